// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "../support/sample_map.h"
#include "journeyline/layout/glance.h"

namespace journeyline::layout {
namespace {

using scene::Box;
using scene::Shape;

struct Counted {
    int boxes = 0, shapes = 0, dashed = 0;
    Rect bounds;
};

Counted counted(const scene::Scene& scene) {
    Counted result;
    for (const scene::Item& item : scene.root.items) {
        if (const auto* box = std::get_if<Box>(&item.what)) {
            ++result.boxes;
            if (box->stroke && !box->stroke->dash.empty()) ++result.dashed;
            result.bounds = result.bounds.united(box->rect);
        } else if (const auto* shape = std::get_if<Shape>(&item.what)) {
            ++result.shapes;
            result.bounds = result.bounds.united(shape->path.bounds());
        }
    }
    return result;
}

Phase phaseOf(std::size_t number, std::size_t touchpoints) {
    Phase phase = test::named("p", &Phase::title, "Phase");
    phase.id = Id("p" + std::to_string(number));
    std::vector<Touchpoint> made;
    for (std::size_t i = 0; i < touchpoints; ++i) {
        Touchpoint touchpoint = test::named("t", &Touchpoint::title, "Touchpoint");
        touchpoint.id = Id("t" + std::to_string(number) + "-" + std::to_string(i));
        touchpoint.experience = {test::experience("", i % 2 == 0 ? "1" : "5")};
        made.push_back(std::move(touchpoint));
    }
    phase.touchpoints = List<Touchpoint>::of(std::move(made));
    return phase;
}

Map mapOf(std::size_t phases, std::size_t touchpoints) {
    std::vector<Phase> made;
    for (std::size_t i = 0; i < phases; ++i)
        made.push_back(phaseOf(i, touchpoints));
    Map map;
    map.phases = List<Phase>::of(std::move(made));
    return map;
}

TEST(Glance, ShowsPhasesTouchpointsCurveAndFaces) {
    const auto drawn = counted(glance(mapOf(3, 2), theme(ThemeName::Light), false));
    EXPECT_EQ(drawn.boxes, 6 + 2) << "touchpoints, and the areas above and below the middle";
    EXPECT_EQ(drawn.shapes, 3 + 1 + 6) << "arrows, the curve, a point for each touchpoint";
    EXPECT_EQ(drawn.dashed, 0);
}

TEST(Glance, AHeadingTellsAMapFromATemplate) {
    const Map map = mapOf(1, 1);
    const auto with = glance(map, theme(ThemeName::Light), true), without = glance(map, theme(ThemeName::Light), false);
    EXPECT_EQ(with.size.height, without.size.height + 20);
    EXPECT_EQ(counted(with).boxes, counted(without).boxes + 2);
}

TEST(Glance, PhasesWithoutTouchpointsAreEmptyPlaces) {
    EXPECT_EQ(counted(glance(mapOf(5, 0), theme(ThemeName::Light), false)).dashed, 5);
}

TEST(Glance, AMapOfWhichNothingIsDrawnInvites) {
    Map blank;
    Phase unnamed;
    unnamed.id = Id("p");
    for (const auto& phases : {std::vector<Phase>{}, std::vector<Phase>{unnamed}}) {
        blank.phases = List<Phase>::of(phases);
        const auto drawn = counted(glance(blank, theme(ThemeName::Dark), false));
        EXPECT_EQ(drawn.dashed, 5);
        EXPECT_EQ(drawn.shapes, 3) << "the disc and its plus";
    }
}

TEST(Glance, StaysOnItsCardAndSmallWhateverTheMapHolds) {
    const std::pair<std::size_t, std::size_t> sizes[] = {{1, 1}, {1, 60}, {50, 200}, {5000, 0}, {5000, 2}};
    for (const auto& [phases, touchpoints] : sizes) {
        const auto scene = glance(mapOf(phases, touchpoints), theme(ThemeName::Contrast), true);
        const auto drawn = counted(scene);
        EXPECT_GE(drawn.bounds.x, -1e-9) << phases << " " << touchpoints;
        EXPECT_LE(drawn.bounds.right(), glanceWidth + 1e-9) << phases << " " << touchpoints;
        EXPECT_LE(drawn.bounds.bottom(), scene.size.height + 1e-9) << phases << " " << touchpoints;
        EXPECT_LE(drawn.boxes + drawn.shapes, 600) << phases << " " << touchpoints;
    }
}

} // namespace
} // namespace journeyline::layout
