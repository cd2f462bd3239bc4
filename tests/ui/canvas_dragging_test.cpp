// SPDX-License-Identifier: Apache-2.0
// What is to be seen during a drag, the drop marks of all that can be dragged, scrolling at each edge, and the same
// moves by keyboard for what stands in cells.
#include <set>

#include "canvas_support.h"
#include "drag.h"
#include "journeyline/document/facts.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"

namespace journeyline::ui {

using layout::PartKind;
using session::Selection;

namespace {

const scene::Group* groupNamed(const scene::Group& group, const std::string& id) {
    if (group.id == id) return &group;
    for (const scene::Item& item : group.items)
        if (const auto* inner = std::get_if<scene::Group>(&item.what))
            if (const scene::Group* found = groupNamed(*inner, id)) return found;
    return nullptr;
}

/// The colour of a face on the sheet.
std::string faceFill(const scene::Scene& scene, const std::string& id) {
    const scene::Group* group = groupNamed(scene.root, id);
    std::string colour;
    const auto take = [&](const std::optional<Colour>& fill) {
        if (colour.empty() && fill && layout::theme(layout::ThemeName::Light).sheet != *fill) colour = fill->text();
    };
    for (const scene::Item& item : group ? group->items : std::vector<scene::Item>()) {
        if (const auto* shape = std::get_if<scene::Shape>(&item.what)) take(shape->fill);
        if (const auto* box = std::get_if<scene::Box>(&item.what)) take(box->fill);
    }
    return colour;
}

/// Whether a number stands beside a place of the sheet.
bool saysBeside(const scene::Group& group, const std::string& number, Point place) {
    return std::ranges::any_of(group.items, [&](const scene::Item& item) {
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) return saysBeside(*inner, number, place);
        const auto* text = std::get_if<scene::TextBox>(&item.what);
        return text && text->text == number && std::abs(text->lines.front().x - place.x) < 60 &&
               std::abs(text->lines.front().baseline - place.y) < 60;
    });
}

class CanvasDragging : public CanvasTest {
protected:
    /// Pixels of the colour of drop marks around the edge of a place.
    int markedAround(const Rect& place) {
        const QRgb line = QColor(QString::fromStdString(layout::theme(layout::ThemeName::Light).dropline.text())).rgb();
        QApplication::processEvents();
        const QImage picture = canvas.viewport()->grab().toImage();
        const QRect outer(canvas.toViewport({place.x, place.y}).toPoint() - QPoint(2, 2),
                          canvas.toViewport({place.right(), place.bottom()}).toPoint() + QPoint(2, 2));
        int pixels = 0;
        for (int y = std::max(0, outer.top()); y <= std::min(outer.bottom(), picture.height() - 1); ++y)
            for (int x = std::max(0, outer.left()); x <= std::min(outer.right(), picture.width() - 1); ++x)
                if (!outer.adjusted(6, 6, -6, -6).contains(x, y) && picture.pixel(x, y) == line) ++pixels;
        return pixels;
    }

    void expectMark(QPoint from, QPoint to, PartKind kind, const Id& id) {
        drag(from, to, false);
        ASSERT_TRUE(canvas.dragging());
        const Rect landing = part(kind, id).rect;
        EXPECT_GT(markedAround(landing), static_cast<int>(landing.width * canvas.zoom() / 3));
        key(Qt::Key_Escape);
        EXPECT_EQ(session.undoCount(), 0);
        EXPECT_LT(markedAround(landing), 10) << "given up, it marks nothing";
    }

    Selection opportunityAt(int n, const char* text) {
        const auto made = edits::addOpportunity(session.map(), touchpoint(n), Id(), text, ids);
        EXPECT_TRUE(made && session.apply(QStringLiteral("Add"), made->map));
        return Selection::opportunity(made->id);
    }
};

TEST_F(CanvasDragging, TheFaceAndItsNumberChangeWhileItIsDragged) {
    const Id at = touchpoint(3), persona = session.map().personas[0]->id;
    const std::string group = "emotion-1-" + at.text;
    const QPoint from = middleOf(Selection::emotion(at, persona));
    const std::string before = faceFill(canvas.sheet().scene(), group);
    const double x = part(PartKind::EmotionPoint, at, persona).rect.centre().x;
    std::set<std::string> fills;
    int numbers = 0;
    for (const auto& [value, number] :
         {std::pair{1.0, "1,0"}, {2.0, "2,0"}, {3.0, "3,0"}, {4.0, "4,0"}, {5.0, "5,0"}}) {
        const double y = *canvas.sheet().emotionY(value);
        drag(from, {from.x(), static_cast<int>(canvas.toViewport({0, y}).y())}, false);
        EXPECT_TRUE(canvas.dragging());
        const auto scene = canvas.sheet().scene();
        fills.insert(faceFill(scene, group));
        // A peak, an end or a valley has its number in a callout; where there is no room it is beside the pointer.
        numbers += saysBeside(scene.root, number, {x, y}) ? 1 : 0;
        key(Qt::Key_Escape);
    }
    EXPECT_EQ(fills.size(), 5U) << "each level has its face";
    EXPECT_GE(numbers, 1);
    EXPECT_EQ(session.undoCount(), 0);
    EXPECT_EQ(faceFill(canvas.sheet().scene(), group), before);
}

/// Also where the sheet has no room for a number: beside the pointer.
TEST_F(CanvasDragging, TheNumberStandsBesideThePointerTheWholeTime) {
    const Id at = touchpoint(3), persona = session.map().personas[0]->id;
    middleOf(Selection::emotion(at, persona));
    const layout::SheetLayout sheet = canvas.sheet();
    const layout::Part face = part(PartKind::EmotionPoint, at, persona);
    const auto drag = canvas::emotionDrag(session, sheet, face, face.rect.centre());
    for (const auto& [value, words] : {std::pair{2.4, "2,4"}, {1.0, "1,0"}, {4.7, "4,7"}, {3.0, "3,0"}}) {
        drag->moveTo({face.rect.centre().x, *sheet.emotionY(value)}, false);
        EXPECT_EQ(drag->bubble().toStdString(), words);
    }
    drag->moveTo({face.rect.centre().x, *sheet.emotionY(2.4)}, true);
    EXPECT_EQ(drag->bubble(), QStringLiteral("2,5")) << "in large steps";
    drag->cancel();
}

/// Where the dragged thing will land is marked by a dashed line around that place, and only while it is dragged.
TEST_F(CanvasDragging, ATouchpointMarksWhereItWillLand) {
    const Id first = touchpoint(1);
    const Rect home = part(PartKind::Touchpoint, first).rect, target = part(PartKind::Touchpoint, touchpoint(3)).rect;
    const QPoint from = middleOf(Selection::touchpoint(first));
    const QPoint to = canvas.toViewport({target.x + target.width * 0.75, target.centre().y}).toPoint();
    ASSERT_LT(markedAround(home), 10);
    expectMark(from, to, PartKind::Touchpoint, first);
    drag(from, to, false);
    EXPECT_GT(part(PartKind::Touchpoint, first).rect.x, home.x + 100) << "it stands in its new place already";
    key(Qt::Key_Escape);
}

TEST_F(CanvasDragging, APhaseACardAndAPainPointMarkWhereTheyWillLand) {
    canvas.setZoom(0.5);
    const Id second = phase(2);
    expectMark(middleOf(part(PartKind::Phase, second)), middleOf(part(PartKind::Phase, phase(1))) - QPoint(60, 0),
               PartKind::Phase, second);
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions), thoughts = lane(LaneKind::Notes, NotesRole::Thoughts);
    const Id card = cardsIn(data(touchpoint(1)).notes, actions)[0]->id;
    const Rect below = part(PartKind::Card, cardsIn(data(touchpoint(2)).notes, thoughts)[0]->id).rect;
    expectMark(middleOf(Selection::card(card)), canvas.toViewport({below.centre().x, below.bottom() - 4}).toPoint(),
               PartKind::Card, card);
    const Id pain = data(touchpoint(2)).painPoints[0]->id;
    const auto row = canvas.sheet().rows()[*canvas.sheet().rowOf(lane(LaneKind::PainPoints))];
    expectMark(middleOf(Selection::painPoint(pain)),
               canvas.toViewport({canvas.sheet().columns()[3].centre(), row.y + 2}).toPoint(), PartKind::PainPoint,
               pain);
}

TEST_F(CanvasDragging, ALaneMarksWhereItWillLand) {
    canvas.setZoom(0.5);
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions), thoughts = lane(LaneKind::Notes, NotesRole::Thoughts);
    const QPoint from = middleOf(part(PartKind::LaneLabel, actions));
    const QPoint to = middleOf(part(PartKind::LaneLabel, thoughts)) + QPoint(0, 15);
    drag(from, to, false);
    ASSERT_TRUE(canvas.dragging());
    const auto placeOf = [&](const Id& id) {
        const layout::Row row = canvas.sheet().rows()[*canvas.sheet().rowOf(id)];
        const Rect lanes = canvas.sheet().lanes();
        return Rect{lanes.x, row.y, lanes.width, row.height};
    };
    EXPECT_GT(placeOf(actions).y, placeOf(thoughts).y) << "it stands in its new place already";
    const Rect landing = placeOf(actions);
    EXPECT_GT(markedAround(landing), 200);
    key(Qt::Key_Escape);
    EXPECT_LT(markedAround(landing), 10);
}

TEST_F(CanvasDragging, EachEdgeScrolls) {
    canvas.setZoom(2);
    const QRect view = canvas.viewport()->rect();
    struct Edge {
        const char* name;
        QPoint at;
        int dx, dy;
    };
    const QPoint middle = view.center();
    const Edge edges[] = {{"left", {2, middle.y()}, -1, 0},
                          {"right", {view.right() - 2, middle.y()}, 1, 0},
                          {"top", {middle.x(), 2}, 0, -1},
                          {"bottom", {middle.x(), view.bottom() - 2}, 0, 1}};
    for (const Edge& edge : edges) {
        SCOPED_TRACE(edge.name);
        const QPoint from = middleOf(Selection::touchpoint(touchpoint(6)));
        const Point before = canvas.toSheet(middle);
        drag(from, edge.at, false);
        ASSERT_TRUE(canvas.dragging());
        QTest::qWait(300);
        const Point after = canvas.toSheet(middle);
        EXPECT_GT((after.x - before.x) * edge.dx + (after.y - before.y) * edge.dy, 20);
        key(Qt::Key_Escape);
        EXPECT_FALSE(canvas.dragging());
    }
    EXPECT_EQ(session.undoCount(), 0);
}

TEST_F(CanvasDragging, AltArrowsMoveAPainPoint) {
    const Id at = touchpoint(2), next = touchpoint(3);
    const auto made = edits::addPainPoint(session.map(), at, edits::atEnd, "Second", ids);
    ASSERT_TRUE(made && session.apply(QStringLiteral("Add"), made->map));
    session.select(Selection::painPoint(made->id));
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(data(at).painPoints[0]->id, made->id) << "above the one that was there";
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(findIn(data(next).painPoints, made->id));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(findIn(data(at).painPoints, made->id));
    EXPECT_EQ(session.selection(), Selection::painPoint(made->id));
    EXPECT_EQ(session.undoCount(), 4);
}

TEST_F(CanvasDragging, AltArrowsMoveAnOpportunity) {
    const Selection first = opportunityAt(2, "First"), second = opportunityAt(2, "Second");
    const auto order = [&](int n) {
        std::vector<Id> list;
        const Facts facts = factsOf(session.map());
        const auto here = facts.opportunitiesAt->find(touchpoint(n));
        if (here != facts.opportunitiesAt->end())
            for (const Opportunity* one : here->second)
                list.push_back(one->id);
        return list;
    };
    session.select(second);
    const std::size_t last = order(2).size() - 1;
    ASSERT_EQ(order(2)[last], second.id);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(order(2)[last], first.id);
    EXPECT_EQ(order(2)[last - 1], second.id);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(order(3).back(), second.id);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(order(2).back(), second.id);
    EXPECT_EQ(session.selection(), second);
}

} // namespace
} // namespace journeyline::ui
