// SPDX-License-Identifier: Apache-2.0
#include "source_text.h"

#include <algorithm>

#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

constexpr std::size_t mostMegabytes = 16;

std::int64_t lineOf(std::string_view text, std::size_t at) {
    return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
}

/// The line of the first byte that is not UTF-8.
std::int64_t firstBadLine(std::string_view text) {
    std::int64_t line = 1;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        if (!isValidUtf8(text.substr(begin, end - begin))) return line;
        begin = end;
        ++line;
    }
    return 0;
}

} // namespace

std::optional<Fault> unreadable(std::string_view text) {
    if (text.size() > (mostMegabytes << 20U)) return Fault{"table.too-large", {}, {std::to_string(mostMegabytes)}};
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return Fault{"table.utf-16", {}, {}};
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return Fault{"table.not-text", {{}, lineOf(text, nul), 0}, {}};
    if (!isValidUtf8(text)) return Fault{"table.not-utf8", {{}, firstBadLine(text), 0}, {}};
    return std::nullopt;
}

std::string withoutControls(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\r') {
            if (at + 1 >= text.size() || text[at + 1] != '\n') out += '\n';
        } else if (c == '\n' || c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)) {
            out += c;
        }
    }
    return out;
}

std::string oneLine(std::string_view text) {
    std::string out;
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t space = spaceLength(text, at)) {
            blank = true;
            at += space;
            continue;
        }
        const char c = text[at++];
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) continue;
        if (blank && !out.empty()) out += ' ';
        blank = false;
        out += c;
    }
    return out;
}

} // namespace journeyline::interchange
