// SPDX-License-Identifier: Apache-2.0
// Edits of several parts at once: all of them or none, so that one gesture stays one step.
//
// Moved parts stand side by side afterwards, in the order given, before the part `before`, which is none of them; with
// an empty `before` at the end. Faults are those of moving one of them.
#pragma once

#include <vector>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

/// `edit(map, item)` for one item after the other, each on the map that the last one left.
template <class Item, class Edit>
[[nodiscard]] Result<Map> forEach(const Map& map, const std::vector<Item>& items, const Edit& edit) {
    Map edited = map;
    for (const Item& item : items) {
        Result<Map> next = edit(edited, item);
        if (!next) return next;
        edited = *next;
    }
    return edited;
}

[[nodiscard]] Result<Map> moveTouchpoints(const Map& map, const Ids& touchpoints, const Id& toPhase, const Id& before);
[[nodiscard]] Result<Map> movePhases(const Map& map, const Ids& phases, const Id& before);
[[nodiscard]] Result<Map> moveLanes(const Map& map, const Ids& lanes, const Id& before);
[[nodiscard]] Result<Map> moveCards(const Map& map, const Ids& cards, const Id& to, const Id& toLane, const Id& before);
[[nodiscard]] Result<Map> movePainPoints(const Map& map, const Ids& painPoints, const Id& to, const Id& before);
[[nodiscard]] Result<Map> moveOpportunities(const Map& map, const Ids& opportunities, const Id& to, const Id& before);

} // namespace journeyline::edits
