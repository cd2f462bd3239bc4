// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "formula_guard.h"
#include "journeyline/base/decimal.h"
#include "journeyline/interchange/table.h"

namespace journeyline::interchange {

namespace {

/// Bytes of something that spreadsheets skip in front of a formula: blanks, no-break space, zero-width characters.
std::size_t skippedLength(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 8> skipped{
        " ",           "\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0", "\xE3\x80\x80",
        "\xEF\xBB\xBF"};
    for (const std::string_view one : skipped)
        if (text.substr(at).starts_with(one)) return one.size();
    return 0;
}

/// Whether a line begins as a formula does, behind blanks and behind guards that are there already.
bool looksLikeFormula(std::string_view line) {
    // The last four are the full-width = + - @ that some versions take as well.
    constexpr std::array<std::string_view, 9> starts{
        "=", "+", "-", "@", "\t", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    std::size_t at = 0;
    while (at < line.size() && line[at] == '\'')
        ++at;
    while (const std::size_t length = at < line.size() ? skippedLength(line, at) : 0)
        at += length;
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return line.substr(at).starts_with(start); });
}

/// A number in either spelling; the only thing with a sign in front that may stand as it is.
bool isNumber(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    return Decimal::parse(text).has_value();
}

template <class Change>
std::string eachLine(std::string_view cell, Change change) {
    std::string out;
    for (std::size_t begin = 0;;) {
        const std::size_t end = std::min(cell.find('\n', begin), cell.size());
        change(cell.substr(begin, end - begin), out);
        if (end == cell.size()) return out;
        out += '\n';
        begin = end + 1;
    }
}

std::string quotedWhereNeeded(std::string_view cell, char separator) {
    const bool edge = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    const std::array<char, 5> special{separator, '"', '\n', '\r', '\t'};
    if (!edge && cell.find_first_of(std::string_view(special.data(), special.size())) == std::string_view::npos)
        return std::string(cell);
    std::string out = "\"";
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

} // namespace

std::string guarded(std::string_view cell) {
    if (isNumber(std::string(cell))) return std::string(cell);
    return eachLine(cell, [](std::string_view line, std::string& out) {
        if (looksLikeFormula(line)) out += '\'';
        out += line;
    });
}

std::string withoutGuard(std::string_view cell) {
    return eachLine(cell, [](std::string_view line, std::string& out) {
        if (line.starts_with('\'') && looksLikeFormula(line)) line.remove_prefix(1);
        out += line;
    });
}

std::string writeCsv(const Table& table, char separator) {
    std::string out = "\xEF\xBB\xBF";
    for (const auto& row : table.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (column > 0) out += separator;
            out += quotedWhereNeeded(guarded(row[column]), separator);
        }
        out += "\r\n";
    }
    return out;
}

} // namespace journeyline::interchange
