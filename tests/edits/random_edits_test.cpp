// SPDX-License-Identifier: Apache-2.0
// What must hold after any edit of any map, tried on a thousand sequences that are the same every time.
#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "support/effort.h"
#include "support/random_edits.h"

namespace journeyline::edits {
namespace {

constexpr int sequences = test::effort<int>(1'000, 200);
constexpr int editsPerSequence = 25;

/// A part with the same id and the same content must be the same node.
template <class Part>
void expectShared(const List<Part>& before, const List<Part>& after, const std::string& where) {
    for (const auto& item : after) {
        const auto index = indexOf(before, item->id);
        if (!index || !(*before[*index] == *item)) continue;
        EXPECT_TRUE(before[*index].same(item)) << where << ": " << item->id.text;
    }
}

void expectCardsShared(const Notes& before, const Notes& after, const std::string& where) {
    for (const LaneNotes& notes : after)
        for (const LaneNotes& old : before)
            if (old.lane == notes.lane) expectShared(old.cards, notes.cards, where);
}

void expectPhasePartsShared(const Map& before, const Map& after, const std::string& where) {
    for (const auto& phase : after.phases) {
        const auto index = indexOf(before.phases, phase->id);
        if (!index) continue;
        expectShared(before.phases[*index]->metrics, phase->metrics, where);
        expectCardsShared(before.phases[*index]->notes, phase->notes, where);
    }
}

using TouchpointNodes = std::map<Id, Shared<Touchpoint>>;

TouchpointNodes touchpointNodes(const Map& map) {
    TouchpointNodes nodes;
    for (const auto& phase : map.phases)
        for (const auto& touchpoint : phase->touchpoints)
            nodes.emplace(touchpoint->id, touchpoint);
    return nodes;
}

void expectTouchpointsShared(const Map& before, const Map& after, const std::string& where) {
    const TouchpointNodes nodes = touchpointNodes(before);
    for (const auto& [id, node] : touchpointNodes(after)) {
        const auto old = nodes.find(id);
        if (old == nodes.end()) continue;
        if (*old->second == *node) {
            EXPECT_TRUE(old->second.same(node)) << where << ": " << id.text;
        } else {
            expectShared(old->second->painPoints, node->painPoints, where);
            expectShared(old->second->metrics, node->metrics, where);
            expectCardsShared(old->second->notes, node->notes, where);
        }
    }
}

void expectUnchangedPartsShared(const Map& before, const Map& after, const std::string& where) {
    expectShared(before.phases, after.phases, where);
    expectShared(before.lanes, after.lanes, where);
    expectShared(before.personas, after.personas, where);
    expectShared(before.opportunities, after.opportunities, where);
    expectShared(before.actions, after.actions, where);
    expectShared(before.views, after.views, where);
    expectShared(before.metrics, after.metrics, where);
    expectShared(before.sources, after.sources, where);
    expectShared(before.agenda, after.agenda, where);
    expectShared(before.parked, after.parked, where);
    if (before.dismissed == after.dismissed) {
        EXPECT_TRUE(before.dismissed.same(after.dismissed)) << where;
    }
    expectPhasePartsShared(before, after, where);
    expectTouchpointsShared(before, after, where);
}

void expectSameLists(const Map& before, const Map& after, const std::string& where) {
    EXPECT_TRUE(before.phases.same(after.phases)) << where;
    EXPECT_TRUE(before.lanes.same(after.lanes)) << where;
    EXPECT_TRUE(before.personas.same(after.personas)) << where;
    EXPECT_TRUE(before.metrics.same(after.metrics)) << where;
    EXPECT_TRUE(before.opportunities.same(after.opportunities)) << where;
    EXPECT_TRUE(before.actions.same(after.actions)) << where;
    EXPECT_TRUE(before.sources.same(after.sources)) << where;
    EXPECT_TRUE(before.views.same(after.views)) << where;
    EXPECT_TRUE(before.agenda.same(after.agenda)) << where;
    EXPECT_TRUE(before.dismissed.same(after.dismissed)) << where;
    EXPECT_TRUE(before.assets.same(after.assets)) << where;
    EXPECT_TRUE(before.parked.same(after.parked)) << where;
    EXPECT_TRUE(before.conflicts.same(after.conflicts)) << where;
}

std::string sentenceOf(const Violation& violation) {
    return violation.part + " " + violation.title + " " + violation.member + " " + violation.id.text;
}

void expectSound(const Map& map, const std::string& where) {
    for (const Violation& violation : violations(map))
        ADD_FAILURE() << where << ": " << sentenceOf(violation);
    for (const auto& phase : map.phases) {
        EXPECT_TRUE(std::ranges::is_sorted(phase->notes, {}, &LaneNotes::lane)) << where;
        for (const auto& touchpoint : phase->touchpoints)
            EXPECT_TRUE(std::ranges::is_sorted(touchpoint->notes, {}, &LaneNotes::lane)) << where;
    }
    EXPECT_TRUE(std::ranges::is_sorted(map.assets, {}, [](const auto& asset) { return asset->sha256; })) << where;
}

TEST(RandomEdits, everyMapStaysSoundAndSharesWhatDidNotChange) {
    std::map<std::string, int> taken, unchanged;
    for (int seed = 0; seed < sequences && !testing::Test::HasFailure(); ++seed) {
        test::Chance chance(static_cast<std::uint64_t>(seed) + 7'000'000);
        CountingIds ids("n");
        const test::RandomMapShape shape{.phases = 3, .touchpointsPerPhase = 3, .others = 2};
        std::vector<Map> history{test::randomMap(static_cast<std::uint64_t>(seed), shape)};
        expectSound(history.back(), "start of " + std::to_string(seed));
        for (int step = 0; step < editsPerSequence; ++step) {
            const Map& before = history.back();
            test::Aim aim(before, chance, ids);
            const test::NamedEdit& edit = chance.oneOf(test::allEdits());
            const Result<Map> after = edit.run(before, aim);
            if (!after) continue;
            const std::string where = std::to_string(seed) + "/" + std::to_string(step) + " " + edit.name;
            ++taken[edit.name];
            expectSound(*after, where);
            expectUnchangedPartsShared(before, *after, where);
            if (*after == before) {
                ++unchanged[edit.name];
                expectSameLists(before, *after, where);
            }
            history.push_back(*after);
        }
        EXPECT_EQ(history.front(), test::randomMap(static_cast<std::uint64_t>(seed), shape))
            << "the first map was touched";
    }
    for (const test::NamedEdit& edit : test::allEdits()) {
        EXPECT_GT(taken[edit.name], sequences / 50) << edit.name << " hardly ever went through";
        EXPECT_LT(unchanged[edit.name], taken[edit.name]) << edit.name << " never changed anything";
    }
}

} // namespace
} // namespace journeyline::edits
