// SPDX-License-Identifier: Apache-2.0
#include "xml_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace journeyline::exports {

namespace {

constexpr std::uint32_t invalid = 0xFFFFFFFF;

/// The character at `at`, which moves behind it; `invalid` for a byte that is not the start of a whole UTF-8 character.
std::uint32_t nextCharacter(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) -> std::uint32_t {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const std::uint32_t first = byte(at++);
    if (first < 0x80) return first;
    const std::size_t more = first >= 0xF0 && first < 0xF5   ? 3
                             : first >= 0xE0 && first < 0xF0 ? 2
                             : first >= 0xC2 && first < 0xE0 ? 1
                                                             : 0;
    if (more == 0) return invalid;
    std::uint32_t value = first & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) return invalid;
        value = value << 6U | (byte(at + i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 4> smallest{0, 0x80, 0x800, 0x10000};
    if (value < smallest[more] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return invalid;
    at += more;
    return value;
}

bool isControl(std::uint32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF;
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::string xmlText(std::string_view text) {
    std::string result;
    result.reserve(text.size() + 8);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const std::uint32_t c = nextCharacter(text, at);
        switch (c) {
        case invalid:
            result += "\xEF\xBF\xBD";
            break;
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\r':
            result += text.substr(at, 1) == "\n" ? "" : " ";
            break;
        case '\n':
        case '\t':
            result += ' ';
            break;
        default:
            if (!isControl(c)) result += text.substr(from, at - from);
        }
    }
    return result;
}

std::string number(double value) {
    if (!std::isfinite(value)) return "0";
    const double rounded = std::round(value * 100) / 100;
    if (rounded == 0) return "0";
    std::array<char, 340> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded, std::chars_format::fixed, 2);
    std::string text(buffer.data(), written.ptr);
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string xmlName(std::string_view text) {
    std::string name;
    for (const char c : text)
        name.push_back(isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '_' ? c : '_');
    if (name.empty() || !isLetter(name.front())) name.insert(0, "x-");
    return name;
}

std::string XmlIds::unique(std::string_view wanted) {
    const std::string name = xmlName(wanted);
    std::string id = name;
    for (int copy = 2; !m_taken.insert(id).second; ++copy)
        id = name + "-" + std::to_string(copy);
    return id;
}

std::string languageTag(std::string_view text) {
    std::string tag;
    for (const char c : text)
        if (isLetter(c) || isDigit(c) || c == '-') tag.push_back(c);
    return tag;
}

} // namespace journeyline::exports
