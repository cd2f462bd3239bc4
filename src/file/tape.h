// SPDX-License-Identifier: Apache-2.0
// A JSON text as a flat list of tokens, each knowing where it stands and where its value ends: no tree, no recursion,
// 16 bytes a token. What a tape holds is well-formed, at most maxDepth deep and without a key twice in one object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "source_text.h"

namespace journeyline::file {

enum class TokenKind : std::uint8_t { Object, List, Key, Text, Number, True, False, Null };

struct Token {
    TokenKind kind = TokenKind::Null;
    bool escaped = false;    ///< a key or text that holds a backslash
    std::uint32_t begin = 0; ///< offset into the text
    std::uint32_t end = 0;   ///< just after it, the closing bracket or quote included
    std::uint32_t next = 0;  ///< index of the token after this value and all it holds
};

class Tape {
public:
    Tape(std::string_view text, std::vector<Token> tokens) : m_text(text), m_tokens(std::move(tokens)) {}

    [[nodiscard]] const Token& operator[](std::uint32_t index) const { return m_tokens[index]; }
    /// As written.
    [[nodiscard]] std::string_view raw(const Token& token) const {
        return m_text.substr(token.begin, token.end - token.begin);
    }
    /// What a key or text says.
    [[nodiscard]] std::string said(const Token& token) const;
    /// A key or text without its quotes, as written.
    [[nodiscard]] std::string_view inside(const Token& token) const {
        return m_text.substr(token.begin + 1, token.end - token.begin - 2);
    }

private:
    std::string_view m_text;
    std::vector<Token> m_tokens;
};

/// The whole text, which must outlive the tape, as one JSON value; or what is wrong with it.
std::variant<Tape, Finding> parseTape(std::string_view text);

} // namespace journeyline::file
