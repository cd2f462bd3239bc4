// SPDX-License-Identifier: Apache-2.0
// The fields and the folded line of an opportunity, wherever it is listed.
#pragma once

#include "panel_context.h"
#include "rows.h"

namespace journeyline::ui {

/// Puts the fields of the opportunity into the body of the row, named after the row.
void fillOpportunity(const PanelContext& context, const Id& id, DisclosureRow& row);
[[nodiscard]] RowSummary opportunitySummary(const PanelContext& context, const Map& map, const Id& id);
/// Those that stand at no touchpoint: neither at one of their own nor at that of a pain point they solve.
[[nodiscard]] std::vector<Id> opportunitiesWithoutPlace(const Map& map);

} // namespace journeyline::ui
