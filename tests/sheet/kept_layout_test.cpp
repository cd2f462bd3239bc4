// SPDX-License-Identifier: Apache-2.0
// What is kept from one version of a map to the next must not show: after any edit the facts and the sheet are the ones
// that a fresh start gives. Tried on sequences that are the same every time.
#include <gtest/gtest.h>

#include "journeyline/layout/sheet.h"
#include "support/effort.h"
#include "support/fake_measurer.h"
#include "support/random_edits.h"

namespace journeyline {
namespace {

using namespace layout;

constexpr int sequences = test::effort<int>(60, 10);
constexpr int editsPerSequence = 25;

SheetLayout lay(const Map& map, const SheetView& view, TextMeasurer& measurer, LayoutCache* cache = nullptr) {
    return layoutSheet(map, view, theme(ThemeName::Light), words::wordsFor(map.language), measurer, cache);
}

void expectSameFacts(const Facts& kept, const Facts& fresh, const std::string& where) {
    EXPECT_EQ(kept.touchpoints, fresh.touchpoints) << where;
    EXPECT_EQ(kept.evidence, fresh.evidence) << where;
    EXPECT_EQ(kept.painPointNumbers, fresh.painPointNumbers) << where;
    EXPECT_EQ(kept.opportunityNumbers, fresh.opportunityNumbers) << where;
    EXPECT_EQ(*kept.opportunitiesAt, *fresh.opportunitiesAt) << where;
    EXPECT_EQ(kept.curves, fresh.curves) << where;
    EXPECT_EQ(kept.valleys, fresh.valleys) << where;
}

/// The next version of the map: an edit, or a step back.
std::optional<Map> next(std::vector<Map>& history, test::Chance& chance, IdSource& ids, std::string& name) {
    if (history.size() > 1 && chance.percent(15)) {
        history.pop_back();
        name = "undo";
        return history.back();
    }
    test::Aim aim(history.back(), chance, ids);
    const test::NamedEdit& edit = chance.oneOf(test::allEdits());
    name = edit.name;
    const Result<Map> after = edit.run(history.back(), aim);
    if (!after) return std::nullopt;
    history.push_back(*after);
    return history.back();
}

TEST(KeptLayout, IsTheOneThatAFreshStartGives) {
    tests::FakeMeasurer measurer;
    for (int seed = 0; seed < sequences && !testing::Test::HasFailure(); ++seed) {
        test::Chance chance(static_cast<std::uint64_t>(seed) + 9'000'000);
        CountingIds ids("n");
        const test::RandomMapShape shape{.phases = 3, .touchpointsPerPhase = 3, .others = 2};
        std::vector<Map> history{test::randomMap(static_cast<std::uint64_t>(seed), shape)};
        SheetView view;
        view.hints = true;
        LayoutCache cache;
        FactsCache facts;
        for (int step = 0; step < editsPerSequence; ++step) {
            std::string name;
            const auto map = next(history, chance, ids, name);
            if (!map) continue;
            if (chance.percent(10)) view.phases = {map->phases.empty() ? Id() : map->phases[0]->id};
            if (chance.percent(20)) view.phases = {};
            if (chance.percent(20) && !map->personas.empty()) view.focusPersona = map->personas[0]->id;
            const std::string where = std::to_string(seed) + "/" + std::to_string(step) + " " + name;
            expectSameFacts(facts.of(*map), factsOf(*map), where);
            const SheetLayout kept = lay(*map, view, measurer, &cache), fresh = lay(*map, view, measurer);
            EXPECT_EQ(kept.size(), fresh.size()) << where;
            EXPECT_TRUE(kept.scene() == fresh.scene()) << where;
        }
    }
}

} // namespace
} // namespace journeyline
