// SPDX-License-Identifier: Apache-2.0
// Measures and breaks texts with the fonts they are painted with.
//
// A line is measured on its own, exactly as ScenePainter paints it, so nothing that a text holds (unclosed direction
// overrides, joined letters across a break) can make the two differ. Control characters become U+FFFD, soft hyphens are
// shown only where a line ends in one. Only the first 20,000 characters of a text are laid out; a longer one ends in
// "…". Remembers what it measured. One object per thread; needs loadFonts().
#pragma once

#include <cstddef>
#include <memory>

#include "journeyline/layout/text_measurer.h"

namespace journeyline::render {

class QtTextMeasurer final : public layout::TextMeasurer {
public:
    /// Words: texts of plain Latin words are measured by adding up the widths of words, which gives the very same
    /// answers many times faster; Shaping: each text is shaped as a whole, which is what the first is tested against.
    enum class Method { Words, Shaping };

    explicit QtTextMeasurer(Method method = Method::Words);
    ~QtTextMeasurer() override;
    QtTextMeasurer(const QtTextMeasurer&) = delete;
    QtTextMeasurer& operator=(const QtTextMeasurer&) = delete;

    std::vector<layout::MeasuredLine> breakLines(std::string_view text, const scene::TextStyle& style,
                                                 double width) override;
    layout::MeasuredLine elide(std::string_view text, const scene::TextStyle& style, double width) override;
    double width(std::string_view text, const scene::TextStyle& style) override;

    /// How many texts were shaped as a whole rather than remembered or added up.
    [[nodiscard]] std::size_t misses() const;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace journeyline::render
