// SPDX-License-Identifier: Apache-2.0
#include "drag.h"

#include "places.h"

namespace journeyline::ui::canvas {

using layout::PartKind;
using session::Selection;
using session::Selections;

Drag::Drag(session::Session& session, const layout::SheetLayout& sheet, const QString& label, layout::Part grabbed)
    : m_base(sheet), m_grabbed(std::move(grabbed)), m_gesture(session.beginGesture(label)) {
    const Selection one = selectionOf(m_grabbed);
    const Selections& now = session.selections();
    m_dragged = now.contains(one) ? now : Selections(one);
    for (const Selection& s : inReadingOrder(map(), m_dragged))
        m_ids.push_back(s.id);
}

QString Drag::bubble() const {
    return m_ids.size() > 1 ? QString::number(m_ids.size()) : QString();
}

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
    case PartKind::LaneLabel:
        return orderDrag(session, sheet, part);
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
