// SPDX-License-Identifier: Apache-2.0
// The sheet from so far away that a column is narrower than a face: arrows, transit line, grid and curves, nothing
// finer than a pixel of the screen, so that the cost follows the width of the screen and not the number of touchpoints.
#include <algorithm>
#include <cmath>
#include <iterator>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

/// From the first to the last column of the range.
struct Stretch {
    double left = 0, right = 0;
};

Stretch stretchOf(const Sheet& sheet, ColumnRange range) {
    const Column& last = sheet.columns[range.last - 1];
    return {sheet.columns[range.first].x, last.x + last.width};
}

/// Calls `draw(x, right, phase)` for each phase in the stretch; those that start less than a pixel after the one before
/// are left out.
template <class Draw>
void forEachVisiblePhase(const Sheet& sheet, const Stretch& stretch, double pixel, Draw draw) {
    double last = -1e9;
    for (const PhaseSpan& span : sheet.phases) {
        if (span.x >= stretch.right || span.x + span.width <= stretch.left || span.x < last + pixel) continue;
        last = span.x;
        draw(span.x, std::max(span.x + span.width, span.x + pixel), *sheet.map.phases[span.phase], span.phase);
    }
}

/// What is left of a curve: in each pixel where it comes in, its highest and lowest point, and where it goes out.
Path thinned(const std::vector<Point>& points, const Stretch& stretch, double pixel) {
    const auto before = [](const Point& p, double x) { return p.x < x; };
    auto first = std::lower_bound(points.begin(), points.end(), stretch.left, before);
    auto end = std::lower_bound(first, points.end(), stretch.right, before);
    if (first != points.begin()) --first;
    if (end != points.end()) ++end;
    Path path;
    if (end - first < 2) return path;
    path.move(*first);
    const auto lower = [](const Point& a, const Point& b) { return a.y < b.y; };
    for (auto from = first; from != end;) {
        const double edge = (std::floor(from->x / pixel) + 1) * pixel;
        // Rounding may put the edge on the point itself; there is always a next one.
        const auto to = std::find_if(std::next(from), end, [&](const Point& p) { return p.x >= edge; });
        if (to - from > 2) {
            auto [high, low] = std::minmax_element(from, to, lower);
            if (low < high) std::swap(high, low);
            path.line(*from).line(*high).line(*low);
        } else if (from != first) {
            path.line(*from);
        }
        if (to - from > 1) path.line(*(to - 1));
        from = to;
    }
    return path;
}

void drawBody(const Sheet& sheet, ColumnRange range, double pixel, Pen& pen) {
    const Stretch stretch = stretchOf(sheet, range);
    const Theme& theme = sheet.theme;
    const double width = stretch.right - stretch.left;
    if (sheet.emotionRow) {
        const Row& row = sheet.rows[*sheet.emotionRow];
        pen.box({stretch.left, row.y, width, sheet.emotionY(3.5) - row.y}, 0, theme.up);
        pen.box({stretch.left, sheet.emotionY(2.5), width, row.y + row.height - sheet.emotionY(2.5)}, 0, theme.down);
    }
    for (const Row& row : sheet.rows)
        if (row.height > 3 * pixel)
            pen.line({stretch.left, row.y + row.height}, {stretch.right, row.y + row.height},
                     {theme.hair, std::max(1.0, pixel / 2), {}, false});
    forEachVisiblePhase(sheet, stretch, 4 * pixel, [&](double left, double, const Phase&, std::size_t) {
        pen.line({left, sheet.lanesTop}, {left, sheet.lanesBottom}, {theme.strong, std::max(1.0, pixel), {}, false});
    });
    for (std::size_t i = sheet.curves.size(); i-- > 0;) {
        const Curve& fact = sheet.facts.curves[sheet.curves[i].fact];
        pen.shape(thinned(sheet.curves[i].points, stretch, pixel), std::nullopt,
                  scene::Stroke{theme.curveColour(sheet.map, fact.persona),
                                std::max(fact.rank == 0 ? 5 : 3.2, 1.5 * pixel),
                                {},
                                false});
    }
}

void drawBand(const Sheet& sheet, ColumnRange range, double pixel, Pen& pen) {
    const Stretch stretch = stretchOf(sheet, range);
    forEachVisiblePhase(sheet, stretch, pixel, [&](double left, double right, const Phase& phase, std::size_t place) {
        const Colour fill = sheet.theme.phaseFill(place, phase.colour);
        const double gap = right - left > 8 * pixel ? pixel : 0;
        pen.box({left, sheet.phaseTop, right - left - gap, arrowHeight}, 0, fill);
        const double thick = std::max(stationLine, 1.5 * pixel);
        pen.box({left, sheet.phaseTop + stationCentre - thick / 2, right - left, thick}, 0, fill);
    });
}

} // namespace

scene::Group SheetLayout::fromAfar(Section section, ColumnRange range, double pixel) const {
    Pen pen;
    const Sheet& sheet = *m_data;
    range.last = std::min(range.last, sheet.columns.size());
    if (range.first < range.last) {
        if (section == Section::Body) drawBody(sheet, range, pixel, pen);
        if (section == Section::PhaseBand) drawBand(sheet, range, pixel, pen);
    }
    return pen.take();
}

} // namespace journeyline::layout
