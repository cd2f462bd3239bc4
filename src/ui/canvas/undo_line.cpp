// SPDX-License-Identifier: Apache-2.0
#include "undo_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace journeyline::ui::canvas {

UndoLine::UndoLine(QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(tr("Undo"), this)) {
    setObjectName(QStringLiteral("undoLine"));
    setFrameStyle(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("undoLineButton"));
    m_button->setAccessibleDescription(tr("Takes the removal back"));
    m_button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6, 6);
    row->setSpacing(12);
    row->addWidget(m_sentence);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &UndoLine::undoRequested);
    hide();
}

void UndoLine::showSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    place();
    raise();
    m_timer.start(visibleMilliseconds);
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
