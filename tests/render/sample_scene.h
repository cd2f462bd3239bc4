// SPDX-License-Identifier: Apache-2.0
// A scene with every kind of item that a map is made of, and lines as the layout would break them.
#pragma once

#include "journeyline/layout/text_measurer.h"
#include "journeyline/scene/scene.h"

namespace journeyline::test {

/// A text in a box: broken, aligned, `lineHeight` px from baseline to baseline, the first at `size` below the top.
[[nodiscard]] scene::TextBox textIn(layout::TextMeasurer& measurer, const std::string& text, const Rect& box,
                                    const scene::TextStyle& style = {}, scene::Align align = scene::Align::Left);

/// Where the scene holds texts that are not in Inter.
inline constexpr Rect otherScripts{430, 350, 380, 110};

[[nodiscard]] scene::Scene sampleScene(layout::TextMeasurer& measurer);

} // namespace journeyline::test
