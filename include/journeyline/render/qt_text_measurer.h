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
    QtTextMeasurer();
    ~QtTextMeasurer() override;
    QtTextMeasurer(const QtTextMeasurer&) = delete;
    QtTextMeasurer& operator=(const QtTextMeasurer&) = delete;

    std::vector<layout::MeasuredLine> breakLines(std::string_view text, const scene::TextStyle& style,
                                                 double width) override;
    layout::MeasuredLine elide(std::string_view text, const scene::TextStyle& style, double width) override;
    double width(std::string_view text, const scene::TextStyle& style) override;

    /// How many answers were worked out rather than remembered.
    [[nodiscard]] std::size_t misses() const;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace journeyline::render
