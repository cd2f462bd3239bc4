// SPDX-License-Identifier: Apache-2.0
// Maps whose content is hard to lay out, and the check that looks at them.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "lay_sheet.h"
#include "support/difficult_maps.h"
#include "support/effort.h"
#include "support/fake_measurer.h"
#include "support/sheet_check.h"

namespace journeyline {
namespace {

using namespace layout;
using tests::lay;

/// The check itself, with what it must see and what it must let pass.
TEST(SheetCheck, SeesSignsThatLieOnWordsAndOnEachOther) {
    const auto faultsWith = [](Rect sign, Rect other, double textX) {
        scene::Group icon, face;
        icon.role = "channel";
        icon.items.push_back({scene::Box{sign, 0, Colour::rgb(0), {}}});
        face.role = "emotion";
        const Path disc = Path::circle(other.centre(), other.width / 2);
        face.items.push_back({scene::Shape{disc, Colour::rgb(0), {}}});
        scene::TextBox text{"Words", {0, 0, 400, 400}, {14, 400, false}, Colour::rgb(0), scene::Align::Left, {}, {}};
        text.lines.push_back({"Words", textX, 100, 40, false});
        scene::Scene scene;
        scene.size = {400, 400};
        scene.root.items = {{icon}, {face}, {text}};
        return tests::sheetFaults(scene);
    };
    const Rect away{300, 300, 30, 30}, further{200, 300, 30, 30};
    EXPECT_TRUE(faultsWith(away, further, 20).empty());
    EXPECT_EQ(faultsWith({50, 80, 20, 20}, further, 20).size(), 1U) << "an icon on the end of a word";
    EXPECT_EQ(faultsWith(away, {40, 85, 30, 30}, 20).size(), 1U) << "a face on a word";
    EXPECT_EQ(faultsWith(away, {310, 310, 30, 30}, 20).size(), 1U) << "two signs on each other";
    EXPECT_TRUE(faultsWith(away, {305, 305, 16, 16}, 20).empty()) << "a sign within a sign";
    EXPECT_TRUE(faultsWith(away, {18, 78, 44, 44}, 20).empty()) << "a number in a badge";
}

/// A card may shorten the name of who speaks, which stands first, but not what is said.
void expectWholeCards(const scene::Group& group) {
    const scene::TextBox* last = nullptr;
    for (const scene::Item& item : group.items) {
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) expectWholeCards(*inner);
        if (const auto* text = std::get_if<scene::TextBox>(&item.what)) last = text;
    }
    if (group.role != "card" || !last || last->lines.empty()) return;
    EXPECT_TRUE(!last->lines.back().text.ends_with("…") || last->text.ends_with("…")) << group.title;
}

class DifficultMap : public testing::TestWithParam<std::pair<std::string, Map>> {};

TEST_P(DifficultMap, NothingOverlapsOrIsCut) {
    tests::FakeMeasurer measurer;
    const auto scene = lay(GetParam().second, measurer).scene();
    for (const std::string& fault : tests::sheetFaults(scene))
        ADD_FAILURE() << fault;
    // Names and headings have one line or two and end in "…"; what people write in cells is whole.
    expectWholeCards(scene.root);
    for (const std::string& text : tests::cutTexts(scene.root))
        for (const char* role : {"cell:", "touchpoint:", "pain-point:", "opportunity:"})
            EXPECT_FALSE(text.starts_with(role)) << text;
}

// An edge of a pixel may fall on a point of the curve itself; whatever the zoom, the picture ends.
TEST_P(DifficultMap, FromAfarItHasAFewSignsForEachColumn) {
    tests::FakeMeasurer measurer;
    const SheetLayout sheet = lay(GetParam().second, measurer);
    for (const Column& column : sheet.columns())
        for (const double pixels : {3.0, 47.0, 960.0, 1184.0}) {
            const double pixel = column.centre() / pixels;
            for (const Section section : {Section::Body, Section::PhaseBand})
                EXPECT_FALSE(sheet.fromAfar(section, sheet.allColumns(), pixel).items.empty());
        }
}

TEST_P(DifficultMap, EveryPartIsFoundWhereItIs) {
    tests::FakeMeasurer measurer;
    const SheetLayout sheet = lay(GetParam().second, measurer);
    for (std::size_t c = 0; c < sheet.columns().size(); c += test::effort<std::size_t>(1, 3))
        for (std::size_t r = 0; r < sheet.rows().size(); ++r)
            for (const Part& part : sheet.partsIn(c, r)) {
                if (part.kind == PartKind::EmotionPoint) continue; // faces of several personas may lie on each other
                const Part hit = sheet.partAt({part.rect.centre().x, part.rect.y + 3});
                EXPECT_EQ(hit.id.text, part.id.text) << static_cast<int>(part.kind) << " in row " << r;
                const auto found = sheet.find(part.kind, part.id, part.lane, part.persona);
                ASSERT_TRUE(found);
                EXPECT_EQ(found->rect, part.rect);
                EXPECT_TRUE(sheet.cell(c, r).rect.holds(part.rect, 0.5));
            }
}

INSTANTIATE_TEST_SUITE_P(Sheet, DifficultMap, testing::ValuesIn(tests::difficultMaps()), [](const auto& given) {
    std::string name;
    for (const char c : given.param.first)
        if (std::isalnum(static_cast<unsigned char>(c))) name += c;
    return name;
});

} // namespace
} // namespace journeyline
