// SPDX-License-Identifier: Apache-2.0
#include "source_text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "journeyline/file/map_file.h"

namespace journeyline::file {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Length of the well-formed sequence at `at`, 0 when it is none.
std::size_t sequenceLength(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const unsigned first = byte(0), second = byte(1);
    const auto rest = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            if ((byte(i) & 0xC0U) != 0x80U) return false;
        return true;
    };
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return rest(1, 2) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        return !overlong && !surrogate && rest(1, 3) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90;
        const bool beyond = first == 0xF4 && second > 0x8F;
        return !overlong && !beyond && rest(1, 4) ? 4 : 0;
    }
    return 0;
}

bool isUtf16(std::string_view text) {
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
    if (text.size() < 4) return false;
    const auto opens = [](char c) { return c == '{' || c == '[' || isJsonSpace(c); };
    return (text[0] == '\0' && (opens(text[1]) || (text[1] == '\0' && text[2] == '\0' && opens(text[3])))) ||
           (opens(text[0]) && text[1] == '\0');
}

bool startsMarker(std::string_view line) {
    for (const char c : {'<', '=', '>', '|'}) {
        const std::size_t length = std::min(line.find_first_not_of(c), line.size());
        if (length == 7 && (line.size() == 7 || line[7] == ' ' || line[7] == '\r' || line[7] == '\n')) return true;
    }
    return false;
}

// Walks forward through a text and knows the line and column where it stands.
class Walker {
public:
    explicit Walker(std::string_view text) : m_text(text), m_at(startsWithBom(text) ? byteOrderMark.size() : 0) {}

    void advanceTo(std::size_t offset) {
        for (const std::size_t end = std::min(offset, m_text.size()); m_at < end; ++m_at) {
            const char c = m_text[m_at];
            const bool loneReturn = c == '\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] != '\n');
            if (c == '\n' || loneReturn) {
                ++m_line;
                m_column = 1;
            } else if (!isContinuation(c)) {
                ++m_column;
            }
        }
    }
    [[nodiscard]] Place place(const std::string& fileName) const { return {fileName, m_line, m_column}; }

private:
    std::string_view m_text;
    std::size_t m_at;
    std::int64_t m_line = 1, m_column = 1;
};

} // namespace

std::vector<Fault> placed(std::vector<Finding> findings, std::string_view text, const std::string& fileName) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto& a, const auto& b) { return a.offset < b.offset; });
    std::vector<Fault> faults;
    faults.reserve(findings.size());
    Walker walker(text);
    for (Finding& finding : findings) {
        walker.advanceTo(finding.offset);
        faults.push_back({std::move(finding.code), walker.place(fileName), std::move(finding.arguments)});
    }
    return faults;
}

Fault placed(Finding finding, std::string_view text, const std::string& fileName) {
    Walker walker(text);
    walker.advanceTo(finding.offset);
    return {std::move(finding.code), walker.place(fileName), std::move(finding.arguments)};
}

std::size_t skipSpace(std::string_view text, std::size_t at) {
    while (at < text.size() && isJsonSpace(text[at]))
        ++at;
    return at;
}

bool startsWithBom(std::string_view text) {
    return text.starts_with(byteOrderMark);
}

std::optional<Finding> spoiledFromTheStart(std::string_view text) {
    if (text.size() > maxBytes)
        return Finding{"file.too-large", 0, {std::to_string(text.size()), std::to_string(maxBytes)}};
    const std::size_t start = skipSpace(text, startsWithBom(text) ? byteOrderMark.size() : 0);
    if (start == text.size()) return Finding{"file.empty", 0, {}};
    if (text.find_first_not_of('\0') == std::string_view::npos) return Finding{"file.zero-filled", 0, {}};
    if (isUtf16(text)) return Finding{"file.utf16", 0, {}};
    if (text[start] == '{') return std::nullopt;
    if (const auto marker = conflictMarker(text)) return Finding{"file.conflict-markers", *marker, {}};
    if (const std::size_t end = endOfCleanText(text); end < text.size()) return Finding{"file.other-program", end, {}};
    return std::nullopt;
}

std::size_t endOfCleanText(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        // Eight plain bytes at a time: none with the high bit, none that is zero.
        std::uint64_t eight = 0;
        while (at + 8 <= text.size()) {
            std::memcpy(&eight, text.data() + at, 8);
            const std::uint64_t zeroes = (eight - 0x0101010101010101U) & ~eight;
            if (((zeroes | eight) & 0x8080808080808080U) != 0) break;
            at += 8;
        }
        if (at == text.size()) break;
        const std::size_t length = text[at] == '\0' ? 0 : sequenceLength(text, at);
        if (length == 0) return at;
        at += length;
    }
    return at;
}

std::optional<std::size_t> conflictMarker(std::string_view text) {
    std::size_t line = startsWithBom(text) ? byteOrderMark.size() : 0;
    while (line < text.size()) {
        if (startsMarker(text.substr(line, 8))) return line;
        const std::size_t end = text.find('\n', line);
        if (end == std::string_view::npos) break;
        line = end + 1;
    }
    return std::nullopt;
}

} // namespace journeyline::file
