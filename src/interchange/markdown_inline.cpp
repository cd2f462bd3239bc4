// SPDX-License-Identifier: Apache-2.0
#include "markdown_inline.h"

#include <algorithm>
#include <array>
#include <vector>

#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

constexpr std::size_t longestLinkText = 500;
constexpr std::size_t longestAddress = 2'000;
constexpr std::size_t longestCodeMark = 8;

bool isPunctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

bool isBlankSign(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

/// Letters and digits, and every byte of characters beyond ASCII.
bool isWordByte(char c) {
    return isWordCharacter(c) || static_cast<unsigned char>(c) >= 0x80;
}

class InlineReader {
public:
    InlineReader(std::string_view raw, bool links) : m_raw(raw), m_links(links) {}

    InlineText run() {
        while (m_at < m_raw.size())
            step();
        return withoutMarks();
    }

private:
    /// A run of "*", "_" or "~" that may begin or end emphasis; it stays in m_out until both ends are known.
    struct Mark {
        std::size_t at = 0;
        std::size_t length = 0;
        std::size_t partner = 0; ///< index of the other end, or its own
    };

    void step() {
        const char c = m_raw[m_at];
        if (c == '\\' && m_at + 1 < m_raw.size() && (isPunctuation(m_raw[m_at + 1]) || m_raw[m_at + 1] == '\n')) {
            m_out += m_raw[m_at + 1];
            m_at += 2;
        } else if (!(c == '`' && code()) && !(c == '<' && angle()) && !((c == '[' || c == '!') && m_links && link()) &&
                   !(c == '&' && entity()) && !((c == '*' || c == '_' || c == '~') && mark(c))) {
            m_out += c;
            ++m_at;
        }
    }

    bool code() {
        std::size_t length = 0;
        while (m_at + length < m_raw.size() && m_raw[m_at + length] == '`')
            ++length;
        if (length > longestCodeMark || m_noCode[length - 1]) {
            m_out.append(length, '`');
            m_at += length;
            return true;
        }
        for (std::size_t end = m_at + length; (end = m_raw.find('`', end)) != std::string_view::npos;) {
            std::size_t run = 0;
            while (end + run < m_raw.size() && m_raw[end + run] == '`')
                ++run;
            if (run == length) {
                m_out += trimmed(m_raw.substr(m_at + length, end - m_at - length));
                m_at = end + length;
                return true;
            }
            end += run;
        }
        m_noCode[length - 1] = true;
        return code();
    }

    bool angle() {
        if (const std::size_t length = breakLength(m_raw, m_at)) {
            m_out += '\n';
            m_at += length;
            return true;
        }
        const std::string_view rest = m_raw.substr(m_at + 1, longestAddress);
        if (!rest.starts_with("http://") && !rest.starts_with("https://") && !rest.starts_with("mailto:")) return false;
        const std::size_t end = rest.find_first_of("> \n");
        if (end == std::string_view::npos || rest[end] != '>') return false;
        m_out += rest.substr(0, end);
        m_at += end + 2;
        return true;
    }

    bool link() {
        const std::size_t open = m_at + (m_raw[m_at] == '!' ? 1 : 0);
        if (open >= m_raw.size() || m_raw[open] != '[') return false;
        const std::string_view label = m_raw.substr(open + 1, longestLinkText);
        std::size_t end = 0;
        while (end < label.size() && label[end] != ']' && label[end] != '[')
            end += label[end] == '\\' ? 2 : 1;
        if (end + 1 >= label.size() || label[end] != ']' || label[end + 1] != '(') return false;
        const std::string_view address = m_raw.substr(open + 1 + end + 2, longestAddress);
        const std::size_t close = address.find(')');
        if (close == std::string_view::npos) return false;
        const std::string text = InlineReader(label.substr(0, end), false).run().text;
        const std::string_view target = trimmed(address.substr(0, close));
        m_out += text;
        if (!target.empty() && target != text && target[0] != '#') m_out.append(" (").append(target).append(")");
        m_at = open + 1 + end + 2 + close + 1;
        return true;
    }

    bool entity() {
        std::string character;
        const std::size_t length = readEntity(m_raw, m_at, character);
        m_out += character;
        m_at += length;
        return length > 0;
    }

    bool mark(char c) {
        std::size_t length = 0;
        while (m_at + length < m_raw.size() && m_raw[m_at + length] == c)
            ++length;
        const char before = m_at == 0 ? ' ' : m_raw[m_at - 1];
        const char after = m_at + length < m_raw.size() ? m_raw[m_at + length] : ' ';
        bool opens = !isBlankSign(after), closes = !isBlankSign(before);
        if (c == '_') {
            opens = opens && !isWordByte(before);
            closes = closes && !isWordByte(after);
        }
        const bool usual = c == '~' ? length == 2 : length <= 3;
        if (usual && (opens || closes)) {
            const std::size_t index = m_marks.size();
            m_marks.push_back({m_out.size(), length, index});
            auto& waiting = m_waiting[(c == '*' ? 0 : c == '_' ? 3 : 6) + std::min<std::size_t>(length, 3) - 1];
            if (closes && !waiting.empty()) {
                m_marks[index].partner = waiting.back();
                m_marks[waiting.back()].partner = index;
                waiting.pop_back();
            } else if (opens) {
                waiting.push_back(index);
            }
        }
        m_out.append(length, c);
        m_at += length;
        return true;
    }

    InlineText withoutMarks() const {
        InlineText result;
        std::size_t from = 0;
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            const Mark& mark = m_marks[i];
            if (mark.partner == i) continue;
            result.text += std::string_view(m_out).substr(from, mark.at - from);
            from = mark.at + mark.length;
            if (mark.partner == 0 && i > 0 && m_marks[0].at == 0 && mark.length >= 2) result.bold = result.text.size();
        }
        result.text += std::string_view(m_out).substr(from);
        return result;
    }

    std::string_view m_raw;
    bool m_links;
    std::size_t m_at = 0;
    std::string m_out;
    std::vector<Mark> m_marks;
    std::array<std::vector<std::size_t>, 9> m_waiting; ///< marks that opened, by character and length
    std::array<bool, longestCodeMark> m_noCode{};      ///< nothing ends a code mark of this length any more
};

} // namespace

InlineText readInline(std::string_view raw) {
    return InlineReader(raw, true).run();
}

std::string escapedMarkdown(std::string_view text) {
    std::string out;
    text = trimmed(text);
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n') {
            out += "<br>";
            continue;
        }
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        const bool always = std::string_view("\\`*_{}[]<>&|#~$").find(c) != std::string_view::npos;
        // Only at the beginning do these begin a list, a quotation, a heading or a table.
        const bool first = at == 0 && std::string_view("+-=:!").find(c) != std::string_view::npos;
        const bool numbered = digits > 0 && at == digits && (c == '.' || c == ')') && isBlankSign(next);
        const bool shortcode = c == ':' && isWordCharacter(next); // ":smile:"
        if (always || first || numbered || shortcode) out += '\\';
        out += c;
    }
    return out;
}

} // namespace journeyline::interchange
