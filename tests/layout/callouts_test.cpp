// SPDX-License-Identifier: Apache-2.0
// Callouts over and under the emotion curve keep what people look for: the score.
#include <gtest/gtest.h>

#include "journeyline/layout/sheet.h"
#include "support/fake_measurer.h"
#include "support/sample_map.h"

namespace journeyline {
namespace {

/// The lines of all texts in the callouts of a group.
void collectLines(const scene::Group& group, bool inCallout, std::vector<std::string>& lines) {
    for (const scene::Item& item : group.items) {
        if (const auto* inner = std::get_if<scene::Group>(&item.what))
            collectLines(*inner, inCallout || inner->role == "callout", lines);
        const auto* text = std::get_if<scene::TextBox>(&item.what);
        if (!text || !inCallout) continue;
        for (const scene::TextLine& line : text->lines)
            lines.push_back(line.text);
    }
}

/// `highest`: where it is best of all.
std::vector<std::string> calloutsFor(const std::string& name, const Id& highest = {}) {
    Map map = test::sampleMap();
    map.personas = List<Persona>::of({test::named("ann", &Persona::name, name.c_str())});
    map.phases = map.phases.with([&](auto& phases) {
        for (auto& phase : phases)
            phase = phase.with([&](Phase& p) {
                p.touchpoints = p.touchpoints.with([&](auto& touchpoints) {
                    for (auto& touchpoint : touchpoints)
                        touchpoint = touchpoint.with([&](Touchpoint& t) {
                            t.experience = {test::experience("ann", t.id == Id("t2")  ? "1.2"
                                                                    : t.id == highest ? "4.9"
                                                                                      : "4.7")};
                        });
                });
            });
    });
    tests::FakeMeasurer measurer;
    const auto sheet =
        layout::layoutSheet(map, {}, layout::theme(layout::ThemeName::Light), words::wordsFor(map.language), measurer);
    std::vector<std::string> lines;
    collectLines(sheet.scene().root, false, lines);
    return lines;
}

TEST(Callouts, ALongNameGivesWayToTheScore) {
    const auto lines = calloutsFor(std::string(60, 'W') + " de Vries");
    ASSERT_GE(lines.size(), 2U);
    for (const std::string& line : lines) {
        const std::string score = line.substr(line.size() - 3);
        EXPECT_TRUE(score == "4.7" || score == "1.2") << line;
        EXPECT_NE(line.find("W… "), std::string::npos) << line;
    }
}

TEST(Callouts, AShortNameStandsWhole) {
    const auto lines = calloutsFor("Ann Smith");
    EXPECT_EQ(lines[0], "Peak Ann 4.7");
    EXPECT_EQ(lines.back(), "Valley 1: Ann 1.2");
}

TEST(Callouts, APeakAtTheEndIsCalledBoth) {
    const Map map = test::sampleMap();
    Id last;
    forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) { last = touchpoint.id; });
    const auto lines = calloutsFor("Ann Smith", last);
    EXPECT_EQ(lines[0], "Peak and end Ann 4.9");
    EXPECT_EQ(lines.size(), 2U) << "the other one is the valley";
}

} // namespace
} // namespace journeyline
