// SPDX-License-Identifier: Apache-2.0
// The outline: the map as a tree, in step with the sheet, edited in place with the same keys.
#include "outline.h"

#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

class WindowOutline : public WindowTest {
protected:
    WindowOutline() {
        openExample();
        trigger("toggleOutline");
        QApplication::processEvents();
        tree = named<QTreeWidget>(QStringLiteral("outline.tree"));
    }
    [[nodiscard]] QTreeWidgetItem* item(int phase, int touchpoint) const {
        return tree->topLevelItem(phase)->child(touchpoint);
    }
    void expectTheMap() const {
        ASSERT_EQ(tree->topLevelItemCount(), static_cast<int>(map().phases.size()));
        for (int p = 0; p < tree->topLevelItemCount(); ++p) {
            const Phase& phase = *map().phases[static_cast<std::size_t>(p)];
            EXPECT_EQ(tree->topLevelItem(p)->text(0), qt(phase.title));
            ASSERT_EQ(tree->topLevelItem(p)->childCount(), static_cast<int>(phase.touchpoints.size()));
            for (int t = 0; t < tree->topLevelItem(p)->childCount(); ++t)
                EXPECT_EQ(item(p, t)->text(0), qt(phase.touchpoints[static_cast<std::size_t>(t)]->title));
        }
    }
    /// The line in which a text is typed.
    [[nodiscard]] QLineEdit* editor() const { return tree->viewport()->findChild<QLineEdit*>(); }
    QTreeWidget* tree = nullptr;
};

TEST_F(WindowOutline, ShowsTheMapThroughEveryChange) {
    EXPECT_TRUE(tree->hasFocus());
    expectTheMap();
    auto& session = window->session();
    ASSERT_TRUE(session.apply(QStringLiteral("x"), edits::movePhase(map(), map().phases[0]->id, 2)));
    expectTheMap();
    ASSERT_TRUE(
        session.apply(QStringLiteral("x"), edits::moveTouchpoint(map(), touchpoint(1), map().phases[2]->id, 0)));
    expectTheMap();
    ASSERT_TRUE(session.apply(QStringLiteral("x"), edits::deleteTouchpoint(map(), touchpoint(3))));
    ASSERT_TRUE(session.apply(QStringLiteral("x"), edits::renameTouchpoint(map(), touchpoint(3), "Other")));
    expectTheMap();
    for (int i = 0; i < 4; ++i)
        trigger("undo");
    expectTheMap();
}

TEST_F(WindowOutline, SelectionIsInStepBothWays) {
    tree->setCurrentItem(item(1, 0));
    EXPECT_EQ(window->session().selection(), session::Selection::touchpoint(map().phases[1]->touchpoints[0]->id));
    select(1);
    EXPECT_EQ(tree->currentItem(), item(0, 0));
    window->session().select(session::Selection::phase(map().phases[2]->id));
    EXPECT_EQ(tree->currentItem(), tree->topLevelItem(2));
}

TEST_F(WindowOutline, TextsAreEditedInPlaceAsOneStep) {
    tree->setCurrentItem(item(0, 0));
    const std::string before = data(1).title;
    const int steps = window->session().undoIndex();
    QTest::keyClicks(tree, "n");
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), "ew");
    QTest::keyClick(editor(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(data(1).title, before + " new");
    EXPECT_EQ(window->session().undoIndex(), steps + 1);
    expectTheMap();
}

TEST_F(WindowOutline, SavingTakesOverWhatIsBeingTyped) {
    ASSERT_TRUE(window->session().saveAs(folder.filePath(QStringLiteral("map.cjm"))));
    tree->setCurrentItem(item(0, 0));
    const std::string before = data(1).title;
    QTest::keyClick(tree, Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), "!");
    bool asked = false;
    whenOpen<QMessageBox>([&](QMessageBox* box) {
        asked = true;
        box->button(QMessageBox::Save)->click();
    });
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(asked);
    CountingIds ids;
    session::Session again(workbench->files(), ids);
    ASSERT_TRUE(again.open(folder.filePath(QStringLiteral("map.cjm"))));
    EXPECT_EQ(again.map().phases[0]->touchpoints[0]->title, before + "!");
}

TEST_F(WindowOutline, EscapeKeepsWhatWasTyped) {
    tree->setCurrentItem(item(0, 1));
    const std::string before = data(2).title;
    QTest::keyClick(tree, Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), "!");
    QTest::keyClick(editor(), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_EQ(data(2).title, before + "!");
    EXPECT_TRUE(tree->hasFocus());
}

TEST_F(WindowOutline, TheKeysOfTheSheet) {
    tree->setCurrentItem(item(0, 0));
    const Id first = touchpoint(1), second = touchpoint(2);
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(touchpoint(2), first);
    expectTheMap();
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(touchpoint(1), first);
    QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), "Between");
    QTest::keyClick(editor(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(data(2).title, "Between");
    EXPECT_EQ(touchpoint(3), second);
    QTest::keyClick(tree, Qt::Key_Delete);
    EXPECT_EQ(touchpoint(2), second);
    expectTheMap();
    QTest::keyClick(tree, Qt::Key_Escape);
    EXPECT_FALSE(tree->hasFocus());
}

TEST_F(WindowOutline, ClosedItLeavesOnlyTheRail) {
    trigger("toggleOutline");
    auto* outline = named<QWidget>(QStringLiteral("outline"));
    EXPECT_EQ(outline->width(), 40);
    EXPECT_FALSE(tree->isVisible());
}

} // namespace
} // namespace journeyline::ui
