// SPDX-License-Identifier: Apache-2.0
// Reading on where Mermaid gives up: each refused line is understood as its author most likely meant it, or listed.
#include <algorithm>
#include <array>

#include "mermaid_parser.h"
#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

constexpr std::string_view wideColon = "\xEF\xBC\x9A"; // U+FF1A

std::string_view firstWord(std::string_view line) {
    std::size_t end = 0;
    while (end < line.size() && (isWordCharacter(line[end]) || line[end] == '-'))
        ++end;
    return line.substr(0, end);
}

bool isJourneyWord(std::string_view word) {
    std::string small;
    for (const char c : word)
        small += lowered(c);
    constexpr std::array<std::string_view, 6> spellings{"journey",      "journeys",     "userjourney",
                                                        "user-journey", "journey-beta", "user_journey"};
    return std::find(spellings.begin(), spellings.end(), small) != spellings.end();
}

bool isFence(std::string_view line) {
    return line.starts_with("```") || line.starts_with("~~~");
}

/// "5: Me" after the first colon: then the line is a task, whatever word it begins with.
bool looksLikeTaskData(std::string_view data) {
    const std::size_t colon = data.find(':');
    return colon != std::string_view::npos && !trimmed(data.substr(0, colon)).empty() &&
           scriptNumber(data.substr(0, colon)).has_value();
}

/// The ";" at `at` ends an HTML entity ("&amp;").
bool endsHtmlEntity(std::string_view text, std::size_t at) {
    std::size_t start = at;
    while (start > 0 && (isWordCharacter(text[start - 1]) || text[start - 1] == '#'))
        --start;
    return start < at && start > 0 && text[start - 1] == '&';
}

std::string withAsciiColons(std::string_view text) {
    std::string out;
    for (std::size_t at = 0;;) {
        const std::size_t wide = text.find(wideColon, at);
        out += text.substr(at, wide == std::string_view::npos ? wide : wide - at);
        if (wide == std::string_view::npos) return out;
        out += ':';
        at = wide + wideColon.size();
    }
}

/// U+2028 or U+2029, which end a line to a reader but not to Mermaid.
bool isLineSeparator(std::string_view text, std::size_t at) {
    const std::string_view three = text.substr(at, 3);
    return three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9";
}

} // namespace

/// The line on which a journey starts, for texts that do not start as one: other spellings, Markdown around it.
bool JourneyParser::findJourney() {
    return findJourney(true) || findJourney(false);
}

/// `exactly`: the keyword as Mermaid wants it, alone on its line.
bool JourneyParser::findJourney(bool exactly) {
    const std::string_view code = m_scanner.code();
    bool anythingBefore = false;
    m_fenced = false;
    std::size_t fence = 0;
    for (std::size_t at = 0; at < code.size();) {
        const std::size_t end = m_scanner.lineEnd(at);
        const std::size_t first = skipSpaces(code.substr(0, end), at);
        const std::string_view line = code.substr(first, end - first);
        const std::string_view word = firstWord(line);
        const std::string_view rest = trimmed(line.substr(word.size()));
        if (exactly ? word == "journey" && (rest.empty() || rest[0] == '%' || rest[0] == '#') : isJourneyWord(word)) {
            if (word != "journey")
                note(first, "mermaid.keyword-spelling", {std::string(word)});
            else if (anythingBefore && !m_source.refused)
                note(first, "mermaid.text-before-journey");
            if (m_fenced) note(fence, "mermaid.fence");
            m_scanner.moveTo(first + word.size());
            return true;
        }
        if (isFence(line)) {
            m_fenced = !m_fenced;
            fence = first;
        } else {
            anythingBefore = anythingBefore || (!line.empty() && !line.starts_with("%"));
        }
        at = end + 1;
    }
    return false;
}

/// Takes over what the line from `begin` on says and moves behind it.
void JourneyParser::recover(std::size_t begin) {
    const std::string_view code = m_scanner.code();
    const std::size_t end = std::max(m_scanner.lineEnd(begin), begin + 1);
    if (m_fenced && isFence(code.substr(begin))) {
        if (skipSpaces(code, end) < code.size()) note(begin, "mermaid.text-after-journey");
        m_scanner.moveTo(code.size());
        return;
    }
    bool semicolon = false, separator = false;
    for (std::size_t at = begin; at < end;) {
        const std::string_view piece = nextPiece(at, end);
        recoverPiece(at, trimmed(piece));
        at += piece.size();
        if (at >= end || code[at] == '#') break;
        (code[at] == ';' ? semicolon : separator) = true;
        at += code[at] == ';' ? 1 : 3; // a ";" or a line separator
    }
    if (semicolon) note(begin, "mermaid.semicolon");
    if (separator) note(begin, "mermaid.line-separator");
    m_refusedLines.push_back(lineAt(begin));
    m_scanner.moveTo(end);
}

/// Up to a ";" or line separator between statements, or up to a comment.
std::string_view JourneyParser::nextPiece(std::size_t begin, std::size_t end) const {
    const std::string_view rest = m_scanner.slice(begin, end);
    bool inName = true;
    for (std::size_t at = 0; at < rest.size(); ++at) {
        inName = inName && rest[at] != ':';
        if (isLineSeparator(rest, at) || (rest[at] == ';' && !endsHtmlEntity(rest, at))) return rest.substr(0, at);
        if (rest[at] != '#') continue;
        // "C# basics: 5" is a name; "basics # note" has a comment.
        const bool insideWord = at > 0 && spaceLength(rest, at - 1) == 0 && inName;
        if (const std::size_t entity = entityLength(rest, at))
            at += entity - 1;
        else if (!insideWord)
            return rest.substr(0, at);
    }
    return rest;
}

void JourneyParser::recoverPiece(std::size_t begin, std::string_view piece) {
    if (piece.empty() || recoverKeyword(begin, piece) || recoverTask(begin, piece)) return;
    note(begin, "mermaid.line-not-understood", {plainLine(piece)});
}

bool JourneyParser::recoverKeyword(std::size_t begin, std::string_view piece) {
    const std::string_view word = firstWord(piece);
    const std::string_view rest = trimmed(piece.substr(word.size()));
    const std::size_t colon = piece.find(':');
    const bool isTask = colon != std::string_view::npos && looksLikeTaskData(piece.substr(colon + 1));
    if (startsWithWord(word, 0, "section") && word.size() == 7 && !rest.empty() && rest[0] != ':') {
        if (isTask) {
            note(begin, "mermaid.task-begins-with-keyword", {"section", plainLine(piece.substr(0, colon))});
            return false;
        }
        std::string_view name = rest;
        if (name.back() == ':') name.remove_suffix(1);
        if (colon != std::string_view::npos) note(begin, "mermaid.colon-in-section", {plainLine(name)});
        addSection(begin, name);
        return true;
    }
    if (startsWithWord(word, 0, "journey") && word.size() == 7) {
        if (colon != std::string_view::npos) {
            note(begin, "mermaid.task-begins-with-keyword", {"journey", plainLine(piece.substr(0, colon))});
            return false;
        }
        note(begin, "mermaid.second-journey");
        return true;
    }
    if (startsWithWord(word, 0, "title") && word.size() == 5 && !rest.empty() && rest[0] != ':') {
        m_journey.bodyTitle = withoutScripts(rest);
        return true;
    }
    const bool title = startsWithWord(word, 0, "acctitle");
    if ((!title && !startsWithWord(word, 0, "accdescr")) || word.size() != 8 || rest.empty()) return false;
    const bool block = rest[0] == '{', complete = rest[0] == ':';
    if (!complete) note(begin, block ? "mermaid.description-unclosed" : "mermaid.colon-missing", {std::string(word)});
    (title ? m_journey.accessibleTitle : m_journey.accessibleDescription) =
        trimmed(rest.substr(block || complete ? 1 : 0));
    return true;
}

bool JourneyParser::recoverTask(std::size_t begin, std::string_view piece) {
    std::string ascii;
    if (piece.find(':') == std::string_view::npos && piece.find(wideColon) != std::string_view::npos) {
        ascii = withAsciiColons(piece);
        if (!looksLikeTaskData(std::string_view(ascii).substr(ascii.find(':') + 1))) return false;
        note(begin, "mermaid.wide-colon", {plainLine(piece)});
        piece = ascii;
    }
    const std::size_t colon = piece.find(':');
    if (colon == std::string_view::npos || trimmed(piece.substr(0, colon)).empty()) return false;
    const std::string_view name = piece.substr(0, colon);
    if (name.find('#') != std::string_view::npos) note(begin, "mermaid.hash-in-name", {plainLine(name)});
    addTask(begin, name, piece.substr(colon + 1));
    return true;
}

} // namespace journeyline::interchange
