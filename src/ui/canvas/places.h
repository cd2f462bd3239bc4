// SPDX-License-Identifier: Apache-2.0
// Where selections stand on the sheet, and what a place of the sheet selects.
#pragma once

#include <optional>

#include "journeyline/layout/sheet.h"
#include "journeyline/session/selection.h"

namespace journeyline::ui::canvas {

/// What a click on this part selects.
[[nodiscard]] session::Selection selectionOf(const layout::Part& part);
/// The part of the sheet that shows the selection; nothing for what is not on the sheet. Touchpoints: the card, or the
/// station where the lane of touchpoints is hidden.
[[nodiscard]] std::optional<layout::Part> partOf(const layout::SheetLayout& sheet, const session::Selection& selection);
/// The touchpoint that a selection is, or stands at; empty for anything else.
[[nodiscard]] Id touchpointOf(const layout::SheetLayout& sheet, const session::Selection& selection);
/// The phase that a selection is or stands in; empty for title, lanes and the like.
[[nodiscard]] Id phaseOf(const layout::SheetLayout& sheet, const session::Selection& selection);
/// The lane a selection is or stands in; empty for title, phases and the like.
[[nodiscard]] Id laneOf(const layout::SheetLayout& sheet, const session::Selection& selection);
/// The column a selection stands in; nothing for lanes, title and the like. A phase: its first one.
[[nodiscard]] std::optional<std::size_t> columnOf(const layout::SheetLayout& sheet,
                                                  const session::Selection& selection);

/// The first visible row of a kind.
[[nodiscard]] std::optional<std::size_t> rowOfKind(const layout::SheetLayout& sheet, LaneKind kind);
/// What is there to select in a cell: its cards, its touchpoint, its emotion points, else the cell itself.
[[nodiscard]] std::vector<session::Selection> selectionsIn(const layout::SheetLayout& sheet, std::size_t column,
                                                           std::size_t row);

} // namespace journeyline::ui::canvas
