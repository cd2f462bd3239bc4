// SPDX-License-Identifier: Apache-2.0
// Cutting parts out of a map and pasting them into it, and into another.
#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/edits/fragment.h"
#include "journeyline/edits/lanes.h"
#include "support/sample_map.h"

namespace journeyline::edits {
namespace {

using test::sampleMap;

/// A map of somebody else: other ids everywhere; a lane "others", a persona "Ann".
Map otherMap() {
    Map map;
    map.id = Id("other");
    map.language = "en";
    map.personas = List<Persona>::of({test::named("x-ann", &Persona::name, "Ann")});
    Lane notes = test::named("x-more", &Lane::title, "others");
    notes.kind = LaneKind::Notes;
    map.lanes = List<Lane>::of({test::lane("x-stations", LaneKind::Touchpoints), notes});
    Phase phase = test::named("x-p", &Phase::title, "Only");
    phase.touchpoints = List<Touchpoint>::of({test::named("x-t", &Touchpoint::title, "There")});
    map.phases = List<Phase>::of({phase});
    return map;
}

std::vector<std::string> codesOf(const std::vector<Fault>& notes) {
    std::vector<std::string> codes;
    for (const Fault& note : notes)
        codes.push_back(note.code + " " + note.arguments.at(0));
    return codes;
}

} // namespace

TEST(Fragment, IsASoundMapOfItsOwn) {
    struct Case {
        FragmentKind kind;
        Ids parts;
    };
    const Case cases[] = {{FragmentKind::Touchpoints, {Id("t1"), Id("t3")}},
                          {FragmentKind::Phases, {Id("p1")}},
                          {FragmentKind::Cards, {Id("c1"), Id("c3"), Id("c4")}},
                          {FragmentKind::PainPoints, {Id("pain2")}},
                          {FragmentKind::Opportunities, {Id("o2")}},
                          {FragmentKind::Metrics, {Id("m1")}},
                          {FragmentKind::Lanes, {Id("notes")}}};
    for (const Case& c : cases) {
        const Fragment fragment = extract(sampleMap(), c.kind, c.parts);
        for (const Violation& v : violations(fragment.map))
            ADD_FAILURE() << wordOf(c.kind) << ": " << v.part << " " << v.member << " " << v.id.text;
        EXPECT_EQ(fragmentKindOf(wordOf(c.kind)), c.kind);
    }
}

TEST(Fragment, ATouchpointPastedBesideItselfIsTheSameButForIds) {
    const Map map = sampleMap();
    CountingIds ids("new");
    const auto pasted =
        paste(map, extract(map, FragmentKind::Touchpoints, {Id("t1")}), {Id("p1"), Id("t1"), {}, Id("t1")}, ids);
    ASSERT_TRUE(pasted);
    EXPECT_TRUE(pasted->notes.empty());
    EXPECT_TRUE(violations(pasted->map).empty());
    ASSERT_EQ(pasted->ids.size(), 1U);
    const Phase& phase = *pasted->map.phases[0];
    ASSERT_EQ(phase.touchpoints.size(), 3U);
    const Touchpoint& copy = *phase.touchpoints[1];
    EXPECT_EQ(copy.id, pasted->ids[0]);
    EXPECT_EQ(copy.title, "Search");
    EXPECT_EQ(cardsIn(copy.notes, Id("notes")).size(), 2U);
    EXPECT_EQ(cardsIn(copy.notes, Id("notes"))[0]->persona, Id("ann"));
    EXPECT_NE(cardsIn(copy.notes, Id("notes"))[0]->id, Id("c1"));
    EXPECT_EQ(copy.evidence.source, Id("survey"));
    ASSERT_EQ(copy.painPoints.size(), 2U);
    // Its opportunities come along and answer the copies of the pain points.
    ASSERT_EQ(pasted->map.opportunities.size(), map.opportunities.size() + 2);
    const Opportunity& first = *pasted->map.opportunities[3];
    EXPECT_EQ(first.painPoints, (Ids{copy.painPoints[0]->id, copy.painPoints[1]->id}));
    EXPECT_EQ(pasted->map.opportunities[4]->touchpoint, copy.id);
    EXPECT_TRUE(phase.touchpoints[0].same(map.phases[0]->touchpoints[0])) << "the original is not touched";
}

TEST(Fragment, AnotherMapGetsWhatItLacks) {
    CountingIds ids("new");
    const auto pasted = paste(otherMap(), extract(sampleMap(), FragmentKind::Touchpoints, {Id("t1")}),
                              {Id("x-p"), {}, {}, Id("x-t")}, ids);
    ASSERT_TRUE(pasted);
    EXPECT_TRUE(violations(pasted->map).empty());
    EXPECT_EQ(codesOf(pasted->notes), (std::vector<std::string>{"paste.new-source Survey", "paste.new-lane notes"}));
    const Touchpoint& copy = *pasted->map.phases[0]->touchpoints[1];
    EXPECT_EQ(copy.personas, Ids{Id("x-ann")}) << "the persona of that name";
    EXPECT_EQ(cardsIn(copy.notes, Id("x-more")).size(), 1U) << "the lane of that title";
    const Lane& made = *pasted->map.lanes[2];
    EXPECT_EQ(made.title, "notes");
    EXPECT_EQ(made.personas, Ids{Id("x-ann")});
    EXPECT_EQ(cardsIn(copy.notes, made.id).size(), 2U);
    EXPECT_EQ(pasted->map.sources.size(), 1U);
}

TEST(Fragment, LanesAreFoundByRoleBeforeTitle) {
    Map from = sampleMap(), to = otherMap();
    from.lanes =
        from.lanes.with([](auto& lanes) { lanes[1] = lanes[1].with([](Lane& l) { l.role = NotesRole::Needs; }); });
    Lane byTitle = test::named("x-title", &Lane::title, "notes"),
         byRole = test::named("x-role", &Lane::title, "Wishes");
    byTitle.kind = byRole.kind = LaneKind::Notes;
    byRole.role = NotesRole::Needs;
    to.lanes = List<Lane>::of({byTitle, byRole});
    CountingIds ids("new");
    const auto pasted =
        paste(to, extract(from, FragmentKind::Cards, {Id("c1"), Id("c3")}), {Id("x-p"), Id("x-t"), {}, {}}, ids);
    ASSERT_TRUE(pasted);
    const Notes& notes = findTouchpoint(pasted->map, Id("x-t"))->notes;
    EXPECT_EQ(cardsIn(notes, Id("x-role")).size(), 1U);
    EXPECT_EQ(cardsIn(notes, Id("x-title")).size(), 0U) << "called otherwise there";
    EXPECT_EQ(pasted->map.lanes.size(), 3U);
}

TEST(Fragment, CardsOfOneLaneGoWhereTheUserIs) {
    const Map map = sampleMap();
    CountingIds ids("new");
    const Fragment two = extract(map, FragmentKind::Cards, {Id("c1"), Id("c2")});
    const auto other = paste(map, two, {Id("p1"), Id("t1"), Id("others"), Id("c3")}, ids);
    ASSERT_TRUE(other);
    const auto there = cardsIn(findTouchpoint(other->map, Id("t1"))->notes, Id("others"));
    ASSERT_EQ(there.size(), 3U);
    EXPECT_EQ(there[1]->text, "one");
    const auto phase = paste(map, two, {Id("p2"), {}, {}, {}}, ids);
    ASSERT_TRUE(phase);
    EXPECT_EQ(cardsIn(phase->map.phases[1]->notes, Id("notes")).size(), 2U);
    const Map locked = setLaneLocked(map, Id("others"), true).value();
    const auto refused = paste(locked, two, {Id("p1"), Id("t1"), Id("others"), {}}, ids);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.fault().code, "edit.lane-locked");
}

TEST(Fragment, PainPointsOpportunitiesAndMetricsNeedATouchpoint) {
    const Map map = sampleMap();
    CountingIds ids("new");
    for (const auto& [kind, id] :
         {std::pair{FragmentKind::PainPoints, Id("pain1")}, std::pair{FragmentKind::Opportunities, Id("o1")},
          std::pair{FragmentKind::Metrics, Id("m1")}}) {
        const Fragment fragment = extract(map, kind, {id});
        const auto nowhere = paste(map, fragment, {}, ids);
        ASSERT_FALSE(nowhere);
        EXPECT_EQ(nowhere.fault().code, "paste.no-touchpoint");
        const auto pasted = paste(map, fragment, {Id("p2"), Id("t3"), {}, {}}, ids);
        ASSERT_TRUE(pasted);
        EXPECT_TRUE(violations(pasted->map).empty());
        EXPECT_EQ(pasted->ids.size(), 1U);
    }
    const auto idea =
        paste(map, extract(map, FragmentKind::Opportunities, {Id("o1")}), {Id("p2"), Id("t3"), {}, {}}, ids);
    EXPECT_EQ(idea->map.opportunities[3]->painPoints, (Ids{Id("pain1"), Id("pain2")})) << "goes on answering them";
}

TEST(Fragment, ALaneBringsItsCardsToTheSamePlaces) {
    const Map map = sampleMap();
    CountingIds ids("new");
    const Fragment lane = extract(map, FragmentKind::Lanes, {Id("notes")});
    const auto here = paste(map, lane, {{}, {}, Id("notes"), {}}, ids);
    ASSERT_TRUE(here);
    EXPECT_TRUE(violations(here->map).empty());
    const Id copy = here->map.lanes[2]->id;
    EXPECT_EQ(copy, here->ids[0]);
    EXPECT_EQ(cardsIn(findTouchpoint(here->map, Id("t1"))->notes, copy).size(), 2U);
    EXPECT_EQ(cardsIn(here->map.phases[0]->notes, copy).size(), 1U);
    const auto there = paste(otherMap(), lane, {}, ids);
    ASSERT_TRUE(there);
    EXPECT_EQ(cardsIn(findTouchpoint(there->map, Id("x-t"))->notes, there->ids[0]).size(), 2U);
    EXPECT_FALSE(paste(Map(), lane, {}, ids)) << "no place for the cards";
}

TEST(Fragment, IntoABlankMap) {
    CountingIds ids("new");
    Map blank;
    blank.id = Id("blank");
    const auto touchpoints =
        paste(blank, extract(sampleMap(), FragmentKind::Touchpoints, {Id("t3"), Id("t1")}), {}, ids);
    ASSERT_TRUE(touchpoints);
    EXPECT_TRUE(violations(touchpoints->map).empty());
    ASSERT_EQ(touchpoints->map.phases.size(), 1U);
    EXPECT_EQ(touchpoints->map.phases[0]->title, "Before");
    EXPECT_EQ(touchpoints->map.phases[0]->touchpoints[0]->title, "Search") << "in the order of the map";
    const auto phases = paste(blank, extract(sampleMap(), FragmentKind::Phases, {Id("p2"), Id("p1")}), {}, ids);
    ASSERT_TRUE(phases);
    EXPECT_TRUE(violations(phases->map).empty());
    EXPECT_EQ(phases->map.phases.size(), 2U);
    EXPECT_EQ(phases->map.lanes.size(), 2U);
}

} // namespace journeyline::edits
