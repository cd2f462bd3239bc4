// SPDX-License-Identifier: Apache-2.0
// Verbs of what stands in the cells: cards, emotion, pain points, opportunities, metrics, and the plan of actions.
#include <functional>

#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/edits/actions.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/lists.h"
#include "journeyline/edits/metrics.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "support/sample_map.h"

namespace journeyline::edits {
namespace {

using M = const Map&;
using I = IdSource&;

template <class Part>
std::string idsOf(const List<Part>& list) {
    std::string text;
    for (const auto& part : list)
        text += (text.empty() ? "" : " ") + part->id.text;
    return text;
}

const Touchpoint& at(const Map& map, const char* id) {
    return *findTouchpoint(map, Id(id));
}

/// Cards of the two notes lanes: "c1 c2|c3".
std::string cardsAt(const Map& map, const char* touchpoint) {
    const Notes& notes = at(map, touchpoint).notes;
    return idsOf(cardsIn(notes, Id("notes"))) + "|" + idsOf(cardsIn(notes, Id("others")));
}

std::string score(const Map& map, const char* touchpoint, const char* persona) {
    const Experience* experience = experienceOf(at(map, touchpoint), Id(persona));
    if (!experience) return "none";
    return (experience->actual ? experience->actual->text() : "-") + "/" +
           (experience->expected ? experience->expected->text() : "-");
}

std::string links(const Action& action) {
    std::string text;
    for (const ActionLink& link : action.links)
        text += link.kind + ":" + link.id.text + " ";
    return text;
}

struct Row {
    const char* name;
    std::function<Result<Map>(const Map&, IdSource&)> edit;
    std::function<std::string(const Map&)> look;
    std::string expected;
};

class ContentVerbs : public testing::TestWithParam<Row> {};

TEST_P(ContentVerbs, doWhatTheyAreCalled) {
    const Map before = test::sampleMap();
    CountingIds ids("n");
    const Result<Map> after = GetParam().edit(before, ids);
    ASSERT_TRUE(after.ok()) << after.fault().code;
    EXPECT_EQ(GetParam().look(*after), GetParam().expected);
    EXPECT_TRUE(violations(*after).empty());
    EXPECT_EQ(before, test::sampleMap());
}

std::string nameOfRow(const testing::TestParamInfo<Row>& info) {
    return info.param.name;
}

const auto cardsAtT1 = [](M m) { return cardsAt(m, "t1"); };
const auto cardsAtT3 = [](M m) { return cardsAt(m, "t3"); };
const auto cardsOfP1 = [](M m) { return idsOf(cardsIn(m.phases[0]->notes, Id("notes"))); };

INSTANTIATE_TEST_SUITE_P(
    Cards, ContentVerbs,
    testing::Values(Row{"addCard", [](M m, I i) { return mapOf(addCard(m, Id("t1"), Id("notes"), 1, "x", i)); },
                        cardsAtT1, "c1 n1 c2|c3"},
                    Row{"addCardFirst",
                        [](M m, I i) { return mapOf(addCard(m, Id("t3"), Id("others"), atEnd, "x", i)); }, cardsAtT3,
                        "|n1"},
                    Row{"addCardToPhase", [](M m, I i) { return mapOf(addCard(m, Id("p1"), Id("notes"), 0, "x", i)); },
                        cardsOfP1, "n1 c4"},
                    Row{"addCards",
                        [](M m, I i) {
                            return mapOf(addCards(m, Id("t1"), Id("notes"), 1, {"x", "y"}, i));
                        },
                        cardsAtT1, "c1 n1 n2 c2|c3"},
                    Row{"setCardText", [](M m, I) { return setCardText(m, Id("c3"), "X"); },
                        [](M m) { return at(m, "t1").notes.at(1).cards[0]->text; }, "X"},
                    Row{"setCardTextOfPhase", [](M m, I) { return setCardText(m, Id("c4"), "X"); },
                        [](M m) { return m.phases[0]->notes.at(0).cards[0]->text; }, "X"},
                    Row{"moveCardWithin", [](M m, I) { return moveCard(m, Id("c1"), Id("t1"), Id("notes"), 1); },
                        cardsAtT1, "c2 c1|c3"},
                    Row{"moveCardToItsPlace", [](M m, I) { return moveCard(m, Id("c3"), Id("t1"), Id("others"), 0); },
                        cardsAtT1, "c1 c2|c3"},
                    Row{"moveCardToOtherLane", [](M m, I) { return moveCard(m, Id("c1"), Id("t1"), Id("others"), 1); },
                        cardsAtT1, "c2|c3 c1"},
                    Row{"moveCardToOtherTouchpoint",
                        [](M m, I) { return moveCard(m, Id("c1"), Id("t3"), Id("others"), 5); }, cardsAtT3, "|c1"},
                    Row{"moveLastCardLeavesNoEmptyLane",
                        [](M m, I) { return moveCard(m, Id("c3"), Id("t3"), Id("others"), 0); },
                        [](M m) { return std::to_string(at(m, "t1").notes.size()); }, "1"},
                    Row{"moveCardFromPhase", [](M m, I) { return moveCard(m, Id("c4"), Id("t1"), Id("notes"), 0); },
                        cardsAtT1, "c4 c1 c2|c3"},
                    Row{"deleteCard", [](M m, I) { return deleteCard(m, Id("c1")); }, cardsAtT1, "c2|c3"},
                    Row{"setCardPersona", [](M m, I) { return setCardPersona(m, Id("c3"), Id("bob")); },
                        [](M m) { return at(m, "t1").notes.at(1).cards[0]->persona.text; }, "bob"}),
    nameOfRow);

const auto annAtT1 = [](M m) { return score(m, "t1", "ann"); };
const auto bobAtT3 = [](M m) { return score(m, "t3", "bob"); };

INSTANTIATE_TEST_SUITE_P(
    Emotion, ContentVerbs,
    testing::Values(
        Row{"setEmotion", [](M m, I) { return setEmotion(m, Id("t1"), Id("ann"), 3.26); }, annAtT1, "3.3/-"},
        Row{"setEmotionNew", [](M m, I) { return setEmotion(m, Id("t3"), Id("bob"), 3); }, bobAtT3, "3/-"},
        Row{"setEmotionTooHigh", [](M m, I) { return setEmotion(m, Id("t3"), Id("bob"), 9); }, bobAtT3, "5/-"},
        Row{"setEmotionTooLow", [](M m, I) { return setEmotion(m, Id("t3"), Id("bob"), -1); }, bobAtT3, "1/-"},
        Row{"setEmotionKeepsTheSpelling", [](M m, I) { return setEmotion(m, Id("t1"), Id("ann"), 2.5); }, annAtT1,
            "2.50/-"},
        Row{"setEmotionOfEveryone", [](M m, I) { return setEmotion(m, Id("t3"), Id(), 2); },
            [](M m) { return score(m, "t3", ""); }, "2/-"},
        Row{"nudgeOwn", [](M m, I) { return nudgeEmotion(m, Id("t1"), Id("ann"), -0.5); }, annAtT1, "2/-"},
        Row{"nudgeFromTheMiddle", [](M m, I) { return nudgeEmotion(m, Id("t3"), Id("bob"), 0.1); }, bobAtT3, "3.1/-"},
        Row{"nudgeFromEveryones",
            [](M m, I) { return nudgeEmotion(*setEmotion(m, Id("t3"), Id(), 4), Id("t3"), Id("bob"), 0.1); }, bobAtT3,
            "4.1/-"},
        Row{"clearEmotionTakesTheExperience", [](M m, I) { return clearEmotion(m, Id("t1"), Id("ann")); }, annAtT1,
            "none"},
        Row{"clearEmotionKeepsTheRest",
            [](M m, I) { return clearEmotion(*setExpected(m, Id("t1"), Id("ann"), 4), Id("t1"), Id("ann")); }, annAtT1,
            "-/4"},
        Row{"clearEmotionWhereThereIsNone", [](M m, I) { return clearEmotion(m, Id("t3"), Id("bob")); }, bobAtT3,
            "none"},
        Row{"setExpected", [](M m, I) { return setExpected(m, Id("t1"), Id("ann"), 4.2); }, annAtT1, "2.50/4.2"},
        Row{"clearExpected",
            [](M m, I) { return clearExpected(*setExpected(m, Id("t1"), Id("ann"), 4), Id("t1"), Id("ann")); }, annAtT1,
            "2.50/-"},
        Row{"setFeeling", [](M m, I) { return setFeeling(m, Id("t1"), Id("ann"), "lost"); },
            [](M m) { return at(m, "t1").experience.at(0).feeling; }, "lost"}),
    nameOfRow);

const auto painsAtT1 = [](M m) { return idsOf(at(m, "t1").painPoints); };
const auto ideas = [](M m) { return idsOf(m.opportunities); };
const auto placeOfO1 = [](M m) { return m.opportunities[0]->touchpoint.text; };

INSTANTIATE_TEST_SUITE_P(
    PainAndOpportunity, ContentVerbs,
    testing::Values(
        Row{"addPainPoint", [](M m, I i) { return mapOf(addPainPoint(m, Id("t1"), 1, "x", i)); }, painsAtT1,
            "pain1 n1 pain2"},
        Row{"movePainPointWithin", [](M m, I) { return movePainPoint(m, Id("pain1"), Id("t1"), 1); }, painsAtT1,
            "pain2 pain1"},
        Row{"movePainPointOver", [](M m, I) { return movePainPoint(m, Id("pain1"), Id("t3"), 4); },
            [](M m) { return idsOf(at(m, "t3").painPoints); }, "pain1"},
        Row{"deletePainPoint", [](M m, I) { return deletePainPoint(m, Id("pain1")); }, painsAtT1, "pain2"},
        Row{"deletePainPointKeepsThePlaceOfIdeas", [](M m, I) { return deletePainPoint(m, Id("pain1")); }, placeOfO1,
            "t1"},
        Row{"deleteOtherPainPointLeavesIdeas", [](M m, I) { return deletePainPoint(m, Id("pain2")); }, placeOfO1, ""},
        Row{"setPainPointText", [](M m, I) { return setPainPointText(m, Id("pain2"), "X"); },
            [](M m) { return at(m, "t1").painPoints[1]->text; }, "X"},
        Row{"setPainPointSeverity", [](M m, I) { return setPainPointSeverity(m, Id("pain2"), 3); },
            [](M m) { return std::to_string(*at(m, "t1").painPoints[1]->severity); }, "3"},
        Row{"addOpportunityAtPainPoint", [](M m, I i) { return mapOf(addOpportunity(m, Id(), Id("pain2"), "x", i)); },
            [](M m) { return m.opportunities[3]->painPoints.at(0).text; }, "pain2"},
        Row{"addOpportunity", [](M m, I i) { return mapOf(addOpportunity(m, Id("t3"), Id(), "x", i)); }, ideas,
            "o1 o2 o3 n1"},
        // o1 and o2 stand at t1 (o1 through its pain point), o3 at t3.
        Row{"moveOpportunityWithin", [](M m, I) { return moveOpportunity(m, Id("o1"), Id("t1"), 1); }, ideas,
            "o2 o1 o3"},
        Row{"moveOpportunityWithinLeavesItsPainPointToPlaceIt",
            [](M m, I) { return moveOpportunity(m, Id("o1"), Id("t1"), 1); },
            [](M m) { return m.opportunities[1]->touchpoint.text; }, ""},
        Row{"moveOpportunityFirst", [](M m, I) { return moveOpportunity(m, Id("o3"), Id("t1"), 0); }, ideas,
            "o3 o1 o2"},
        Row{"moveOpportunityOver", [](M m, I) { return moveOpportunity(m, Id("o1"), Id("t3"), atEnd); }, ideas,
            "o2 o3 o1"},
        Row{"moveOpportunityToTheMap", [](M m, I) { return moveOpportunity(m, Id("o2"), Id()); },
            [](M m) { return m.opportunities[1]->touchpoint.text; }, ""},
        Row{"deleteOpportunity", [](M m, I) { return deleteOpportunity(m, Id("o1")); }, ideas, "o2 o3"},
        Row{"setImpact", [](M m, I) { return setImpact(m, Id("o2"), 5); },
            [](M m) { return std::to_string(*m.opportunities[1]->impact); }, "5"},
        Row{"linkPainPoint", [](M m, I) { return linkPainPoint(m, Id("o2"), Id("pain2")); },
            [](M m) { return m.opportunities[1]->painPoints.at(0).text; }, "pain2"},
        Row{"linkPainPointTwice", [](M m, I) { return linkPainPoint(m, Id("o1"), Id("pain2")); },
            [](M m) { return std::to_string(m.opportunities[0]->painPoints.size()); }, "2"},
        Row{"unlinkPainPoint", [](M m, I) { return unlinkPainPoint(m, Id("o1"), Id("pain1")); },
            [](M m) { return m.opportunities[0]->painPoints.at(0).text; }, "pain2"}),
    nameOfRow);

const auto metricsAtT1 = [](M m) { return idsOf(at(m, "t1").metrics); };

INSTANTIATE_TEST_SUITE_P(
    MetricsAndActions, ContentVerbs,
    testing::Values(
        Row{"addMetric", [](M m, I i) { return mapOf(addMetric(m, Id("t1"), 0, "x", i)); }, metricsAtT1, "n1 m1 m2"},
        Row{"addMetricToPhase", [](M m, I i) { return mapOf(addMetric(m, Id("p2"), 0, "x", i)); },
            [](M m) { return idsOf(m.phases[1]->metrics); }, "n1"},
        Row{"addMetricToMap", [](M m, I i) { return mapOf(addMetric(m, Id(), atEnd, "x", i)); },
            [](M m) { return idsOf(m.metrics); }, "m0 n1"},
        Row{"moveMetric", [](M m, I) { return moveMetric(m, Id("m2"), Id("t1"), 0); }, metricsAtT1, "m2 m1"},
        Row{"moveMetricToMap", [](M m, I) { return moveMetric(m, Id("m2"), Id(), 0); },
            [](M m) { return idsOf(m.metrics); }, "m2 m0"},
        Row{"deleteMetric", [](M m, I) { return deleteMetric(m, Id("m1")); }, metricsAtT1, "m2"},
        Row{"setMetricValue", [](M m, I) { return setMetricValue(m, Id("m0"), Decimal::parse("1.50")); },
            [](M m) { return m.metrics[0]->value->text(); }, "1.50"},
        Row{"renameMetric", [](M m, I) { return renameMetric(m, Id("m2"), "X"); },
            [](M m) { return findMetric(m, Id("m2"))->name; }, "X"},
        Row{"addAction", [](M m, I i) { return mapOf(addAction(m, 0, "x", i)); }, [](M m) { return idsOf(m.actions); },
            "n1 a1 a2"},
        Row{"moveAction", [](M m, I) { return moveAction(m, Id("a1"), 1); }, [](M m) { return idsOf(m.actions); },
            "a2 a1"},
        Row{"linkAction", [](M m, I) { return linkAction(m, Id("a2"), Id("o2")); },
            [](M m) { return links(*m.actions[1]); }, "opportunity:o2 "},
        Row{"unlinkAction", [](M m, I) { return unlinkAction(m, Id("a1"), Id("pain1")); },
            [](M m) { return links(*m.actions[0]); }, "touchpoint:t1 opportunity:o1 "},
        Row{"setActionDone", [](M m, I) { return setActionStatus(m, Id("a1"), ActionStatus::Done, "2026-01-02"); },
            [](M m) { return m.actions[0]->done; }, "2026-01-02"},
        Row{"setActionOpenAgain",
            [](M m, I) {
                return setActionStatus(*setActionStatus(m, Id("a1"), ActionStatus::Done, "2026-01-02"), Id("a1"),
                                       ActionStatus::Doing, "2026-01-03");
            },
            [](M m) { return m.actions[0]->done; }, ""},
        Row{"dismissAgain",
            [](M m, I) {
                return dismissFinding(m, {"no-emotion", Id("t1"), "later", "", {}});
            },
            [](M m) { return std::to_string(m.dismissed.size()) + m.dismissed[0]->reason; }, "1later"},
        Row{"restoreFinding", [](M m, I) { return restoreFinding(m, "no-emotion", Id("t1")); },
            [](M m) { return std::to_string(m.dismissed.size()); }, "0"},
        Row{"addParkedNote", [](M m, I i) { return mapOf(addParkedNote(m, 0, "x", i)); },
            [](M m) { return idsOf(m.parked); }, "n1"}),
    nameOfRow);

TEST(ActionsFor, KeepTheLinkAndTakeTheText) {
    CountingIds ids("n");
    Map map = test::sampleMap();
    map = *setEffort(*setImpact(map, Id("o2"), 5), Id("o2"), 1);
    for (const auto& [target, kind, title] :
         {std::tuple{"pain1", "painPoint", "slow"}, std::tuple{"o2", "opportunity", "cheaper"},
          std::tuple{"t2", "touchpoint", "Compare"}}) {
        const auto added = addActionFor(map, Id(target), ids);
        ASSERT_TRUE(added) << target;
        const Action& action = *findIn(added->map.actions, added->id);
        EXPECT_EQ(action.title, title);
        ASSERT_EQ(action.links.size(), 1U);
        EXPECT_EQ(action.links[0].kind, kind);
        EXPECT_EQ(action.links[0].id, Id(target));
        EXPECT_EQ(action.horizon == Horizon::QuickFix, std::string(target) == "o2");
    }
    EXPECT_FALSE(addActionFor(map, Id("nobody"), ids));
}

TEST(Cards, StandInALaneThatDoesNotSayItsKind) {
    Map map = test::sampleMap();
    Lane lane;
    lane.id = Id("plain");
    map.lanes = map.lanes.withInserted(map.lanes.size(), Shared(lane));
    CountingIds ids;
    const auto added = addCard(map, Id("t1"), lane.id, 0, "text", ids);
    ASSERT_TRUE(added);
    EXPECT_EQ(cardsIn(findTouchpoint(added->map, Id("t1"))->notes, lane.id).size(), 1U);
}

TEST(ParkedNotes, BecomeCardsOfACell) {
    CountingIds ids("n");
    const auto parked = addParkedNote(test::sampleMap(), atEnd, "later", ids);
    ASSERT_TRUE(parked);
    const auto card = unparkNote(parked->map, parked->id, Id("t2"), Id("others"), ids);
    ASSERT_TRUE(card);
    EXPECT_TRUE(card->map.parked.empty());
    EXPECT_EQ(cardsAt(card->map, "t2"), "|" + card->id.text);
    EXPECT_EQ(unparkNote(parked->map, Id("nobody"), Id("t2"), Id("others"), ids).fault().code, "edit.no-such-parked");
    EXPECT_FALSE(unparkNote(parked->map, parked->id, Id("t2"), Id("emotion"), ids)) << "holds no cards";
}

} // namespace
} // namespace journeyline::edits
