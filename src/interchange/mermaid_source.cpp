// SPDX-License-Identifier: Apache-2.0
#include "mermaid_source.h"

#include <algorithm>

#include "mermaid_front_matter.h"
#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

constexpr auto none = std::string_view::npos;

/// ="…" inside tags becomes ='…', everywhere, labels included.
void quoteAttributes(LinedText& lined) {
    const std::string& text = lined.text();
    for (std::size_t at = text.find('<'); at != none; at = text.find('<', at + 1)) {
        if (at + 1 >= text.size() || !isWordCharacter(text[at + 1])) continue;
        const std::size_t end = text.find('>', at);
        if (end == none) return;
        for (std::size_t open = text.find("=\"", at); open < end; open = text.find("=\"", open + 1)) {
            const std::size_t close = text.find('"', open + 2);
            if (close >= end) break;
            lined.replaceByte(open + 1, '\'');
            lined.replaceByte(close, '\'');
            open = close;
        }
        at = end;
    }
}

/// End of the directive that starts with the "%%{" at `at`; `at` itself when there is none. `closed` tells whether it
/// ended in "}%%": Mermaid lets an unclosed one swallow the rest of the text.
std::size_t directiveEnd(std::string_view text, std::size_t at, bool& closed) {
    closed = true;
    std::size_t p = skipSpaces(text, at + 3);
    const std::size_t word = p;
    while (p < text.size() && isWordCharacter(text[p]))
        ++p;
    if (p == word) return at;
    const std::size_t colon = skipSpaces(text, p);
    if (colon < text.size() && text[colon] == ':') p = colon + 1;
    p = skipSpaces(text, p);
    if (p < text.size() && isWordCharacter(text[p])) {
        while (p < text.size() && isWordCharacter(text[p]))
            ++p;
        p = skipSpaces(text, p);
        return text.substr(p, 3) == "}%%" ? p + 3 : p;
    }
    const std::size_t end = text.find("}%%", p);
    closed = end != none;
    return closed ? end + 3 : text.size();
}

LinedText withoutDirectives(const LinedText& from, PreparedJourney& result) {
    LinedText out;
    const std::string_view text = from.text();
    std::size_t kept = 0;
    for (std::size_t at = text.find("%%{"); at != none; at = text.find("%%{", at)) {
        bool closed = true;
        std::size_t end = directiveEnd(text, at, closed);
        if (end == at) {
            at += 3;
            continue;
        }
        if (!closed) {
            result.refused = true;
            result.notes.push_back({from.lineAt(at), "mermaid.directive-unclosed", {}});
            end = std::min(text.find('\n', at), text.size());
        }
        out.append(from, kept, at);
        at = kept = end;
    }
    out.append(from, kept, text.size());
    return out;
}

/// Without lines that are only a "%%" comment, nor the blank lines above such a line; then without leading white space.
LinedText withoutComments(const LinedText& from) {
    LinedText kept;
    const std::string_view text = from.text();
    std::size_t held = none; // start of the blank lines before this one
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t newline = std::min(text.find('\n', begin), text.size());
        const std::size_t end = std::min(newline + 1, text.size());
        const std::size_t first = skipSpaces(text.substr(0, newline), begin);
        const bool comment = text.substr(first, 2) == "%%" && first + 2 < newline && text[first + 2] != '{';
        const bool blank = first >= newline;
        if (blank) {
            if (held == none) held = begin;
        } else {
            if (!comment) kept.append(from, held == none ? begin : held, end);
            held = none;
        }
        begin = end;
    }
    if (held != none) kept.append(from, held, text.size());
    LinedText out;
    out.append(kept, skipSpaces(kept.text(), 0), kept.text().size());
    return out;
}

} // namespace

void LinedText::append(std::string_view piece, std::int64_t line) {
    if (piece.empty()) return;
    m_lines.emplace_back(m_text.size(), line);
    for (std::size_t at = piece.find('\n'); at != none && at + 1 < piece.size(); at = piece.find('\n', at + 1))
        m_lines.emplace_back(m_text.size() + at + 1, ++line);
    m_text += piece;
}

void LinedText::append(const LinedText& from, std::size_t begin, std::size_t end) {
    // Line by line, because neighbouring lines of `from` need not be neighbours in the original.
    while (begin < end) {
        const std::size_t newline = from.m_text.find('\n', begin);
        const std::size_t stop = newline == none ? end : std::min(newline + 1, end);
        append(std::string_view(from.m_text).substr(begin, stop - begin), from.lineAt(begin));
        begin = stop;
    }
}

std::int64_t LinedText::lineAt(std::size_t offset) const {
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
                                        [](std::size_t wanted, const auto& mark) { return wanted < mark.first; });
    return after == m_lines.begin() ? 1 : std::prev(after)->second;
}

LinedText withPlainLineEnds(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r')
            plain += text[at];
        else if (at + 1 >= text.size() || text[at + 1] != '\n')
            plain += '\n';
    }
    LinedText out;
    out.append(plain, 1);
    return out;
}

LinedText dedented(const LinedText& from) {
    const std::string_view text = from.text();
    std::size_t common = none;
    for (std::size_t at = text.find('\n'); at != none; at = text.find('\n', at + 1)) {
        const std::size_t first = text.find_first_not_of(" \t", at + 1);
        const std::size_t indent = std::min(first, text.size()) - at - 1;
        // Empty lines do not count; neither do the blanks that end the text.
        if (first != none && (indent > 0 || text[first] != '\n')) common = std::min(common, indent);
    }
    LinedText lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        std::size_t start = begin;
        if (begin > 0 && common != none) {
            const std::size_t first = std::min(text.find_first_not_of(" \t", begin), text.size());
            if (first - begin >= common) start = begin + common;
        }
        lines.append(from, start, end);
        begin = end;
    }
    const std::string_view whole = lines.text();
    const std::size_t start = skipSpaces(whole, 0);
    LinedText out;
    out.append(lines, start, start + trimmed(whole).size());
    return out;
}

PreparedJourney prepared(LinedText text) {
    PreparedJourney result;
    quoteAttributes(text);
    const FrontMatter front = readFrontMatter(text.text());
    result.frontMatterTitle = front.title;
    if (front.fault == FrontMatter::Fault::NotUnderstood) {
        result.refused = true;
        result.notes.push_back({text.lineAt(0), "mermaid.front-matter-not-understood", {}});
    } else if (front.fault == FrontMatter::Fault::Unclosed) {
        result.refused = true;
        result.notes.push_back({text.lineAt(skipSpaces(text.text(), 0)), "mermaid.front-matter-unclosed", {}});
    }
    LinedText body;
    body.append(text, front.length, text.text().size());
    result.code = withoutComments(withoutDirectives(body, result));
    return result;
}

} // namespace journeyline::interchange
