// SPDX-License-Identifier: Apache-2.0
#include "default_lanes.h"

namespace journeyline::interchange {

List<Lane> defaultLanes(IdSource& ids) {
    const auto lane = [&ids](LaneKind kind, std::optional<NotesRole> role = {}, std::optional<LaneLook> look = {}) {
        Lane made;
        made.id = ids.next();
        made.kind = kind;
        made.role = role;
        made.look = look;
        return made;
    };
    // Braces evaluate from left to right, so the ids come in the order of the rows.
    return List<Lane>::of({lane(LaneKind::Touchpoints), lane(LaneKind::Notes, NotesRole::Actions),
                           lane(LaneKind::Notes, NotesRole::Thoughts, LaneLook::Bubble), lane(LaneKind::Emotion),
                           lane(LaneKind::PainPoints), lane(LaneKind::Opportunities)});
}

} // namespace journeyline::interchange
