// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <gtest/gtest.h>

#include "journeyline/document/invariants.h"
#include "journeyline/edits/cards.h"
#include "journeyline/file/map_file.h"
#include "journeyline/interchange/sources.h"
#include "map_content.h"

namespace journeyline::interchange {
namespace {

using Lines = std::vector<std::string>;

/// Random ids come in any order; these come backwards, which finds whoever relies on the order they are made in.
class BackwardsIds final : public IdSource {
public:
    Id next() override { return Id("import" + std::to_string(m_next--)); }

private:
    long m_next = 999'999;
};

bool inOrder(const Notes& notes) {
    return std::ranges::is_sorted(notes, {}, &LaneNotes::lane);
}

void expectNotesInOrder(const Map& map) {
    for (const auto& phase : map.phases) {
        EXPECT_TRUE(inOrder(phase->notes)) << phase->title;
        for (const auto& touchpoint : phase->touchpoints)
            EXPECT_TRUE(inOrder(touchpoint->notes)) << touchpoint->title;
    }
}

Imported importedTable(const std::string& text, TextKind kind = TextKind::Delimited,
                       std::optional<ScoreScale> scale = {}) {
    static BackwardsIds ids; // never the same twice in a program
    const auto contents = readContents(text, kind);
    EXPECT_TRUE(contents.ok()) << text;
    if (!contents.ok()) return {};
    const TableSource& source = contents->sources.front();
    auto made = mapFromSource(*contents, source, source.mapping, {"Name", "en", scale}, ids);
    EXPECT_TRUE(made.ok()) << text;
    if (!made.ok()) return {};
    EXPECT_TRUE(violations(made->map).empty());
    expectNotesInOrder(made->map);
    return std::move(made).value();
}

Lines writtenNotes(const std::vector<ImportNote>& notes) {
    Lines lines;
    for (const auto& one : notes) {
        std::string line = std::to_string(one.line) + " " + one.code;
        for (const auto& argument : one.arguments)
            line += "|" + argument;
        lines.push_back(line);
    }
    return lines;
}

TEST(DelimitedText, IsReadAsSpreadsheetsWriteIt) {
    struct Case {
        const char* name;
        const char* text;
        std::vector<Table::Row> rows;
        std::vector<std::int64_t> lines;
    };
    const Case cases[] = {
        {"commas", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}, {1, 2}},
        {"lone carriage returns", "a,b\rc,d", {{"a", "b"}, {"c", "d"}}, {1, 2}},
        {"a byte order mark",
         "\xEF\xBB\xBF"
         "a;b\nc;d",
         {{"a", "b"}, {"c", "d"}},
         {1, 2}},
        {"decimal commas between semicolons",
         "a;1,5\nb;2,5\nc;3,5",
         {{"a", "1,5"}, {"b", "2,5"}, {"c", "3,5"}},
         {1, 2, 3}},
        {"tabs before commas", "a, b\tc\nd\te, f", {{"a, b", "c"}, {"d", "e, f"}}, {1, 2}},
        {"a hint", "sep=|\na|b,c\n", {{"a", "b,c"}}, {2}},
        {"quotes",
         "\"a \"\"q\"\"\",\"x,y\"\n\"two\r\nlines\",d\ne,f\n",
         {{"a \"q\"", "x,y"}, {"two\nlines", "d"}, {"e", "f"}},
         {1, 2, 4}},
        {"text behind a quote", "\"a\"b,c", {{"ab", "c"}}, {1}},
        {"ragged and blank rows", "a,b,c,,\n,,\n\nd\n", {{"a", "b", "c"}, {"d", "", ""}}, {1, 4}},
        {"guards", "'=1+1,'-5 x\n'quoted',-5", {{"=1+1", "-5 x"}, {"'quoted'", "-5"}}, {1, 2}},
    };
    for (const Case& one : cases) {
        const auto read = readDelimited(one.text);
        ASSERT_TRUE(read.ok()) << one.name;
        EXPECT_EQ(read->table.rows, one.rows) << one.name;
        EXPECT_EQ(read->table.lines, one.lines) << one.name;
        EXPECT_TRUE(read->notes.empty()) << one.name;
    }
}

TEST(DelimitedText, AQuoteThatNothingClosesIsTextWithANote) {
    const auto read = readDelimited("a,b\n\"open,c\nd,e\n");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->table.rows, (std::vector<Table::Row>{{"a", "b"}, {"\"open", "c"}, {"d", "e"}}));
    EXPECT_EQ(writtenNotes(read->notes), Lines{"2 table.quote-open"});
}

TEST(DelimitedText, FormulasStayTextInASpreadsheet) {
    const char* dangerous[] = {"=1+1",          "+x",    "-x",  "@SUM(A1)", "\t=x", " =x", "\xC2\xA0=x",
                               "\xEF\xBC\x9Dx", "a\n=b", "'=x", "''-x"};
    for (const char* text : dangerous) {
        const std::string csv = writeCsv({{{"a", text}}, {1}}, ',');
        const auto back = readDelimited(csv, ',');
        ASSERT_TRUE(back.ok());
        EXPECT_EQ(back->table.rows[0][1], text);
        EXPECT_NE(csv.find('\''), std::string::npos) << text;
    }
    EXPECT_EQ(writeCsv({{{"-5", "-2,5", "x-1"}}, {1}}, ';'), "\xEF\xBB\xBF-5;-2,5;x-1\r\n") << "numbers stay numbers";
}

TEST(TableImport, PhasesAsColumns) {
    const auto [map, notes] = importedTable(
        ",Awareness,Purchase\nActions,\"sees ad\nasks a friend\",pays\nTouchpoints,\"Ad, Search\",Checkout\n"
        "Emotion,4,\"2,5\"\nPain points,,Slow\nColour of the sky,blue,\n");
    EXPECT_TRUE(map.title == "Name");
    EXPECT_EQ(test::contentOf(map), (Lines{"phase: Awareness", "  actions : sees ad", "  actions : asks a friend",
                                           "  free Colour of the sky: blue", "touchpoint: Ad", "  actual : 4",
                                           "touchpoint: Search", "phase: Purchase", "touchpoint: Checkout",
                                           "  actual : 2.5", "  actions : pays", "  pain: Slow 0"}));
    EXPECT_EQ(writtenNotes(notes), Lines{"0 table.at-first-touchpoint"});
}

TEST(TableImport, PhasesAndTouchpointsAsRows) {
    const auto [map, notes] =
        importedTable("Fase;Stap;Klantacties;Emotie;Kanalen;Pijnpunten\nVooraf;Zoeken;googelt;3/5;website, app;\n"
                      ";Kiezen;;blij;;\nKoop;Betalen;;7;;Traag [ernstig]\n");
    EXPECT_EQ(test::contentOf(map),
              (Lines{"phase: Vooraf", "touchpoint: Zoeken", "  channel: website", "  channel: app", "  actual : 3",
                     "  feeling : 3/5", "  actions Klantacties: googelt", "touchpoint: Kiezen", "  feeling : blij",
                     "phase: Koop", "touchpoint: Betalen", "  feeling : 7", "  pain: Traag 3"}));
    EXPECT_EQ(writtenNotes(notes),
              (Lines{"3 table.score-in-words|Kiezen|blij", "4 table.score-out-of-range|Betalen|7|1-5"}));
}

TEST(TableImport, AScaleIsConvertedAndTheTypedScoreKept) {
    const auto [map, notes] =
        importedTable("Phase,Touchpoint,Score\nA,B,10\n,C,5\n", TextKind::Delimited, ScoreScale{0, 10});
    EXPECT_EQ(map.phases[0]->touchpoints[0]->experience[0].actual->text(), "5");
    EXPECT_EQ(map.phases[0]->touchpoints[1]->experience[0].actual->text(), "3");
    EXPECT_EQ(map.phases[0]->touchpoints[1]->experience[0].samples.raw->text(), "5");
    EXPECT_TRUE(notes.empty());
}

TEST(TableImport, NothingIsLost) {
    const auto [map, notes] = importedTable("#,Phase,Touchpoint,Moment of truth,Duration,Leaves here (%),,Evidence\n"
                                            "1,A,B,perhaps,soon,many,extra,rumour\n");
    EXPECT_EQ(writtenNotes(notes),
              (Lines{"0 table.ignored|#", "2 table.parked|Moment of truth|perhaps", "2 table.parked|Duration|soon",
                     "2 table.parked|Leaves here (%)|many", "2 table.parked|Evidence|rumour"}));
    ASSERT_EQ(map.parked.size(), 4U);
    EXPECT_EQ(map.parked[0]->text, "Moment of truth (A, B): perhaps");
    EXPECT_EQ(test::contentOf(map).back(), "  free : extra");
}

TEST(TableImport, APersonMayChangeTheMapping) {
    const auto read = readDelimited("Phase,Odd\nA,x\nB,y\n");
    Mapping mapping = recognise(read->table);
    EXPECT_EQ(mapping.fields[1], (Field{FieldKind::Notes, NotesRole::Free, "Odd"}));
    mapping.fields[1] = {FieldKind::Touchpoint, {}, {}};
    CountingIds ids;
    const auto made = mapFromTable(read->table, mapping, {}, ids);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(test::contentOf(made->map), (Lines{"phase: A", "touchpoint: x", "phase: B", "touchpoint: y"}));
    mapping.fields[0] = {};
    mapping.fields[1] = {};
    EXPECT_EQ(mapFromTable(read->table, mapping, {}, ids).fault().code, "table.no-phases");
}

TEST(TableImport, ALogOfEventsIsDeclined) {
    std::string text = "Journey,Stage,Action\n";
    for (int i = 0; i < 40; ++i)
        text += std::to_string(i) + (i % 2 == 0 ? ",Search,click\n" : ",Buy,pay\n");
    const auto read = readDelimited(text);
    CountingIds ids;
    const auto made = mapFromTable(read->table, recognise(read->table), {}, ids);
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.fault(), (Fault{"table.event-log", {}, {"40", "2"}}));
}

TEST(TableFill, FillsWhatIsThereAndAddsTheRest) {
    CountingIds ids;
    const auto base = importedTable("Phase,Touchpoint,Actions,Emotion\nA,One,old,2\n").map;
    const auto more = importedTable("Phase,Touchpoint,Actions,Emotion,Questions\na,one,new,4,why?\nB,Two,,5,\n");
    const Imported filled = filledWith(base, more, ids);
    EXPECT_TRUE(violations(filled.map).empty());
    EXPECT_EQ(test::contentOf(filled.map),
              (Lines{"phase: A", "touchpoint: One", "  actual : 2", "  actions : old", "  actions : new",
                     "  questions : why?", "phase: B", "touchpoint: Two", "  actual : 5"}));
    EXPECT_EQ(writtenNotes(filled.notes), Lines{"0 table.score-kept|One|2|4"});
    EXPECT_EQ(filled.map.id, base.id);
}

TEST(TableImport, LanesOfNotesStandInTheOrderOfTheirIds) {
    const Imported made =
        importedTable("Phase,Touchpoint,Doing,Thinking,Ideas\nA,a,one,two,three\nB,b,four,five,six\n");
    ASSERT_EQ(made.map.phases.size(), 2U);
    const Notes& notes = made.map.phases[0]->touchpoints[0]->notes;
    ASSERT_GE(notes.size(), 2U);
    for (const LaneNotes& entry : notes) {
        const auto edited = edits::setCardText(made.map, entry.cards[0]->id, "another text");
        ASSERT_TRUE(edited.ok());
        EXPECT_TRUE(file::writeVerified(*edited).ok());
    }
    BackwardsIds ids;
    expectNotesInOrder(filledWith(importedTable("Phase,Touchpoint,Ideas,Doing\nA,a,seven,eight\n").map, made, ids).map);
}

TEST(TableFill, ALockedLaneHoldsStill) {
    CountingIds ids;
    Map base = importedTable("Phase,Touchpoint,Actions\nA,One,old\n").map;
    std::vector<Lane> lanes;
    for (const auto& lane : base.lanes) {
        lanes.push_back(*lane);
        lanes.back().locked = true;
    }
    base.lanes = List<Lane>::of(lanes);
    const Imported filled = filledWith(base, importedTable("Phase,Touchpoint,Actions\nA,One,new\n"), ids);
    EXPECT_EQ(test::contentOf(filled.map), test::contentOf(base));
    EXPECT_EQ(writtenNotes(filled.notes), Lines{"0 table.lane-locked|Actions|new"});
    ASSERT_EQ(filled.map.parked.size(), 1U);
    EXPECT_EQ(filled.map.parked[0]->text, "new");
}

TEST(MarkdownImport, ShapesThatPeopleWrite) {
    struct Case {
        const char* name;
        const char* text;
        Lines content;
    };
    const Case cases[] = {
        {"a table of phases",
         "# Map\n\n| **Stage** | **Aware** | **Buy** |\n|---|---|---|\n| **Customer Actions** | looks | pays<br>waits "
         "|\n",
         {"phase: Aware", "  actions Customer Actions: looks", "phase: Buy", "  actions Customer Actions: pays",
          "  actions Customer Actions: waits"}},
        {"a table for each phase",
         "## 1. Find\n\n| Step | Emotions |\n|---|---|\n| Look | curious |\n\n## 2. Use\n\n| Step | Emotions "
         "|\n|---|---|\n| Try | 4 |\n",
         {"phase: Find", "touchpoint: Look", "  feeling : curious", "phase: Use", "touchpoint: Try", "  actual : 4"}},
        {"a pair table for each phase",
         "### 1.1 Find\n| Dimension | Detail |\n|--|--|\n| **Actions** | looks |\n| **KPIs** | visits |\n\n### 1.2 "
         "Use\n| Dimension | Detail |\n|--|--|\n| **Actions** | tries |\n| **KPIs** | |\n",
         {"phase: Find", "  actions : looks", "  metric: visits =   -> ", "phase: Use", "  actions : tries"}},
        {"headings and keys",
         "# Journey: Bet\n## Phase: Discover\n### Step 1: Land\n- persona: Punter\n- user_actions:\n  - Scans\n  - "
         "Looks\n- pain_points:\n  - Busy\n### Step 2: Open\n**Goal:** find it  \n**Emotion:** calm\n\n#### "
         "Opportunities\n- Shortcut\n",
         {"phase: Discover", "touchpoint: Land", "  persona: Punter", "  actions user_actions: Scans",
          "  actions user_actions: Looks", "  pain: Busy 0", "touchpoint: Open", "  want: find it", "  feeling : calm",
          "  idea: Shortcut"}},
        {"a diagram",
         "Text\n\n```mermaid\njourney\n  section Go\n    Make tea: 5: Me, Cat\n    Work: 1: Me\n```\n",
         {"phase: Go", "touchpoint: Make tea", "  persona: Me", "  persona: Cat", "  actual : 5", "touchpoint: Work",
          "  persona: Me", "  actual : 1"}},
    };
    for (const Case& one : cases)
        EXPECT_EQ(test::contentOf(importedTable(one.text, TextKind::Markdown).map), one.content) << one.name;
}

TEST(MarkdownImport, WhatIsNotPartOfTheJourneyIsParked) {
    const auto [map, notes] = importedTable(
        "# Map\n\nOf *today*\n\n## Why\n\nBecause **we** [say](https://x.example) so.\n\n| Stage | Actions "
        "|\n|---|---|\n| A | a |\n| B | b |\n\n## After\n\n- one\n- two\n",
        TextKind::Markdown);
    EXPECT_EQ(map.title, "Map");
    EXPECT_EQ(map.subtitle, "Of today");
    ASSERT_EQ(map.parked.size(), 2U);
    EXPECT_EQ(map.parked[0]->text, "Why\nBecause we say (https://x.example) so.");
    EXPECT_EQ(map.parked[1]->text, "After\n– one\n– two");
    EXPECT_EQ(writtenNotes(notes), (Lines{"7 table.left-aside|Why", "16 table.left-aside|After"}));
}

TEST(MarkdownImport, ATextWithoutAJourneyIsDeclined) {
    for (const char* text :
         {"", "Just words.\n", "# Title\n\n- a\n- b\n", "```\n| Stage | A |\n|---|---|\n| x | y |\n```\n"}) {
        const auto contents = readContents(text, TextKind::Markdown);
        ASSERT_FALSE(contents.ok()) << text;
        EXPECT_EQ(contents.fault().code, "markdown.no-journey");
    }
}

} // namespace
} // namespace journeyline::interchange
