// SPDX-License-Identifier: Apache-2.0
#include "zoom_slider.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

#include "appearance.h"
#include "journeyline/ui/canvas.h"

namespace journeyline::ui {
namespace {
constexpr double positions = 1000;
constexpr double margin = 9;
const double ratio = Canvas::largestZoom / Canvas::smallestZoom;
} // namespace

int positionOfZoom(double zoom) {
    return static_cast<int>(std::lround(std::log(zoom / Canvas::smallestZoom) / std::log(ratio) * positions));
}

double zoomAtPosition(int position) {
    return Canvas::smallestZoom * std::pow(ratio, position / positions);
}

ZoomSlider::ZoomSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setFixedHeight(22);
    setSingleStep(20);
    setPageStep(100);
}

double ZoomSlider::xOf(int position) const {
    return margin + position / positions * (width() - 2 * margin);
}

void ZoomSlider::setFromX(double x) {
    setValue(static_cast<int>(std::lround((x - margin) / (width() - 2 * margin) * positions)));
}

void ZoomSlider::mousePressEvent(QMouseEvent* event) {
    setFromX(event->position().x());
}

void ZoomSlider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) setFromX(event->position().x());
}

void ZoomSlider::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0, x = xOf(value());
    painter.setPen(QPen(toQt(theme.fieldline), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(margin - 6, y), QPointF(width() - margin + 6, y));
    const double notch = xOf(positionOfZoom(1));
    painter.drawLine(QPointF(notch, y - 4), QPointF(notch, y + 4));
    painter.setPen(QPen(toQt(theme.accent), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(margin - 6, y), QPointF(x, y));
    painter.setBrush(toQt(theme.chrome));
    painter.drawEllipse(QPointF(x, y), 6.5, 6.5);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(toQt(theme.accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace journeyline::ui
