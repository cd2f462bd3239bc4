// SPDX-License-Identifier: Apache-2.0
#include "curve.h"

#include <algorithm>

namespace journeyline::layout {

std::vector<double> monotoneSlopes(const std::vector<Point>& points) {
    const std::size_t count = points.size();
    std::vector<double> slopes(count, 0.0);
    if (count < 2) return slopes;
    const auto step = [&](std::size_t i) { return points[i + 1].x - points[i].x; };
    const auto rise = [&](std::size_t i) { return (points[i + 1].y - points[i].y) / step(i); };
    slopes.front() = rise(0);
    slopes.back() = rise(count - 2);
    for (std::size_t i = 1; i + 1 < count; ++i) {
        const double before = rise(i - 1), after = rise(i);
        if (before * after <= 0) continue;
        const double w1 = 2 * step(i) + step(i - 1), w2 = step(i) + 2 * step(i - 1);
        slopes[i] = (w1 + w2) / (w1 / before + w2 / after);
    }
    return slopes;
}

Path monotonePath(const std::vector<Point>& points, const std::vector<double>& slopes, std::size_t first,
                  std::size_t last) {
    Path path;
    if (points.empty() || first >= last) return path;
    path.move(points[first]);
    for (std::size_t i = first; i < last && i + 1 < points.size(); ++i) {
        const Point a = points[i], b = points[i + 1];
        const double third = (b.x - a.x) / 3;
        path.cubic({a.x + third, a.y + slopes[i] * third}, {b.x - third, b.y - slopes[i + 1] * third}, b);
    }
    return path;
}

double monotoneAt(const std::vector<Point>& points, const std::vector<double>& slopes, double x) {
    const auto next =
        std::upper_bound(points.begin(), points.end(), x, [](double v, const Point& p) { return v < p.x; });
    if (next == points.begin()) return points.front().y;
    if (next == points.end()) return points.back().y;
    const auto i = static_cast<std::size_t>(next - points.begin()) - 1;
    const Point a = points[i], b = points[i + 1];
    const double h = b.x - a.x, t = (x - a.x) / h, u = 1 - t;
    return a.y * (1 + 2 * t) * u * u + slopes[i] * h * t * u * u + b.y * t * t * (3 - 2 * t) -
           slopes[i + 1] * h * t * t * u;
}

} // namespace journeyline::layout
