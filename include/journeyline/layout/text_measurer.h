// SPDX-License-Identifier: Apache-2.0
// How wide texts are and where they break. The layout never breaks text itself: line breaking needs the fonts and the
// Unicode rules for scripts without blanks and for right-to-left text, which the render layer has. Tests use a fake
// with fixed advances, so that golden layouts do not depend on a machine's fonts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "journeyline/scene/scene.h"

namespace journeyline::layout {

struct MeasuredLine {
    std::string text; ///< without the blanks at its end
    double width = 0; ///< advance in px
    bool rightToLeft = false;
    friend bool operator==(const MeasuredLine&, const MeasuredLine&) = default;
};

class TextMeasurer {
public:
    virtual ~TextMeasurer() = default;
    /// Lines no wider than `width`: broken at word ends, within a word only where the word alone is too wide. Line
    /// feeds break always. At least one line, empty for an empty text.
    virtual std::vector<MeasuredLine> breakLines(std::string_view text, const scene::TextStyle& style,
                                                 double width) = 0;
    /// One line: line feeds count as blanks, and what does not fit `width` ends in "…".
    virtual MeasuredLine elide(std::string_view text, const scene::TextStyle& style, double width) = 0;
    /// Advance in px of the text on one line.
    virtual double width(std::string_view text, const scene::TextStyle& style) = 0;
};

} // namespace journeyline::layout
