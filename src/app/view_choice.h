// SPDX-License-Identifier: Apache-2.0
// Which part of a map an export shows: names that a person types, found in the map.
#pragma once

#include "arguments.h"
#include "journeyline/document/map.h"
#include "journeyline/layout/sheet.h"

namespace journeyline::app {

/// From --view, --lanes, --personas and --phase; what is named besides a view narrows it. Lanes are known by title,
/// kind or role, phases also by number, everything by id; letter case does not matter.
/// Faults: command.no-such-view, -lane, -persona, -phase; their arguments are the name and what there is.
[[nodiscard]] Result<layout::SheetView> viewOf(const Map& map, const Arguments& arguments);

} // namespace journeyline::app
