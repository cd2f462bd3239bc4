// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include <utility>

namespace journeyline::versions {

MapParts::MapParts(const Map& map) {
    const auto addNotes = [&](Key owner, const Notes& notes) {
        for (const LaneNotes& entry : notes)
            cards.add({owner, entry.lane.text}, entry.cards);
    };
    lanes.add({}, map.lanes);
    phases.add({}, map.phases);
    metrics.add({}, map.metrics);
    for (const Shared<Phase>& phase : map.phases) {
        const Key id = phase->id.text;
        addNotes(id, phase->notes);
        metrics.add({id, {}}, phase->metrics);
        touchpoints.add({id, {}}, phase->touchpoints);
        for (const Shared<Touchpoint>& touchpoint : phase->touchpoints) {
            const Key at = touchpoint->id.text;
            addNotes(at, touchpoint->notes);
            painPoints.add({at, {}}, touchpoint->painPoints);
            metrics.add({at, {}}, touchpoint->metrics);
        }
    }
}

Phase bare(Phase phase) {
    phase.notes.clear();
    phase.metrics = {};
    phase.touchpoints = {};
    return phase;
}

Touchpoint bare(Touchpoint touchpoint) {
    touchpoint.notes.clear();
    touchpoint.painPoints = {};
    touchpoint.metrics = {};
    return touchpoint;
}

} // namespace journeyline::versions
