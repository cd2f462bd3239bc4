// SPDX-License-Identifier: Apache-2.0
// The bytes of a file before anything is known about them: which encoding, where a line starts, what spoils them.
// Everything here is linear in the text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/result.h"

namespace journeyline::file {

/// A fault or note whose place is still an offset into the text.
struct Finding {
    std::string code;
    std::size_t offset = 0;
    std::vector<std::string> arguments;
};

/// The findings with lines and columns, in the order of the text. One pass, however many there are.
std::vector<Fault> placed(std::vector<Finding> findings, std::string_view text, const std::string& fileName);
Fault placed(Finding finding, std::string_view text, const std::string& fileName);

[[nodiscard]] constexpr bool isJsonSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
[[nodiscard]] std::size_t skipSpace(std::string_view text, std::size_t at);
[[nodiscard]] bool startsWithBom(std::string_view text);

/// What makes the whole file unreadable before its first token: too large, empty, zeros, UTF-16, conflict markers at
/// its start, bytes that are no text.
[[nodiscard]] std::optional<Finding> spoiledFromTheStart(std::string_view text);

/// Offset of the first byte that is no UTF-8 (RFC 3629) or is NUL; the text's size when there is none.
[[nodiscard]] std::size_t endOfCleanText(std::string_view text);

/// Offset of the first line that git wrote into the file to mark a conflict.
[[nodiscard]] std::optional<std::size_t> conflictMarker(std::string_view text);

} // namespace journeyline::file
