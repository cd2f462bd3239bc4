// SPDX-License-Identifier: Apache-2.0
// Where things are on the sheet: hit tests and lookups by id, from the same measures that paint them.
#include <algorithm>
#include <cmath>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

Part columnPart(const Sheet& sheet, std::size_t column, PartKind kind) {
    Part part;
    part.kind = kind;
    part.phase = phaseIdOf(sheet.map, sheet.columns[column]);
    part.touchpoint = touchpointIdOf(sheet.map, sheet.columns[column]);
    return part;
}

Part blockPart(const Sheet& sheet, std::size_t column, const Row& row, const Block& block, Point origin) {
    Part part = columnPart(sheet, column, block.kind);
    part.id = block.id;
    part.lane = row.lane;
    part.persona = block.persona;
    part.rect = block.rect.moved(origin.x, origin.y);
    part.text = block.text.moved(origin.x, origin.y);
    part.style = block.style;
    part.lineHeight = block.lineHeight;
    return part;
}

Part phasePart(const Sheet& sheet, const PhaseSpan& span) {
    Part part;
    part.kind = PartKind::Phase;
    part.id = part.phase = span.id;
    part.rect = phaseRect(sheet, span);
    const PhaseText name = phaseText(sheet, span);
    part.style = name.style;
    part.lineHeight = name.lines.size() > 1 ? name.lineHeight : std::ceil(1.2 * name.style.size);
    const auto lines = static_cast<double>(std::max<std::size_t>(1, name.lines.size()));
    part.text = {name.left, name.baseline - name.style.size, name.room, lines * part.lineHeight};
    return part;
}

Part stationPart(const Sheet& sheet, std::size_t column) {
    Part part = columnPart(sheet, column, PartKind::Station);
    part.id = part.touchpoint;
    const Point c = stationAt(sheet, sheet.columns[column]);
    part.rect = {c.x - 20, c.y - 20, 40, 40};
    if (sheet.columns[column].folded > 0) part.rect = foldedStationRect(sheet, sheet.columns[column]);
    return part;
}

Part foldPart(const Sheet& sheet, const PhaseSpan& span) {
    Part part;
    part.kind = PartKind::PhaseFold;
    part.id = part.phase = span.id;
    part.rect = phaseFoldRect(sheet, span);
    return part;
}

Part lanePart(const Row& row) {
    Part part;
    part.kind = PartKind::LaneLabel;
    part.id = part.lane = row.lane;
    part.rect = {margin, row.y, labelWidth - labelGap, row.height};
    part.text = {margin + 12, row.y + 37, labelWidth - labelGap - 18, 20};
    part.style = {16, 700, false};
    part.lineHeight = 20;
    return part;
}

Part headPart(const Sheet& sheet, PartKind kind) {
    Part part;
    part.kind = kind;
    const double right = sheet.sheetRight() - (sheet.size.width >= wideSheet ? 496 : 274), left = headLeft(sheet);
    if (kind == PartKind::Title) {
        part.rect = {left, 36, right - left, 46};
        part.style = {38, 700, false};
        part.lineHeight = 46;
    } else {
        part.rect = {left, 84, right - left, 26};
        part.style = {19, 400, false};
        part.lineHeight = 24;
    }
    part.text = part.rect;
    return part;
}

Part emotionPart(const Sheet& sheet, std::size_t column, const DrawnCurve& curve, const Point& at) {
    Part part = columnPart(sheet, column, PartKind::EmotionPoint);
    const Curve& fact = sheet.facts.curves[curve.fact];
    part.id = part.touchpoint;
    part.persona = fact.persona;
    part.lane = sheet.rows[*sheet.emotionRow].lane;
    const double r = sheet.faceRadius(fact.rank);
    part.rect = {at.x - r, at.y - r, 2 * r, 2 * r};
    return part;
}

/// The point of a curve that stands in a column, if any.
std::optional<Point> curvePoint(const Sheet& sheet, const DrawnCurve& curve, std::size_t column) {
    const Column& c = sheet.columns[column];
    if (c.folded > 0) return std::nullopt; // only a summary of the curve, nothing to take hold of
    const auto it =
        std::partition_point(curve.points.begin(), curve.points.end(), [&](const Point& p) { return p.x < c.x; });
    if (it == curve.points.end() || it->x >= c.x + c.width) return std::nullopt;
    return *it;
}

Part hintPart(const Sheet& sheet, std::size_t column, const Row& row) {
    Part part = columnPart(sheet, column, PartKind::AddTouchpoint);
    part.id = part.phase;
    part.lane = row.lane;
    part.rect = Rect{sheet.columns[column].x, row.y, sheet.columns[column].width, 120}.inset(cellPadding);
    return part;
}

} // namespace

Part SheetLayout::cell(std::size_t column, std::size_t row) const {
    const Sheet& sheet = *m_data;
    Part part = columnPart(sheet, column, PartKind::Cell);
    part.id = part.touchpoint.empty() ? part.phase : part.touchpoint;
    part.lane = sheet.rows[row].lane;
    part.rect = cellRect(sheet, column, sheet.rows[row]);
    part.text = {part.rect.x + 12, part.rect.y + 11, part.rect.width - 24, lineHeight};
    return part;
}

std::vector<Part> SheetLayout::partsIn(std::size_t column, std::size_t rowIndex) const {
    const Sheet& sheet = *m_data;
    const Row& row = sheet.rows[rowIndex];
    std::vector<Part> parts;
    if (row.kind == LaneKind::Emotion) {
        for (const DrawnCurve& curve : sheet.curves)
            if (const auto at = curvePoint(sheet, curve, column))
                parts.push_back(emotionPart(sheet, column, curve, *at));
        return parts;
    }
    const Lane& lane = sheet.lane(row);
    const Column& where = sheet.columns[column];
    if (where.folded > 0) return parts;
    const Rect cell = cellRect(sheet, column, row);
    auto blocks = blocksOf(sheet, lane, sheet.phase(where), sheet.touchpoint(where), where.width);
    stretch(lane, blocks, cell.height);
    for (const Block& block : blocks)
        if (block.kind != PartKind::Cell) parts.push_back(blockPart(sheet, column, row, block, {cell.x, cell.y}));
    if (!where.touchpoint && sheet.view.hints && row.kind == LaneKind::Touchpoints)
        parts.push_back(hintPart(sheet, column, row));
    return parts;
}

namespace {

std::optional<Part> bandPartAt(const Sheet& sheet, ColumnRange near, Point point) {
    for (std::size_t i = near.first; i < near.last; ++i) {
        const Part station = stationPart(sheet, i);
        if (!station.rect.contains(point)) continue;
        if (sheet.columns[i].touchpoint) return station;
        // The dashed circle of a phase without touchpoints asks for one, as the place below it does.
        const auto row = std::ranges::find(sheet.rows, LaneKind::Touchpoints, &Row::kind);
        if (sheet.view.hints && sheet.columns[i].folded == 0 && row != sheet.rows.end())
            return hintPart(sheet, i, *row);
    }
    for (std::size_t i = near.first > 0 ? near.first - 1 : 0; i < near.last; ++i) {
        const Rect pill = dropOffRect(sheet, i);
        if (pill.empty() || !pill.contains(point)) continue;
        Part part = columnPart(sheet, i, PartKind::DropOff);
        part.id = part.touchpoint;
        part.rect = pill;
        return part;
    }
    for (const PhaseSpan& span : sheet.phases) {
        if (Part fold = foldPart(sheet, span); fold.rect.contains(point)) return fold;
        // The tip reaches into the next phase; the notch belongs to it.
        if (phaseRect(sheet, span).contains(point)) return phasePart(sheet, span);
    }
    return std::nullopt;
}

std::optional<Part> headPartAt(const Sheet& sheet, Point point) {
    for (std::size_t i = 0; i < sheet.personaCards.size(); ++i) {
        if (!sheet.personaCards[i].contains(point)) continue;
        Part part;
        part.kind = PartKind::Persona;
        part.id = part.persona = sheet.map.personas[i]->id;
        part.rect = sheet.personaCards[i];
        placePersonaName(sheet, i, part);
        return part;
    }
    for (const PartKind kind : {PartKind::Title, PartKind::GoalLine})
        if (Part part = headPart(sheet, kind); part.rect.contains(point)) return part;
    Part part;
    if (sheet.legendCard.contains(point)) {
        part.kind = PartKind::Legend;
        part.rect = sheet.legendCard;
        return part;
    }
    if (point.y >= 36 && point.y < 112 && point.x >= sheet.sheetRight() - 472) {
        const bool wide = sheet.size.width >= wideSheet;
        part.kind = wide && point.x >= sheet.sheetRight() - 212 ? PartKind::EvidenceMeter : PartKind::Kpi;
        part.rect = part.kind == PartKind::Kpi ? Rect{sheet.sheetRight() - (wide ? 472 : 250), 36, 250, 76}
                                               : Rect{sheet.sheetRight() - 212, 36, 212, 76};
        return part;
    }
    return std::nullopt;
}

} // namespace

Part SheetLayout::partAt(Point point) const {
    const Sheet& sheet = *m_data;
    Part nothing;
    if (point.y < sheet.phaseTop || point.y >= sheet.lanesBottom) {
        if (auto part = headPartAt(sheet, point)) return *part;
        if (point.y >= sheet.lanesBottom && point.y < sheet.size.height) nothing.kind = PartKind::Footer;
        return nothing;
    }
    const ColumnRange near = columnsBetween(point.x - 24, point.x + 24);
    if (point.y < sheet.lanesTop) return bandPartAt(sheet, near, point).value_or(nothing);
    const auto row =
        std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const Row& r) { return point.y < r.y + r.height; });
    if (row == sheet.rows.end()) return nothing;
    const auto rowIndex = static_cast<std::size_t>(row - sheet.rows.begin());
    if (point.x < margin + labelWidth) return point.x >= margin ? lanePart(*row) : nothing;
    if (row->phaseHeight > 0 && point.y < row->y + row->phaseHeight)
        for (const PhaseSpan& span : sheet.phases) {
            if (point.x < span.x || point.x >= span.x + span.width || sheet.folded(span)) continue;
            const auto blocks = phaseBlocks(sheet, sheet.lane(*row), *sheet.map.phases[span.phase], span.width);
            for (const Block& block : blocks)
                if (block.rect.moved(span.x, row->y).contains(point)) {
                    Part part = blockPart(sheet, span.firstColumn, *row, block, {span.x, row->y});
                    part.touchpoint = {};
                    return part;
                }
        }
    // Faces of a neighbour may reach over the edge of the column, and the first persona lies on top.
    if (row->kind == LaneKind::Emotion)
        for (const DrawnCurve& curve : sheet.curves)
            for (std::size_t i = near.first; i < near.last; ++i)
                if (const auto at = curvePoint(sheet, curve, i)) {
                    Part part = emotionPart(sheet, i, curve, *at);
                    if (std::hypot(point.x - at->x, point.y - at->y) <= part.rect.width / 2 + 3) return part;
                }
    const ColumnRange here = columnsBetween(point.x, point.x + 0.01);
    if (here.first >= here.last) return nothing;
    for (const Part& part : partsIn(here.first, rowIndex))
        if (part.rect.contains(point) && part.kind != PartKind::EmotionPoint) return part;
    return cell(here.first, rowIndex);
}

std::optional<Part> SheetLayout::find(PartKind kind, const Id& id, const Id& lane, const Id& persona) const {
    const Sheet& sheet = *m_data;
    const auto among = [&](const std::vector<Part>& parts) -> std::optional<Part> {
        for (const Part& part : parts)
            if (part.kind == kind && part.id == id && (kind != PartKind::EmotionPoint || part.persona == persona))
                return part;
        return std::nullopt;
    };
    switch (kind) {
    case PartKind::Title:
    case PartKind::GoalLine:
        return headPart(sheet, kind);
    case PartKind::Persona:
        for (std::size_t i = 0; i < sheet.personaCards.size(); ++i)
            if (sheet.map.personas[i]->id == id) return headPartAt(sheet, sheet.personaCards[i].centre());
        return std::nullopt;
    case PartKind::Phase:
        for (const PhaseSpan& span : sheet.phases)
            if (span.id == id) return phasePart(sheet, span);
        return std::nullopt;
    case PartKind::LaneLabel:
        for (const Row& row : sheet.rows)
            if (row.lane == id) return lanePart(row);
        return std::nullopt;
    case PartKind::Station:
        if (const auto column = columnOf(id)) {
            Part part = stationPart(sheet, *column);
            part.id = id; // also when its phase is collapsed
            return part;
        }
        return std::nullopt;
    case PartKind::PhaseFold:
        for (const PhaseSpan& span : sheet.phases)
            if (span.id == id && !foldPart(sheet, span).rect.empty()) return foldPart(sheet, span);
        return std::nullopt;
    case PartKind::DropOff:
        if (const auto column = columnOf(id); column && !dropOffRect(sheet, *column).empty()) {
            Part part = columnPart(sheet, *column, PartKind::DropOff);
            part.id = id;
            part.rect = dropOffRect(sheet, *column);
            return part;
        }
        return std::nullopt;
    case PartKind::Cell:
        if (const auto row = rowOf(lane))
            for (std::size_t i = 0; i < sheet.columns.size(); ++i)
                if (cellIdOf(sheet.map, sheet.columns[i]) == id) return cell(i, *row);
        return std::nullopt;
    default:
        break;
    }
    // Touchpoints and emotion points know their column; the rest is found through the map's own places.
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
        const LaneKind rowKind = sheet.rows[r].kind;
        const bool fits = kind == PartKind::Touchpoint      ? rowKind == LaneKind::Touchpoints
                          : kind == PartKind::EmotionPoint  ? rowKind == LaneKind::Emotion
                          : kind == PartKind::PainPoint     ? rowKind == LaneKind::PainPoints
                          : kind == PartKind::Opportunity   ? rowKind == LaneKind::Opportunities
                          : kind == PartKind::Metric        ? rowKind == LaneKind::Metrics
                          : kind == PartKind::AddTouchpoint ? rowKind == LaneKind::Touchpoints
                                                            : rowKind == LaneKind::Notes;
        if (!fits) continue;
        if (kind == PartKind::Touchpoint || kind == PartKind::EmotionPoint) {
            const auto column = columnOf(id);
            return column ? among(partsIn(*column, r)) : std::nullopt;
        }
        for (std::size_t i = 0; i < sheet.columns.size(); ++i)
            if (auto part = among(partsIn(i, r))) return part;
        for (const PhaseSpan& span : sheet.phases) {
            if (sheet.folded(span)) continue;
            for (const Block& block :
                 phaseBlocks(sheet, sheet.lane(sheet.rows[r]), *sheet.map.phases[span.phase], span.width))
                if (block.id == id && block.kind == kind) {
                    Part part = blockPart(sheet, span.firstColumn, sheet.rows[r], block, {span.x, sheet.rows[r].y});
                    part.touchpoint = {};
                    return part;
                }
        }
    }
    return std::nullopt;
}

} // namespace journeyline::layout
