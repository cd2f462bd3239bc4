// SPDX-License-Identifier: Apache-2.0
// What edits refuse, and with which fault.
#include <functional>

#include <gtest/gtest.h>

#include "journeyline/edits/actions.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/lists.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/metrics.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"
#include "support/sample_map.h"

namespace journeyline::edits {
namespace {

using M = const Map&;

Map locked(const Map& map, const char* lane) {
    return *setLaneLocked(map, Id(lane), true);
}

struct Refusal {
    const char* name;
    std::function<Result<Map>(const Map&, IdSource&)> edit;
    const char* code;
};

class Refusals : public testing::TestWithParam<Refusal> {};

TEST_P(Refusals, comeWithTheirFault) {
    CountingIds ids("n");
    const Result<Map> after = GetParam().edit(test::sampleMap(), ids);
    ASSERT_FALSE(after.ok());
    EXPECT_EQ(after.fault().code, GetParam().code);
}

std::string nameOfRefusal(const testing::TestParamInfo<Refusal>& info) {
    return info.param.name;
}

using I = IdSource&;
const Id none("none");

INSTANTIATE_TEST_SUITE_P(
    NoSuch, Refusals,
    testing::Values(
        Refusal{"renameTouchpoint", [](M m, I) { return renameTouchpoint(m, none, ""); }, "edit.no-such-touchpoint"},
        Refusal{"moveTouchpoint", [](M m, I) { return moveTouchpoint(m, Id("t1"), none, 0); }, "edit.no-such-phase"},
        Refusal{"addTouchpoint", [](M m, I i) { return mapOf(addTouchpoint(m, none, 0, "", i)); },
                "edit.no-such-phase"},
        Refusal{"deletePhase", [](M m, I) { return deletePhase(m, none); }, "edit.no-such-phase"},
        Refusal{"moveLane", [](M m, I) { return moveLane(m, none, 0); }, "edit.no-such-lane"},
        Refusal{"addCardLane", [](M m, I i) { return mapOf(addCard(m, Id("t1"), none, 0, "", i)); },
                "edit.no-such-lane"},
        Refusal{"addCardPlace", [](M m, I i) { return mapOf(addCard(m, none, Id("notes"), 0, "", i)); },
                "edit.no-such-touchpoint"},
        Refusal{"setCardText", [](M m, I) { return setCardText(m, none, ""); }, "edit.no-such-card"},
        Refusal{"setCardPersona", [](M m, I) { return setCardPersona(m, Id("c1"), none); }, "edit.no-such-persona"},
        Refusal{"setEmotion", [](M m, I) { return setEmotion(m, Id("t3"), none, 3); }, "edit.no-such-persona"},
        Refusal{"setTouchpointPersonas", [](M m, I) { return setTouchpointPersonas(m, Id("t1"), {none}); },
                "edit.no-such-persona"},
        Refusal{"setEvidence",
                [](M m, I) {
                    return setEvidence(m, Id("t1"), {{}, none, {}, "", {}});
                },
                "edit.no-such-source"},
        Refusal{"setImage", [](M m, I) { return setImage(m, Id("t1"), "none", ""); }, "edit.no-such-asset"},
        Refusal{"movePainPoint", [](M m, I) { return movePainPoint(m, Id("pain1"), none, 0); },
                "edit.no-such-touchpoint"},
        Refusal{"linkPainPoint", [](M m, I) { return linkPainPoint(m, Id("o1"), none); }, "edit.no-such-painPoint"},
        Refusal{"addOpportunity", [](M m, I i) { return mapOf(addOpportunity(m, none, Id(), "", i)); },
                "edit.no-such-touchpoint"},
        Refusal{"setMetricValue", [](M m, I) { return setMetricValue(m, none, {}); }, "edit.no-such-metric"},
        Refusal{"linkAction", [](M m, I) { return linkAction(m, Id("a1"), none); }, "edit.no-such-touchpoint"},
        Refusal{"deleteSource", [](M m, I) { return deleteSource(m, none); }, "edit.no-such-source"}),
    nameOfRefusal);

INSTANTIATE_TEST_SUITE_P(
    OutOfPlace, Refusals,
    testing::Values(
        Refusal{"severity", [](M m, I) { return setPainPointSeverity(m, Id("pain1"), 4); }, "edit.out-of-range"},
        Refusal{"impact", [](M m, I) { return setImpact(m, Id("o1"), 0); }, "edit.out-of-range"},
        Refusal{"fulfilment", [](M m, I) { return setFulfilment(m, Id("t1"), Decimal::parse("101")); },
                "edit.out-of-range"},
        Refusal{"dropOff", [](M m, I) { return setDropOff(m, Id("t1"), Decimal::parse("-1"), ""); },
                "edit.out-of-range"},
        Refusal{"votes", [](M m, I) { return setCardVotes(m, Id("c1"), -1); }, "edit.out-of-range"},
        Refusal{"language", [](M m, I) { return setLanguage(m, "n l"); }, "edit.language"},
        Refusal{"nan", [](M m, I) { return setEmotion(m, Id("t3"), Id("bob"), std::stod("nan")); },
                "edit.out-of-range"},
        Refusal{"notConcerned", [](M m, I) { return setEmotion(m, Id("t1"), Id("bob"), 3); },
                "edit.persona-not-concerned"},
        Refusal{"cardInEmotionLane", [](M m, I i) { return mapOf(addCard(m, Id("t1"), Id("emotion"), 0, "", i)); },
                "edit.lane-holds-no-cards"},
        Refusal{"newId",
                [](M m, I) { return changeTouchpoint(m, Id("t1"), [](Touchpoint& own) { own.id = Id("x"); }); },
                "edit.id-changed"},
        Refusal{
            "newPersonaOfExperience",
            [](M m, I) { return changeExperience(m, Id("t1"), Id("ann"), [](Experience& e) { e.persona = Id(); }); },
            "edit.id-changed"},
        Refusal{"cardsThroughTouchpoint",
                [](M m, I) { return changeTouchpoint(m, Id("t1"), [](Touchpoint& own) { own.notes.clear(); }); },
                "edit.parts-changed"},
        Refusal{"touchpointsThroughPhase",
                [](M m, I) { return changePhase(m, Id("p1"), [](Phase& p) { p.touchpoints = {}; }); },
                "edit.parts-changed"}),
    nameOfRefusal);

INSTANTIATE_TEST_SUITE_P(
    LockedLane, Refusals,
    testing::Values(
        Refusal{"setCardText", [](M m, I) { return setCardText(locked(m, "notes"), Id("c1"), "x"); },
                "edit.lane-locked"},
        Refusal{"addCard", [](M m, I i) { return mapOf(addCard(locked(m, "notes"), Id("t3"), Id("notes"), 0, "", i)); },
                "edit.lane-locked"},
        Refusal{"moveCardOut", [](M m, I) { return moveCard(locked(m, "notes"), Id("c1"), Id("t1"), Id("others"), 0); },
                "edit.lane-locked"},
        Refusal{"moveCardIn", [](M m, I) { return moveCard(locked(m, "notes"), Id("c3"), Id("t1"), Id("notes"), 0); },
                "edit.lane-locked"},
        Refusal{"deleteLane", [](M m, I) { return deleteLane(locked(m, "notes"), Id("notes")); }, "edit.lane-locked"},
        Refusal{"setEmotion", [](M m, I) { return setEmotion(locked(m, "emotion"), Id("t3"), Id("bob"), 3); },
                "edit.lane-locked"},
        Refusal{"addPainPoint", [](M m, I i) { return mapOf(addPainPoint(locked(m, "pains"), Id("t3"), 0, "", i)); },
                "edit.lane-locked"},
        Refusal{"setImpact", [](M m, I) { return setImpact(locked(m, "ideas"), Id("o1"), 3); }, "edit.lane-locked"},
        Refusal{"setMetricValue", [](M m, I) { return setMetricValue(locked(m, "figures"), Id("m1"), {}); },
                "edit.lane-locked"}),
    nameOfRefusal);

TEST(LockedLanes, letTheRestThrough) {
    const Map map = locked(locked(test::sampleMap(), "notes"), "figures");
    EXPECT_TRUE(setCardText(map, Id("c3"), "x").ok()) << "another lane";
    EXPECT_TRUE(setLaneLocked(map, Id("notes"), false).ok()) << "unlocking";
    EXPECT_TRUE(setMetricValue(map, Id("m0"), Decimal::parse("1")).ok()) << "a metric of the map is in no lane";
    EXPECT_TRUE(deleteTouchpoint(map, Id("t1")).ok()) << "the column goes with all it holds";
}

} // namespace
} // namespace journeyline::edits
