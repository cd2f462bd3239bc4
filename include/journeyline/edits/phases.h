// SPDX-License-Identifier: Apache-2.0
// Edits of phases: adding, moving, deleting, and what one says of itself.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

[[nodiscard]] Result<Added> addPhase(const Map& map, std::size_t index, const std::string& title, IdSource& ids);
[[nodiscard]] Result<Map> movePhase(const Map& map, const Id& phase, std::size_t toIndex);
/// With all its touchpoints and what stands at them. Opportunities stay, without the place.
[[nodiscard]] Result<Map> deletePhase(const Map& map, const Id& phase);

[[nodiscard]] Result<Map> changePhase(const Map& map, const Id& phase, const Change<Phase>& change);

[[nodiscard]] Result<Map> renamePhase(const Map& map, const Id& phase, const std::string& title);
[[nodiscard]] Result<Map> setPhaseGoal(const Map& map, const Id& phase, const std::string& goal);
[[nodiscard]] Result<Map> setPhaseKind(const Map& map, const Id& phase, std::optional<PhaseKind> kind);
/// "#RRGGBB", or empty for the theme's colour.
[[nodiscard]] Result<Map> setPhaseColour(const Map& map, const Id& phase, const std::string& colour);
[[nodiscard]] Result<Map> setPhaseCollapsed(const Map& map, const Id& phase, bool collapsed);

} // namespace journeyline::edits
