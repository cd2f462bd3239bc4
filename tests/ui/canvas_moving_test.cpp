// SPDX-License-Identifier: Apache-2.0
// Dragging, the keys that move and score, zooming.
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>

#include "canvas_support.h"
#include "journeyline/document/facts.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/lanes.h"

namespace journeyline::ui {

using layout::PartKind;
using session::Selection;

namespace {

double actualOf(const Map& map, const Id& touchpoint, const Id& persona) {
    const Experience* experience = experienceOf(*findTouchpoint(map, touchpoint), persona);
    return experience && experience->actual ? experience->actual->value() : 0;
}

} // namespace

TEST_F(CanvasTest, DraggingATouchpointIntoAnotherPhaseIsOneStep) {
    const Id first = touchpoint(1);
    const QPoint from = middleOf(Selection::touchpoint(first));
    // Into the right half of the third touchpoint, which opens the second phase.
    const auto target = part(PartKind::Touchpoint, touchpoint(3)).rect;
    const QPoint to = canvas.toViewport({target.x + target.width * 0.75, target.centre().y}).toPoint();
    drag(from, to, false);
    EXPECT_TRUE(canvas.dragging());
    EXPECT_EQ(session.map().phases[1]->touchpoints.size(), 4U) << "shown while dragging";
    EXPECT_EQ(session.undoCount(), 0);
    key(Qt::Key_Escape);
    EXPECT_EQ(session.map().phases[1]->touchpoints.size(), 3U) << "given up";
    drag(from, to);
    ASSERT_EQ(session.map().phases[1]->touchpoints.size(), 4U);
    EXPECT_EQ(session.map().phases[1]->touchpoints[1]->id, first);
    EXPECT_EQ(session.selection(), Selection::touchpoint(first));
    EXPECT_EQ(session.undoCount(), 1);
}

TEST_F(CanvasTest, DraggingAPhaseAndALane) {
    const Id second = phase(2);
    canvas.setZoom(0.4);
    QPoint from = middleOf(part(PartKind::Phase, second));
    drag(from, middleOf(part(PartKind::Phase, phase(1))) - QPoint(60, 0));
    EXPECT_EQ(session.map().phases[0]->id, second);
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    const Id thoughts = lane(LaneKind::Notes, NotesRole::Thoughts);
    from = middleOf(part(PartKind::LaneLabel, actions));
    drag(from, middleOf(part(PartKind::LaneLabel, thoughts)) + QPoint(0, 15));
    EXPECT_EQ(session.map().lanes[1]->id, thoughts);
    EXPECT_EQ(session.map().lanes[2]->id, actions);
    EXPECT_EQ(session.undoCount(), 2);
}

TEST_F(CanvasTest, DraggingACardToAnotherLaneAndTouchpoint) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions), thoughts = lane(LaneKind::Notes, NotesRole::Thoughts);
    const Id card = cardsIn(data(touchpoint(1)).notes, actions)[0]->id;
    const QPoint from = middleOf(Selection::card(card));
    const Id other = cardsIn(data(touchpoint(2)).notes, thoughts)[0]->id;
    const auto below = part(PartKind::Card, other).rect;
    drag(from, canvas.toViewport({below.centre().x, below.bottom() - 4}).toPoint());
    const auto cards = cardsIn(data(touchpoint(2)).notes, thoughts);
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[1]->id, card);
    EXPECT_EQ(session.undoCount(), 1);
}

TEST_F(CanvasTest, DraggingACardOfAWholePhaseAndBack) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    const auto made = edits::addCard(session.map(), phase(1), actions, edits::atEnd, "For all", ids);
    ASSERT_TRUE(made);
    ASSERT_TRUE(session.apply(QStringLiteral("Add"), made->map));
    const Map before = session.map();
    const QPoint from = middleOf(Selection::card(made->id));
    const auto row = canvas.sheet().rows()[*canvas.sheet().rowOf(actions)];
    const QPoint away(from.x(), canvas.toViewport({0, row.y + row.height - 8}).toPoint().y());
    drag(from, away, false);
    EXPECT_FALSE(session.map() == before) << "it went somewhere";
    for (const QPoint& at : {away, from}) {
        QMouseEvent move(QEvent::MouseMove, at, canvas.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas.viewport(), &move);
    }
    EXPECT_TRUE(session.map() == before) << "and came back";
    key(Qt::Key_Escape);
}

TEST_F(CanvasTest, DraggingAPainPointToAnotherTouchpoint) {
    canvas.setZoom(0.5);
    const Id pain = data(touchpoint(2)).painPoints[0]->id;
    const auto row = canvas.sheet().rows()[*canvas.sheet().rowOf(lane(LaneKind::PainPoints))];
    const auto target = canvas.sheet().columns()[3];
    drag(middleOf(Selection::painPoint(pain)), canvas.toViewport({target.centre(), row.y + 2}).toPoint());
    ASSERT_EQ(data(touchpoint(4)).painPoints.size(), 2U);
    EXPECT_EQ(data(touchpoint(4)).painPoints[0]->id, pain) << "above the one that was there";
    EXPECT_TRUE(data(touchpoint(2)).painPoints.empty());
    EXPECT_EQ(session.undoCount(), 1);
    EXPECT_EQ(session.selection(), Selection::painPoint(pain));
    session.undo();
    EXPECT_EQ(data(touchpoint(2)).painPoints.size(), 1U);
}

TEST_F(CanvasTest, DraggingAnOpportunityToAnotherTouchpoint) {
    canvas.setZoom(0.5);
    const Id idea = session.map().opportunities[0]->id;
    const Id from = placeOfOpportunity(session.map(), *session.map().opportunities[0]);
    const auto row = canvas.sheet().rows()[*canvas.sheet().rowOf(lane(LaneKind::Opportunities))];
    const std::size_t column = *canvas.sheet().columnOf(from) == 0 ? 2 : *canvas.sheet().columnOf(from) - 1;
    const auto target = canvas.sheet().columns()[column];
    drag(middleOf(Selection::opportunity(idea)),
         canvas.toViewport({target.centre(), row.y + row.height - 4}).toPoint());
    EXPECT_EQ(placeOfOpportunity(session.map(), *findIn(session.map().opportunities, idea)),
              layout::touchpointIdOf(session.map(), target));
    EXPECT_EQ(session.undoCount(), 1);
    session.undo();
    EXPECT_EQ(placeOfOpportunity(session.map(), *findIn(session.map().opportunities, idea)), from);
}

TEST_F(CanvasTest, ALaneJumpsOverNoHiddenLaneBeforeItPassedAVisibleOne) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    const Id thoughts = lane(LaneKind::Notes, NotesRole::Thoughts);
    const auto hidden = edits::setLaneHidden(session.map(), actions, true);
    ASSERT_TRUE(hidden);
    ASSERT_TRUE(session.apply(QStringLiteral("Hide"), hidden));
    const QPoint from = middleOf(part(PartKind::LaneLabel, thoughts));
    drag(from, from + QPoint(12, -2));
    EXPECT_EQ(session.undoCount(), 1) << "nothing was passed";
}

TEST_F(CanvasTest, DraggingAFaceSetsTheValueInOneStep) {
    const Id at = touchpoint(3), persona = session.map().personas[0]->id;
    const QPoint from = middleOf(Selection::emotion(at, persona));
    const double wanted = 1.7;
    const QPoint to(from.x(), static_cast<int>(canvas.toViewport({0, *canvas.sheet().emotionY(wanted)}).y()));
    drag(from, to);
    EXPECT_NEAR(actualOf(session.map(), at, persona), wanted, 0.051);
    EXPECT_EQ(session.undoCount(), 1);
    session.undo();
    EXPECT_NE(actualOf(session.map(), at, persona), wanted);
}

TEST_F(CanvasTest, DigitsAndSignsOnTheEmotionLane) {
    const Id at = touchpoint(2), persona = session.map().personas[0]->id, other = session.map().personas[1]->id;
    session.select(Selection::emotion(at, persona));
    key(Qt::Key_4);
    EXPECT_DOUBLE_EQ(actualOf(session.map(), at, persona), 4.0);
    key(Qt::Key_Minus);
    EXPECT_DOUBLE_EQ(actualOf(session.map(), at, persona), 3.9);
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    EXPECT_DOUBLE_EQ(actualOf(session.map(), at, persona), 4.1);
    key(Qt::Key_Minus, Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(actualOf(session.map(), at, persona), 3.6);
    key(Qt::Key_BracketRight);
    EXPECT_EQ(session.selection(), Selection::emotion(at, other));
    key(Qt::Key_1);
    EXPECT_DOUBLE_EQ(actualOf(session.map(), at, other), 1.0);
    EXPECT_DOUBLE_EQ(actualOf(session.map(), at, persona), 3.6);
    EXPECT_EQ(session.undoCount(), 6);
}

TEST_F(CanvasTest, ShiftMakesLargeStepsAndDoubleClickSetsAValue) {
    const Id at = touchpoint(2), persona = session.map().personas[0]->id;
    session.select(Selection::emotion(at, persona));
    key(Qt::Key_3);
    key(Qt::Key_Plus, Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(actualOf(session.map(), at, persona), 3.5);
    key(Qt::Key_Delete);
    EXPECT_DOUBLE_EQ(actualOf(session.map(), at, persona), 0);
    const Selection cell = Selection::cell(at, lane(LaneKind::Emotion));
    canvas.reveal(cell);
    const QPointF middle = canvas.rectOf(cell).center();
    const double y = canvas.toViewport({0, *canvas.sheet().emotionY(4.5)}).y();
    canvas.setFocusPersona(persona);
    QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, QPointF(middle.x() - 40, y).toPoint());
    EXPECT_NEAR(actualOf(session.map(), at, persona), 4.5, 0.051);
}

TEST_F(CanvasTest, DraggingAColumnsEdgeChangesItsWidth) {
    const auto card = part(PartKind::Touchpoint, touchpoint(1)).rect;
    const layout::Column column = canvas.sheet().columns()[0];
    canvas.reveal(Selection::touchpoint(touchpoint(1)));
    const QPoint edge = canvas.toViewport({column.x + column.width, card.centre().y}).toPoint();
    drag(edge, edge + QPoint(80, 0));
    EXPECT_NEAR(canvas.sheet().columns()[0].width, column.width + 80, 4);
    EXPECT_EQ(session.undoCount(), 1);
}

TEST_F(CanvasTest, PanningWithSpaceAndTheMiddleButton) {
    canvas.setZoom(1.5);
    canvas.reveal(Selection::touchpoint(touchpoint(5)));
    const Point before = canvas.toSheet({400, 400});
    QTest::keyPress(&canvas, Qt::Key_Space);
    drag({400, 400}, {340, 400});
    QTest::keyRelease(&canvas, Qt::Key_Space);
    EXPECT_NEAR(canvas.toSheet({400, 400}).x, before.x + 60 / 1.5, 1);
    EXPECT_TRUE(session.selection().empty());
    EXPECT_EQ(session.undoCount(), 0);
}

TEST_F(CanvasTest, AltArrowsMove) {
    const Id second = touchpoint(2);
    session.select(Selection::touchpoint(second));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(session.map().phases[1]->touchpoints[0]->id, second) << "over the border of the phase";
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session.map().phases[0]->touchpoints[1]->id, second);
    session.select(Selection::phase(phase(1)));
    const Id first = phase(1);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(session.map().phases[1]->id, first);
    EXPECT_EQ(session.undoCount(), 3);
}

TEST_F(CanvasTest, ArrowsWalkTheWholeSheet) {
    session.select(Selection::touchpoint(touchpoint(1)));
    key(Qt::Key_Right);
    EXPECT_EQ(session.selection(), Selection::touchpoint(touchpoint(2)));
    key(Qt::Key_Up);
    EXPECT_EQ(session.selection(), Selection::phase(phase(1)));
    key(Qt::Key_Down);
    EXPECT_EQ(session.selection(), Selection::touchpoint(touchpoint(1)));
    key(Qt::Key_Left);
    EXPECT_EQ(session.selection(), Selection::laneRow(lane(LaneKind::Touchpoints)));
    key(Qt::Key_Right);
    for (int i = 0; i < 20; ++i)
        key(Qt::Key_Down);
    EXPECT_FALSE(canvas.rectOf(session.selection()).isEmpty());
    EXPECT_TRUE(QRectF(canvas.viewport()->rect()).contains(canvas.rectOf(session.selection()).center()))
        << "scrolled along";
    for (int i = 0; i < 30; ++i)
        key(Qt::Key_Up);
    EXPECT_EQ(session.selection(), Selection::title());
}

TEST_F(CanvasTest, CtrlEnterAddsATouchpointAndAPhase) {
    session.select(Selection::touchpoint(touchpoint(2)));
    key(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("Ertussen"));
    key(Qt::Key_Return);
    EXPECT_EQ(titleOf(3), "Ertussen");
    EXPECT_EQ(session.map().phases[0]->touchpoints.size(), 3U);
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("Fase"));
    key(Qt::Key_Return);
    EXPECT_EQ(session.map().phases[1]->title, "Fase");
    EXPECT_EQ(session.undoCount(), 2);
}

TEST_F(CanvasTest, TheButtonBetweenTwoStationsAddsThere) {
    const auto one = part(PartKind::Station, touchpoint(1)).rect, two = part(PartKind::Station, touchpoint(2)).rect;
    canvas.reveal(Selection::phase(phase(1)));
    click(canvas.toViewport({(one.centre().x + two.centre().x) / 2, one.centre().y}).toPoint());
    type(QStringLiteral("Tussen"));
    key(Qt::Key_Escape);
    EXPECT_EQ(titleOf(2), "Tussen");
    EXPECT_EQ(session.undoCount(), 1);
}

TEST_F(CanvasTest, ADoubleClickOnTheButtonAddsOneTouchpoint) {
    const auto one = part(PartKind::Station, touchpoint(1)).rect, two = part(PartKind::Station, touchpoint(2)).rect;
    canvas.reveal(Selection::phase(phase(1)));
    const std::size_t before = touchpointCount(session.map());
    const QPoint button = canvas.toViewport({(one.centre().x + two.centre().x) / 2, one.centre().y}).toPoint();
    click(button);
    QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, button);
    key(Qt::Key_Escape);
    EXPECT_EQ(touchpointCount(session.map()), before + 1);
}

TEST_F(CanvasTest, ADoubleClickBehindTheLastTouchpointAddsOne) {
    const int count = static_cast<int>(touchpointCount(session.map()));
    canvas.zoomToFit();
    const auto last = part(PartKind::Touchpoint, touchpoint(count)).rect;
    const layout::Column& column = canvas.sheet().columns().back();
    const QPoint behind = canvas.toViewport({column.x + column.width + 20, last.centre().y}).toPoint();
    ASSERT_TRUE(canvas.viewport()->rect().contains(behind));
    QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, behind);
    ASSERT_NE(editor(), nullptr);
    type(QStringLiteral("One more"));
    key(Qt::Key_Return);
    EXPECT_EQ(touchpointCount(session.map()), static_cast<std::size_t>(count) + 1);
    EXPECT_EQ(titleOf(count + 1), "One more");
}

TEST_F(CanvasTest, ZoomKeepsThePointUnderThePointer) {
    const QPointF at(640, 420);
    canvas.setZoom(0.9);
    const Point before = canvas.toSheet(at);
    for (const int notches : {3, -2, 6}) {
        QWheelEvent event(at, canvas.viewport()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.viewport(), &event);
        const Point now = canvas.toSheet(at);
        EXPECT_NEAR(now.x, before.x, 1.5 / canvas.zoom());
        EXPECT_NEAR(now.y, before.y, 1.5 / canvas.zoom());
    }
    const double unpinched = canvas.zoom();
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at,
                              canvas.viewport()->mapToGlobal(at), canvas.viewport()->mapToGlobal(at), -0.25, {});
    QApplication::sendEvent(canvas.viewport(), &pinch);
    EXPECT_DOUBLE_EQ(canvas.zoom(), unpinched * 0.75);
    EXPECT_NEAR(canvas.toSheet(at).x, before.x, 1.5 / canvas.zoom());
    canvas.setZoom(100);
    EXPECT_DOUBLE_EQ(canvas.zoom(), Canvas::largestZoom);
    canvas.setZoom(0);
    EXPECT_DOUBLE_EQ(canvas.zoom(), Canvas::smallestZoom);
    canvas.zoomToFit();
    const QPointF end = canvas.toViewport({canvas.sheet().size().width, canvas.sheet().size().height});
    EXPECT_LE(end.x(), canvas.viewport()->width());
    EXPECT_LE(end.y(), canvas.viewport()->height());
}

TEST_F(CanvasTest, PinnedPartsStayAndAnswer) {
    canvas.reveal(Selection::touchpoint(touchpoint(13)));
    canvas.reveal(Selection::cell(touchpoint(13), lane(LaneKind::PainPoints)));
    const QRectF label = canvas.rectOf(Selection::laneRow(lane(LaneKind::PainPoints)));
    EXPECT_NEAR(label.left(), 8, 0.6);
    click(label.center().toPoint());
    EXPECT_EQ(session.selection(), Selection::laneRow(lane(LaneKind::PainPoints)));
}

TEST_F(CanvasTest, ACardOfAWholePhaseGoesToTheNextPhaseAndBack) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    const auto made = edits::addCard(session.map(), phase(1), actions, edits::atEnd, "For all", ids);
    ASSERT_TRUE(made);
    ASSERT_TRUE(session.apply(QStringLiteral("Add"), made->map));
    session.select(Selection::card(made->id));
    const auto place = [&] { return *placeOfCard(session.map(), made->id); };
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(place().phase, 1U);
    EXPECT_EQ(place().touchpoint, std::nullopt);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(place().phase, 0U);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(place().phase, 0U);
}

TEST_F(CanvasTest, AnotherButtonPutsBackWhatIsDragged) {
    const Map before = session.map();
    const QPoint at = middleOf(Selection::touchpoint(touchpoint(2)));
    drag(at, at + QPoint(300, 0), false);
    ASSERT_TRUE(canvas.dragging());
    QTest::mousePress(canvas.viewport(), Qt::RightButton, {}, at);
    EXPECT_FALSE(canvas.dragging());
    EXPECT_EQ(session.map(), before);
    EXPECT_EQ(session.selection(), Selection::touchpoint(touchpoint(2)));
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(session.map(), before);
}

TEST_F(CanvasTest, ADragWhoseEndNobodyToldUsOfEndsAtTheNextMove) {
    const QPoint at = middleOf(Selection::touchpoint(touchpoint(2)));
    drag(at, at + QPoint(300, 0), false);
    ASSERT_TRUE(canvas.dragging());
    QTest::mouseMove(canvas.viewport(), at + QPoint(320, 0));
    EXPECT_FALSE(canvas.dragging());
    EXPECT_EQ(session.undoCount(), 1);
}

} // namespace journeyline::ui
