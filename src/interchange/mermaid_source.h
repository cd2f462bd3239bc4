// SPDX-License-Identifier: Apache-2.0
// What Mermaid does to a text before its grammar sees it: line ends, attribute quotes, front matter, directives and
// comment lines. The result still knows the line of the original that each of its bytes comes from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "journeyline/interchange/imported.h"

namespace journeyline::interchange {

/// A text made of pieces of another one.
class LinedText {
public:
    /// `line` is the line of the original on which `piece` starts.
    void append(std::string_view piece, std::int64_t line);
    /// Also the bytes of `from` between two offsets.
    void append(const LinedText& from, std::size_t begin, std::size_t end);
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::int64_t lineAt(std::size_t offset) const;
    /// In place, for replacements of the same length.
    void replaceByte(std::size_t offset, char with) { m_text[offset] = with; }

private:
    std::string m_text;
    std::vector<std::pair<std::size_t, std::int64_t>> m_lines; ///< offset of a line's first byte here, and its number
};

struct PreparedJourney {
    LinedText code;
    std::string frontMatterTitle;
    bool refused = false; ///< something in front of the grammar already makes Mermaid refuse the text
    std::vector<ImportNote> notes;
};

/// Every line end becomes LF.
[[nodiscard]] LinedText withPlainLineEnds(std::string_view text);
/// The common indentation taken off all lines but the first, then trimmed: as Mermaid's page runner does it.
[[nodiscard]] LinedText dedented(const LinedText& text);
[[nodiscard]] PreparedJourney prepared(LinedText text);

} // namespace journeyline::interchange
