// SPDX-License-Identifier: Apache-2.0
// The figures of the look for content that the reference map has not: one to four personas, few touchpoints, stacked
// and empty cells, hidden lanes, a date that has passed.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "journeyline/layout/sheet.h"
#include "support/difficult_maps.h"
#include "support/fake_measurer.h"

namespace journeyline {
namespace {

using namespace layout;

class Figures : public testing::Test {
protected:
    SheetLayout lay(const Map& map, const char* today = "2026-05-20", bool hints = false) {
        SheetView view;
        view.hints = hints;
        view.today = today;
        return layoutSheet(map, view, theme(ThemeName::Light), words::wordsFor(map.language), measurer);
    }
    static Id laneOf(const Map& map, LaneKind kind) {
        for (const auto& lane : map.lanes)
            if (lane->kind == kind) return lane->id;
        return {};
    }
    tests::FakeMeasurer measurer;
};

TEST_F(Figures, CurvesOfSeveralPersonasStandBesideTheMiddleOfTheColumn) {
    const std::vector<std::vector<double>> dodges{{0}, {-23, 23}, {-46, 0, 46}, {-63, -21, 21, 63}};
    for (std::size_t personas = 1; personas <= dodges.size(); ++personas) {
        const SheetLayout sheet = lay(tests::filledMap(1, 8, "Kort", personas));
        for (std::size_t rank = 0; rank < personas; ++rank)
            EXPECT_DOUBLE_EQ(sheet.emotionX(3, rank) - sheet.columns()[3].centre(), dodges[personas - 1][rank])
                << personas << " personas, number " << rank;
    }
    EXPECT_DOUBLE_EQ(lay(tests::filledMap(1, 8, "Kort", 4)).faceRadius(3), 15);
}

TEST_F(Figures, FewTouchpointsShareASheetOf1400) {
    for (std::size_t n = 1; n <= 14; ++n) {
        const SheetLayout sheet = lay(tests::filledMap(1, n, "Kort", 1));
        const double width = std::clamp((1400.0 - 216) / static_cast<double>(n), 176.0, 260.0);
        for (const Column& column : sheet.columns())
            EXPECT_NEAR(column.width, width, 0.51) << n;
        EXPECT_NEAR(sheet.size().width, std::max(1400.0, 216 + 176.0 * static_cast<double>(n)), 1) << n;
    }
}

TEST_F(Figures, OnASheetNarrowerThan2000TheLegendStandsAboveTheFooter) {
    for (const std::size_t n : {6U, 14U}) {
        const SheetLayout sheet = lay(tests::filledMap(1, n, "Kort", 2));
        std::optional<double> legend;
        const std::function<void(const scene::Group&, bool)> look = [&](const scene::Group& group, bool inLegend) {
            for (const scene::Item& item : group.items) {
                if (const auto* inner = std::get_if<scene::Group>(&item.what))
                    look(*inner, inLegend || inner->role == "legend");
                const auto* text = std::get_if<scene::TextBox>(&item.what);
                if (text && inLegend && !text->lines.empty()) legend = text->lines[0].baseline;
            }
        };
        look(sheet.scene().root, false);
        ASSERT_TRUE(legend) << n;
        EXPECT_EQ(*legend > sheet.lanes().bottom(), sheet.size().width < 2000) << n;
    }
}

TEST_F(Figures, AHiddenLaneHasNoRowAndNoHeight) {
    Map map = tests::filledMap(1, 8, "Kort");
    const SheetLayout before = lay(map);
    const std::size_t lane = *indexOf(map.lanes, laneOf(map, LaneKind::PainPoints));
    const double its = before.rows()[*before.rowOf(map.lanes[lane]->id)].height;
    map.lanes = map.lanes.withReplaced(lane, map.lanes[lane].with([](Lane& l) { l.hidden = true; }));
    const SheetLayout after = lay(map);
    EXPECT_FALSE(after.rowOf(map.lanes[lane]->id));
    EXPECT_FALSE(after.find(PartKind::LaneLabel, map.lanes[lane]->id));
    EXPECT_EQ(after.rows().size() + 1, before.rows().size());
    EXPECT_NEAR(before.size().height - after.size().height, its, 2.01) << "and the gap of 2 between two labels";
}

TEST_F(Figures, CardsOfOneCellStackWith8Between) {
    const Map map = tests::filledMap(1, 8, "Kort");
    const SheetLayout sheet = lay(map);
    std::size_t stacks = 0;
    for (std::size_t row = 0; row < sheet.rows().size(); ++row) {
        std::vector<Rect> cards;
        for (const Part& part : sheet.partsIn(2, row))
            if (part.kind == PartKind::PainPoint || part.kind == PartKind::Opportunity) cards.push_back(part.rect);
        for (std::size_t i = 1; i < cards.size(); ++i, ++stacks)
            EXPECT_DOUBLE_EQ(cards[i].y - cards[i - 1].bottom(), 8);
    }
    EXPECT_GT(stacks, 0U);
}

TEST_F(Figures, AnEmptyPhaseIsOneColumnWithAHintThatIsNotExported) {
    const SheetLayout sheet = lay(tests::filledMap(3, 0, "Leeg"));
    ASSERT_EQ(sheet.columns().size(), 3U);
    const std::size_t row = *sheet.rowOf(laneOf(sheet.map(), LaneKind::Touchpoints));
    const auto hints = [&](bool onScreen) {
        const auto parts = lay(sheet.map(), "2026-05-20", onScreen).partsIn(0, row);
        return std::ranges::count(parts, PartKind::AddTouchpoint, &Part::kind);
    };
    EXPECT_EQ(hints(true), 1);
    EXPECT_EQ(hints(false), 0);
    bool hinted = false, dashed = false;
    const std::function<void(const scene::Group&)> look = [&](const scene::Group& group) {
        for (const scene::Item& item : group.items) {
            if (const auto* inner = std::get_if<scene::Group>(&item.what)) look(*inner);
            if (const auto* text = std::get_if<scene::TextBox>(&item.what))
                hinted = hinted || text->text.find("touchpoint toevoegen") != std::string::npos;
            if (const auto* shape = std::get_if<scene::Shape>(&item.what))
                dashed = dashed || (shape->stroke && !shape->stroke->dash.empty());
        }
    };
    look(sheet.scene().root);
    EXPECT_FALSE(hinted);
    EXPECT_TRUE(dashed) << "the ring of the station";
}

TEST_F(Figures, ADateOfReviewThatHasPassedIsMarked) {
    const Map map = tests::filledMap(1, 8, "Kort"); // to be reviewed by 2026-08-14
    const auto marked = [&](const char* today) {
        bool word = false, colour = false;
        const std::function<void(const scene::Group&)> look = [&](const scene::Group& group) {
            for (const scene::Item& item : group.items) {
                if (const auto* inner = std::get_if<scene::Group>(&item.what)) look(*inner);
                const auto* text = std::get_if<scene::TextBox>(&item.what);
                if (!text || text->text.find("verlopen") == std::string::npos) continue;
                word = true;
                colour = text->colour == theme(ThemeName::Light).truthink;
            }
        };
        look(lay(map, today).scene().root);
        EXPECT_EQ(word, colour);
        return word;
    };
    EXPECT_FALSE(marked("2026-08-14"));
    EXPECT_TRUE(marked("2026-08-15"));
}

} // namespace
} // namespace journeyline
