// SPDX-License-Identifier: Apache-2.0
// What a text holds that can become a map. A separated table is one source; a Markdown document may hold several: its
// outline, its tables, its Mermaid journeys. Each is a table with a mapping, so that all are shown and changed alike.
//
// Callers may rely on: the sources come best first; what a source leaves aside is in its `others`, and becomes parked
// notes when the map is made.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "journeyline/interchange/table_map.h"

namespace journeyline::interchange {

struct TextAt {
    std::int64_t line = 0;
    std::string text;
    friend bool operator==(const TextAt&, const TextAt&) = default;
};

struct TableSource {
    enum class Kind { Table, Outline, Diagram };
    Kind kind = Kind::Table;
    std::string heading; ///< under which it stands; may be empty
    std::int64_t line = 1;
    Table table;
    Mapping mapping;
    std::vector<TextAt> others; ///< the rest of the text, a piece for each of its headings
};

struct Contents {
    std::string title; ///< empty where the text has none
    std::string subtitle;
    std::string goal;
    std::vector<TableSource> sources; ///< at least one
    std::vector<ImportNote> notes;
};

enum class TextKind { Delimited, Markdown };

/// Faults: those of readDelimited(), and markdown.no-journey.
[[nodiscard]] Result<Contents> readContents(std::string_view text, TextKind kind);

/// The map of one source under a mapping that a person may have changed. The title of the contents wins over that of
/// the options. Faults: those of mapFromTable().
[[nodiscard]] Result<Imported> mapFromSource(const Contents& contents, const TableSource& source,
                                             const Mapping& mapping, const TableOptions& options, IdSource& ids);

} // namespace journeyline::interchange
