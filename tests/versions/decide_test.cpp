// SPDX-License-Identifier: Apache-2.0
// Conflicts come from files: whatever they say, a decision changes one member or nothing.
#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/edits/touchpoints.h"
#include "journeyline/versions/decide.h"
#include "support/sample_map.h"

namespace journeyline::versions {
namespace {

Map withConflict(const char* id, const char* member, const char* ours, const char* theirs) {
    Map map = test::sampleMap();
    Conflict conflict;
    conflict.id = *id ? Id(id) : map.id;
    conflict.member = member;
    conflict.ours = ours;
    conflict.theirs = theirs;
    map.conflicts = List<Conflict>::of({conflict});
    return map;
}

Result<Map> takeTheirs(const Map& map) {
    return decide(map, *map.conflicts[0], Decision::Theirs);
}

struct Value {
    const char* id; ///< empty: of the map
    const char* member;
    const char* theirs;
};

TEST(Decide, ValuesOfAllKindsAreTaken) {
    const Value values[] = {{"t1", "title", R"("A \"title\"")"},
                            {"", "title", R"("Ours")"},
                            {"", "goal.statement", R"("More of it")"},
                            {"", "goal.kind", R"("loyalty")"},
                            {"t1", "experience[ann].actual", "1.50"},
                            {"t1", "experience[].actual", "3"},
                            {"t1", "momentOfTruth", "true"},
                            {"t1", "dropOff.share", "12"},
                            {"t1", "evidence.n", "40"},
                            {"c4", "text", R"("of the phase?")"},
                            {"c1", "persona", R"("bob")"},
                            {"pain1", "severity", "3"},
                            {"t1", "customerGoal", R"("Find it")"}};
    for (const Value& value : values) {
        SCOPED_TRACE(value.member);
        const Map map = withConflict(value.id, value.member, "", value.theirs);
        const auto decided = takeTheirs(map);
        ASSERT_TRUE(decided.ok());
        EXPECT_EQ(shownValue(*decided, *map.conflicts[0]), value.theirs);
        EXPECT_TRUE(decided->conflicts.empty());
        EXPECT_TRUE(violations(*decided).empty());
    }
}

TEST(Decide, WhatIsNotSaidCanBeTakenToo) {
    const Map map = withConflict("c1", "persona", R"("ann")", "");
    const auto decided = takeTheirs(map);
    ASSERT_TRUE(decided.ok());
    EXPECT_EQ(shownValue(*decided, *map.conflicts[0]), "");
}

TEST(Decide, WhatCannotStandThereIsRefusedAndTheConflictStays) {
    const Value values[] = {{"t1", "title", "7"},
                            {"t1", "title", R"("half)"},
                            {"t1", "title", R"(["a"])"},
                            {"t1", "id", R"("t2")"},
                            {"", "id", R"("other")"},
                            {"t1", "nothing", R"("a")"},
                            {"t1", "", R"("a")"},
                            {"t1", "experience[nobody].actual", "3"},
                            {"t1", "experience[ann].actual", "99"},
                            {"t1", "experience[ann].actual", "NaN"},
                            {"t1", "experience[ann", "3"},
                            {"", "goal.kind", R"("of a later version")"},
                            {"c1", "persona", R"("gone")"},
                            {"pain1", "severity", "3.5"},
                            {"pain1", "severity", "99999999999999999999"},
                            {"gone", "title", R"("a")"},
                            {"", "phases", "[]"},
                            {"", "conflicts", "[]"}};
    for (const Value& value : values) {
        SCOPED_TRACE(std::string(value.member) + " " + value.theirs);
        const Map map = withConflict(value.id, value.member, "", value.theirs);
        const auto decided = takeTheirs(map);
        ASSERT_FALSE(decided.ok());
        EXPECT_EQ(decided.fault().code, "merge.value-unusable");
        EXPECT_TRUE(decide(map, *map.conflicts[0], Decision::AsShown).ok()) << "the map can be freed of it";
    }
}

TEST(Decide, AllAtOnceAsFarAsTheyGo) {
    Map map = withConflict("t1", "title", R"("Search")", R"("Theirs")");
    const auto more = [](const char* id, const char* member, const char* theirs) {
        Conflict conflict;
        conflict.id = Id(id);
        conflict.member = member;
        conflict.theirs = theirs;
        return conflict;
    };
    for (const Conflict& conflict : {more("t3", "title", R"("Theirs too")"), more("c1", "persona", R"("gone")"),
                                     more("t2", "nothing", "1"), more("t1", "experience[ann].actual", "99")})
        map.conflicts = map.conflicts.withInserted(map.conflicts.size(), Shared(conflict));
    EXPECT_TRUE(decideAll(map, Decision::AsShown).conflicts.empty());
    EXPECT_EQ(findTouchpoint(decideAll(map, Decision::AsShown), Id("t1"))->title, "Search");
    const Map theirs = decideAll(map, Decision::Theirs);
    EXPECT_EQ(findTouchpoint(theirs, Id("t1"))->title, "Theirs");
    EXPECT_EQ(findTouchpoint(theirs, Id("t3"))->title, "Theirs too");
    ASSERT_EQ(theirs.conflicts.size(), 3U) << "what cannot be used stays";
    EXPECT_EQ(findTouchpoint(theirs, Id("t1"))->experience, findTouchpoint(map, Id("t1"))->experience);
    EXPECT_EQ(theirs.conflicts[0]->member, "persona");
    EXPECT_TRUE(violations(theirs).empty());
}

TEST(Decide, AConflictThatIsNotThereIsAFault) {
    const Map map = withConflict("t1", "title", "", R"("a")");
    EXPECT_EQ(decide(test::sampleMap(), *map.conflicts[0], Decision::AsShown).fault().code, "merge.no-such-conflict");
}

TEST(Decide, TheRestOfTheMapIsShared) {
    const Map map = withConflict("t1", "title", "", R"("a")");
    const auto decided = takeTheirs(map);
    ASSERT_TRUE(decided.ok());
    EXPECT_TRUE(decided->phases[1] == map.phases[1]);
    EXPECT_EQ(&*decided->phases[1], &*map.phases[1]);
    EXPECT_EQ(&*decided->personas[0], &*map.personas[0]);
}

} // namespace
} // namespace journeyline::versions
