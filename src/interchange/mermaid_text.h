// SPDX-License-Identifier: Apache-2.0
// Small questions about text as JavaScript answers them, because Mermaid's reading of a diagram depends on them: what
// is white space, what is a number, what is an entity. All positions are bytes of valid UTF-8; nothing here looks back.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace journeyline::interchange {

[[nodiscard]] bool isValidUtf8(std::string_view text);

[[nodiscard]] bool isWordCharacter(char c);
[[nodiscard]] char lowered(char c);
/// `word` in small letters, compared without regard to ASCII case.
[[nodiscard]] bool startsWithWord(std::string_view text, std::size_t at, std::string_view word);

/// Bytes of the white space character at `at` (JavaScript's \s, which knows NBSP and U+3000); 0 for anything else.
[[nodiscard]] std::size_t spaceLength(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t skipSpaces(std::string_view text, std::size_t at);
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Bytes of the entity "#name;" or "#123;" at `at`, else 0.
[[nodiscard]] std::size_t entityLength(std::string_view text, std::size_t at);

/// Length of "<br>", "<br/>", "</br />" at `at`; 0 for anything else. White space inside is limited: no long
/// look-ahead.
[[nodiscard]] std::size_t breakLength(std::string_view text, std::size_t at);

/// Length of the entity at `at` in either spelling ("#35;", "&#35;", "&amp;"), and what it stands for; 0 for any other
/// text and for names that we do not know.
std::size_t readEntity(std::string_view text, std::size_t at, std::string& character);

/// JavaScript's Number(): blank is 0, hexadecimal and exponents count; nothing for NaN and the infinities.
[[nodiscard]] std::optional<double> scriptNumber(std::string_view text);

/// Without <script> elements, as Mermaid cleans titles; all other markup stays text.
[[nodiscard]] std::string withoutScripts(std::string_view text);

/// One line for a map: entities become characters, <br> and white space runs one blank, ends trimmed, controls gone.
[[nodiscard]] std::string plainLine(std::string_view text);

} // namespace journeyline::interchange
