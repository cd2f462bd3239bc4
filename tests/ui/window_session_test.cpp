// SPDX-License-Identifier: Apache-2.0
// What outlives a start of the program, and the ways back: windows that are opened again, the list of steps, the first
// questions, the theme of the desktop; and saving under names without our ending.
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

#include <filesystem>

#include "first_questions.h"
#include "history.h"
#include "home.h"
#include "open_windows.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

class SessionTest : public WindowTest {
protected:
    [[nodiscard]] QString at(const QString& name) const { return folder.filePath(name); }
    QString savedExample(const QString& name) {
        openExample();
        EXPECT_TRUE(window->session().saveAs(at(name)));
        EXPECT_TRUE(window->load(at(name)));
        return at(name);
    }
    void typeSteps(int steps) {
        openExample();
        for (int n = 1; n <= steps; ++n) {
            select(n);
            retype(named<QWidget>(QStringLiteral("panel.title")), QStringLiteral("Step %1").arg(n));
            window->session().settle();
        }
    }
    /// The program ends and starts again.
    void restart() {
        workbench.reset();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        workbench = std::make_unique<Workbench>(*qApp);
    }
    /// As restart(), but what the program would tidy up at its end is there as it was before.
    void crash() {
        namespace fs = std::filesystem;
        const fs::path kept = Workbench::recoveryFolder().toStdString();
        const fs::path copy = at(QStringLiteral("crashed")).toStdString();
        std::error_code failed;
        for (int tries = 0; tries < 100; ++tries) { // what is old goes while it is copied
            fs::remove_all(copy);
            fs::copy(kept, copy, fs::copy_options::recursive, failed);
            if (!failed) break;
        }
        ASSERT_FALSE(failed) << failed.message();
        restart();
        fs::remove_all(kept);
        fs::rename(copy, kept);
    }
    /// A text that is set, not typed, does not count against the file that is selected in the list.
    static void typeName(const QFileDialog& dialog, const QString& name) {
        dialog.findChild<QListView*>(QStringLiteral("listView"))->clearSelection();
        dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(name);
    }
    /// Saves under a name that is typed, in the folder of the test. Nothing may be asked.
    void save(const QString& as) {
        QTimer unexpected;
        QObject::connect(&unexpected, &QTimer::timeout, &unexpected, [] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            ADD_FAILURE() << box->text().toStdString();
            whenOpen<QFileDialog>([](QFileDialog* again) { again->reject(); });
            box->reject();
        });
        unexpected.start(10);
        whenOpen<QFileDialog>([&](QFileDialog* dialog) {
            typeName(*dialog, at(as));
            QMetaObject::invokeMethod(dialog, "accept");
            if (dialog->isVisible()) dialog->reject();
        });
        trigger("saveAs");
    }
};

TEST_F(SessionTest, WhatWasNotSavedComesBack) {
    const QString path = savedExample(QStringLiteral("a.cjm"));
    select(1);
    auto* title = named<QWidget>(QStringLiteral("panel.title"));
    title->setFocus();
    QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(title, QStringLiteral("Never lost"));
    EXPECT_TRUE(window->session().gestureOpen()) << "still being typed";
    crash();
    ASSERT_TRUE(workbench->recoverMaps());
    window = workbench->windows().constFirst();
    EXPECT_EQ(data(1).title, "Never lost");
    EXPECT_EQ(window->path(), path);
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(window->isWindowModified());
    auto* line = named<QLabel>(QStringLiteral("banner.line"));
    EXPECT_TRUE(line->isVisible() && line->text().contains(QStringLiteral("when the program stopped")));
    EXPECT_FALSE(workbench->recoverMaps()) << "once";
    trigger("save");
    EXPECT_FALSE(line->isVisible());
    EXPECT_FALSE(window->isWindowModified());
    restart();
    EXPECT_FALSE(workbench->recoverMaps());
}

TEST_F(SessionTest, WhatAUserThrowsAwayDoesNotComeBack) {
    typeSteps(1);
    whenOpen<QMessageBox>([](QMessageBox* box) { box->button(QMessageBox::Discard)->click(); });
    window->close();
    restart();
    EXPECT_FALSE(workbench->recoverMaps());
}

TEST_F(SessionTest, WhatCannotBeKeptSafeIsSaid) {
    QFile blocked(Workbench::recoveryFolder());
    QDir(Workbench::recoveryFolder()).removeRecursively();
    QDir().mkpath(QFileInfo(blocked).path());
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly)); // a file where the folder should be
    typeSteps(1);
    auto* saved = named<QLabel>(QStringLiteral("status.saved"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return saved->text().contains(QStringLiteral("not safe")); }));
    EXPECT_FALSE(saved->toolTip().isEmpty());
    ASSERT_TRUE(blocked.remove());
    EXPECT_TRUE(QTest::qWaitFor([&] { return saved->text() == QStringLiteral("Not saved"); }, 10'000))
        << saved->text().toStdString() << saved->toolTip().toStdString();
}

TEST_F(SessionTest, WindowsAreOpenedAgainAsTheyWere) {
    const QString path = savedExample(QStringLiteral("a.cjm"));
    select(7);
    window->resize(1200, 780);
    QApplication::processEvents();
    window->canvas().setZoom(1.5);
    window->canvas().horizontalScrollBar()->setValue(300);
    window->findChild<QAction*>(QStringLiteral("action.togglePanel"))->trigger();
    const OpenWindow before = window->look();
    trigger("quit");
    restart();
    ASSERT_TRUE(workbench->restoreWindows());
    ASSERT_EQ(workbench->windows().size(), 1);
    window = workbench->windows().first();
    QApplication::processEvents();
    EXPECT_EQ(window->path(), path);
    EXPECT_EQ(window->size(), QSize(1200, 780));
    EXPECT_EQ(window->session().selection(), before.selection);
    EXPECT_EQ(window->canvas().zoom(), 1.5);
    EXPECT_EQ(window->canvas().horizontalScrollBar()->value(), 300);
    EXPECT_FALSE(named<QDockWidget>(QStringLiteral("dockFrame"))->isVisible());
}

TEST_F(SessionTest, NothingIsOpenedThatIsGoneClosedOrNotWanted) {
    const QString path = savedExample(QStringLiteral("a.cjm"));
    trigger("quit");
    restart();
    workbench->preferences().setFlag(QLatin1String(reopenFlag), false);
    EXPECT_FALSE(workbench->restoreWindows());
    workbench->preferences().setFlag(QLatin1String(reopenFlag), true);
    ASSERT_TRUE(QFile::rename(path, at(QStringLiteral("b.cjm"))));
    EXPECT_FALSE(workbench->restoreWindows());
    ASSERT_TRUE(QFile::rename(at(QStringLiteral("b.cjm")), path));
    EXPECT_TRUE(workbench->restoreWindows());
    window = workbench->windows().first();
    trigger("close"); // the last map: the start page stays
    restart();
    EXPECT_FALSE(workbench->restoreWindows());
}

TEST_F(SessionTest, WhatIsRememberedIsForTheUserAloneAndDamageIsNothing) {
    const OpenWindows stored(at(QStringLiteral("state")));
    OpenWindow open;
    open.path = at(QStringLiteral("a.cjm"));
    open.zoom = 0.5;
    open.selection = session::Selection::cell(Id("t1"), Id("lane"));
    stored.write(QList<OpenWindow>(40, open));
    const QList<OpenWindow> read = stored.read();
    ASSERT_EQ(read.size(), OpenWindows::mostWindows);
    EXPECT_EQ(read.first(), open);
    const QString file = at(QStringLiteral("state/windows.json"));
    EXPECT_EQ(QFileInfo(file).permissions() & 0x0077, 0);
    EXPECT_EQ(QFileInfo(at(QStringLiteral("state"))).permissions() & 0x0077, 0);
    for (const char* text : {"", "[1, 2", "{\"windows\": 3}", "{\"windows\": [null, {\"path\": \"relative.cjm\"}]}"}) {
        QFile damaged(file);
        ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
        damaged.write(text);
        damaged.close();
        EXPECT_TRUE(stored.read().isEmpty()) << text;
    }
    QFile odd(file);
    ASSERT_TRUE(odd.open(QIODevice::WriteOnly));
    odd.write(R"({"windows": [{"path": "/a.cjm", "zoom": -4, "selected": 99, "geometry": "???"}]})");
    odd.close();
    ASSERT_EQ(stored.read().size(), 1);
    EXPECT_EQ(stored.read().first().zoom, 1);
    stored.write({});
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(SessionTest, TheListOfStepsGoesToAnyOfThemInOneChange) {
    typeSteps(5);
    trigger("undoHistory");
    auto* list = named<QListView>(QStringLiteral("history"));
    EXPECT_TRUE(list->isVisible());
    EXPECT_TRUE(list->hasFocus());
    const QAbstractItemModel* steps = list->model();
    ASSERT_EQ(steps->rowCount(), 6);
    EXPECT_EQ(list->currentIndex().row(), 5);
    EXPECT_EQ(steps->index(5, 0).data().toString(), QStringLiteral("Rename touchpoint"));
    QSignalSpy changes(&window->session(), &session::Session::changed);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(list, Qt::Key_Up);
    EXPECT_EQ(changes.size(), 0) << "looking is not going";
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(data(1).title, "Step 1");
    EXPECT_NE(data(2).title, "Step 2");
    EXPECT_TRUE(steps->index(3, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("taken back")));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(steps->index(4, 0)).center());
    EXPECT_EQ(data(4).title, "Step 4");
    EXPECT_NE(data(5).title, "Step 5");
    EXPECT_EQ(window->session().undoIndex(), 4);
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_TRUE(window->canvas().hasFocus());
}

TEST_F(SessionTest, ABlankMapAsksFirstAndLetsDrawAtOnce) {
    trigger("new");
    auto* questions = named<FirstQuestions>(QStringLiteral("firstQuestions"));
    EXPECT_TRUE(questions->isVisible());
    auto* who = named<QLineEdit>(QStringLiteral("firstQuestions.persona"));
    EXPECT_TRUE(who->hasFocus());
    window->canvas().setFocus(); // a click on the sheet; and back by key
    trigger("previousPane");
    EXPECT_TRUE(who->hasFocus());
    QTest::keyClicks(who, QStringLiteral("Sanne"));
    ASSERT_EQ(map().personas.size(), 1U);
    EXPECT_EQ(map().personas[0]->name, "Sanne");
    QTest::keyClick(who, Qt::Key_Return);
    auto* goal = named<QLineEdit>(QStringLiteral("firstQuestions.goal"));
    EXPECT_TRUE(goal->hasFocus());
    QTest::keyClicks(goal, QStringLiteral("More orders"));
    QTest::keyClick(goal, Qt::Key_Return);
    EXPECT_EQ(map().goal.statement, "More orders");
    EXPECT_FALSE(questions->isVisible());
    EXPECT_TRUE(window->canvas().hasFocus());
    EXPECT_EQ(window->session().undoCount(), 2);
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(map().personas.size(), 0U);
}

TEST_F(SessionTest, EscapeSendsTheFirstQuestionsAway) {
    trigger("new");
    named<FirstQuestions>(QStringLiteral("firstQuestions"))->takeFocus();
    auto* who = named<QLineEdit>(QStringLiteral("firstQuestions.persona"));
    QTest::keyClicks(who, QStringLiteral("An"));
    QTest::keyClick(who, Qt::Key_Escape);
    EXPECT_FALSE(named<QWidget>(QStringLiteral("firstQuestions"))->isVisible());
    EXPECT_EQ(map().personas.size(), 1U) << "what was typed stays";
    openExample();
    EXPECT_FALSE(named<QWidget>(QStringLiteral("firstQuestions"))->isVisible());
}

TEST_F(SessionTest, WhatTheUserChoseOutlivesAChangeOfTheDesktop) {
    for (const auto& [choice, name] : {std::pair{ThemeChoice::Dark, layout::ThemeName::Dark},
                                       std::pair{ThemeChoice::Contrast, layout::ThemeName::Contrast},
                                       std::pair{ThemeChoice::System, systemTheme()}}) {
        workbench->chooseTheme(choice);
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(window, &change);
        QApplication::processEvents();
        EXPECT_EQ(window->canvas().theme(), name);
        EXPECT_EQ(QApplication::palette().color(QPalette::Window), toQt(layout::theme(name).chrome));
    }
}

TEST_F(SessionTest, LessMotionIsOneSettingOfAllWindows) {
    MainWindow* other = workbench->newWindow();
    trigger("reduceMotion");
    EXPECT_TRUE(other->action(ActionId::ReduceMotion)->isChecked());
    EXPECT_TRUE(workbench->preferences().flag(QLatin1String(calmFlag), false));
    EXPECT_TRUE(workbench->newWindow()->action(ActionId::ReduceMotion)->isChecked());
}

TEST_F(SessionTest, NamesWithADotGetTheEndingToo) {
    openExample();
    save(QStringLiteral("Map v1.2"));
    EXPECT_EQ(window->path(), at(QStringLiteral("Map v1.2.cjm")));
    save(QStringLiteral("Plain"));
    EXPECT_EQ(window->path(), at(QStringLiteral("Plain.cjm")));
    save(QStringLiteral("Upper.CJM"));
    EXPECT_EQ(window->path(), at(QStringLiteral("Upper.CJM")));
}

TEST_F(SessionTest, TheLongerNameIsNotReplacedWithoutAQuestion) {
    openExample();
    for (const bool replace : {false, true}) {
        QFile there(at(QStringLiteral("Map v1.2.cjm")));
        ASSERT_TRUE(there.open(QIODevice::WriteOnly));
        there.write("somebody's");
        there.close();
        int asked = 0;
        whenOpen<QFileDialog>([&](QFileDialog* dialog) {
            whenOpen<QMessageBox>([&](QMessageBox* box) {
                ++asked;
                EXPECT_TRUE(box->text().contains(QLatin1String("Map v1.2.cjm"))) << box->text().toStdString();
                if (!replace) whenOpen<QFileDialog>([](QFileDialog* again) { again->reject(); });
                box->button(replace ? QMessageBox::Yes : QMessageBox::Cancel)->click();
            });
            typeName(*dialog, at(QStringLiteral("Map v1.2")));
            QMetaObject::invokeMethod(dialog, "accept");
        });
        trigger("saveAs");
        EXPECT_EQ(asked, 1);
        ASSERT_TRUE(there.open(QIODevice::ReadOnly));
        EXPECT_EQ(there.readAll() == "somebody's", !replace);
        there.close();
        EXPECT_EQ(window->path().isEmpty(), !replace);
    }
}

} // namespace
} // namespace journeyline::ui
