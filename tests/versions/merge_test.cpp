// SPDX-License-Identifier: Apache-2.0
// What becomes of two people's work, case by case.
#include "journeyline/versions/merge.h"

#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"
#include "support/sample_map.h"

namespace journeyline::versions {
namespace {

using Kind = Remark::Kind;

class Merges : public ::testing::Test {
protected:
    Merged both(const Result<Map>& ours, const Result<Map>& theirs) {
        EXPECT_TRUE(ours.ok());
        EXPECT_TRUE(theirs.ok());
        RandomIds ids;
        const Merged merged = merge(base, *ours, *theirs, ids);
        EXPECT_TRUE(violations(merged.map).empty());
        return merged;
    }
    static const Touchpoint& at(const Merged& merged, const char* id) {
        static const Touchpoint none;
        const Touchpoint* found = findTouchpoint(merged.map, Id(id));
        EXPECT_TRUE(found) << id;
        return found ? *found : none;
    }
    static std::vector<Kind> kindsOf(const Merged& merged) {
        std::vector<Kind> kinds;
        for (const Remark& remark : merged.remarks)
            kinds.push_back(remark.kind);
        return kinds;
    }

    const Map base = test::sampleMap();
    const Id t1{"t1"}, t2{"t2"}, t3{"t3"};
};

TEST_F(Merges, DifferentMembersOfOnePartAreBothTaken) {
    const Merged merged = both(edits::renameTouchpoint(base, t1, "Look around"), edits::setRemark(base, t1, "ask Jan"));
    EXPECT_EQ(at(merged, "t1").title, "Look around");
    EXPECT_EQ(at(merged, "t1").remark, "ask Jan");
    EXPECT_TRUE(merged.remarks.empty());
}

TEST_F(Merges, WhatStaysAsItIsStaysShared) {
    const auto ours = edits::renameTouchpoint(base, t1, "Look around");
    const Merged merged = both(ours, edits::renameTouchpoint(base, t3, "Use it"));
    EXPECT_TRUE(merged.map.phases[0].same(ours->phases[0]));
    EXPECT_FALSE(merged.map.phases[1].same(ours->phases[1]));
    EXPECT_TRUE(merged.map.actions.same(ours->actions));
}

TEST_F(Merges, OneMemberChangedDifferentlyIsAConflictThatKeepsBoth) {
    const Merged merged = both(edits::renameTouchpoint(base, t1, "Ours"), edits::renameTouchpoint(base, t1, "Theirs"));
    EXPECT_EQ(at(merged, "t1").title, "Ours");
    ASSERT_EQ(merged.map.conflicts.size(), 1U);
    EXPECT_EQ(*merged.map.conflicts[0], (Conflict{t1, "title", "\"Search\"", "\"Ours\"", "\"Theirs\"", {}}));
    ASSERT_EQ(merged.remarks.size(), 1U);
    EXPECT_EQ(merged.remarks[0], (Remark{Kind::Conflict, t1, "Ours", "title", "\"Ours\"", "\"Theirs\""}));
}

TEST_F(Merges, AConflictThatBothKnowIsShownAlikeByBoth) {
    RandomIds ids;
    const Map ours = *edits::renameTouchpoint(base, t1, "Ours"), theirs = *edits::renameTouchpoint(base, t1, "Theirs");
    const Map mine = merge(base, ours, theirs, ids).map, yours = merge(base, theirs, ours, ids).map;
    EXPECT_NE(mine, yours);
    const Map first = merge(base, mine, yours, ids).map, second = merge(base, yours, mine, ids).map;
    EXPECT_EQ(findTouchpoint(first, t1)->title, findTouchpoint(second, t1)->title);
    EXPECT_EQ(first.conflicts.size(), 1U);
    EXPECT_EQ(second.conflicts.size(), 1U);
}

TEST_F(Merges, ADecisionOfOneSideHolds) {
    RandomIds ids;
    const Map fork = both(edits::renameTouchpoint(base, t1, "Ours"), edits::renameTouchpoint(base, t1, "Theirs")).map;
    Map decided = *edits::renameTouchpoint(fork, t1, "Theirs");
    decided.conflicts = {};
    const Map other = *edits::setRemark(fork, t2, "meanwhile");
    for (const Map& merged : {merge(fork, decided, other, ids).map, merge(fork, other, decided, ids).map}) {
        EXPECT_TRUE(merged.conflicts.empty());
        EXPECT_EQ(findTouchpoint(merged, t1)->title, "Theirs");
        EXPECT_EQ(findTouchpoint(merged, t2)->remark, "meanwhile");
    }
}

TEST_F(Merges, AMovedTouchpointTakesTheOthersChangesAlong) {
    const Merged merged =
        both(edits::moveTouchpoint(base, t1, Id("p2"), 0), edits::setCardText(base, Id("c1"), "written meanwhile"));
    const auto place = placeOf(merged.map, t1);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->phase, 1U);
    EXPECT_EQ(cardsIn(at(merged, "t1").notes, Id("notes"))[0]->text, "written meanwhile");
    EXPECT_TRUE(merged.remarks.empty());
}

TEST_F(Merges, WorkIsStrongerThanRemoval) {
    const auto work = edits::setCardText(base, Id("c1"), "still needed");
    for (const bool oursRemoves : {true, false}) {
        const auto removal = edits::deleteTouchpoint(base, t1);
        const Merged merged = oursRemoves ? both(removal, work) : both(work, removal);
        const Touchpoint& kept = at(merged, "t1");
        EXPECT_EQ(cardsIn(kept.notes, Id("notes")).size(), 2U) << "with all that stood in it";
        EXPECT_EQ(kept.painPoints.size(), 2U);
        EXPECT_EQ(kindsOf(merged)[0], Kind::KeptThoughGone);
        EXPECT_EQ(merged.remarks[0].title, "Search");
    }
    EXPECT_EQ(touchpointCount(both(edits::deleteTouchpoint(base, t1), Result<Map>(base)).map), 2U);
}

TEST_F(Merges, WhatWasMovedIntoARemovedPhaseBringsItBack) {
    const Merged merged = both(edits::moveTouchpoint(base, t1, Id("p2"), 0), edits::deletePhase(base, Id("p2")));
    EXPECT_EQ(placeOf(merged.map, t1)->phase, 1U);
    EXPECT_EQ(merged.map.phases[1]->title, "After");
}

TEST_F(Merges, ACardInARemovedLaneBringsTheLaneBackWithAllItsCards) {
    const Merged merged =
        both(edits::deleteLane(base, Id("notes")), edits::setCardText(base, Id("c1"), "still needed"));
    EXPECT_TRUE(findIn(merged.map.lanes, Id("notes")));
    EXPECT_EQ(cardsIn(at(merged, "t1").notes, Id("notes")).size(), 2U);
    EXPECT_EQ(cardsIn(merged.map.phases[0]->notes, Id("notes")).size(), 1U);
}

TEST_F(Merges, WhatARemovedPersonaStillFeelsKeepsThePersona) {
    const Merged merged =
        both(edits::deletePersona(base, Id("ann")), edits::changeTouchpoint(base, t1, [](Touchpoint& touchpoint) {
                 touchpoint.experience[0].feeling = "annoyed";
             }));
    ASSERT_TRUE(findIn(merged.map.personas, Id("ann")));
    EXPECT_EQ(findIn(merged.map.personas, Id("ann"))->name, "Ann");
    EXPECT_EQ(experienceOf(at(merged, "t1"), Id("ann"))->feeling, "annoyed");
}

TEST_F(Merges, ScoresOfTwoPersonasAtOneTouchpointDoNotMeet) {
    const auto feels = [&](const char* persona, const char* score) {
        return edits::changeTouchpoint(base, t2, [=](Touchpoint& touchpoint) {
            touchpoint.experience.push_back(test::experience(persona, score));
        });
    };
    const Merged merged = both(feels("ann", "2"), feels("bob", "4"));
    EXPECT_EQ(experienceOf(at(merged, "t2"), Id("ann"))->actual->text(), "2");
    EXPECT_EQ(experienceOf(at(merged, "t2"), Id("bob"))->actual->text(), "4");
    EXPECT_TRUE(merged.map.conflicts.empty());
    const Merged same = both(feels("ann", "2"), feels("ann", "3"));
    ASSERT_EQ(same.map.conflicts.size(), 1U);
    EXPECT_EQ(same.map.conflicts[0]->member, "experience[ann].actual");
}

TEST_F(Merges, AReferenceToWhatIsGoneIsEmptiedAndTold) {
    Map ours = base;
    ours.opportunities = ours.opportunities.withReplaced(
        1, ours.opportunities[1].with([](Opportunity& opportunity) { opportunity.painPoints = {Id("pain2")}; }));
    const Merged merged =
        both(Result<Map>(ours), edits::changeTouchpoint(base, t2, [](Touchpoint& t) { t.remark = "x"; }));
    EXPECT_TRUE(merged.remarks.empty());
    Map without = *edits::deleteTouchpoint(base, t1);
    const Merged dropped = both(Result<Map>(ours), Result<Map>(without));
    EXPECT_EQ(kindsOf(dropped).back(), Kind::ReferenceDropped);
}

TEST_F(Merges, RevisionsOfBothSidesAreRemembered) {
    Map ours = base, theirs = base;
    ours.rev = "o2", ours.ancestors = {"o1", "b"};
    theirs.rev = "t1", theirs.ancestors = {"b"};
    const Map merged = both(Result<Map>(ours), Result<Map>(theirs)).map;
    EXPECT_EQ(merged.rev, "o2");
    EXPECT_EQ(merged.ancestors, (Texts{"t1", "o1", "b"}));
}

} // namespace
} // namespace journeyline::versions
