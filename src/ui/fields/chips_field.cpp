// SPDX-License-Identifier: Apache-2.0
#include "chips_field.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <memory>

#include "appearance.h"
#include "apply_edit.h"
#include "flow_row.h"
#include "icons.h"
#include "pictures.h"
#include "plain.h"

namespace journeyline::ui {
namespace {

constexpr int chipHeight = 30;

/// A chip; pressing it removes its word. The dashed one adds.
class Chip final : public QAbstractButton {
public:
    Chip(const QString& text, std::optional<layout::Drawing> drawing, bool dashed, QWidget* parent)
        : QAbstractButton(parent), m_drawing(drawing), m_dashed(dashed) {
        setText(text);
        setFocusPolicy(Qt::StrongFocus);
        setFont(interfaceFont(13, 500));
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a long text is shortened in a narrow panel
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {72, chipHeight}; }
    [[nodiscard]] QSize sizeHint() const override {
        const int icons = m_dashed ? 20 : 20 + (m_drawing ? 22 : 0);
        return {fontMetrics().horizontalAdvance(text()) + icons + 22, chipHeight};
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && !event->isAutoRepeat()) return click();
        if (enter) return;
        QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override {
        const layout::Theme& theme = shownTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen frame(toQt(hasFocus() ? theme.accent : theme.fieldline), hasFocus() ? 2 : 1);
        if (m_dashed && !hasFocus()) frame.setDashPattern({3, 3});
        painter.setPen(frame);
        const Colour fill = underMouse() ? theme.hover : m_dashed ? theme.chrome : theme.field;
        painter.setBrush(toQt(fill));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), chipHeight / 2.0 - 1, chipHeight / 2.0 - 1);
        int x = 11;
        const QColor ink2 = toQt(theme.ink2);
        if (m_dashed) {
            paintIcon(painter, QStringLiteral("plus"), QRectF(x - 2, 7.5, 15, 15), ink2);
            x += 18;
        } else if (m_drawing) {
            paintDrawing(painter, *m_drawing, QPointF(x, 6.5), 17, {theme.ink, fill, 1.8});
            x += 22;
        }
        painter.setPen(m_dashed ? ink2 : toQt(theme.ink));
        const int room = width() - x - (m_dashed ? 8 : 24);
        painter.drawText(QRect(x, 0, room + 2, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room));
        if (!m_dashed) paintIcon(painter, QStringLiteral("close"), QRectF(width() - 23, 8.5, 13, 13), ink2);
    }

private:
    std::optional<layout::Drawing> m_drawing;
    bool m_dashed;
};

} // namespace

ChipsField::ChipsField(session::Session& session, Binding<QStringList> binding, ChipKind kind, QWidget* parent)
    : QWidget(parent), m_session(session), m_binding(std::move(binding)), m_kind(std::move(kind)) {
    setAccessibleName(m_binding.label);
    auto* flow = new FlowRow(this);
    m_add = new Chip(m_kind.addText, std::nullopt, true, this);
    m_add->setAccessibleName(m_kind.addText);
    m_add->setObjectName(QStringLiteral("add"));
    flow->addWidget(m_add);
    connect(m_add, &QAbstractButton::clicked, this, &ChipsField::openMenu);
    refresh();
    connect(&session, &session::Session::changed, this, &ChipsField::refresh);
}

void ChipsField::refresh() {
    const QStringList values = m_binding.read(m_session.map());
    QStringList texts;
    for (const QString& value : values)
        texts << m_kind.textOf(m_session.map(), value);
    if (values == m_shown && texts == m_shownTexts) return;
    m_shown = values;
    m_shownTexts = texts;
    while (layout()->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout()->takeAt(0));
        // A chip may be in the middle of its own click.
        if (item->widget() != m_add && item->widget() != m_word) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto* chip = new Chip(texts[i], m_kind.drawingOf(values[i]), false, this);
        chip->setAccessibleName(m_kind.removeName.arg(texts[i]));
        chip->setObjectName(QStringLiteral("chip.") + values[i]);
        layout()->addWidget(chip);
        chip->show();
        connect(chip, &QAbstractButton::clicked, this, [this, value = values[i]] {
            QStringList others = m_shown;
            others.removeOne(value);
            m_add->setFocus();
            apply(others);
        });
    }
    layout()->addWidget(m_add);
    if (m_word) layout()->addWidget(m_word);
    updateGeometry();
}

void ChipsField::apply(const QStringList& values) {
    applyEdit(this, m_session, m_binding.label, m_binding.write(m_session.map(), values));
}

void ChipsField::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("addMenu"));
    for (const Choice& choice : m_kind.choices(m_session.map())) {
        if (m_shown.contains(choice.value)) continue;
        menu->addAction(withoutMnemonic(choice.text), this,
                        [this, value = choice.value] { apply(m_shown + QStringList(value)); });
    }
    if (!m_kind.freeWord.isEmpty()) {
        menu->addSeparator();
        menu->addAction(m_kind.freeWord, this, &ChipsField::typeFreeWord);
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void ChipsField::typeFreeWord() {
    if (m_word) return;
    m_word = new QLineEdit(this);
    m_word->setObjectName(QStringLiteral("freeWord"));
    m_word->setAccessibleName(m_kind.freeWord);
    m_word->setFixedWidth(130);
    layout()->addWidget(m_word);
    m_word->show();
    m_word->setFocus();
    connect(m_word, &QLineEdit::editingFinished, this, [this] {
        if (!m_word) return;
        QLineEdit* field = m_word;
        m_word = nullptr; // hiding it takes its focus, which ends the editing once more
        const QString word = field->text().simplified();
        layout()->removeWidget(field);
        field->hide();
        field->deleteLater();
        m_add->setFocus();
        if (!word.isEmpty() && !m_shown.contains(word)) apply(m_shown + QStringList(word));
    });
}

} // namespace journeyline::ui
