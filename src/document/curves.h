// SPDX-License-Identifier: Apache-2.0
// The emotion curves of a map and their valleys, for facts.cpp.
// Whose value counts: a persona's own; where it has none, everyone's (an experience without a persona). When no persona
// has a value of its own there is one curve, everyone's. Future experiences count nowhere.
#pragma once

#include <vector>

#include "journeyline/document/facts.h"

namespace journeyline {

[[nodiscard]] std::vector<Curve> curvesOf(const Map& map);
[[nodiscard]] std::vector<Valley> valleysOf(const std::vector<Curve>& curves);

} // namespace journeyline
