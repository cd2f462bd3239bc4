// SPDX-License-Identifier: Apache-2.0
// Looks for what must never happen on a sheet: text over text, card over card, text out of its box, its card or
// the sheet, text too small to read.
#pragma once

#include <string>
#include <vector>

#include "journeyline/scene/scene.h"

namespace journeyline::tests {

/// One sentence per fault, at most `most`; empty for a good sheet.
[[nodiscard]] std::vector<std::string> sheetFaults(const scene::Scene& scene, std::size_t most = 10);

/// The texts that were shortened to fit, whole.
[[nodiscard]] std::vector<std::string> cutTexts(const scene::Group& group);

} // namespace journeyline::tests
