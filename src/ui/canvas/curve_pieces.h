// SPDX-License-Identifier: Apache-2.0
// Curves in pieces, one from each point to the next. A tile of the sheet then paints only the pieces that pass through
// it, and a piece looks the same whatever part of the curve was built with it: Qt would begin the dashes where the part
// begins that it paints. The pieces meet below the faces.
#pragma once

#include "journeyline/scene/scene.h"

namespace journeyline::ui::canvas {

/// A cubic as lines on one path, one for each dash of `pattern` (drawn and blank in turn), which is stretched or
/// squeezed a little so that it comes out even.
[[nodiscard]] Path dashesOn(Point from, Point control1, Point control2, Point to, const std::vector<double>& pattern);
/// The group with every open curve in pieces; dashed boxes and straight lines are left alone.
[[nodiscard]] scene::Group withCurvesInPieces(scene::Group group);

} // namespace journeyline::ui::canvas
