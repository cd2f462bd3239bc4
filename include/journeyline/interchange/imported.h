// SPDX-License-Identifier: Apache-2.0
// What every import gives: the map, and one note for each thing that could not be placed or had to be guessed.
// Callers may rely on: the map is sound (unique ids, no dangling references); notes are in the order of the source.
// Not responsible for: the sentences (see messages/fault_text.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "journeyline/document/map.h"

namespace journeyline::interchange {

/// `line` counts from 1 in the imported text, 0: no line. `code` and `arguments` as in Fault.
struct ImportNote {
    std::int64_t line = 0;
    std::string code;
    std::vector<std::string> arguments;
    friend bool operator==(const ImportNote&, const ImportNote&) = default;
};

struct Imported {
    Map map;
    std::vector<ImportNote> notes;
};

} // namespace journeyline::interchange
