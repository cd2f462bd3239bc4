// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/touchpoints.h"

#include "forget.h"
#include "parts.h"

namespace journeyline::edits {

Result<Added> addTouchpoint(const Map& map, const Id& phase, std::size_t index, const std::string& title,
                            IdSource& ids) {
    const Result<AddedMany> added = addTouchpoints(map, phase, index, {title}, ids);
    if (!added) return added.fault();
    return Added{added->map, added->ids.front()};
}

Result<AddedMany> addTouchpoints(const Map& map, const Id& phase, std::size_t index, const Texts& titles,
                                 IdSource& ids) {
    const auto at = indexOf(map.phases, phase);
    if (!at) return noSuch("phase", phase);
    Ids added;
    Map after = withPhaseAt(map, *at, [&](Phase& copy) {
        copy.touchpoints = copy.touchpoints.with([&](List<Touchpoint>::Items& items) {
            std::vector<Shared<Touchpoint>> fresh;
            for (const std::string& title : titles) {
                Touchpoint touchpoint;
                touchpoint.id = ids.next();
                touchpoint.title = title;
                added.push_back(touchpoint.id);
                fresh.emplace_back(std::move(touchpoint));
            }
            const auto place = items.begin() + static_cast<std::ptrdiff_t>(std::min(index, items.size()));
            items.insert(place, fresh.begin(), fresh.end());
        });
    });
    return AddedMany{std::move(after), std::move(added)};
}

Result<Map> moveTouchpoint(const Map& map, const Id& touchpoint, const Id& toPhase, std::size_t toIndex) {
    const auto from = placeOf(map, touchpoint);
    if (!from) return noSuch("touchpoint", touchpoint);
    const auto to = indexOf(map.phases, toPhase);
    if (!to) return noSuch("phase", toPhase);
    if (*to == from->phase)
        return withPhaseAt(
            map, *to, [&](Phase& phase) { phase.touchpoints = movedWithin(phase.touchpoints, from->index, toIndex); });
    const Shared<Touchpoint> moved = map.phases[from->phase]->touchpoints[from->index];
    const Map without = withPhaseAt(
        map, from->phase, [&](Phase& phase) { phase.touchpoints = phase.touchpoints.withErased(from->index); });
    return withPhaseAt(without, *to,
                       [&](Phase& phase) { phase.touchpoints = inserted(phase.touchpoints, toIndex, moved); });
}

Result<Map> deleteTouchpoint(const Map& map, const Id& touchpoint) {
    const auto place = placeOf(map, touchpoint);
    if (!place) return noSuch("touchpoint", touchpoint);
    Gone gone;
    gather(gone, touchpointAt(map, *place));
    const Map without = withPhaseAt(
        map, place->phase, [&](Phase& phase) { phase.touchpoints = phase.touchpoints.withErased(place->index); });
    return withoutHiddenPictures(map, forgottenBeside(without, gone));
}

Result<Map> changeTouchpoint(const Map& map, const Id& touchpoint, const Change<Touchpoint>& change) {
    const auto place = placeOf(map, touchpoint);
    if (!place) return noSuch("touchpoint", touchpoint);
    const Shared<Touchpoint>& before = map.phases[place->phase]->touchpoints[place->index];
    const Result<Shared<Touchpoint>> after = changedPart(map, before, change);
    if (!after) return after.fault();
    return withPhaseAt(map, place->phase,
                       [&](Phase& phase) { phase.touchpoints = phase.touchpoints.withReplaced(place->index, *after); });
}

} // namespace journeyline::edits
