// SPDX-License-Identifier: Apache-2.0
// Every template as a sheet with the real font: nothing overlaps, nothing is cut.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <unordered_map>

#include "journeyline/document/find.h"
#include "journeyline/edits/touchpoints.h"
#include "journeyline/file/map_file.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/fonts.h"
#include "journeyline/render/qt_text_measurer.h"
#include "support/sheet_check.h"

namespace journeyline {
namespace {

Map readMap(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    auto read = file::readMap(bytes.str(), path.filename().string());
    EXPECT_TRUE(read.ok()) << path;
    return read.ok() ? read->map : Map{};
}

scene::Scene sheetOf(const Map& map) {
    render::loadFonts();
    static render::QtTextMeasurer measurer;
    layout::SheetView view;
    view.today = "2026-05-20";
    const auto& theme = layout::theme(layout::ThemeName::Light);
    return layout::layoutSheet(map, view, theme, words::wordsFor(map.language), measurer).scene();
}

std::size_t linesIn(const scene::Group& group) {
    std::size_t lines = 0;
    for (const scene::Item& item : group.items) {
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) lines += linesIn(*inner);
        if (const auto* text = std::get_if<scene::TextBox>(&item.what)) lines += text->lines.size();
    }
    return lines;
}

TEST(Templates, HaveNoOverlapsAndNothingCut) {
    std::size_t templates = 0;
    for (const auto& entry : std::filesystem::directory_iterator(JOURNEYLINE_SOURCE "/resources/templates")) {
        ++templates;
        const std::string name = entry.path().filename().string();
        const scene::Scene scene = sheetOf(readMap(entry.path()));
        for (const std::string& fault : tests::sheetFaults(scene))
            ADD_FAILURE() << name << ": " << fault;
        for (const std::string& text : tests::cutTexts(scene.root))
            ADD_FAILURE() << name << ": cut: " << text;
        EXPECT_GT(linesIn(scene.root), 15U) << name;
    }
    EXPECT_GE(templates, 18U);
}

void collectTitles(const scene::Group& group, std::unordered_map<std::string, std::string>& titles) {
    if (!group.id.empty()) titles[group.id] = group.title;
    for (const scene::Item& item : group.items)
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) collectTitles(*inner, titles);
}

/// Whoever takes the picture apart finds each thing by its name.
TEST(Templates, EachPhaseTouchpointCellAndCardIsAGroupWithATitle) {
    std::size_t cells = 0, emptyCells = 0, others = 0;
    for (const auto& entry : std::filesystem::directory_iterator(JOURNEYLINE_SOURCE "/resources/templates")) {
        const Map map = readMap(entry.path());
        std::unordered_map<std::string, std::string> titles;
        collectTitles(sheetOf(map).root, titles);
        const auto expectTitle = [&](const std::string& id) {
            const auto found = titles.find(id);
            EXPECT_TRUE(found != titles.end() && !found->second.empty()) << entry.path().filename() << ": " << id;
        };
        const auto expectParts = [&](const std::string& cell, const std::string& prefix, const auto& parts) {
            expectTitle(cell);
            for (const auto& part : parts)
                expectTitle(prefix + part->id.text);
            others += parts.size();
        };
        bool opportunityLane = false;
        for (const auto& phase : map.phases)
            expectTitle("phase-" + phase->id.text);
        for (const auto& persona : map.personas)
            expectTitle("persona-" + persona->id.text);
        forEachTouchpoint(map, [&](TouchpointPlace place, const Touchpoint& touchpoint) {
            if (map.phases[place.phase]->collapsed) return;
            expectTitle("touchpoint-" + touchpoint.id.text);
            for (const auto& lane : map.lanes) {
                if (lane->hidden) continue;
                const std::string cell = "cell-" + lane->id.text + "-" + touchpoint.id.text;
                if (lane->kind == LaneKind::PainPoints) expectParts(cell, "pain-point-", touchpoint.painPoints);
                if (lane->kind == LaneKind::Metrics) expectParts(cell, "metric-", touchpoint.metrics);
                if (lane->kind == LaneKind::Opportunities) {
                    expectTitle(cell);
                    opportunityLane = true;
                }
                if (lane->kind != LaneKind::Notes) continue;
                const auto cards = cardsIn(touchpoint.notes, lane->id);
                ++(cards.empty() ? emptyCells : cells);
                expectTitle("cell-" + lane->id.text + "-" + touchpoint.id.text);
                for (const auto& card : cards)
                    expectTitle("card-" + card->id.text);
            }
        });
        if (opportunityLane)
            for (const auto& opportunity : map.opportunities)
                expectTitle("opportunity-" + opportunity->id.text);
    }
    EXPECT_GT(cells, 100U);
    EXPECT_GT(others, 100U);
    EXPECT_GE(emptyCells, 10U); // as many as the templates leave open today
}

/// The words of a legend that were shortened; `found` says that there is one.
void collectLegend(const scene::Group& group, std::vector<std::string>& cut, bool& found) {
    for (const scene::Item& item : group.items)
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) {
            if (inner->role == "legend") {
                cut = tests::cutTexts(*inner);
                found = found || linesIn(*inner) > 5;
            }
            collectLegend(*inner, cut, found);
        }
}

// Fewer touchpoints make the sheet narrower, down to where the legend leaves its place beside the personas.
TEST(Templates, TheLegendIsWholeAtAnyWidth) {
    for (const char* name : {"webshop.en.cjm", "webshop.nl.cjm", "mortgage.nl.cjm"}) {
        Map map = readMap(std::filesystem::path(JOURNEYLINE_SOURCE "/resources/templates") / name);
        while (touchpointCount(map) > 2) {
            std::vector<std::string> cut;
            bool found = false;
            collectLegend(sheetOf(map).root, cut, found);
            EXPECT_TRUE(found) << name << " " << touchpointCount(map);
            for (const std::string& text : cut)
                ADD_FAILURE() << name << " with " << touchpointCount(map) << " touchpoints: cut: " << text;
            Id last;
            forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) { last = touchpoint.id; });
            map = *edits::deleteTouchpoint(map, last);
        }
    }
}

struct Measure {
    const char* baseline;
    const char* target;
    const char* unit;
    const char* shownBaseline;
    const char* shownTarget;
};

TEST(Templates, TheGoalShowsItsTargetWithAnyUnit) {
    const Measure cases[] = {
        {"34", "19", "%", "34\u00A0%", "19\u00A0%"},
        {"7.5", "4", "weeks", "7.5", "4\u00A0weeks"},
        {"7.5", "4", "working days", "7.5", "4\u00A0working days"},
        {"12500", "8000", "visitors", "12500", "8000\u00A0visitors"},
    };
    for (const Measure& measure : cases) {
        Map map = readMap(JOURNEYLINE_SOURCE "/resources/templates/webshop.en.cjm");
        map.goal.metric.baseline = Decimal::parse(measure.baseline);
        map.goal.metric.target = Decimal::parse(measure.target);
        map.goal.metric.unit = measure.unit;
        const scene::Scene scene = sheetOf(map);
        std::vector<std::string> texts;
        const auto collect = [&](const scene::Group& group, bool inside, const auto& self) -> void {
            for (const scene::Item& item : group.items) {
                if (const auto* inner = std::get_if<scene::Group>(&item.what))
                    self(*inner, inside || inner->role == "kpi", self);
                if (const auto* text = std::get_if<scene::TextBox>(&item.what); text && inside)
                    for (const scene::TextLine& line : text->lines)
                        texts.push_back(line.text);
            }
        };
        collect(scene.root, false, collect);
        ASSERT_GE(texts.size(), 3U) << measure.unit;
        EXPECT_EQ(texts[1], measure.shownBaseline);
        EXPECT_EQ(texts[2], measure.shownTarget);
        EXPECT_TRUE(tests::sheetFaults(scene).empty()) << measure.unit << ": " << tests::sheetFaults(scene).front();
    }
}

} // namespace
} // namespace journeyline
