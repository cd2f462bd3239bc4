// SPDX-License-Identifier: Apache-2.0
// The moves all verbs are made of: replace, insert, move and erase a part in a list of the map, keeping everything else
// the very same nodes.
#pragma once

#include <algorithm>

#include "journeyline/document/find.h"
#include "journeyline/edits/edit.h"
#include "part_check.h"

namespace journeyline::edits {

[[nodiscard]] inline Fault faultWith(std::string code, const std::string& argument) {
    return Fault{std::move(code), {}, {argument}};
}
/// `what` in the field's terms: "touchpoint", "painPoint", …
[[nodiscard]] inline Fault noSuch(const std::string& what, const Id& id) {
    return faultWith("edit.no-such-" + what, id.text);
}

/// A copy of the map with `change(Map&)` applied. The change replaces lists and members by assignment.
template <class Apply>
[[nodiscard]] Map withMap(const Map& map, Apply&& change) {
    Map copy = map;
    change(copy);
    return copy;
}

template <class Apply>
[[nodiscard]] Map withPhaseAt(const Map& map, std::size_t index, Apply&& change) {
    const Shared<Phase> phase = map.phases[index].with(std::forward<Apply>(change));
    if (phase.same(map.phases[index])) return map;
    return withMap(map, [&](Map& copy) { copy.phases = map.phases.withReplaced(index, phase); });
}

template <class Apply>
[[nodiscard]] Map withTouchpointAt(const Map& map, TouchpointPlace place, Apply&& change) {
    return withPhaseAt(map, place.phase, [&](Phase& phase) {
        const Shared<Touchpoint>& old = phase.touchpoints[place.index];
        phase.touchpoints = phase.touchpoints.withReplaced(place.index, old.with(std::forward<Apply>(change)));
    });
}

// A change must leave the parts inside alone; most parts have none.
template <class Part>
[[nodiscard]] bool keepsInnerParts(const Part&, const Part&) {
    return true;
}
[[nodiscard]] inline bool keepsInnerParts(const Touchpoint& before, const Touchpoint& after) {
    return before.notes == after.notes && before.painPoints == after.painPoints && before.metrics == after.metrics;
}
[[nodiscard]] inline bool keepsInnerParts(const Phase& before, const Phase& after) {
    return before.notes == after.notes && before.metrics == after.metrics && before.touchpoints == after.touchpoints;
}

/// The part changed by the caller's function, or why it may not stand in `map`. The same node when nothing changed.
template <class Part>
[[nodiscard]] Result<Shared<Part>> changedPart(const Map& map, const Shared<Part>& part, const Change<Part>& change) {
    Shared<Part> after = part.with(change);
    if (after.same(part)) return after;
    if (after->id != part->id) return faultWith("edit.id-changed", part->id.text);
    if (!keepsInnerParts(*part, *after)) return faultWith("edit.parts-changed", part->id.text);
    if (auto fault = PartCheck::faultOf(map, *after)) return std::move(*fault);
    return after;
}

template <class Part>
[[nodiscard]] List<Part> inserted(const List<Part>& list, std::size_t index, Shared<Part> part) {
    return list.withInserted(std::min(index, list.size()), std::move(part));
}

template <class Part>
[[nodiscard]] List<Part> movedWithin(const List<Part>& list, std::size_t from, std::size_t to) {
    if (std::min(to, list.size() - 1) == from) return list;
    Shared<Part> part = list[from];
    return inserted(list.withErased(from), to, std::move(part));
}

template <class Part>
[[nodiscard]] Result<List<Part>> changedIn(const Map& map, const List<Part>& list, std::size_t index,
                                           const Change<Part>& change) {
    Result<Shared<Part>> part = changedPart(map, list[index], change);
    if (!part) return part.fault();
    return list.withReplaced(index, *part);
}

// The same for the lists that belong to the map itself.

template <class Part>
[[nodiscard]] Result<Map> changeListed(const Map& map, List<Part> Map::*list, const char* what, const Id& id,
                                       const Change<Part>& change) {
    const auto index = indexOf(map.*list, id);
    if (!index) return noSuch(what, id);
    const Result<List<Part>> changed = changedIn(map, map.*list, *index, change);
    if (!changed) return changed.fault();
    return withMap(map, [&](Map& copy) { copy.*list = *changed; });
}

template <class Part>
[[nodiscard]] Added addListed(const Map& map, List<Part> Map::*list, std::size_t index, Part part) {
    const Id id = part.id;
    return {withMap(map, [&](Map& copy) { copy.*list = inserted(map.*list, index, Shared(std::move(part))); }), id};
}

template <class Part>
[[nodiscard]] Result<Map> moveListed(const Map& map, List<Part> Map::*list, const char* what, const Id& id,
                                     std::size_t toIndex) {
    const auto index = indexOf(map.*list, id);
    if (!index) return noSuch(what, id);
    return withMap(map, [&](Map& copy) { copy.*list = movedWithin(map.*list, *index, toIndex); });
}

/// Without the part; references to it are the caller's concern.
template <class Part>
[[nodiscard]] Result<Map> eraseListed(const Map& map, List<Part> Map::*list, const char* what, const Id& id) {
    const auto index = indexOf(map.*list, id);
    if (!index) return noSuch(what, id);
    return withMap(map, [&](Map& copy) { copy.*list = (map.*list).withErased(*index); });
}

} // namespace journeyline::edits
