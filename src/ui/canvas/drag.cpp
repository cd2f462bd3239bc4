// SPDX-License-Identifier: Apache-2.0
#include "drag.h"

namespace journeyline::ui::canvas {

using layout::PartKind;

bool canDrag(PartKind kind) {
    switch (kind) {
    case PartKind::Touchpoint:
    case PartKind::Station:
    case PartKind::Phase:
    case PartKind::LaneLabel:
    case PartKind::Card:
    case PartKind::PainPoint:
    case PartKind::Opportunity:
    case PartKind::EmotionPoint:
        return true;
    default:
        return false;
    }
}

std::unique_ptr<Drag> dragOf(session::Session& session, const layout::SheetLayout& sheet, const layout::Part& part,
                             Point grabbedAt) {
    switch (part.kind) {
    case PartKind::Touchpoint:
    case PartKind::Station:
        return touchpointDrag(session, sheet, part);
    case PartKind::Phase:
        return phaseDrag(session, sheet, part);
    case PartKind::LaneLabel:
        return laneDrag(session, sheet, part);
    case PartKind::Card:
    case PartKind::PainPoint:
    case PartKind::Opportunity:
        return cardDrag(session, sheet, part);
    case PartKind::EmotionPoint:
        return emotionDrag(session, sheet, part, grabbedAt);
    default:
        return nullptr;
    }
}

} // namespace journeyline::ui::canvas
