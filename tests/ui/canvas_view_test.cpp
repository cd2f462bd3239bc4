// SPDX-License-Identifier: Apache-2.0
// The parts of the canvas that need no events: from where the sheet is seen, how much of it, and where keys lead.
#include <functional>

#include "canvas_support.h"
#include "level_of_detail.h"
#include "live_sheet.h"
#include "navigation.h"
#include "places.h"
#include "viewpoint.h"

namespace journeyline::ui {

using canvas::Detail;
using layout::Section;
using session::Selection;

namespace {

struct Count {
    int texts = 0;
    std::vector<std::string> roles;
};

void count(const scene::Group& group, Count& result) {
    if (!group.role.empty()) result.roles.push_back(group.role);
    for (const scene::Item& item : group.items) {
        if (std::holds_alternative<scene::TextBox>(item.what)) ++result.texts;
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) count(*inner, result);
    }
}

Count counted(const layout::SheetLayout& sheet, Section section, Detail detail) {
    Count result;
    count(canvas::withDetail(sheet.section(section, sheet.allColumns()), detail, {}), result);
    return result;
}

bool has(const Count& count, const std::string& role) {
    return std::find(count.roles.begin(), count.roles.end(), role) != count.roles.end();
}

} // namespace

TEST_F(CanvasTest, DetailGoesInSteps) {
    EXPECT_EQ(canvas::detailAt(1), Detail::All);
    EXPECT_EQ(canvas::detailAt(0.74), Detail::NoSmallWords);
    EXPECT_EQ(canvas::detailAt(0.54), Detail::Bars);
    EXPECT_EQ(canvas::detailAt(0.27), Detail::Line);
    const layout::SheetLayout& sheet = canvas.sheet();
    const int all = counted(sheet, Section::Body, Detail::All).texts;
    const int fewer = counted(sheet, Section::Body, Detail::NoSmallWords).texts;
    const int bars = counted(sheet, Section::Body, Detail::Bars).texts;
    EXPECT_EQ(all - fewer, 13) << "the words of evidence";
    EXPECT_LT(bars, fewer);
    const Count line = counted(sheet, Section::Body, Detail::Line);
    EXPECT_EQ(line.texts, 0);
    EXPECT_TRUE(has(line, "curve"));
    EXPECT_TRUE(has(line, "emotion"));
    EXPECT_FALSE(has(line, "card"));
    EXPECT_TRUE(has(counted(sheet, Section::PhaseBand, Detail::Line), "station"));
    EXPECT_LT(counted(sheet, Section::LaneLabels, Detail::NoSmallWords).texts,
              counted(sheet, Section::LaneLabels, Detail::All).texts);
}

TEST_F(CanvasTest, WithoutItsWordTheBadgeOfEvidenceStandsAtTheRightEdge) {
    const layout::SheetLayout& sheet = canvas.sheet();
    const scene::Group body =
        canvas::withDetail(sheet.section(Section::Body, sheet.allColumns()), Detail::NoSmallWords, {});
    int checked = 0;
    const std::function<void(const scene::Group&)> look = [&](const scene::Group& group) {
        double right = 0, edge = 0;
        for (const scene::Item& item : group.items) {
            if (const auto* inner = std::get_if<scene::Group>(&item.what)) look(*inner);
            if (const auto* box = std::get_if<scene::Box>(&item.what)) edge = std::max(edge, box->rect.right());
            if (const auto* shape = std::get_if<scene::Shape>(&item.what))
                right = std::max(right, shape->path.bounds().right());
        }
        if (group.role != "touchpoint") return;
        ++checked;
        EXPECT_NEAR(right, edge - 10, 3) << group.title;
    };
    look(body);
    EXPECT_EQ(checked, 13);
}

/// As the canvas paints it: all that belongs to a badge moves together, whatever else is done to the shapes.
TEST_F(CanvasTest, TheBadgeOfEvidenceStaysInOnePiece) {
    canvas::LiveSheet live;
    live.show(session.map());
    const scene::Group& body = live.group(Section::Body, 0, live.layout().size().width, 0.6);
    std::vector<Rect> shapes;
    const std::function<void(const scene::Group&)> collect = [&](const scene::Group& group) {
        for (const scene::Item& item : group.items) {
            if (const auto* inner = std::get_if<scene::Group>(&item.what)) collect(*inner);
            if (const auto* shape = std::get_if<scene::Shape>(&item.what)) shapes.push_back(shape->path.bounds());
        }
    };
    int assumptions = 0;
    const std::function<void(const scene::Group&)> look = [&](const scene::Group& group) {
        for (const scene::Item& item : group.items)
            if (const auto* inner = std::get_if<scene::Group>(&item.what)) look(*inner);
        if (!group.id.starts_with("touchpoint-")) return;
        const Touchpoint& touchpoint = data(Id(group.id.substr(std::string("touchpoint-").size())));
        if (touchpoint.evidence.level != EvidenceLevel::Assumption) return;
        ++assumptions;
        shapes.clear();
        collect(group);
        const double edge = live.layout().find(layout::PartKind::Touchpoint, touchpoint.id)->rect.right();
        const double channels = live.layout().find(layout::PartKind::Touchpoint, touchpoint.id)->rect.x + 11 +
                                25.0 * static_cast<double>(touchpoint.channels.size());
        for (const Rect& shape : shapes)
            EXPECT_TRUE(shape.right() <= channels || shape.x >= edge - 10 - 20) << group.title << ": " << shape.x;
    };
    look(body);
    EXPECT_EQ(assumptions, 3);
}

TEST_F(CanvasTest, ViewpointAnswersForWhatIsPainted) {
    canvas::Viewpoint view;
    view.setSheet(canvas.sheet());
    view.setViewport({1000, 700});
    view.setZoom(0.8);
    view.setScroll({600, 500});
    const Point sheetPoint = view.toSheet({300, 200});
    EXPECT_NEAR(view.toViewport(sheetPoint).x(), 300, 1e-9);
    EXPECT_NEAR(view.toViewport(sheetPoint).y(), 200, 1e-9);
    ASSERT_TRUE(view.labelsPinned());
    ASSERT_TRUE(view.bandPinned());
    const Rect label = canvas.sheet().find(layout::PartKind::LaneLabel, lane(LaneKind::Emotion))->rect;
    const QRectF placed = view.placed(label);
    EXPECT_NEAR(placed.left(), canvas::Viewpoint::pinMargin, 1e-9);
    EXPECT_EQ(view.sectionAt(placed.center()), Section::LaneLabels);
    EXPECT_TRUE(label.contains(view.sheetPointAt(placed.center())));
    EXPECT_EQ(view.sectionAt({700, 30}), Section::PhaseBand);
    EXPECT_EQ(view.sectionAt({20, 30}), Section::PhaseLabel);
    view.setZoom(4); // pinned parts would fill the window
    EXPECT_FALSE(view.bandPinned());
    EXPECT_FALSE(view.labelsPinned());
}

TEST_F(CanvasTest, ArrowsReachEverythingOnTheSheet) {
    // From any thing the four directions lead back and forth; nothing is a dead end that cannot be left.
    const layout::SheetLayout& sheet = canvas.sheet();
    std::vector<Selection> seen{Selection::touchpoint(touchpoint(1))};
    for (std::size_t i = 0; i < seen.size(); ++i)
        for (const auto direction :
             {canvas::Direction::Left, canvas::Direction::Right, canvas::Direction::Up, canvas::Direction::Down}) {
            const Selection next = canvas::neighbour(sheet, seen[i], direction, canvas.focusPersona());
            EXPECT_FALSE(next.empty());
            EXPECT_TRUE(canvas::partOf(sheet, next)) << "selected but nowhere on the sheet";
            if (std::find(seen.begin(), seen.end(), next) == seen.end()) seen.push_back(next);
        }
    const auto reached = [&](const Selection& s) { return std::find(seen.begin(), seen.end(), s) != seen.end(); };
    for (const auto& phase : session.map().phases) {
        EXPECT_TRUE(reached(Selection::phase(phase->id)));
        for (const auto& touchpoint : phase->touchpoints) {
            EXPECT_TRUE(reached(Selection::touchpoint(touchpoint->id)));
            for (const auto& painPoint : touchpoint->painPoints)
                EXPECT_TRUE(reached(Selection::painPoint(painPoint->id)));
            for (const auto& metric : touchpoint->metrics)
                EXPECT_TRUE(reached(Selection::metric(metric->id)));
            for (const auto& notes : touchpoint->notes)
                for (const auto& card : notes.cards)
                    EXPECT_TRUE(reached(Selection::card(card->id)));
        }
    }
    for (const auto& lane : session.map().lanes)
        EXPECT_TRUE(reached(Selection::laneRow(lane->id)));
    for (const auto& opportunity : session.map().opportunities)
        EXPECT_TRUE(reached(Selection::opportunity(opportunity->id)));
}

TEST_F(CanvasTest, AnEmptyMapCanBeBegunByKeyboard) {
    session.newMap(Map());
    canvas.grab();
    key(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("Oriëntatie"));
    key(Qt::Key_Return);
    ASSERT_EQ(session.map().phases.size(), 1U);
    EXPECT_EQ(session.map().phases[0]->title, "Oriëntatie");
    key(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("Advertentie"));
    key(Qt::Key_Return);
    ASSERT_EQ(session.map().phases[0]->touchpoints.size(), 1U);
    EXPECT_EQ(session.undoCount(), 2);
}

TEST_F(CanvasTest, PaintingInEveryThemeAndZoomWarnsAboutNothing) {
    session.select(Selection::touchpoint(touchpoint(7)));
    for (const auto theme : {layout::ThemeName::Light, layout::ThemeName::Dark, layout::ThemeName::Contrast})
        for (const double zoom : {0.1, 0.3, 0.5, 0.7, 1.0, 4.0}) {
            canvas.setTheme(theme);
            canvas.setZoom(zoom);
            const QImage picture = canvas.viewport()->grab().toImage();
            const QColor corner = picture.pixelColor(2, picture.height() - 3);
            EXPECT_TRUE(corner.isValid());
        }
}

} // namespace journeyline::ui
