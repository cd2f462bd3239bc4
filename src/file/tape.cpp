// SPDX-License-Identifier: Apache-2.0
#include "tape.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <optional>
#include <unordered_set>

#include <nlohmann/json.hpp>

#include "journeyline/file/map_file.h"
#include "journeyline/file/quoted.h"
#include "json_text.h"
#include "tape_faults.h"

namespace journeyline::file {

namespace {

struct Cursor {
    std::string_view text;
    std::size_t at = 0;
    bool wantedMore = false;
};

// What the parser reads from: it lets us know, at each token, how far it has come.
class CountingIterator {
public:
    using difference_type = std::ptrdiff_t;
    using value_type = char;
    using pointer = const char*;
    using reference = const char&;
    using iterator_category = std::input_iterator_tag;

    explicit CountingIterator(Cursor& cursor) : m_cursor(&cursor) {}
    reference operator*() const { return m_cursor->text[m_cursor->at]; }
    CountingIterator& operator++() {
        ++m_cursor->at;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    // Only ever compared with the end.
    friend bool operator==(const CountingIterator& a, const CountingIterator&) {
        if (a.m_cursor->at < a.m_cursor->text.size()) return false;
        a.m_cursor->wantedMore = true;
        return true;
    }

private:
    Cursor* m_cursor;
};

// Receives the parser's events. Its functions have the names that nlohmann's SAX interface asks for.
class TapeBuilder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    explicit TapeBuilder(const Cursor& cursor) : m_cursor(cursor) {
        m_tokens.reserve(cursor.text.size() / 16);
        m_after = startsWithBom(cursor.text) ? 3 : 0; // the parser skips it as well
    }

    bool null() { return addValue(TokenKind::Null, m_cursor.at); }
    bool boolean(bool value) { return addValue(value ? TokenKind::True : TokenKind::False, m_cursor.at); }
    bool number_integer(number_integer_t) { return addNumber(); }
    bool number_unsigned(number_unsigned_t) { return addNumber(); }
    bool number_float(number_float_t, const string_t&) { return addNumber(); }
    bool string(string_t&) { return addValue(TokenKind::Text, m_cursor.at); }
    bool binary(binary_t&) { return false; }
    bool start_object(std::size_t) {
        if (++m_objects > maxParts) {
            m_finding = {"file.too-many-parts", beginning(), {std::to_string(maxParts)}};
            return false;
        }
        m_keyFrames.push_back(m_keys.size());
        return open(TokenKind::Object);
    }
    bool start_array(std::size_t) { return open(TokenKind::List); }
    bool key(string_t&) {
        m_keys.push_back(static_cast<std::uint32_t>(m_tokens.size()));
        return add(TokenKind::Key, m_cursor.at);
    }
    bool end_object() {
        if (!keysDiffer(m_keyFrames.back())) return false;
        m_keys.resize(m_keyFrames.back());
        m_keyFrames.pop_back();
        return close();
    }
    bool end_array() { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
        const Token* last = m_tokens.empty() ? nullptr : &m_tokens[m_last];
        constexpr int numberOverflow = 406;
        m_finding =
            whyStopped({m_cursor.text, last, m_after, m_closed, m_cursor.wantedMore, error.id == numberOverflow});
        return false;
    }

    [[nodiscard]] const std::optional<Finding>& finding() const { return m_finding; }
    std::vector<Token> take() { return std::move(m_tokens); }

private:
    // After the token before there is white space and at most one separator; then the token begins.
    [[nodiscard]] std::size_t beginning() const {
        std::size_t at = m_after;
        while (isJsonSpace(m_cursor.text[at]) || m_cursor.text[at] == ',' || m_cursor.text[at] == ':')
            ++at;
        return at;
    }

    bool add(TokenKind kind, std::size_t end) {
        const std::size_t begin = beginning();
        m_last = static_cast<std::uint32_t>(m_tokens.size());
        const bool text = kind == TokenKind::Key || kind == TokenKind::Text;
        const bool escaped = text && m_cursor.text.substr(begin, end - begin).find('\\') != std::string_view::npos;
        m_tokens.push_back(
            {kind, escaped, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), m_last + 1});
        m_after = end;
        return true;
    }
    bool addValue(TokenKind kind, std::size_t end) {
        add(kind, end);
        m_closed = m_open.empty();
        return true;
    }
    // The parser reads one byte beyond a number before it knows that it has ended.
    bool addNumber() {
        const std::size_t begin = beginning();
        const std::size_t end = m_cursor.text.find_first_not_of("0123456789+-.eE", begin);
        return addValue(TokenKind::Number, std::min(end, m_cursor.text.size()));
    }

    bool open(TokenKind kind) {
        if (m_open.size() == maxDepth) {
            m_finding = {"file.too-deep", beginning(), {std::to_string(maxDepth)}};
            return false;
        }
        add(kind, m_cursor.at);
        m_open.push_back(m_last);
        return true;
    }
    bool close() {
        m_last = m_open.back();
        m_open.pop_back();
        Token& token = m_tokens[m_last];
        token.end = static_cast<std::uint32_t>(m_cursor.at);
        token.next = static_cast<std::uint32_t>(m_tokens.size());
        m_after = m_cursor.at;
        m_closed = m_open.empty();
        return true;
    }

    bool keysDiffer(std::size_t from) {
        m_decoded.clear();
        const auto said = [&](std::uint32_t index) -> std::string_view {
            const Token& token = m_tokens[index];
            const std::string_view inside = m_cursor.text.substr(token.begin + 1U, token.end - token.begin - 2U);
            return token.escaped ? m_decoded.emplace_back(unescaped(inside)) : inside;
        };
        m_views.clear();
        for (std::size_t i = from; i < m_keys.size(); ++i)
            m_views.push_back(said(m_keys[i]));
        const auto twice = m_views.size() <= 32 ? secondOfFew() : secondOfMany();
        if (!twice) return true;
        m_finding = {"file.duplicate-member", m_tokens[m_keys[from + *twice]].begin, {std::string(m_views[*twice])}};
        return false;
    }
    [[nodiscard]] std::optional<std::size_t> secondOfFew() const {
        for (std::size_t later = 1; later < m_views.size(); ++later)
            for (std::size_t earlier = 0; earlier < later; ++earlier)
                if (m_views[earlier] == m_views[later]) return later;
        return std::nullopt;
    }
    [[nodiscard]] std::optional<std::size_t> secondOfMany() const {
        std::unordered_set<std::string_view> seen(m_views.size());
        for (std::size_t i = 0; i < m_views.size(); ++i)
            if (!seen.insert(m_views[i]).second) return i;
        return std::nullopt;
    }

    const Cursor& m_cursor;
    std::vector<Token> m_tokens;
    std::vector<std::uint32_t> m_open;     // objects and lists that have not ended
    std::vector<std::uint32_t> m_keys;     // keys of all open objects, the innermost one's last
    std::vector<std::size_t> m_keyFrames;  // where the keys of each open object start
    std::vector<std::string_view> m_views; // what the keys of the object that just ended say
    std::deque<std::string> m_decoded;     // those of them that hold escapes; an address in it stays good
    std::optional<Finding> m_finding;
    std::size_t m_objects = 0;
    std::uint32_t m_last = 0;
    std::size_t m_after = 0;
    bool m_closed = false;
};

std::variant<Tape, Finding> parseClean(std::string_view text) {
    Cursor cursor{text, 0, false};
    TapeBuilder builder(cursor);
    if (nlohmann::json::sax_parse(CountingIterator(cursor), CountingIterator(cursor), &builder))
        return Tape(text, builder.take());
    return builder.finding().value_or(Finding{"file.not-json", cursor.at, {}});
}

// Whether the text ends in the middle of a character that is good so far.
bool endsInsideCharacter(std::string_view rest) {
    const auto first = static_cast<unsigned char>(rest.front());
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    return first >= 0xC2 && first <= 0xF4 && rest.size() < length &&
           std::all_of(rest.begin() + 1, rest.end(), isContinuation);
}

} // namespace

std::string Tape::said(const Token& token) const {
    return token.escaped ? unescaped(inside(token)) : std::string(inside(token));
}

std::variant<Tape, Finding> parseTape(std::string_view text) {
    const std::size_t clean = endOfCleanText(text);
    if (clean == text.size()) return parseClean(text);
    // What comes first in the file is what gets reported: an error before the spoilt byte, or that byte.
    auto result = parseClean(text.substr(0, clean));
    if (const Finding* finding = std::get_if<Finding>(&result); finding != nullptr && finding->code != "file.truncated")
        return result;
    if (text[clean] == '\0') {
        const bool ended = std::holds_alternative<Tape>(result);
        return ended ? Finding{"file.trailing-text", clean, {}} : Finding{"file.raw-control", clean, {"0"}};
    }
    if (endsInsideCharacter(text.substr(clean))) return Finding{"file.truncated", text.size(), {}};
    return Finding{"file.bad-utf8", clean, {}};
}

std::optional<std::string> unquoted(std::string_view raw) {
    const auto parsed = parseTape(raw);
    const auto* tape = std::get_if<Tape>(&parsed);
    if (!tape || (*tape)[0].kind != TokenKind::Text) return std::nullopt;
    return tape->said((*tape)[0]);
}

} // namespace journeyline::file
