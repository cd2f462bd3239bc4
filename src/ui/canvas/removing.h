// SPDX-License-Identifier: Apache-2.0
// What removing a thing means. For an emotion point: its value.
#pragma once

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/session/selection.h"

namespace journeyline::ui::canvas {

/// Whether removing says anything for things of this kind.
[[nodiscard]] bool canRemove(session::Selection::Kind kind);
/// The map without all of them, or without none of them.
[[nodiscard]] Result<Map> without(const Map& map, const session::Selections& selections);

} // namespace journeyline::ui::canvas
