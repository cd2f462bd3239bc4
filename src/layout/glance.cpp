// SPDX-License-Identifier: Apache-2.0
#include "journeyline/layout/glance.h"

#include <algorithm>

#include "curve.h"
#include "journeyline/document/facts.h"
#include "pen.h"

namespace journeyline::layout {
namespace {

constexpr double glanceHeading = 20, glanceArrow = 12, glanceBoxesTop = 17, glanceBox = 10, glanceCurveTop = 32,
                 glanceTint = 47;
constexpr double glanceLevel = 21;   ///< per point of emotion
constexpr double smallestPart = 0.8; ///< what would be narrower is not drawn by itself
constexpr std::size_t mostPoints = 240;

/// Where phases and touchpoints stand, all columns equally wide. A phase without touchpoints has one column.
struct GlanceColumns {
    struct Span {
        std::size_t phase = 0;
        double left = 0, right = 0;
    };
    std::vector<Span> phases;
    std::vector<double> centres; ///< of touchpoints only, as Facts counts them
    double width = glanceWidth;

    explicit GlanceColumns(const Map& map) {
        std::size_t count = 0;
        for (const auto& phase : map.phases)
            count += std::max<std::size_t>(1, phase->touchpoints.size());
        if (count > 0) width = glanceWidth / static_cast<double>(count);
        std::size_t column = 0;
        for (std::size_t i = 0; i < map.phases.size(); ++i) {
            const std::size_t touchpoints = map.phases[i]->touchpoints.size(), first = column;
            for (std::size_t t = 0; t < touchpoints; ++t)
                centres.push_back((static_cast<double>(first + t) + 0.5) * width);
            column += std::max<std::size_t>(1, touchpoints);
            phases.push_back({i, static_cast<double>(first) * width, static_cast<double>(column) * width});
        }
    }
};

class Glance {
public:
    Glance(const Map& map, const Theme& theme, double top)
        : m_map(map), m_theme(theme), m_facts(factsOf(map)), m_columns(map), m_top(top) {}

    void draw(Pen& pen) const {
        drawPhases(pen);
        drawTouchpoints(pen);
        pen.box({0, m_top + glanceCurveTop, glanceWidth, glanceTint}, 0, m_theme.up);
        pen.box({0, m_top + glanceCurveTop + glanceTint, glanceWidth, glanceTint}, 0, m_theme.down);
        for (std::size_t i = m_facts.curves.size(); i-- > 0;)
            drawCurve(pen, m_facts.curves[i], i == 0);
    }

private:
    void drawPhases(Pen& pen) const {
        double drawnTo = -smallestPart;
        for (const GlanceColumns::Span& span : m_columns.phases) {
            const bool first = span.phase == 0, last = span.phase + 1 == m_map.phases.size();
            if (span.right - drawnTo < smallestPart && !last) continue;
            drawnTo = span.right;
            const double width = span.right - span.left, tip = std::min(5.0, width / 4),
                         gap = std::min(1.0, width / 10);
            const double left = first ? span.left : span.left + 1.5 * gap, right = last ? span.right : span.right - gap;
            const double middle = m_top + glanceArrow / 2, bottom = m_top + glanceArrow;
            Path path;
            path.move({left, m_top}).line({right, m_top});
            if (!last) path.line({right + tip, middle});
            path.line({right, bottom}).line({left, bottom});
            if (!first) path.line({left + tip, middle});
            pen.shape(path.close(), m_theme.phaseFill(span.phase, m_map.phases[span.phase]->colour));
        }
    }

    void drawTouchpoints(Pen& pen) const {
        const double top = m_top + glanceBoxesTop, gap = std::min(1.5, m_columns.width / 4);
        const scene::Stroke edge{m_theme.hair, 1, {}, false};
        if (m_columns.width < 4) { // a strip: boxes would be nothing but edges
            if (!m_columns.centres.empty())
                pen.box({m_columns.centres.front() - m_columns.width / 2, top,
                         m_columns.centres.back() - m_columns.centres.front() + m_columns.width, glanceBox},
                        2, m_theme.lane, edge);
            return;
        }
        for (const double centre : m_columns.centres)
            pen.box({centre - m_columns.width / 2 + gap, top, m_columns.width - 2 * gap, glanceBox}, 2, m_theme.lane,
                    edge);
        for (const GlanceColumns::Span& span : m_columns.phases)
            if (m_map.phases[span.phase]->touchpoints.empty())
                pen.box({span.left + gap, top, m_columns.width - 2 * gap, glanceBox}, 2, std::nullopt,
                        scene::Stroke{m_theme.strong, 1, {3, 2}, false});
    }

    [[nodiscard]] double yOf(double value) const {
        return m_top + glanceCurveTop + glanceTint - (std::clamp(value, 1.0, 5.0) - 3) * glanceLevel;
    }

    void drawCurve(Pen& pen, const Curve& curve, bool hero) const {
        std::vector<Point> points;
        const std::size_t step = curve.points.size() / mostPoints + 1;
        for (std::size_t i = 0; i < curve.points.size(); i += step)
            points.push_back({m_columns.centres[curve.points[i].column], yOf(curve.points[i].actual)});
        if (points.empty()) return;
        const Colour colour = m_theme.curveColour(m_map, curve.persona);
        pen.shape(monotonePath(points, monotoneSlopes(points), 0, points.size() - 1), std::nullopt,
                  scene::Stroke{colour, hero ? 3.0 : 2.0, {}, true});
        const double radius = std::min(4.0, m_columns.width * 0.35);
        if (!hero || radius < 1.5) return;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto level = static_cast<std::size_t>(emotionLevel(curve.points[i * step].actual));
            pen.shape(Path::circle(points[i], radius), m_theme.emotion[level - 1],
                      scene::Stroke{colour, radius * 0.4, {}, false});
        }
    }

    const Map& m_map;
    const Theme& m_theme;
    Facts m_facts;
    GlanceColumns m_columns;
    double m_top;
};

/// Nothing but, at most, one phase that nobody has named.
bool undrawn(const Map& map) {
    return map.phases.size() == 0 ||
           (map.phases.size() == 1 && map.phases[0]->title.empty() && map.phases[0]->touchpoints.size() == 0);
}

void drawInvitation(Pen& pen, const Theme& theme, double top) {
    const scene::Stroke edge{theme.strong, 1.2, {4, 3}, false};
    pen.box({2, top + 4, 223, 16}, 3, std::nullopt, edge);
    for (int i = 0; i < 4; ++i)
        pen.box({2 + 56.9 * i, top + 30, 52.3, 26}, 3, std::nullopt, edge);
    const Point centre{glanceWidth / 2, top + 107};
    pen.shape(Path::circle(centre, 14), theme.accent);
    pen.line({centre.x - 6, centre.y}, {centre.x + 6, centre.y}, {theme.onaccent, 2, {}, true});
    pen.line({centre.x, centre.y - 6}, {centre.x, centre.y + 6}, {theme.onaccent, 2, {}, true});
}

} // namespace

scene::Scene glance(const Map& map, const Theme& theme, bool heading) {
    const double top = heading ? glanceHeading : 0;
    Pen pen;
    if (heading) {
        pen.box({0, 0, glanceWidth * 0.46, 6}, 3, theme.ink2);
        pen.box({0, 10, glanceWidth * 0.3, 4}, 2, theme.strong);
    }
    if (undrawn(map))
        drawInvitation(pen, theme, top);
    else
        Glance(map, theme, top).draw(pen);
    scene::Scene scene;
    scene.size = {glanceWidth, top + glanceCurveTop + 2 * glanceTint};
    scene.background = theme.sheet;
    scene.language = map.language;
    scene.title = map.title;
    scene.root = pen.take();
    return scene;
}

} // namespace journeyline::layout
