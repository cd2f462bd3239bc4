// SPDX-License-Identifier: Apache-2.0
// The emotion lane: spread pills, expectation, curves, callouts for peak, end and valleys, faces and their numbers, in
// this order, so that faces lie over lines and lines over tints.
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "emotion_labels.h"
#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

struct EmotionPoint {
    std::size_t curve = 0; ///< index into Sheet::curves
    std::size_t point = 0; ///< index into its points
    std::size_t column = 0;
    Point at;
    double value = 0;
    std::optional<Rect> pill;
    std::optional<int> respondents;
    bool callout = false;
};

struct Callout {
    EmotionPoint* point = nullptr;
    Drawing badge = Drawing::BadgePeak;
    std::string what, who, score;
    std::string second;
    Colour fill, edge, ink;
    bool top = true;
};

class EmotionLane {
public:
    EmotionLane(const Sheet& sheet, ColumnRange range)
        : m_sheet(sheet), m_row(sheet.rows[*sheet.emotionRow]), m_range(range) {
        // One column more at each side: what stands there may reach into the range.
        m_near = {range.first > 0 ? range.first - 1 : 0, std::min(range.last + 1, sheet.columns.size())};
        for (std::size_t i = 0; i < sheet.curves.size(); ++i)
            collect(i);
        addCallouts();
    }

    void draw(Pen& pen) {
        drawGuides(pen);
        for (const EmotionPoint& point : m_points)
            if (point.pill) drawPill(pen, point);
        pen.open("", "expectation", m_sheet.words.expected);
        for (const bool gaps : {false, true})
            drawLine(pen, *m_sheet.expected, m_sheet.theme.ink3, 2, {7, 6}, false, gaps);
        pen.close();
        for (std::size_t i = m_sheet.curves.size(); i-- > 0;)
            drawCurve(pen, i);
        for (std::size_t i = m_sheet.curves.size(); i-- > 0;)
            drawFoldedPoints(pen, i);
        for (const Callout& callout : m_callouts)
            drawCallout(pen, callout);
        for (std::size_t i = m_sheet.curves.size(); i-- > 0;)
            for (const EmotionPoint& point : m_points)
                if (point.curve == i) drawPoint(pen, point);
        drawNumbers(pen);
    }

private:
    [[nodiscard]] const Curve& fact(std::size_t curve) const {
        return m_sheet.facts.curves[m_sheet.curves[curve].fact];
    }
    [[nodiscard]] Colour colourOf(std::size_t curve) const {
        return m_sheet.theme.curveColour(m_sheet.map, fact(curve).persona);
    }
    [[nodiscard]] double radiusOf(std::size_t curve) const { return m_sheet.faceRadius(fact(curve).rank); }

    /// Pills of many personas are narrower, so that those beside each other stay apart, up to some twenty.
    [[nodiscard]] double pillWidth() const {
        const auto& curves = m_sheet.curves;
        return curves.size() < 2 ? 18 : std::clamp(curves[1].dodge - curves[0].dodge - 5, 6.0, 18.0);
    }

    void collect(std::size_t curveIndex) {
        const DrawnCurve& curve = m_sheet.curves[curveIndex];
        const double left = m_sheet.columns[m_near.first].x;
        const auto from =
            std::partition_point(curve.points.begin(), curve.points.end(), [&](const Point& p) { return p.x < left; });
        std::size_t column = m_near.first;
        for (auto it = from; it != curve.points.end(); ++it) {
            while (column < m_near.last && m_sheet.columns[column].x + m_sheet.columns[column].width <= it->x)
                ++column;
            if (column >= m_near.last) break;
            if (m_sheet.columns[column].folded > 0) continue;
            EmotionPoint point;
            point.curve = curveIndex;
            point.point = static_cast<std::size_t>(it - curve.points.begin());
            point.column = column;
            point.at = *it;
            point.value = 5 - (it->y - m_sheet.emotionTop() - aboveEmotion) / m_sheet.levelHeight();
            if (const Experience* experience = m_sheet.experienceAt(column, fact(curveIndex).persona)) {
                const Samples& samples = experience->samples;
                if (samples.low && samples.high) {
                    const double top = m_sheet.emotionY(std::clamp(samples.high->value(), 1.0, 5.0)) - 5;
                    const double bottom = m_sheet.emotionY(std::clamp(samples.low->value(), 1.0, 5.0)) + 5;
                    const double width = pillWidth();
                    point.pill =
                        Rect{point.at.x - width / 2, std::min(top, bottom - 18), width, std::max(bottom - top, 18.0)};
                    point.respondents = samples.n;
                }
            }
            m_points.push_back(point);
        }
    }

    /// The point of a curve in a column, when it is near.
    EmotionPoint* pointAt(std::size_t curve, const Id& touchpoint) {
        for (EmotionPoint& point : m_points)
            if (point.curve == curve && touchpointIdOf(m_sheet.map, m_sheet.columns[point.column]) == touchpoint)
                return &point;
        return nullptr;
    }

    /// The touchpoint at a number that counts through the whole map.
    [[nodiscard]] Id touchpointAtNumber(std::size_t number) const {
        for (const auto& phase : m_sheet.map.phases) {
            if (number < phase->touchpoints.size()) return phase->touchpoints[number]->id;
            number -= phase->touchpoints.size();
        }
        return {};
    }

    void addCallout(std::size_t curve, std::size_t factPoint, Callout callout) {
        EmotionPoint* point = pointAt(curve, touchpointAtNumber(fact(curve).points[factPoint].column));
        if (!point) return;
        for (const Callout& other : m_callouts)
            if (other.top == callout.top && other.point->column == point->column)
                return; // no room for two: the first one stays
        point->callout = true;
        callout.point = point;
        m_callouts.push_back(std::move(callout));
    }

    void addCallouts() {
        const Theme& t = m_sheet.theme;
        const auto& words = m_sheet.words;
        // Room for pointers: callouts refer to points, which do not move any more.
        for (std::size_t i = 0; i < m_sheet.curves.size(); ++i)
            if (const auto peak = fact(i).peak)
                addCallout(i, *peak,
                           {nullptr,
                            Drawing::BadgePeak,
                            (i == m_sheet.focusCurve && peak == fact(i).end ? words.peakAndEnd : words.peak) + " ",
                            isolated(m_sheet.shortName(fact(i).persona)),
                            words.score(fact(i).points[*peak].actual),
                            {},
                            t.opp,
                            t.oppline,
                            t.oppink,
                            true});
        if (!m_sheet.curves.empty())
            if (const auto end = fact(m_sheet.focusCurve).end)
                addCallout(m_sheet.focusCurve, *end,
                           {nullptr,
                            Drawing::BadgeEnd,
                            words.end + " ",
                            isolated(m_sheet.shortName(fact(m_sheet.focusCurve).persona)),
                            words.score(fact(m_sheet.focusCurve).points[*end].actual),
                            {},
                            t.sheet,
                            t.strong,
                            t.ink,
                            true});
        for (const Valley& valley : m_sheet.facts.valleys) {
            for (std::size_t i = 0; i < m_sheet.curves.size(); ++i) {
                if (m_sheet.curves[i].fact != valley.curve) continue;
                const CurvePoint& point = fact(i).points[valley.point];
                Callout callout{nullptr,
                                Drawing::BadgeValley,
                                words.valley + " " + std::to_string(valley.rank) + ": ",
                                isolated(m_sheet.shortName(fact(i).persona)),
                                words.score(point.actual),
                                {},
                                t.pain,
                                t.painline,
                                t.painink,
                                false};
                if (point.expected && *point.expected - point.actual >= 0.05)
                    callout.second = words.score(*point.expected - point.actual) + " " + words.belowExpectation;
                addCallout(i, valley.point, std::move(callout));
            }
        }
    }

    void drawGuides(Pen& pen) const {
        for (std::size_t i = m_range.first; i < m_range.last; ++i)
            if (m_sheet.columns[i].touchpoint)
                pen.line({m_sheet.columns[i].centre(), m_sheet.emotionY(5) - 21},
                         {m_sheet.columns[i].centre(), m_sheet.emotionY(1) + 21},
                         {m_sheet.theme.hair, 1, {2, 4}, false});
    }

    void drawPill(Pen& pen, const EmotionPoint& point) const {
        const Colour colour = colourOf(point.curve);
        pen.box(*point.pill, point.pill->width / 2, mix(colour, m_sheet.theme.sheet, 0.22),
                scene::Stroke{colour, 1, {}, false});
    }

    /// Points of a curve, first and last, that bound its stretches within the range: those over touchpoints with
    /// values, or those over gaps.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> stretches(const DrawnCurve& curve, bool gaps) const {
        std::vector<std::pair<std::size_t, std::size_t>> result;
        const double left = m_sheet.columns[m_range.first].x,
                     right = m_sheet.columns[m_range.last - 1].x + m_sheet.columns[m_range.last - 1].width;
        const auto& points = curve.points;
        const auto first =
            std::partition_point(points.begin(), points.end(), [&](const Point& p) { return p.x < left; });
        const auto last = std::partition_point(first, points.end(), [&](const Point& p) { return p.x <= right; });
        const auto from = static_cast<std::size_t>(first - points.begin());
        const auto to = std::min(static_cast<std::size_t>(last - points.begin()), points.size() - 1);
        for (std::size_t i = std::max<std::size_t>(from, 1); i <= to; ++i) {
            if (curve.overGap[i] != gaps) continue;
            if (!result.empty() && result.back().second == i - 1)
                result.back().second = i;
            else
                result.emplace_back(i - 1, i);
        }
        return result;
    }

    void drawLine(Pen& pen, const DrawnCurve& curve, Colour colour, double width, const std::vector<double>& dash,
                  bool round, bool gaps = false) const {
        if (curve.points.size() < 2) return;
        for (const auto& [from, to] : stretches(curve, gaps))
            pen.shape(monotonePath(curve.points, curve.slopes, from, to), std::nullopt,
                      scene::Stroke{colour, width, dash, round});
    }

    void drawCurve(Pen& pen, std::size_t index) const {
        const double width = fact(index).rank == 0 ? 5 : 3.2;
        const std::string who =
            fact(index).persona.empty() ? m_sheet.words.everyone : m_sheet.shortName(fact(index).persona);
        pen.open("curve-" + std::to_string(fact(index).rank + 1), "curve", who);
        drawLine(pen, m_sheet.curves[index], m_sheet.theme.sheet, std::round(width) + 4, {}, false);
        // What nobody knows is only hinted at.
        drawLine(pen, m_sheet.curves[index], colourOf(index), 2, {2, 5}, false, true);
        drawLine(pen, m_sheet.curves[index], colourOf(index), width, {}, true);
        pen.close();
    }

    [[nodiscard]] static std::string firstLine(const Callout& callout) {
        return callout.what + (callout.who.empty() ? "" : callout.who + " ") + callout.score;
    }

    /// As much of the name as there is room for: the score is what people look for.
    [[nodiscard]] std::vector<MeasuredLine> fitted(const Callout& callout, double room) const {
        const std::string whole = firstLine(callout);
        if (callout.who.empty() || m_sheet.width(whole, m_bold) <= room) return m_sheet.line(whole, m_bold, room);
        const double others = m_sheet.width(callout.what, m_bold) + m_sheet.width(" " + callout.score, m_bold);
        const std::string who = m_sheet.measurer->elide(callout.who, m_bold, std::max(0.0, room - others)).text;
        return m_sheet.line(callout.what + who + " " + callout.score, m_bold, room);
    }

    /// Within a collapsed phase dots stand for the faces, as long as they do not run into each other.
    void drawFoldedPoints(Pen& pen, std::size_t index) const {
        const DrawnCurve& curve = m_sheet.curves[index];
        for (std::size_t i = m_range.first; i < m_range.last; ++i) {
            const Column& column = m_sheet.columns[i];
            if (column.folded == 0 || column.width < static_cast<double>(column.folded) * 12) continue;
            const auto first = std::partition_point(curve.points.begin(), curve.points.end(),
                                                    [&](const Point& p) { return p.x < column.x; });
            for (auto it = first; it != curve.points.end() && it->x < column.x + column.width; ++it) {
                const double value = 5 - (it->y - m_sheet.emotionTop() - aboveEmotion) / m_sheet.levelHeight();
                const auto level = static_cast<std::size_t>(emotionLevel(value) - 1);
                pen.shape(Path::circle(*it, 4.5), m_sheet.theme.emotion[level],
                          scene::Stroke{colourOf(index), 2, {}, false});
            }
        }
    }

    [[nodiscard]] Rect calloutRect(const Callout& callout) const {
        const Column& column = m_sheet.columns[callout.point->column];
        const double text =
            std::max(29 + m_sheet.width(firstLine(callout), m_bold), 10 + m_sheet.width(callout.second, m_small)) + 10;
        const double width = std::min(text, column.width - 6);
        const double x = within(callout.point->at.x - width / 2, column.x + 3, column.x + column.width - 3 - width);
        const double bottom = m_row.y + m_row.height;
        return callout.top
                   ? Rect{x, m_row.y + calloutTop, width, calloutHeight}
                   : Rect{x, bottom - valleyFromBottom, width, callout.second.empty() ? calloutHeight : valleyHeight};
    }

    [[nodiscard]] Rect leadRect(const Callout& callout) const {
        const EmotionPoint& p = *callout.point;
        const Rect box = calloutRect(callout);
        if (callout.top) {
            const double end = p.pill ? std::min(p.pill->y - 2, p.at.y - 10) : p.at.y - 10;
            return {p.at.x - 1, box.bottom(), 2, end - box.bottom()};
        }
        const double start = p.pill ? std::max(p.pill->bottom(), p.at.y + 10) : p.at.y + 10;
        return {p.at.x - 1, start, 2, box.y - start};
    }

    void drawCallout(Pen& pen, const Callout& callout) const {
        const Rect box = calloutRect(callout), lead = leadRect(callout);
        const Colour colour = colourOf(callout.point->curve);
        const std::string first = firstLine(callout);
        pen.open("", "callout", first, callout.second);
        if (lead.height > 0)
            pen.line({callout.point->at.x, lead.y}, {callout.point->at.x, lead.bottom()}, {colour, 1.6, {3, 3}, false});
        pen.box(box, 8, callout.fill, scene::Stroke{callout.edge, m_sheet.theme.cardLine, {}, false});
        pen.drawing(callout.badge, {box.x + 10, box.y + 8}, 14, {callout.ink, callout.fill, 2.4});
        pen.text(first, fitted(callout, box.width - 37), box.x + 29, box.width - 37, box.y + 20, {m_bold, callout.ink});
        pen.text(callout.second, m_sheet.line(callout.second, m_small, box.width - 18), box.x + 10, box.width - 18,
                 box.y + 38, {m_small, callout.ink});
        pen.close();
    }

    void drawPoint(Pen& pen, const EmotionPoint& point) const {
        const Curve& curve = fact(point.curve);
        const Touchpoint& touchpoint = *m_sheet.touchpoint(m_sheet.columns[point.column]);
        const std::string who = curve.persona.empty() ? m_sheet.words.everyone : m_sheet.shortName(curve.persona);
        pen.open("emotion-" + std::to_string(curve.rank + 1) + "-" + touchpoint.id.text, "emotion",
                 who + " " + m_sheet.words.score(point.value));
        drawFace(m_sheet, pen, point.at, radiusOf(point.curve), curve.rank, colourOf(point.curve),
                 curve.rank == 0 ? 2.6 : 2.4, emotionLevel(point.value), m_sheet.theme.sheet);
        pen.close();
    }

    [[nodiscard]] Colour tintAt(double y) const {
        if (y < m_sheet.emotionY(3.5)) return m_sheet.theme.up;
        return y > m_sheet.emotionY(2.5) ? m_sheet.theme.down : m_sheet.theme.sheet;
    }

    [[nodiscard]] Rect bodyOf(const EmotionPoint& point) const {
        const double r = radiusOf(point.curve);
        return Rect{point.at.x - r, point.at.y - r, 2 * r, 2 * r};
    }

    void drawNumbers(Pen& pen) const {
        std::unordered_map<std::size_t, Obstacles> byColumn;
        for (const EmotionPoint& point : m_points) {
            Obstacles& obstacles = byColumn[point.column];
            obstacles.boxes.push_back(bodyOf(point));
            if (point.pill) obstacles.boxes.push_back(*point.pill);
        }
        for (auto& [column, obstacles] : byColumn) {
            for (std::size_t i = 0; i < m_sheet.curves.size(); ++i) {
                obstacles.lines.push_back(&m_sheet.curves[i]);
                obstacles.halfWidths.push_back(fact(i).rank == 0 ? 2.5 : 1.6);
            }
            obstacles.dashed = &*m_sheet.expected;
        }
        for (const Callout& callout : m_callouts) {
            Obstacles& obstacles = byColumn[callout.point->column];
            obstacles.boxes.push_back(calloutRect(callout));
            obstacles.boxes.push_back(leadRect(callout));
        }
        for (std::size_t i = 0; i < m_sheet.curves.size(); ++i) {
            const scene::TextStyle style{fact(i).rank == 0 ? 14.0 : 13.0, 700, false};
            for (const EmotionPoint& point : m_points)
                if (point.curve == i && !point.callout)
                    drawLabel(pen, point, m_sheet.words.score(point.value), style, colourOf(i), false,
                              byColumn[point.column]);
        }
        for (std::size_t i = 0; i < m_sheet.curves.size(); ++i)
            for (const EmotionPoint& point : m_points)
                if (point.curve == i && point.respondents)
                    drawLabel(pen, point, "n = " + std::to_string(*point.respondents), m_small, m_sheet.theme.ink2,
                              true, byColumn[point.column]);
    }

    void drawLabel(Pen& pen, const EmotionPoint& point, const std::string& text, const scene::TextStyle& style,
                   Colour colour, bool respondents, Obstacles& obstacles) const {
        const Column& column = m_sheet.columns[point.column];
        Surroundings around{respondents && point.pill ? *point.pill : bodyOf(point), point.at.x, point.at.y,
                            m_sheet.curves[point.curve].dodge < 0};
        if (!respondents && point.pill) around.body = around.body.united(*point.pill);
        const double width = m_sheet.width(text, style), cap = style.size * 0.74;
        const auto place =
            freePlace(around, width, cap, 5, respondents, {column.x, m_row.y, column.width, m_row.height}, obstacles);
        if (!place) return;
        obstacles.boxes.push_back(Rect{place->x - betweenNumbers, place->y, width + 2 * betweenNumbers, cap});
        if (point.column < m_range.first || point.column >= m_range.last) return;
        pen.text(text, m_sheet.line(text, style, width + 2), place->x, width, place->bottom(),
                 {style, colour, style.size, scene::Align::Left, tintAt(place->centre().y)});
    }

    /// Numbers closer than this read as one.
    static constexpr double betweenNumbers = 4;

    const Sheet& m_sheet;
    const Row& m_row;
    ColumnRange m_range, m_near;
    std::vector<EmotionPoint> m_points;
    std::vector<Callout> m_callouts;
    const scene::TextStyle m_bold{14, 700, false}, m_small{12, 500, false};
};

} // namespace

void drawFace(const Sheet& sheet, Pen& pen, Point centre, double radius, std::size_t rank, Colour outline, double edge,
              int level, std::optional<Colour> ring) {
    const double scale = radius / 10;
    const Path shape = personaOutline(rank).transformed(scale, centre.x - 12 * scale, centre.y - 12 * scale);
    const auto index = static_cast<std::size_t>(std::clamp(level, 1, 5) - 1);
    if (ring) pen.shape(shape, *ring, scene::Stroke{*ring, edge + 4, {}, true});
    pen.shape(shape, sheet.theme.emotion[index], scene::Stroke{outline, edge, {}, true});
    pen.drawing(faceOf(level), {centre.x - 12 * scale, centre.y - 12 * scale}, 24 * scale,
                {sheet.theme.faceLine, sheet.theme.sheet, 1.7});
}

void drawEmotion(const Sheet& sheet, ColumnRange range, Pen& pen) {
    if (!sheet.emotionRow || range.first >= range.last) return;
    const Lane& lane = sheet.lane(sheet.rows[*sheet.emotionRow]);
    pen.open("row-" + lane.id.text, "lane", laneTitle(sheet, lane));
    EmotionLane(sheet, range).draw(pen);
    pen.close();
}

} // namespace journeyline::layout
