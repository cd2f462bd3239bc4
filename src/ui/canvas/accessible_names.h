// SPDX-License-Identifier: Apache-2.0
// What a screen reader says of a place of the sheet: "Actions, Checkout: Fills in the address". Everything that the
// sheet tells by a place, a colour or an icon (score, severity, peak, moment of truth) is told in words.
//
// In the user's language; names of lanes, numbers and what people wrote follow the map. Texts are never cut. Not
// responsible for the interfaces that hand these names out (accessible_sheet.h, accessible_place.h).
#pragma once

#include <QString>

#include "journeyline/layout/sheet.h"
#include "journeyline/session/selection.h"

namespace journeyline::ui::canvas {

/// The map as a whole: its title, and what else its head says.
[[nodiscard]] QString sheetName(const layout::SheetLayout& sheet);
[[nodiscard]] QString sheetDescription(const layout::SheetLayout& sheet);

/// A place: title, goal, persona, phase, lane, cell, or one of several things in a cell. Empty for what is not there.
[[nodiscard]] QString placeName(const layout::SheetLayout& sheet, const session::Selection& place);
/// The station of a touchpoint in the head of its column.
[[nodiscard]] QString stationName(const layout::SheetLayout& sheet, const Id& touchpoint);

} // namespace journeyline::ui::canvas
