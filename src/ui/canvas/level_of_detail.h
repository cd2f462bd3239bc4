// SPDX-License-Identifier: Apache-2.0
// How much of the sheet is painted when it is seen from further away: unreadable text is left out rather than drawn.
// Below 75 % no lane explanations and no words of evidence, below 55 % bars for the lines of cards, below 28 % only
// arrows, stations, curve and faces: a small window of 1280 x 720 shows a whole map of twelve touchpoints at 33 %, and
// an empty sheet is not what somebody wants to see first. The same steps make thumbnails. Below 10 %, where a column is
// narrower than a face, the layout draws the map as seen from afar.
#pragma once

#include "journeyline/scene/scene.h"

namespace journeyline::ui::canvas {

enum class Detail { All, NoSmallWords, Bars, Line, Distant };

[[nodiscard]] Detail detailAt(double zoom);
/// A section of the sheet with no more than this detail; lines that are left out become bars of this colour.
[[nodiscard]] scene::Group withDetail(scene::Group group, Detail detail, Colour bars);
/// Texts that come out smaller than this on the screen become bars at every zoom.
inline constexpr double smallestText = 5;

} // namespace journeyline::ui::canvas
