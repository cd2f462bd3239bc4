// SPDX-License-Identifier: Apache-2.0
#include "journeyline/session/selection.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "journeyline/document/facts.h"
#include "journeyline/document/find.h"
#include "journeyline/edits/metrics.h"

namespace journeyline::session {
namespace {

bool isPlace(const Map& map, const Id& at) {
    return findIn(map.phases, at) || findTouchpoint(map, at);
}

/// The part now standing where the `index`-th stood, or the last one; none in an empty list.
template <class Part>
std::optional<Id> neighbour(const List<Part>& list, std::size_t index) {
    if (list.empty()) return std::nullopt;
    return list[std::min(index, list.size() - 1)]->id;
}

Selection instead(const Map& map, const Id& touchpoint, const Map& before) {
    const auto place = placeOf(before, touchpoint);
    if (!place) return {};
    const Id& phaseId = before.phases[place->phase]->id;
    if (const Phase* phase = findIn(map.phases, phaseId)) {
        const auto next = neighbour(phase->touchpoints, place->index);
        return next ? Selection::touchpoint(*next) : Selection::phase(phaseId);
    }
    const auto next = neighbour(map.phases, place->phase);
    return next ? Selection::phase(*next) : Selection();
}

template <class Part>
Selection neighbourIn(const List<Part>& list, const List<Part>& before, const Id& id, Selection::Kind kind) {
    const auto index = indexOf(before, id);
    const auto next = index ? neighbour(list, *index) : std::nullopt;
    return next ? Selection{kind, *next, {}, {}} : Selection();
}

Selection cellOfCard(const Map& before, const Id& card) {
    const auto place = placeOfCard(before, card);
    if (!place) return {};
    const Phase& phase = *before.phases[place->phase];
    return Selection::cell(place->touchpoint ? phase.touchpoints[*place->touchpoint]->id : phase.id, place->lane);
}

Selection touchpointOfPainPoint(const Map& before, const Id& painPoint) {
    const auto place = placeOfPainPoint(before, painPoint);
    return place ? Selection::touchpoint(touchpointAt(before, place->touchpoint).id) : Selection();
}

Selection touchpointOfMetric(const Map& before, const Id& metric) {
    Selection found;
    forEachTouchpoint(before, [&](TouchpointPlace, const Touchpoint& touchpoint) {
        if (findIn(touchpoint.metrics, metric)) found = Selection::touchpoint(touchpoint.id);
    });
    return found;
}

/// What held the selected thing in `before`, or stood beside it in `map`.
Selection nextBest(const Map& map, const Selection& selection, const Map& before) {
    using Kind = Selection::Kind;
    switch (selection.kind) {
    case Kind::Card:
        return cellOfCard(before, selection.id);
    case Kind::Cell:
        return findIn(before.phases, selection.id) ? Selection::phase(selection.id)
                                                   : Selection::touchpoint(selection.id);
    case Kind::Emotion:
        return Selection::touchpoint(selection.id);
    case Kind::PainPoint:
        return touchpointOfPainPoint(before, selection.id);
    case Kind::Metric:
        return touchpointOfMetric(before, selection.id);
    case Kind::Touchpoint:
        return instead(map, selection.id, before);
    case Kind::Phase:
        return neighbourIn(map.phases, before.phases, selection.id, Kind::Phase);
    case Kind::Lane:
        return neighbourIn(map.lanes, before.lanes, selection.id, Kind::Lane);
    case Kind::Persona:
        return neighbourIn(map.personas, before.personas, selection.id, Kind::Persona);
    case Kind::Action:
        return neighbourIn(map.actions, before.actions, selection.id, Kind::Action);
    default:
        return {};
    }
}

/// Every id of a map with its place in reading order, so that many selections are looked up at the cost of one walk.
class Existing {
public:
    explicit Existing(const Map& map) : m_map(map) {
        addAll(map.personas);
        addAll(map.lanes);
        for (const auto& phase : map.phases) {
            add(phase->id);
            addNotes(phase->notes);
            addAll(phase->metrics);
            for (const auto& touchpoint : phase->touchpoints) {
                add(touchpoint->id);
                addNotes(touchpoint->notes);
                addAll(touchpoint->painPoints);
                addAll(touchpoint->metrics);
            }
        }
        // Opportunities stand at touchpoints: by their numbers, which follow the journey.
        const Facts facts = factsOf(map);
        facts.opportunityNumbers.forEach([&](const Id& id, int) { add(id); });
        addAll(map.metrics);
        addAll(map.actions);
    }

    [[nodiscard]] bool has(const Selection& s) const {
        if (s.kind == Selection::Kind::Cell || s.kind == Selection::Kind::Emotion) return exists(m_map, s);
        return m_places.contains(s.id);
    }
    [[nodiscard]] const std::unordered_map<Id, std::size_t>& places() const { return m_places; }

private:
    void add(const Id& id) { m_places.emplace(id, m_places.size()); }
    template <class Part>
    void addAll(const List<Part>& list) {
        for (const auto& part : list)
            add(part->id);
    }
    void addNotes(const Notes& notes) {
        // In the order of the lanes on the sheet, whatever order the file has them in.
        for (const auto& lane : m_map.lanes)
            addAll(cardsIn(notes, lane->id));
    }

    const Map& m_map;
    std::unordered_map<Id, std::size_t> m_places;
};

} // namespace

Id touchpointOf(const Map& map, const Selection& selection) {
    using Kind = Selection::Kind;
    switch (selection.kind) {
    case Kind::Touchpoint:
    case Kind::Emotion:
        return selection.id;
    case Kind::Cell:
        return findTouchpoint(map, selection.id) ? selection.id : Id();
    case Kind::Card: {
        const auto place = placeOfCard(map, selection.id);
        return place && place->touchpoint ? touchpointAt(map, {place->phase, *place->touchpoint}).id : Id();
    }
    case Kind::PainPoint:
        return touchpointOfPainPoint(map, selection.id).id;
    case Kind::Opportunity: {
        const Opportunity* opportunity = findIn(map.opportunities, selection.id);
        return opportunity ? placeOfOpportunity(map, *opportunity) : Id();
    }
    case Kind::Metric:
        return touchpointOfMetric(map, selection.id).id;
    default:
        return {};
    }
}

bool exists(const Map& map, const Selection& selection) {
    using Kind = Selection::Kind;
    const Id& id = selection.id;
    switch (selection.kind) {
    case Kind::None:
    case Kind::Title:
    case Kind::Goal:
        return true;
    case Kind::Persona:
        return findIn(map.personas, id);
    case Kind::Phase:
        return findIn(map.phases, id);
    case Kind::Touchpoint:
        return findTouchpoint(map, id);
    case Kind::Lane:
        return findIn(map.lanes, id);
    case Kind::Cell:
        return isPlace(map, id) && findIn(map.lanes, selection.lane);
    case Kind::Card:
        return placeOfCard(map, id).has_value();
    case Kind::Emotion:
        return findTouchpoint(map, id) && (selection.persona.empty() || findIn(map.personas, selection.persona));
    case Kind::PainPoint:
        return placeOfPainPoint(map, id).has_value();
    case Kind::Opportunity:
        return findIn(map.opportunities, id);
    case Kind::Metric:
        return edits::findMetric(map, id);
    case Kind::Action:
        return findIn(map.actions, id);
    }
    return false;
}

Selection held(const Map& map, const Selection& selection, const Map& before) {
    Selection candidate = selection;
    // From card to cell to touchpoint to neighbour: a few steps at most.
    for (int step = 0; step < 4 && !exists(map, candidate); ++step)
        candidate = nextBest(map, candidate, before);
    return exists(map, candidate) ? candidate : Selection();
}

std::size_t SelectionHash::operator()(const Selection& s) const {
    const std::hash<Id> hash;
    return hash(s.id) ^ (hash(s.lane) << 1) ^ (hash(s.persona) << 2) ^ static_cast<std::size_t>(s.kind);
}

Selections::Selections(Selection one, const std::vector<Selection>& more) : primary(std::move(one)) {
    std::unordered_set<Selection, SelectionHash> seen{primary};
    for (const Selection& other : more)
        if (other.kind == primary.kind && seen.insert(other).second) others.push_back(other);
}

bool Selections::contains(const Selection& selection) const {
    return !selection.empty() &&
           (selection == primary || std::find(others.begin(), others.end(), selection) != others.end());
}

Selections held(const Map& map, const Selections& selections, const Map& before) {
    std::vector<Selection> left;
    if (!selections.others.empty()) {
        const Existing existing(map);
        for (const Selection& other : selections.others)
            if (existing.has(other)) left.push_back(other);
    }
    if (exists(map, selections.primary) || left.empty()) return {held(map, selections.primary, before), left};
    const Selection next = left.back();
    left.pop_back();
    return {next, left};
}

std::vector<Selection> inReadingOrder(const Map& map, const Selections& selections) {
    if (selections.empty()) return {};
    std::vector<Selection> all = selections.others;
    all.push_back(selections.primary);
    if (all.size() == 1) return all;
    const std::unordered_map<Id, std::size_t> places = Existing(map).places();
    const auto placeOf = [&](const Selection& s) {
        const auto found = places.find(s.id);
        return found == places.end() ? places.size() : found->second;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Selection& a, const Selection& b) { return placeOf(a) < placeOf(b); });
    return all;
}

} // namespace journeyline::session
