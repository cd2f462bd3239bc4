// SPDX-License-Identifier: Apache-2.0
// Edits of lanes, the rows of the sheet.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

/// `role` counts for a lane of kind notes only.
[[nodiscard]] Result<Added> addLane(const Map& map, std::size_t index, LaneKind kind, std::optional<NotesRole> role,
                                    const std::string& title, IdSource& ids);
[[nodiscard]] Result<Map> moveLane(const Map& map, const Id& lane, std::size_t toIndex);
/// A notes lane goes with all its cards. A lane of another kind only shows what stays at the touchpoints.
[[nodiscard]] Result<Map> deleteLane(const Map& map, const Id& lane);

[[nodiscard]] Result<Map> changeLane(const Map& map, const Id& lane, const Change<Lane>& change);

[[nodiscard]] Result<Map> renameLane(const Map& map, const Id& lane, const std::string& title);
[[nodiscard]] Result<Map> setLaneCaption(const Map& map, const Id& lane, const std::string& caption);
[[nodiscard]] Result<Map> setLaneLook(const Map& map, const Id& lane, std::optional<LaneLook> look);
[[nodiscard]] Result<Map> setLanePersonas(const Map& map, const Id& lane, const Ids& personas);
[[nodiscard]] Result<Map> setLaneHidden(const Map& map, const Id& lane, bool hidden);
[[nodiscard]] Result<Map> setLaneLocked(const Map& map, const Id& lane, bool locked);
[[nodiscard]] Result<Map> setLaneCompact(const Map& map, const Id& lane, bool compact);

/// True when what lanes of this kind show must hold still: there is one, and all of them are locked.
[[nodiscard]] bool isLocked(const Map& map, LaneKind kind);

} // namespace journeyline::edits
