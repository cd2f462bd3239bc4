// SPDX-License-Identifier: Apache-2.0
// Deleting a part takes every reference to it along in the same edit, and nothing else.
#include <functional>

#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/lists.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"
#include "support/sample_map.h"

namespace journeyline::edits {
namespace {

TEST(Deletion, leavesNoReferenceBehind) {
    struct Case {
        const char* name;
        Result<Map> after;
    };
    const Map map = test::sampleMap();
    ASSERT_TRUE(violations(map).empty());
    const Case cases[] = {
        {"phase", deletePhase(map, Id("p1"))},
        {"touchpoint", deleteTouchpoint(map, Id("t1"))},
        {"persona", deletePersona(map, Id("ann"))},
        {"lane", deleteLane(map, Id("notes"))},
        {"source", deleteSource(map, Id("survey"))},
        {"painPoint", deletePainPoint(map, Id("pain1"))},
        {"opportunity", deleteOpportunity(map, Id("o1"))},
        {"card", deleteCard(map, Id("c1"))},
    };
    for (const Case& one : cases) {
        ASSERT_TRUE(one.after.ok()) << one.name;
        for (const Violation& violation : violations(*one.after))
            ADD_FAILURE() << one.name << ": " << violation.member << " " << violation.id.text;
    }
}

TEST(Deletion, ofATouchpointClearsWhatPointedAtItOrIntoIt) {
    const Result<Map> after = deleteTouchpoint(test::sampleMap(), Id("t1"));
    EXPECT_TRUE(after->opportunities[0]->painPoints.empty());
    EXPECT_TRUE(after->opportunities[1]->touchpoint.empty());
    EXPECT_EQ(after->opportunities[2]->touchpoint, Id("t3"));
    ASSERT_EQ(after->actions[0]->links.size(), 1U);
    EXPECT_EQ(after->actions[0]->links[0].id, Id("o1"));
    EXPECT_TRUE(after->dismissed.empty());
    EXPECT_EQ(after->agenda[0]->phase, Id("p1"));
}

TEST(Deletion, ofAPersonaTakesItsExperiencesAndKeepsEveryonesLine) {
    const Result<Map> after = deletePersona(test::sampleMap(), Id("ann"));
    const Touchpoint& touchpoint = *findTouchpoint(*after, Id("t1"));
    ASSERT_EQ(touchpoint.experience.size(), 1U);
    EXPECT_TRUE(touchpoint.experience[0].persona.empty());
    EXPECT_TRUE(touchpoint.personas.empty());
    EXPECT_TRUE(touchpoint.notes[0].cards[0]->persona.empty());
    EXPECT_EQ(touchpoint.notes[0].cards[0]->text, "one");
    EXPECT_TRUE(touchpoint.painPoints[0]->persona.empty());
    EXPECT_TRUE(after->views[0]->personas.empty());
    EXPECT_TRUE(after->views[0]->focusPersona.empty());
    EXPECT_TRUE(after->lanes[1]->personas.empty());
}

TEST(Deletion, ofALaneTakesItsCardsEverywhere) {
    const Result<Map> after = deleteLane(test::sampleMap(), Id("notes"));
    EXPECT_EQ(findTouchpoint(*after, Id("t1"))->notes.size(), 1U);
    EXPECT_TRUE(after->phases[0]->notes.empty());
    EXPECT_EQ(after->views[0]->lanes, Ids{Id("emotion")});
}

TEST(Deletion, ofASourceKeepsTheLevelOfEvidence) {
    const Map map = *setEvidenceLevel(test::sampleMap(), Id("t1"), EvidenceLevel::Measured);
    const Result<Map> after = deleteSource(map, Id("survey"));
    const Evidence& evidence = findTouchpoint(*after, Id("t1"))->evidence;
    EXPECT_TRUE(evidence.source.empty());
    EXPECT_EQ(evidence.level, EvidenceLevel::Measured);
}

TEST(Deletion, keepsNodesThatReferredToNothingDeleted) {
    const Map before = test::sampleMap();
    const Result<Map> after = deletePersona(before, Id("ann"));
    EXPECT_TRUE(after->phases[1].same(before.phases[1]));
    EXPECT_TRUE(after->phases[0]->touchpoints[1].same(before.phases[0]->touchpoints[1]));
    EXPECT_TRUE(after->opportunities.same(before.opportunities));
    EXPECT_TRUE(after->actions.same(before.actions));
}

} // namespace
} // namespace journeyline::edits
