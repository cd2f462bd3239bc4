// SPDX-License-Identifier: Apache-2.0
// A pain point as a row: its fields and what is seen of it while it is folded. The touchpoint panel and the list of all
// pain points share them.
#pragma once

#include "panel_context.h"
#include "rows.h"

namespace journeyline::ui {

[[nodiscard]] const PainPoint* painPointIn(const Map& map, const Id& id);
/// Fields named after the row.
void fillPainPoint(const PanelContext& context, const Id& id, DisclosureRow& row);
[[nodiscard]] RowSummary painPointSummary(const PanelContext& context, const Map& map, const Id& id);
/// "P4", "K2": the number on the sheet.
[[nodiscard]] QString painPointNumber(const PanelContext& context, const Map& map, const Id& id);
[[nodiscard]] QString opportunityNumber(const PanelContext& context, const Map& map, const Id& id);
/// Those that answer a pain point, in the order of the map.
[[nodiscard]] std::vector<const Opportunity*> answersTo(const Map& map, const Id& painPoint);
/// Makes an action that serves a pain point or opportunity, and selects it, so that the plan shows it.
void makeActionFor(QWidget* from, const PanelContext& context, const Id& target);

} // namespace journeyline::ui
