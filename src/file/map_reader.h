// SPDX-License-Identifier: Apache-2.0
// From a tape to the parts of a map, guided by members.h. Stops at the first fault; what can be kept without being used
// becomes an unknown member and a finding. Ids are taken as they are: making them sound is not its business.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "journeyline/document/map.h"
#include "source_text.h"
#include "tape.h"

namespace journeyline::file {

struct RawMap {
    Map map;
    std::vector<Finding> notes;
    std::vector<std::uint32_t> idOffsets; ///< where the ids stand, by Violation::slot
};

/// The first token of the tape must be an object. Either the map or a fault.
std::variant<RawMap, Finding> readParts(const Tape& tape);

/// All of it, from the bytes on; only the ids are not yet made sound.
std::variant<RawMap, Finding> readText(std::string_view text);

} // namespace journeyline::file
