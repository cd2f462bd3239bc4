// SPDX-License-Identifier: Apache-2.0
// A whole map on a small card: phases, touchpoints and curves without a word, as the start page shows maps.
//
// It is drawn from the same facts, colours and curve recipe as the sheet, so it cannot tell another story; but with
// sizes of its own, because a sheet scaled to a card shows nothing. Needs no text measurer, and its cost has a bound
// whatever the map holds, so it may be made on a worker thread. Not responsible for: the card around it and its texts.
#pragma once

#include "journeyline/document/map.h"
#include "journeyline/layout/theme.h"
#include "journeyline/scene/scene.h"

namespace journeyline::layout {

inline constexpr double glanceWidth = 227;

/// `heading` adds two bars that stand for title and goal, which tell a map of somebody from a template.
/// A map of which nothing is drawn yet becomes empty places and a plus.
[[nodiscard]] scene::Scene glance(const Map& map, const Theme& theme, bool heading);

} // namespace journeyline::layout
