// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/opportunities.h"

#include "forget.h"
#include "journeyline/document/facts.h"
#include "journeyline/edits/lanes.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

std::optional<Fault> lockedOpportunities(const Map& map) {
    if (isLocked(map, LaneKind::Opportunities)) return faultWith("edit.lane-locked", "");
    return std::nullopt;
}

/// Positions in the map's list of the opportunities that stand at a touchpoint, without the one that moves.
std::vector<std::size_t> siblingsAt(const Map& map, const Id& touchpoint, const Id& moving) {
    std::vector<std::size_t> positions;
    const Facts facts = factsOf(map);
    const auto there = facts.opportunitiesAt->find(touchpoint);
    if (there == facts.opportunitiesAt->end()) return positions;
    for (const Opportunity* opportunity : there->second)
        if (opportunity->id != moving) positions.push_back(*indexOf(map.opportunities, opportunity->id));
    return positions;
}

/// Where in the list an opportunity goes to become the `index`-th among its siblings; counted without itself.
std::size_t positionAmong(const std::vector<std::size_t>& siblings, std::size_t from, std::size_t index) {
    const auto before = [&](std::size_t position) { return position < from ? position : position - 1; };
    const auto earlier = [&](std::size_t position) { return position < from; };
    const auto present = static_cast<std::size_t>(std::count_if(siblings.begin(), siblings.end(), earlier));
    const std::size_t wanted = std::min(index, siblings.size());
    if (wanted == present) return from;
    return wanted < siblings.size() ? before(siblings[wanted]) : before(siblings.back()) + 1;
}

} // namespace

Result<Added> addOpportunity(const Map& map, const Id& touchpoint, const Id& painPoint, const std::string& text,
                             IdSource& ids) {
    if (auto fault = lockedOpportunities(map)) return std::move(*fault);
    Opportunity opportunity;
    opportunity.text = text;
    opportunity.touchpoint = touchpoint;
    if (!painPoint.empty()) opportunity.painPoints.push_back(painPoint);
    if (auto fault = PartCheck::faultOf(map, opportunity)) return std::move(*fault);
    opportunity.id = ids.next();
    return addListed(map, &Map::opportunities, atEnd, std::move(opportunity));
}

Result<Map> moveOpportunity(const Map& map, const Id& opportunity, const Id& toTouchpoint, std::size_t index) {
    const auto from = indexOf(map.opportunities, opportunity);
    if (!from) return noSuch("opportunity", opportunity);
    if (toTouchpoint.empty()) return changeOpportunity(map, opportunity, [](Opportunity& o) { o.touchpoint = Id(); });
    const bool staysThere = placeOfOpportunity(map, *map.opportunities[*from]) == toTouchpoint;
    Result<Map> placed = changeOpportunity(map, opportunity, [&](Opportunity& o) {
        if (!staysThere) o.touchpoint = toTouchpoint;
    });
    if (!placed) return placed;
    const std::size_t position = positionAmong(siblingsAt(map, toTouchpoint, opportunity), *from, index);
    return moveListed(*placed, &Map::opportunities, "opportunity", opportunity, position);
}

Result<Map> deleteOpportunity(const Map& map, const Id& opportunity) {
    if (auto fault = lockedOpportunities(map)) return std::move(*fault);
    Result<Map> without = eraseListed(map, &Map::opportunities, "opportunity", opportunity);
    if (!without) return without;
    return forgottenBeside(*without, Gone{opportunity});
}

Result<Map> changeOpportunity(const Map& map, const Id& opportunity, const Change<Opportunity>& change) {
    if (auto fault = lockedOpportunities(map)) return std::move(*fault);
    return changeListed(map, &Map::opportunities, "opportunity", opportunity, change);
}

Result<Map> setOpportunityText(const Map& map, const Id& opportunity, const std::string& text) {
    return changeOpportunity(map, opportunity, [&](Opportunity& o) { o.text = text; });
}

Result<Map> setImpact(const Map& map, const Id& opportunity, std::optional<int> impact) {
    return changeOpportunity(map, opportunity, [&](Opportunity& o) { o.impact = impact; });
}

Result<Map> setEffort(const Map& map, const Id& opportunity, std::optional<int> effort) {
    return changeOpportunity(map, opportunity, [&](Opportunity& o) { o.effort = effort; });
}

Result<Map> linkPainPoint(const Map& map, const Id& opportunity, const Id& painPoint) {
    return changeOpportunity(map, opportunity, [&](Opportunity& o) {
        if (std::find(o.painPoints.begin(), o.painPoints.end(), painPoint) == o.painPoints.end())
            o.painPoints.push_back(painPoint);
    });
}

Result<Map> unlinkPainPoint(const Map& map, const Id& opportunity, const Id& painPoint) {
    return changeOpportunity(map, opportunity, [&](Opportunity& o) { std::erase(o.painPoints, painPoint); });
}

} // namespace journeyline::edits
