// SPDX-License-Identifier: Apache-2.0
// Finds the name and the place of what made the parser stop. Only looks at the text around that place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "source_text.h"
#include "tape.h"

namespace journeyline::file {

/// Where the parser stood when it stopped.
struct Stop {
    std::string_view text;
    const Token* last = nullptr; ///< the last token it took; none: it stopped before the first
    std::size_t after = 0;       ///< offset just after that token (after the opening bracket of an open value)
    bool closed = false;         ///< the outermost value had ended
    bool wantedMore = false;     ///< it asked for a byte beyond the end
    bool overflow = false;       ///< a number that no double holds
};

[[nodiscard]] Finding whyStopped(const Stop& stop);

/// Offset of the first thing in the string at `at` that JSON forbids, and its name; no finding for a good string.
[[nodiscard]] std::optional<Finding> badString(std::string_view text, std::size_t at);

} // namespace journeyline::file
