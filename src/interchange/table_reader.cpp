// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <compare>

#include "formula_guard.h"
#include "journeyline/interchange/table.h"
#include "mermaid_text.h"
#include "source_text.h"

namespace journeyline::interchange {

namespace {

constexpr std::size_t mostTableColumns = 2'000;
constexpr std::size_t mostRows = 50'000;
constexpr std::size_t mostTableCells = 1'000'000;
constexpr std::size_t recordsTried = 50;

/// One pass over the text; each call of next() gives one record.
class RecordReader {
public:
    RecordReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::int64_t line() const { return m_line; }
    /// Lines on which a quotation mark was opened that nothing closes.
    [[nodiscard]] const std::vector<std::int64_t>& openQuotes() const { return m_openQuotes; }
    /// Whether something stood between a closing quotation mark and the next separator, which nobody writes.
    [[nodiscard]] bool textBehindQuotes() const { return m_textBehindQuotes; }

    /// False when the record has more cells than any table may have.
    bool next(Table::Row& row) {
        row.clear();
        do {
            if (row.size() == mostTableColumns) return false;
            row.push_back(cell());
        } while (take(m_separator));
        m_line += lineEnd();
        return true;
    }

private:
    bool take(char c) {
        const bool there = m_at < m_text.size() && m_text[m_at] == c;
        if (there) ++m_at;
        return there;
    }
    int lineEnd() {
        const bool carriage = take('\r');
        return take('\n') || carriage ? 1 : 0;
    }
    /// Plain text up to the separator or the end of the line.
    void plain(std::string& out) {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            ++m_at;
        out += m_text.substr(begin, m_at - begin);
    }
    std::string cell() {
        std::string out;
        if (m_at < m_text.size() && m_text[m_at] == '"' && !m_noQuoteCloses) quoted(out);
        const bool wasQuoted = !out.empty();
        const std::size_t length = out.size();
        plain(out);
        m_textBehindQuotes = m_textBehindQuotes || (wasQuoted && out.size() > length);
        return out;
    }
    void quoted(std::string& out) {
        const std::size_t begin = m_at++;
        const std::int64_t firstLine = m_line;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"') {
                if (!take('"')) return;
                out += '"';
            } else if (c == '\r') {
                take('\n');
                out += '\n';
                ++m_line;
            } else {
                out += c;
                if (c == '\n') ++m_line;
            }
        }
        // Nothing closes this one, so nothing closes a later one: all of them are text from here on.
        m_noQuoteCloses = true;
        m_openQuotes.push_back(firstLine);
        m_at = begin;
        m_line = firstLine;
        out.clear();
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    bool m_noQuoteCloses = false;
    bool m_textBehindQuotes = false;
    std::vector<std::int64_t> m_openQuotes;
};

/// How well a separator fits. Quotation marks that stand where they belong come first, then the share of records that
/// have as many cells as the very first, then the number of those; a separator that stands nowhere in it does not fit.
struct Fit {
    bool quotesStandRight = false;
    std::size_t perMille = 0, cells = 0;
    auto operator<=>(const Fit&) const = default; // NOLINT(modernize-use-nullptr): its own 0
};

Fit fitOf(std::string_view text, char separator) {
    RecordReader reader(text, separator);
    std::size_t tried = 0, alike = 0, cells = 0;
    Table::Row row;
    for (bool usual = true; usual && !reader.atEnd() && tried < recordsTried; ++tried) {
        usual = reader.next(row);
        if (tried == 0) cells = row.size();
        if (row.size() == cells) ++alike;
    }
    return cells > 1 ? Fit{!reader.textBehindQuotes(), alike * 1000 / tried, cells} : Fit();
}

char likelySeparator(std::string_view text) {
    char best = ',';
    Fit bestFit;
    for (const char separator : {'\t', ';', ','})
        if (const auto fit = fitOf(text, separator); fit > bestFit) {
            bestFit = fit;
            best = separator;
        }
    return best;
}

bool isBlankRow(const Table::Row& row) {
    return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return trimmed(cell).empty(); });
}

Fault tooMany(const char* code, std::size_t limit) {
    return {code, {}, {std::to_string(limit)}};
}

void makeRectangular(Table& table) {
    std::size_t columns = 0;
    for (const auto& row : table.rows) {
        std::size_t used = row.size();
        while (used > 0 && trimmed(row[used - 1]).empty())
            --used;
        columns = std::max(columns, used);
    }
    for (auto& row : table.rows)
        row.resize(columns);
}

} // namespace

Result<ReadTable> readDelimited(std::string_view text, std::optional<char> separator) {
    if (auto fault = unreadable(text)) return std::move(*fault);
    std::int64_t skippedLines = 0;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    // A hint that one spreadsheet writes for itself.
    if (text.size() >= 5 && startsWithWord(text, 0, "sep=") &&
        (text.size() == 5 || text[5] == '\r' || text[5] == '\n')) {
        if (!separator) separator = text[4];
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
        skippedLines = 1;
    }
    RecordReader reader(text, separator.value_or(likelySeparator(text)));
    ReadTable read;
    std::size_t widest = 0;
    while (!reader.atEnd()) {
        const std::int64_t line = reader.line();
        Table::Row row;
        if (!reader.next(row)) return tooMany("table.too-wide", mostTableColumns);
        if (isBlankRow(row)) continue;
        if (read.table.rows.size() == mostRows) return tooMany("table.too-long", mostRows);
        widest = std::max(widest, row.size());
        if (widest * (read.table.rows.size() + 1) > mostTableCells)
            return tooMany("table.too-many-cells", mostTableCells);
        for (std::string& cell : row)
            cell = withoutGuard(withoutControls(cell));
        read.table.rows.push_back(std::move(row));
        read.table.lines.push_back(line + skippedLines);
    }
    if (read.table.rows.empty()) return Fault{"table.empty", {}, {}};
    makeRectangular(read.table);
    for (const std::int64_t line : reader.openQuotes())
        read.notes.push_back({line + skippedLines, "table.quote-open", {}});
    return read;
}

} // namespace journeyline::interchange
