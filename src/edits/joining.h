// SPDX-License-Identifier: Apache-2.0
// Lists and notes put behind one another.
#pragma once

#include <algorithm>

#include "journeyline/document/find.h"
#include "journeyline/document/map.h"

namespace journeyline::edits {

template <class Part>
void append(List<Part>& list, const List<Part>& more) {
    if (!more.empty()) list = list.with([&](auto& items) { items.insert(items.end(), more.begin(), more.end()); });
}

/// The cards of both, lane by lane, so that no lane stands there twice.
inline void append(Notes& notes, const Notes& more) {
    for (const LaneNotes& entry : more)
        if (!entry.cards.empty()) append(cardsFor(notes, entry.lane), entry.cards);
}

/// A picture at its place in the order of the hashes, unless it is there.
inline void addPicture(List<Asset>& assets, const Shared<Asset>& asset) {
    const auto hashOf = [](const Shared<Asset>& held) -> const std::string& { return held->sha256; };
    const auto at = std::ranges::lower_bound(assets.begin(), assets.end(), asset->sha256, {}, hashOf);
    if (at != assets.end() && hashOf(*at) == asset->sha256) return;
    assets = assets.withInserted(static_cast<std::size_t>(at - assets.begin()), asset);
}

} // namespace journeyline::edits
