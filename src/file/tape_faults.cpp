// SPDX-License-Identifier: Apache-2.0
#include "tape_faults.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "journeyline/base/decimal.h"

namespace journeyline::file {

namespace {

bool isHex(std::string_view text) {
    return text.size() == 4 && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

// The offset of the next token: after the one separator that may stand there.
std::size_t offendingOffset(const Stop& stop) {
    const std::size_t at = skipSpace(stop.text, stop.after);
    if (stop.last == nullptr || at >= stop.text.size()) return at;
    const bool afterKey = stop.last->kind == TokenKind::Key;
    const bool afterOpening = stop.after == stop.last->begin + 1U &&
                              (stop.last->kind == TokenKind::Object || stop.last->kind == TokenKind::List);
    if (!afterOpening && stop.text[at] == (afterKey ? ':' : ',')) return skipSpace(stop.text, at + 1);
    return at;
}

std::string wordAt(std::string_view text, std::size_t at) {
    const std::size_t end = std::min(text.find_first_of(" \t\r\n,:[]{}\"", at), text.size());
    return std::string(text.substr(at, std::min<std::size_t>(end - at, 40)));
}

bool looksLikeNumber(std::string_view word) {
    if (word.empty()) return false;
    constexpr std::array<std::string_view, 8> notNumbers{"NaN", "nan",       "Infinity", "inf",
                                                         "Inf", "-Infinity", "-inf",     "-NaN"};
    if (std::find(notNumbers.begin(), notNumbers.end(), word) != notNumbers.end()) return true;
    const bool sign = word[0] == '+' || word[0] == '-' || word[0] == '.';
    return sign || (word[0] >= '0' && word[0] <= '9');
}

std::uint32_t hexAt(std::string_view text, std::size_t at) {
    std::uint32_t value = 0;
    std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
    return value;
}

// Both halves of a surrogate pair must stand together; gives the length of what is right, 0 for what is wrong.
std::size_t unicodeEscapeLength(std::string_view text, std::size_t at) {
    const std::uint32_t code = hexAt(text, at + 2);
    if (code < 0xD800 || code > 0xDFFF) return 6;
    if (code >= 0xDC00 || text.substr(at + 6, 2) != "\\u" || !isHex(text.substr(at + 8, 4))) return 0;
    const std::uint32_t second = hexAt(text, at + 8);
    return second >= 0xDC00 && second <= 0xDFFF ? 12 : 0;
}

} // namespace

std::optional<Finding> badString(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"';) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20) return Finding{"file.raw-control", at, {std::to_string(byte)}};
        if (byte != '\\') {
            ++at;
        } else if (at + 1 < text.size() && text[at + 1] == 'u') {
            if (!isHex(text.substr(at + 2, 4))) return Finding{"file.not-json", at, {}};
            const std::size_t length = unicodeEscapeLength(text, at);
            if (length == 0) return Finding{"file.lone-surrogate", at, {}};
            at += length;
        } else if (at + 1 < text.size() &&
                   std::string_view("\"\\/bfnrt").find(text[at + 1]) == std::string_view::npos) {
            return Finding{"file.not-json", at, {}};
        } else {
            at += 2;
        }
    }
    return std::nullopt;
}

Finding whyStopped(const Stop& stop) {
    const std::size_t at = offendingOffset(stop);
    if (stop.closed) return {"file.trailing-text", skipSpace(stop.text, stop.after), {}};
    const std::string word = wordAt(stop.text, at);
    if (stop.wantedMore) return {"file.truncated", stop.text.size(), {}};
    if (stop.overflow) return {"file.huge-number", at, {word}};
    if (at < stop.text.size() && stop.text[at] == '"')
        if (auto bad = badString(stop.text, at)) return *std::move(bad);
    const bool leadingZero = stop.last != nullptr && stop.last->kind == TokenKind::Number && at == stop.last->end;
    if (leadingZero) return {"file.bad-number", stop.last->begin, {wordAt(stop.text, stop.last->begin)}};
    // A good number in a wrong place is not a bad number.
    if (looksLikeNumber(word) && !Decimal::parse(word)) return {"file.bad-number", at, {word}};
    return {"file.not-json", at, {}};
}

} // namespace journeyline::file
