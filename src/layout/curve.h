// SPDX-License-Identifier: Apache-2.0
// A smooth line through points that never rises above or sinks below two neighbouring points, so that the picture never
// claims an emotion nobody had: monotone cubic interpolation after Fritsch and Carlson (1980), with the weighted
// harmonic mean of Brodlie for the inner slopes.
#pragma once

#include <vector>

#include "journeyline/base/geometry.h"

namespace journeyline::layout {

/// The slope at each point; x must grow strictly. As many slopes as points.
[[nodiscard]] std::vector<double> monotoneSlopes(const std::vector<Point>& points);
/// One cubic per piece from points[first] to points[last], both included; a single point gives an empty path.
[[nodiscard]] Path monotonePath(const std::vector<Point>& points, const std::vector<double>& slopes, std::size_t first,
                                std::size_t last);
/// y of the curve at `x`, which must lie between the first and the last point.
[[nodiscard]] double monotoneAt(const std::vector<Point>& points, const std::vector<double>& slopes, double x);

} // namespace journeyline::layout
