// SPDX-License-Identifier: Apache-2.0
#include "link_button.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace journeyline::ui {

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setProperty("role", "link");
    setAccessibleName(text);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a long text gives way
}

QSize LinkButton::minimumSizeHint() const {
    return {qMin(48, sizeHint().width()), sizeHint().height()};
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat()) return click();
    if (enter) return;
    QPushButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, qMax(room, width() - 10));
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace journeyline::ui
