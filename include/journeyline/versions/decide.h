// SPDX-License-Identifier: Apache-2.0
// Deciding what two people changed differently: one of the two values, and the conflict is gone from the map.
//
// Callers may rely on: a decision changes the one member that the conflict is about and nothing else, and the map stays
// sound; a value that this version of the program cannot use there is refused and the conflict stays. Conflicts come
// from files, so what they say is not trusted. Not responsible for: finding conflicts (merge.h).
#pragma once

#include <optional>
#include <string>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"

namespace journeyline::versions {

/// What the member that a conflict is about says now, as it stands in a file; empty: not said. Nothing where the map
/// has no such member any more.
[[nodiscard]] std::optional<std::string> shownValue(const Map& map, const Conflict& conflict);

enum class Decision { AsShown, Theirs };

/// The map without this conflict; with Theirs, the member says what they wrote. Faults: "merge.no-such-conflict";
/// "merge.value-unusable" when what they wrote cannot stand there, because it means nothing to this version, or because
/// what it refers to is gone.
[[nodiscard]] Result<Map> decide(const Map& map, const Conflict& conflict, Decision decision);
/// All of them, as far as they go: a conflict whose value cannot be used stays.
[[nodiscard]] Map decideAll(const Map& map, Decision decision);

} // namespace journeyline::versions
