// SPDX-License-Identifier: Apache-2.0
#include "qt_values.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace journeyline::render {

QPainterPath qtPath(const Path& path) {
    QPainterPath result;
    result.setFillRule(Qt::WindingFill);
    const std::vector<Point>& points = path.points();
    std::size_t at = 0;
    for (const Path::Verb verb : path.verbs()) {
        switch (verb) {
        case Path::Verb::Move:
            result.moveTo(qtPoint(points[at++]));
            break;
        case Path::Verb::Line:
            result.lineTo(qtPoint(points[at++]));
            break;
        case Path::Verb::Cubic:
            result.cubicTo(qtPoint(points[at]), qtPoint(points[at + 1]), qtPoint(points[at + 2]));
            at += 3;
            break;
        case Path::Verb::Close:
            result.closeSubpath();
            break;
        }
    }
    return result;
}

Path ourPath(const QPainterPath& path) {
    Path result;
    const auto point = [&path](int i) { return Point{path.elementAt(i).x, path.elementAt(i).y}; };
    for (int i = 0; i < path.elementCount(); ++i) {
        switch (path.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            result.move(point(i));
            break;
        case QPainterPath::LineToElement:
            result.line(point(i));
            break;
        case QPainterPath::CurveToElement:
            result.cubic(point(i), point(i + 1), point(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return result;
}

QPen qtPen(const std::optional<scene::Stroke>& stroke) {
    if (!stroke || !(stroke->width > 0)) return QPen(Qt::NoPen);
    QPen pen(qtColour(stroke->colour), stroke->width, Qt::SolidLine, stroke->round ? Qt::RoundCap : Qt::FlatCap,
             stroke->round ? Qt::RoundJoin : Qt::SvgMiterJoin);
    pen.setMiterLimit(4);
    if (std::accumulate(stroke->dash.begin(), stroke->dash.end(), 0.0) > 0) {
        QList<qreal> pattern;
        for (const double length : stroke->dash)
            pattern.append(std::max(length, 0.01) / stroke->width);
        if (pattern.size() % 2 != 0) pattern += pattern; // what SVG does with an odd number
        pen.setDashPattern(pattern);
    }
    return pen;
}

QPainterPath boxPath(const scene::Box& box) {
    const QRectF r = qtRect(box.rect);
    const double radius = std::clamp(box.radius, 0.0, std::min(r.width(), r.height()) / 2);
    QPainterPath path;
    if (radius <= 0) {
        path.addRect(r);
        return path;
    }
    const double d = 2 * radius;
    path.moveTo(r.left() + radius, r.top());
    path.arcTo(r.right() - d, r.top(), d, d, 90, -90);
    path.arcTo(r.right() - d, r.bottom() - d, d, d, 0, -90);
    path.arcTo(r.left(), r.bottom() - d, d, d, -90, -90);
    path.arcTo(r.left(), r.top(), d, d, 180, -90);
    path.closeSubpath();
    return path;
}

} // namespace journeyline::render
