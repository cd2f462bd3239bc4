// SPDX-License-Identifier: Apache-2.0
// JSON as text: strings in and out of quotes, and whole values with or without white space between their tokens.
// All of it works on well-formed JSON, without recursion, however deep the value is.
#pragma once

#include <string>
#include <string_view>

namespace journeyline::file {

/// The text that a well-formed string (without its quotes) stands for.
std::string unescaped(std::string_view inside);

/// Appends `text` in quotes, escaping no more than JSON demands.
void appendQuoted(std::string& out, std::string_view text);

/// A value without white space between its tokens; the tokens stay as they are.
std::string compacted(std::string_view value);

/// Appends a value in the canonical layout, two spaces a level, its first line standing at `level`.
void appendIndented(std::string& out, std::string_view value, int level);

/// Offset just after the string that starts (with its quote) at `at`; the text's size when it does not end.
std::size_t endOfString(std::string_view text, std::size_t at);

} // namespace journeyline::file
