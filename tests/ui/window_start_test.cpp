// SPDX-License-Identifier: Apache-2.0
// The start page: what it shows of recent maps, what its buttons do, and that no file can hold it up.
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>

#include <fstream>

#include <sys/stat.h>

#include "card_words.h"
#include "glimpse_reader.h"
#include "home.h"
#include "journeyline/ui/templates.h"
#include "map_card.h"
#include "start_page.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

class StartTest : public WindowTest {
protected:
    [[nodiscard]] QString at(const QString& name) const { return folder.filePath(name); }
    QString saved(const QString& name, const char* title, const char* reviewBy = "") {
        RandomIds ids;
        Map map = *mapFromTemplate(QStringLiteral("webshop"), QStringLiteral("en"), ids);
        map.title = title;
        map.reviewBy = reviewBy;
        window->loadMap(map, true);
        EXPECT_TRUE(window->session().saveAs(at(name)));
        window->loadMap(*mapFromTemplate(QStringLiteral("blank"), QStringLiteral("en"), ids), false);
        workbench->addRecentFile(at(name));
        return at(name);
    }
    void showStart() {
        window->home().show();
        QApplication::processEvents();
    }
    [[nodiscard]] MapCard* recent(int n) const { return named<MapCard>(QStringLiteral("start.recent.%1").arg(n)); }
    /// Until the reader has told what it found.
    [[nodiscard]] static bool read(MapCard* card) {
        return QTest::qWaitFor([card] { return !card->line().isEmpty(); });
    }
};

TEST_F(StartTest, AWindowWithoutMapShowsIt) {
    showStart();
    EXPECT_TRUE(named<QWidget>(QStringLiteral("startPage"))->isVisible());
    EXPECT_FALSE(named<QWidget>(QStringLiteral("toolbar"))->isVisible());
    EXPECT_FALSE(named<QDockWidget>(QStringLiteral("dockFrame"))->isVisible());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Journeyline"));
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("action.addPhase"))->isEnabled());
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("action.save"))->isEnabled());
    named<QAbstractButton>(QStringLiteral("start.new"))->click();
    EXPECT_FALSE(window->home().shown());
    EXPECT_TRUE(named<QWidget>(QStringLiteral("toolbar"))->isVisible());
    EXPECT_TRUE(named<QDockWidget>(QStringLiteral("dockFrame"))->isVisible());
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("action.addPhase"))->isEnabled());
    for (const QAction* menu : window->menuBar()->actions())
        EXPECT_TRUE(menu->isEnabled()) << menu->text().toStdString();
    EXPECT_EQ(workbench->windows().size(), 1);
    EXPECT_TRUE(named<QWidget>(QStringLiteral("firstQuestions.persona"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(window->canvas().hasFocus());
}

TEST_F(StartTest, ClosingTheLastMapShowsItAndClosingThatEnds) {
    openExample();
    trigger("close");
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(window->home().shown());
    trigger("close");
    EXPECT_FALSE(window->isVisible());
}

TEST_F(StartTest, BesideAMapItHasAWindowOfItsOwn) {
    openExample();
    trigger("startPage");
    trigger("startPage");
    EXPECT_FALSE(window->home().shown());
    EXPECT_EQ(workbench->windows().size(), 2);
    EXPECT_TRUE(workbench->windows().last()->home().shown());
}

TEST_F(StartTest, RecentMapsTellTheirTitleAndOpen) {
    const QString path = saved(QStringLiteral("coffee.cjm"), "Buying coffee", "2026-02-12");
    const QString other = saved(QStringLiteral("other.cjm"), "Other");
    showStart();
    ASSERT_TRUE(read(recent(1)) && read(recent(2)));
    EXPECT_EQ(recent(1)->text(), QStringLiteral("Other"));
    EXPECT_TRUE(recent(1)->line().endsWith(QStringLiteral("· 13 touchpoints"))) << recent(1)->line().toStdString();
    EXPECT_TRUE(recent(1)->hasPicture());
    EXPECT_EQ(recent(2)->text(), QStringLiteral("Buying coffee"));
    EXPECT_EQ(recent(2)->lineKind(), MapCard::Line::Overdue);
    QTest::keyClick(recent(2), Qt::Key_Return);
    EXPECT_EQ(window->path(), path);
    EXPECT_FALSE(window->home().shown());
}

TEST_F(StartTest, AMapThatIsGoneSaysSoAndCanBeTakenOff) {
    const QString path = saved(QStringLiteral("gone.cjm"), "Gone");
    ASSERT_TRUE(QFile::remove(path));
    showStart();
    ASSERT_TRUE(read(recent(1)));
    EXPECT_EQ(recent(1)->lineKind(), MapCard::Line::Missing);
    EXPECT_EQ(recent(1)->line(), QStringLiteral("File not found"));
    whenOpen<QMessageBox>([](QMessageBox* box) { box->button(QMessageBox::Yes)->click(); });
    recent(1)->click();
    EXPECT_TRUE(workbench->preferences().recentFiles().isEmpty());
    EXPECT_EQ(window->findChild<MapCard*>(QStringLiteral("start.recent.1")), nullptr);
    EXPECT_EQ(window->focusWidget(), named<QWidget>(QStringLiteral("start.new"))) << "also while the window sleeps";
}

TEST_F(StartTest, DeleteTakesACardOffAndTheListCanBeCleared) {
    saved(QStringLiteral("a.cjm"), "A");
    saved(QStringLiteral("b.cjm"), "B");
    showStart();
    QTest::keyClick(recent(1), Qt::Key_Delete);
    QApplication::processEvents();
    EXPECT_EQ(workbench->preferences().recentFiles(), QStringList{at(QStringLiteral("a.cjm"))});
    EXPECT_TRUE(recent(1)->hasFocus());
    named<QAbstractButton>(QStringLiteral("start.clear"))->click();
    EXPECT_TRUE(workbench->preferences().recentFiles().isEmpty());
    EXPECT_FALSE(named<QWidget>(QStringLiteral("start.recentHeading"))->isVisible());
}

TEST_F(StartTest, WhatIsNoMapHoldsNothingUp) {
    const QString pipe = at(QStringLiteral("pipe.cjm")), huge = at(QStringLiteral("huge.cjm"));
    const QString damaged = at(QStringLiteral("damaged.cjm")), map = saved(QStringLiteral("map.cjm"), "Map");
    ASSERT_EQ(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    ASSERT_TRUE(QFile(huge).open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::resize(huge, qint64{3} << 30));
    std::ofstream(damaged.toStdString()) << "{ \"format\": \"cjm\", ";
    for (const QString& path : {map, damaged, huge, pipe})
        workbench->addRecentFile(path);
    window->home().show();
    EXPECT_TRUE(recent(1)->line().isEmpty()) << "nothing is read before the page is there";
    ASSERT_TRUE(read(recent(4)));
    for (int n = 1; n <= 3; ++n) {
        EXPECT_FALSE(recent(n)->hasPicture());
        EXPECT_FALSE(recent(n)->line().isEmpty());
    }
    EXPECT_TRUE(recent(4)->hasPicture());
}

TEST_F(StartTest, APressedTemplateBecomesAMapInItsLanguage) {
    showStart();
    auto* dutch = named<QAbstractButton>(QStringLiteral("start.filter.dutch"));
    QTest::keyClick(dutch, Qt::Key_Return);
    QTest::keyClick(named<QWidget>(QStringLiteral("start.template.five-phases")), Qt::Key_Return);
    EXPECT_EQ(map().language, "nl");
    EXPECT_EQ(map().phases.size(), 5U);
}

TEST_F(StartTest, WorkedCasesCanBePickedOut) {
    showStart();
    EXPECT_NE(window->findChild<MapCard*>(QStringLiteral("start.template.blank")), nullptr);
    named<QAbstractButton>(QStringLiteral("start.filter.worked"))->click();
    EXPECT_EQ(window->findChild<MapCard*>(QStringLiteral("start.template.blank")), nullptr);
    auto* webshop = named<MapCard>(QStringLiteral("start.template.webshop"));
    EXPECT_TRUE(QTest::qWaitFor([webshop] { return webshop->hasPicture(); }));
}

TEST_F(StartTest, ArrowsGoToTheNearestButton) {
    saved(QStringLiteral("a.cjm"), "A");
    saved(QStringLiteral("b.cjm"), "B");
    window->resize(1440, 900);
    showStart();
    EXPECT_TRUE(recent(1)->hasFocus());
    struct Step {
        Qt::Key key;
        const char* to;
    };
    const Step steps[] = {{Qt::Key_Right, "start.recent.2"},
                          {Qt::Key_Down, "start.template.five-phases"},
                          {Qt::Key_Left, "start.template.blank"},
                          {Qt::Key_Up, "start.recent.1"},
                          {Qt::Key_Left, "start.new"},
                          {Qt::Key_Down, "start.open"},
                          {Qt::Key_Down, "start.import"}};
    for (const Step& step : steps) {
        QTest::keyClick(QApplication::focusWidget(), step.key);
        EXPECT_EQ(QApplication::focusWidget()->objectName().toStdString(), step.to);
    }
}

TEST_F(StartTest, EveryButtonHasANameAndNothingIsCutInDutch) {
    saved(QStringLiteral("a.cjm"), "A");
    for (const char* language : {"en", "nl"}) {
        workbench->chooseLanguage(QLatin1String(language));
        for (const int width : {800, 1280, 1440, 1920}) {
            window->resize(width, 720);
            showStart();
            for (auto* button : named<StartPage>(QStringLiteral("startPage"))->findChildren<QAbstractButton*>()) {
                EXPECT_FALSE(button->accessibleName().isEmpty()) << button->objectName().toStdString();
                if (!button->isVisible()) continue;
                EXPECT_GE(button->width(), qobject_cast<MapCard*>(button) ? 200 : button->sizeHint().width() - 1)
                    << button->objectName().toStdString();
                EXPECT_GE(button->x(), 0) << button->objectName().toStdString() << " " << width;
                EXPECT_LE(button->geometry().right(), button->parentWidget()->width())
                    << button->objectName().toStdString() << " " << width;
            }
        }
    }
}

struct LineCase {
    const char* changed;
    const char* reviewBy;
    MapGlimpse::State state;
    const char* line;
    MapCard::Line kind;
};

TEST_F(StartTest, LinesOfCards) {
    using State = MapGlimpse::State;
    const LineCase cases[] = {
        {"2026-05-14T10:42:00", "", State::Ready, "Today 10:42 · 13 touchpoints", MapCard::Line::Quiet},
        {"2026-05-13T23:59:00", "", State::Ready, "Yesterday · 13 touchpoints", MapCard::Line::Quiet},
        {"2026-05-04T08:00:00", "2026-05-14", State::Ready, "4 May · 13 touchpoints", MapCard::Line::Quiet},
        {"2025-05-04T08:00:00", "no date", State::Ready, "4 May 2025 · 13 touchpoints", MapCard::Line::Quiet},
        {"2026-05-14T10:42:00", "2026-02-12", State::Ready, "Review overdue since 12 Feb", MapCard::Line::Overdue},
        {"2026-05-13T10:42:00", "2026-02-12", State::Unreadable, "Yesterday", MapCard::Line::Quiet},
        {"", "", State::Missing, "File not found", MapCard::Line::Missing},
    };
    for (const LineCase& item : cases) {
        MapGlimpse glimpse;
        glimpse.state = item.state;
        glimpse.touchpoints = 13;
        glimpse.reviewBy = QLatin1String(item.reviewBy);
        glimpse.changed = QDateTime::fromString(QLatin1String(item.changed), Qt::ISODate);
        const CardLine line = cardLine(glimpse, QDate(2026, 5, 14), QLocale(QStringLiteral("en")));
        EXPECT_EQ(line.text.toStdString(), item.line);
        EXPECT_EQ(line.kind, item.kind) << item.line;
    }
}

TEST_F(StartTest, PicturesAreKeptForTheUserAloneAndForThisStateOfTheFile) {
    const QString path = saved(QStringLiteral("a.cjm"), "A");
    const PictureCache cache(at(QStringLiteral("cache")));
    const QDir kept(at(QStringLiteral("cache/thumbnails")));
    const auto first = glimpseOfFile(path, layout::ThemeName::Light, cache);
    EXPECT_FALSE(first.picture.isNull());
    ASSERT_EQ(kept.entryList(QDir::Files).size(), 1);
    const QFileInfo file(kept.filePath(kept.entryList(QDir::Files).first()));
    EXPECT_EQ(file.permissions() & 0x0077, 0);
    EXPECT_EQ(QFileInfo(kept.path()).permissions() & 0x0077, 0);
    const PictureCache::Key key{path, first.changed.toMSecsSinceEpoch(), QFileInfo(path).size(),
                                layout::ThemeName::Light};
    const auto known = cache.find(key);
    ASSERT_TRUE(known);
    EXPECT_EQ(known->title, QStringLiteral("A"));
    EXPECT_EQ(known->touchpoints, 13);
    EXPECT_EQ(known->picture, first.picture);
    static_cast<void>(glimpseOfFile(path, layout::ThemeName::Dark, cache));
    EXPECT_EQ(kept.entryList(QDir::Files).size(), 2) << "a theme is not an earlier state";
    std::ofstream(path.toStdString(), std::ios::app) << "\n";
    static_cast<void>(glimpseOfFile(path, layout::ThemeName::Light, cache));
    EXPECT_EQ(kept.entryList(QDir::Files).size(), 1);
    cache.forget(path);
    EXPECT_TRUE(kept.entryList(QDir::Files).isEmpty());
}

TEST_F(StartTest, DamagedPicturesAreAsIfTheyWereNotThereAndTheirNumberIsBounded) {
    const QString path = saved(QStringLiteral("a.cjm"), "A");
    const PictureCache cache(at(QStringLiteral("cache")));
    static_cast<void>(glimpseOfFile(path, layout::ThemeName::Light, cache));
    const QDir kept(at(QStringLiteral("cache/thumbnails")));
    const QString file = kept.filePath(kept.entryList(QDir::Files).first());
    for (const QByteArray& bytes : {QByteArray(), QByteArray("no picture"), QByteArray(2 << 20, 'x')}) {
        QFile damaged(file);
        ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
        damaged.write(bytes);
        damaged.close();
        EXPECT_EQ(glimpseOfFile(path, layout::ThemeName::Light, cache).title, QStringLiteral("A"));
    }
    MapGlimpse small;
    small.picture = QImage(4, 4, QImage::Format_RGB32);
    small.picture.fill(Qt::white);
    for (int i = 0; i < PictureCache::mostPictures + 5; ++i)
        cache.keep({QString::number(i), 1, 1, layout::ThemeName::Light}, small);
    EXPECT_EQ(kept.entryList(QDir::Files).size(), PictureCache::mostPictures);
}

} // namespace
} // namespace journeyline::ui
