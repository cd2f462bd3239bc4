// SPDX-License-Identifier: Apache-2.0
// Finding parts of a map by id, and walking its touchpoints in the order a reader meets them.
// Cost: linear in the map the first time (10,000 touchpoints take about 50 µs, their cards 2 ms), next to nothing for
// what stands where the last one stood, also in another version of the map.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>

#include "journeyline/document/map.h"

namespace journeyline {

/// Position of the item with this id, or nothing.
template <class T>
[[nodiscard]] std::optional<std::size_t> indexOf(const List<T>& list, const Id& id) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i]->id == id) return i;
    return std::nullopt;
}

/// The item with this id, or null; valid as long as the list lives.
template <class T>
[[nodiscard]] const T* findIn(const List<T>& list, const Id& id) {
    const auto index = indexOf(list, id);
    return index ? &*list[*index] : nullptr;
}

/// Where a touchpoint stands: phase and place within it, both from 0.
struct TouchpointPlace {
    std::size_t phase = 0;
    std::size_t index = 0;
    friend bool operator==(const TouchpointPlace&, const TouchpointPlace&) = default;
};

[[nodiscard]] std::optional<TouchpointPlace> placeOf(const Map& map, const Id& touchpoint);
[[nodiscard]] inline const Touchpoint& touchpointAt(const Map& map, TouchpointPlace place) {
    return *map.phases[place.phase]->touchpoints[place.index];
}
/// The touchpoint with this id, or null.
[[nodiscard]] const Touchpoint* findTouchpoint(const Map& map, const Id& id);
[[nodiscard]] std::size_t touchpointCount(const Map& map);
/// Calls `visit` for every touchpoint in reading order.
void forEachTouchpoint(const Map& map, const std::function<void(TouchpointPlace, const Touchpoint&)>& visit);

/// The cards of one lane; an empty list when there are none.
[[nodiscard]] List<Card> cardsIn(const Notes& notes, const Id& lane);
/// The cards of one lane, to change them; made when there are none, at the lane's place in the order of the ids.
[[nodiscard]] List<Card>& cardsFor(Notes& notes, const Id& lane);

/// Where a card stands: at a touchpoint, or (without one) at the phase itself.
struct CardPlace {
    std::size_t phase = 0;
    std::optional<std::size_t> touchpoint;
    Id lane;
    std::size_t index = 0;
    friend bool operator==(const CardPlace&, const CardPlace&) = default;
};
[[nodiscard]] std::optional<CardPlace> placeOfCard(const Map& map, const Id& card);

/// Where a pain point stands within its touchpoint.
struct PainPointPlace {
    TouchpointPlace touchpoint;
    std::size_t index = 0;
    friend bool operator==(const PainPointPlace&, const PainPointPlace&) = default;
};
[[nodiscard]] std::optional<PainPointPlace> placeOfPainPoint(const Map& map, const Id& painPoint);

/// The experience of a persona, today's (which is also what an experience without a state is) or the future one; with
/// an empty id the one that holds for everyone. Null when the touchpoint has none. No fallback: curves.h knows that.
[[nodiscard]] const Experience* experienceOf(const Touchpoint& touchpoint, const Id& persona,
                                             MapState state = MapState::Current);

} // namespace journeyline
