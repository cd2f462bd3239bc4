// SPDX-License-Identifier: Apache-2.0
// The questions that every text of a stranger is asked before anything is made of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "journeyline/base/result.h"

namespace journeyline::interchange {

/// Why a text cannot be read: table.too-large (MB), table.utf-16, table.not-text, table.not-utf8 (the last two with the
/// line).
[[nodiscard]] std::optional<Fault> unreadable(std::string_view text);

/// Line ends become "\n"; other control characters than the tab are gone.
[[nodiscard]] std::string withoutControls(std::string_view text);

/// Ends trimmed and white space inside, line ends too, one blank each.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace journeyline::interchange
