// SPDX-License-Identifier: Apache-2.0
// Lists and notes put behind one another.
#pragma once

#include <algorithm>

#include "journeyline/document/map.h"

namespace journeyline::edits {

template <class Part>
void append(List<Part>& list, const List<Part>& more) {
    if (!more.empty()) list = list.with([&](auto& items) { items.insert(items.end(), more.begin(), more.end()); });
}

/// The cards of one lane; made when there are none.
[[nodiscard]] inline List<Card>& cardsFor(Notes& notes, const Id& lane) {
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const LaneNotes& e) { return e.lane == lane; });
    return (found == notes.end() ? notes.insert(notes.end(), LaneNotes{lane, {}}) : found)->cards;
}

/// The cards of both, lane by lane, so that no lane stands there twice.
inline void append(Notes& notes, const Notes& more) {
    for (const LaneNotes& entry : more)
        if (!entry.cards.empty()) append(cardsFor(notes, entry.lane), entry.cards);
}

} // namespace journeyline::edits
