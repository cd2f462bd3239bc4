// SPDX-License-Identifier: Apache-2.0
// The words, numbers and dates *inside* a map, in the map's own language. Dutch and English; every other language falls
// back to English. Not responsible for the words of the window: those follow the user and go through tr().
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "journeyline/base/decimal.h"
#include "journeyline/document/vocabulary.h"

namespace journeyline::words {

struct Words {
    std::string language; ///< "nl" or "en"
    std::string phases, goal, want, annoyance, legend, expected, peak, end, peakAndEnd, valley, momentOfTruth, leaves,
        leavesHere, spread, measured, heard, assumed, measuredLong, heardLong, assumedLong, painPointLong,
        opportunityAt, looseOpportunities, quickFix, solves, impact, effort, mild, moderate, severe, veryHappy, neutral,
        angry, belowExpectation, target, by, evidence, sources, and_, updated, reviewBefore, overdue, edition, everyone,
        addTouchpoint, addGoal, untitled, touchpoint, touchpoints, painPointLetter, opportunityLetter, page, pageOf;
    char decimalPoint = '.';

    /// "4,7": with the language's decimal mark, digits otherwise as they are.
    [[nodiscard]] std::string number(const Decimal& value) const;
    /// One decimal always: "4,0".
    [[nodiscard]] std::string score(double value) const;
    /// Number and unit with a no-break space ("34 %"); units that stand before a number ("€") do so.
    [[nodiscard]] std::string quantity(const Decimal& value, std::string_view unit) const;
    /// "31 dec 2026" for "2026-12-31"; any other text as it is.
    [[nodiscard]] std::string date(std::string_view iso) const;
    [[nodiscard]] std::string severity(int severity) const;
    [[nodiscard]] std::string evidenceLevel(EvidenceLevel level) const;
    /// The name of a channel; a free word comes back as it is.
    [[nodiscard]] std::string channel(std::string_view channel) const;
    /// What a lane is called, and its line of explanation, when its maker did not say.
    [[nodiscard]] std::string laneTitle(LaneKind kind, std::optional<NotesRole> role) const;
    [[nodiscard]] std::string laneCaption(LaneKind kind, std::optional<NotesRole> role) const;
};

/// For a BCP 47 tag ("nl", "nl-BE", "en"); English for all others.
[[nodiscard]] const Words& wordsFor(std::string_view language);

} // namespace journeyline::words
