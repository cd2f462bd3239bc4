// SPDX-License-Identifier: Apache-2.0
// What our SVG may hold, as an allow-list of its own: it knows nothing of the writer. Gives one complaint per defect;
// none for a document that is well-formed, refers to nothing outside itself and holds nothing active.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace journeyline::test {

[[nodiscard]] std::vector<std::string> checkSvg(std::string_view document);

} // namespace journeyline::test
