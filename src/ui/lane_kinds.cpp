// SPDX-License-Identifier: Apache-2.0
#include "lane_kinds.h"

#include <QCoreApplication>

#include <array>

namespace journeyline::ui {
namespace {

constexpr std::array laneKindRows{
    LaneKindRow{LaneKind::Notes, NotesRole::Actions, "actions", QT_TRANSLATE_NOOP("Lanes", "Actions of the customer")},
    LaneKindRow{LaneKind::Notes, NotesRole::Thoughts, "thoughts", QT_TRANSLATE_NOOP("Lanes", "Thoughts")},
    LaneKindRow{LaneKind::Notes, NotesRole::Needs, "needs", QT_TRANSLATE_NOOP("Lanes", "Needs")},
    LaneKindRow{LaneKind::Notes, NotesRole::Feelings, "feelings", QT_TRANSLATE_NOOP("Lanes", "Feelings")},
    LaneKindRow{LaneKind::Notes, NotesRole::Questions, "questions", QT_TRANSLATE_NOOP("Lanes", "Questions")},
    LaneKindRow{LaneKind::Notes, NotesRole::Frontstage, "frontstage", QT_TRANSLATE_NOOP("Lanes", "Front stage")},
    LaneKindRow{LaneKind::Notes, NotesRole::Backstage, "backstage", QT_TRANSLATE_NOOP("Lanes", "Back stage")},
    LaneKindRow{LaneKind::Notes, NotesRole::Free, "free", QT_TRANSLATE_NOOP("Lanes", "Free notes")},
    LaneKindRow{LaneKind::Touchpoints, {}, "touchpoints", QT_TRANSLATE_NOOP("Lanes", "Touchpoints"), true},
    LaneKindRow{LaneKind::Emotion, {}, "emotion", QT_TRANSLATE_NOOP("Lanes", "Emotion")},
    LaneKindRow{LaneKind::Expectation, {}, "expectation", QT_TRANSLATE_NOOP("Lanes", "Expectation")},
    LaneKindRow{LaneKind::PainPoints, {}, "painPoints", QT_TRANSLATE_NOOP("Lanes", "Pain points")},
    LaneKindRow{LaneKind::Opportunities, {}, "opportunities", QT_TRANSLATE_NOOP("Lanes", "Opportunities")},
    LaneKindRow{LaneKind::Metrics, {}, "metrics", QT_TRANSLATE_NOOP("Lanes", "Metrics")},
    LaneKindRow{LaneKind::Channels, {}, "channels", QT_TRANSLATE_NOOP("Lanes", "Channels")},
    LaneKindRow{LaneKind::Departments, {}, "departments", QT_TRANSLATE_NOOP("Lanes", "Departments")},
    LaneKindRow{LaneKind::Evidence, {}, "evidence", QT_TRANSLATE_NOOP("Lanes", "Evidence")},
    LaneKindRow{LaneKind::Images, {}, "images", QT_TRANSLATE_NOOP("Lanes", "Pictures")},
    LaneKindRow{LaneKind::Divider, {}, "divider", QT_TRANSLATE_NOOP("Lanes", "Divider"), true},
};

} // namespace

std::span<const LaneKindRow> laneKinds() {
    return laneKindRows;
}
const LaneKindRow& laneKindOf(const Lane& lane) {
    const LaneKind kind = kindOf(lane);
    const auto role = kind == LaneKind::Notes ? std::optional(lane.role.value_or(NotesRole::Free)) : std::nullopt;
    for (const LaneKindRow& row : laneKindRows)
        if (row.kind == kind && row.role == role) return row;
    return laneKindRows.front();
}
QString laneKindName(const LaneKindRow& row) {
    return QCoreApplication::translate("Lanes", row.text);
}

} // namespace journeyline::ui
