// SPDX-License-Identifier: Apache-2.0
// Several things selected at once: by range, one by one, by lane, by a rubber band; and what acts on all of them.
#include "canvas_support.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/touchpoints.h"

namespace journeyline::ui {

using layout::PartKind;
using session::Selection;
using session::Selections;

class CanvasMany : public CanvasTest {
protected:
    void clickWith(Qt::KeyboardModifiers modifiers, const Selection& what) {
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, modifiers, middleOf(what));
    }
    [[nodiscard]] std::string titles() const {
        std::string all;
        forEachTouchpoint(session.map(), [&](TouchpointPlace place, const Touchpoint& touchpoint) {
            all += std::to_string(place.phase + 1) + ":" + touchpoint.title.substr(0, 5) + " ";
        });
        return all;
    }
    [[nodiscard]] double actual(int n) const {
        const Experience* experience = experienceOf(data(touchpoint(n)), session.map().personas[0]->id);
        return experience && experience->actual ? experience->actual->value() : 0;
    }
    void selectTouchpoints(std::vector<int> numbers) {
        std::vector<Selection> all;
        for (const int n : numbers)
            all.push_back(Selection::touchpoint(touchpoint(n)));
        session.select(Selections(all.back(), all));
    }
};

TEST_F(CanvasMany, ShiftClickTakesARangeAndCtrlClickOneMore) {
    canvas.setZoom(0.5);
    clickWith({}, Selection::touchpoint(touchpoint(2)));
    clickWith(Qt::ShiftModifier, Selection::touchpoint(touchpoint(4)));
    EXPECT_EQ(session.selections().count(), 3U);
    EXPECT_EQ(session.selection(), Selection::touchpoint(touchpoint(4)));
    clickWith(Qt::ShiftModifier, Selection::touchpoint(touchpoint(1)));
    EXPECT_EQ(session.selections().count(), 2U) << "from where it began, back";
    clickWith(Qt::ControlModifier, Selection::touchpoint(touchpoint(5)));
    EXPECT_EQ(session.selections().count(), 3U);
    clickWith(Qt::ControlModifier, Selection::touchpoint(touchpoint(2)));
    EXPECT_EQ(session.selections().count(), 2U);
    EXPECT_FALSE(session.selections().contains(Selection::touchpoint(touchpoint(2))));
    clickWith(Qt::ControlModifier, Selection::phase(phase(1)));
    EXPECT_EQ(session.selections(), Selections(Selection::phase(phase(1)))) << "another kind starts over";
    EXPECT_EQ(session.undoCount(), 0);
}

TEST_F(CanvasMany, AClickOnOneOfManyLeavesOnlyThatOne) {
    canvas.setZoom(0.5);
    selectTouchpoints({1, 2, 3});
    clickWith({}, Selection::touchpoint(touchpoint(2)));
    EXPECT_EQ(session.selections(), Selections(Selection::touchpoint(touchpoint(2))));
}

TEST_F(CanvasMany, ShiftAndArrowsExtend) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    const auto two = edits::addCard(session.map(), touchpoint(1), actions, edits::atEnd, "two", ids);
    ASSERT_TRUE(session.apply(QStringLiteral("add"), two->map));
    const Selection first = Selection::card(cardsIn(data(touchpoint(1)).notes, actions)[0]->id);
    const Selection next = Selection::card(cardsIn(data(touchpoint(2)).notes, actions)[0]->id);
    session.select(first);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(session.selections(), Selections(Selection::card(two->id), {first}));
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(session.selections(), Selections(next, {first, Selection::card(two->id)}));
    key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(session.selections().count(), 1U) << "back to the first of that column";
    session.select(Selection::laneRow(actions));
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(session.selections().count(), 2U);
    session.select(Selection::phase(phase(2)));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(session.selections(), Selections(Selection::phase(phase(1)), {Selection::phase(phase(2))}));
}

TEST_F(CanvasMany, AllOfTheLaneThenAllOfTheKind) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    session.select(Selection::card(cardsIn(data(touchpoint(1)).notes, actions)[0]->id));
    canvas.selectAll();
    EXPECT_EQ(session.selections().count(), 13U);
    canvas.selectAll();
    EXPECT_EQ(session.selections().count(), 26U);
    session.select(Selection::none());
    canvas.selectAll();
    EXPECT_EQ(session.selections().count(), 13U);
    EXPECT_EQ(session.selection().kind, Selection::Kind::Touchpoint);
}

TEST_F(CanvasMany, ARubberBandTakesWhatItTouches) {
    canvas.setZoom(0.5);
    canvas.reveal(Selection::touchpoint(touchpoint(1)));
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    const auto firstCard = part(PartKind::Card, cardsIn(data(touchpoint(1)).notes, actions)[0]->id).rect;
    const auto third = part(PartKind::Card, cardsIn(data(touchpoint(3)).notes, actions)[0]->id).rect;
    const auto row = canvas.sheet().rows()[*canvas.sheet().rowOf(actions)];
    const auto ground = canvas.sheet().partAt({firstCard.x + 4, row.y + row.height - 2});
    ASSERT_EQ(ground.kind, PartKind::Cell);
    const QPoint from = canvas.toViewport({firstCard.x + 4, row.y + row.height - 2}).toPoint();
    const QPoint to = canvas.toViewport({third.x + 6, third.y + 4}).toPoint();
    drag(from, to);
    EXPECT_EQ(session.selections().count(), 3U);
    EXPECT_EQ(session.selection().kind, Selection::Kind::Card);
    ASSERT_EQ(from, canvas.toViewport({firstCard.x + 4, row.y + row.height - 2}).toPoint()) << "nothing scrolled";
    drag(from, to, false);
    EXPECT_EQ(session.selections().count(), 3U);
    key(Qt::Key_Escape);
    EXPECT_TRUE(session.selections().empty()) << "given up: nothing is selected";
    EXPECT_EQ(session.undoCount(), 0);
}

TEST_F(CanvasMany, DeleteTakesAllInOneStepAndUndoSelectsThemAgain) {
    selectTouchpoints({2, 3, 6});
    const Selections before = session.selections();
    key(Qt::Key_Delete);
    EXPECT_EQ(touchpointCount(session.map()), 10U);
    EXPECT_EQ(session.undoCount(), 1);
    session.undo();
    EXPECT_EQ(touchpointCount(session.map()), 13U);
    EXPECT_EQ(session.selections(), before);
}

TEST_F(CanvasMany, NothingGoesWhenOneOfThemMayNot) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    session.select(Selection::card(cardsIn(data(touchpoint(1)).notes, actions)[0]->id));
    canvas.selectAll();
    canvas.selectAll();
    ASSERT_TRUE(session.apply(QStringLiteral("lock"), edits::setLaneLocked(session.map(), actions, true)));
    const Map before = session.map();
    QSignalSpy refused(&canvas, &Canvas::refused);
    key(Qt::Key_Delete);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_TRUE(session.map() == before);
}

TEST_F(CanvasMany, AltArrowsMoveAllOrNone) {
    const std::string start = titles();
    selectTouchpoints({3, 4});
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(session.map().phases[1]->touchpoints[1]->id, session.selections().others[0].id);
    EXPECT_EQ(session.undoCount(), 1);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(titles(), start);
    selectTouchpoints({1, 3});
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(titles(), start) << "the first cannot, so the other does not either";
    const Id first = session.map().lanes[1]->id, second = session.map().lanes[2]->id;
    session.select(Selections(Selection::laneRow(first), {Selection::laneRow(second)}));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(session.map().lanes[2]->id, first);
    EXPECT_EQ(session.map().lanes[3]->id, second);
}

TEST_F(CanvasMany, DraggingOneOfThemGathersAll) {
    canvas.setZoom(0.5);
    const Id one = touchpoint(1), three = touchpoint(3);
    selectTouchpoints({1, 3});
    const auto target = part(PartKind::Touchpoint, touchpoint(5)).rect;
    const QPoint from = middleOf(Selection::touchpoint(one));
    drag(from, canvas.toViewport({target.x + 5, target.centre().y}).toPoint());
    const auto& second = session.map().phases[1]->touchpoints;
    ASSERT_EQ(second.size(), 4U);
    EXPECT_EQ(second[1]->id, one);
    EXPECT_EQ(second[2]->id, three);
    EXPECT_EQ(session.undoCount(), 1);
    EXPECT_EQ(session.selections().count(), 2U);
    session.undo();
    EXPECT_EQ(session.map().phases[0]->touchpoints[0]->id, one);
}

TEST_F(CanvasMany, CardsOfSeveralCellsAreDraggedIntoOne) {
    canvas.setZoom(0.5);
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions), thoughts = lane(LaneKind::Notes, NotesRole::Thoughts);
    const Selection a = Selection::card(cardsIn(data(touchpoint(1)).notes, actions)[0]->id);
    const Selection b = Selection::card(cardsIn(data(touchpoint(2)).notes, actions)[0]->id);
    session.select(Selections(b, {a}));
    const auto row = canvas.sheet().rows()[*canvas.sheet().rowOf(thoughts)];
    const auto column = canvas.sheet().columns()[2];
    drag(middleOf(a), canvas.toViewport({column.centre(), row.y + row.height - 3}).toPoint());
    const auto cards = cardsIn(data(touchpoint(3)).notes, thoughts);
    ASSERT_EQ(cards.size(), 3U);
    EXPECT_EQ(cards[1]->id, a.id);
    EXPECT_EQ(cards[2]->id, b.id);
}

TEST_F(CanvasMany, EmotionsAreNudgedTogether) {
    const double second = actual(2), third = actual(3);
    const Id persona = session.map().personas[0]->id;
    session.select(
        Selections(Selection::emotion(touchpoint(2), persona), {Selection::emotion(touchpoint(3), persona)}));
    key(Qt::Key_Minus);
    EXPECT_NEAR(actual(2), second - 0.1, 0.001);
    EXPECT_NEAR(actual(3), third - 0.1, 0.001);
    EXPECT_EQ(session.undoCount(), 1);
    key(Qt::Key_4);
    EXPECT_DOUBLE_EQ(actual(2), 4);
    EXPECT_DOUBLE_EQ(actual(3), 4);
    EXPECT_EQ(session.selections().count(), 2U);
    const QPoint from = middleOf(Selection::emotion(touchpoint(2), persona));
    drag(from, QPoint(from.x(), static_cast<int>(canvas.toViewport({0, *canvas.sheet().emotionY(3)}).y())));
    EXPECT_NEAR(actual(2), 3, 0.06);
    EXPECT_NEAR(actual(3), 3, 0.06);
}

TEST_F(CanvasMany, TheHintCountsThem) {
    QString hint;
    QObject::connect(&canvas, &Canvas::hint, &canvas, [&](const QString& text) { hint = text; });
    selectTouchpoints({1, 2, 3});
    EXPECT_TRUE(hint.contains(QLatin1Char('3'))) << hint.toStdString();
    selectTouchpoints({1});
    EXPECT_TRUE(hint.isEmpty());
}

} // namespace journeyline::ui
