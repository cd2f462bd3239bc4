// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "journeyline/layout/sheet.h"
#include "support/difficult_maps.h"
#include "support/fake_measurer.h"
#include "support/sheet_check.h"

namespace journeyline {
namespace {

using namespace layout;

const scene::Group* groupWith(const scene::Group& group, const std::string& role) {
    if (group.role == role) return &group;
    for (const scene::Item& item : group.items)
        if (const auto* inner = std::get_if<scene::Group>(&item.what))
            if (const auto* found = groupWith(*inner, role)) return found;
    return nullptr;
}

Map withLogo(Map map, int width, int height) {
    Asset asset;
    asset.sha256 = "aa";
    asset.type = "image/png";
    asset.width = width;
    asset.height = height;
    asset.data = Shared<std::string>("iVBORw0KGgo=");
    map.assets = List<Asset>({Shared(asset)});
    map.theme.logo = "aa";
    return map;
}

SheetLayout layInTheme(const Map& map, TextMeasurer& measurer, ThemeName name = ThemeName::Light) {
    return layoutSheet(map, {}, theme(name), words::wordsFor("nl"), measurer);
}

TEST(Brand, coloursAlternateOverThePhasesWithReadableText) {
    struct Case {
        std::vector<std::string> colours;
        std::vector<const char*> fills; // of the first phases
    };
    const Case cases[] = {{{"#0B6F77", "#F2C14E"}, {"#0B6F77", "#F2C14E", "#0B6F77"}},
                          {{"#111111", "#eee", "#7D1524"}, {"#111111", "#EEEEEE", "#7D1524", "#111111"}},
                          {{"red", "#7D1524", "#F2C14E"}, {"#7D1524", "#F2C14E"}},
                          {{"#000000"}, {"#000000", "#A6A6A6", "#000000"}}};
    for (const Case& c : cases) {
        const Theme shown = branded(theme(ThemeName::Light), c.colours);
        for (std::size_t i = 0; i < c.fills.size(); ++i) {
            EXPECT_EQ(shown.phaseFill(i, {}).text(), c.fills[i]);
            EXPECT_GE(contrast(shown.phaseInk(i, {}), shown.phaseFill(i, {})), 4.0);
        }
    }
}

TEST(Brand, withoutColoursAndInHighContrastTheThemeStaysAsItIs) {
    EXPECT_EQ(branded(theme(ThemeName::Light), {}), theme(ThemeName::Light));
    EXPECT_EQ(branded(theme(ThemeName::Dark), {"blue", ""}), theme(ThemeName::Dark));
    EXPECT_EQ(branded(theme(ThemeName::Contrast), {"#0B6F77"}), theme(ThemeName::Contrast));
}

TEST(Brand, contrastOfTextSaysWhereNeitherInkIsReadable) {
    EXPECT_GE(textContrastOn(Colour::rgb(0x0B6F77)), readableContrast);
    EXPECT_GE(textContrastOn(Colour::rgb(0xF2C14E)), readableContrast);
    EXPECT_LT(textContrastOn(Colour::rgb(0x8A7F7F)), readableContrast);
}

TEST(Brand, theLogoStandsLeftOfTheTitleInsideTheHead) {
    tests::FakeMeasurer measurer;
    const Map plain = tests::filledMap(3, 4, "Tekst");
    const double titleBefore = layInTheme(plain, measurer).find(PartKind::Title, {})->rect.x;
    for (const auto& [width, height] : {std::pair{512, 512}, std::pair{512, 60}, std::pair{40, 512}, std::pair{1, 1}}) {
        const SheetLayout sheet = layInTheme(withLogo(plain, width, height), measurer);
        const auto scene = sheet.scene();
        const auto* logo = groupWith(scene.root, "logo");
        ASSERT_TRUE(logo);
        const auto& image = std::get<scene::Image>(logo->items.front().what);
        EXPECT_TRUE((Rect{36, 36, 200, 76}.holds(image.rect))) << width << "x" << height;
        EXPECT_NEAR(image.rect.width / image.rect.height, double(width) / height, 0.01);
        EXPECT_GT(sheet.find(PartKind::Title, {})->rect.x, image.rect.right());
        EXPECT_GT(sheet.find(PartKind::Title, {})->rect.x, titleBefore);
        for (const std::string& fault : tests::sheetFaults(scene))
            ADD_FAILURE() << fault;
    }
}

TEST(Brand, aLogoThatTheMapDoesNotHoldLeavesNoGap) {
    tests::FakeMeasurer measurer;
    Map map = tests::filledMap(2, 2, "Tekst");
    const auto before = layInTheme(map, measurer).scene();
    map.theme.logo = "missing";
    EXPECT_EQ(layInTheme(map, measurer).scene(), before);
}

} // namespace
} // namespace journeyline
