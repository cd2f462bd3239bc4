// SPDX-License-Identifier: Apache-2.0
// The rows an imported journey starts with. Their titles stay empty: the words layer names them in the map's language.
#pragma once

#include "journeyline/document/map.h"

namespace journeyline::interchange {

[[nodiscard]] List<Lane> defaultLanes(IdSource& ids);

} // namespace journeyline::interchange
