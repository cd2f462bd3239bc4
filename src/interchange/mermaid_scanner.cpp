// SPDX-License-Identifier: Apache-2.0
#include "mermaid_scanner.h"

#include <algorithm>

#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

constexpr auto absent = std::string_view::npos;

/// Bytes of the character at `at` if JavaScript holds it in one unit, else 0.
std::size_t oneUnit(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 0;
}

} // namespace

std::size_t Scanner::lineEnd(std::size_t at) const {
    return std::min(m_code.find('\n', at), m_code.size());
}

std::size_t Scanner::textEnd(std::size_t at, bool stopAtColon) const {
    while (at < m_code.size()) {
        const char c = m_code[at];
        if (c == '\n' || c == ';' || (c == ':' && stopAtColon)) return at;
        const std::size_t entity = c == '#' ? entityLength(m_code, at) : 1;
        if (entity == 0) return at;
        at += entity;
    }
    return at;
}

bool Scanner::isComment(std::size_t at) const {
    const char c = m_code[at];
    if (c == '%' && (at + 1 >= m_code.size() || m_code[at + 1] != '{')) return true;
    const std::size_t unit = oneUnit(m_code, at);
    if (c != '}' && unit > 0 && m_code.substr(std::min(at + unit, m_code.size()), 2) == "%%") return true;
    return c == '#' && entityLength(m_code, at) == 0;
}

/// `word`, one white space, and at least one character of text.
bool Scanner::keyword(std::string_view word, Token::Kind kind, bool stopAtColon, Token& token) const {
    if (!startsWithWord(m_code, m_at, word)) return false;
    const std::size_t space = spaceLength(m_code, m_at + word.size());
    if (space == 0) return false;
    token.kind = kind;
    token.valueBegin = m_at + word.size() + space;
    token.valueEnd = token.end = textEnd(token.valueBegin, stopAtColon);
    return token.valueEnd > token.valueBegin;
}

/// accTitle and accDescr: what follows may hold anything up to the line's end, or up to the closing brace.
bool Scanner::accessible(std::string_view word, char mark, Token::Kind kind, Token& token) {
    if (!startsWithWord(m_code, m_at, word)) return false;
    const std::size_t p = skipSpaces(m_code, m_at + word.size());
    if (p >= m_code.size() || m_code[p] != mark) return false;
    token.kind = kind;
    token.valueBegin = skipSpaces(m_code, p + 1);
    if (mark == ':') {
        token.valueEnd = token.end = lineEnd(token.valueBegin);
        return true;
    }
    const std::size_t brace = m_noBraceAhead ? absent : m_code.find('}', token.valueBegin);
    if (brace == absent) {
        m_noBraceAhead = true;
        token.kind = Token::Kind::UnclosedBlock;
        token.valueEnd = token.end = std::max(lineEnd(m_at), p + 1);
        token.valueBegin = std::min(token.valueBegin, token.valueEnd);
        return true;
    }
    token.valueEnd = brace;
    token.end = brace + 1;
    return true;
}

Token Scanner::next() {
    using Kind = Token::Kind;
    for (;;) {
        Token token;
        token.begin = m_at;
        if (m_at >= m_code.size()) {
            token.end = m_at;
            return token;
        }
        if (isComment(m_at)) {
            // Starting one further on: a line end directly in front of "%%" belongs to the comment.
            m_at = lineEnd(m_at + 1);
            continue;
        }
        if (m_code[m_at] == '\n') {
            token.kind = Kind::Newline;
            while (m_at < m_code.size() && m_code[m_at] == '\n')
                ++m_at;
            token.end = m_at;
            return token;
        }
        if (const std::size_t after = skipSpaces(m_code, m_at); after != m_at) {
            m_at = after;
            continue;
        }
        const std::size_t word = m_at + 7;
        if (startsWithWord(m_code, m_at, "journey") && (word >= m_code.size() || !isWordCharacter(m_code[word]))) {
            token.kind = Kind::Journey;
            token.end = word;
        } else if (keyword("title", Kind::Title, false, token) ||
                   accessible("acctitle", ':', Kind::AccessibleTitle, token) ||
                   accessible("accdescr", ':', Kind::AccessibleDescription, token) ||
                   accessible("accdescr", '{', Kind::DescriptionBlock, token) ||
                   keyword("section", Kind::Section, true, token)) {
            // filled in
        } else if (const std::size_t end = textEnd(m_at, true); end > m_at) {
            token.kind = Kind::TaskName;
            token.valueBegin = m_at;
            token.valueEnd = token.end = end;
        } else {
            token.valueBegin = m_at + 1;
            token.valueEnd = token.end = m_code[m_at] == ':' ? textEnd(m_at + 1, false) : m_at + 1;
            token.kind = token.valueEnd > token.valueBegin ? Kind::TaskData : Kind::Refused;
        }
        m_at = token.end;
        return token;
    }
}

} // namespace journeyline::interchange
