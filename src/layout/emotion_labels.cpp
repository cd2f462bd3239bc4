// SPDX-License-Identifier: Apache-2.0
#include "emotion_labels.h"

#include <algorithm>

namespace journeyline::layout {

namespace {

/// Lines as high as digits: a baseline 5 px above a body, or digits that start 5 px below it.
constexpr double gapAbove = 5;
constexpr double gapBelow = 15;
constexpr double gapBelowSmall = 14;
/// A line closer than this to a digit looks as if it touched it.
constexpr double clearance = 2.5;

bool crosses(const DrawnCurve& curve, const Rect& box, double halfWidth) {
    if (curve.points.size() < 2) return false;
    const double from = std::max(box.x - halfWidth, curve.points.front().x),
                 to = std::min(box.right() + halfWidth, curve.points.back().x);
    constexpr double step = 2;
    for (int i = 0; from + i * step <= to; ++i) {
        const double x = from + i * step;
        const double y = monotoneAt(curve.points, curve.slopes, x);
        if (y + halfWidth + clearance > box.y && y - halfWidth - clearance < box.bottom()) return true;
    }
    return false;
}

bool isFree(const Rect& box, const Rect& column, const Obstacles& obstacles, bool mayCrossDashed) {
    if (!column.holds(box)) return false;
    for (const Rect& other : obstacles.boxes)
        if (box.overlaps(other)) return false;
    for (std::size_t i = 0; i < obstacles.lines.size(); ++i)
        if (crosses(*obstacles.lines[i], box, obstacles.halfWidths[i])) return false;
    return mayCrossDashed || !obstacles.dashed || !crosses(*obstacles.dashed, box, 1);
}

} // namespace

std::optional<Rect> freePlace(const Surroundings& around, double width, double capHeight, double side, bool belowFirst,
                              const Rect& column, const Obstacles& obstacles) {
    const Rect& body = around.body;
    const double centred = around.middle - width / 2;
    const auto at = [&](double x, double baseline) { return Rect{x, baseline - capHeight, width, capHeight}; };
    const Rect above = at(centred, body.y - gapAbove);
    const Rect below = at(centred, body.bottom() + (belowFirst ? gapBelowSmall : gapBelow));
    const Rect left = at(body.x - side - width, belowFirst ? body.bottom() - 3 : around.level + 5);
    const Rect right = at(body.right() + side, belowFirst ? body.bottom() - 3 : around.level + 5);
    const Rect candidates[] = {belowFirst ? below : above, belowFirst ? above : below,
                               around.outsideLeft ? left : right, around.outsideLeft ? right : left};
    for (const bool mayCrossDashed : {false, true})
        for (const Rect& candidate : candidates)
            if (isFree(candidate, column, obstacles, mayCrossDashed)) return candidate;
    return std::nullopt;
}

} // namespace journeyline::layout
