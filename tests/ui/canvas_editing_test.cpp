// SPDX-License-Identifier: Apache-2.0
// Selecting and typing on the canvas.
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include "canvas_support.h"

namespace journeyline::ui {

using layout::PartKind;
using session::Selection;

namespace {

List<Card> actionsOf(const Map& map, const Id& touchpoint, const Id& lane) {
    return cardsIn(findTouchpoint(map, touchpoint)->notes, lane);
}

} // namespace

TEST_F(CanvasTest, ClickSelectsWhatIsBelowThePointer) {
    click(middleOf(Selection::touchpoint(touchpoint(3))));
    EXPECT_EQ(session.selection(), Selection::touchpoint(touchpoint(3)));
    click(middleOf(Selection::phase(phase(1))));
    EXPECT_EQ(session.selection(), Selection::phase(phase(1)));
    click(middleOf(Selection::laneRow(lane(LaneKind::Touchpoints))));
    EXPECT_EQ(session.selection(), Selection::laneRow(lane(LaneKind::Touchpoints)));
    key(Qt::Key_Escape);
    EXPECT_TRUE(session.selection().empty());
    EXPECT_EQ(session.undoCount(), 0);
}

TEST_F(CanvasTest, TypingContinuesTheTextAndIsOneStep) {
    const Id third = touchpoint(3);
    const std::string before = titleOf(3);
    click(middleOf(Selection::touchpoint(third)));
    type(QStringLiteral(" nu"));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(data(third).title, before + " nu") << "the sheet follows every keystroke";
    EXPECT_EQ(session.undoCount(), 0);
    key(Qt::Key_Return);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(data(third).title, before + " nu");
    EXPECT_EQ(session.undoCount(), 1);
    session.undo();
    EXPECT_EQ(data(third).title, before);
}

TEST_F(CanvasTest, ABlankCanBeTheFirstCharacterTyped) {
    const std::string before = titleOf(1);
    session.select(Selection::touchpoint(touchpoint(1)));
    key(Qt::Key_Space);
    type(QStringLiteral("a"));
    key(Qt::Key_Return);
    EXPECT_EQ(titleOf(1), before + " a");
    QTest::keyPress(&canvas, Qt::Key_Space);
    type(QStringLiteral("b"));
    EXPECT_EQ(titleOf(1), before + " a b") << "struck before Space came up";
}

TEST_F(CanvasTest, EscapeKeepsWhatWasTyped) {
    const Id first = touchpoint(1);
    const std::string before = titleOf(1);
    session.select(Selection::touchpoint(first));
    key(Qt::Key_F2);
    type(QStringLiteral("!"));
    key(Qt::Key_Escape);
    EXPECT_EQ(data(first).title, before + "!");
    EXPECT_EQ(session.selection(), Selection::touchpoint(first)) << "the selection goes with the next Escape only";
    EXPECT_EQ(session.undoCount(), 1);
    key(Qt::Key_Escape);
    EXPECT_TRUE(session.selection().empty());
}

TEST_F(CanvasTest, EditingWithoutChangeIsNoStep) {
    session.select(Selection::touchpoint(touchpoint(1)));
    key(Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    key(Qt::Key_Return);
    EXPECT_EQ(session.undoCount(), 0);
}

TEST_F(CanvasTest, EnterOpensTheNextCardOfTheCell) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    const Id second = touchpoint(2);
    const Id card = actionsOf(session.map(), second, actions)[0]->id;
    session.select(Selection::card(card));
    key(Qt::Key_Return);
    type(QStringLiteral(" eerst"));
    key(Qt::Key_Return);
    ASSERT_NE(editor(), nullptr) << "a new card of the same cell is open";
    type(QStringLiteral("tweede"));
    key(Qt::Key_Return);
    ASSERT_EQ(actionsOf(session.map(), second, actions).size(), 3U) << "and the third is open, still empty";
    key(Qt::Key_Escape);
    const auto cards = actionsOf(session.map(), second, actions);
    ASSERT_EQ(cards.size(), 2U) << "a new card that stays empty is not created";
    EXPECT_EQ(cards[1]->text, "tweede");
    EXPECT_EQ(session.undoCount(), 2);
}

TEST_F(CanvasTest, ShiftEnterMakesALineAndClipboardLosesItsLooks) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    const Id card = actionsOf(session.map(), touchpoint(2), actions)[0]->id;
    session.select(Selection::card(card));
    key(Qt::Key_F2);
    editor()->selectAll();
    type(QStringLiteral("a"));
    key(Qt::Key_Return, Qt::ShiftModifier);
    editor()->insertPlainText(QStringLiteral("34") + QChar::Nbsp + QStringLiteral("%"));
    key(Qt::Key_Escape);
    EXPECT_EQ(actionsOf(session.map(), touchpoint(2), actions)[0]->text, "a\n34\xC2\xA0%");
}

TEST_F(CanvasTest, TypingOnAnEmptyCellMakesAPainPoint) {
    const Id first = touchpoint(1);
    ASSERT_TRUE(data(first).painPoints.empty());
    click(middleOf(Selection::cell(first, lane(LaneKind::PainPoints))));
    type(QStringLiteral("Te druk"));
    key(Qt::Key_Escape);
    ASSERT_EQ(data(first).painPoints.size(), 1U);
    EXPECT_EQ(data(first).painPoints[0]->text, "Te druk");
    EXPECT_EQ(session.undoCount(), 1);
    EXPECT_EQ(session.selection(), Selection::painPoint(data(first).painPoints[0]->id));
}

TEST_F(CanvasTest, DoubleClickEdits) {
    const QPoint at = middleOf(Selection::touchpoint(touchpoint(2)));
    QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, at);
    ASSERT_NE(editor(), nullptr);
    type(QStringLiteral("x"));
    click(middleOf(Selection::touchpoint(touchpoint(3))));
    EXPECT_EQ(editor(), nullptr) << "a click elsewhere takes the text";
    EXPECT_TRUE(QString::fromStdString(titleOf(2)).endsWith(QLatin1Char('x')));
    EXPECT_EQ(session.undoCount(), 1);
}

TEST_F(CanvasTest, TabPastTheLastTouchpointMakesANewOne) {
    const auto count = canvas.sheet().columns().size();
    session.select(Selection::touchpoint(touchpoint(static_cast<int>(count) - 1)));
    key(Qt::Key_Tab);
    EXPECT_EQ(session.selection(), Selection::touchpoint(touchpoint(static_cast<int>(count))));
    key(Qt::Key_Tab);
    ASSERT_NE(editor(), nullptr);
    type(QStringLiteral("Nieuw"));
    key(Qt::Key_Tab);
    ASSERT_NE(editor(), nullptr) << "Tab takes it and goes on";
    key(Qt::Key_Escape);
    EXPECT_EQ(canvas.sheet().columns().size(), count + 1);
    EXPECT_EQ(titleOf(static_cast<int>(count) + 1), "Nieuw");
    EXPECT_EQ(session.undoCount(), 1);
}

TEST_F(CanvasTest, InputMethodsComposeIntoTheEditor) {
    const Id first = touchpoint(1);
    const std::string before = titleOf(1);
    session.select(Selection::touchpoint(first));
    QInputMethodEvent preedit(QStringLiteral("ni"), {});
    QApplication::sendEvent(&canvas, &preedit);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(data(first).title, before) << "what is being composed is not text yet";
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("你"));
    QApplication::sendEvent(editor(), &commit);
    EXPECT_EQ(data(first).title, before + "你");
    key(Qt::Key_Return);
    EXPECT_EQ(session.undoCount(), 1);
}

TEST_F(CanvasTest, DeleteOffersTheWayBack) {
    const Id second = touchpoint(2);
    session.select(Selection::touchpoint(second));
    key(Qt::Key_Delete);
    EXPECT_EQ(findTouchpoint(session.map(), second), nullptr);
    EXPECT_EQ(session.undoCount(), 1);
    auto* button = canvas.findChild<QPushButton*>(QStringLiteral("undoLineButton"));
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_NE(findTouchpoint(session.map(), second), nullptr);
    EXPECT_FALSE(button->isVisible());
}

TEST_F(CanvasTest, TheWayBackWorksWhileAnEditorIsOpen) {
    const Id second = touchpoint(2);
    session.select(Selection::touchpoint(second));
    key(Qt::Key_Delete);
    session.select(Selection::touchpoint(touchpoint(1)));
    key(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    auto* button = canvas.findChild<QPushButton*>(QStringLiteral("undoLineButton"));
    ASSERT_TRUE(button->isVisible());
    button->click();
    EXPECT_EQ(editor(), nullptr);
    EXPECT_NE(findTouchpoint(session.map(), second), nullptr);
}

TEST_F(CanvasTest, TabLeavesTheSheetWhenThereIsNowhereToGo) {
    QWidget window;
    auto* sheet = new Canvas(session, ids, &window);
    auto* field = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    sheet->setFocus();
    QApplication::processEvents();
    session.select(Selection::none());
    QTest::keyClick(sheet, Qt::Key_Tab);
    EXPECT_TRUE(field->hasFocus()) << "nothing selected";
    sheet->setFocus();
    const auto count = static_cast<int>(sheet->sheet().columns().size());
    session.select(Selection::cell(touchpoint(count), lane(LaneKind::Metrics)));
    QTest::keyClick(sheet, Qt::Key_Tab);
    EXPECT_TRUE(field->hasFocus()) << "past the last cell of a lane that makes no touchpoints";
}

TEST_F(CanvasTest, TheUndoLineGoesWithTheNextEdit) {
    session.select(Selection::painPoint(data(touchpoint(2)).painPoints[0]->id));
    key(Qt::Key_Delete);
    EXPECT_TRUE(data(touchpoint(2)).painPoints.empty());
    auto* button = canvas.findChild<QPushButton*>(QStringLiteral("undoLineButton"));
    ASSERT_TRUE(button->isVisible());
    session.select(Selection::touchpoint(touchpoint(1)));
    EXPECT_TRUE(button->isVisible()) << "selecting is no edit";
    type(QStringLiteral("x"));
    EXPECT_FALSE(button->isVisible());
}

TEST_F(CanvasTest, CtrlEnterInTheEditorTakesTheTextAndGoesOn) {
    session.select(Selection::touchpoint(touchpoint(1)));
    type(QStringLiteral("1"));
    ASSERT_NE(editor(), nullptr);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_NE(editor(), nullptr);
    type(QStringLiteral("Erna"));
    key(Qt::Key_Return);
    EXPECT_TRUE(QString::fromStdString(titleOf(1)).endsWith(QLatin1Char('1')));
    EXPECT_EQ(titleOf(2), "Erna");
    EXPECT_EQ(session.undoCount(), 2);
}

TEST_F(CanvasTest, SavingOrOpeningClosesTheEditor) {
    session.select(Selection::touchpoint(touchpoint(1)));
    type(QStringLiteral("!"));
    session.settle();
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(session.undoCount(), 1);
    type(QStringLiteral("!"));
    ASSERT_NE(editor(), nullptr);
    session.newMap(Map());
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(session.map(), Map());
}

TEST_F(CanvasTest, TitleGoalPhaseAndLaneAreEditedInPlace) {
    const auto append = [&](const Selection& selection) {
        session.select(selection);
        key(Qt::Key_F2);
        type(QStringLiteral("+"));
        key(Qt::Key_Return);
        EXPECT_EQ(editor(), nullptr);
    };
    append(Selection::title());
    EXPECT_TRUE(session.map().title.ends_with('+'));
    append(Selection::goal());
    EXPECT_TRUE(session.map().goal.statement.ends_with('+'));
    append(Selection::phase(phase(2)));
    EXPECT_TRUE(session.map().phases[1]->title.ends_with('+'));
    append(Selection::laneRow(lane(LaneKind::Emotion)));
    EXPECT_EQ(session.undoCount(), 4);
}

TEST_F(CanvasTest, TheEditorIsReadableWhenTheSheetIsSmall) {
    canvas.setZoom(0.2);
    session.select(Selection::touchpoint(touchpoint(12)));
    key(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_GE(editor()->font().pixelSize(), 12);
    EXPECT_TRUE(canvas.viewport()->rect().contains(editor()->geometry()));
}

TEST_F(CanvasTest, TheNameOfAPhaseIsEditedWhereItStands) {
    canvas.setZoom(1);
    for (const char* name : {"Short", "A name so long that it has to stand on more than one line of its arrow"}) {
        ASSERT_TRUE(session.apply(QStringLiteral("rename"), edits::renamePhase(session.map(), phase(2), name)));
        session.select(Selection::phase(phase(2)));
        canvas.reveal(session.selection());
        const layout::Part named = part(layout::PartKind::Phase, phase(2));
        key(Qt::Key_F2);
        ASSERT_NE(editor(), nullptr);
        EXPECT_EQ(editor()->font().pixelSize(), static_cast<int>(named.style.size)) << name;
        // Qt sets the baseline of a line of fixed height at four fifths of it.
        const double baseline =
            editor()->geometry().top() + editor()->document()->documentMargin() + 0.8 * named.lineHeight;
        const double onSheet = canvas.rectOf(named).top() + named.text.y + named.style.size - named.rect.y;
        EXPECT_NEAR(baseline, onSheet, 1.5) << name;
        key(Qt::Key_Escape);
    }
}

TEST_F(CanvasTest, WhatThereIsNoTextForAsksForAPanel) {
    int asked = 0;
    QObject::connect(&canvas, &Canvas::panelRequested, [&] { ++asked; });
    session.select(Selection::emotion(touchpoint(1), session.map().personas[0]->id));
    key(Qt::Key_Return);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(editor(), nullptr);
}

TEST_F(CanvasTest, APersonaIsRenamedWhereTheNameStands) {
    const Id persona = session.map().personas[0]->id;
    const std::string before = session.map().personas[0]->name;
    click(middleOf(Selection::personaCard(persona)));
    type(QStringLiteral("Q"));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(session.map().personas[0]->name, before + " Q");
    key(Qt::Key_Return);
    EXPECT_EQ(session.undoCount(), 1);
    key(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    const layout::Part card = part(layout::PartKind::Persona, persona);
    EXPECT_TRUE(canvas.rectOf(card).toRect().contains(editor()->geometry().center()));
    EXPECT_LT(editor()->width(), canvas.rectOf(card).width());
    key(Qt::Key_Escape);
    session.undo();
    EXPECT_EQ(session.map().personas[0]->name, before);
}

TEST_F(CanvasTest, TheFiguresOfTheGoalAreEditedInThePanel) {
    std::vector<Selection> asked;
    QObject::connect(&canvas, &Canvas::panelRequested, [&](const Selection& selection) { asked.push_back(selection); });
    canvas.goTo(Selection::goal());
    const layout::Part goal = part(layout::PartKind::GoalLine, {});
    const Point figures{canvas.sheet().size().width - 300, goal.rect.y};
    ASSERT_EQ(canvas.sheet().partAt(figures).kind, layout::PartKind::Kpi);
    canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->maximum());
    const QPointF there = canvas.rectOf(canvas.sheet().partAt(figures)).center();
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, there.toPoint());
    QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, there.toPoint());
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(asked, std::vector<Selection>{Selection::goal()});
}

TEST_F(CanvasTest, LockedLanesRefuseAndSaySo) {
    const auto lock = [&] {
        Map map = session.map();
        map.lanes = map.lanes.with([&](auto& lanes) {
            for (auto& entry : lanes)
                if (entry->role == NotesRole::Actions) entry = entry.with([](Lane& l) { l.locked = true; });
        });
        return Result<Map>(map);
    };
    ASSERT_TRUE(session.apply({}, lock()));
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    std::string code;
    QObject::connect(&canvas, &Canvas::refused, [&](const Fault& fault) { code = fault.code; });
    session.select(Selection::card(actionsOf(session.map(), touchpoint(2), actions)[0]->id));
    type(QStringLiteral("x"));
    EXPECT_EQ(code, "edit.lane-locked");
}

} // namespace journeyline::ui
