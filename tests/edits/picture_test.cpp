// SPDX-License-Identifier: Apache-2.0
// Pictures of touchpoints and the assets they stand on.
#include <gtest/gtest.h>

#include "journeyline/document/find.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/touchpoints.h"
#include "support/sample_map.h"

namespace journeyline::edits {
namespace {

Asset asset(const char* hash) {
    Asset made;
    made.sha256 = hash;
    made.type = "image/png";
    made.width = 2;
    made.height = 1;
    made.data = Shared<std::string>("AAAA");
    return made;
}

std::string assetsOf(const Map& map) {
    std::string text;
    for (const auto& held : map.assets)
        text += held->sha256 + " ";
    return text;
}

class Pictures : public testing::Test {
protected:
    Pictures() {
        m_map.assets = List<Asset>();
        Touchpoint one, two;
        one.id = Id("one");
        one.image.alt = "a shop";
        two.id = Id("two");
        Phase phase;
        phase.id = Id("phase");
        phase.touchpoints = List<Touchpoint>({Shared(one), Shared(two)});
        m_map.phases = List<Phase>({Shared(phase)});
    }
    void place(const char* touchpoint, const char* hash) {
        const auto edited = placePicture(m_map, Id(touchpoint), asset(hash));
        ASSERT_TRUE(edited) << edited.fault().code;
        m_map = *edited;
    }
    [[nodiscard]] const TouchpointImage& image(const char* touchpoint) const {
        return findTouchpoint(m_map, Id(touchpoint))->image;
    }
    Map m_map;
};

TEST_F(Pictures, AreTakenIntoTheMapAndKeepTheText) {
    place("one", "red");
    EXPECT_EQ(assetsOf(m_map), "red ");
    EXPECT_EQ(image("one").asset, "red");
    EXPECT_EQ(image("one").alt, "a shop");
    const Map before = m_map;
    place("one", "red");
    EXPECT_EQ(m_map, before);
}

TEST_F(Pictures, LeaveTheMapWithTheLastWhoShowsThem) {
    place("one", "red");
    place("two", "red");
    place("one", "blue");
    EXPECT_EQ(assetsOf(m_map), "blue red ") << "the other touchpoint still shows the red one";
    const auto edited = removePicture(m_map, Id("two"));
    ASSERT_TRUE(edited);
    m_map = *edited;
    EXPECT_EQ(assetsOf(m_map), "blue ");
    EXPECT_TRUE(image("two").asset.empty());
}

TEST_F(Pictures, ThatNothingShowsAreLeftAlone) {
    const auto with = addAsset(m_map, asset("spare"));
    ASSERT_TRUE(with);
    m_map = *with;
    place("one", "red");
    const auto edited = removePicture(m_map, Id("one"));
    ASSERT_TRUE(edited);
    EXPECT_EQ(assetsOf(*edited), "spare ");
    EXPECT_TRUE(findTouchpoint(*edited, Id("one"))->image.alt.empty());
}

TEST_F(Pictures, ThatAPersonaShowsStay) {
    place("one", "red");
    Persona persona;
    persona.id = Id("anna");
    persona.portrait = "red";
    m_map.personas = List<Persona>({Shared(persona)});
    const auto edited = removePicture(m_map, Id("one"));
    ASSERT_TRUE(edited);
    EXPECT_EQ(assetsOf(*edited), "red ");
}

TEST_F(Pictures, PortraitsComeAndGoWithTheirAsset) {
    m_map.personas = List<Persona>({Shared(test::named("ann", &Persona::name, "Ann"))});
    const auto placed = placePortrait(m_map, Id("ann"), asset("red"));
    ASSERT_TRUE(placed) << placed.fault().code;
    EXPECT_EQ(placed->personas[0]->portrait, "red");
    const auto other = placePortrait(*placed, Id("ann"), asset("blue"));
    ASSERT_TRUE(other);
    EXPECT_EQ(assetsOf(*other), "blue ");
    const auto without = removePortrait(*other, Id("ann"));
    ASSERT_TRUE(without);
    EXPECT_EQ(assetsOf(*without), "");
    EXPECT_EQ(placePortrait(m_map, Id("nobody"), asset("red")).fault().code, "edit.no-such-persona");
    EXPECT_EQ(removePortrait(m_map, Id("nobody")).fault().code, "edit.no-such-persona");
}

TEST_F(Pictures, NeedATouchpoint) {
    EXPECT_EQ(placePicture(m_map, Id("nowhere"), asset("red")).fault().code, "edit.no-such-touchpoint");
    EXPECT_EQ(removePicture(m_map, Id("nowhere")).fault().code, "edit.no-such-touchpoint");
}

TEST_F(Pictures, TheLogoComesAndGoesWithItsAsset) {
    place("one", "red");
    for (const char* hash : {"red", "blue", "green"}) {
        const auto edited = placeLogo(m_map, asset(hash));
        ASSERT_TRUE(edited) << edited.fault().code;
        m_map = *edited;
        EXPECT_EQ(m_map.theme.logo, hash);
    }
    EXPECT_EQ(assetsOf(m_map), "green red ") << "the touchpoint still shows the red one";
    const auto without = removeLogo(m_map);
    ASSERT_TRUE(without);
    EXPECT_EQ(assetsOf(*without), "red ");
    EXPECT_TRUE(without->theme.logo.empty());
}

TEST_F(Pictures, BrandColoursAreColoursAndAtMostThree) {
    for (const Texts& good : {Texts{}, Texts{"#0B6F77"}, Texts{"#abc", "#A62B63", "#000000"}}) {
        const auto edited = setBrandColours(m_map, good);
        ASSERT_TRUE(edited);
        EXPECT_EQ(edited->theme.colours, good);
    }
    for (const Texts& wrong : {Texts{"red"}, Texts{"#0B6F77", ""}, Texts{"#12345"}, Texts{"#0B6F77\"/>"}})
        EXPECT_EQ(setBrandColours(m_map, wrong).fault().code, "edit.brand-colour");
    EXPECT_EQ(setBrandColours(m_map, {"#111", "#222", "#333", "#444"}).fault().code, "edit.brand-colours");
}

} // namespace
} // namespace journeyline::edits
