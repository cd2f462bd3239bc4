// SPDX-License-Identifier: Apache-2.0
// Cuts a prepared journey into the tokens that Mermaid's grammar works with. Keywords in the body are known in any
// letter case; the first rule that fits wins. Linear: no rule looks at a byte more often than a fixed number of times.
#pragma once

#include <cstddef>
#include <string_view>

namespace journeyline::interchange {

struct Token {
    enum class Kind {
        Newline,
        Journey,
        Title,
        AccessibleTitle,
        AccessibleDescription,
        DescriptionBlock,
        UnclosedBlock,
        Section,
        TaskName,
        TaskData,
        Refused, ///< a lone ":" or ";": nothing in the grammar starts with it
        End
    };
    Kind kind = Kind::End;
    std::size_t begin = 0, end = 0;           ///< the whole token
    std::size_t valueBegin = 0, valueEnd = 0; ///< without keyword, colon or braces
};

class Scanner {
public:
    explicit Scanner(std::string_view code, std::size_t at = 0) : m_code(code), m_at(at) {}

    Token next();
    [[nodiscard]] std::size_t position() const { return m_at; }
    void moveTo(std::size_t at) { m_at = at; }
    [[nodiscard]] std::string_view code() const { return m_code; }
    [[nodiscard]] std::string_view slice(std::size_t begin, std::size_t end) const {
        return m_code.substr(begin, end - begin);
    }
    [[nodiscard]] std::string_view value(const Token& token) const { return slice(token.valueBegin, token.valueEnd); }

    /// The first '#' that starts a comment (entities do not), ';', line end or, if asked, ':' from `at` on.
    [[nodiscard]] std::size_t textEnd(std::size_t at, bool stopAtColon) const;
    [[nodiscard]] std::size_t lineEnd(std::size_t at) const;

private:
    [[nodiscard]] bool isComment(std::size_t at) const;
    bool keyword(std::string_view word, Token::Kind kind, bool stopAtColon, Token& token) const;
    bool accessible(std::string_view word, char mark, Token::Kind kind, Token& token);

    std::string_view m_code;
    std::size_t m_at;
    bool m_noBraceAhead = false; ///< so that unclosed blocks are not searched again and again
};

} // namespace journeyline::interchange
