// SPDX-License-Identifier: Apache-2.0
// The three themes are the table of tokens, and a sheet in dark is the light one with each colour's token exchanged.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "journeyline/file/map_file.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/fonts.h"
#include "journeyline/render/qt_text_measurer.h"

namespace journeyline {
namespace {

using layout::ThemeName;
using Json = nlohmann::json;

const Json& tokens() {
    static const Json table = Json::parse(std::ifstream(JOURNEYLINE_TEST_DATA "/reference/tokens.json"));
    return table;
}

const std::pair<ThemeName, const char*> themes[] = {
    {ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::Contrast, "contrast"}};

TEST(ThemeTokens, EveryColourOfEveryThemeIsThatOfTheTable) {
    for (const auto& [name, word] : themes) {
        SCOPED_TRACE(word);
        const Json& table = tokens().at(word);
        const layout::Theme& t = layout::theme(name);
        const std::pair<const char*, Colour> ours[] = {{"desk", t.desk},
                                                       {"sheet", t.sheet},
                                                       {"lane", t.lane},
                                                       {"hair", t.hair},
                                                       {"strong", t.strong},
                                                       {"ink", t.ink},
                                                       {"ink2", t.ink2},
                                                       {"ink3", t.ink3},
                                                       {"chrome", t.chrome},
                                                       {"chromeline", t.chromeline},
                                                       {"field", t.field},
                                                       {"fieldline", t.fieldline},
                                                       {"hover", t.hover},
                                                       {"accent", t.accent},
                                                       {"accentsoft", t.accentsoft},
                                                       {"onaccent", t.onaccent},
                                                       {"drop", t.drop},
                                                       {"dropline", t.dropline},
                                                       {"up", t.up},
                                                       {"down", t.down},
                                                       {"quote", t.quote},
                                                       {"pain", t.pain},
                                                       {"painline", t.painline},
                                                       {"painink", t.painink},
                                                       {"painfill", t.painfill},
                                                       {"opp", t.opp},
                                                       {"oppline", t.oppline},
                                                       {"oppink", t.oppink},
                                                       {"oppfill", t.oppfill},
                                                       {"truth", t.truth},
                                                       {"truthline", t.truthline},
                                                       {"truthink", t.truthink},
                                                       {"truthfill", t.truthfill},
                                                       {"dropoff", t.dropoff},
                                                       {"dropoffline", t.dropoffline},
                                                       {"dropoffink", t.dropoffink},
                                                       {"good", t.good},
                                                       {"warn", t.warn},
                                                       {"onfill", t.onfill},
                                                       {"facein", t.faceLine}};
        std::size_t compared = 0;
        for (const auto& [token, colour] : ours) {
            EXPECT_EQ(colour.text(), table.at(token).get<std::string>()) << token;
            ++compared;
        }
        const auto list = [&](const char* token, const auto& colours) {
            ASSERT_EQ(colours.size(), table.at(token).size()) << token;
            for (std::size_t i = 0; i < colours.size(); ++i)
                EXPECT_EQ(colours[i].text(), table.at(token)[i].get<std::string>()) << token << " " << i + 1;
            ++compared;
        };
        list("phase", t.phase);
        list("phasetxt", t.phaseText);
        list("persona", t.persona);
        list("emo", t.emotion);
        EXPECT_EQ(compared, table.size()) << "a token has no colour of ours";
        EXPECT_EQ(t.cardLine, name == ThemeName::Contrast ? 2 : 1);
    }
}

/// The names of the tokens that a colour of a theme may be, and of what is mixed from them.
std::map<std::string, std::set<std::string>> namesOfColours(ThemeName name) {
    const Json& table = tokens().at(name == ThemeName::Light ? "light" : name == ThemeName::Dark ? "dark" : "contrast");
    std::map<std::string, std::set<std::string>> names;
    for (const auto& [token, value] : table.items()) {
        if (value.is_string()) {
            names[value].insert(token);
            continue;
        }
        for (std::size_t i = 0; i < value.size(); ++i)
            names[value[i]].insert(token + std::to_string(i + 1));
    }
    const layout::Theme& t = layout::theme(name);
    const auto mixture = [&](Colour over, Colour under, double share, const std::string& mixed) {
        names[mix(over, under, share).text()].insert(mixed);
    };
    for (std::size_t i = 0; i < t.persona.size(); ++i) {
        const std::string persona = "persona" + std::to_string(i + 1);
        mixture(t.persona[i], t.sheet, 0.16, persona + " of a portrait");
        mixture(t.persona[i], t.sheet, 0.22, persona + " of a spread");
        mixture(t.persona[i], t.lane, 0.22, persona + " of a spread in the legend");
    }
    mixture(t.persona[0], t.sheet, 0.3, "what is heard, in the meter of evidence");
    return names;
}

void collectColours(const scene::Group& group, std::vector<std::string>& colours, bool textsOnly) {
    const auto add = [&](const std::optional<Colour>& colour) { colours.push_back(colour ? colour->text() : ""); };
    const auto stroked = [&](const std::optional<scene::Stroke>& stroke) {
        add(stroke ? std::optional(stroke->colour) : std::nullopt);
    };
    for (const scene::Item& item : group.items) {
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) collectColours(*inner, colours, textsOnly);
        if (const auto* text = std::get_if<scene::TextBox>(&item.what)) add(text->colour);
        if (textsOnly) continue;
        if (const auto* text = std::get_if<scene::TextBox>(&item.what)) add(text->halo);
        if (const auto* box = std::get_if<scene::Box>(&item.what)) add(box->fill), stroked(box->stroke);
        if (const auto* shape = std::get_if<scene::Shape>(&item.what)) add(shape->fill), stroked(shape->stroke);
    }
}

std::vector<std::string> coloursOf(ThemeName name, bool textsOnly) {
    render::loadFonts();
    static render::QtTextMeasurer measurer;
    std::ifstream in(JOURNEYLINE_SOURCE "/resources/templates/webshop.nl.cjm", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const auto read = file::readMap(bytes, "webshop.nl.cjm");
    layout::SheetView view;
    view.today = "2026-05-20";
    const auto scene =
        layout::layoutSheet(read->map, view, layout::theme(name), words::wordsFor("nl"), measurer).scene();
    std::vector<std::string> colours;
    collectColours(scene.root, colours, textsOnly);
    return colours;
}

/// Every colour of the sheet in the theme is of a token that the colour in the light theme, at the same place, is of.
void expectSameTokens(ThemeName name, bool textsOnly) {
    const auto light = coloursOf(ThemeName::Light, textsOnly), ours = coloursOf(name, textsOnly);
    ASSERT_EQ(light.size(), ours.size());
    EXPECT_GT(light.size(), textsOnly ? 200U : 1500U);
    const auto lightNames = namesOfColours(ThemeName::Light), names = namesOfColours(name);
    std::set<std::string> faults;
    for (std::size_t i = 0; i < light.size(); ++i) {
        if (light[i].empty() && ours[i].empty()) continue;
        const auto a = lightNames.find(light[i]), b = names.find(ours[i]);
        bool same = a != lightNames.end() && b != names.end();
        if (same)
            same = std::ranges::any_of(a->second, [&](const std::string& token) { return b->second.contains(token); });
        if (!same) faults.insert(light[i] + " became " + ours[i]);
    }
    for (const std::string& fault : faults)
        ADD_FAILURE() << fault;
}

TEST(ThemeTokens, TheDarkSheetIsTheLightOneInOtherTokens) {
    expectSameTokens(ThemeName::Dark, false);
}

// High contrast has more edges, where fills alone no longer tell things apart; its words are those of the light sheet.
TEST(ThemeTokens, TheWordsOfTheContrastSheetAreThoseOfTheLightOneInOtherTokens) {
    expectSameTokens(ThemeName::Contrast, true);
    const auto names = namesOfColours(ThemeName::Contrast);
    std::set<std::string> strange;
    for (const std::string& colour : coloursOf(ThemeName::Contrast, false))
        if (!colour.empty() && !names.contains(colour)) strange.insert(colour);
    for (const std::string& colour : strange)
        ADD_FAILURE() << colour << " is no colour of the theme";
}

} // namespace
} // namespace journeyline
