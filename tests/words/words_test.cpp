// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "journeyline/words/words.h"

namespace journeyline::words {
namespace {

TEST(Words, LanguagesAndTheirFallback) {
    EXPECT_EQ(wordsFor("nl").phases, "Fasen");
    EXPECT_EQ(wordsFor("nl-BE").phases, "Fasen");
    EXPECT_EQ(wordsFor("en-GB").phases, "Phases");
    EXPECT_EQ(wordsFor("ja").phases, "Phases");
    EXPECT_EQ(wordsFor("").phases, "Phases");
    EXPECT_EQ(wordsFor("nlx").phases, "Phases");
}

TEST(Words, NumbersKeepTheirDigits) {
    const Decimal value = *Decimal::parse("1.50");
    EXPECT_EQ(wordsFor("nl").number(value), "1,50");
    EXPECT_EQ(wordsFor("en").number(value), "1.50");
    EXPECT_EQ(wordsFor("nl").score(4.0), "4,0");
    EXPECT_EQ(wordsFor("nl").quantity(*Decimal::parse("34"), "%"), "34\u00A0%");
    EXPECT_EQ(wordsFor("nl").quantity(*Decimal::parse("34"), "€"), "€\u00A034");
    EXPECT_EQ(wordsFor("en").quantity(*Decimal::parse("34"), ""), "34");
}

TEST(Words, DatesInTheirLanguageAndOtherTextAsItIs) {
    EXPECT_EQ(wordsFor("nl").date("2026-05-14"), "14 mei 2026");
    EXPECT_EQ(wordsFor("en").date("2026-12-31"), "31 Dec 2026");
    for (const char* text :
         {"", "soon", "2026-13-01", "2026-00-10", "2026-05-32", "2026-5-14", "20260514xx", "2026/05/14"})
        EXPECT_EQ(wordsFor("nl").date(text), text);
}

TEST(Words, EveryLaneAndChannelHasAName) {
    for (const char* language : {"nl", "en"}) {
        const Words& words = wordsFor(language);
        for (const auto& [kind, word] : Vocabulary<LaneKind>::words)
            EXPECT_EQ(words.laneTitle(kind, {}).empty(), kind == LaneKind::Divider) << word;
        for (const auto& [role, word] : Vocabulary<NotesRole>::words)
            EXPECT_FALSE(words.laneTitle(LaneKind::Notes, role).empty()) << word;
        EXPECT_EQ(words.laneTitle(LaneKind::Notes, {}), words.laneTitle(LaneKind::Notes, NotesRole::Free));
        for (const auto channel : knownChannels)
            EXPECT_FALSE(words.channel(channel).empty());
        EXPECT_EQ(words.channel("tamtam"), "tamtam");
    }
}

} // namespace
} // namespace journeyline::words
