// SPDX-License-Identifier: Apache-2.0
#include "places.h"

#include "journeyline/document/facts.h"
#include "journeyline/document/find.h"

namespace journeyline::ui::canvas {

using layout::Column;
using layout::Part;
using layout::PartKind;
using layout::Row;
using layout::SheetLayout;
using session::Selection;
using Kind = Selection::Kind;

Selection selectionOf(const Part& part) {
    switch (part.kind) {
    case PartKind::Title:
        return Selection::title();
    case PartKind::GoalLine:
    case PartKind::Kpi:
        return Selection::goal();
    case PartKind::Persona:
        return Selection::personaCard(part.id);
    case PartKind::Phase:
    case PartKind::PhaseFold:
        return Selection::phase(part.id);
    case PartKind::AddTouchpoint:
        return Selection::cell(part.phase.empty() ? part.id : part.phase, part.lane); // typing fills it
    case PartKind::Station:
    case PartKind::DropOff:
    case PartKind::Touchpoint:
        return Selection::touchpoint(part.touchpoint.empty() ? part.id : part.touchpoint);
    case PartKind::LaneLabel:
        return Selection::laneRow(part.id);
    case PartKind::Cell:
        return Selection::cell(part.id, part.lane);
    case PartKind::Card:
        return Selection::card(part.id);
    case PartKind::PainPoint:
        return Selection::painPoint(part.id);
    case PartKind::Opportunity:
        return Selection::opportunity(part.id);
    case PartKind::Metric:
        return Selection::metric(part.id);
    case PartKind::EmotionPoint:
        return Selection::emotion(part.touchpoint.empty() ? part.id : part.touchpoint, part.persona);
    case PartKind::EvidenceMeter:
    case PartKind::Legend:
    case PartKind::Footer:
    case PartKind::Nothing:
        break;
    }
    return {};
}

namespace {

/// Touchpoint and lane of what stands in cells, straight from the map: the layout would have to look into every cell.
struct Stand {
    Id touchpoint;
    Id phase;
    Id lane;
};

Id laneOfKind(const SheetLayout& sheet, LaneKind kind) {
    const auto row = rowOfKind(sheet, kind);
    return row ? sheet.rows()[*row].lane : Id();
}

Stand standOfMetric(const SheetLayout& sheet, const Id& id) {
    Stand stand{{}, {}, laneOfKind(sheet, LaneKind::Metrics)};
    for (const auto& phase : sheet.map().phases) {
        if (findIn(phase->metrics, id)) stand.phase = phase->id;
        for (const auto& touchpoint : phase->touchpoints)
            if (findIn(touchpoint->metrics, id)) stand.touchpoint = touchpoint->id;
    }
    return stand;
}

Stand standOf(const SheetLayout& sheet, const Selection& s) {
    const Map& map = sheet.map();
    switch (s.kind) {
    case Kind::Card:
        if (const auto place = placeOfCard(map, s.id)) {
            const Phase& phase = *map.phases[place->phase];
            return {place->touchpoint ? phase.touchpoints[*place->touchpoint]->id : Id(), phase.id, place->lane};
        }
        return {};
    case Kind::PainPoint:
        if (const auto place = placeOfPainPoint(map, s.id))
            return {touchpointAt(map, place->touchpoint).id, {}, laneOfKind(sheet, LaneKind::PainPoints)};
        return {};
    case Kind::Opportunity:
        if (const Opportunity* opportunity = findIn(map.opportunities, s.id))
            return {placeOfOpportunity(map, *opportunity), {}, laneOfKind(sheet, LaneKind::Opportunities)};
        return {};
    case Kind::Metric:
        return standOfMetric(sheet, s.id);
    default:
        return {};
    }
}

std::optional<Part> partInCell(const SheetLayout& sheet, const Selection& s, PartKind kind) {
    const Stand stand = standOf(sheet, s);
    const auto column = sheet.columnOf(stand.touchpoint);
    const auto row = sheet.rowOf(stand.lane);
    if (!row) return std::nullopt;
    if (!column) return sheet.find(kind, s.id); // a card of a whole phase
    for (const Part& part : sheet.partsIn(*column, *row))
        if (part.kind == kind && part.id == s.id) return part;
    return std::nullopt;
}

} // namespace

std::optional<Part> partOf(const SheetLayout& sheet, const Selection& s) {
    switch (s.kind) {
    case Kind::Title:
        return sheet.find(PartKind::Title, {});
    case Kind::Goal:
        return sheet.find(PartKind::GoalLine, {});
    case Kind::Persona:
        return sheet.find(PartKind::Persona, s.id);
    case Kind::Phase:
        return sheet.find(PartKind::Phase, s.id);
    case Kind::Touchpoint: {
        auto card = sheet.find(PartKind::Touchpoint, s.id);
        return card ? card : sheet.find(PartKind::Station, s.id);
    }
    case Kind::Lane:
        return sheet.find(PartKind::LaneLabel, s.id);
    case Kind::Cell:
        return sheet.find(PartKind::Cell, s.id, s.lane);
    case Kind::Card:
        return partInCell(sheet, s, PartKind::Card);
    case Kind::Emotion:
        return sheet.find(PartKind::EmotionPoint, s.id, {}, s.persona);
    case Kind::PainPoint:
        return partInCell(sheet, s, PartKind::PainPoint);
    case Kind::Opportunity:
        return partInCell(sheet, s, PartKind::Opportunity);
    case Kind::Metric:
        return partInCell(sheet, s, PartKind::Metric);
    case Kind::None:
    case Kind::Action:
        break;
    }
    return std::nullopt;
}

Id touchpointOf(const SheetLayout& sheet, const Selection& s) {
    return session::touchpointOf(sheet.map(), s);
}

Id phaseOf(const SheetLayout& sheet, const Selection& s) {
    if (s.kind == Kind::Phase) return s.id;
    if (const auto column = columnOf(sheet, s)) return layout::phaseIdOf(sheet.map(), sheet.columns()[*column]);
    return {};
}

Id laneOf(const SheetLayout& sheet, const Selection& s) {
    switch (s.kind) {
    case Kind::Lane:
        return s.id;
    case Kind::Cell:
        return s.lane;
    case Kind::Touchpoint:
        return laneOfKind(sheet, LaneKind::Touchpoints);
    case Kind::Emotion:
        return laneOfKind(sheet, LaneKind::Emotion);
    default:
        return standOf(sheet, s).lane;
    }
}

std::optional<std::size_t> columnOf(const SheetLayout& sheet, const Selection& s) {
    const Id touchpoint = touchpointOf(sheet, s);
    if (!touchpoint.empty()) return sheet.columnOf(touchpoint);
    const Id phase = s.kind == Kind::Phase || s.kind == Kind::Cell ? s.id : standOf(sheet, s).phase;
    for (const layout::PhaseSpan& span : sheet.phases())
        if (!phase.empty() && span.id == phase) return span.firstColumn;
    return std::nullopt;
}

std::optional<std::size_t> rowOfKind(const SheetLayout& sheet, LaneKind kind) {
    for (std::size_t i = 0; i < sheet.rows().size(); ++i)
        if (sheet.rows()[i].kind == kind) return i;
    return std::nullopt;
}

std::vector<Selection> selectionsIn(const SheetLayout& sheet, std::size_t column, std::size_t row) {
    const Column& c = sheet.columns()[column];
    const Row& r = sheet.rows()[row];
    std::vector<Selection> all;
    // What belongs to the whole phase comes first, at the phase's first column.
    if (r.phaseHeight > 0 && c.folded == 0 && (column == 0 || sheet.columns()[column - 1].phase != c.phase)) {
        const Phase& phase = *sheet.map().phases[c.phase];
        for (const auto& card : cardsIn(phase.notes, r.lane))
            all.push_back(Selection::card(card->id));
        if (r.kind == LaneKind::Metrics)
            for (const auto& metric : phase.metrics)
                all.push_back(Selection::metric(metric->id));
    }
    if (r.kind == LaneKind::Touchpoints && c.touchpoint)
        return {Selection::touchpoint(layout::touchpointIdOf(sheet.map(), c))};
    if (r.kind == LaneKind::Emotion && c.touchpoint) {
        for (const Curve& curve : sheet.facts().curves)
            if (sheet.find(PartKind::EmotionPoint, layout::touchpointIdOf(sheet.map(), c), {}, curve.persona))
                all.push_back(Selection::emotion(layout::touchpointIdOf(sheet.map(), c), curve.persona));
    } else {
        for (const Part& part : sheet.partsIn(column, row))
            all.push_back(selectionOf(part));
    }
    if (all.empty()) all.push_back(Selection::cell(layout::cellIdOf(sheet.map(), c), r.lane));
    return all;
}

} // namespace journeyline::ui::canvas
