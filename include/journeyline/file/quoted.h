// SPDX-License-Identifier: Apache-2.0
// A text as it stands in a file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace journeyline::file {

/// In quotes, with no more escapes than JSON demands.
[[nodiscard]] std::string quoted(std::string_view text);
/// The opposite; nothing when it is no well-formed text in quotes.
[[nodiscard]] std::optional<std::string> unquoted(std::string_view raw);

} // namespace journeyline::file
