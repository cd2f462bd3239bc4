// SPDX-License-Identifier: Apache-2.0
// A text as it stands in a file.
#pragma once

#include <string>
#include <string_view>

namespace journeyline::file {

/// In quotes, with no more escapes than JSON demands.
[[nodiscard]] std::string quoted(std::string_view text);

} // namespace journeyline::file
