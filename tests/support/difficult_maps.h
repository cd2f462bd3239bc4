// SPDX-License-Identifier: Apache-2.0
// Maps whose content is hard to lay out: long words, scripts without blanks or from right to left, too much and too
// little.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "journeyline/document/map.h"

namespace journeyline::tests {

/// Name and map, in a fixed order.
[[nodiscard]] std::vector<std::pair<std::string, Map>> difficultMaps();

/// A sound map of `phases` phases with `touchpoints` each, all lanes filled with `text`, two personas.
[[nodiscard]] Map filledMap(std::size_t phases, std::size_t touchpoints, const std::string& text,
                            std::size_t personas = 2);

} // namespace journeyline::tests
