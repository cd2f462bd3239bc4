// SPDX-License-Identifier: Apache-2.0
// The life of a file in the window: open, save, close with changes, recent files, drops, faults, export.
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

#include <sys/mount.h>

#include <fstream>

#include "journeyline/ui/run_window.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

class WindowFiles : public WindowTest {
protected:
    [[nodiscard]] QString at(const QString& name) const { return folder.filePath(name); }
};

/// Drags a file over the window and lets it go.
bool dropOn(QWidget* target, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    data.setText(path); // as file managers do
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QApplication::processEvents();
    return drop.isAccepted();
}

void pick(QFileDialog* dialog, const QString& path) {
    dialog->setDirectory(QFileInfo(path).path());
    for (auto* view : dialog->findChildren<QAbstractItemView*>())
        view->clearSelection(); // as typing does; a selected file counts more than the name
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QFileInfo(path).fileName());
    QMetaObject::invokeMethod(dialog, "accept");
}

TEST_F(WindowFiles, SaveAndReopenGiveTheSameMap) {
    const QString path = savedExample();
    rename(QStringLiteral("Renamed"));
    EXPECT_TRUE(window->isWindowModified());
    trigger("save");
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_TRUE(named<QLabel>(QStringLiteral("status.saved"))->text().startsWith(QLatin1String("Saved")));
    const Map saved = map();
    ASSERT_TRUE(window->load(path));
    EXPECT_EQ(map(), saved);
    EXPECT_EQ(data(1).title, "Renamed");
}

TEST_F(WindowFiles, WhatIsTypedWhileTheDiskIsAtWorkIsStillToBeSaved) {
    const QString path = savedExample();
    rename(QStringLiteral("First"));
    window->action(ActionId::Save)->trigger();
    EXPECT_EQ(named<QLabel>(QStringLiteral("status.saved"))->text(), QStringLiteral("Saving…"));
    rename(QStringLiteral("Second"));
    window->finishSaving();
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_EQ(named<QLabel>(QStringLiteral("status.saved"))->text(), QStringLiteral("Not saved"));
    EXPECT_TRUE(bytesOf(path).contains("First"));
    trigger("save");
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_TRUE(bytesOf(path).contains("Second"));
}

TEST_F(WindowFiles, ClosingWaitsForTheDisk) {
    const QString path = savedExample();
    rename(QStringLiteral("Late"));
    window->action(ActionId::Save)->trigger();
    EXPECT_TRUE(window->close()) << "and asks nothing";
    EXPECT_TRUE(bytesOf(path).contains("Late"));
}

TEST_F(WindowFiles, SavingANewMapAsksForAName) {
    openExample();
    rename(QStringLiteral("First"));
    const QString path = at(QStringLiteral("new.cjm"));
    whenOpen<QFileDialog>([&](QFileDialog* dialog) { pick(dialog, path); });
    trigger("save");
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(window->path(), path);
    EXPECT_EQ(window->windowTitle(), QStringLiteral("new.cjm[*] — Journeyline"));
}

struct ChangedFileCase {
    QMessageBox::StandardButton answer;
    bool replaces;
    bool stillToSave;
};

TEST_F(WindowFiles, WhatCannotBeMergedIsReplacedOnlyWhenTheUserSaysSo) {
    const ChangedFileCase cases[] = {{QMessageBox::Cancel, false, true}, {QMessageBox::Yes, true, false}};
    const QString path = savedExample();
    const QByteArray theirs = bytesOf(path).chopped(100); // a sync that did not end
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(theirs) == theirs.size());
    file.close();
    rename(QStringLiteral("Mine"));
    for (const ChangedFileCase& item : cases) {
        QString asked;
        whenOpen<QMessageBox>([&](QMessageBox* box) {
            asked = box->text();
            EXPECT_EQ(box->textFormat(), Qt::PlainText);
            EXPECT_EQ(box->defaultButton(), box->button(QMessageBox::Save)) << "which asks for another name";
            box->button(item.answer)->click();
        });
        trigger("save");
        EXPECT_TRUE(asked.contains(QLatin1String("coffee.cjm")) && asked.contains(QLatin1String("somebody else")))
            << asked.toStdString();
        EXPECT_EQ(bytesOf(path) != theirs, item.replaces);
        EXPECT_EQ(window->isWindowModified(), item.stillToSave);
    }
    rename(QStringLiteral("Mine again"));
    trigger("save"); // asks nothing more
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(WindowFiles, BesideWhatCannotBeMergedTheMapIsSavedUnderAnotherName) {
    const QString path = savedExample();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::Append) && file.write("<<<<<<<") == 7);
    file.close();
    const QByteArray theirs = bytesOf(path);
    rename(QStringLiteral("Mine"));
    whenOpen<QMessageBox>([&](QMessageBox* box) {
        whenOpen<QFileDialog>([&](QFileDialog* dialog) { pick(dialog, at(QStringLiteral("mine.cjm"))); });
        box->button(QMessageBox::Save)->click();
    });
    trigger("save");
    EXPECT_EQ(bytesOf(path), theirs);
    EXPECT_EQ(window->path(), at(QStringLiteral("mine.cjm")));
    EXPECT_FALSE(window->isWindowModified());
}

struct CloseCase {
    QMessageBox::StandardButton answer;
    bool closes;
    bool saves;
};

TEST_F(WindowFiles, ClosingWithChangesAsksOnce) {
    const QString path = savedExample();
    const CloseCase cases[] = {{QMessageBox::Cancel, false, false}, {QMessageBox::Save, true, true}};
    for (const CloseCase& item : cases) {
        rename(QString::number(item.answer));
        const QByteArray before = bytesOf(path);
        int asked = 0;
        whenOpen<QMessageBox>([&](QMessageBox* box) {
            ++asked;
            EXPECT_EQ(box->textFormat(), Qt::PlainText);
            box->button(item.answer)->click();
        });
        EXPECT_EQ(window->close(), item.closes);
        EXPECT_EQ(asked, 1);
        EXPECT_EQ(bytesOf(path) != before, item.saves);
    }
}

TEST_F(WindowFiles, DiscardingClosesAndLeavesTheFile) {
    const QString path = savedExample();
    const QByteArray before = bytesOf(path);
    rename(QStringLiteral("Gone"));
    whenOpen<QMessageBox>([](QMessageBox* box) { box->button(QMessageBox::Discard)->click(); });
    EXPECT_TRUE(window->close());
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(WindowFiles, ClosingWithoutChangesAsksNothing) {
    savedExample();
    EXPECT_TRUE(window->close());
}

TEST_F(WindowFiles, AMapOfTheRecentMenuIsOpened) {
    const QString path = savedExample();
    window->session().newMap(Map{});
    auto* menu = named<QMenu>(QStringLiteral("menu.recent"));
    emit menu->aboutToShow();
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().at(0)->trigger();
    QApplication::processEvents();
    bool shown = false;
    for (MainWindow* open : workbench->windows())
        shown = shown || (open->session().path() == path && !open->session().map().phases.empty());
    EXPECT_TRUE(shown);
}

TEST_F(WindowFiles, TheEndingOfTheNameDecidesWhatIsExported) {
    savedExample();
    const struct {
        const char* name;
        const char* written;
        const char* begins;
    } cases[] = {
        {"a.mmd", "a.mmd", "journey"}, {"b.csv", "b.csv", "\""}, {"c", "c.md", "<!--"}, {"d.v2", "d.v2.md", "<!--"}};
    for (const auto& [name, written, begins] : cases) {
        const QString file = at(QLatin1String(name));
        whenOpen<QFileDialog>([file](QFileDialog* dialog) { pick(dialog, file); });
        trigger("exportText");
        const QByteArray bytes = bytesOf(at(QLatin1String(written)));
        EXPECT_FALSE(bytes.isEmpty()) << written;
        if (qstrcmp(begins, "\"") != 0) {
            EXPECT_TRUE(bytes.startsWith(begins)) << written << ": " << bytes.left(30).toStdString();
        }
    }
}

TEST_F(WindowFiles, RecentFilesAreListedMissingOnesGreyedAndCleared) {
    const QString path = savedExample();
    workbench->preferences().addRecentFile(at(QStringLiteral("missing.cjm")));
    auto* menu = named<QMenu>(QStringLiteral("menu.recent"));
    emit menu->aboutToShow();
    ASSERT_GE(menu->actions().size(), 3);
    EXPECT_FALSE(menu->actions().at(0)->isEnabled());
    EXPECT_TRUE(menu->actions().at(1)->isEnabled());
    EXPECT_EQ(menu->actions().at(1)->data().toString(), path);
    menu->findChild<QAction*>(QStringLiteral("recent.clear"))->trigger();
    EXPECT_TRUE(workbench->preferences().recentFiles().isEmpty());
}

TEST_F(WindowFiles, ADroppedFileOpensInAnUntouchedWindow) {
    const QString path = savedExample();
    MainWindow* other = workbench->newWindow();
    ASSERT_TRUE(window->close());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(dropOn(other, path));
    EXPECT_EQ(other->path(), path);
}

TEST_F(WindowFiles, AFileDroppedOnAFieldIsOpenedAndNoText) {
    const QString path = savedExample();
    select(7);
    window->canvas().setFocus();
    const Map before = map();
    for (const char* field : {"panel.title", "panel.remark", "canvasTextEditor"}) {
        if (field == std::string("canvasTextEditor")) QTest::keyClick(&window->canvas(), Qt::Key_F2);
        auto* target = named<QWidget>(QLatin1String(field));
        const auto* area = qobject_cast<QAbstractScrollArea*>(target);
        EXPECT_TRUE(dropOn(area ? area->viewport() : target, path)) << field;
        window->canvas().finishEditing();
        EXPECT_EQ(map(), before) << field;
    }
}

TEST_F(WindowFiles, ADroppedMermaidDiagramBecomesAMap) {
    const QString path = at(QStringLiteral("day.mmd"));
    std::ofstream(path.toStdString()) << "journey\n  title My day\n  section Work\n    Make tea: 5: Me\n";
    EXPECT_TRUE(dropOn(window, path));
    EXPECT_EQ(map().title, "My day");
    EXPECT_TRUE(window->isWindowModified()) << "nobody has kept the import yet";
    whenOpen<QMessageBox>([](QMessageBox* box) { box->button(QMessageBox::Discard)->click(); });
    EXPECT_TRUE(window->close());
}

TEST_F(WindowFiles, AFaultIsOnePlainSentence) {
    const QString path = at(QStringLiteral("broken.cjm"));
    std::ofstream(path.toStdString()) << "{ \"format\": \"cjm\", ";
    QString said;
    Qt::TextFormat format = Qt::RichText;
    whenOpen<QMessageBox>([&](QMessageBox* box) {
        said = box->text();
        format = box->textFormat();
        box->button(QMessageBox::Ok)->click();
    });
    EXPECT_EQ(workbench->openFile(path, window), nullptr);
    EXPECT_TRUE(said.endsWith(QStringLiteral("“broken.cjm”, line 1, column 20"))) << said.toStdString();
    EXPECT_FALSE(said.isEmpty());
    EXPECT_EQ(format, Qt::PlainText);
    EXPECT_TRUE(window->untouched());
}

/// What the window says when a save fails, with the map still there, changed and savable elsewhere.
class WindowSaveFails : public WindowFiles {
protected:
    void TearDown() override {
        if (m_mounted) ::umount2(qPrintable(disk), MNT_DETACH);
    }
    /// A disk of 512 KiB with the example on it, open and changed.
    void openOnSmallDisk() {
        QDir().mkdir(disk);
        m_mounted = ::mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=512k,mode=700") == 0;
        if (!m_mounted) GTEST_SKIP() << "only root may mount a small disk";
        openChanged();
    }
    void openChanged() {
        openExample();
        ASSERT_TRUE(window->session().saveAs(disk + QStringLiteral("/map.cjm")));
        kept = bytesOf(disk + QStringLiteral("/map.cjm"));
        rename(QStringLiteral("Not lost"));
    }
    void expectSaveSays(const QString& sentence) {
        QString said;
        whenOpen<QMessageBox>([&](QMessageBox* box) {
            said = box->text();
            box->button(QMessageBox::Ok)->click();
        });
        trigger("save");
        EXPECT_TRUE(said.startsWith(QStringLiteral("The map was not saved. "))) << said.toStdString();
        EXPECT_TRUE(said.contains(sentence)) << said.toStdString();
        EXPECT_TRUE(window->isWindowModified());
        EXPECT_EQ(data(1).title, "Not lost");
        const QString elsewhere = at(QStringLiteral("rescued.cjm"));
        whenOpen<QFileDialog>([&](QFileDialog* dialog) { pick(dialog, elsewhere); });
        trigger("saveAs");
        EXPECT_TRUE(bytesOf(elsewhere).contains("Not lost"));
        EXPECT_FALSE(window->isWindowModified());
    }

    QString disk = at(QStringLiteral("disk"));
    QByteArray kept;

private:
    bool m_mounted = false;
};

TEST_F(WindowSaveFails, OnAFullDisk) {
    openOnSmallDisk();
    if (IsSkipped() || HasFatalFailure()) return;
    QFile filler(disk + QStringLiteral("/filler"));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'f')) == 4096) {
    }
    filler.close();
    expectSaveSays(QStringLiteral("The disk is full: "));
    EXPECT_EQ(bytesOf(disk + QStringLiteral("/map.cjm")), kept);
}

TEST_F(WindowSaveFails, OnADiskThatCanOnlyBeRead) {
    openOnSmallDisk();
    if (IsSkipped() || HasFatalFailure()) return;
    ASSERT_EQ(::mount(nullptr, qPrintable(disk), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    expectSaveSays(QStringLiteral("This disk can only be read"));
    EXPECT_EQ(bytesOf(disk + QStringLiteral("/map.cjm")), kept);
}

TEST_F(WindowSaveFails, InAFolderThatIsGone) {
    QDir().mkdir(disk);
    openChanged();
    ASSERT_TRUE(QDir(disk).removeRecursively());
    expectSaveSays(QStringLiteral("does not exist. Make it, or choose another one."));
}

TEST_F(WindowFiles, WhatWasPutRightIsListed) {
    const QString path = savedExample();
    QByteArray bytes = bytesOf(path);
    bytes.replace("\"momentOfTruth\": true", "\"momentOfTruth\": true, \"contact\": \"sideways\"");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    ASSERT_TRUE(window->load(path));
    EXPECT_TRUE(named<QWidget>(QStringLiteral("notesBanner"))->isVisible());
    whenOpen<QDialog>([](QDialog* dialog) {
        EXPECT_TRUE(dialog->findChild<QPlainTextEdit*>()->toPlainText().contains(QLatin1String("sideways")));
        dialog->accept();
    });
    named<QAbstractButton>(QStringLiteral("banner.details"))->click();
}

TEST_F(WindowFiles, WhatWasRepairedCanBeSavedAndIsCounted) {
    const QString path = at(QStringLiteral("repaired.cjm"));
    std::ofstream(path.toStdString()) << R"({"format": "cjm", "version": 1, "id": "m", "state": "sideways",)"
                                         R"( "phases": [{"title": "No id"}]})";
    ASSERT_TRUE(window->load(path));
    const auto* line = named<QLabel>(QStringLiteral("banner.line"));
    EXPECT_EQ(line->text().toStdString(), "1 thing in this file was put right. Saving keeps that. 1 other remark.");
    workbench->chooseLanguage(QStringLiteral("nl"));
    QApplication::processEvents();
    EXPECT_TRUE(line->text().startsWith(QLatin1String("In dit bestand"))) << line->text().toStdString();
    EXPECT_TRUE(window->isWindowModified());
    trigger("save");
    EXPECT_FALSE(window->isWindowModified());
    ASSERT_TRUE(window->load(path));
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_TRUE(line->text().contains(QLatin1String("niets in veranderd"))) << line->text().toStdString();
}

TEST_F(WindowFiles, AFileThatCannotBeReadStillLeavesAWindow) {
    int shown = 0;
    whenOpen<QMessageBox>([&](QMessageBox* box) {
        QTimer::singleShot(200, qApp, [&] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (widget != window && widget->isVisible() && qobject_cast<MainWindow*>(widget)) ++shown;
            QCoreApplication::quit();
        });
        box->button(QMessageBox::Ok)->click();
    });
    EXPECT_EQ(runWindow(*qApp, {at(QStringLiteral("missing.cjm"))}), 0);
    EXPECT_EQ(shown, 1);
}

TEST_F(WindowFiles, OneFileUnderTwoNamesIsOneWindow) {
    const QString path = savedExample();
    const QString link = at(QStringLiteral("link.cjm"));
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_EQ(workbench->openFile(link), window);
    MainWindow* other = workbench->newWindow();
    whenOpen<QFileDialog>([&](QFileDialog* dialog) {
        whenOpen<QMessageBox>([&](QMessageBox* replace) {
            whenOpen<QMessageBox>([](QMessageBox* refused) {
                EXPECT_TRUE(refused->text().contains(QLatin1String("another window"))) << refused->text().toStdString();
                refused->accept();
            });
            replace->button(QMessageBox::Yes)->click();
        });
        pick(dialog, link);
    });
    other->findChild<QAction*>(QStringLiteral("action.saveAs"))->trigger();
    EXPECT_TRUE(other->path().isEmpty());
}

TEST_F(WindowFiles, ASuggestedNameIsCutBetweenCharacters) {
    Map map;
    map.title = std::string(59, 'x') + "😀 and more";
    window->loadMap(map, true);
    QString suggested;
    whenOpen<QFileDialog>([&](QFileDialog* dialog) {
        suggested = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text();
        dialog->reject();
    });
    trigger("saveAs");
    EXPECT_EQ(suggested, QString(59, QLatin1Char('x')) + QStringLiteral(".cjm"));
}

TEST_F(WindowFiles, TwoFilesAreTwoWindowsAndAFileOpensOnlyOnce) {
    const QString path = savedExample();
    EXPECT_EQ(workbench->openFile(path), window);
    ASSERT_TRUE(QFile::copy(path, at(QStringLiteral("copy.cjm"))));
    MainWindow* second = workbench->openFile(at(QStringLiteral("copy.cjm")), window);
    EXPECT_NE(second, window);
    EXPECT_EQ(workbench->windows().size(), 2);
}

} // namespace
} // namespace journeyline::ui
