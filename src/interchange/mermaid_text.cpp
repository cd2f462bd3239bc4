// SPDX-License-Identifier: Apache-2.0
#include "mermaid_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "journeyline/base/utf8.h"

namespace journeyline::interchange {

namespace {

constexpr bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Bytes of the well-formed UTF-8 sequence at `at`; 0 when it is not one.
std::size_t sequenceLength(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (!isContinuation(text[at + i])) return 0;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool outside = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return overlong || outside ? 0 : length;
}

struct NamedCharacter {
    std::string_view name;
    std::string_view character;
};
// The names that people write into diagrams; any other entity stays as it is written.
constexpr std::array<NamedCharacter, 21> namedCharacters{
    {{"amp", "&"},    {"lt", "<"},     {"gt", ">"},    {"quot", "\""}, {"apos", "'"},   {"nbsp", " "}, {"colon", ":"},
     {"semi", ";"},   {"num", "#"},    {"comma", ","}, {"lpar", "("},  {"rpar", ")"},   {"euro", "€"}, {"copy", "©"},
     {"hearts", "♥"}, {"hellip", "…"}, {"ndash", "–"}, {"mdash", "—"}, {"percnt", "%"}, {"rarr", "→"}, {"deg", "°"}}};

/// What the entity named `name` stands for; empty for an unknown one.
std::string entityCharacter(std::string_view name) {
    for (const auto& known : namedCharacters)
        if (known.name == name) return std::string(known.character);
    int base = 10;
    if (name.size() > 1 && lowered(name[0]) == 'x') {
        base = 16;
        name.remove_prefix(1);
    }
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code, base);
    if (error != std::errc{} || end != name.data() + name.size()) return {};
    if (code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF) || (code >= 0x7F && code < 0xA0))
        return {};
    std::string character;
    appendUtf8(character, code);
    return character;
}

std::size_t findIgnoringCase(std::string_view text, std::string_view word, std::size_t from) {
    for (std::size_t at = from; at + word.size() <= text.size(); ++at)
        if (startsWithWord(text, at, word)) return at;
    return std::string_view::npos;
}

std::optional<double> prefixedInteger(std::string_view digits, int base) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return static_cast<double>(value);
}

} // namespace

bool isValidUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceLength(text, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWithWord(std::string_view text, std::size_t at, std::string_view word) {
    if (at > text.size() || text.size() - at < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (lowered(text[at + i]) != word[i]) return false;
    return true;
}

std::size_t spaceLength(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    const char c = text[at];
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    if (static_cast<unsigned char>(c) < 0x80) return 0;
    const std::string_view rest = text.substr(at, 3);
    if (rest.starts_with("\xC2\xA0")) return 2; // NBSP
    if (rest == "\xE1\x9A\x80" || rest == "\xE3\x80\x80" || rest == "\xEF\xBB\xBF" || rest == "\xE2\x81\x9F") return 3;
    if (rest.size() == 3 && rest.starts_with("\xE2\x80")) {
        const auto last = static_cast<unsigned char>(rest[2]);
        if (last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF) return 3; // U+2000–200A, 2028, 2029, 202F
    }
    return 0;
}

std::size_t skipSpaces(std::string_view text, std::size_t at) {
    while (const std::size_t length = spaceLength(text, at))
        at += length;
    return at;
}

std::string_view trimmed(std::string_view text) {
    text.remove_prefix(skipSpaces(text, 0));
    for (;;) {
        std::size_t start = text.size();
        while (start > 0 && isContinuation(text[start - 1]))
            --start;
        if (start == 0) return text;
        const std::size_t length = spaceLength(text, start - 1);
        if (length == 0 || start - 1 + length != text.size()) return text;
        text.remove_suffix(length);
    }
}

std::size_t entityLength(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && isWordCharacter(text[end]))
        ++end;
    return end > at + 1 && end < text.size() && text[end] == ';' ? end + 1 - at : 0;
}

std::size_t breakLength(std::string_view text, std::size_t at) {
    std::size_t p = at + 1;
    if (p < text.size() && text[p] == '/') ++p;
    if (!startsWithWord(text, p, "br")) return 0;
    p += 2;
    for (int blanks = 0; blanks < 8 && p < text.size() && (text[p] == ' ' || text[p] == '\t'); ++blanks)
        ++p;
    if (p < text.size() && text[p] == '/') ++p;
    return p < text.size() && text[p] == '>' ? p + 1 - at : 0;
}

std::size_t readEntity(std::string_view text, std::size_t at, std::string& character) {
    std::size_t name = at + 1;
    if (text[at] == '&' && name < text.size() && text[name] == '#') ++name;
    std::size_t end = name;
    while (end < text.size() && isWordCharacter(text[end]))
        ++end;
    if (end == name || end >= text.size() || text[end] != ';') return 0;
    character = entityCharacter(text.substr(name, end - name));
    return character.empty() ? 0 : end + 1 - at;
}

std::optional<double> scriptNumber(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return 0.0;
    if (text.size() > 2 && text[0] == '0') {
        const char kind = lowered(text[1]);
        const int base = kind == 'x' ? 16 : kind == 'o' ? 8 : kind == 'b' ? 2 : 0;
        if (base != 0) return prefixedInteger(text.substr(2), base);
    }
    const bool negative = text[0] == '-';
    if (negative || text[0] == '+') text.remove_prefix(1);
    // from_chars would also take "inf", "nan" and a second sign.
    if (text.empty() || !(text[0] == '.' || (text[0] >= '0' && text[0] <= '9'))) return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || error != std::errc{} || !std::isfinite(value)) return std::nullopt;
    return negative ? -value : value;
}

std::string withoutScripts(std::string_view text) {
    std::string out;
    std::size_t from = 0;
    while (true) {
        const std::size_t start = findIgnoringCase(text, "<script", from);
        out += text.substr(from, start == std::string_view::npos ? start : start - from);
        if (start == std::string_view::npos) return out;
        const std::size_t close = findIgnoringCase(text, "</script", start);
        const std::size_t end = close == std::string_view::npos ? close : text.find('>', close);
        if (end == std::string_view::npos) return out;
        from = end + 1;
    }
}

std::string plainLine(std::string_view text) {
    std::string out;
    bool blank = false;
    const auto put = [&](std::string_view piece) {
        if (blank && !out.empty()) out += ' ';
        blank = false;
        out += piece;
    };
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        std::string character;
        if (const std::size_t space = spaceLength(text, at)) {
            blank = true;
            at += space;
        } else if (const std::size_t length = c == '<' ? breakLength(text, at) : 0) {
            blank = true;
            at += length;
        } else if (const std::size_t entity = c == '#' || c == '&' ? readEntity(text, at, character) : 0) {
            if (character == " ")
                blank = true;
            else
                put(character);
            at += entity;
        } else {
            if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) put(text.substr(at, 1));
            ++at;
        }
    }
    return out;
}

} // namespace journeyline::interchange
