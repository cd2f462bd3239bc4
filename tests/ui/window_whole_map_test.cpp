// SPDX-License-Identifier: Apache-2.0
// A whole map from blank in the real window, once with nothing but the keyboard and once with nothing but the mouse
// (and, for the words, what is typed into the field that the mouse opened). No test looks into the program on the way:
// keys go to whatever has the focus, clicks to whatever lies at that place of the window.
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include "journeyline/edits/cards.h"
#include "journeyline/file/map_file.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

using session::Selection;

class WholeMap : public WindowTest {
protected:
    WholeMap() { window->canvas().setReducedMotion(true); }

    /// A key for whatever has the keyboard now.
    static void press(int key, Qt::KeyboardModifiers modifiers = {}, int times = 1) {
        for (int i = 0; i < times; ++i) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // fields that were left
            QWidget* focus =
                QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
            ASSERT_NE(focus, nullptr);
            QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
            QApplication::processEvents();
        }
    }
    static void type(const QString& text) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QChar sign : text)
            QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
        QApplication::processEvents();
    }

    /// What is under a place of the window, and the click there. Menus lie above everything.
    void click(QPoint inWindow, Qt::MouseButton button = Qt::LeftButton) {
        QWidget* under = window->childAt(inWindow);
        ASSERT_NE(under, nullptr);
        QTest::mouseClick(under, button, {}, under->mapFrom(window, inWindow));
        QApplication::processEvents();
    }
    void clickOn(const QWidget* widget) {
        ASSERT_NE(widget, nullptr);
        ASSERT_TRUE(widget->isVisible()) << widget->objectName().toStdString();
        click(widget->mapTo(window, widget->rect().center()));
    }
    void button(const char* action) {
        auto* bar = window->findChild<QToolBar*>();
        clickOn(bar->widgetForAction(window->findChild<QAction*>(QStringLiteral("action.") + QLatin1String(action))));
    }
    /// An entry of a menu of the menu bar, opened and chosen by clicks.
    void choose(const char* menuOf, const char* action) {
        auto* entry = window->findChild<QAction*>(QStringLiteral("action.") + QLatin1String(action));
        for (QAction* top : window->menuBar()->actions())
            if (top->menu() && QString(top->text()).remove(QLatin1Char('&')) == QLatin1String(menuOf)) {
                click(window->menuBar()->mapTo(window, window->menuBar()->actionGeometry(top).center()));
                QTest::mouseClick(top->menu(), Qt::LeftButton, {}, top->menu()->actionGeometry(entry).center());
                QApplication::processEvents();
                return;
            }
        FAIL() << menuOf;
    }
    [[nodiscard]] QPoint onSheet(const Selection& selection) {
        Canvas& canvas = window->canvas();
        canvas.reveal(selection); // as the wheel would
        return canvas.viewport()->mapTo(window, canvas.rectOf(selection).center().toPoint());
    }
    void doubleClick(QPoint inWindow) {
        QWidget* under = window->childAt(inWindow);
        ASSERT_NE(under, nullptr);
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(window, inWindow));
        QTest::mouseDClick(under, Qt::LeftButton, {}, under->mapFrom(window, inWindow));
        QApplication::processEvents();
    }
    void drag(QPoint from, QPoint to) {
        QWidget* on = window->canvas().viewport();
        const QPoint start = on->mapFrom(window, from), end = on->mapFrom(window, to);
        QTest::mousePress(on, Qt::LeftButton, {}, start);
        for (int i = 1; i <= 10; ++i) {
            const QPoint at = start + (end - start) * i / 10;
            QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(on, &move);
        }
        QTest::mouseRelease(on, Qt::LeftButton, {}, end);
        QApplication::processEvents();
    }
    /// Answers the question for a name, which is a dialog of Qt's own.
    static void answerFileName(const QString& name) {
        whenOpen<QFileDialog>([name](QFileDialog* dialog) {
            dialog->setDirectory(QFileInfo(name).path());
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QFileInfo(name).fileName());
            QMetaObject::invokeMethod(dialog, "accept");
        });
    }
    [[nodiscard]] Map saved(const QString& name) const {
        window->finishSaving();
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) return {};
        auto read = file::readMap(file.readAll().toStdString(), name.toStdString());
        return read ? read->map : Map();
    }

    /// What both maps hold at the end: it is the same journey.
    static void check(const Map& map) {
        ASSERT_EQ(map.personas.size(), 1U);
        EXPECT_EQ(map.personas[0]->name, "Sanne");
        EXPECT_EQ(map.goal.statement, "more first orders");
        ASSERT_EQ(map.phases.size(), 2U);
        EXPECT_EQ(map.phases[0]->title, "Look around");
        EXPECT_EQ(map.phases[1]->title, "Buy");
        std::vector<std::string> titles, moods;
        forEachTouchpoint(map, [&](TouchpointPlace place, const Touchpoint& touchpoint) {
            titles.push_back(std::to_string(place.phase) + " " + touchpoint.title);
            const Experience* felt = experienceOf(touchpoint, map.personas[0]->id);
            if (!felt) felt = experienceOf(touchpoint, {});
            moods.push_back(felt && felt->actual ? felt->actual->text() : "none");
        });
        EXPECT_EQ(titles, (std::vector<std::string>{"0 Search", "0 Compare", "1 Pay"}));
        EXPECT_EQ(moods, (std::vector<std::string>{"4", "none", "2"}));
        const Id actions = map.lanes[1]->id;
        const auto cards = cardsIn(touchpointAt(map, {0, 0}).notes, actions);
        ASSERT_EQ(cards.size(), 2U);
        EXPECT_EQ(cards[0]->text, "Types a question");
        EXPECT_EQ(cards[1]->text, "Reads reviews");
        ASSERT_EQ(touchpointAt(map, {1, 0}).painPoints.size(), 1U);
        EXPECT_EQ(touchpointAt(map, {1, 0}).painPoints[0]->text, "Too many fields");
        ASSERT_EQ(map.opportunities.size(), 1U);
        EXPECT_EQ(map.opportunities[0]->text, "Pay as a guest");
    }
};

TEST_F(WholeMap, IsDrawnByKeyboardAlone) {
    const Qt::KeyboardModifiers control = Qt::ControlModifier, shift = Qt::ShiftModifier;
    press(Qt::Key_N, control);
    type(QStringLiteral("Sanne")); // who travels?
    press(Qt::Key_Return);
    type(QStringLiteral("more first orders")); // what for?
    press(Qt::Key_Return);
    ASSERT_TRUE(window->canvas().hasFocus());
    press(Qt::Key_Home, control); // the title; below it goal, persona and phases
    press(Qt::Key_Down, {}, 3);
    type(QStringLiteral("Look around"));
    press(Qt::Key_Return);
    press(Qt::Key_Return, control); // the first touchpoint
    type(QStringLiteral("Search"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab); // and the next
    type(QStringLiteral("Buy online"));
    press(Qt::Key_Escape);
    press(Qt::Key_Z, control); // no: that one is called otherwise
    press(Qt::Key_Return, control);
    type(QStringLiteral("Compare"));
    press(Qt::Key_Return);
    press(Qt::Key_Return, control | shift); // the second phase
    type(QStringLiteral("Buy"));
    press(Qt::Key_Return);
    press(Qt::Key_Return, control);
    type(QStringLiteral("Pay"));
    press(Qt::Key_Escape);
    // Two cards below the first touchpoint.
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    type(QStringLiteral("Types a question"));
    press(Qt::Key_Return); // which goes on with a new card
    type(QStringLiteral("Reads reviews"));
    press(Qt::Key_Escape);
    // The curve: down to its lane, a number at the first and at the last touchpoint.
    press(Qt::Key_Down, {}, 2);
    press(Qt::Key_4);
    press(Qt::Key_End);
    press(Qt::Key_2);
    press(Qt::Key_Down); // pain points
    type(QStringLiteral("Too many fields"));
    press(Qt::Key_Escape);
    press(Qt::Key_Down); // opportunities
    type(QStringLiteral("Pay as a guest"));
    press(Qt::Key_Escape);
    check(map());
    if (HasFailure()) return;
    const QString name = folder.filePath(QStringLiteral("keys.cjm"));
    answerFileName(name);
    press(Qt::Key_S, control);
    QApplication::setActiveWindow(window); // as a window manager does when a dialog closes
    window->canvas().setFocus();
    check(saved(name));
    EXPECT_FALSE(window->isWindowModified());
    // And all the way back and forth again.
    const Map whole = map();
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Z, control);
    EXPECT_TRUE(map().personas.empty());
    EXPECT_EQ(touchpointCount(map()), 0U);
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Z, control | shift);
    EXPECT_TRUE(map() == whole);
}

TEST_F(WholeMap, IsDrawnByMouseAlone) {
    choose("File", "new");
    clickOn(named<QWidget>(QStringLiteral("firstQuestions.persona")));
    type(QStringLiteral("Sanne"));
    clickOn(named<QWidget>(QStringLiteral("firstQuestions.goal")));
    type(QStringLiteral("more first orders"));
    clickOn(named<QWidget>(QStringLiteral("firstQuestions.close")));
    const auto phase = [this](std::size_t n) { return Selection::phase(map().phases[n]->id); };
    const auto place = [this](std::size_t p, std::size_t t) {
        return Selection::touchpoint(touchpointAt(map(), {p, t}).id);
    };
    doubleClick(onSheet(phase(0)));
    type(QStringLiteral("Look around"));
    click(onSheet(phase(0)) + QPoint(0, 0));
    choose("Insert", "addTouchpoint");
    type(QStringLiteral("Search"));
    click(onSheet(phase(0)));
    click(onSheet(place(0, 0)));
    choose("Insert", "addTouchpoint");
    type(QStringLiteral("Pay"));
    click(onSheet(phase(0)));
    choose("Insert", "addPhase");
    type(QStringLiteral("Buy"));
    click(onSheet(phase(0)));
    // "Pay" belongs into the second phase: it is dragged there, and its place is taken by another.
    click(onSheet(phase(1)));
    drag(onSheet(place(0, 1)), [&] {
        Canvas& canvas = window->canvas();
        const auto column = canvas.sheet().columns().back();
        const auto row = canvas.sheet().rows().front();
        return canvas.viewport()->mapTo(window, canvas.toViewport({column.centre(), row.y + row.height / 2}).toPoint());
    }());
    ASSERT_EQ(map().phases[1]->touchpoints.size(), 1U);
    click(onSheet(place(0, 0)));
    choose("Insert", "addTouchpoint");
    type(QStringLiteral("Compare"));
    const auto cell = [&](std::size_t p, std::size_t t, std::size_t lane) {
        return Selection::cell(touchpointAt(map(), {p, t}).id, map().lanes[lane]->id);
    };
    click(onSheet(cell(0, 0, 1)));
    choose("Insert", "addNote");
    type(QStringLiteral("Types a question"));
    click(onSheet(place(0, 0)));
    click(onSheet(cell(0, 0, 1)));
    choose("Insert", "addNote");
    type(QStringLiteral("Reads reviews"));
    // The curve by double clicks on its lane, then the faces are dragged to their place.
    const auto atScore = [&](std::size_t p, std::size_t t, double score) {
        Canvas& canvas = window->canvas();
        canvas.reveal(cell(p, t, 3));
        const auto column = canvas.sheet().columns()[*canvas.sheet().columnOf(touchpointAt(map(), {p, t}).id)];
        return canvas.viewport()->mapTo(
            window, canvas.toViewport({column.centre(), *canvas.sheet().emotionY(score)}).toPoint());
    };
    doubleClick(atScore(0, 0, 3));
    drag(atScore(0, 0, 3), atScore(0, 0, 4));
    doubleClick(atScore(1, 0, 2));
    click(onSheet(place(1, 0)));
    button("addPainPoint");
    type(QStringLiteral("Too many fields"));
    click(onSheet(place(1, 0)));
    choose("Insert", "addOpportunity");
    type(QStringLiteral("Pay as a guest"));
    click(onSheet(place(0, 0)));
    check(map());
    if (HasFailure()) return;
    const QString name = folder.filePath(QStringLiteral("mouse.cjm"));
    answerFileName(name);
    choose("File", "save");
    check(saved(name));
    EXPECT_FALSE(window->isWindowModified());
}

} // namespace
} // namespace journeyline::ui
