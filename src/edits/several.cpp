// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/several.h"

#include "journeyline/document/facts.h"
#include "journeyline/document/find.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"

namespace journeyline::edits {
namespace {

/// The index that a verb of moving wants: the place of `before`, counted without the part that moves.
template <class Part>
std::size_t indexBefore(const List<Part>& list, const Id& before, const Id& moving) {
    const auto at = indexOf(list, before);
    if (!at) return atEnd;
    const auto from = indexOf(list, moving);
    return from && *from < *at ? *at - 1 : *at;
}

List<Card> cardsAt(const Map& map, const Id& at, const Id& lane) {
    if (const Phase* phase = findIn(map.phases, at)) return cardsIn(phase->notes, lane);
    const Touchpoint* touchpoint = findTouchpoint(map, at);
    return touchpoint ? cardsIn(touchpoint->notes, lane) : List<Card>();
}

List<Opportunity> opportunitiesAt(const Map& map, const Id& touchpoint) {
    List<Opportunity>::Items there;
    const Touchpoint* holder = findTouchpoint(map, touchpoint);
    if (!holder) return {};
    // As placeOfOpportunity says, without going through the whole map for each of them.
    const auto standsHere = [&](const Opportunity& opportunity) {
        if (!opportunity.touchpoint.empty()) return opportunity.touchpoint == touchpoint;
        return !opportunity.painPoints.empty() && findIn(holder->painPoints, opportunity.painPoints.front());
    };
    for (const auto& opportunity : map.opportunities)
        if (standsHere(*opportunity)) there.push_back(opportunity);
    return List<Opportunity>(std::move(there));
}

} // namespace

Result<Map> moveTouchpoints(const Map& map, const Ids& touchpoints, const Id& toPhase, const Id& before) {
    return forEach(map, touchpoints, [&](const Map& now, const Id& id) {
        const Phase* phase = findIn(now.phases, toPhase);
        return moveTouchpoint(now, id, toPhase, phase ? indexBefore(phase->touchpoints, before, id) : atEnd);
    });
}

Result<Map> movePhases(const Map& map, const Ids& phases, const Id& before) {
    return forEach(map, phases, [&](const Map& now, const Id& id) {
        return movePhase(now, id, indexBefore(now.phases, before, id));
    });
}

Result<Map> moveLanes(const Map& map, const Ids& lanes, const Id& before) {
    return forEach(map, lanes,
                   [&](const Map& now, const Id& id) { return moveLane(now, id, indexBefore(now.lanes, before, id)); });
}

Result<Map> moveCards(const Map& map, const Ids& cards, const Id& to, const Id& toLane, const Id& before) {
    return forEach(map, cards, [&](const Map& now, const Id& id) {
        return moveCard(now, id, to, toLane, indexBefore(cardsAt(now, to, toLane), before, id));
    });
}

Result<Map> movePainPoints(const Map& map, const Ids& painPoints, const Id& to, const Id& before) {
    return forEach(map, painPoints, [&](const Map& now, const Id& id) {
        const Touchpoint* touchpoint = findTouchpoint(now, to);
        return movePainPoint(now, id, to, touchpoint ? indexBefore(touchpoint->painPoints, before, id) : atEnd);
    });
}

Result<Map> moveOpportunities(const Map& map, const Ids& opportunities, const Id& to, const Id& before) {
    return forEach(map, opportunities, [&](const Map& now, const Id& id) {
        return moveOpportunity(now, id, to, indexBefore(opportunitiesAt(now, to), before, id));
    });
}

} // namespace journeyline::edits
