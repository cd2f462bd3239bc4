// SPDX-License-Identifier: Apache-2.0
// Text in a spreadsheet that must stay text: a line that would be taken for a formula gets a "'" in front.
// Callers may rely on: withoutGuard(guarded(text)) is the text again, for every text.
#pragma once

#include <string>
#include <string_view>

namespace journeyline::interchange {

[[nodiscard]] std::string guarded(std::string_view cell);
[[nodiscard]] std::string withoutGuard(std::string_view cell);

} // namespace journeyline::interchange
