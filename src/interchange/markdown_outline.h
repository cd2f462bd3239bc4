// SPDX-License-Identifier: Apache-2.0
// An outline in Markdown as a table: one record for each phase and touchpoint, one field for each kind of statement.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "journeyline/interchange/sources.h"
#include "markdown_blocks.h"

namespace journeyline::interchange {

/// The first line of the outlines that we write: in these the meaning of headings is known.
inline constexpr std::string_view outlineMark = "<!-- journey map: ## phase, ### touchpoint -->";

[[nodiscard]] bool isOwnOutline(const std::vector<Block>& blocks);

/// Nothing where the headings do not tell of phases.
[[nodiscard]] std::optional<TableSource> outlineOf(const std::vector<Block>& blocks);

/// "**Goal:** find it", "- goal: find it", "Goal : find it". `value` is empty where the key stands alone before a list.
struct Keyed {
    std::string key;
    std::string value;
};
[[nodiscard]] std::optional<Keyed> keyedText(std::string_view text, std::size_t bold);

/// A heading without "1. ", "2.1 " in front.
[[nodiscard]] std::string_view withoutNumber(std::string_view heading);

/// The texts of blocks that nobody used, one piece for each heading.
[[nodiscard]] std::vector<TextAt> textOf(const std::vector<Block>& blocks, const std::vector<bool>& used);

} // namespace journeyline::interchange
