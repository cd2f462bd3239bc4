// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>

#include "journeyline/layout/pages.h"
#include "support/difficult_maps.h"
#include "support/fake_measurer.h"

namespace journeyline {
namespace {

using namespace layout;

/// `phases` of `perPhase` columns of 176 px, and some lanes.
SheetCuts cutsFor(int phases, int perPhase, std::vector<double> lanes = {134, 81, 121, 476, 142, 146, 86}) {
    SheetCuts cuts;
    cuts.labelsRight = 180;
    cuts.bandTop = 284;
    cuts.bandBottom = 400;
    double x = cuts.labelsRight;
    for (int p = 0; p < phases; ++p) {
        for (int c = 0; c < perPhase; ++c)
            cuts.columns.push_back(x += 176);
        cuts.phases.push_back(x);
    }
    double y = cuts.bandBottom;
    for (const double lane : lanes)
        cuts.rows.push_back(y += lane);
    cuts.lanesBottom = y;
    cuts.sheet = {std::max(1400.0, x + 36), y + 56};
    cuts.content = Rect{0, 0, cuts.sheet.width, cuts.sheet.height}.inset(28);
    return cuts;
}

std::vector<Page> pages(const SheetCuts& cuts, const PageSetup& setup) {
    auto result = pagesOf(cuts, setup);
    EXPECT_TRUE(result.ok());
    return result.ok() ? std::move(result).value() : std::vector<Page>();
}

PageSetup tiled(Paper paper) {
    return {Paging::Tiled, paper, 1, {}};
}

Rect onPaper(const Page& page, const PagePiece& piece) {
    return {piece.at.x, piece.at.y, piece.source.width * page.scale, piece.source.height * page.scale};
}

struct Shape {
    int phases, perPhase;
    Paper paper;
};

class TiledPages : public testing::TestWithParam<Shape> {
protected:
    SheetCuts m_cuts = cutsFor(GetParam().phases, GetParam().perPhase);
    std::vector<Page> m_pages = pages(m_cuts, tiled(GetParam().paper));
};

TEST_P(TiledPages, bodyTextIsReadableAndNothingLeavesThePaper) {
    ASSERT_FALSE(m_pages.empty());
    for (const Page& page : m_pages) {
        EXPECT_GE(bodyPoints(page.scale), 7 - 1e-9);
        EXPECT_LE(page.scale, 1);
        const Rect inside = Rect{0, 0, page.paper.width, page.paper.height}.inset(12 * 96 / 25.4);
        for (const PagePiece& piece : page.pieces)
            EXPECT_TRUE(inside.holds(onPaper(page, piece), 0.01));
        for (std::size_t a = 0; a < page.pieces.size(); ++a)
            for (std::size_t b = 0; b < a; ++b)
                EXPECT_FALSE(onPaper(page, page.pieces[a]).overlaps(onPaper(page, page.pieces[b]), 0.01));
    }
}

TEST_P(TiledPages, togetherTheyShowTheWholeSheet) {
    // Many points of the sheet, each on at least one page; those that nothing repeats on exactly one.
    for (double x = m_cuts.content.x + 3; x < m_cuts.content.right(); x += 37)
        for (double y = m_cuts.content.y + 3; y < m_cuts.content.bottom(); y += 41) {
            int shown = 0;
            for (const Page& page : m_pages)
                for (const PagePiece& piece : page.pieces)
                    shown += piece.source.contains({x, y}) ? 1 : 0;
            const bool repeated = x < m_cuts.labelsRight || (y >= m_cuts.bandTop && y < m_cuts.bandBottom);
            EXPECT_GE(shown, 1) << x << "," << y;
            EXPECT_TRUE(repeated || shown == 1) << x << "," << y << " is on " << shown << " pages";
        }
}

TEST_P(TiledPages, everyPageWithLanesHasTheirLabelsAtItsLeft) {
    for (const Page& page : m_pages) {
        const Rect body = page.pieces.front().source;
        const double from = std::max(body.y, m_cuts.bandTop), to = std::min(body.bottom(), m_cuts.lanesBottom);
        if (to <= from) continue;
        bool labelled = body.x <= m_cuts.content.x + 0.01;
        for (const PagePiece& piece : page.pieces) {
            const bool same = std::abs(piece.at.y + (from - piece.source.y) * page.scale -
                                       (page.pieces.front().at.y + (from - body.y) * page.scale)) < 0.01;
            labelled = labelled || (piece.source.x <= m_cuts.content.x + 0.01 &&
                                    piece.source.holds({60, from, 1, to - from}) && same);
        }
        EXPECT_TRUE(labelled);
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, TiledPages,
                         testing::Values(Shape{1, 1, Paper::A4}, Shape{5, 2, Paper::A4}, Shape{5, 3, Paper::A3},
                                         Shape{3, 20, Paper::A4}, Shape{10, 40, Paper::A3}, Shape{8, 7, Paper::A0}));

TEST(Pages, cutsFallOnPhasesWhereTheyFitAndOnColumnsWhereOneDoesNot) {
    const auto endsOf = [](const SheetCuts& cuts) {
        std::vector<double> ends;
        for (const Page& page : pages(cuts, tiled(Paper::A4)))
            ends.push_back(page.pieces.front().source.right());
        return ends;
    };
    const SheetCuts even = cutsFor(6, 3), long_ = cutsFor(2, 20);
    for (const double end : endsOf(even))
        EXPECT_TRUE(std::count(even.phases.begin(), even.phases.end(), end) == 1 || end == even.content.right()) << end;
    bool withinPhase = false;
    for (const double end : endsOf(long_)) {
        EXPECT_TRUE(std::count(long_.columns.begin(), long_.columns.end(), end) == 1 || end == long_.content.right());
        withinPhase = withinPhase || std::count(long_.phases.begin(), long_.phases.end(), end) == 0;
    }
    EXPECT_TRUE(withinPhase);
}

TEST(Pages, rowsAreCutBetweenLanesAndALaneTallerThanThePaperAnywhere) {
    const SheetCuts cuts = cutsFor(2, 2);
    for (const Page& page : pages(cuts, tiled(Paper::A4))) {
        const double bottom = page.pieces.front().source.bottom();
        EXPECT_TRUE(std::count(cuts.rows.begin(), cuts.rows.end(), bottom) == 1 || bottom == cuts.content.bottom());
    }
    const SheetCuts tall = cutsFor(2, 2, {134, 9000, 80});
    EXPECT_GT(pages(tall, tiled(Paper::A4)).size(), 5U);
}

TEST(Pages, moreRoomIsUsedForLargerTextNotForEmptyPaper) {
    const SheetCuts cuts = cutsFor(2, 3);
    const auto a3 = pages(cuts, tiled(Paper::A3)), a0 = pages(cuts, tiled(Paper::A0));
    EXPECT_EQ(a0.size(), 1U);
    EXPECT_EQ(a0.front().scale, 1);
    EXPECT_LE(a3.size(), pages(cuts, tiled(Paper::A4)).size());
}

TEST(Pages, fittedIsCentredAndTurnsThePaper) {
    for (const auto& [phases, lanes, landscape] :
         {std::tuple{6, std::vector<double>{100}, true}, std::tuple{1, std::vector<double>{1500, 900}, false}}) {
        const SheetCuts cuts = cutsFor(phases, 3, lanes);
        for (const Paper paper : allPapers) {
            const auto fitted = pages(cuts, {Paging::Fitted, paper, 1, {}});
            ASSERT_EQ(fitted.size(), 1U);
            const Page& page = fitted.front();
            EXPECT_EQ(page.paper.width > page.paper.height, landscape) << nameOf(paper);
            const Rect shown = onPaper(page, page.pieces.front());
            EXPECT_NEAR(shown.centre().x, page.paper.width / 2, 0.01);
            EXPECT_NEAR(shown.centre().y, page.paper.height / 2, 0.01);
            const double margin = 8 * 96 / 25.4;
            EXPECT_NEAR(std::min(shown.x, shown.y), margin, 0.01) << nameOf(paper);
        }
    }
}

TEST(Pages, onePageHasTheSizeOfTheSheet) {
    const SheetCuts cuts = cutsFor(3, 3);
    const auto one = pages(cuts, {Paging::OnePage, Paper::A4, 2, {}});
    ASSERT_EQ(one.size(), 1U);
    EXPECT_EQ(one.front().paper, (Size{cuts.sheet.width * 2, cuts.sheet.height * 2}));
}

TEST(Pages, whatPdfCannotHoldIsRefusedWithTheScaleThatFits) {
    const SheetCuts cuts = cutsFor(50, 4); // 35,416 px
    const auto refused = pagesOf(cuts, {});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.fault().code, "export.page-too-large");
    ASSERT_EQ(refused.fault().arguments.size(), 2U);
    EXPECT_EQ(refused.fault().arguments[0], "938");
    EXPECT_EQ(refused.fault().arguments[1], "0.542");
    EXPECT_TRUE(pagesOf(cuts, {Paging::OnePage, Paper::A4, 0.542, {}}).ok());
    EXPECT_TRUE(pagesOf(cuts, {Paging::Fitted, Paper::A0, 1, {}}).ok());
    EXPECT_EQ(pagesOf({}, {}).fault().code, "export.empty");
}

TEST(Pages, papersHaveNames) {
    for (const Paper paper : allPapers)
        EXPECT_EQ(paperNamed(nameOf(paper)), paper);
    EXPECT_EQ(paperNamed("a3"), Paper::A3);
    for (const char* wrong : {"", "A", "A5", "A33", "B4", "letter"})
        EXPECT_FALSE(paperNamed(wrong)) << wrong;
    EXPECT_NEAR(sizeOf(Paper::A4).width, 793.7, 0.1);
}

TEST(Pages, marksNameThePageInTheLanguageOfTheMap) {
    tests::FakeMeasurer measurer;
    auto tiles = pages(cutsFor(6, 3), tiled(Paper::A4));
    addMarks(tiles, "Webwinkel", words::wordsFor("nl"), measurer);
    ASSERT_GT(tiles.size(), 1U);
    const auto& group = std::get<scene::Group>(tiles[1].marks.items.front().what);
    EXPECT_EQ(group.title, "pagina 2 van " + std::to_string(tiles.size()) + " · Webwinkel");
    EXPECT_GT(group.items.size(), 12U); // eight lines at the corners, four rings
}

TEST(Pages, theCutsOfARealSheetAreItsPhasesAndLanes) {
    tests::FakeMeasurer measurer;
    const Map map = tests::filledMap(3, 4, "Tekst");
    const auto sheet = layoutSheet(map, {}, theme(ThemeName::Light), words::wordsFor("nl"), measurer);
    const SheetCuts cuts = cutsOf(sheet);
    EXPECT_EQ(cuts.sheet, sheet.size());
    EXPECT_EQ(cuts.phases.size(), 3U);
    EXPECT_EQ(cuts.columns.size(), 12U);
    EXPECT_EQ(cuts.rows.back(), cuts.lanesBottom);
    EXPECT_EQ(cuts.phases.back(), cuts.columns.back());
    EXPECT_LT(cuts.bandTop, cuts.bandBottom);
}

} // namespace
} // namespace journeyline
