// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/interchange/mermaid.h"

namespace journeyline::interchange {
namespace {

Imported imported(std::string_view text, MermaidOptions options = {}) {
    CountingIds ids;
    auto result = importMermaid(text, options, ids);
    EXPECT_TRUE(result.ok()) << text;
    if (!result.ok()) return {};
    EXPECT_TRUE(violations(result->map).empty()) << text;
    return std::move(result).value();
}

std::vector<std::string> phaseTitles(const Map& map) {
    std::vector<std::string> titles;
    for (const auto& phase : map.phases)
        titles.push_back(phase->title + ":" + std::to_string(phase->touchpoints.size()));
    return titles;
}

using Titles = std::vector<std::string>;

TEST(MermaidImport, TheExampleOfMermaidsReadme) {
    const auto [map, notes] = imported("journey\n"
                                       "    title My working day\n"
                                       "    accDescr: From door to door\n"
                                       "    section Go to work\n"
                                       "      Make tea: 5: Me\n"
                                       "      Do work: 1: Me, Cat\n"
                                       "    section Go home\n"
                                       "      Sit down: 3.50: Cat\n",
                                       {{}, "nl"});
    EXPECT_TRUE(notes.empty());
    EXPECT_EQ(map.title, "My working day");
    EXPECT_EQ(map.subtitle, "From door to door");
    EXPECT_EQ(map.language, "nl");
    EXPECT_EQ(phaseTitles(map), (Titles{"Go to work:2", "Go home:1"}));
    ASSERT_EQ(map.personas.size(), 2U);
    EXPECT_EQ(map.personas[0]->name, "Me");
    EXPECT_EQ(map.personas[1]->name, "Cat");
    const Touchpoint& work = touchpointAt(map, {0, 1});
    EXPECT_EQ(work.title, "Do work");
    EXPECT_EQ(work.personas, (Ids{map.personas[0]->id, map.personas[1]->id}));
    ASSERT_EQ(work.experience.size(), 1U);
    EXPECT_TRUE(work.experience[0].persona.empty());
    EXPECT_EQ(work.experience[0].actual->text(), "1");
    EXPECT_EQ(touchpointAt(map, {1, 0}).experience[0].actual->text(), "3.50");
}

TEST(MermaidImport, LanesAreAUsableSetWithoutOwnTitles) {
    const Map map = imported("journey").map;
    ASSERT_EQ(map.lanes.size(), 6U);
    const LaneKind kinds[] = {LaneKind::Touchpoints, LaneKind::Notes,      LaneKind::Notes,
                              LaneKind::Emotion,     LaneKind::PainPoints, LaneKind::Opportunities};
    for (std::size_t i = 0; i < 6; ++i) {
        EXPECT_EQ(map.lanes[i]->kind, kinds[i]);
        EXPECT_TRUE(map.lanes[i]->title.empty());
    }
    EXPECT_EQ(map.lanes[1]->role, NotesRole::Actions);
    EXPECT_EQ(map.lanes[2]->look, LaneLook::Bubble);
}

TEST(MermaidImport, SectionsBecomePhases) {
    struct Case {
        const char* text;
        Titles phases;
    };
    const Case cases[] = {
        {"journey\nA: 5\nsection S\nB: 4\n", {":1", "S:1"}},
        {"journey\nsection S\nA: 5\nsection S\nB: 4\n", {"S:2"}},
        {"journey\nsection S\nA: 5\nsection T\nB: 4\nsection S\nC: 3\n", {"S:1", "T:1", "S:1"}},
        {"journey\nsection Empty\nsection S\nB: 4\n", {"Empty:0", "S:1"}},
        {"journey\nsection  Order <br/> from\twebsite #amp; #9829; \n", {"Order from website & ♥:0"}},
        {"journey\nsection  \nA: 5\nsection  \nB: 4\n", {":1", ":1"}},
    };
    for (const Case& one : cases)
        EXPECT_EQ(phaseTitles(imported(one.text).map), one.phases) << one.text;
    const auto notes = imported("journey\nsection S\nA: 5\nsection S\nB: 4\nsection T\nsection S\n").notes;
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].code, "mermaid.section-goes-on");
    EXPECT_EQ(notes[0].line, 4);
}

TEST(MermaidImport, TitleFallsBack) {
    EXPECT_EQ(imported("---\ntitle: Front\n---\njourney\naccTitle: Spoken\n").map.title, "Front");
    EXPECT_EQ(imported("---\ntitle: Monday: the visit\n---\njourney\n").map.title, "Monday: the visit");
    EXPECT_EQ(imported("---\n{config: {theme: dark}, title: \"My, day\"}\n---\njourney\n").map.title, "My, day");
    EXPECT_EQ(imported("---\n{title: Anna's day, config: {theme: dark}}\n---\njourney\n").map.title, "Anna's day");
    EXPECT_EQ(imported("---\n{title: \"a \\\" b, c\", x: 1}\n---\njourney\n").map.title, "a \" b, c");
    EXPECT_EQ(imported("---\n# note\n{\"title\":\"Abc\"}\n---\njourney\n").map.title, "Abc");
    for (const char* sound :
         {"{title: Anna's day, config: {theme: dark}}", "{\"title\":\"Abc\"}", "title: [a, b]", "title: O'Neill"})
        EXPECT_TRUE(imported(std::string("---\n") + sound + "\n---\njourney\nA: 5\n").notes.empty()) << sound;
    for (const char* bad :
         {"{title: Monday: the visit}", "{title: @home}", "title: \"a\" b", "title: ]x", "title: - a"})
        EXPECT_EQ(imported(std::string("---\n") + bad + "\n---\njourney\nA: 5\n").notes.size(), 1U) << bad;
    EXPECT_EQ(imported("---\n{ title: My day }\n---\njourney\n").map.title, "My day");
    EXPECT_EQ(imported("journey\naccTitle: Spoken\n").map.title, "Spoken");
    EXPECT_EQ(imported("journey\ntitle A <br> B\naccTitle: Spoken\n").map.title, "A B");
}

/// Notes as "line code argument|argument".
std::vector<std::string> written(const std::vector<ImportNote>& notes) {
    std::vector<std::string> lines;
    for (const auto& one : notes) {
        std::string line = std::to_string(one.line) + " " + one.code;
        for (std::size_t i = 0; i < one.arguments.size(); ++i)
            line += (i == 0 ? " " : "|") + one.arguments[i];
        lines.push_back(line);
    }
    return lines;
}

TEST(MermaidImport, NotesSayWhatCouldNotBePlaced) {
    struct Case {
        const char* text;
        Titles phases;
        Titles notes;
    };
    const Case cases[] = {
        {"journey\nsection S\nA: good: Me\n", {"S:1"}, {"3 mermaid.score-not-a-number A|good"}},
        {"journey\nA: 0: Me\nB: 6: Me\n",
         {":2"},
         {"0 mermaid.maybe-zero-to-ten", "2 mermaid.score-out-of-range A|0|1-5",
          "3 mermaid.score-out-of-range B|6|1-5"}},
        {"journey\nA: -2: Me\n", {":1"}, {"2 mermaid.score-out-of-range A|-2|1-5"}},
        {"journey\nA:: Me\nB: \n", {":2"}, {"2 mermaid.score-missing A", "3 mermaid.score-missing B"}},
        {"journey\nA: 5: Me,\nB: 5:\n", {":2"}, {"2 mermaid.empty-actor A", "3 mermaid.empty-actor B"}},
        {"journey\nA: 5: Me: extra: more\n", {":1"}, {"2 mermaid.field-dropped A|extra: more"}},
        {"journey\nA: 5: Child#1, Dad\n", {":1"}, {"2 mermaid.cut-at-hash #1, Dad"}},
        {"journey\nA: 5: Me # note\n", {":1"}, {}},
        {"journey\ntitle\nsection S\nA: 5\n", {":1"}, {"2 mermaid.took-next-line title|section S"}},
        // What Mermaid refuses.
        {"journey\nsection A:B\nDo: 3: Me\n", {"A:B:1"}, {"2 mermaid.colon-in-section A:B"}},
        {"journey\nsection A:\nDo: 3: Me\n", {"A:1"}, {"2 mermaid.colon-in-section A"}},
        {"journey\nsection S\nsection chief calls: 5: Me\n",
         {"S:1"},
         {"3 mermaid.task-begins-with-keyword section|section chief calls"}},
        {"journey\nsection S\njourney review: 4: Me\n",
         {"S:1"},
         {"3 mermaid.task-begins-with-keyword journey|journey review"}},
        {"journey\nsection S\nA: 5\njourney\nsection T\nB: 4\n", {"S:1", "T:1"}, {"4 mermaid.second-journey"}},
        {"journey\nsection S\nA: 5: Me; B: 3: Me\n", {"S:2"}, {"3 mermaid.semicolon"}},
        {"journey\nsection S;\nA: 5: Me;\n", {"S:1"}, {"2 mermaid.semicolon", "3 mermaid.semicolon"}},
        {"journey\nsection Tom &amp; Jerry\nA &lt; B: 5\n",
         {"Tom & Jerry:1"},
         {"2 mermaid.line-refused", "3 mermaid.line-refused"}},
        {"journey\nJust text\nA: 5\n", {":1"}, {"2 mermaid.line-not-understood Just text"}},
        {"journey\n: 5: Me\nA:\n", {":1"}, {"2 mermaid.line-not-understood : 5: Me", "3 mermaid.score-missing A"}},
        {"journey\naccTitle Missing\nA: 5\n", {":1"}, {"2 mermaid.colon-missing accTitle"}},
        {"journey\naccDescr {\n text\nA: 5\n",
         {":1"},
         {"2 mermaid.description-unclosed accDescr", "3 mermaid.line-not-understood text"}},
        {"journey\nA：5：Me\n", {":1"}, {"2 mermaid.wide-colon A：5：Me"}},
        {"journey\nsection S\xE2\x80\xA8"
         "A: 5: Me\n",
         {"S:1"},
         {"2 mermaid.line-separator"}},
        {"journey\nLearn C# basics: 5: Me\n", {":1"}, {"2 mermaid.hash-in-name Learn C# basics"}},
        {"JOURNEY\nA: 5: Me\n", {":1"}, {"1 mermaid.keyword-spelling JOURNEY"}},
        {"userJourney\nA: 5: Me\n", {":1"}, {"1 mermaid.keyword-spelling userJourney"}},
        {"# Head\n\n```mermaid\njourney\nA: 5: Me\n```\nProse: 5: x\n",
         {":1"},
         {"3 mermaid.fence", "4 mermaid.text-before-journey", "6 mermaid.text-after-journey"}},
        {"---\ntitle: X\njourney\nA: 5\n", {":1"}, {"1 mermaid.front-matter-unclosed"}},
        {"---\ntitle: \"X\n---\njourney\nA: 5\n", {":1"}, {"1 mermaid.front-matter-not-understood"}},
        {"---\ntitle: Monday: the visit\n---\njourney\nA: 5\n", {":1"}, {"1 mermaid.front-matter-not-understood"}},
        {"---\n{title: Monday\n---\njourney\nA: 5\n", {":1"}, {"1 mermaid.front-matter-not-understood"}},
        {"```\njourney\nA: 5\n```\n", {":1"}, {"1 mermaid.fence"}},
        {"%%{init: {\"theme\":1}\njourney\nA: 5\n", {":1"}, {"1 mermaid.directive-unclosed"}},
    };
    for (const Case& one : cases) {
        const auto [map, notes] = imported(one.text);
        EXPECT_EQ(phaseTitles(map), one.phases) << one.text;
        EXPECT_EQ(written(notes), one.notes) << one.text;
    }
}

TEST(MermaidImport, LineNumbersSurviveEverythingThatIsTakenOut) {
    const char* text = "---\r\ntitle: X\r\n---\r\n%%{\r\n init: {}\r\n}%%\r\n\r\n%% c\r\njourney\r\n%% d\r\nA: bad\r\n";
    EXPECT_EQ(written(imported(text).notes), (Titles{"11 mermaid.score-not-a-number A|bad"}));
    EXPECT_EQ(written(imported("\n  \n    journey\n      A: bad\n").notes),
              (Titles{"4 mermaid.score-not-a-number A|bad"}));
}

TEST(MermaidImport, ScoresOfAnotherScaleAreConvertedOnRequest) {
    struct Case {
        const char* scale;
        const char* score;
        const char* actual; ///< empty: left unset
    };
    const Case cases[] = {{"0-10", "0", "1"},    {"0-10", "5", "3"},       {"0-10", "10", "5"}, {"0-10", "8", "4.2"},
                          {"0-10", "11", ""},    {"-2..2", "-2", "1"},     {"-2..2", "1", "4"}, {"-2-2", "0", "3"},
                          {"1-5", "4.5", "4.5"}, {"0 – 100", "73", "3.9"}, {"-5--1", "-1", "5"}};
    for (const Case& one : cases) {
        const auto scale = ScoreScale::parse(one.scale);
        ASSERT_TRUE(scale) << one.scale;
        const auto [map, notes] = imported(std::string("journey\nA: ") + one.score, {scale, ""});
        const auto& experience = touchpointAt(map, {0, 0}).experience;
        ASSERT_EQ(experience.size(), *one.actual ? 1U : 0U) << one.scale << " " << one.score;
        EXPECT_EQ(notes.size(), *one.actual ? 0U : 1U);
        if (experience.empty()) continue;
        EXPECT_EQ(experience[0].actual->text(), one.actual) << one.scale << " " << one.score;
        EXPECT_EQ(experience[0].samples.raw->text(), one.score);
        EXPECT_EQ(experience[0].samples.scale, scale->text());
    }
    for (const char* bad : {"", "10", "a-b", "5-1", "3-3", "0-", "-10", "0-10-20"})
        EXPECT_FALSE(ScoreScale::parse(bad)) << bad;
}

TEST(MermaidImport, AnAnswerInWordsIsKept) {
    const Map map = imported("journey\nA: went quite well: Me\n").map;
    EXPECT_EQ(touchpointAt(map, {0, 0}).description, "went quite well");
    EXPECT_TRUE(touchpointAt(map, {0, 0}).experience.empty());
}

TEST(MermaidImport, PeopleAreOnePersonaEach) {
    const Map map = imported("journey\nA: 5: Zoë, Me, Zoë, Me<br>too\nB: 4: Me\n").map;
    ASSERT_EQ(map.personas.size(), 3U);
    EXPECT_EQ(map.personas[0]->name, "Zoë");
    EXPECT_EQ(map.personas[2]->name, "Me too");
    EXPECT_EQ(touchpointAt(map, {0, 0}).personas.size(), 3U);
    EXPECT_EQ(touchpointAt(map, {0, 1}).personas, Ids{map.personas[1]->id});
}

} // namespace
} // namespace journeyline::interchange
