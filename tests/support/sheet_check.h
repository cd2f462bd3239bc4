// SPDX-License-Identifier: Apache-2.0
// Looks for what must never happen on a sheet: text over text, text out of its box, its card or the sheet.
#pragma once

#include <string>
#include <vector>

#include "journeyline/scene/scene.h"

namespace journeyline::tests {

/// One sentence per fault, at most `most`; empty for a good sheet.
[[nodiscard]] std::vector<std::string> sheetFaults(const scene::Scene& scene, std::size_t most = 10);

} // namespace journeyline::tests
