// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/phases.h"

#include "forget.h"
#include "parts.h"

namespace journeyline::edits {

Result<Added> addPhase(const Map& map, std::size_t index, const std::string& title, IdSource& ids) {
    Phase phase;
    phase.id = ids.next();
    phase.title = title;
    return addListed(map, &Map::phases, index, std::move(phase));
}

Result<Map> movePhase(const Map& map, const Id& phase, std::size_t toIndex) {
    return moveListed(map, &Map::phases, "phase", phase, toIndex);
}

Result<Map> deletePhase(const Map& map, const Id& phase) {
    Result<Map> without = eraseListed(map, &Map::phases, "phase", phase);
    if (!without) return without;
    Gone gone;
    gather(gone, *findIn(map.phases, phase));
    return withoutHiddenPictures(map, forgottenBeside(*without, gone));
}

Result<Map> changePhase(const Map& map, const Id& phase, const Change<Phase>& change) {
    return changeListed(map, &Map::phases, "phase", phase, change);
}

Result<Map> renamePhase(const Map& map, const Id& phase, const std::string& title) {
    return changePhase(map, phase, [&](Phase& p) { p.title = title; });
}

Result<Map> setPhaseGoal(const Map& map, const Id& phase, const std::string& goal) {
    return changePhase(map, phase, [&](Phase& p) { p.goal = goal; });
}

Result<Map> setPhaseKind(const Map& map, const Id& phase, std::optional<PhaseKind> kind) {
    return changePhase(map, phase, [&](Phase& p) { p.kind = kind; });
}

Result<Map> setPhaseColour(const Map& map, const Id& phase, const std::string& colour) {
    return changePhase(map, phase, [&](Phase& p) { p.colour = colour; });
}

Result<Map> setPhaseCollapsed(const Map& map, const Id& phase, bool collapsed) {
    return changePhase(map, phase, [&](Phase& p) { p.collapsed = collapsed; });
}

} // namespace journeyline::edits
