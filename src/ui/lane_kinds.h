// SPDX-License-Identifier: Apache-2.0
// The kinds of lanes that can be inserted, with their names in the language of the window.
#pragma once

#include <QString>

#include <optional>
#include <span>

#include "journeyline/document/map.h"

namespace journeyline::ui {

struct LaneKindRow {
    LaneKind kind;
    std::optional<NotesRole> role;
    const char* name; ///< object name
    const char* text; ///< English
    bool startsGroup = false;
};

[[nodiscard]] std::span<const LaneKindRow> laneKinds();
/// The row of a lane: of its kind and role.
[[nodiscard]] const LaneKindRow& laneKindOf(const Lane& lane);
[[nodiscard]] QString laneKindName(const LaneKindRow& row);

} // namespace journeyline::ui
