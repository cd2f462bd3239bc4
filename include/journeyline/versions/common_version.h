// SPDX-License-Identifier: Apache-2.0
// The version that two people's work goes back to, out of those that one of them has seen.
//
// Where saves crossed there is no such version: each of several is before theirs and none of them before another. What
// these say together is what both have then, though no file ever said it (git calls it a recursive merge). Taking one
// of them for it would make one's own work look like a change of the other one's. Not responsible for: keeping
// versions.
#pragma once

#include <span>

#include "journeyline/base/id.h"
#include "journeyline/document/map.h"

namespace journeyline::versions {

/// `known`: from old to new, all of them part of what ours goes back to. Where none of them is before theirs, an empty
/// map: all that is only in one of the two counts as added there then. A last version without a rev is before
/// everything.
[[nodiscard]] Map commonVersion(std::span<const Map> known, const Map& theirs, IdSource& ids);

} // namespace journeyline::versions
