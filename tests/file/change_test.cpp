// SPDX-License-Identifier: Apache-2.0
// A change put to the map it was made from gives the other map; nothing else does any harm.
#include <gtest/gtest.h>

#include "journeyline/file/change.h"
#include "journeyline/file/map_file.h"
#include "support/effort.h"
#include "support/random_edits.h"
#include "support/random_map.h"

namespace journeyline::file {
namespace {

using test::Chance;

std::string texts(const Map& map) {
    return writeMap(map);
}

TEST(Change, OfNothingIsNothing) {
    Chance chance(1);
    const Map map = test::randomMap(chance.below(1000));
    EXPECT_EQ(writeChange(map, map), "");
}

TEST(Change, LeadsFromOneVersionToTheNext) {
    const auto& edits = test::allEdits();
    const int sequences = test::effort(150, 20);
    int changes = 0;
    for (int seed = 1; seed <= sequences; ++seed) {
        Chance chance(static_cast<std::uint64_t>(seed));
        CountingIds ids("new");
        test::RandomMapShape shape;
        shape.unknown = seed % 2 == 0;
        Map map = test::randomMap(chance.below(1000), shape);
        Map replayed = map;
        for (int i = 0; i < 25; ++i) {
            test::Aim aim(map, chance, ids);
            const test::NamedEdit& edit = chance.oneOf(edits);
            const auto edited = edit.run(map, aim);
            if (!edited) continue;
            const std::string change = writeChange(map, *edited);
            if (change.empty()) {
                EXPECT_TRUE(*edited == map) << edit.name;
                continue;
            }
            const auto back = applyChange(replayed, change);
            ASSERT_TRUE(back.ok()) << seed << " " << edit.name << " " << back.fault().code << "\n" << change;
            ASSERT_EQ(texts(*back), texts(*edited)) << seed << " " << edit.name << "\n" << change;
            map = *edited;
            replayed = *back;
            ++changes;
        }
    }
    EXPECT_GT(changes, sequences * 8);
}

TEST(Change, CostsWhatDiffers) {
    Chance chance(3);
    test::RandomMapShape shape;
    shape.phases = 20;
    shape.touchpointsPerPhase = 40;
    const Map before = test::randomMap(chance.below(1000), shape);
    Map after = before;
    for (std::size_t p = 0; p < before.phases.size(); ++p) {
        if (before.phases[p]->touchpoints.empty()) continue;
        after.phases = before.phases.withReplaced(p, before.phases[p].with([](Phase& phase) {
            phase.touchpoints = phase.touchpoints.withReplaced(
                0, phase.touchpoints[0].with([](Touchpoint& touchpoint) { touchpoint.title += "!"; }));
        }));
        break;
    }
    const std::string change = writeChange(before, after);
    EXPECT_TRUE(change.starts_with("touchpoints ")) << change;
    EXPECT_LT(change.size() * 20, texts(before).size());
}

TEST(Change, WhatDoesNotFitIsRefused) {
    Chance chance(4);
    const Map map = test::randomMap(chance.below(1000));
    const std::string head = "{ \"format\": \"cjm\", \"version\": 1";
    for (const std::string& change :
         {std::string(), std::string("head"), std::string("head\n\n"), std::string("head\n\nnot a map"),
          "personas\n\n" + head + " }", "personas 0 0\n\n" + head + " }", "personas 0 0 1\n\n" + head + " }",
          "personas 999 0 0\n\n" + head + " }", "personas 0 999 0\n\n" + head + " }",
          "personas -1 0 0\n\n" + head + " }", "personas 0 18446744073709551616 0\n\n" + head + " }",
          "personas 0 18446744073709551615 0\n\n" + head + " }", "personas 0  0 0\n\n" + head + " }",
          "title 0 0 0\n\n" + head + " }", "nothing 0 0 0\n\n" + head + " }", "touchpoints 0 0 0 0\n\n" + head + " }",
          "touchpoints 999 0 0 0\n\n" + head + ", \"phases\": [{}] }",
          "touchpoints 0 0 0 1\n\n" + head + ", \"phases\": [{}] }"})
        EXPECT_FALSE(applyChange(map, change).ok()) << change;
}

TEST(Change, GarbledTextNeverHarms) {
    Chance chance(5);
    const Map map = test::randomMap(chance.below(1000));
    CountingIds ids("new");
    for (int i = 0; i < test::effort(2000, 200); ++i) {
        test::Aim aim(map, chance, ids);
        const auto edited = chance.oneOf(test::allEdits()).run(map, aim);
        if (!edited) continue;
        std::string change = writeChange(map, *edited);
        if (change.empty()) continue;
        change[chance.below(change.size())] = static_cast<char>(chance.below(256));
        const auto back = applyChange(map, change);
        EXPECT_TRUE(!back || !texts(*back).empty());
    }
}

} // namespace
} // namespace journeyline::file
