// SPDX-License-Identifier: Apache-2.0
// A drag or a text being typed: many pictures, one step.
#include <gtest/gtest.h>

#include "journeyline/edits/map.h"
#include "journeyline/edits/touchpoints.h"
#include "open_session.h"

namespace journeyline::session {
namespace {

using test::OpenSession;

Result<Map> titled(const Gesture& gesture, const char* title) {
    return edits::setTitle(gesture.base(), title);
}

TEST(Gesture, manyPreviewsAreOneStep) {
    OpenSession open;
    const Map before = open.session.map();
    const auto gesture = open.session.beginGesture("Type");
    for (const char* text : {"W", "We", "Web"})
        ASSERT_TRUE(gesture->preview(titled(*gesture, text)).ok());
    EXPECT_EQ(open.changed.count(), 3);
    EXPECT_EQ(open.session.map().title, "Web");
    EXPECT_TRUE(open.session.modified());
    gesture->commit();
    EXPECT_FALSE(gesture->open());
    EXPECT_EQ(open.changed.count(), 3) << "a commit shows nothing new";
    EXPECT_EQ(open.session.undoCount(), 1);
    EXPECT_EQ(open.session.undoText(), "Type");
    open.session.undo();
    EXPECT_EQ(open.session.map(), before);
}

TEST(Gesture, everyPreviewStartsFromTheBeginning) {
    OpenSession open;
    const auto gesture = open.session.beginGesture("Drag");
    ASSERT_TRUE(gesture->preview(edits::moveTouchpoint(gesture->base(), Id("t1"), Id("p2"), 0)).ok());
    ASSERT_TRUE(gesture->preview(edits::moveTouchpoint(gesture->base(), Id("t1"), Id("p1"), 1)).ok());
    EXPECT_EQ(open.session.map().phases[1]->touchpoints.size(), 1U);
    EXPECT_EQ(open.session.map().phases[0]->touchpoints[1]->id, Id("t1"));
}

TEST(Gesture, cancelGoesBackToMapAndSelection) {
    OpenSession open;
    open.session.select(Selection::goal());
    const Map before = open.session.map();
    const auto gesture = open.session.beginGesture("Drag");
    ASSERT_TRUE(gesture->preview(titled(*gesture, "x"), Selection::title()).ok());
    EXPECT_EQ(open.session.selection(), Selection::title());
    gesture->cancel();
    EXPECT_EQ(open.session.map(), before);
    EXPECT_EQ(open.session.selection(), Selection::goal());
    EXPECT_FALSE(open.session.modified());
    EXPECT_EQ(open.session.undoCount(), 0);
}

TEST(Gesture, lettingGoOfItCancels) {
    OpenSession open;
    {
        const auto gesture = open.session.beginGesture("Drag");
        ASSERT_TRUE(gesture->preview(titled(*gesture, "x")).ok());
    }
    EXPECT_EQ(open.session.map().title, "Sample");
    EXPECT_FALSE(open.session.gestureOpen());
}

TEST(Gesture, withoutAChangeMakesNoStep) {
    OpenSession open;
    const auto gesture = open.session.beginGesture("Drag");
    ASSERT_TRUE(gesture->preview(titled(*gesture, "x")).ok());
    ASSERT_TRUE(gesture->preview(gesture->base()).ok());
    gesture->commit("Drag", Selection::title());
    EXPECT_EQ(open.session.undoCount(), 0);
    EXPECT_EQ(open.session.selection(), Selection::title());
}

TEST(Gesture, undoAndRedoWait) {
    OpenSession open;
    ASSERT_TRUE(open.session.apply("one", edits::setTitle(open.session.map(), "one")).ok());
    ASSERT_TRUE(open.session.apply("two", edits::setTitle(open.session.map(), "two")).ok());
    open.session.undo();
    QSignalSpy undoChanged(&open.session, &Session::undoChanged);
    const auto gesture = open.session.beginGesture("Type");
    EXPECT_EQ(undoChanged.count(), 1);
    EXPECT_FALSE(open.session.canUndo());
    EXPECT_FALSE(open.session.canRedo());
    EXPECT_TRUE(open.session.undoText().isEmpty());
    open.session.undo();
    open.session.redo();
    EXPECT_EQ(open.session.map().title, "one");
    gesture->cancel();
    EXPECT_TRUE(open.session.canUndo());
    EXPECT_TRUE(open.session.canRedo()) << "a gesture given up leaves redo alone";
}

TEST(Gesture, aFaultKeepsThePreviewThatIsShown) {
    OpenSession open;
    const auto gesture = open.session.beginGesture("Drag");
    ASSERT_TRUE(gesture->preview(titled(*gesture, "x")).ok());
    const auto refused = gesture->preview(edits::renameTouchpoint(gesture->base(), Id("none"), ""));
    EXPECT_EQ(refused.fault().code, "edit.no-such-touchpoint");
    EXPECT_EQ(open.session.map().title, "x");
    EXPECT_TRUE(gesture->open());
}

TEST(Gesture, aSecondOneCommitsTheFirst) {
    OpenSession open;
    const auto typing = open.session.beginGesture("Type");
    ASSERT_TRUE(typing->preview(titled(*typing, "typed")).ok());
    const auto drag = open.session.beginGesture("Drag");
    EXPECT_FALSE(typing->open());
    EXPECT_EQ(drag->base().title, "typed");
    EXPECT_EQ(typing->preview(titled(*typing, "late")).fault().code, "session.gesture-closed");
    drag->cancel();
    EXPECT_EQ(open.session.map().title, "typed");
    EXPECT_EQ(open.session.undoText(), "Type");
}

TEST(Gesture, anEditFromElsewhereCommitsItFirst) {
    OpenSession open;
    const auto typing = open.session.beginGesture("Type");
    ASSERT_TRUE(typing->preview(titled(*typing, "typed")).ok());
    ASSERT_TRUE(open.session.apply("Owner", edits::setOwner(open.session.map(), "CX")).ok());
    EXPECT_EQ(open.session.undoCount(), 2);
    open.session.undo();
    EXPECT_EQ(open.session.map().title, "typed");
    EXPECT_TRUE(open.session.map().owner.empty());
}

TEST(Gesture, mayOutliveItsSession) {
    std::unique_ptr<Gesture> gesture;
    {
        OpenSession open;
        gesture = open.session.beginGesture("Type");
    }
    EXPECT_FALSE(gesture->open());
    gesture->commit();
    gesture->cancel();
}

} // namespace
} // namespace journeyline::session
