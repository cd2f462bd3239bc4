// SPDX-License-Identifier: Apache-2.0
// A Markdown text as a row of blocks: headings, list items, paragraphs, tables, code.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/interchange/table.h"

namespace journeyline::interchange {

struct Block {
    enum class Kind { Heading, Item, Text, Table, Code };
    Kind kind = Kind::Text;
    int level = 0; ///< of a heading from 1, of an item from 0
    std::int64_t line = 1;
    std::string text;     ///< without marks; of code: as it stands
    std::size_t bold = 0; ///< bytes at the beginning of the text that are bold
    std::string language; ///< of code
    Table table;
};

/// Linear in the text. A block of code that holds Markdown ("```markdown") is read as Markdown.
[[nodiscard]] std::vector<Block> markdownBlocks(std::string_view text);

} // namespace journeyline::interchange
