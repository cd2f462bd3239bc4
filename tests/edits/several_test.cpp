// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/several.h"
#include "support/sample_map.h"

namespace journeyline::edits {
namespace {

template <class Part>
std::string order(const List<Part>& list) {
    std::string ids;
    for (const auto& part : list)
        ids += (ids.empty() ? "" : " ") + part->id.text;
    return ids;
}

} // namespace

TEST(Several, MovedPartsStandSideBySideBeforeAnother) {
    const Map map = test::sampleMap();
    const auto touchpoints = moveTouchpoints(map, {Id("t1"), Id("t2")}, Id("p2"), Id("t3"));
    ASSERT_TRUE(touchpoints);
    EXPECT_EQ(order(touchpoints->phases[1]->touchpoints), "t1 t2 t3");
    EXPECT_EQ(order(moveTouchpoints(map, {Id("t1")}, Id("p1"), {})->phases[0]->touchpoints), "t2 t1");
    EXPECT_EQ(order(movePhases(map, {Id("p2")}, Id("p1"))->phases), "p2 p1");
    EXPECT_EQ(order(moveLanes(map, {Id("stations"), Id("others")}, Id("pains"))->lanes),
              "notes emotion stations others pains ideas figures");
    const auto cards = moveCards(map, {Id("c3"), Id("c2")}, Id("t1"), Id("notes"), Id("c1"));
    EXPECT_EQ(order(cardsIn(findTouchpoint(*cards, Id("t1"))->notes, Id("notes"))), "c3 c2 c1");
    const auto pains = movePainPoints(map, {Id("pain2")}, Id("t1"), Id("pain1"));
    EXPECT_EQ(order(findTouchpoint(*pains, Id("t1"))->painPoints), "pain2 pain1");
    const auto opportunities = moveOpportunities(map, {Id("o3"), Id("o2")}, Id("t1"), Id("o1"));
    ASSERT_TRUE(opportunities);
    EXPECT_EQ(order(opportunities->opportunities), "o3 o2 o1");
}

TEST(Several, AllOrNone) {
    const Map map = setLaneLocked(test::sampleMap(), Id("others"), true).value();
    const auto without =
        forEach(map, Ids{Id("c1"), Id("c3")}, [](const Map& now, const Id& card) { return deleteCard(now, card); });
    ASSERT_FALSE(without);
    EXPECT_EQ(without.fault().code, "edit.lane-locked");
    EXPECT_NE(findTouchpoint(map, Id("t1"))->notes.size(), 0U);
}

} // namespace journeyline::edits
