// SPDX-License-Identifier: Apache-2.0
#include "undo_line.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "qt_values.h"

namespace journeyline::ui::canvas {

UndoLine::UndoLine(QWidget* parent) : QFrame(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this)) {
    setObjectName(QStringLiteral("undoLine"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("undoLineButton"));
    m_button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6, 6);
    row->setSpacing(12);
    row->addWidget(m_sentence);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoLine::timeOut);
    connect(m_button, &QPushButton::clicked, this, &UndoLine::undoRequested);
    hide();
    retranslate();
}

void UndoLine::retranslate() {
    m_button->setText(tr("Undo"));
    m_button->setAccessibleDescription(tr("Takes the removal back"));
    if (isVisible()) place();
}

void UndoLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void UndoLine::dress(const layout::Theme& theme) {
    setStyleSheet(
        QStringLiteral("#undoLine{background:%1;border:none;border-radius:8px}"
                       "#undoLine QLabel{color:%2;background:transparent;font-size:13px}"
                       "#undoLine QPushButton{color:%2;background:transparent;border:1px solid %2;border-radius:6px;"
                       "padding:5px 14px;font-size:13px;font-weight:600}"
                       "#undoLine QPushButton:hover,#undoLine QPushButton:focus{background:%2;color:%1}")
            .arg(qt(theme.ink).name(), qt(theme.sheet).name()));
}

void UndoLine::showSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    place();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_timer.start(visibleMilliseconds);
}

void UndoLine::timeOut() {
    // Nothing vanishes from under the keyboard.
    if (isAncestorOf(QApplication::focusWidget()))
        m_timer.start(visibleMilliseconds);
    else
        hide();
}

void UndoLine::place() {
    adjustSize();
    const QSize room = parentWidget()->size();
    move((room.width() - width()) / 2, room.height() - height() - 16);
}

void UndoLine::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    m_timer.stop(); // not from under the pointer
}

void UndoLine::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    if (isVisible()) m_timer.start(visibleMilliseconds);
}

} // namespace journeyline::ui::canvas
