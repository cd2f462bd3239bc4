// SPDX-License-Identifier: Apache-2.0
// What becomes of two people's work, case by case.
#include "journeyline/versions/merge.h"

#include <gtest/gtest.h>

#include <algorithm>

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
        ASSERT_EQ(kindsOf(merged), std::vector{Kind::KeptThoughGone});
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

Map withConflict(Map map, const char* ours, const char* theirs) {
    map.conflicts = List<Conflict>::of({Conflict{Id("t1"), "title", "\"Search\"", ours, theirs, {}}});
    return map;
}

TEST_F(Merges, TwoDecisionsThatDifferAreOpenAgain) {
    RandomIds ids;
    const Map fork = withConflict(*edits::renameTouchpoint(base, t1, "O"), "\"O\"", "\"T\"");
    Map kept = fork, taken = *edits::renameTouchpoint(fork, t1, "T");
    kept.conflicts = {};
    taken.conflicts = {};
    for (const auto& [ours, theirs] : {std::pair(&kept, &taken), std::pair(&taken, &kept)}) {
        const Map merged = merge(fork, *ours, *theirs, ids).map;
        EXPECT_EQ(findTouchpoint(merged, t1)->title, findTouchpoint(*ours, t1)->title);
        EXPECT_EQ(merged.conflicts.size(), 1U);
    }
    EXPECT_TRUE(merge(fork, taken, taken, ids).map.conflicts.empty());
}

TEST_F(Merges, TheListOfConflictsIsLeftAsItIs) {
    RandomIds ids;
    Map map = base;
    map.conflicts = List<Conflict>::of({Conflict{t2, "title", "", "\"b\"", "\"a\"", {}},
                                        Conflict{t1, "title", "", "\"b\"", "\"a\"", {{"", "by", "\"Jan\""}}}});
    EXPECT_EQ(merge(map, map, map, ids).map, map);
    EXPECT_EQ(merge(base, map, base, ids).map, map);
    EXPECT_EQ(merge(base, base, map, ids).map, map);
}

Asset picture(const std::string& sha) {
    Asset asset;
    asset.sha256 = sha;
    asset.type = "image/png";
    return asset;
}

TEST_F(Merges, PicturesStayAsLongAsAnybodyShowsThem) {
    RandomIds ids;
    const std::string a(64, 'a'), b(64, 'b');
    Map start = base;
    start.assets = List<Asset>::of({picture(a)});
    start.personas = start.personas.withReplaced(0, start.personas[0].with([&](Persona& ann) { ann.portrait = a; }));
    Map without = *edits::deletePersona(start, Id("ann"));
    without.assets = {};
    const Map felt = *edits::changeTouchpoint(start, t1, [](Touchpoint& t) { t.experience[0].feeling = "annoyed"; });
    const Map back = merge(start, without, felt, ids).map;
    EXPECT_EQ(findIn(back.personas, Id("ann"))->portrait, a) << "with the persona";
    EXPECT_EQ(back.assets.size(), 1U);

    const auto showing = [&](Map map, const Id& touchpoint, const std::string& sha) {
        map.phases = map.phases.withReplaced(0, map.phases[0].with([&](Phase& phase) {
            const std::size_t at = *indexOf(phase.touchpoints, touchpoint);
            phase.touchpoints = phase.touchpoints.withReplaced(
                at, phase.touchpoints[at].with([&](Touchpoint& t) { t.image.asset = sha; }));
        }));
        return map;
    };
    Map before = showing(base, t2, b);
    before.assets = List<Asset>::of({picture(b)});
    Map ours = showing(showing(before, t2, ""), t1, a);
    ours.assets = List<Asset>::of({picture(a)});
    const Map open = merge(before, ours, showing(before, t1, b), ids).map;
    ASSERT_EQ(open.conflicts.size(), 1U);
    EXPECT_EQ(open.assets.size(), 2U) << "the one that may be chosen as well";

    Map licensed = before;
    licensed.assets = List<Asset>::of({picture(b)}).withReplaced(0, before.assets[0].with([](Asset& asset) {
        asset.unknown = {{"data", "licence", "\"CC\""}};
    }));
    EXPECT_EQ(merge(before, before, licensed, ids).map, licensed);
}

TEST_F(Merges, AValueThatOneSideCouldNotUseIsAConflict) {
    Map ours = base, theirs = base;
    const auto at = [](Map& map, auto change) {
        map.phases = map.phases.withReplaced(0, map.phases[0].with([&](Phase& phase) {
            phase.touchpoints = phase.touchpoints.withReplaced(0, phase.touchpoints[0].with([&](Touchpoint& t) {
                t.painPoints = t.painPoints.withReplaced(0, t.painPoints[0].with(change));
            }));
        }));
    };
    at(ours, [](PainPoint& pain) { pain.severity = 2; });
    at(theirs, [](PainPoint& pain) { pain.unknown = {{"text", "severity", "9"}}; });
    for (const Merged& merged :
         {both(Result<Map>(ours), Result<Map>(theirs)), both(Result<Map>(theirs), Result<Map>(ours))}) {
        EXPECT_EQ(this->at(merged, "t1").painPoints[0]->severity, 2);
        ASSERT_EQ(merged.map.conflicts.size(), 1U);
        EXPECT_EQ(merged.map.conflicts[0]->theirs, "9");
    }
}

TEST_F(Merges, WhatNobodyRemovedIsThereWhenBothOfItsHomesComeBack) {
    const Map ours = *edits::setRemark(*edits::deleteTouchpoint(base, t1), t2, "x");
    Map theirs = *edits::deleteLane(base, Id("notes"));
    theirs = *edits::renameTouchpoint(theirs, t1, "Look around");
    const auto addedCard = *edits::setCardText(ours, Id("c4"), "worked on");
    const Merged merged = both(Result<Map>(addedCard), Result<Map>(theirs));
    EXPECT_EQ(cardsIn(at(merged, "t1").notes, Id("notes")).size(), 2U);
}

TEST_F(Merges, RepeatedWordsAndWordsThatLookLikeThemDoNotMeet) {
    RandomIds ids;
    const auto with = [&](const Texts& channels) {
        return *edits::changeTouchpoint(base, t1, [&](Touchpoint& t) { t.channels = channels; });
    };
    const Map start = with({"a", "a"}), ours = with({"a", "a", "x"}), theirs = with({"a", "a#2"});
    const Texts both{"a", "a#2", "x"};
    for (const Map& merged : {merge(start, ours, theirs, ids).map, merge(start, theirs, ours, ids).map}) {
        Texts said = findTouchpoint(merged, t1)->channels;
        std::ranges::sort(said);
        EXPECT_EQ(said, both);
    }
}

TEST_F(Merges, OneSideThatComesFromTheOtherIsTheLaterOne) {
    RandomIds ids;
    Map start = base, later = *edits::renameTouchpoint(base, t1, "Look around");
    start.rev = "b", start.ancestors = {"a"};
    later.rev = "t2", later.ancestors = {"t1", "b", "a"};
    EXPECT_EQ(merge(start, start, later, ids).map, later);
    EXPECT_EQ(merge(start, later, start, ids).map, later);
}

TEST_F(Merges, TheReaderThatIsNeededMayBeAnOlderOneAgain) {
    RandomIds ids;
    Map old = base;
    old.minReader = 1;
    EXPECT_FALSE(merge(old, base, old, ids).map.minReader);
    EXPECT_FALSE(merge(old, old, base, ids).map.minReader);
}

} // namespace
} // namespace journeyline::versions
