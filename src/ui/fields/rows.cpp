// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "appearance.h"
#include "icons.h"
#include "link_button.h"
#include "pictures.h"
#include "plain.h"
#include "preferences.h"

namespace journeyline::ui {
namespace {

QVBoxLayout* plainColumn(QWidget* parent) {
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

/// The heading of a section: a chevron and a word, all of it one button.
class Heading final : public QAbstractButton {
public:
    Heading(const QString& text, QWidget* parent) : QAbstractButton(parent) {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setProperty("role", "sectionHeading");
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFont(interfaceFont(12, 600));
    }
    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 24, 26}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const layout::Theme& theme = shownTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(toQt(theme.accent), 2) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? QBrush(toQt(theme.hover)) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QString chevron = isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
        paintIcon(painter, chevron, QRectF(2, 6, 14, 14), toQt(theme.ink2));
        painter.setPen(toQt(theme.ink2));
        painter.drawText(rect().adjusted(20, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
};

} // namespace

FieldColumn::FieldColumn(QWidget* parent) : m_parent(parent), m_layout(plainColumn(parent)) {
    // Room that nobody needs belongs below the fields, not between them.
    parent->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FieldColumn::add(const QString& label, QWidget* field, const QString& name) {
    addRow({{label, field, name, 1}});
}

void FieldColumn::addRow(const std::vector<Cell>& cells) {
    if (m_layout->count() > 0) m_layout->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const Cell& cell : cells) {
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        cell.field->setObjectName(cell.name);
        cell.field->setAccessibleName(cell.label);
        if (auto* box = qobject_cast<QComboBox*>(cell.field)) box->view()->setAccessibleName(cell.label);
        if (!cell.label.isEmpty()) column->addWidget(fieldLabel(cell.label, m_parent));
        column->addWidget(cell.field);
        column->addStretch();
        row->addLayout(column, cell.stretch);
    }
    m_layout->addLayout(row);
}

void FieldColumn::addPlain(QWidget* widget, int gapAbove) {
    if (m_layout->count() > 0) m_layout->addSpacing(gapAbove);
    m_layout->addWidget(widget);
}

Section::Section(const QString& title, const QString& name, bool open, QWidget* parent)
    : QWidget(parent), m_heading(new Heading(title, this)), m_body(new QWidget(this)), m_name(name) {
    setObjectName(QStringLiteral("section.") + name);
    m_heading->setObjectName(QStringLiteral("heading.") + name);
    auto* column = plainColumn(this);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_heading);
    column->addLayout(top);
    m_content = plainColumn(m_body);
    m_content->setContentsMargins(0, 4, 0, 4);
    column->addWidget(m_body);
    const QString key = QStringLiteral("panel/open/") + name;
    setOpen(Preferences().flag(key, open));
    connect(m_heading, &QAbstractButton::toggled, this, [this, key](bool on) {
        m_body->setVisible(on);
        Preferences().setFlag(key, on);
    });
}

QAbstractButton* Section::addLink(const QString& text, const QString& name) {
    auto* link = new LinkButton(text, this);
    link->setAccessibleName(name);
    link->setObjectName(QStringLiteral("add.") + m_name);
    static_cast<QVBoxLayout*>(layout())->itemAt(0)->layout()->addWidget(link);
    return link;
}

void Section::setTitle(const QString& title) {
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
}

void Section::setOpen(bool open) {
    m_heading->setChecked(open);
    m_body->setVisible(open);
}

QAbstractButton* rowLink(DisclosureRow& row, const QString& text, const QString& name) {
    auto* link = new LinkButton(text, row.body());
    link->setObjectName(row.objectName() + QLatin1Char('.') + name);
    row.content()->addSpacing(6);
    row.content()->addWidget(link, 0, Qt::AlignLeft);
    return link;
}

QWidget* separatorLine(QWidget* parent) {
    auto* line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

QAbstractButton* iconButton(const QString& iconName, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setProperty("role", "small");
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace journeyline::ui
