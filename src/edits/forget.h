// SPDX-License-Identifier: Apache-2.0
// Takes away what refers to parts that are gone, so that a deletion leaves no dangling reference.
#pragma once

#include <unordered_set>

#include "journeyline/document/map.h"

namespace journeyline::edits {

using Gone = std::unordered_set<Id>;

void gather(Gone& gone, const Notes& notes);
void gather(Gone& gone, const Touchpoint& touchpoint); ///< itself and all parts inside
void gather(Gone& gone, const Phase& phase);

/// References held by the lists beside the journey: what may point at touchpoints, phases and what stands at them.
[[nodiscard]] Map forgottenBeside(const Map& map, const Gone& gone);
/// References held anywhere: what may point at personas, lanes and sources. An experience goes with its persona, the
/// cards of a lane with the lane.
[[nodiscard]] Map forgottenEverywhere(const Map& map, const Gone& gone);

/// Pictures that `before` showed and `after` does not are left out: nothing that was deleted travels along with the
/// file. Others that nobody shows are none of the edit's business.
[[nodiscard]] Map withoutHiddenPictures(const Map& before, const Map& after);

} // namespace journeyline::edits
