// SPDX-License-Identifier: Apache-2.0
// The sheet in pieces: its sections, what an edit lays out anew, what is kept, and how it looks from afar.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "lay_sheet.h"
#include "support/difficult_maps.h"
#include "support/each_touchpoint.h"
#include "support/effort.h"
#include "support/fake_measurer.h"

namespace journeyline {
namespace {

using namespace layout;
using tests::lay;

TEST(Sheet, SectionsOfAllColumnsAreTheWholeScene) {
    tests::FakeMeasurer measurer;
    const SheetLayout sheet = lay(tests::filledMap(3, 4, "Tekst"), measurer);
    const auto scene = sheet.scene();
    ASSERT_EQ(scene.root.items.size(), 6U);
    EXPECT_EQ(std::get<scene::Group>(scene.root.items[1].what), sheet.section(Section::Body, sheet.allColumns()));
}

TEST(Sheet, AnEditMeasuresOnlyTheTouchpointItTouched) {
    tests::FakeMeasurer measurer;
    LayoutCache cache;
    Map map = tests::filledMap(10, 10, "Tekst in een cel");
    static_cast<void>(lay(map, measurer, &cache));
    const std::size_t before = cache.measuredTexts();
    const auto phase = map.phases[4];
    map.phases = map.phases.withReplaced(4, phase.with([](Phase& p) {
        p.touchpoints = p.touchpoints.withReplaced(3, p.touchpoints[3].with([](Touchpoint& t) { t.title = "Anders"; }));
    }));
    static_cast<void>(lay(map, measurer, &cache));
    // One card in each of the lanes of that touchpoint, and the opportunities, which live in the map.
    EXPECT_LE(cache.measuredTexts() - before, 20U + map.opportunities.size());
    const std::size_t after = cache.measuredTexts();
    static_cast<void>(lay(map, measurer, &cache));
    EXPECT_LE(cache.measuredTexts() - after, map.opportunities.size());
}

TEST(Sheet, AnEditOfATextSharesColumnsCurvesAndFacts) {
    tests::FakeMeasurer measurer;
    LayoutCache cache;
    Map map = tests::filledMap(4, 5, "Tekst");
    const SheetLayout before = lay(map, measurer, &cache);
    map.phases = map.phases.withReplaced(2, map.phases[2].with([](Phase& p) {
        p.touchpoints =
            p.touchpoints.withReplaced(1, p.touchpoints[1].with([](Touchpoint& t) { t.expectation = "Anders"; }));
    }));
    const SheetLayout after = lay(map, measurer, &cache);
    EXPECT_EQ(&before.columns(), &after.columns());
    EXPECT_EQ(&before.phases(), &after.phases());
    EXPECT_TRUE(before.facts().curves.same(after.facts().curves));
    EXPECT_TRUE(before.facts().opportunitiesAt.same(after.facts().opportunitiesAt));
}

TEST(Sheet, FromAfarThereIsNothingFinerThanAPixel) {
    tests::FakeMeasurer measurer;
    const SheetLayout sheet = lay(tests::filledMap(20, 100, ""), measurer);
    const auto items = [&](double pixel) {
        std::size_t points = 0;
        for (const Section section : {Section::Body, Section::PhaseBand})
            for (const scene::Item& item : sheet.fromAfar(section, sheet.allColumns(), pixel).items) {
                const auto* shape = std::get_if<scene::Shape>(&item.what);
                points += shape ? shape->path.points().size() : 1;
            }
        return static_cast<double>(points);
    };
    const double width = sheet.lanes().width;
    for (const double pixel : {20.0, 200.0, width / 300})
        EXPECT_LT(items(pixel), 200 + 12 * width / pixel) << pixel;
    EXPECT_GT(items(20), 4000) << "every touchpoint of both curves is there";
}

TEST(Sheet, FromAfarTheCurvesReachAsHighAndLowAsTheyDo) {
    tests::FakeMeasurer measurer;
    Map map = tests::filledMap(4, 100, "");
    map.phases = map.phases.withReplaced(2, map.phases[2].with([](Phase& p) {
        p.touchpoints = p.touchpoints.withReplaced(
            50, p.touchpoints[50].with([](Touchpoint& t) { t.experience.at(0).actual = Decimal::fromDouble(1); }));
    }));
    const SheetLayout sheet = lay(map, measurer);
    const double lowest = *sheet.emotionY(1);
    double found = 0;
    for (const scene::Item& item : sheet.fromAfar(Section::Body, sheet.allColumns(), 176.0 * 30).items)
        if (const auto* shape = std::get_if<scene::Shape>(&item.what); shape && shape->path.points().size() > 2)
            found = std::max(found, shape->path.bounds().bottom());
    EXPECT_NEAR(found, lowest, 0.01);
}

TEST(Sheet, CachedAndFreshLayoutsAreTheSame) {
    tests::FakeMeasurer measurer;
    LayoutCache cache;
    Map map = tests::filledMap(3, 3, "Tekst");
    static_cast<void>(lay(map, measurer, &cache));
    map.phases = map.phases.withErased(1);
    EXPECT_EQ(lay(map, measurer, &cache).scene(), lay(map, measurer).scene());
    map.lanes = map.lanes.withErased(3);
    EXPECT_EQ(lay(map, measurer, &cache).scene(), lay(map, measurer).scene());
}

TEST(Sheet, TheCacheForgetsTheVersionsOfATextBeingTyped) {
    tests::FakeMeasurer measurer;
    LayoutCache cache;
    Map map = tests::filledMap(2, 3, "Tekst");
    for (int key = 0; key < 500; ++key) {
        map.phases = map.phases.withReplaced(0, map.phases[0].with([&](Phase& phase) {
            phase.touchpoints = phase.touchpoints.withReplaced(0, phase.touchpoints[0].with([&](Touchpoint& t) {
                t.title = std::string(static_cast<std::size_t>(key), 'x');
            }));
        }));
        static_cast<void>(lay(map, measurer, &cache));
    }
    EXPECT_LE(cache.size(), 2U * 6 + 64);
}

} // namespace
} // namespace journeyline
