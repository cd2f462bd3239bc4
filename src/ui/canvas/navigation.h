// SPDX-License-Identifier: Apache-2.0
// Where the arrow keys and Tab lead from a selection. Pure functions over the layout.
#pragma once

#include <optional>

#include "journeyline/layout/sheet.h"
#include "journeyline/session/selection.h"

namespace journeyline::ui::canvas {

enum class Direction { Left, Right, Up, Down };

/// The neighbour in a direction; the selection itself at the border of the sheet. Rows from top to bottom are title,
/// goal, personas, phases and the lanes; the lane labels stand left of the first column. From an empty selection: the
/// first touchpoint. `persona` is the one whose emotion point comes first in a cell.
[[nodiscard]] session::Selection neighbour(const layout::SheetLayout& sheet, const session::Selection& from,
                                           Direction direction, const Id& persona);
/// The next (or previous) touchpoint in the lane of the selection, phase among phases, lane among lanes.
/// Nothing past the last one.
[[nodiscard]] std::optional<session::Selection>
alongLane(const layout::SheetLayout& sheet, const session::Selection& from, bool forward, const Id& persona);

/// Home and End: the first or last thing of the row of the selection, touchpoints, phases or personas.
[[nodiscard]] session::Selection edgeOfRow(const layout::SheetLayout& sheet, const session::Selection& from, bool first,
                                           const Id& persona);
/// The title, or the last cell of the last lane.
[[nodiscard]] session::Selection edgeOfMap(const layout::SheetLayout& sheet, bool first, const Id& persona);

} // namespace journeyline::ui::canvas
