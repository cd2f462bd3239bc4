// SPDX-License-Identifier: Apache-2.0
// Mermaid `journey` diagrams: read as Mermaid 11 reads them, then turned into a map.
//
// Callers may rely on: a text that Mermaid accepts gives exactly its sections, tasks, scores and people; a text that it
// refuses is read as far as it makes sense, with a note for each line that stood in the way. Time is linear in the text
// and any bytes are safe. Markup, links and styles are text, never interpreted.
// What is written, Mermaid and we read back to the same texts: signs of its grammar stand as entities ("#58;").
// Not responsible for: other kinds of Mermaid diagrams.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/result.h"
#include "journeyline/interchange/imported.h"
#include "journeyline/interchange/score_scale.h"

namespace journeyline::interchange {

/// Texts as Mermaid keeps them: not trimmed, entities ("#9829;") as written.
struct JourneyTask {
    std::int64_t line = 0;
    std::string section; ///< empty before the first section
    std::string name;
    std::string scoreText;
    std::optional<double> score; ///< unset: not a number, or infinite
    std::vector<std::string> people;
    std::string dropped; ///< fields after the people, which Mermaid ignores
    friend bool operator==(const JourneyTask&, const JourneyTask&) = default;
};

struct JourneySection {
    std::int64_t line = 0;
    std::string name;
    std::size_t firstTask = 0; ///< number of tasks before this section
    friend bool operator==(const JourneySection&, const JourneySection&) = default;
};

struct ParsedJourney {
    bool acceptedAsIs = false; ///< Mermaid draws this very text
    bool accepted = false;     ///< Mermaid draws it as web pages hand it over: dedented and trimmed
    std::string frontMatterTitle;
    std::string bodyTitle;
    std::string accessibleTitle;
    std::string accessibleDescription;
    std::vector<JourneySection> sections;
    std::vector<JourneyTask> tasks;
    std::vector<ImportNote> notes;

    /// The title Mermaid draws.
    [[nodiscard]] const std::string& title() const { return bodyTitle.empty() ? frontMatterTitle : bodyTitle; }
    /// Every different name among the people of all tasks, in Mermaid's order (by UTF-16 code units).
    [[nodiscard]] std::vector<std::string> actors() const;
};

/// Faults: mermaid.no-journey, mermaid.not-utf8, mermaid.too-large.
[[nodiscard]] Result<ParsedJourney> parseMermaid(std::string_view text);

struct MermaidOptions {
    std::optional<ScoreScale> scale; ///< unset: the author used 1–5; scores outside stay unset, never clamped
    std::string language;            ///< of the words inside the sheet
};

/// Sections become phases (same-named neighbours are one, as Mermaid draws them; tasks before the first section get a
/// phase without title), tasks touchpoints, actors personas in order of appearance, scores everyone's experience.
/// accDescr becomes the subtitle; accTitle the title where there is no other. The lanes are a usable default set
/// without titles of their own.
[[nodiscard]] Result<Imported> importMermaid(std::string_view text, const MermaidOptions& options, IdSource& ids);

struct MermaidText {
    std::string text;
    std::vector<ImportNote> notes; ///< what a diagram cannot say
};
/// Phases as sections, touchpoints as tasks on one line each. A task has one score: where personas feel differently it
/// is their mean, with a note (mermaid.out-scores-differ). Mermaid draws no task without a score: such a touchpoint
/// gets 3, with a note (mermaid.out-without-score).
[[nodiscard]] MermaidText writeMermaid(const Map& map);

} // namespace journeyline::interchange
