// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/find.h"

namespace journeyline {

std::optional<TouchpointPlace> placeOf(const Map& map, const Id& touchpoint) {
    for (std::size_t p = 0; p < map.phases.size(); ++p)
        if (const auto index = indexOf(map.phases[p]->touchpoints, touchpoint)) return TouchpointPlace{p, *index};
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

namespace {

std::optional<std::pair<Id, std::size_t>> findCard(const Notes& notes, const Id& card) {
    for (const LaneNotes& entry : notes)
        if (const auto index = indexOf(entry.cards, card)) return std::pair{entry.lane, *index};
    return std::nullopt;
}

} // namespace

std::optional<CardPlace> placeOfCard(const Map& map, const Id& card) {
    for (std::size_t p = 0; p < map.phases.size(); ++p) {
        const Phase& phase = *map.phases[p];
        if (const auto found = findCard(phase.notes, card))
            return CardPlace{p, std::nullopt, found->first, found->second};
        for (std::size_t t = 0; t < phase.touchpoints.size(); ++t)
            if (const auto found = findCard(phase.touchpoints[t]->notes, card))
                return CardPlace{p, t, found->first, found->second};
    }
    return std::nullopt;
}

std::optional<PainPointPlace> placeOfPainPoint(const Map& map, const Id& painPoint) {
    for (std::size_t p = 0; p < map.phases.size(); ++p)
        for (std::size_t t = 0; t < map.phases[p]->touchpoints.size(); ++t)
            if (const auto index = indexOf(map.phases[p]->touchpoints[t]->painPoints, painPoint))
                return PainPointPlace{{p, t}, *index};
    return std::nullopt;
}

const Experience* experienceOf(const Touchpoint& touchpoint, const Id& persona) {
    for (const Experience& experience : touchpoint.experience)
        if (experience.persona == persona && experience.state.value_or(MapState::Current) == MapState::Current)
            return &experience;
    return nullptr;
}

} // namespace journeyline
