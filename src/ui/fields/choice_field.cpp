// SPDX-License-Identifier: Apache-2.0
#include "choice_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <limits>

#include "apply_edit.h"
#include "undo_keys.h"

namespace journeyline::ui {

ChoiceField::ChoiceField(session::Session& session, Binding<QString> binding, const Choices& choices, QWidget* parent)
    : QComboBox(parent), m_session(session), m_binding(std::move(binding)) {
    setAccessibleName(m_binding.label);
    view()->setAccessibleName(m_binding.label);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setChoices(choices);
    connect(this, &QComboBox::activated, this, [this] {
        const QString value = currentData().toString();
        applyEdit(this, m_session, m_binding.label, m_binding.write(m_session.map(), value));
        refresh();
    });
    connect(&session, &session::Session::changed, this, &ChoiceField::refresh);
}

void ChoiceField::setChoices(const Choices& choices) {
    clear();
    for (const Choice& choice : choices)
        addItem(choice.text, choice.value);
    refresh();
}

void ChoiceField::refresh() {
    const int index = findData(m_binding.read(m_session.map()));
    if (index != currentIndex()) setCurrentIndex(index);
}

void ChoiceField::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room - 2);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

SuggestField::SuggestField(session::Session& session, Binding<QString> binding,
                           std::function<QStringList(const Map&)> words, QWidget* parent)
    : QComboBox(parent), m_session(session), m_binding(std::move(binding)), m_words(std::move(words)),
      m_typing(session) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setCompleter(nullptr);
    setAccessibleName(m_binding.label);
    view()->setAccessibleName(m_binding.label);
    lineEdit()->setAccessibleName(m_binding.label);
    lineEdit()->installEventFilter(this);
    lineEdit()->setMaxLength(std::numeric_limits<int>::max());
    refresh();
    connect(lineEdit(), &QLineEdit::textEdited, this, &SuggestField::typed);
    connect(this, &QComboBox::textActivated, this, [this](const QString& text) {
        typed(text);
        m_typing.finish();
    });
    connect(&session, &session::Session::changed, this, &SuggestField::refresh);
    connect(&session, &session::Session::selectionChanged, this, &SuggestField::refresh);
}

void SuggestField::refresh() {
    const QString value = m_binding.read(m_session.map());
    if (currentText() == value || (m_typing.active() && hasFocus())) return;
    const int caret = lineEdit()->cursorPosition();
    setEditText(value);
    lineEdit()->setCursorPosition(hasFocus() ? qMin(caret, static_cast<int>(value.size())) : 0);
    markInvalid(*this, false);
}

void SuggestField::showPopup() {
    const QString text = currentText();
    clear();
    addItems(m_words(m_session.map()));
    setCurrentIndex(findText(text));
    setEditText(text);
    if (count() > 0) QComboBox::showPopup();
}

void SuggestField::typed(const QString& text) {
    const bool taken =
        m_typing.preview(this, m_binding.label, [&](const Map& base) { return m_binding.write(base, text); });
    markInvalid(*this, !taken);
}

void SuggestField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void SuggestField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_typing.finish();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        m_typing.finish();
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        showPopup();
        return;
    }
    QComboBox::keyPressEvent(event);
}

bool SuggestField::event(QEvent* event) {
    return leavesToWindow(event) ? false : QComboBox::event(event);
}

void SuggestField::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) leave();
}

void SuggestField::leave() {
    m_typing.finish();
    refresh();
}

bool SuggestField::eventFilter(QObject* watched, QEvent* event) {
    if (leavesToWindow(event)) return true;
    const bool left =
        event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason;
    if (left) leave();
    return QComboBox::eventFilter(watched, event);
}

} // namespace journeyline::ui
