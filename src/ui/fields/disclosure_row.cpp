// SPDX-License-Identifier: Apache-2.0
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include "appearance.h"
#include "icons.h"
#include "pictures.h"
#include "rows.h"

namespace journeyline::ui {

class SummaryButton final : public QAbstractButton {
public:
    explicit SummaryButton(QWidget* parent) : QAbstractButton(parent) {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void setSummary(const RowSummary& summary) {
        m_summary = summary;
        QString spoken = summary.badgeText;
        for (const QString& part : {summary.title, summary.line, summary.right})
            if (!part.isEmpty()) spoken += (spoken.isEmpty() ? QString() : QStringLiteral(", ")) + part;
        setAccessibleName(spoken);
        updateGeometry();
        update();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override {
        const int lines = titleLines(width) * titleHeight + (m_summary.line.isEmpty() ? 0 : lineHeight);
        return qMax(m_summary.badge ? 34 : 30, lines + 8);
    }
    [[nodiscard]] QSize sizeHint() const override { return {200, heightForWidth(width() > 40 ? width() : 260)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 30}; }

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override {
        // Enter opens a row as it opens a card on the sheet; Qt gives buttons only the space bar.
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            event->ignore(); // the list goes from row to row
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    static constexpr int titleHeight = 18;
    static constexpr int lineHeight = 16;
    /// Without a badge an arrow says that the row opens.
    [[nodiscard]] int left() const { return m_summary.badge ? 40 : 26; }
    [[nodiscard]] int titleRoom(int width) const {
        const int right = m_summary.right.isEmpty()
                              ? 0
                              : QFontMetrics(interfaceFont(13, 600)).horizontalAdvance(m_summary.right) + 10;
        return qMax(40, width - left() - right - (m_summary.mark ? 24 : 0) - 8);
    }
    [[nodiscard]] int titleLines(int width) const {
        QTextLayout text(m_summary.title, interfaceFont(13, 500));
        return qMax(1, layoutTitle(text, width));
    }
    int layoutTitle(QTextLayout& text, int width) const {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        text.setTextOption(option);
        text.beginLayout();
        int lines = 0;
        for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
            line.setLineWidth(titleRoom(width));
            line.setPosition({0, static_cast<double>(lines * titleHeight)});
            ++lines;
        }
        text.endLayout();
        return lines;
    }
    RowSummary m_summary;
};

void SummaryButton::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(toQt(theme.accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(toQt(theme.hover)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (m_summary.badge)
        paintBadge(painter, *m_summary.badge, QRectF(6, 4, 26, 26),
                   Colour::rgb(m_summary.badgeColour.rgb() & 0xFFFFFFU), theme.onfill, m_summary.badgeText);
    if (!m_summary.badge) {
        const QString arrow = isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
        paintIcon(painter, arrow, QRectF(6, 7, 14, 14), toQt(theme.ink2));
    }
    painter.setPen(toQt(theme.ink));
    QTextLayout title(m_summary.title, interfaceFont(13, 500));
    const int lines = qMax(1, layoutTitle(title, width()));
    title.draw(&painter, QPointF(left(), 5));
    int right = width() - 8;
    if (m_summary.mark) {
        right -= 18;
        paintDrawing(painter, *m_summary.mark, QPointF(right, 6), 17,
                     {Colour::rgb(m_summary.markColour.rgb() & 0xFFFFFFU), theme.chrome, 2.2});
        right -= 6;
    }
    painter.setFont(interfaceFont(13, 600));
    painter.drawText(QRect(left(), 5, right - left(), titleHeight), Qt::AlignRight | Qt::AlignTop, m_summary.right);
    painter.setFont(interfaceFont(12));
    painter.setPen(toQt(theme.ink2));
    painter.drawText(QRect(left(), 5 + lines * titleHeight, width() - left() - 8, lineHeight),
                     Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_summary.line, Qt::ElideRight, width() - left() - 8));
}

DisclosureRow::DisclosureRow(const QString& name, QWidget* parent)
    : QWidget(parent), m_button(new SummaryButton(this)), m_body(new QWidget(this)) {
    setObjectName(name);
    m_button->setObjectName(name + QStringLiteral(".summary"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    column->addWidget(m_button);
    m_content = new QVBoxLayout(m_body);
    m_content->setContentsMargins(0, 4, 0, 10);
    m_content->setSpacing(0);
    column->addWidget(m_body);
    m_body->hide();
    connect(m_button, &QAbstractButton::toggled, this, [this](bool open) {
        if (open && m_fill) std::exchange(m_fill, nullptr)();
        m_body->setVisible(open);
    });
}

QAbstractButton* DisclosureRow::summary() const {
    return m_button;
}

void DisclosureRow::setSummary(const RowSummary& summary) {
    m_button->setSummary(summary);
}

void DisclosureRow::setOpen(bool open) {
    m_button->setChecked(open);
}

} // namespace journeyline::ui
