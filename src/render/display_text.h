// SPDX-License-Identifier: Apache-2.0
// Texts of a map, which may hold anything, as texts that can be painted and written to XML: valid Unicode, no control
// characters, three kinds of line end made one. Callers may rely on the result holding '\n' and nothing else below
// U+0020.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace journeyline::render {

/// At most this many UTF-16 units of one text are laid out; layout cuts long before, this keeps hostile files harmless.
inline constexpr qsizetype longestText = 20'000;

struct DisplayText {
    QString text;
    bool cut = false; ///< the text was longer than the limit
};

/// Line ends become '\n', tabs blanks, control characters and what is no Unicode U+FFFD.
[[nodiscard]] DisplayText displayText(std::string_view utf8, qsizetype limit = longestText);
/// The same with blanks for line ends.
[[nodiscard]] DisplayText displayLine(std::string_view utf8, qsizetype limit = longestText);
/// Soft hyphens are shown only where a line ends in one that is not the end of its paragraph.
[[nodiscard]] QString withoutSoftHyphens(QString line, bool paragraphGoesOn);

[[nodiscard]] std::string utf8(const QString& text);

} // namespace journeyline::render
