// SPDX-License-Identifier: Apache-2.0
// An action of the plan as a row: its fields and what is seen of it while it is folded.
#pragma once

#include "panel_context.h"
#include "rows.h"

namespace journeyline::ui {

void fillAction(const PanelContext& context, const Id& id, DisclosureRow& row);
/// `today` as YYYY-MM-DD decides what is overdue.
[[nodiscard]] RowSummary actionSummary(const Map& map, const Id& id, const std::string& today);
/// YYYY-MM-DD.
[[nodiscard]] std::string today();

} // namespace journeyline::ui
