// SPDX-License-Identifier: Apache-2.0
// Finds places for the numbers of the emotion lane that touch nothing: no face, pill, callout, other number or line.
#pragma once

#include <optional>
#include <vector>

#include "sheet_data.h"

namespace journeyline::layout {

/// What is already drawn in and around one column.
struct Obstacles {
    std::vector<Rect> boxes;
    std::vector<const DrawnCurve*> lines; ///< with half the width each of them covers
    std::vector<double> halfWidths;
    const DrawnCurve* dashed = nullptr; ///< the expectation, which a second try may cross
};

/// Room that labels keep around a point: its face and pill together.
struct Surroundings {
    Rect body;                ///< face and pill
    double middle = 0;        ///< x of the point
    double level = 0;         ///< y of the point
    bool outsideLeft = false; ///< the side away from the other personas
};

/// The text's rect (x, width; its bottom is the baseline) at the first free place of: above, below, outside, inside;
/// nothing when all are taken. With `belowFirst` the first two change places, which is how "n = …" is set.
[[nodiscard]] std::optional<Rect> freePlace(const Surroundings& around, double width, double capHeight, double side,
                                            bool belowFirst, const Rect& column, const Obstacles& obstacles);

} // namespace journeyline::layout
