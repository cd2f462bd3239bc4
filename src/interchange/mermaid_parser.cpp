// SPDX-License-Identifier: Apache-2.0
#include "mermaid_parser.h"

#include <algorithm>
#include <array>

#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

using Kind = Token::Kind;

constexpr std::size_t largestText = 16U << 20U;

/// The order of JavaScript's sort(): by UTF-16 units, in which characters beyond U+FFFF come before U+E000.
bool beforeInUtf16(const std::string& a, const std::string& b) {
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (inA == a.end() || inB == b.end()) return inA == a.end() && inB != b.end();
    const auto weight = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xF0 ? 0xEDU : byte >= 0xEE ? byte + 1U : byte;
    };
    return weight(*inA) < weight(*inB);
}

std::vector<std::string> splitPeople(std::string_view text) {
    std::vector<std::string> people;
    for (std::size_t at = 0;;) {
        const std::size_t comma = text.find(',', at);
        people.emplace_back(trimmed(text.substr(at, comma - at)));
        if (comma == std::string_view::npos) return people;
        at = comma + 1;
    }
}

/// Leading white space of every line but the first goes.
std::string withoutIndents(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\n') {
            out += '\n';
            at = skipSpaces(text, at);
        } else {
            out += text[at++];
        }
    }
    return out;
}

} // namespace

JourneyParser::JourneyParser(PreparedJourney source) : m_source(std::move(source)), m_scanner(m_source.code.text()) {}

void JourneyParser::note(std::size_t at, std::string code, std::vector<std::string> arguments) {
    m_journey.notes.push_back({lineAt(at), std::move(code), std::move(arguments)});
}

/// Mermaid chooses the kind of diagram by the first word after comments, before its grammar reads the text.
bool JourneyParser::startsAsJourney() const {
    const std::string_view code = m_scanner.code();
    std::size_t at = skipSpaces(code, 0);
    while (code.substr(at, 2) == "%%")
        at = skipSpaces(code, m_scanner.lineEnd(at));
    return code.substr(at).starts_with("journey");
}

std::optional<ParsedJourney> JourneyParser::parse() {
    m_journey.frontMatterTitle = m_source.frontMatterTitle;
    m_journey.notes = m_source.notes;
    m_journey.accepted = !m_source.refused && startsAsJourney();
    if (m_journey.accepted && m_scanner.next().kind != Kind::Journey) m_journey.accepted = false;
    if (!m_journey.accepted && !findJourney()) return std::nullopt;
    statements();
    noteRefusals();
    std::stable_sort(m_journey.notes.begin(), m_journey.notes.end(),
                     [](const ImportNote& a, const ImportNote& b) { return a.line < b.line; });
    return std::move(m_journey);
}

/// No line that Mermaid refuses is taken over without a word. Of the header only the title is looked at.
void JourneyParser::noteRefusals() {
    for (const std::int64_t line : m_refusedLines)
        m_journey.notes.push_back({line, "mermaid.line-refused", {}});
    if (!m_journey.accepted && m_journey.notes.empty()) note(0, "mermaid.line-refused");
}

void JourneyParser::statements() {
    for (;;) {
        const Token token = m_scanner.next();
        if (token.kind == Kind::End) return;
        if (token.kind == Kind::Newline) continue;
        if (statement(token)) continue;
        m_journey.accepted = false;
        recover(token.begin);
    }
}

/// False when Mermaid's grammar has no such statement; then nothing was taken over.
bool JourneyParser::statement(const Token& token) {
    const std::string_view code = m_scanner.code();
    // A ";" after a statement is no separator: it makes Mermaid refuse the text.
    const bool semicolon = token.end < code.size() && code[token.end] == ';';
    switch (token.kind) {
    case Kind::Title:
        if (semicolon) return false;
        m_journey.bodyTitle = withoutScripts(m_scanner.value(token));
        noteSwallowedLine(token, "title");
        noteCutAtHash(token.valueBegin, token.end);
        return true;
    case Kind::AccessibleTitle:
        m_journey.accessibleTitle = withoutScripts(trimmed(m_scanner.value(token)));
        noteSwallowedLine(token, "accTitle");
        return true;
    case Kind::AccessibleDescription:
        m_journey.accessibleDescription = withoutScripts(trimmed(m_scanner.value(token)));
        noteSwallowedLine(token, "accDescr");
        return true;
    case Kind::DescriptionBlock:
        m_journey.accessibleDescription = withoutIndents(withoutScripts(trimmed(m_scanner.value(token))));
        return true;
    case Kind::Section:
        if (semicolon || (token.end < code.size() && code[token.end] == ':')) return false;
        addSection(token.begin, m_scanner.value(token));
        noteCutAtHash(token.valueBegin, token.end);
        return true;
    case Kind::TaskName:
        return task(token);
    default:
        return false;
    }
}

bool JourneyParser::task(const Token& name) {
    const Token data = m_scanner.next();
    const std::string_view code = m_scanner.code();
    if (data.kind != Kind::TaskData || (data.end < code.size() && code[data.end] == ';')) return false;
    addTask(name.begin, m_scanner.value(name), m_scanner.value(data));
    noteCutAtHash(data.valueBegin, data.end);
    return true;
}

void JourneyParser::addSection(std::size_t begin, std::string_view name) {
    m_section = name;
    m_journey.sections.push_back({lineAt(begin), std::string(name), m_journey.tasks.size()});
}

void JourneyParser::addTask(std::size_t begin, std::string_view name, std::string_view data) {
    JourneyTask task;
    task.line = lineAt(begin);
    task.section = m_section;
    task.name = name;
    const std::size_t people = data.find(':');
    task.scoreText = data.substr(0, people);
    task.score = scriptNumber(task.scoreText);
    if (people != std::string_view::npos) {
        const std::size_t rest = data.find(':', people + 1);
        task.people = splitPeople(data.substr(people + 1, rest == std::string_view::npos ? rest : rest - people - 1));
        if (rest != std::string_view::npos) task.dropped = trimmed(data.substr(rest + 1));
    }
    m_journey.tasks.push_back(std::move(task));
}

/// An empty `title` takes the next line for its text, whatever that line was meant to be.
void JourneyParser::noteSwallowedLine(const Token& token, std::string_view keyword) {
    const std::size_t newline = m_scanner.lineEnd(token.begin);
    if (newline >= token.valueBegin || token.valueBegin >= token.valueEnd) return;
    note(token.begin, "mermaid.took-next-line", {std::string(keyword), plainLine(m_scanner.value(token))});
}

/// "Child#1" is "Child" to Mermaid. A "#" after a blank is meant as a comment, one inside a word is not.
void JourneyParser::noteCutAtHash(std::size_t begin, std::size_t end) {
    const std::string_view code = m_scanner.code();
    if (end >= code.size() || code[end] != '#' || end == begin || code[end - 1] == ' ' || code[end - 1] == '\t') return;
    note(end, "mermaid.cut-at-hash", {plainLine(m_scanner.slice(end, m_scanner.lineEnd(end)))});
}

std::vector<std::string> ParsedJourney::actors() const {
    std::vector<std::string> all;
    for (const JourneyTask& task : tasks)
        all.insert(all.end(), task.people.begin(), task.people.end());
    std::sort(all.begin(), all.end(), beforeInUtf16);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<ParsedJourney> parseMermaid(std::string_view text) {
    if (text.size() > largestText) return Fault{"mermaid.too-large", {}, {std::to_string(largestText >> 20U)}};
    if (!isValidUtf8(text)) return Fault{"mermaid.not-utf8", {}, {}};
    const LinedText plain = withPlainLineEnds(text);
    auto journey = JourneyParser(prepared(plain)).parse();
    if (journey && journey->accepted) {
        journey->acceptedAsIs = true;
        return std::move(*journey);
    }
    auto fromPage = JourneyParser(prepared(dedented(plain))).parse();
    if (fromPage) return std::move(*fromPage);
    return Fault{"mermaid.no-journey", {}, {}};
}

} // namespace journeyline::interchange
