// SPDX-License-Identifier: Apache-2.0
#include "mermaid_front_matter.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include "journeyline/base/utf8.h"
#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

constexpr auto nowhere = std::string_view::npos;

struct Block {
    std::size_t bodyBegin = 0, bodyEnd = 0;
    std::size_t end = 0; ///< after the closing fence and the blank lines below it
};

/// The end of the last line that holds only white space, counted from `at`; nothing when the line `at` is in holds
/// more.
std::optional<std::size_t> afterBlankLines(std::string_view text, std::size_t at) {
    const std::size_t next = skipSpaces(text, at);
    const std::size_t newline = next == 0 ? nowhere : text.rfind('\n', next - 1);
    if (newline == nowhere || newline < at) return std::nullopt;
    return newline + 1;
}

/// The closing fence whose line starts after a line end at or after `from`.
std::optional<Block> closedFrom(std::string_view text, std::string_view fence, std::size_t bodyBegin) {
    for (std::size_t at = text.find('\n', bodyBegin); at != nowhere; at = text.find('\n', at + 1)) {
        if (!text.substr(at + 1).starts_with(fence)) continue;
        if (const auto end = afterBlankLines(text, at + 1 + fence.size())) return Block{bodyBegin, at, *end};
    }
    return std::nullopt;
}

std::optional<Block> findBlock(std::string_view text) {
    std::size_t indent = 0;
    while (const std::size_t length = indent < text.size() && text[indent] != '\n' ? spaceLength(text, indent) : 0)
        indent += length;
    const std::string fence = std::string(text.substr(0, indent)) + "---";
    if (!text.starts_with(fence)) return std::nullopt;
    const auto bodyBegin = afterBlankLines(text, fence.size());
    if (!bodyBegin) return std::nullopt;
    if (const auto block = closedFrom(text, fence, *bodyBegin)) return block;
    // A block of blank lines only: its last line end belongs to the closing fence.
    return closedFrom(text, fence, text.find('\n') + 1);
}

/// The character of a YAML escape "\xE9", "\u00e9" or "\U0001F600", whose digits begin at `at`; 0 for none.
std::uint32_t escapedCode(std::string_view value, std::size_t at, char kind) {
    const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits == 0 || at + digits > value.size()) return 0;
    std::uint32_t code = 0;
    const char* end = value.data() + at + digits;
    const auto [read, error] = std::from_chars(value.data() + at, end, code, 16);
    const bool character = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return error == std::errc{} && read == end && character ? code : 0;
}

/// A quoted scalar that ends on its line; nothing when it does not.
std::optional<std::string> quoted(std::string_view value) {
    const char quote = value[0];
    std::string out;
    for (std::size_t i = 1; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '\\' && quote == '"' && i + 1 < value.size()) {
            const char escaped = value[++i];
            if (const std::uint32_t code = escapedCode(value, i + 1, escaped)) {
                appendUtf8(out, code);
                i += escaped == 'x' ? 2 : escaped == 'u' ? 4 : 8;
            } else {
                out += escaped == 'n' || escaped == 't' ? ' ' : escaped;
            }
        } else if (c != quote) {
            out += c;
        } else if (quote == '\'' && i + 1 < value.size() && value[i + 1] == quote) {
            out += value[++i];
        } else {
            return out;
        }
    }
    return std::nullopt;
}

/// The indented lines below a key, joined by blanks; `at` is the start of the first of them.
std::string indentedLines(std::string_view body, std::size_t at) {
    std::string out;
    while (at < body.size() && (body[at] == ' ' || body[at] == '\t')) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        const std::string_view line = trimmed(body.substr(at, end - at));
        if (!out.empty() && !line.empty()) out += ' ';
        out += line;
        at = end + 1;
    }
    return out;
}

std::string plainScalar(std::string_view value, std::string_view body, std::size_t next) {
    const std::size_t comment = value.find(" #");
    std::string out(trimmed(value.substr(0, comment)));
    const std::string more = indentedLines(body, next);
    if (!more.empty()) out += (out.empty() ? "" : " ") + more;
    // YAML's words for "nothing", which are no titles.
    if (out == "null" || out == "~" || out == "false" || out == "0") return {};
    return out;
}

/// What YAML allows in no scalar without quotation marks, although people write it: "title: Monday: the visit".
bool needsQuotes(std::string_view value) {
    const std::string_view text = trimmed(value.substr(0, value.find(" #")));
    if (text.empty()) return false;
    return std::string_view("@`%*{]},").find(text[0]) != nowhere || text.find(": ") != nowhere || text.back() == ':' ||
           text.starts_with("- ");
}

/// The value of a line `title: …`; nothing for any other line.
std::optional<std::string_view> titleValue(std::string_view line) {
    for (const std::string_view key : {"title", "\"title\"", "'title'"}) {
        if (!line.starts_with(key)) continue;
        const std::size_t colon = line.find_first_not_of(' ', key.size());
        if (colon == nowhere || line[colon] != ':') continue;
        if (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t') continue;
        return trimmed(line.substr(colon + 1));
    }
    return std::nullopt;
}

/// Nothing may follow a quoted scalar on its line but a comment.
bool endsAfterQuote(std::string_view value) {
    for (std::size_t i = 1; i < value.size(); ++i) {
        if (value[0] == '"' && value[i] == '\\') {
            ++i;
        } else if (value[i] == value[0]) {
            if (value[0] == '\'' && i + 1 < value.size() && value[i + 1] == '\'')
                ++i;
            else
                return trimmed(value.substr(i + 1)).empty() || trimmed(value.substr(i + 1)).front() == '#';
        }
    }
    return false;
}

void readValue(std::string_view value, FrontMatter& front) {
    const auto text = quoted(value);
    if (!text || !endsAfterQuote(value)) front.fault = FrontMatter::Fault::NotUnderstood;
    front.title = text.value_or(std::string(trimmed(value.substr(1))));
}

bool isQuoted(std::string_view value) {
    return !value.empty() && (value.front() == '"' || value.front() == '\'');
}

/// The end of one entry of a mapping in braces, from `at` on: the "," or "}" behind it, or the end of the text.
std::size_t entryEnd(std::string_view body, std::size_t at) {
    int depth = 0;
    bool begins = true; // a quotation mark opens a scalar only at its beginning: "Anna's day" has none
    for (; at < body.size(); ++at) {
        const char c = body[at];
        if (begins && (c == '"' || c == '\'')) {
            for (++at; at < body.size() && body[at] != c; ++at)
                if (c == '"' && body[at] == '\\') ++at;
            begins = false;
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}')) return at;
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') --depth;
        if (c != ' ' && c != '\n' && c != '\t') begins = c == ':' || c == ',' || c == '{' || c == '[';
    }
    return body.size();
}

/// The value of an entry `title: …` of a mapping in braces, where nothing need follow the colon of a quoted key.
std::optional<std::string_view> titleOfEntry(std::string_view entry) {
    for (const std::string_view key : {"\"title\":", "'title':"})
        if (entry.starts_with(key)) return trimmed(entry.substr(key.size()));
    return titleValue(entry);
}

/// A mapping in braces: `{title: My day, config: {theme: dark}}`.
void readTitleInBraces(std::string_view body, FrontMatter& front) {
    for (std::size_t begin = 1; begin < body.size();) {
        const std::size_t end = entryEnd(body, begin);
        if (end == body.size()) break;
        if (const auto value = titleOfEntry(trimmed(body.substr(begin, end - begin)))) {
            if (isQuoted(*value)) {
                readValue(*value, front);
            } else {
                if (needsQuotes(*value)) front.fault = FrontMatter::Fault::NotUnderstood;
                front.title = plainScalar(*value, {}, 0);
            }
        }
        if (body[end] == '}') return;
        begin = end + 1;
    }
    front.fault = FrontMatter::Fault::NotUnderstood; // the brace is not closed
}

/// The text from its first line on that is no comment.
std::string_view behindComments(std::string_view body) {
    for (;;) {
        body = trimmed(body);
        if (!body.starts_with('#')) return body;
        const std::size_t end = body.find('\n');
        if (end == nowhere) return {};
        body.remove_prefix(end + 1);
    }
}

void readTitle(std::string_view body, std::size_t indent, FrontMatter& front) {
    if (const std::string_view whole = behindComments(body); whole.starts_with('{'))
        return readTitleInBraces(whole, front);
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        std::string_view line = body.substr(at, end - at);
        line.remove_prefix(std::min(indent, std::min(line.find_first_not_of(" \t"), line.size())));
        at = end + 1;
        const auto value = titleValue(line);
        if (!value) continue;
        if (isQuoted(*value)) {
            readValue(*value, front);
        } else if (!value->empty() && (value->front() == '|' || value->front() == '>')) {
            front.title = indentedLines(body, at);
        } else {
            if (needsQuotes(*value)) front.fault = FrontMatter::Fault::NotUnderstood;
            // With an indented fence the lines below are indented too: only a plain fence can have a continued scalar.
            front.title = plainScalar(*value, body, indent == 0 ? at : body.size());
        }
    }
}

} // namespace

FrontMatter readFrontMatter(std::string_view text) {
    FrontMatter front;
    if (const auto block = findBlock(text)) {
        front.length = block->end;
        const std::size_t indent = text.find("---");
        readTitle(text.substr(block->bodyBegin, block->bodyEnd - block->bodyBegin), indent, front);
        return front;
    }
    const std::size_t start = skipSpaces(text, 0);
    if (!text.substr(start).starts_with("---")) return front;
    front.fault = FrontMatter::Fault::Unclosed;
    std::size_t end = text.find("\njourney", start);
    if (end == nowhere) end = start;
    readTitle(text.substr(start, end - start), 0, front);
    front.fault = FrontMatter::Fault::Unclosed;
    return front;
}

} // namespace journeyline::interchange
