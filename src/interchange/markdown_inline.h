// SPDX-License-Identifier: Apache-2.0
// The text within a line of Markdown: what it says without its marks.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace journeyline::interchange {

struct InlineText {
    std::string text;
    std::size_t bold = 0; ///< bytes at the beginning of `text` that are bold
};
/// Emphasis, code marks and escapes are gone, <br> is a line end, a link is its text and its address in brackets.
/// Unknown HTML is text.
[[nodiscard]] InlineText readInline(std::string_view raw);

/// A text so written that Markdown shows it as it is, wherever it stands; line ends become <br>.
[[nodiscard]] std::string escapedMarkdown(std::string_view text);

} // namespace journeyline::interchange
