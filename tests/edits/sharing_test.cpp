// SPDX-License-Identifier: Apache-2.0
// In a map of 10,000 touchpoints an edit makes a handful of new nodes and takes a moment.
#include <chrono>
#include <functional>
#include <set>

#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"

namespace journeyline::edits {
namespace {

Touchpoint bigMapTouchpoint(int number) {
    const std::string suffix = std::to_string(number);
    Touchpoint touchpoint;
    touchpoint.id = Id("t" + suffix);
    touchpoint.title = "Touchpoint " + suffix;
    Card card;
    card.id = Id("c" + suffix);
    card.text = "What happens at " + suffix;
    touchpoint.notes = {{Id("notes"), List<Card>::of({card})}};
    PainPoint painPoint;
    painPoint.id = Id("pain" + suffix);
    touchpoint.painPoints = List<PainPoint>::of({painPoint});
    return touchpoint;
}

Map bigMap() {
    Map map;
    Lane notes;
    notes.id = Id("notes");
    notes.kind = LaneKind::Notes;
    map.lanes = List<Lane>::of({notes});
    std::vector<Phase> phases(50);
    int number = 0;
    for (Phase& phase : phases) {
        phase.id = Id("p" + std::to_string(number));
        std::vector<Touchpoint> touchpoints;
        for (int i = 0; i < 200; ++i)
            touchpoints.push_back(bigMapTouchpoint(number++));
        phase.touchpoints = List<Touchpoint>::of(std::move(touchpoints));
    }
    map.phases = List<Phase>::of(std::move(phases));
    return map;
}

struct NewNodes {
    std::size_t phases = 0, touchpoints = 0;
    friend bool operator==(const NewNodes&, const NewNodes&) = default;
};

NewNodes newNodes(const Map& before, const Map& after) {
    std::set<const void*> known;
    for (const auto& phase : before.phases) {
        known.insert(phase.address());
        for (const auto& touchpoint : phase->touchpoints)
            known.insert(touchpoint.address());
    }
    NewNodes fresh;
    for (const auto& phase : after.phases) {
        fresh.phases += known.contains(phase.address()) ? 0 : 1;
        for (const auto& touchpoint : phase->touchpoints)
            fresh.touchpoints += known.contains(touchpoint.address()) ? 0 : 1;
    }
    return fresh;
}

TEST(Sharing, editsOfAHugeMapMakeFewNodesAndAreFast) {
    const Map map = bigMap();
    CountingIds ids("n");
    struct Case {
        const char* name;
        std::function<Result<Map>()> edit;
        NewNodes fresh;
    };
    const Id far("t9876"), farPhase("p9800");
    const std::vector<Case> cases{
        {"setTitle", [&] { return setTitle(map, "x"); }, {0, 0}},
        {"renameTouchpoint", [&] { return renameTouchpoint(map, far, "x"); }, {1, 1}},
        {"rename to the same", [&] { return renameTouchpoint(map, far, "Touchpoint 9876"); }, {0, 0}},
        {"setEmotion", [&] { return setEmotion(map, far, Id(), 3); }, {1, 1}},
        {"setCardText", [&] { return setCardText(map, Id("c9876"), "x"); }, {1, 1}},
        {"moveCard", [&] { return moveCard(map, Id("c9876"), Id("t5"), Id("notes"), 0); }, {2, 2}},
        {"moveTouchpoint within", [&] { return moveTouchpoint(map, far, farPhase, 3); }, {1, 0}},
        {"moveTouchpoint over", [&] { return moveTouchpoint(map, far, Id("p0"), 3); }, {2, 0}},
        {"movePhase", [&] { return movePhase(map, farPhase, 0); }, {0, 0}},
        {"renamePhase", [&] { return renamePhase(map, farPhase, "x"); }, {1, 0}},
        {"addTouchpoint", [&] { return mapOf(addTouchpoint(map, farPhase, 7, "x", ids)); }, {1, 1}},
        {"deleteTouchpoint", [&] { return deleteTouchpoint(map, far); }, {1, 0}},
        {"deletePainPoint", [&] { return deletePainPoint(map, Id("pain9876")); }, {1, 1}},
        {"addOpportunity", [&] { return mapOf(addOpportunity(map, far, Id("pain9876"), "x", ids)); }, {0, 0}},
    };
    for (const Case& one : cases) {
        auto best = std::chrono::steady_clock::duration::max();
        std::optional<Result<Map>> after;
        for (int run = 0; run < 3; ++run) {
            const auto start = std::chrono::steady_clock::now();
            after = one.edit();
            best = std::min(best, std::chrono::steady_clock::now() - start);
        }
        ASSERT_TRUE(after->ok()) << one.name << " " << after->fault().code;
        const NewNodes fresh = newNodes(map, **after);
        EXPECT_EQ(fresh.phases, one.fresh.phases) << one.name;
        EXPECT_EQ(fresh.touchpoints, one.fresh.touchpoints) << one.name;
        const double milliseconds = std::chrono::duration<double, std::milli>(best).count();
        RecordProperty(one.name, std::to_string(milliseconds));
    }
}

} // namespace
} // namespace journeyline::edits
