// SPDX-License-Identifier: Apache-2.0
// Moving the selected things one place with the keyboard: touchpoints also into the next phase, cards also to the next
// touchpoint or lane.
#include <algorithm>

#include "inner.h"
#include "journeyline/document/facts.h"
#include "journeyline/document/find.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"
#include "places.h"
#include "text_names.h"

namespace journeyline::ui {

using layout::SheetLayout;
using session::Selection;
using Kind = Selection::Kind;
using Edited = std::optional<Result<Map>>;

namespace {

Edited movedTouchpoint(const Map& map, const Id& id, int dx) {
    const auto place = placeOf(map, id);
    if (!place || dx == 0) return std::nullopt;
    const std::size_t count = map.phases[place->phase]->touchpoints.size();
    const bool leaves = dx < 0 ? place->index == 0 : place->index + 1 == count;
    if (!leaves)
        return edits::moveTouchpoint(map, id, map.phases[place->phase]->id,
                                     dx < 0 ? place->index - 1 : place->index + 1);
    if (dx < 0 ? place->phase == 0 : place->phase + 1 == map.phases.size()) return std::nullopt;
    const Phase& to = *map.phases[dx < 0 ? place->phase - 1 : place->phase + 1];
    return edits::moveTouchpoint(map, id, to.id, dx < 0 ? edits::atEnd : 0);
}

Edited movedPhase(const Map& map, const Id& id, int dx) {
    const auto at = indexOf(map.phases, id);
    if (!at || dx == 0 || (dx < 0 ? *at == 0 : *at + 1 == map.phases.size())) return std::nullopt;
    return edits::movePhase(map, id, dx < 0 ? *at - 1 : *at + 1);
}

Edited movedLane(const SheetLayout& sheet, const Map& map, const Id& id, int dy) {
    const auto at = indexOf(map.lanes, id);
    if (!at || dy == 0) return std::nullopt;
    // Over the next visible lane, however many hidden ones lie between.
    for (auto i = static_cast<std::ptrdiff_t>(*at) + dy; i >= 0 && i < std::ssize(map.lanes); i += dy)
        if (const auto to = static_cast<std::size_t>(i); sheet.rowOf(map.lanes[to]->id))
            return edits::moveLane(map, id, to);
    return std::nullopt;
}

/// The touchpoint beside one, whatever its phase.
Id touchpointBeside(const SheetLayout& sheet, std::size_t column, int dx) {
    for (auto i = static_cast<std::ptrdiff_t>(column) + dx; i >= 0 && i < std::ssize(sheet.columns()); i += dx)
        if (const auto& c = sheet.columns()[static_cast<std::size_t>(i)]; c.touchpoint)
            return layout::touchpointIdOf(sheet.map(), c);
    return {};
}

Id phaseBeside(const Map& map, const Id& phase, int by) {
    const auto index = static_cast<std::ptrdiff_t>(indexOf(map.phases, phase).value_or(0)) + by;
    return index >= 0 && index < std::ssize(map.phases) ? map.phases[static_cast<std::size_t>(index)]->id : Id();
}

/// Position of a thing among those of its kind in its cell, and their number.
std::pair<std::size_t, std::size_t> orderInCell(const Map& map, const Selection& s) {
    if (s.kind == Kind::Card) {
        const auto place = placeOfCard(map, s.id);
        const Phase& phase = *map.phases[place->phase];
        const Notes& notes = place->touchpoint ? phase.touchpoints[*place->touchpoint]->notes : phase.notes;
        return {place->index, cardsIn(notes, place->lane).size()};
    }
    if (s.kind == Kind::PainPoint) {
        const auto place = placeOfPainPoint(map, s.id);
        return {place->index, touchpointAt(map, place->touchpoint).painPoints.size()};
    }
    const Facts facts = factsOf(map);
    const auto there = facts.opportunitiesAt->find(placeOfOpportunity(map, *findIn(map.opportunities, s.id)));
    if (there == facts.opportunitiesAt->end()) return {0, 0};
    const auto found = std::find_if(there->second.begin(), there->second.end(),
                                    [&](const Opportunity* opportunity) { return opportunity->id == s.id; });
    return {static_cast<std::size_t>(found - there->second.begin()), there->second.size()};
}

Edited movedInCell(const SheetLayout& sheet, const Map& map, const Selection& s, int dx, int dy) {
    const auto column = canvas::columnOf(sheet, s);
    if (!column) return std::nullopt;
    const auto [index, count] = orderInCell(map, s);
    Id at = canvas::touchpointOf(sheet, s);
    const bool wholePhase = at.empty();
    if (wholePhase) at = canvas::phaseOf(sheet, s);
    std::size_t to = edits::atEnd;
    Id lane = canvas::laneOf(sheet, s);
    if (dx != 0) {
        at = wholePhase ? phaseBeside(map, at, dx) : touchpointBeside(sheet, *column, dx);
        if (at.empty()) return std::nullopt;
    } else if (dy < 0 ? index > 0 : index + 1 < count) {
        to = dy < 0 ? index - 1 : index + 1;
    } else if (s.kind == Kind::Card) {
        // Past the first or last card: into the notes lane above or below.
        auto row = static_cast<std::ptrdiff_t>(sheet.rowOf(lane).value_or(0)) + dy;
        while (row >= 0 && row < std::ssize(sheet.rows()) &&
               sheet.rows()[static_cast<std::size_t>(row)].kind != LaneKind::Notes)
            row += dy;
        if (row < 0 || row >= std::ssize(sheet.rows())) return std::nullopt;
        lane = sheet.rows()[static_cast<std::size_t>(row)].lane;
        if (dy > 0) to = 0;
    } else {
        return std::nullopt;
    }
    switch (s.kind) {
    case Kind::Card:
        return edits::moveCard(map, s.id, at, lane, to);
    case Kind::PainPoint:
        return edits::movePainPoint(map, s.id, at, to);
    default:
        return edits::moveOpportunity(map, s.id, at, to);
    }
}

Edited movedOne(const SheetLayout& sheet, const Map& map, const Selection& s, int dx, int dy) {
    switch (s.kind) {
    case Kind::Touchpoint:
        return movedTouchpoint(map, s.id, dx);
    case Kind::Phase:
        return movedPhase(map, s.id, dx);
    case Kind::Lane:
        return movedLane(sheet, map, s.id, dy);
    case Kind::Card:
    case Kind::PainPoint:
    case Kind::Opportunity:
        return movedInCell(sheet, map, s, dx, dy);
    default:
        return std::nullopt;
    }
}

/// All of them or none: one that stands at the border holds the others back, so that they keep together.
Edited movedAll(const SheetLayout& sheet, const Map& map, const session::Selections& selections, int dx, int dy) {
    std::vector<Selection> order = inReadingOrder(map, selections);
    const Kind kind = selections.primary.kind;
    const bool inList = kind == Kind::Touchpoint || kind == Kind::Phase || kind == Kind::Lane || dy != 0;
    // The foremost makes room for the next. To another column things go one after the other, as they stand.
    if (inList && dx + dy > 0) std::reverse(order.begin(), order.end());
    Map edited = map;
    for (const Selection& s : order) {
        Edited next = movedOne(sheet, edited, s, dx, dy);
        if (!next || !*next) return next;
        edited = **next;
    }
    return Result<Map>(edited);
}

} // namespace

void Canvas::moveSelection(int dx, int dy) {
    finishEditing();
    const session::Selections all = m_inner->session.selections();
    const Edited edited = movedAll(sheet(), m_inner->session.map(), all, dx, dy);
    if (!edited) return;
    m_inner->apply(canvas::moveLabel(all.primary.kind), *edited, all);
    m_inner->byKeyboard = true;
    reveal(all.primary);
}

} // namespace journeyline::ui
