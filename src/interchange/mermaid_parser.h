// SPDX-License-Identifier: Apache-2.0
// Reads one prepared journey: strictly as Mermaid does, and where Mermaid gives up, line by line as a reader would.
#pragma once

#include <optional>

#include "journeyline/interchange/mermaid.h"
#include "mermaid_scanner.h"
#include "mermaid_source.h"

namespace journeyline::interchange {

class JourneyParser {
public:
    explicit JourneyParser(PreparedJourney source);

    /// Nothing when the text holds no journey at all.
    std::optional<ParsedJourney> parse();

private:
    bool startsAsJourney() const;
    bool findJourney();
    bool findJourney(bool exactly);
    void statements();
    bool statement(const Token& token);
    bool task(const Token& name);
    void addSection(std::size_t begin, std::string_view name);
    void addTask(std::size_t begin, std::string_view name, std::string_view data);
    void noteSwallowedLine(const Token& token, std::string_view keyword);
    void noteCutAtHash(std::size_t begin, std::size_t end);

    // What Mermaid refuses (mermaid_recovery.cpp).
    void recover(std::size_t begin);
    void recoverPiece(std::size_t begin, std::string_view piece);
    bool recoverKeyword(std::size_t begin, std::string_view piece);
    bool recoverTask(std::size_t begin, std::string_view piece);
    std::string_view nextPiece(std::size_t begin, std::size_t end) const;

    void noteRefusals();
    void note(std::size_t at, std::string code, std::vector<std::string> arguments = {});
    [[nodiscard]] std::int64_t lineAt(std::size_t at) const { return m_source.code.lineAt(at); }

    PreparedJourney m_source;
    Scanner m_scanner;
    ParsedJourney m_journey;
    std::string m_section;
    std::vector<std::int64_t> m_refusedLines;
    bool m_fenced = false; ///< the journey stands in a Markdown code block
};

} // namespace journeyline::interchange
