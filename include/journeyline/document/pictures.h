// SPDX-License-Identifier: Apache-2.0
// Which pictures of a map are in use.
#pragma once

#include <string_view>
#include <unordered_set>

#include "journeyline/document/map.h"

namespace journeyline {

/// The sha256 of all that a part shows, and of what an open conflict may bring back. Valid as long as the map lives.
[[nodiscard]] std::unordered_set<std::string_view> shownPictures(const Map& map);

} // namespace journeyline
