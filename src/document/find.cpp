// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/find.h"

#include <algorithm>

namespace journeyline {

namespace {

// While something is worked on, sheet, panels and edits ask for it and its neighbours many times over in one version of
// the map after another: the touchpoint where one was found last is looked at first. As ids are unique, the answer is
// the one a search gives.
thread_local TouchpointPlace lastTouchpoint;
thread_local CardPlace lastCard;
thread_local PainPointPlace lastPainPoint;

const Touchpoint* touchpointIn(const Map& map, TouchpointPlace place) {
    if (place.phase >= map.phases.size()) return nullptr;
    const auto& touchpoints = map.phases[place.phase]->touchpoints;
    return place.index < touchpoints.size() ? &*touchpoints[place.index] : nullptr;
}

} // namespace

std::optional<TouchpointPlace> placeOf(const Map& map, const Id& touchpoint) {
    const Touchpoint* there = touchpointIn(map, lastTouchpoint);
    if (there && there->id == touchpoint) return lastTouchpoint;
    for (std::size_t p = 0; p < map.phases.size(); ++p)
        if (const auto index = indexOf(map.phases[p]->touchpoints, touchpoint))
            return lastTouchpoint = TouchpointPlace{p, *index};
    return std::nullopt;
}

const Touchpoint* findTouchpoint(const Map& map, const Id& id) {
    const auto place = placeOf(map, id);
    return place ? &touchpointAt(map, *place) : nullptr;
}

std::size_t touchpointCount(const Map& map) {
    std::size_t count = 0;
    for (const auto& phase : map.phases)
        count += phase->touchpoints.size();
    return count;
}

void forEachTouchpoint(const Map& map, const std::function<void(TouchpointPlace, const Touchpoint&)>& visit) {
    for (std::size_t p = 0; p < map.phases.size(); ++p) {
        const auto& touchpoints = map.phases[p]->touchpoints;
        for (std::size_t t = 0; t < touchpoints.size(); ++t)
            visit({p, t}, *touchpoints[t]);
    }
}

List<Card> cardsIn(const Notes& notes, const Id& lane) {
    for (const LaneNotes& entry : notes)
        if (entry.lane == lane) return entry.cards;
    return {};
}

List<Card>& cardsFor(Notes& notes, const Id& lane) {
    const auto at = std::ranges::lower_bound(notes, lane, {}, &LaneNotes::lane);
    return (at == notes.end() || at->lane != lane ? notes.insert(at, LaneNotes{lane, {}}) : at)->cards;
}

namespace {

std::optional<std::pair<Id, std::size_t>> findCard(const Notes& notes, const Id& card) {
    for (const LaneNotes& entry : notes)
        if (const auto index = indexOf(entry.cards, card)) return std::pair{entry.lane, *index};
    return std::nullopt;
}

/// Looks among the cards of one touchpoint, or of the phase itself.
std::optional<CardPlace> findCardAt(const Map& map, const Id& card, std::size_t phase,
                                    std::optional<std::size_t> touchpoint) {
    if (phase >= map.phases.size()) return std::nullopt;
    const Touchpoint* there = touchpoint ? touchpointIn(map, {phase, *touchpoint}) : nullptr;
    if (touchpoint && !there) return std::nullopt;
    const auto found = findCard(there ? there->notes : map.phases[phase]->notes, card);
    if (!found) return std::nullopt;
    return CardPlace{phase, touchpoint, found->first, found->second};
}

} // namespace

std::optional<CardPlace> placeOfCard(const Map& map, const Id& card) {
    if (auto found = findCardAt(map, card, lastCard.phase, lastCard.touchpoint)) return found;
    for (std::size_t p = 0; p < map.phases.size(); ++p) {
        const Phase& phase = *map.phases[p];
        if (const auto found = findCard(phase.notes, card))
            return lastCard = CardPlace{p, std::nullopt, found->first, found->second};
        for (std::size_t t = 0; t < phase.touchpoints.size(); ++t)
            if (const auto found = findCard(phase.touchpoints[t]->notes, card))
                return lastCard = CardPlace{p, t, found->first, found->second};
    }
    return std::nullopt;
}

std::optional<PainPointPlace> placeOfPainPoint(const Map& map, const Id& painPoint) {
    if (const Touchpoint* there = touchpointIn(map, lastPainPoint.touchpoint))
        if (const auto index = indexOf(there->painPoints, painPoint))
            return PainPointPlace{lastPainPoint.touchpoint, *index};
    for (std::size_t p = 0; p < map.phases.size(); ++p)
        for (std::size_t t = 0; t < map.phases[p]->touchpoints.size(); ++t)
            if (const auto index = indexOf(map.phases[p]->touchpoints[t]->painPoints, painPoint))
                return lastPainPoint = PainPointPlace{{p, t}, *index};
    return std::nullopt;
}

const Experience* experienceOf(const Touchpoint& touchpoint, const Id& persona, MapState state) {
    for (const Experience& experience : touchpoint.experience)
        if (experience.persona == persona && experience.state.value_or(MapState::Current) == state) return &experience;
    return nullptr;
}

} // namespace journeyline
