// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>

#include "journeyline/layout/sheet.h"
#include "support/difficult_maps.h"
#include "support/each_touchpoint.h"
#include "support/effort.h"
#include "support/fake_measurer.h"
#include "support/sheet_check.h"

namespace journeyline {
namespace {

using namespace layout;

SheetLayout lay(const Map& map, TextMeasurer& measurer, LayoutCache* cache = nullptr, SheetView view = {}) {
    return layoutSheet(map, view, theme(ThemeName::Light), words::wordsFor(map.language), measurer, cache);
}

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

class DifficultMap : public testing::TestWithParam<std::pair<std::string, Map>> {};

TEST_P(DifficultMap, NothingOverlapsOrIsCut) {
    tests::FakeMeasurer measurer;
    const auto scene = lay(GetParam().second, measurer).scene();
    for (const std::string& fault : tests::sheetFaults(scene))
        ADD_FAILURE() << fault;
    // Names and headings have one line or two and end in "…"; what people write in cells is whole.
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

TEST(Sheet, SectionsOfAllColumnsAreTheWholeScene) {
    tests::FakeMeasurer measurer;
    const SheetLayout sheet = lay(tests::filledMap(3, 4, "Tekst"), measurer);
    const auto scene = sheet.scene();
    ASSERT_EQ(scene.root.items.size(), 6U);
    EXPECT_EQ(std::get<scene::Group>(scene.root.items[1].what), sheet.section(Section::Body, sheet.allColumns()));
}

TEST(Sheet, AnEditMeasuresOnlyTheTouchpointItTouched) {
    tests::FakeMeasurer measurer;
    LayoutCache cache;
    Map map = tests::filledMap(10, 10, "Tekst in een cel");
    static_cast<void>(lay(map, measurer, &cache));
    const std::size_t before = cache.measuredTexts();
    const auto phase = map.phases[4];
    map.phases = map.phases.withReplaced(4, phase.with([](Phase& p) {
        p.touchpoints = p.touchpoints.withReplaced(3, p.touchpoints[3].with([](Touchpoint& t) { t.title = "Anders"; }));
    }));
    static_cast<void>(lay(map, measurer, &cache));
    // One card in each of the lanes of that touchpoint, and the opportunities, which live in the map.
    EXPECT_LE(cache.measuredTexts() - before, 20U + map.opportunities.size());
    const std::size_t after = cache.measuredTexts();
    static_cast<void>(lay(map, measurer, &cache));
    EXPECT_LE(cache.measuredTexts() - after, map.opportunities.size());
}

TEST(Sheet, AnEditOfATextSharesColumnsCurvesAndFacts) {
    tests::FakeMeasurer measurer;
    LayoutCache cache;
    Map map = tests::filledMap(4, 5, "Tekst");
    const SheetLayout before = lay(map, measurer, &cache);
    map.phases = map.phases.withReplaced(2, map.phases[2].with([](Phase& p) {
        p.touchpoints =
            p.touchpoints.withReplaced(1, p.touchpoints[1].with([](Touchpoint& t) { t.expectation = "Anders"; }));
    }));
    const SheetLayout after = lay(map, measurer, &cache);
    EXPECT_EQ(&before.columns(), &after.columns());
    EXPECT_EQ(&before.phases(), &after.phases());
    EXPECT_TRUE(before.facts().curves.same(after.facts().curves));
    EXPECT_TRUE(before.facts().opportunitiesAt.same(after.facts().opportunitiesAt));
}

TEST(Sheet, FromAfarThereIsNothingFinerThanAPixel) {
    tests::FakeMeasurer measurer;
    const SheetLayout sheet = lay(tests::filledMap(20, 100, ""), measurer);
    const auto items = [&](double pixel) {
        std::size_t points = 0;
        for (const Section section : {Section::Body, Section::PhaseBand})
            for (const scene::Item& item : sheet.fromAfar(section, sheet.allColumns(), pixel).items) {
                const auto* shape = std::get_if<scene::Shape>(&item.what);
                points += shape ? shape->path.points().size() : 1;
            }
        return static_cast<double>(points);
    };
    const double width = sheet.lanes().width;
    for (const double pixel : {20.0, 200.0, width / 300})
        EXPECT_LT(items(pixel), 200 + 12 * width / pixel) << pixel;
    EXPECT_GT(items(20), 4000) << "every touchpoint of both curves is there";
}

TEST(Sheet, FromAfarTheCurvesReachAsHighAndLowAsTheyDo) {
    tests::FakeMeasurer measurer;
    Map map = tests::filledMap(4, 100, "");
    map.phases = map.phases.withReplaced(2, map.phases[2].with([](Phase& p) {
        p.touchpoints = p.touchpoints.withReplaced(
            50, p.touchpoints[50].with([](Touchpoint& t) { t.experience.at(0).actual = Decimal::fromDouble(1); }));
    }));
    const SheetLayout sheet = lay(map, measurer);
    const double lowest = *sheet.emotionY(1);
    double found = 0;
    for (const scene::Item& item : sheet.fromAfar(Section::Body, sheet.allColumns(), 176.0 * 30).items)
        if (const auto* shape = std::get_if<scene::Shape>(&item.what); shape && shape->path.points().size() > 2)
            found = std::max(found, shape->path.bounds().bottom());
    EXPECT_NEAR(found, lowest, 0.01);
}

TEST(Sheet, CachedAndFreshLayoutsAreTheSame) {
    tests::FakeMeasurer measurer;
    LayoutCache cache;
    Map map = tests::filledMap(3, 3, "Tekst");
    static_cast<void>(lay(map, measurer, &cache));
    map.phases = map.phases.withErased(1);
    EXPECT_EQ(lay(map, measurer, &cache).scene(), lay(map, measurer).scene());
    map.lanes = map.lanes.withErased(3);
    EXPECT_EQ(lay(map, measurer, &cache).scene(), lay(map, measurer).scene());
}

TEST(Sheet, TheCacheForgetsTheVersionsOfATextBeingTyped) {
    tests::FakeMeasurer measurer;
    LayoutCache cache;
    Map map = tests::filledMap(2, 3, "Tekst");
    for (int key = 0; key < 500; ++key) {
        map.phases = map.phases.withReplaced(0, map.phases[0].with([&](Phase& phase) {
            phase.touchpoints = phase.touchpoints.withReplaced(0, phase.touchpoints[0].with([&](Touchpoint& t) {
                t.title = std::string(static_cast<std::size_t>(key), 'x');
            }));
        }));
        static_cast<void>(lay(map, measurer, &cache));
    }
    EXPECT_LE(cache.size(), 2U * 6 + 64);
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
