// SPDX-License-Identifier: Apache-2.0
// From a table to a map and from a map to a table.
//
// Callers may rely on: no text of a table is lost. What has no place in a map becomes a parked note, and each of these
// is listed with its line. A table made of a map reads back to a map with the same phases, touchpoints, cards, scores
// and words; what a table has no field for (pictures, sources, the action plan) stays in the map's own file.
// Not responsible for: reading and writing the text of a table (table.h, markdown.h).
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "journeyline/interchange/imported.h"
#include "journeyline/interchange/mapping.h"
#include "journeyline/interchange/score_scale.h"
#include "journeyline/interchange/table.h"

namespace journeyline::interchange {

struct TableOptions {
    std::string title;               ///< of the map
    std::string language;            ///< of the words inside the sheet
    std::optional<ScoreScale> scale; ///< unset: scores go from 1 to 5; scores outside stay words, never clamped
};

/// Faults: table.no-records, table.no-phases (neither phases nor touchpoints are mapped), table.event-log.
[[nodiscard]] Result<Imported> mapFromTable(const Table& table, const Mapping& mapping, const TableOptions& options,
                                            IdSource& ids);

/// `base` with what `imported` holds: phases and touchpoints of the same title are filled, others are added behind;
/// lanes are matched by role and title. What stands there stays; what a locked lane would have got becomes a parked
/// note.
[[nodiscard]] Imported filledWith(const Map& base, const Imported& imported, IdSource& ids);

struct TableOfMap {
    Table table;
    Mapping mapping;
};
/// One record for each touchpoint, and one for each phase that says something itself or has no touchpoints.
[[nodiscard]] TableOfMap tableFromMap(const Map& map);
/// With rows and columns exchanged.
[[nodiscard]] Table turned(const Table& table);
/// What separates the cells where the map's language is spoken: ";" where the comma stands in numbers.
[[nodiscard]] char usualSeparator(std::string_view language);

} // namespace journeyline::interchange
