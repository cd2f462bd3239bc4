// SPDX-License-Identifier: Apache-2.0
#include "journeyline/base/geometry.h"

namespace journeyline {

namespace {
// Distance of the control points of a quarter circle of radius 1 from its ends: 4/3·(√2 − 1).
constexpr double quarter = 0.5522847498;
} // namespace

Rect Path::bounds() const {
    if (m_points.empty()) return {};
    double left = m_points.front().x, right = left, top = m_points.front().y, bottom = top;
    for (const Point& p : m_points) {
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    return {left, top, right - left, bottom - top};
}

Path Path::transformed(double scale, double dx, double dy) const {
    Path result = *this;
    for (Point& p : result.m_points)
        p = {p.x * scale + dx, p.y * scale + dy};
    return result;
}

void Path::append(const Path& other) {
    m_verbs.insert(m_verbs.end(), other.m_verbs.begin(), other.m_verbs.end());
    m_points.insert(m_points.end(), other.m_points.begin(), other.m_points.end());
}

Path Path::rectangle(const Rect& rect, double radius) {
    const double l = rect.x, t = rect.y, r = rect.right(), b = rect.bottom();
    Path path;
    if (radius <= 0) {
        path.move({l, t}).line({r, t}).line({r, b}).line({l, b}).close();
        return path;
    }
    const double rad = std::min({radius, rect.width / 2, rect.height / 2}), c = rad * (1 - quarter);
    path.move({l + rad, t}).line({r - rad, t}).cubic({r - c, t}, {r, t + c}, {r, t + rad});
    path.line({r, b - rad}).cubic({r, b - c}, {r - c, b}, {r - rad, b});
    path.line({l + rad, b}).cubic({l + c, b}, {l, b - c}, {l, b - rad});
    path.line({l, t + rad}).cubic({l, t + c}, {l + c, t}, {l + rad, t}).close();
    return path;
}

Path Path::circle(Point centre, double radius) {
    return rectangle({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius);
}

} // namespace journeyline
