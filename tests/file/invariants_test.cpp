// SPDX-License-Identifier: Apache-2.0
// How unsound files are made sound, told through the file layer so that the places are tested as well.
#include <algorithm>
#include <ctime>
#include <limits>

#include "file_support.h"
#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"

namespace journeyline::test {
namespace {

Map mapOf(std::string_view members) {
    auto result = read(mapWith(members));
    EXPECT_TRUE(result.ok()) << told(result.fault());
    return std::move(result).value().map;
}

struct UnsoundCase {
    const char* members;
    const char* notes;
};

TEST(Invariants, EachKindOfDanglingReferenceIsRemovedAndTold) {
    const UnsoundCase cases[] = {
        {R"("metrics":[{"id":"a","name":"N","source":"x"}])", "map.dangling-reference metric N source x"},
        {R"("metrics":[{"id":"a","evidence":{"source":"x"}}])", "map.dangling-reference metric  source x"},
        {R"("personas":[{"id":"a","name":"P","portrait":"x"}])", "map.dangling-reference persona P portrait x"},
        {R"("theme":{"logo":"x"})", "map.dangling-reference map  logo x"},
        {R"("opportunities":[{"id":"a","text":"O","painPoints":["x"]}])",
         "map.dangling-reference opportunity O painPoints x"},
        {R"("opportunities":[{"id":"a","text":"O","touchpoint":"x"}])",
         "map.dangling-reference opportunity O touchpoint x"},
        {R"("actions":[{"id":"a","title":"A","links":[{"kind":"painPoint","id":"x"}]}])",
         "map.dangling-reference action A id x"},
        {R"("views":[{"id":"a","name":"V","lanes":["x"]}])", "map.dangling-reference view V lanes x"},
        {R"("views":[{"id":"a","name":"V","phases":["x"]}])", "map.dangling-reference view V phases x"},
        {R"("agenda":[{"id":"a","title":"G","phase":"x"}])", "map.dangling-reference agenda G phase x"},
        {R"("phases":[{"id":"p","touchpoints":[{"id":"t","title":"T","image":{"asset":"x"}}]}])",
         "map.dangling-reference touchpoint T asset x"},
        {R"("phases":[{"id":"p","touchpoints":[{"id":"t","experience":[{"samples":{"source":"x"}}]}]}])",
         "map.dangling-reference touchpoint  source x"},
    };
    for (const UnsoundCase& c : cases) {
        const std::string bytes = mapWith(c.members);
        const auto result = read(bytes);
        ASSERT_TRUE(result.ok()) << c.members;
        ASSERT_EQ(result->notes.size(), 1U) << c.members;
        file::Note note = result->notes[0];
        // Every dangling id above is spelt "x": the place is that of its quote.
        EXPECT_EQ(static_cast<std::size_t>(note.place.column), bytes.rfind("\"x\"") + 1) << c.members;
        note.place = {};
        std::string text = note.code;
        for (const auto& argument : note.arguments)
            text += " " + argument;
        EXPECT_EQ(text, c.notes);
        EXPECT_TRUE(violations(result->map).empty()) << c.members;
        EXPECT_EQ(file::writeMap(result->map).find("\"x\""), std::string::npos) << c.members;
    }
}

TEST(Invariants, APersonaThatIsMissingIsMadeAgain) {
    const UnsoundCase cases[] = {
        {R"("lanes":[{"id":"a","title":"L","personas":["x"]}])", "map.missing-persona lane L x"},
        {R"("views":[{"id":"a","name":"V","personas":["x"]}])", "map.missing-persona view V x"},
        {R"("views":[{"id":"a","name":"V","focusPersona":"x"}])", "map.missing-persona view V x"},
        {R"("phases":[{"id":"p","touchpoints":[{"id":"t","title":"T","personas":["x"]}]}])",
         "map.missing-persona touchpoint T x"},
        {R"("phases":[{"id":"p","touchpoints":[{"id":"t","title":"T","experience":[{"persona":"x","actual":3}]}]}])",
         "map.missing-persona touchpoint T x"},
        {R"("phases":[{"id":"p","touchpoints":[{"id":"t","painPoints":[{"id":"q","text":"Q","persona":"x"}]}]}])",
         "map.missing-persona painPoint Q x"},
        {R"("lanes":[{"id":"l"}],"phases":[{"id":"p","notes":{"l":[{"id":"c","text":"C","persona":"x"}]}}])",
         "map.missing-persona card C x"},
    };
    for (const UnsoundCase& c : cases) {
        const auto result = read(mapWith(c.members));
        ASSERT_TRUE(result.ok()) << c.members;
        ASSERT_EQ(result->notes.size(), 1U) << c.members;
        std::string text = result->notes[0].code;
        for (const auto& argument : result->notes[0].arguments)
            text += " " + argument;
        EXPECT_EQ(text, c.notes);
        EXPECT_TRUE(violations(result->map).empty()) << c.members;
        ASSERT_EQ(result->map.personas.size(), 1U) << c.members;
        EXPECT_EQ(result->map.personas[0]->id, Id("x"));
        EXPECT_EQ(result->map.personas[0]->name, "x");
    }
    // What one persona feels is not said of everyone; and each comes back once.
    const Map map = mapOf(R"("phases":[{"id":"p","touchpoints":[{"id":"t","personas":["x"],
        "experience":[{"persona":"x","actual":1.2},{"actual":4}]},{"id":"x"}]}])");
    ASSERT_EQ(map.personas.size(), 1U);
    const Id persona = map.personas[0]->id;
    EXPECT_NE(persona, Id("x")) << "a touchpoint has that id";
    const Touchpoint& touchpoint = *map.phases[0]->touchpoints[0];
    EXPECT_EQ(touchpoint.personas, Ids{persona});
    EXPECT_EQ(touchpoint.experience[0].persona, persona);
    EXPECT_EQ(experienceOf(touchpoint, {})->actual, Decimal::parse("4"));
}

TEST(Invariants, WhatOtherMapsAndUndecidedThingsPointAtStays) {
    EXPECT_EQ(
        outcome(mapWith(
            R"("counterpart":{"path":"o","id":"x"},"dismissed":[{"rule":"r","target":"x"}],"conflicts":[{"id":"x","member":"title"},{"id":"x","member":"text"}],"actions":[{"id":"a","links":[{"kind":"later","id":"x"}]}])")),
        "read");
}

TEST(Invariants, TheFirstKeepsADuplicateIdAndReferencesMeanTheFirstOfTheirKind) {
    const Map map = mapOf(R"("personas":[{"id":"a"},{"id":"a","name":"second"}],
        "phases":[{"id":"p","touchpoints":[{"id":"a","personas":["a"]},{"id":"t"},{"id":"t"}]}],
        "opportunities":[{"id":"o","touchpoint":"a"}])");
    EXPECT_EQ(map.personas[0]->id, Id("a"));
    EXPECT_NE(map.personas[1]->id, Id("a"));
    const auto& touchpoints = map.phases[0]->touchpoints;
    EXPECT_EQ(touchpoints[0]->personas, Ids{Id("a")});
    EXPECT_NE(touchpoints[0]->id, Id("a"));
    EXPECT_EQ(map.opportunities[0]->touchpoint, touchpoints[0]->id);
    EXPECT_EQ(touchpoints[1]->id, Id("t"));
    EXPECT_NE(touchpoints[2]->id, Id("t"));
    EXPECT_TRUE(violations(map).empty());
}

TEST(Invariants, DuplicatesAreToldAtTheLaterPlace) {
    EXPECT_EQ(outcome("{\"format\":\"cjm\",\"version\":1,\"id\":\"m\",\"lanes\":[\n{\"id\":\"a\"},\n{\"id\":\"a\","
                      "\"title\":\"L\"}]}"),
              "read; map.duplicate-id@3:7 lane L a");
}

TEST(Invariants, MissingIdsGetNewOnesThatNobodyHas) {
    const Map map = mapOf(R"("lanes":[{"title":"A"},{"id":"","title":"B"},{"id":null,"title":"C"},{"id":"own"}])");
    EXPECT_TRUE(violations(map).empty());
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_FALSE(map.lanes[i]->id.empty());
    EXPECT_EQ(map.lanes[3]->id, Id("own"));
    // Not even where a file was made so that an id it lacks would be one that it has.
    Map taken;
    CountingIds counting("n");
    taken.lanes = List<Lane>({Shared(Lane()), Shared(Lane())});
    taken.id = Id("n1");
    const Map sound = repaired(taken, counting).map;
    EXPECT_EQ(sound.lanes[0]->id, Id("n2"));
    EXPECT_EQ(sound.lanes[1]->id, Id("n3"));
    EXPECT_EQ(outcome(R"({"format":"cjm","version":1,"title":"T"})"), "read; map.missing-id@1:1 map T");
}

// Two colleagues who both open the damaged file and work on have the same ids, so their maps can be merged.
TEST(Invariants, TheSameFileIsMadeRightInTheSameWayEverywhere) {
    const char* damaged = R"("lanes":[{"title":"A"},{"id":"x"},{"id":"x"}],"phases":[{"touchpoints":[{"title":"T"}]}])";
    EXPECT_EQ(mapOf(damaged), mapOf(damaged));
    const Map other =
        mapOf(R"("lanes":[{"title":"B"},{"id":"x"},{"id":"x"}],"phases":[{"touchpoints":[{"title":"T"}]}])");
    EXPECT_NE(mapOf(damaged).lanes[0]->id, other.lanes[0]->id);
    EXPECT_NE(mapOf(damaged).phases[0]->id, other.phases[0]->id);
}

TEST(Invariants, CardsOfAMissingLaneBringTheirLaneBack) {
    const Map map = mapOf(R"("phases":[{"id":"p","notes":{"gone":[{"id":"c","text":"kept"}]},
        "touchpoints":[{"id":"t","notes":{"gone":[{"id":"d"}],"":[{"id":"e"}],"p":[{"id":"f"}]}}]}],"views":[{"id":"v","lanes":["gone"]}])");
    ASSERT_EQ(map.lanes.size(), 3U);
    EXPECT_EQ(map.lanes[0]->id, Id("gone"));
    EXPECT_EQ(map.lanes[0]->kind, LaneKind::Notes);
    EXPECT_EQ(map.lanes[0]->role, NotesRole::Free);
    const Notes& notes = map.phases[0]->touchpoints[0]->notes;
    ASSERT_EQ(notes.size(), 3U);
    for (const auto& [lane, card] : {std::pair(0, "d"), {1, "e"}, {2, "f"}}) {
        const List<Card> cards = cardsIn(notes, map.lanes[static_cast<std::size_t>(lane)]->id);
        ASSERT_EQ(cards.size(), 1U) << card;
        EXPECT_EQ(cards[0]->id, Id(card));
    }
    EXPECT_NE(map.lanes[2]->id, Id("p")) << "the id belongs to a phase, so the lane got another one";
    EXPECT_EQ(map.phases[0]->notes[0].cards[0]->text, "kept");
    EXPECT_EQ(map.views[0]->lanes, Ids{Id("gone")});
    EXPECT_TRUE(violations(map).empty());
}

TEST(Invariants, ALaneTwiceInOneSetOfNotesIsJoined) {
    Map map = mapOf(R"("lanes":[{"id":"l"}],"phases":[{"id":"p","notes":{"l":[{"id":"a"}]}}])");
    map.phases = map.phases.withReplaced(0, map.phases[0].with([](Phase& phase) {
        Card card;
        card.id = Id("b");
        phase.notes.push_back({Id("l"), List<Card>::of({card})});
    }));
    ASSERT_EQ(violations(map).size(), 1U);
    EXPECT_EQ(violations(map)[0].kind, Violation::Kind::DoubledLane);
    CountingIds ids;
    const Repaired sound = repaired(map, ids);
    ASSERT_EQ(sound.map.phases[0]->notes.size(), 1U);
    EXPECT_EQ(sound.map.phases[0]->notes[0].cards.size(), 2U);
}

TEST(Invariants, SoundPartsStayTheSameNodes) {
    const auto everything = read(bytesOf(fixtureFolder("valid") / "everything.cjm"));
    ASSERT_TRUE(everything.ok());
    CountingIds ids;
    const Repaired sound = repaired(everything->map, ids);
    EXPECT_TRUE(sound.list.empty());
    EXPECT_TRUE(sound.map.phases.same(everything->map.phases));

    const Map map = mapOf(R"("phases":[{"id":"p","touchpoints":[{"id":"a"},{"id":"b"}]}])");
    Map broken = map;
    broken.phases = map.phases.withReplaced(0, map.phases[0].with([](Phase& phase) {
        phase.touchpoints =
            phase.touchpoints.withReplaced(1, phase.touchpoints[1].with([](Touchpoint& t) { t.id = Id("a"); }));
    }));
    const Repaired fixed = repaired(broken, ids);
    EXPECT_TRUE(fixed.map.phases[0]->touchpoints[0].same(map.phases[0]->touchpoints[0]));
    EXPECT_EQ(fixed.list.size(), 1U);
}

/// The least of three, in ticks of the processor.
double costOfDuplicates(std::size_t count) {
    std::vector<Touchpoint> touchpoints(count);
    for (std::size_t i = 0; i < count; ++i)
        touchpoints[i].id = Id("t" + std::to_string(i / 2));
    Phase phase;
    phase.id = Id("p");
    phase.touchpoints = List<Touchpoint>::of(std::move(touchpoints));
    Map map;
    map.id = Id("m");
    map.phases = List<Phase>::of({phase});
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < 3; ++run) {
        const std::clock_t start = std::clock();
        EXPECT_EQ(violations(map).size(), count / 2);
        best = std::min(best, static_cast<double>(std::clock() - start));
    }
    return best;
}

TEST(Invariants, DuplicatesTakeLinearTime) {
    EXPECT_LT(costOfDuplicates(64'000), 100 * costOfDuplicates(4'000)); // linear: 16; quadratic: 256
}

} // namespace
} // namespace journeyline::test
