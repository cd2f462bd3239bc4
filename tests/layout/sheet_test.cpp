// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>

#include "lay_sheet.h"
#include "support/difficult_maps.h"
#include "support/each_touchpoint.h"
#include "support/effort.h"
#include "support/fake_measurer.h"
#include "support/sheet_check.h"

namespace journeyline {
namespace {

using namespace layout;
using tests::lay;

std::size_t groupsOf(const scene::Group& group, const std::string& role) {
    std::size_t count = group.role == role ? 1 : 0;
    for (const scene::Item& item : group.items)
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) count += groupsOf(*inner, role);
    return count;
}

TEST(Sheet, IdeasWithoutAPlaceStandBelowTheLanes) {
    tests::FakeMeasurer measurer;
    Map map = tests::filledMap(2, 2, "Tekst");
    const SheetLayout without = lay(map, measurer);
    const std::size_t placed = groupsOf(without.scene().root, "opportunity");
    for (const std::size_t ideas : {1U, 12U, 15U}) {
        SCOPED_TRACE(ideas);
        auto all = map.opportunities;
        Map more = map;
        std::vector<Opportunity> list;
        for (const auto& one : all)
            list.push_back(*one);
        for (std::size_t i = 0; i < ideas; ++i) {
            Opportunity idea;
            idea.id = Id("idea" + std::to_string(i));
            idea.text =
                std::string("Een idee dat nog nergens bij hoort, met heel veel woorden ") + std::string(40 * i, 'x');
            idea.impact = 5;
            list.push_back(idea);
        }
        more.opportunities = List<Opportunity>::of(std::move(list));
        const SheetLayout sheet = lay(more, measurer);
        const auto scene = sheet.scene();
        EXPECT_EQ(groupsOf(scene.root, "opportunity"), placed + std::min<std::size_t>(ideas, 12));
        EXPECT_GT(sheet.size().height, without.size().height + 30);
        EXPECT_EQ(sheet.lanes(), without.lanes()) << "the lanes stand where they stood";
        for (const std::string& fault : tests::sheetFaults(scene))
            ADD_FAILURE() << fault;
        SheetView onePhase;
        onePhase.phases = {map.phases[0]->id};
        EXPECT_EQ(groupsOf(lay(more, measurer, nullptr, onePhase).scene().root, "opportunities"), 0U);
        SheetView noIdeas;
        for (const auto& lane : map.lanes)
            if (kindOf(*lane) != LaneKind::Opportunities) noIdeas.lanes.push_back(lane->id);
        EXPECT_EQ(groupsOf(lay(more, measurer, nullptr, noIdeas).scene().root, "opportunities"), 0U);
    }
}

/// Everything that is said in the group, and where.
std::vector<scene::TextLine> linesIn(const scene::Group& group, const std::string& role, bool inside = false) {
    std::vector<scene::TextLine> lines;
    inside = inside || group.role == role;
    for (const scene::Item& item : group.items) {
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) {
            const auto more = linesIn(*inner, role, inside);
            lines.insert(lines.end(), more.begin(), more.end());
        }
        if (const auto* text = std::get_if<scene::TextBox>(&item.what); text && inside)
            lines.insert(lines.end(), text->lines.begin(), text->lines.end());
    }
    return lines;
}

TEST(Sheet, AUnitTooLongForTheFiguresStandsBelowThem) {
    tests::FakeMeasurer measurer;
    Map map = tests::filledMap(2, 2, "Tekst");
    map.goal.metric.baseline = Decimal::parse("98765.25");
    map.goal.metric.target = Decimal::parse("119.5");
    map.goal.metric.unit = "aanvragen per maand";
    map.goal.metric.deadline = "2026-12-31";
    const auto said = linesIn(lay(map, measurer).scene().root, "kpi");
    const auto has = [&](const std::string& text) {
        return std::ranges::any_of(
            said, [&](const scene::TextLine& line) { return line.text.find(text) != std::string::npos; });
    };
    EXPECT_TRUE(has("98765"));
    EXPECT_TRUE(has("aanvragen per maand"));
    EXPECT_TRUE(has("2026"));
}

TEST(Sheet, ANameFromRightToLeftStaysBesideItsMark) {
    class Mirrored final : public TextMeasurer {
    public:
        std::vector<MeasuredLine> breakLines(std::string_view text, const scene::TextStyle& style,
                                             double width) override {
            auto lines = m_plain.breakLines(text, style, width);
            for (MeasuredLine& line : lines)
                line.rightToLeft = true;
            return lines;
        }
        MeasuredLine elide(std::string_view text, const scene::TextStyle& style, double width) override {
            MeasuredLine line = m_plain.elide(text, style, width);
            line.rightToLeft = true;
            return line;
        }
        double width(std::string_view text, const scene::TextStyle& style) override {
            return m_plain.width(text, style);
        }

    private:
        tests::FakeMeasurer m_plain;
    } mirrored;
    tests::FakeMeasurer plain;
    const Map map = tests::filledMap(1, 2, "Tekst");
    const auto leftOf = [](const SheetLayout& sheet, const std::string& role) {
        return linesIn(sheet.scene().root, role).front().x;
    };
    for (const char* role : {"persona", "phase"})
        EXPECT_NEAR(leftOf(lay(map, mirrored), role), leftOf(lay(map, plain), role), 1) << role;
}

TEST(Sheet, ViewChoosesPhasesLanesAndPersonas) {
    tests::FakeMeasurer measurer;
    const Map map = tests::filledMap(3, 2, "Tekst");
    SheetView view;
    view.phases = {map.phases[1]->id};
    view.lanes = {map.lanes[0]->id, map.lanes[6]->id};
    view.personas = {map.personas[1]->id};
    const SheetLayout sheet = lay(map, measurer, nullptr, view);
    ASSERT_EQ(sheet.columns().size(), 2U);
    EXPECT_EQ(sheet.columns()[0].number, 3) << "as in the whole map";
    EXPECT_EQ(sheet.rows().size(), 2U);
    ASSERT_EQ(sheet.partsIn(0, 1).size(), 1U);
    EXPECT_EQ(sheet.partsIn(0, 1)[0].persona, map.personas[1]->id);
    for (const std::string& fault : tests::sheetFaults(sheet.scene()))
        ADD_FAILURE() << fault;
}

/// `map` with the phase at `index` collapsed.
Map collapsed(Map map, std::size_t index) {
    map.phases = map.phases.withReplaced(index, map.phases[index].with([](Phase& phase) { phase.collapsed = true; }));
    return map;
}

TEST(Sheet, ACollapsedPhaseIsOneNarrowColumn) {
    tests::FakeMeasurer measurer;
    const Map open = tests::filledMap(3, 4, "Tekst");
    const Map map = collapsed(open, 1);
    SheetView view;
    view.hints = true;
    const SheetLayout whole = lay(open, measurer, nullptr, view), sheet = lay(map, measurer, nullptr, view);
    ASSERT_EQ(sheet.columns().size(), 9U);
    EXPECT_EQ(sheet.columns()[4].folded, 4U);
    EXPECT_EQ(sheet.columns()[4].number, 5);
    EXPECT_EQ(sheet.columns()[5].number, 9); // stations keep their numbers
    EXPECT_LT(sheet.columns()[4].width, whole.columns()[4].width);
    EXPECT_LT(sheet.size().width, whole.size().width);
    for (const std::string& fault : tests::sheetFaults(sheet.scene()))
        ADD_FAILURE() << fault;
    // What it holds is found at its place, and nothing in it can be taken hold of.
    const Id hidden = map.phases[1]->touchpoints[2]->id;
    EXPECT_EQ(sheet.columnOf(hidden), 4U);
    EXPECT_TRUE(sheet.find(PartKind::Station, hidden));
    EXPECT_FALSE(sheet.find(PartKind::Touchpoint, hidden));
    for (std::size_t r = 0; r < sheet.rows().size(); ++r)
        EXPECT_TRUE(sheet.partsIn(4, r).empty());
    for (const auto& span : sheet.phases()) {
        const auto chevron = sheet.find(PartKind::PhaseFold, span.id);
        ASSERT_TRUE(chevron);
        EXPECT_EQ(sheet.partAt(chevron->rect.centre()), *chevron);
    }
}

TEST(Sheet, ACollapsedPhaseCostsNoMeasuringAndNoHeight) {
    tests::FakeMeasurer measurer;
    LayoutCache cache;
    Map map = tests::filledMap(2, 2, "Tekst");
    map.phases = map.phases.withReplaced(1, map.phases[1].with([](Phase& phase) {
        phase.touchpoints = phase.touchpoints.withReplaced(
            0, phase.touchpoints[0].with([](Touchpoint& t) { t.title = std::string(600, 'x'); }));
    }));
    const double tall = lay(map, measurer).rows()[0].height;
    EXPECT_LT(lay(collapsed(map, 1), measurer, &cache).rows()[0].height, tall);
    EXPECT_EQ(cache.size(), 2U);
}

TEST(Sheet, AUnitTooLongForItsFigureStandsSmallBesideIt) {
    Map map = tests::filledMap(1, 2, "Tekst");
    map = test::withEachTouchpoint(map, [](Touchpoint& touchpoint) {
        Metric metric;
        metric.id = Id("m" + touchpoint.id.text);
        metric.name = "Calls";
        metric.value = Decimal::parse("52");
        metric.target = Decimal::parse("40");
        metric.unit = "calls per hundred orders of one week";
        touchpoint.metrics = List<Metric>::of({metric});
    });
    tests::FakeMeasurer measurer;
    const auto shown = linesIn(lay(map, measurer).scene().root, "metric");
    EXPECT_TRUE(std::ranges::any_of(shown, [](const scene::TextLine& line) { return line.text == "52"; }));
    EXPECT_TRUE(std::ranges::any_of(
        shown, [](const scene::TextLine& line) { return line.text.starts_with("calls") && line.text.ends_with("…"); }));
}

TEST(Sheet, TheShareOfThoseWhoLeaveLastStandsInFull) {
    Map map = tests::filledMap(1, 9, "Tekst");
    map = test::withEachTouchpoint(map,
                                   [](Touchpoint& touchpoint) { touchpoint.dropOff.share = Decimal::parse("99.99"); });
    tests::FakeMeasurer measurer;
    const auto shown = linesIn(lay(map, measurer).scene().root, "drop-off");
    ASSERT_EQ(shown.size(), 9U);
    for (const scene::TextLine& line : shown)
        EXPECT_TRUE(line.text.starts_with("99,99")) << line.text;
}

TEST(Sheet, CustomersWhoLeaveAreShownWithoutAShare) {
    tests::FakeMeasurer measurer;
    Map map = tests::filledMap(1, 2, "Tekst");
    map.phases = map.phases.withReplaced(0, map.phases[0].with([](Phase& phase) {
        phase.touchpoints = phase.touchpoints.withReplaced(0, phase.touchpoints[0].with([](Touchpoint& t) {
            t.dropOff = {};
            t.dropOff.reason = "Te duur";
        }));
    }));
    const SheetLayout sheet = lay(map, measurer);
    EXPECT_TRUE(sheet.find(PartKind::DropOff, map.phases[0]->touchpoints[0]->id));
    EXPECT_FALSE(sheet.find(PartKind::DropOff, map.phases[0]->touchpoints[1]->id));
}

TEST(Sheet, EmotionValueAndHeightAreEachOthersInverse) {
    tests::FakeMeasurer measurer;
    const SheetLayout sheet = lay(tests::filledMap(1, 2, "T"), measurer);
    for (int tenth = 10; tenth <= 50; ++tenth) {
        const auto y = sheet.emotionY(tenth / 10.0);
        ASSERT_TRUE(y);
        EXPECT_DOUBLE_EQ(*sheet.emotionValue(*y), tenth / 10.0);
    }
    EXPECT_DOUBLE_EQ(*sheet.emotionValue(-1000), 5.0);
    EXPECT_DOUBLE_EQ(*sheet.emotionValue(1e6), 1.0);
}

TEST(Sheet, CompactLaneShowsFourLines) {
    tests::FakeMeasurer measurer;
    Map map = tests::filledMap(1, 12,
                               "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
                               "zestien zeventien achttien");
    const double full = lay(map, measurer).rows()[1].height;
    map.lanes = map.lanes.withReplaced(1, map.lanes[1].with([](Lane& lane) { lane.compact = true; }));
    const SheetLayout compact = lay(map, measurer);
    EXPECT_LT(compact.rows()[1].height, full);
    std::size_t cards = 0;
    const std::string cell = "cell-" + map.lanes[1]->id.text;
    const std::function<void(const scene::Group&, bool)> count = [&](const scene::Group& group, bool inLane) {
        for (const scene::Item& item : group.items) {
            if (const auto* inner = std::get_if<scene::Group>(&item.what))
                count(*inner, inLane || inner->id.starts_with(cell));
            const auto* text = std::get_if<scene::TextBox>(&item.what);
            if (!text || !inLane || text->lines.size() < 2) continue;
            EXPECT_EQ(text->lines.size(), 4U);
            ++cards;
        }
    };
    count(compact.scene().root, false);
    EXPECT_GT(cards, 0U);
    for (const std::string& fault : tests::sheetFaults(compact.scene()))
        ADD_FAILURE() << fault;
}

TEST(Sheet, ACompactEmotionLaneHas42PixelsALevel) {
    tests::FakeMeasurer measurer;
    Map map = tests::filledMap(1, 12, "kort");
    const auto levels = [&] {
        const SheetLayout sheet = lay(map, measurer);
        return *sheet.emotionY(1) - *sheet.emotionY(5);
    };
    const double full = levels();
    const auto emotion = std::ranges::find_if(map.lanes, [](const auto& l) { return l->kind == LaneKind::Emotion; });
    ASSERT_NE(emotion, map.lanes.end());
    const auto at = static_cast<std::size_t>(emotion - map.lanes.begin());
    map.lanes = map.lanes.withReplaced(at, map.lanes[at].with([](Lane& lane) { lane.compact = true; }));
    EXPECT_DOUBLE_EQ(levels(), 4 * 42);
    EXPECT_GT(full, 4 * 42);
}

TEST(Sheet, TextsAboveTwoThousandCharactersEndInAnEllipsis) {
    tests::FakeMeasurer measurer;
    const std::string text(5000, 'x');
    Map map = tests::filledMap(1, 12, text);
    map.phases = map.phases.withReplaced(0, map.phases[0].with([](Phase& phase) { phase.title = "Fase"; }));
    const SheetLayout sheet = lay(map, measurer);
    std::size_t longest = 0;
    for (const Part& part : sheet.partsIn(1, 1))
        longest = std::max(longest, static_cast<std::size_t>(part.text.height / part.lineHeight));
    EXPECT_GE(longest, 90U);  // 2,000 characters at 21 a line
    EXPECT_LE(longest, 100U); // and not 5,000
}

TEST(Sheet, APhaseWidensForALongNameAndNoFurtherThanThat) {
    tests::FakeMeasurer measurer;
    Map map = tests::filledMap(3, 1, "Kort");
    const auto named = [&](const std::string& name) {
        map.phases = map.phases.withReplaced(1, map.phases[1].with([&](Phase& phase) { phase.title = name; }));
        return lay(map, measurer);
    };
    const double usual = named("Orientatie").phases()[1].width;
    const std::string name = "Hardening de contratos de API e isolamento por persona antes da aprovação final de "
                             "cada proposta de garantia locatícia";
    const SheetLayout wide = named(name);
    EXPECT_GT(wide.phases()[1].width, usual + 50);
    EXPECT_LT(wide.phases()[1].width, 2.5 * usual);
    EXPECT_DOUBLE_EQ(wide.phases()[0].width, usual);
    for (const std::string& text : tests::cutTexts(wide.scene().root))
        EXPECT_FALSE(text.starts_with("phase: ")) << text;
    EXPECT_LE(named(std::string(5000, 'x')).phases()[1].width, 3 * usual);
    // A width that the user gave stays.
    map.phases = map.phases.withReplaced(1, map.phases[1].with([](Phase& phase) {
        phase.touchpoints =
            phase.touchpoints.withReplaced(0, phase.touchpoints[0].with([](Touchpoint& t) { t.width = 180; }));
    }));
    EXPECT_DOUBLE_EQ(named(name).phases()[1].width, 180);
}

TEST(Sheet, PersonasStandInRowsThatAreEquallyFull) {
    tests::FakeMeasurer measurer;
    const auto inRows = [&](std::size_t personas) {
        Map map = tests::filledMap(2, 2, "Kort");
        map.personas = {};
        for (std::size_t i = 0; i < personas; ++i) {
            Persona persona;
            persona.id = Id("p" + std::to_string(i));
            persona.name = "Anna";
            map.personas = map.personas.withInserted(i, Shared(std::move(persona)));
        }
        std::map<double, std::size_t> rows;
        const SheetLayout sheet = lay(map, measurer);
        for (const auto& persona : map.personas)
            ++rows[sheet.find(PartKind::Persona, persona->id)->rect.y];
        std::vector<std::size_t> counts;
        for (const auto& [y, count] : rows)
            counts.push_back(count);
        return counts;
    };
    EXPECT_EQ(inRows(3), (std::vector<std::size_t>{3}));
    EXPECT_EQ(inRows(4), (std::vector<std::size_t>{2, 2}));
    EXPECT_EQ(inRows(7), (std::vector<std::size_t>{3, 3, 1}));
}

} // namespace
} // namespace journeyline
