// SPDX-License-Identifier: Apache-2.0
// Tables of text, as spreadsheets hold and exchange them: reading comma, semicolon and tab separated text, and writing
// it.
//
// Callers may rely on: every row is as long as the widest; what writeCsv() writes, readDelimited() reads back to the
// same cells; reading takes linear time, any bytes are safe and limits are named in the fault. Line ends inside cells
// are
// "\n". Not responsible for: what a table means (mapping.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/result.h"
#include "journeyline/interchange/imported.h"

namespace journeyline::interchange {

struct Table {
    using Row = std::vector<std::string>;
    std::vector<Row> rows;
    std::vector<std::int64_t> lines; ///< where each row begins in its text, from 1
    [[nodiscard]] std::size_t columns() const { return rows.empty() ? 0 : rows.front().size(); }
    friend bool operator==(const Table&, const Table&) = default;
};

struct ReadTable {
    Table table;
    std::vector<ImportNote> notes;
};

/// RFC 4180 and what spreadsheets make of it: a byte order mark, a line "sep=;", CR LF, quoted cells over several
/// lines. Without `separator` the one of tab, ";" and "," that fits best is taken. Blank rows and blank columns at the
/// end are left out; a quotation mark that is never closed is text, with a note (table.quote-open). Faults:
/// table.not-utf8, table.utf-16, table.not-text (all with the line), table.too-large (MB), table.too-wide (columns),
/// table.too-long (rows), table.too-many-cells (cells), table.empty.
[[nodiscard]] Result<ReadTable> readDelimited(std::string_view text, std::optional<char> separator = {});

/// With a byte order mark, CR LF and quotes where they are needed. A line of a cell that a spreadsheet would take for a
/// formula gets a "'" in front, which readDelimited() takes away again; numbers stay numbers.
[[nodiscard]] std::string writeCsv(const Table& table, char separator);

} // namespace journeyline::interchange
