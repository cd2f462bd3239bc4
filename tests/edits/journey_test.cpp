// SPDX-License-Identifier: Apache-2.0
// Verbs of the journey itself: phases, touchpoints, lanes, personas, and what the map says of itself.
#include <functional>

#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"
#include "support/sample_map.h"

namespace journeyline::edits {
namespace {

using M = const Map&;
using I = IdSource&;

/// "p1(t1 t2) p2(t3)".
std::string order(const Map& map) {
    std::string text;
    for (const auto& phase : map.phases) {
        text += (text.empty() ? "" : " ") + phase->id.text + "(";
        for (const auto& touchpoint : phase->touchpoints)
            text += (text.back() == '(' ? "" : " ") + touchpoint->id.text;
        text += ")";
    }
    return text;
}

template <class Part>
std::string ids(const List<Part>& list) {
    std::string text;
    for (const auto& part : list)
        text += (text.empty() ? "" : " ") + part->id.text;
    return text;
}

const Touchpoint& t1(const Map& map) {
    return *findTouchpoint(map, Id("t1"));
}

struct JourneyRow {
    const char* name;
    std::function<Result<Map>(const Map&, IdSource&)> edit;
    std::function<std::string(const Map&)> look;
    std::string expected;
};

void expectRows(const std::vector<JourneyRow>& rows) {
    for (const JourneyRow& row : rows) {
        const Map before = test::sampleMap();
        CountingIds ids("n");
        const Result<Map> after = row.edit(before, ids);
        ASSERT_TRUE(after.ok()) << row.name << ": " << after.fault().code;
        EXPECT_EQ(row.look(*after), row.expected) << row.name;
        EXPECT_TRUE(violations(*after).empty()) << row.name;
        EXPECT_EQ(before, test::sampleMap()) << row.name << " touched the map it was given";
    }
}

TEST(Journey, placesOfPhasesAndTouchpoints) {
    expectRows({
        {"addPhase first", [](M m, I i) { return mapOf(addPhase(m, 0, "New", i)); }, order, "n1() p1(t1 t2) p2(t3)"},
        {"addPhase last", [](M m, I i) { return mapOf(addPhase(m, atEnd, "New", i)); }, order, "p1(t1 t2) p2(t3) n1()"},
        {"movePhase", [](M m, I) { return movePhase(m, Id("p1"), 1); }, order, "p2(t3) p1(t1 t2)"},
        {"movePhase beyond", [](M m, I) { return movePhase(m, Id("p1"), 9); }, order, "p2(t3) p1(t1 t2)"},
        {"movePhase nowhere", [](M m, I) { return movePhase(m, Id("p1"), 0); }, order, "p1(t1 t2) p2(t3)"},
        {"deletePhase", [](M m, I) { return deletePhase(m, Id("p1")); }, order, "p2(t3)"},
        {"addTouchpoint", [](M m, I i) { return mapOf(addTouchpoint(m, Id("p1"), 1, "New", i)); }, order,
         "p1(t1 n1 t2) p2(t3)"},
        {"addTouchpoints",
         [](M m, I i) {
             return mapOf(addTouchpoints(m, Id("p2"), atEnd, {"a", "b"}, i));
         },
         order, "p1(t1 t2) p2(t3 n1 n2)"},
        {"addTouchpoints none", [](M m, I i) { return mapOf(addTouchpoints(m, Id("p2"), 0, {}, i)); }, order,
         "p1(t1 t2) p2(t3)"},
        {"moveTouchpoint right", [](M m, I) { return moveTouchpoint(m, Id("t1"), Id("p1"), 1); }, order,
         "p1(t2 t1) p2(t3)"},
        {"moveTouchpoint left", [](M m, I) { return moveTouchpoint(m, Id("t2"), Id("p1"), 0); }, order,
         "p1(t2 t1) p2(t3)"},
        {"moveTouchpoint over", [](M m, I) { return moveTouchpoint(m, Id("t1"), Id("p2"), 0); }, order,
         "p1(t2) p2(t1 t3)"},
        {"moveTouchpoint to the end", [](M m, I) { return moveTouchpoint(m, Id("t1"), Id("p2"), atEnd); }, order,
         "p1(t2) p2(t3 t1)"},
        {"deleteTouchpoint", [](M m, I) { return deleteTouchpoint(m, Id("t1")); }, order, "p1(t2) p2(t3)"},
        {"duplicateTouchpoint", [](M m, I i) { return mapOf(duplicateTouchpoint(m, Id("t1"), i)); }, order,
         "p1(t1 n1 t2) p2(t3)"},
        {"moveLane", [](M m, I) { return moveLane(m, Id("stations"), 2); }, [](M m) { return ids(m.lanes); },
         "notes others stations emotion pains ideas figures"},
        {"addLane", [](M m, I i) { return mapOf(addLane(m, 1, LaneKind::Notes, NotesRole::Free, "x", i)); },
         [](M m) { return ids(m.lanes); }, "stations n1 notes others emotion pains ideas figures"},
        {"addPersona", [](M m, I i) { return mapOf(addPersona(m, 1, "Cas", i)); }, [](M m) { return ids(m.personas); },
         "ann n1 bob"},
        {"movePersona", [](M m, I) { return movePersona(m, Id("bob"), 0); }, [](M m) { return ids(m.personas); },
         "bob ann"},
    });
}

TEST(Journey, whatThingsSayOfThemselves) {
    const auto decimal = [](const char* text) { return Decimal::parse(text); };
    expectRows({
        {"setTitle", [](M m, I) { return setTitle(m, "T"); }, [](M m) { return m.title; }, "T"},
        {"setSubtitle", [](M m, I) { return setSubtitle(m, "T"); }, [](M m) { return m.subtitle; }, "T"},
        {"setLanguage", [](M m, I) { return setLanguage(m, "nl-BE"); }, [](M m) { return m.language; }, "nl-BE"},
        {"setOwner", [](M m, I) { return setOwner(m, "CX"); }, [](M m) { return m.owner; }, "CX"},
        {"setReviewed", [](M m, I) { return setReviewed(m, "2026-01-02"); }, [](M m) { return m.reviewed; },
         "2026-01-02"},
        {"setReviewBy", [](M m, I) { return setReviewBy(m, "2026-01-02"); }, [](M m) { return m.reviewBy; },
         "2026-01-02"},
        {"setGoalStatement", [](M m, I) { return setGoalStatement(m, "G"); }, [](M m) { return m.goal.statement; },
         "G"},
        {"setScope",
         [](M m, I) {
             return setScope(m, {"shop", "ad", "beans", "", {}});
         },
         [](M m) { return m.scope.end; }, "beans"},
        {"setGoalMetric",
         [&](M m, I) {
             return setGoalMetric(m, {"conversion", decimal("2.4"), decimal("3.0"), "%", "2026-12-31", {}});
         },
         [](M m) { return m.goal.metric.target->text(); }, "3.0"},
        {"renamePhase", [](M m, I) { return renamePhase(m, Id("p2"), "X"); }, [](M m) { return m.phases[1]->title; },
         "X"},
        {"setPhaseGoal", [](M m, I) { return setPhaseGoal(m, Id("p2"), "X"); }, [](M m) { return m.phases[1]->goal; },
         "X"},
        {"setPhaseColour", [](M m, I) { return setPhaseColour(m, Id("p2"), "#123456"); },
         [](M m) { return m.phases[1]->colour; }, "#123456"},
        {"renameTouchpoint", [](M m, I) { return renameTouchpoint(m, Id("t1"), "X"); }, [](M m) { return t1(m).title; },
         "X"},
        {"setDepartment", [](M m, I) { return setDepartment(m, Id("t1"), "X"); }, [](M m) { return t1(m).department; },
         "X"},
        {"setCustomerGoal", [](M m, I) { return setCustomerGoal(m, Id("t1"), "X"); },
         [](M m) { return t1(m).customerGoal; }, "X"},
        {"setRemark", [](M m, I) { return setRemark(m, Id("t1"), "X"); }, [](M m) { return t1(m).remark; }, "X"},
        {"setTouchpointChannels",
         [](M m, I) {
             return setTouchpointChannels(m, Id("t1"), {"app", "", "app", "fax"});
         },
         [](M m) { return t1(m).channels.at(0) + " " + t1(m).channels.at(1) + std::to_string(t1(m).channels.size()); },
         "app fax2"},
        {"setMomentOfTruth", [](M m, I) { return setMomentOfTruth(m, Id("t1"), true); },
         [](M m) { return std::to_string(t1(m).momentOfTruth); }, "1"},
        {"setDropOff", [&](M m, I) { return setDropOff(m, Id("t1"), decimal("18.0"), "price"); },
         [](M m) { return t1(m).dropOff.share->text() + t1(m).dropOff.reason; }, "18.0price"},
        {"setEvidenceLevel keeps the source",
         [](M m, I) { return setEvidenceLevel(m, Id("t1"), EvidenceLevel::Heard); },
         [](M m) { return t1(m).evidence.source.text; }, "survey"},
        {"renameLane", [](M m, I) { return renameLane(m, Id("others"), "X"); }, [](M m) { return m.lanes[2]->title; },
         "X"},
        {"setLaneCompact", [](M m, I) { return setLaneCompact(m, Id("others"), true); },
         [](M m) { return std::to_string(m.lanes[2]->compact); }, "1"},
        {"renamePersona", [](M m, I) { return renamePersona(m, Id("ann"), "X"); },
         [](M m) { return m.personas[0]->name; }, "X"},
    });
}

TEST(Journey, movingATouchpointKeepsItsNode) {
    const Map before = test::sampleMap();
    const Result<Map> after = moveTouchpoint(before, Id("t1"), Id("p2"), 1);
    EXPECT_TRUE(after->phases[1]->touchpoints[1].same(before.phases[0]->touchpoints[0]));
    EXPECT_TRUE(after->lanes.same(before.lanes));
}

TEST(Journey, aCopyHasIdsOfItsOwnAndKeepsWhatItSays) {
    const Map before = test::sampleMap();
    CountingIds newIds("n");
    const Result<Added> added = duplicateTouchpoint(before, Id("t1"), newIds);
    const Touchpoint& copy = *findTouchpoint(added->map, added->id);
    EXPECT_EQ(copy.title, "Search");
    EXPECT_EQ(copy.experience, t1(before).experience);
    EXPECT_EQ(ids(copy.painPoints).find("pain"), std::string::npos);
    EXPECT_EQ(copy.notes.at(0).cards.size(), 2U);
    EXPECT_EQ(copy.notes.at(0).cards[0]->persona, Id("ann"));
    EXPECT_TRUE(violations(added->map).empty());
}

TEST(Journey, aCopyIntoAnotherMapLeavesOutWhatThatOneLacks) {
    Map other;
    other.id = Id("other");
    Phase phase;
    phase.id = Id("q");
    other.phases = List<Phase>::of({phase});
    CountingIds newIds("n");
    const Result<Added> added = insertTouchpoint(other, Id("q"), 0, t1(test::sampleMap()), newIds);
    const Touchpoint& copy = *findTouchpoint(added->map, added->id);
    EXPECT_TRUE(copy.notes.empty());
    EXPECT_TRUE(copy.personas.empty());
    EXPECT_EQ(copy.experience.size(), 1U) << "everyone's line stays";
    EXPECT_TRUE(copy.painPoints[0]->persona.empty());
    EXPECT_TRUE(violations(added->map).empty());
}

TEST(Journey, picturesGoWithWhatShowedThem) {
    Map map = test::sampleMap();
    for (const char* hash : {"logo", "portrait", "picture", "both", "nobody's"}) {
        Asset asset;
        asset.sha256 = hash;
        map = *addAsset(map, asset);
        EXPECT_EQ(*addAsset(map, asset), map);
    }
    const Id first = map.phases[0]->touchpoints[0]->id, second = map.phases[0]->touchpoints[1]->id;
    map = *setLogo(map, "logo");
    map = *setPersonaPortrait(map, Id("ann"), "portrait");
    map = *setImage(map, first, "picture", {});
    map = *setImage(map, second, "both", {});
    map = *setPersonaPortrait(map, map.personas[1]->id, "both");
    const auto held = [](const Map& m) {
        Texts hashes;
        for (const auto& asset : m.assets)
            hashes.push_back(asset->sha256);
        return hashes;
    };
    EXPECT_EQ(held(*deletePersona(map, Id("ann"))), (Texts{"both", "logo", "nobody's", "picture"}));
    EXPECT_EQ(held(*deleteTouchpoint(map, first)), (Texts{"both", "logo", "nobody's", "portrait"}));
    EXPECT_EQ(held(*deleteTouchpoint(map, second)), held(map)) << "a persona shows it as well";
    EXPECT_EQ(held(*deletePhase(map, map.phases[0]->id)), (Texts{"both", "logo", "nobody's", "portrait"}));
}

TEST(Editions, AreToldApartByTheirPlace) {
    Map map = test::sampleMap();
    for (const char* label : {"1", "2", "3"})
        map = *addEdition(map, {label, "", "", {}});
    const auto labels = [](const Map& m) {
        std::string all;
        for (const Edition& edition : m.editions)
            all += edition.label;
        return all;
    };
    EXPECT_EQ(labels(*moveEdition(map, 0, 2)), "231");
    EXPECT_EQ(labels(*moveEdition(map, 2, 0)), "312");
    EXPECT_EQ(labels(*moveEdition(map, 1, atEnd)), "132");
    EXPECT_EQ(labels(*deleteEdition(map, 1)), "13");
    EXPECT_EQ(labels(*changeEdition(map, 1, [](Edition& e) { e.label = "x"; })), "1x3");
    EXPECT_EQ(deleteEdition(map, 3).fault().code, "edit.out-of-range");
    EXPECT_EQ(moveEdition(map, 3, 0).fault().code, "edit.out-of-range");
}

} // namespace
} // namespace journeyline::edits
