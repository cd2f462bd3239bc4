// SPDX-License-Identifier: Apache-2.0
// Between the Qt-free values of the map and Qt's.
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <string>

#include "journeyline/base/colour.h"
#include "journeyline/base/geometry.h"

namespace journeyline::ui::canvas {

inline QColor qt(Colour c) {
    return QColor(c.red, c.green, c.blue);
}
inline QPointF qt(Point p) {
    return {p.x, p.y};
}
inline QRectF qt(const Rect& r) {
    return {r.x, r.y, r.width, r.height};
}
inline QString qt(const std::string& text) {
    return QString::fromStdString(text);
}
inline Point fromQt(QPointF p) {
    return {p.x(), p.y()};
}
inline Rect fromQt(const QRectF& r) {
    return {r.x(), r.y(), r.width(), r.height()};
}
inline QPainterPath qt(const Path& path) {
    QPainterPath result;
    auto point = path.points().begin();
    for (const Path::Verb verb : path.verbs()) {
        switch (verb) {
        case Path::Verb::Move:
            result.moveTo(qt(*point++));
            break;
        case Path::Verb::Line:
            result.lineTo(qt(*point++));
            break;
        case Path::Verb::Cubic:
            result.cubicTo(qt(point[0]), qt(point[1]), qt(point[2]));
            point += 3;
            break;
        case Path::Verb::Close:
            result.closeSubpath();
            break;
        }
    }
    return result;
}
/// One line for labels and messages, at most `limit` characters.
inline QString shortened(const std::string& text, int limit = 40) {
    const QString line = QString::fromStdString(text).simplified();
    return line.size() <= limit ? line : line.left(limit - 1).trimmed() + QChar(0x2026);
}

} // namespace journeyline::ui::canvas
