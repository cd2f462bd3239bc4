// SPDX-License-Identifier: Apache-2.0
// Maps of any size for measuring: every cell of six lanes filled, two personas with curves, pain points, opportunities
// and metrics at the rate of a real map. The same size gives the same map every time.
#pragma once

#include <cstddef>

#include "journeyline/document/map.h"

namespace journeyline::benchmarks {

/// Phases of 200 touchpoints in a large map (50 at 10,000), of 12 in a small one.
[[nodiscard]] Map generatedMap(std::size_t touchpoints);

} // namespace journeyline::benchmarks
