// SPDX-License-Identifier: Apache-2.0
// The revisions of a file: each version that says something else has a name of its own and knows those it came from.
#pragma once

#include <cstddef>

#include "journeyline/base/id.h"
#include "journeyline/document/map.h"

namespace journeyline::versions {

/// So many earlier revisions a file names.
inline constexpr std::size_t mostAncestors = 64;

/// The same map as the next version: a new rev, with the one it came from first among the ancestors.
[[nodiscard]] Map nextVersion(const Map& map, IdSource& ids);

} // namespace journeyline::versions
