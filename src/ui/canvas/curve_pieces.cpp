// SPDX-License-Identifier: Apache-2.0
#include "curve_pieces.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace journeyline::ui::canvas {

namespace {

constexpr double step = 2; ///< px of the sheet between two points of a dash, about

bool isOpenCurve(const scene::Shape& shape) {
    const auto& verbs = shape.path.verbs();
    const auto has = [&](Path::Verb verb) { return std::find(verbs.begin(), verbs.end(), verb) != verbs.end(); };
    return !shape.fill && shape.stroke && has(Path::Verb::Cubic) && !has(Path::Verb::Close) && !has(Path::Verb::Line);
}

bool canBeDrawn(const std::vector<double>& pattern) {
    return pattern.size() % 2 == 0 && !pattern.empty() &&
           std::all_of(pattern.begin(), pattern.end(), [](double length) { return length > 0.5; });
}

std::vector<Point> flattened(Point a, Point b, Point c, Point d) {
    const int steps = std::max(1, static_cast<int>(std::ceil(std::hypot(d.x - a.x, d.y - a.y) / step)));
    std::vector<Point> points;
    for (int i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps, u = 1 - t;
        const auto at = [&](double p, double q, double r, double s) {
            return u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
        };
        points.push_back({at(a.x, b.x, c.x, d.x), at(a.y, b.y, c.y, d.y)});
    }
    return points;
}

double between(Point a, Point b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

scene::Group piecesOf(const scene::Shape& shape) {
    scene::Group pieces;
    scene::Stroke stroke = *shape.stroke;
    const bool dashed = canBeDrawn(stroke.dash);
    if (dashed) stroke.dash.clear();
    Point at;
    const Point* next = shape.path.points().data();
    for (const Path::Verb verb : shape.path.verbs()) {
        if (verb == Path::Verb::Move) {
            at = *next++;
            continue;
        }
        Path piece;
        if (dashed)
            piece = dashesOn(at, next[0], next[1], next[2], shape.stroke->dash);
        else
            piece.move(at).cubic(next[0], next[1], next[2]);
        pieces.items.push_back({scene::Shape{std::move(piece), std::nullopt, stroke}});
        at = next[2];
        next += 3;
    }
    return pieces;
}

} // namespace

Path dashesOn(Point from, Point control1, Point control2, Point to, const std::vector<double>& pattern) {
    const std::vector<Point> points = flattened(from, control1, control2, to);
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += between(points[i - 1], points[i]);
    const double period = std::accumulate(pattern.begin(), pattern.end(), 0.0);
    const double scale = length / (period * std::max(1.0, std::round(length / period)));

    Path path;
    std::size_t index = 0; // into the pattern
    double left = pattern[0] * scale;
    bool drawing = false;
    Point at = points.front();
    for (const Point& point : points) {
        while (between(at, point) > 1e-9) {
            const double way = between(at, point);
            const double share = std::min(left, way) / way;
            if (index % 2 == 0 && !drawing) path.move(at);
            at = {at.x + (point.x - at.x) * share, at.y + (point.y - at.y) * share};
            if (index % 2 == 0) path.line(at);
            drawing = index % 2 == 0;
            left -= way * share;
            if (left > 1e-9) continue;
            index = (index + 1) % pattern.size();
            left = pattern[index] * scale;
            drawing = false;
        }
        at = point;
    }
    return path;
}

scene::Group withCurvesInPieces(scene::Group group) {
    for (scene::Item& item : group.items) {
        if (auto* inner = std::get_if<scene::Group>(&item.what)) {
            *inner = withCurvesInPieces(std::move(*inner));
        } else if (const auto* shape = std::get_if<scene::Shape>(&item.what); shape && isOpenCurve(*shape)) {
            scene::Group pieces = piecesOf(*shape);
            item.what = std::move(pieces);
        }
    }
    return group;
}

} // namespace journeyline::ui::canvas
