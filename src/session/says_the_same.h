// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journeyline/document/map.h"

namespace journeyline::session {

/// Whether two maps are the same apart from the names of their versions.
[[nodiscard]] bool saysTheSame(const Map& a, Map b);

} // namespace journeyline::session
