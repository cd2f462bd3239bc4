// SPDX-License-Identifier: Apache-2.0
// The emotion lane: callouts keep what people look for, the score; curves hint at what nobody knows; faces of many
// personas stand side by side.
#include <gtest/gtest.h>

#include "journeyline/layout/sheet.h"
#include "support/each_touchpoint.h"
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

layout::SheetLayout layOut(const Map& map, layout::TextMeasurer& measurer) {
    return layout::layoutSheet(map, {}, layout::theme(layout::ThemeName::Light), words::wordsFor(map.language),
                               measurer);
}

/// `highest`: where it is best of all.
std::vector<std::string> calloutsFor(const std::string& name, const Id& highest = {}) {
    Map map = test::sampleMap();
    map.personas = List<Persona>::of({test::named("ann", &Persona::name, name.c_str())});
    map = test::withEachTouchpoint(map, [&](Touchpoint& t) {
        t.experience = {test::experience("ann", t.id == Id("t2") ? "1.2" : t.id == highest ? "4.9" : "4.7")};
    });
    tests::FakeMeasurer measurer;
    const auto sheet = layOut(map, measurer);
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
    EXPECT_EQ(lines[0], "Peak & end Ann 4.9");
    EXPECT_EQ(lines.size(), 2U) << "the other one is the valley";
}

TEST(EmotionLane, TheCurveOnlyHintsAtWhatNobodyKnows) {
    // Values at 1 and 2, none at 3 and 4, then at 5.
    Map map = test::sampleMap();
    std::vector<Shared<Touchpoint>> touchpoints;
    for (int i = 1; i <= 5; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = Id("g" + std::to_string(i));
        if (i != 3 && i != 4) touchpoint.experience = {test::experience("ann", "3.5")};
        touchpoints.emplace_back(touchpoint);
    }
    map.phases = map.phases.with([&](auto& phases) {
        phases.resize(1);
        phases[0] = phases[0].with([&](Phase& phase) { phase.touchpoints = List<Touchpoint>(touchpoints); });
    });
    tests::FakeMeasurer measurer;
    const auto sheet = layOut(map, measurer);
    const auto middle = [&](int n) { return sheet.columns()[static_cast<std::size_t>(n - 1)].centre(); };
    std::vector<std::pair<double, double>> solid, dotted;
    const auto collect = [&](const auto& self, const scene::Group& group) -> void {
        for (const scene::Item& item : group.items) {
            if (const auto* inner = std::get_if<scene::Group>(&item.what)) self(self, *inner);
            const auto* shape = std::get_if<scene::Shape>(&item.what);
            if (group.role != "curve" || !shape || !shape->stroke) continue;
            const Rect bounds = shape->path.bounds();
            (shape->stroke->dash == std::vector<double>{2, 5} ? dotted : solid).emplace_back(bounds.x, bounds.right());
        }
    };
    collect(collect, sheet.scene().root);
    EXPECT_EQ(dotted, (std::vector{std::pair(middle(2), middle(5))}));
    ASSERT_FALSE(solid.empty());
    for (const auto& stretch : solid)
        EXPECT_EQ(stretch, std::pair(middle(1), middle(2)));
}

TEST(EmotionLane, FivePersonasOfOneMindStandSideBySide) {
    Map map = test::sampleMap();
    std::vector<Shared<Persona>> personas;
    std::vector<Experience> experiences;
    for (const char* id : {"p1", "p2", "p3", "p4", "p5"}) {
        personas.emplace_back(test::named(id, &Persona::name, id));
        experiences.push_back(test::experience(id, "3.5"));
    }
    map.personas = List<Persona>(personas);
    map = test::withEachTouchpoint(map, [&](Touchpoint& t) {
        t.personas.clear();
        t.experience = experiences;
    });
    tests::FakeMeasurer measurer;
    const auto sheet = layOut(map, measurer);
    std::vector<Rect> faces;
    for (std::size_t row = 0; row < sheet.rows().size(); ++row)
        for (const layout::Part& part : sheet.partsIn(0, row))
            if (part.kind == layout::PartKind::EmotionPoint) faces.push_back(part.rect);
    ASSERT_EQ(faces.size(), 5U);
    for (std::size_t a = 0; a < faces.size(); ++a)
        for (std::size_t b = a + 1; b < faces.size(); ++b)
            EXPECT_FALSE(faces[a].inset(-2).overlaps(faces[b].inset(-2))) << a << " " << b;
    // Outlines come back after four; with its colour each is one of a kind.
    const layout::Theme& light = layout::theme(layout::ThemeName::Light);
    EXPECT_NE(light.personaColour(0, {}), light.personaColour(4, {}));
}

TEST(EmotionLane, SpreadPillsAndNumbersOfManyStayApart) {
    for (const std::size_t personas : {5, 8, 12}) {
        Map map = test::sampleMap();
        std::vector<Shared<Persona>> people;
        std::vector<Experience> experiences;
        for (std::size_t i = 0; i < personas; ++i) {
            const std::string id = "p" + std::to_string(i);
            people.emplace_back(test::named(id.c_str(), &Persona::name, id.c_str()));
            experiences.push_back(test::experience(id.c_str(), "3.5"));
            experiences.back().samples.low = Decimal::parse("2.5");
            experiences.back().samples.high = Decimal::parse("4.5");
        }
        map.personas = List<Persona>(people);
        map = test::withEachTouchpoint(map, [&](Touchpoint& t) {
            t.personas.clear();
            t.experience = experiences;
        });
        tests::FakeMeasurer measurer;
        const auto sheet = layOut(map, measurer);
        std::vector<Rect> pills, numbers;
        const auto collect = [&](const auto& self, const scene::Group& group, bool emotion) -> void {
            for (const scene::Item& item : group.items) {
                if (const auto* inner = std::get_if<scene::Group>(&item.what))
                    self(self, *inner, emotion || inner->id == "row-emotion");
                const auto* box = std::get_if<scene::Box>(&item.what);
                if (emotion && box && box->stroke && box->rect.height > 100) pills.push_back(box->rect);
                const auto* text = std::get_if<scene::TextBox>(&item.what);
                if (!emotion || !text || text->text != "3.5") continue;
                for (const scene::TextLine& line : text->lines)
                    numbers.push_back({line.x, line.baseline - 9, line.width, 9});
            }
        };
        collect(collect, sheet.scene().root, false);
        ASSERT_GE(pills.size(), personas);
        ASSERT_GE(numbers.size(), 2U);
        const auto apart = [](const std::vector<Rect>& all, double by) {
            for (std::size_t a = 0; a < all.size(); ++a)
                for (std::size_t b = a + 1; b < all.size(); ++b)
                    EXPECT_FALSE(all[a].inset(-by / 2).overlaps(all[b].inset(-by / 2))) << all[a].x << " " << all[b].x;
        };
        apart(pills, 4);
        apart(numbers, 3.5);
    }
}

} // namespace
} // namespace journeyline
