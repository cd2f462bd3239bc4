// SPDX-License-Identifier: Apache-2.0
// What can be selected together with something: the things of its kind on the sheet, those between two of them, those
// of its lane, those that a rubber band touches. Pure functions over the layout.
#pragma once

#include <optional>
#include <vector>

#include "journeyline/layout/sheet.h"
#include "journeyline/session/selection.h"
#include "navigation.h"

namespace journeyline::ui::canvas {

/// All parts of one kind that stand in some columns, in reading order of each lane, lane by lane; phases, lanes and
/// personas whatever the columns. Empty for kinds of which there is only one, and for cells.
[[nodiscard]] std::vector<layout::Part> partsOfKind(const layout::SheetLayout& sheet, session::Selection::Kind kind,
                                                    layout::ColumnRange columns);
/// From one thing to another of the same lane (and persona), both included, in reading order; only `to` where they have
/// nothing in common.
[[nodiscard]] session::Selections between(const layout::SheetLayout& sheet, const session::Selection& from,
                                          const session::Selection& to);
/// The next thing of the same kind in the lane: across to another column, up and down also within its cell.
[[nodiscard]] std::optional<session::Selection> peerBeside(const layout::SheetLayout& sheet,
                                                           const session::Selection& from, Direction direction);
/// All of the lane; where all of that are selected already, all of the kind on the sheet.
[[nodiscard]] session::Selections allLike(const layout::SheetLayout& sheet, const session::Selections& now);
/// What a band touches: of the kind that is nearest to where it began. Nothing, where it touches nothing.
[[nodiscard]] session::Selections inBand(const layout::SheetLayout& sheet, Point from, Point to);

} // namespace journeyline::ui::canvas
