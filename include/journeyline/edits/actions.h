// SPDX-License-Identifier: Apache-2.0
// Edits of actions: the plan that follows from pain points and opportunities.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

[[nodiscard]] Result<Added> addAction(const Map& map, std::size_t index, const std::string& title, IdSource& ids);
/// An action that serves `target` (a pain point, opportunity or touchpoint), titled with its text; for a quick fix
/// among the opportunities it is one as well.
[[nodiscard]] Result<Added> addActionFor(const Map& map, const Id& target, IdSource& ids);
[[nodiscard]] Result<Map> moveAction(const Map& map, const Id& action, std::size_t toIndex);
[[nodiscard]] Result<Map> deleteAction(const Map& map, const Id& action);

[[nodiscard]] Result<Map> changeAction(const Map& map, const Id& action, const Change<Action>& change);

[[nodiscard]] Result<Map> renameAction(const Map& map, const Id& action, const std::string& title);
[[nodiscard]] Result<Map> setActionOwner(const Map& map, const Id& action, const std::string& owner);
[[nodiscard]] Result<Map> setActionHorizon(const Map& map, const Id& action, std::optional<Horizon> horizon);
[[nodiscard]] Result<Map> setActionDates(const Map& map, const Id& action, const std::string& start,
                                         const std::string& due);
/// Done as of `date`; any other status takes the date away.
[[nodiscard]] Result<Map> setActionStatus(const Map& map, const Id& action, std::optional<ActionStatus> status,
                                          const std::string& date);
[[nodiscard]] Result<Map> setActionKpi(const Map& map, const Id& action, const ActionKpi& kpi);
[[nodiscard]] Result<Map> setActionNote(const Map& map, const Id& action, const std::string& note);
/// To a pain point, opportunity or touchpoint; the kind follows from the id.
[[nodiscard]] Result<Map> linkAction(const Map& map, const Id& action, const Id& target);
[[nodiscard]] Result<Map> unlinkAction(const Map& map, const Id& action, const Id& target);

} // namespace journeyline::edits
