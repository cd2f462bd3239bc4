// SPDX-License-Identifier: Apache-2.0
// A font program in the Compact Font Format, made of outlines: what a PDF embeds to show our letters everywhere.
// Glyph 0 is the empty ".notdef"; the others are as they are given, with their index as character id. Coordinates are
// thousandths of the font's size, y upwards; they are rounded to whole numbers. Same outlines, same bytes.
#pragma once

#include <QPainterPath>

#include <string>
#include <vector>

namespace journeyline::render {

struct FontGlyph {
    QPainterPath outline; ///< filled by the non-zero rule
    int advance = 0;
};

[[nodiscard]] std::string cffFont(const std::string& name, const std::vector<FontGlyph>& glyphs);

} // namespace journeyline::render
