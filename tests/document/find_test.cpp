// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/find.h"

#include <gtest/gtest.h>

#include "support/random_map.h"
#include "support/sample_map.h"

namespace journeyline {
namespace {

TEST(Find, places) {
    const Map map = test::sampleMap();
    EXPECT_EQ(placeOf(map, Id("t3")), (TouchpointPlace{1, 0}));
    EXPECT_EQ(placeOf(map, Id("p1")), std::nullopt);
    EXPECT_EQ(findTouchpoint(map, Id("t2"))->title, "Compare");
    EXPECT_EQ(findTouchpoint(map, Id("none")), nullptr);
    EXPECT_EQ(touchpointCount(map), 3U);
    EXPECT_EQ(placeOfCard(map, Id("c2")), (CardPlace{0, 0, Id("notes"), 1}));
    EXPECT_EQ(placeOfCard(map, Id("c4")), (CardPlace{0, std::nullopt, Id("notes"), 0}));
    EXPECT_EQ(placeOfCard(map, Id("t1")), std::nullopt);
    EXPECT_EQ(placeOfPainPoint(map, Id("pain2")), (PainPointPlace{{0, 0}, 1}));
    EXPECT_TRUE(cardsIn(map.phases[0]->notes, Id("others")).empty());
    EXPECT_EQ(cardsIn(map.phases[0]->notes, Id("notes")).size(), 1U);
}

TEST(Find, everyTouchpointInReadingOrder) {
    std::string order;
    const Map map = test::sampleMap();
    forEachTouchpoint(map, [&](TouchpointPlace place, const Touchpoint& touchpoint) {
        EXPECT_EQ(&touchpointAt(map, place), &touchpoint);
        order += touchpoint.id.text;
    });
    EXPECT_EQ(order, "t1t2t3");
}

TEST(Find, experienceIsThePresentOneOfThatPersona) {
    Touchpoint touchpoint;
    touchpoint.experience = {test::experience("ann", "5"), test::experience("ann", "2"), test::experience("", "3")};
    touchpoint.experience[0].state = MapState::Future;
    EXPECT_EQ(experienceOf(touchpoint, Id("ann"))->actual->text(), "2");
    EXPECT_EQ(experienceOf(touchpoint, Id())->actual->text(), "3");
    EXPECT_EQ(experienceOf(touchpoint, Id("bob")), nullptr);
}

TEST(RandomMap, isTheSameForTheSameSeed) {
    EXPECT_EQ(test::randomMap(7), test::randomMap(7));
    EXPECT_FALSE(test::randomMap(7) == test::randomMap(8));
}

} // namespace
} // namespace journeyline
