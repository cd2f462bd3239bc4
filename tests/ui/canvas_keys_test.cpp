// SPDX-License-Identifier: Apache-2.0
// Keys that lead to places, and keys that must not get lost or do harm.
#include <QMenu>
#include <QMenuBar>

#include "canvas_support.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"

namespace journeyline::ui {

using layout::PartKind;
using session::Selection;

namespace {

/// The map with a phase without touchpoints at its end.
Map withEmptyPhase(const Map& map, IdSource& ids) {
    return mapOf(edits::addPhase(map, map.phases.size(), "Later", ids)).value();
}

} // namespace

TEST_F(CanvasTest, TheDashedCircleOfAnEmptyPhaseAsksForATouchpoint) {
    ASSERT_TRUE(session.apply(QStringLiteral("phase"), withEmptyPhase(session.map(), ids)));
    const Phase& last = *session.map().phases[session.map().phases.size() - 1];
    const Selection slot = Selection::cell(last.id, lane(LaneKind::Touchpoints));
    canvas.reveal(slot);
    // The circle stands on the line of the stations, between the phase and its slot.
    const auto station = part(PartKind::Station, touchpoint(1)).rect;
    const auto column = canvas.sheet().columns().back();
    click(canvas.toViewport({column.centre(), station.centre().y}).toPoint());
    ASSERT_NE(editor(), nullptr) << "it asks for the name at once";
    type(QStringLiteral("Comes back"));
    key(Qt::Key_Return);
    ASSERT_EQ(session.map().phases[session.map().phases.size() - 1]->touchpoints.size(), 1U);
    EXPECT_EQ(session.map().phases[session.map().phases.size() - 1]->touchpoints[0]->title, "Comes back");
}

TEST_F(CanvasTest, TheSlotOfAnEmptyPhaseIsReachedAndTypedInto) {
    ASSERT_TRUE(session.apply(QStringLiteral("phase"), withEmptyPhase(session.map(), ids)));
    const Phase& last = *session.map().phases[session.map().phases.size() - 1];
    const Id empty = last.id;
    const Selection slot = Selection::cell(empty, lane(LaneKind::Touchpoints));
    ASSERT_EQ(canvas.sheet().rows()[0].kind, LaneKind::Touchpoints);
    const Id before =
        layout::touchpointIdOf(session.map(), canvas.sheet().columns()[canvas.sheet().columns().size() - 2]);
    for (const int code : {Qt::Key_Right, Qt::Key_Tab}) {
        session.select(Selection::touchpoint(before));
        key(code);
        EXPECT_EQ(session.selection(), slot);
    }
    session.select(Selection::phase(empty));
    key(Qt::Key_Down);
    ASSERT_EQ(session.selection(), slot);
    EXPECT_FALSE(canvas.rectOf(slot).isEmpty());
    type(QStringLiteral("First"));
    key(Qt::Key_Return);
    const Phase* phase = findIn(session.map().phases, empty);
    ASSERT_EQ(phase->touchpoints.size(), 1U);
    EXPECT_EQ(phase->touchpoints[0]->title, "First");
    EXPECT_EQ(phase->title, "Later");
}

TEST_F(CanvasTest, EnterOnTheSlotOfAnEmptyPhaseOpensANewTouchpoint) {
    ASSERT_TRUE(session.apply(QStringLiteral("phase"), withEmptyPhase(session.map(), ids)));
    const Id empty = session.map().phases[session.map().phases.size() - 1]->id;
    session.select(Selection::cell(empty, lane(LaneKind::Touchpoints)));
    key(Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    EXPECT_TRUE(editor()->toPlainText().isEmpty());
    key(Qt::Key_Escape);
    EXPECT_TRUE(findIn(session.map().phases, empty)->touchpoints.empty()) << "left empty it is not made";
    key(Qt::Key_Return);
    type(QStringLiteral("Begin"));
    key(Qt::Key_Return);
    ASSERT_EQ(findIn(session.map().phases, empty)->touchpoints.size(), 1U);
    EXPECT_EQ(session.undoCount(), 2);
}

TEST_F(CanvasTest, AMenuGivesTheKeyboardBackToTheEditor) {
    QMenuBar bar(&canvas);
    QMenu menu;
    bar.show();
    session.select(Selection::touchpoint(touchpoint(1)));
    key(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    ASSERT_TRUE(editor()->hasFocus());
    // As after Escape in a menu: it is gone, and its bar has the keyboard.
    bar.setFocus(Qt::MenuBarFocusReason);
    ASSERT_NE(editor(), nullptr);
    ASSERT_FALSE(editor()->hasFocus());
    QHideEvent gone;
    QApplication::sendEvent(&menu, &gone);
    QApplication::processEvents();
    ASSERT_NE(editor(), nullptr);
    EXPECT_TRUE(editor()->hasFocus());
}

TEST_F(CanvasTest, DeleteIsAboutTheTextWhileAnEditorIsOpen) {
    const Id first = touchpoint(1);
    const std::string before = titleOf(1);
    session.select(Selection::touchpoint(first));
    key(Qt::Key_F2);
    editor()->moveCursor(QTextCursor::Start);
    canvas.deleteSelection();
    ASSERT_NE(findTouchpoint(session.map(), first), nullptr);
    EXPECT_EQ(data(first).title, before.substr(1));
    canvas.setFocus(Qt::MenuBarFocusReason);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(&canvas, Qt::Key_Delete); // the canvas hands on what is meant for the text
    ASSERT_NE(findTouchpoint(session.map(), first), nullptr);
    EXPECT_EQ(editor()->toPlainText().toStdString(), before.substr(2));
}

TEST_F(CanvasTest, AWordTypedAfterAWordGetsABlank) {
    const std::string before = titleOf(1);
    struct Case {
        const char* typed;
        const char* added;
    };
    for (const Case c : {Case{"Sees", " Sees"}, Case{"7", " 7"}, Case{"!", "!"}, Case{" x", " x"}}) {
        session.select(Selection::touchpoint(touchpoint(1)));
        type(QString::fromUtf8(c.typed));
        key(Qt::Key_Escape);
        EXPECT_EQ(titleOf(1), before + c.added);
        session.undo();
    }
}

TEST_F(CanvasTest, ArrowsGoOnWhereTheSelectionWas) {
    session.select(Selection::touchpoint(touchpoint(5)));
    key(Qt::Key_Escape);
    ASSERT_TRUE(session.selection().empty());
    key(Qt::Key_Right);
    EXPECT_EQ(session.selection(), Selection::touchpoint(touchpoint(6)));
}

TEST_F(CanvasTest, AltAndALetterIsNoText) {
    const std::string before = titleOf(1);
    session.select(Selection::touchpoint(touchpoint(1)));
    key(Qt::Key_F2);
    const auto strike = [&](Qt::KeyboardModifiers modifiers, const QString& text) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Q, modifiers, text);
        QApplication::sendEvent(editor(), &event);
    };
    strike(Qt::AltModifier, QStringLiteral("q"));
    EXPECT_EQ(titleOf(1), before);
    strike(Qt::AltModifier | Qt::ControlModifier, QStringLiteral("@"));
    strike(Qt::GroupSwitchModifier, QStringLiteral("#"));
    EXPECT_EQ(titleOf(1), before + "@#");
}

TEST_F(CanvasTest, WhatFitsStillFitsInASmallerWindow) {
    canvas.zoomToFit();
    const auto fits = [&] {
        const Rect lanes = canvas.sheet().lanes();
        return canvas.viewport()->rect().contains(canvas.toViewport({lanes.right(), lanes.bottom()}).toPoint());
    };
    ASSERT_TRUE(fits());
    canvas.resize(canvas.width() - 300, canvas.height());
    EXPECT_TRUE(fits());
    canvas.zoomTo100();
    canvas.resize(canvas.width() - 100, canvas.height());
    EXPECT_EQ(canvas.zoom(), 1) << "asked for as well";
}

TEST_F(CanvasTest, AVeryLongMapFits) {
    Map map = session.map();
    for (int i = 0; i < 140; ++i)
        map = mapOf(edits::addTouchpoint(map, map.phases[0]->id, edits::atEnd, "Step", ids)).value();
    ASSERT_TRUE(session.apply(QStringLiteral("long"), map));
    canvas.zoomToFit();
    EXPECT_LT(canvas.zoom(), Canvas::smallestZoom);
    EXPECT_LE(canvas.toViewport({canvas.sheet().size().width, 0}).x(), canvas.viewport()->width());
    const double fitted = canvas.zoom();
    canvas.zoomOut();
    EXPECT_LE(canvas.zoom(), fitted) << "further out is never nearer";
    canvas.setZoom(0.05);
    canvas.zoomIn();
    EXPECT_GE(canvas.zoom(), 0.05);
}

TEST_F(CanvasTest, TheEndIsTheLastTouchpointAlsoBeforeAnEmptyPhase) {
    const Id last = layout::touchpointIdOf(session.map(), canvas.sheet().columns().back());
    ASSERT_TRUE(session.apply(QStringLiteral("phase"), withEmptyPhase(session.map(), ids)));
    session.select(Selection::touchpoint(touchpoint(4)));
    key(Qt::Key_End);
    EXPECT_EQ(session.selection(), Selection::touchpoint(last));
}

TEST_F(CanvasTest, HomeAndEndGoToTheEdges) {
    const auto last = static_cast<int>(canvas.sheet().columns().back().number);
    session.select(Selection::touchpoint(touchpoint(4)));
    key(Qt::Key_End);
    EXPECT_EQ(session.selection(), Selection::touchpoint(touchpoint(last)));
    key(Qt::Key_Home);
    EXPECT_EQ(session.selection(), Selection::touchpoint(touchpoint(1)));
    session.select(Selection::phase(phase(2)));
    key(Qt::Key_Home);
    EXPECT_EQ(session.selection(), Selection::phase(phase(1)));
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(session.selection(), Selection::title());
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_GT(canvas.rectOf(session.selection()).center().x(), canvas.viewport()->width() / 2.0);
}

} // namespace journeyline::ui
