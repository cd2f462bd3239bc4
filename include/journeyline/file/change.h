// SPDX-License-Identifier: Apache-2.0
// What one version of a map says differently from another, as text: for a journal that takes an edit a few hundred
// bytes, not the whole map.
//
// Callers may rely on: the cost of a change follows what differs, not the size of the map, when both versions share
// their nodes as edits leave them; a change put to the map it was made from gives the other map, as it is after writing
// and reading it; hostile text is refused, never trusted. Not responsible for: telling whether a change is put to the
// right map. One that does not fit is refused, but not every wrong one can be told.
#pragma once

#include <string>
#include <string_view>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"

namespace journeyline::file {

/// Empty when the maps share all their nodes and say the same.
[[nodiscard]] std::string writeChange(const Map& before, const Map& after);

/// "file.bad-change", or the fault of reading the parts.
Result<Map> applyChange(const Map& before, std::string_view change);

} // namespace journeyline::file
