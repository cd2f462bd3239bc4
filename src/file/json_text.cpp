// SPDX-License-Identifier: Apache-2.0
#include "json_text.h"

#include <algorithm>
#include <cstdint>

#include "journeyline/base/utf8.h"
#include "journeyline/file/quoted.h"
#include "source_text.h"

namespace journeyline::file {

namespace {

std::uint32_t hexValue(std::string_view digits) {
    std::uint32_t value = 0;
    for (const char c : digits) {
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        value = value * 16 + static_cast<std::uint32_t>(digit);
    }
    return value;
}

// Appends what the \uXXXX at `at` means, with its second half if it has one; gives the offset after it.
std::size_t appendUnicodeEscape(std::string& out, std::string_view inside, std::size_t at) {
    std::uint32_t code = hexValue(inside.substr(at + 2, 4));
    at += 6;
    if (code >= 0xD800 && code < 0xDC00 && at + 6 <= inside.size()) {
        code = 0x10000 + ((code - 0xD800) << 10U) + (hexValue(inside.substr(at + 2, 4)) - 0xDC00);
        at += 6;
    }
    appendUtf8(out, code);
    return at;
}

char unescapedChar(char c) {
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

void appendEscape(std::string& out, char c) {
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    constexpr std::string_view hex = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += hex[byte >> 4U];
    out += hex[byte & 0x0FU];
}

bool mustEscape(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendNewLine(std::string& out, int level) {
    out += '\n';
    out.append(static_cast<std::size_t>(level) * 2, ' ');
}

} // namespace

std::string unescaped(std::string_view inside) {
    std::string out;
    out.reserve(inside.size());
    std::size_t at = 0;
    while (at < inside.size()) {
        const std::size_t backslash = std::min(inside.find('\\', at), inside.size());
        out.append(inside, at, backslash - at);
        at = backslash;
        if (at == inside.size()) break;
        if (inside[at + 1] == 'u') {
            at = appendUnicodeEscape(out, inside, at);
        } else {
            out += unescapedChar(inside[at + 1]);
            at += 2;
        }
    }
    return out;
}

void appendQuoted(std::string& out, std::string_view text) {
    out += '"';
    std::size_t plain = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!mustEscape(text[at])) continue;
        out.append(text, plain, at - plain);
        appendEscape(out, text[at]);
        plain = at + 1;
    }
    out.append(text, plain);
    out += '"';
}

std::size_t endOfString(std::string_view text, std::size_t at) {
    for (++at; at < text.size(); ++at) {
        if (text[at] == '"') return at + 1;
        if (text[at] == '\\') ++at;
    }
    return text.size();
}

std::string compacted(std::string_view value) {
    std::string out;
    out.reserve(value.size());
    std::size_t at = 0;
    while (at < value.size()) {
        if (value[at] == '"') {
            const std::size_t end = endOfString(value, at);
            out.append(value, at, end - at);
            at = end;
        } else {
            if (!isJsonSpace(value[at])) out += value[at];
            ++at;
        }
    }
    return out;
}

void appendIndented(std::string& out, std::string_view value, int level) {
    std::size_t at = 0;
    while (at < value.size()) {
        const char c = value[at];
        if (c == '"') {
            const std::size_t end = endOfString(value, at);
            out.append(value, at, end - at);
            at = end;
            continue;
        }
        ++at;
        if (isJsonSpace(c)) continue;
        if (c == '}' || c == ']') {
            // Just after its opening bracket the value is empty and stays on one line.
            const bool empty = !out.empty() && (out.back() == '{' || out.back() == '[');
            --level;
            if (!empty) appendNewLine(out, level);
            out += c;
        } else if (c == '{' || c == '[') {
            out += c;
            ++level;
            const std::size_t next = skipSpace(value, at);
            if (next < value.size() && value[next] != '}' && value[next] != ']') appendNewLine(out, level);
        } else if (c == ',') {
            out += c;
            appendNewLine(out, level);
        } else if (c == ':') {
            out += ": ";
        } else {
            out += c;
        }
    }
}

std::string quoted(std::string_view text) {
    std::string out;
    appendQuoted(out, text);
    return out;
}

} // namespace journeyline::file
