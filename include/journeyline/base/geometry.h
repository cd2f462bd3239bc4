// SPDX-License-Identifier: Apache-2.0
// Points, sizes, rectangles and paths in px at 96 dpi, x to the right, y downwards.
#pragma once

#include <algorithm>
#include <vector>

namespace journeyline {

struct Point {
    double x = 0, y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Size {
    double width = 0, height = 0;
    friend bool operator==(const Size&, const Size&) = default;
};

struct Rect {
    double x = 0, y = 0, width = 0, height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    /// Sharing an edge is no overlap; `slack` is the overlap in px that still counts as touching.
    [[nodiscard]] bool overlaps(const Rect& o, double slack = 0) const {
        return x + slack < o.right() && o.x + slack < right() && y + slack < o.bottom() && o.y + slack < bottom();
    }
    [[nodiscard]] bool holds(const Rect& o, double slack = 0) const {
        return o.x >= x - slack && o.y >= y - slack && o.right() <= right() + slack && o.bottom() <= bottom() + slack;
    }
    /// Smaller by `by` on all sides (larger when negative).
    [[nodiscard]] Rect inset(double by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
    [[nodiscard]] Rect moved(double dx, double dy) const { return {x + dx, y + dy, width, height}; }
    [[nodiscard]] Rect united(const Rect& o) const {
        if (empty()) return o;
        if (o.empty()) return *this;
        const double left = std::min(x, o.x), top = std::min(y, o.y);
        return {left, top, std::max(right(), o.right()) - left, std::max(bottom(), o.bottom()) - top};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

/// An outline of straight lines and cubic curves; several subpaths are allowed.
class Path {
public:
    enum class Verb : unsigned char { Move, Line, Cubic, Close };

    Path& move(Point to) { return add(Verb::Move, {to}); }
    Path& line(Point to) { return add(Verb::Line, {to}); }
    Path& cubic(Point c1, Point c2, Point to) { return add(Verb::Cubic, {c1, c2, to}); }
    Path& close() { return add(Verb::Close, {}); }

    /// Move and Line take one of points(), Cubic three, Close none, in order.
    [[nodiscard]] const std::vector<Verb>& verbs() const { return m_verbs; }
    [[nodiscard]] const std::vector<Point>& points() const { return m_points; }
    [[nodiscard]] bool empty() const { return m_verbs.empty(); }
    /// Smallest rectangle around all points, control points included.
    [[nodiscard]] Rect bounds() const;
    /// First scaled by `scale`, then moved.
    [[nodiscard]] Path transformed(double scale, double dx, double dy) const;
    void append(const Path& other);

    static Path rectangle(const Rect& rect, double radius = 0);
    static Path circle(Point centre, double radius);

    friend bool operator==(const Path&, const Path&) = default;

private:
    Path& add(Verb verb, std::initializer_list<Point> points) {
        m_verbs.push_back(verb);
        m_points.insert(m_points.end(), points);
        return *this;
    }
    std::vector<Verb> m_verbs;
    std::vector<Point> m_points;
};

} // namespace journeyline
