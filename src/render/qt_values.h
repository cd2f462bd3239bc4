// SPDX-License-Identifier: Apache-2.0
// Our values of geometry, colour and stroke as Qt's. Strokes follow the rules of SVG, so that both outputs agree.
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

#include "journeyline/scene/scene.h"

namespace journeyline::render {

inline QRectF qtRect(const Rect& r) {
    return {r.x, r.y, r.width, r.height};
}

inline QPointF qtPoint(Point p) {
    return {p.x, p.y};
}

inline QColor qtColour(Colour c) {
    return QColor::fromRgb(c.red, c.green, c.blue);
}

[[nodiscard]] QPainterPath qtPath(const Path& path);
[[nodiscard]] Path ourPath(const QPainterPath& path);
/// Qt::NoPen for no stroke and for one without a width (which to Qt would be a hair line).
[[nodiscard]] QPen qtPen(const std::optional<scene::Stroke>& stroke);
/// The outline of a box from where SVG starts it, so that dashes fall at the same places.
[[nodiscard]] QPainterPath boxPath(const scene::Box& box);

} // namespace journeyline::render
