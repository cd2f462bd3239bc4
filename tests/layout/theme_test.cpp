// SPDX-License-Identifier: Apache-2.0
// Every pair of colours that carries text or meaning keeps its contrast in all three themes.
#include <gtest/gtest.h>

#include "journeyline/layout/theme.h"
#include "support/sample_map.h"

namespace journeyline::layout {
namespace {

class ThemeContrast : public testing::TestWithParam<ThemeName> {};

TEST_P(ThemeContrast, TextIsReadable) {
    const Theme& t = theme(GetParam());
    const double bar = t.name == ThemeName::Contrast ? 7.0 : 4.5;
    const std::pair<Colour, Colour> pairs[] = {
        {t.ink, t.sheet},       {t.ink, t.lane},        {t.ink, t.quote},      {t.ink, t.pain},
        {t.ink, t.opp},         {t.ink, t.up},          {t.ink, t.down},       {t.ink, t.field},
        {t.ink, t.chrome},      {t.ink, t.hover},       {t.ink, t.desk},       {t.ink, t.accentsoft},
        {t.ink2, t.sheet},      {t.ink2, t.lane},       {t.ink2, t.up},        {t.ink2, t.down},
        {t.ink2, t.chrome},     {t.ink2, t.accentsoft}, {t.ink3, t.sheet},     {t.ink3, t.chrome},
        {t.painink, t.pain},    {t.oppink, t.opp},      {t.truthink, t.truth}, {t.dropoffink, t.dropoff},
        {t.good, t.sheet},      {t.warn, t.sheet},      {t.accent, t.sheet},   {t.accent, t.chrome},
        {t.onaccent, t.accent}, {t.onfill, t.painfill}, {t.onfill, t.oppfill}, {t.onfill, t.truthfill},
        {t.dropline, t.drop}};
    for (const auto& [over, under] : pairs)
        EXPECT_GE(contrast(over, under), bar) << over.text() << " on " << under.text();
    for (std::size_t i = 0; i < t.phase.size(); ++i)
        EXPECT_GE(contrast(t.phaseText[i], t.phase[i]), bar) << "phase " << i + 1;
    for (const Colour persona : t.persona)
        for (const Colour under : {t.sheet, t.quote, t.up, t.down})
            EXPECT_GE(contrast(persona, under), bar) << persona.text();
}

TEST_P(ThemeContrast, ShapesStandOut) {
    const Theme& t = theme(GetParam());
    for (const auto& [over, under] : {std::pair{t.fieldline, t.field},
                                      {t.accent, t.sheet},
                                      {t.painfill, t.pain},
                                      {t.oppfill, t.opp},
                                      {t.truthfill, t.truth},
                                      {t.ink3, t.up},
                                      {t.ink3, t.down}})
        EXPECT_GE(contrast(over, under), 3) << over.text() << " on " << under.text();
    for (const Colour emotion : t.emotion)
        EXPECT_GE(contrast(t.faceLine, emotion), 3);
}

INSTANTIATE_TEST_SUITE_P(All, ThemeContrast, testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::Contrast));

TEST(Theme, OwnColoursGetReadableText) {
    const Theme& t = theme(ThemeName::Light);
    EXPECT_EQ(t.phaseInk(0, "#FFEE00").text(), "#17202E");
    EXPECT_EQ(t.phaseInk(0, "#002040").text(), "#FFFFFF");
    EXPECT_EQ(t.phaseFill(9, "").text(), t.phase[1].text());
    EXPECT_EQ(t.phaseFill(0, "not a colour").text(), t.phase[0].text());
}

TEST(CurveColour, WhatSeveralShareIsInTheColourOfNone) {
    const Map map = test::sampleMap();
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        const Theme& t = theme(name);
        EXPECT_EQ(t.curveColour(map, Id("bob")), t.persona[1]);
        EXPECT_EQ(t.curveColour(map, {}), t.ink2);
        EXPECT_EQ(t.curveColour(Map(), {}), t.persona[0]) << "nobody to take it for";
    }
}

} // namespace
} // namespace journeyline::layout
