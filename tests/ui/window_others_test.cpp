// SPDX-License-Identifier: Apache-2.0
// Somebody else works on the file that is open in the window.
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "decisions_dialog.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/touchpoints.h"
#include "notes_banner.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

class WindowOthers : public WindowTest {
protected:
    /// Opens the file as a colleague does, edits and saves it.
    void colleagueSaves(const QString& path, const std::function<Result<Map>(const Map&)>& edit) {
        storage::RealFileOps files;
        RandomIds ids;
        session::Session colleague(files, ids);
        ASSERT_TRUE(colleague.open(path).ok());
        ASSERT_TRUE(colleague.apply(QStringLiteral("Edit"), edit(colleague.map())).ok());
        ASSERT_TRUE(colleague.save().ok());
    }
    [[nodiscard]] std::function<Result<Map>(const Map&)> renaming(int n, const char* title) const {
        return [id = touchpoint(n), title](const Map& old) { return edits::renameTouchpoint(old, id, title); };
    }
    [[nodiscard]] QString bannerLine() const {
        auto* banner = named<QWidget>(QStringLiteral("notesBanner"));
        return banner->isVisible() ? named<QLabel>(QStringLiteral("banner.line"))->text() : QString();
    }
};

TEST_F(WindowOthers, WhatAColleagueSavesAppearsWithoutAQuestion) {
    const QString path = savedExample();
    colleagueSaves(path, renaming(2, "By Ann"));
    QTRY_COMPARE(QString::fromStdString(data(2).title), QStringLiteral("By Ann"));
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_TRUE(bannerLine().startsWith(QLatin1String("Somebody else changed this file")));
    EXPECT_TRUE(window->action(ActionId::Undo)->text().contains(QLatin1String("Changes by others")));
    trigger("undo");
    EXPECT_NE(data(2).title, "By Ann");
}

TEST_F(WindowOthers, SavingMergesBothAndAsksNothing) {
    const QString path = savedExample();
    rename(QStringLiteral("Mine"));
    colleagueSaves(path, renaming(2, "By Ann"));
    trigger("save"); // before the window can notice
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(data(1).title + data(2).title, "MineBy Ann");
    const QByteArray saved = bytesOf(path);
    EXPECT_TRUE(saved.contains("Mine") && saved.contains("By Ann"));
    EXPECT_FALSE(bannerLine().isEmpty());
}

TEST_F(WindowOthers, WhatBothChangedIsSaid) {
    const QString path = savedExample();
    rename(QStringLiteral("Mine"));
    colleagueSaves(path, renaming(1, "Theirs"));
    trigger("save");
    EXPECT_EQ(data(1).title, "Mine");
    EXPECT_TRUE(bannerLine().contains(QLatin1String("1 thing"))) << bannerLine().toStdString();
    EXPECT_TRUE(bytesOf(path).contains("Theirs")) << "kept until somebody decides";
}

TEST_F(WindowOthers, NothingMovesUnderTheHandsOfWhoTypes) {
    const QString path = savedExample();
    select(1);
    auto* field = named<QLineEdit>(QStringLiteral("panel.title"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, QStringLiteral(" and"));
    ASSERT_TRUE(window->session().gestureOpen());
    colleagueSaves(path, renaming(2, "By Ann"));
    QTest::qWait(300);
    EXPECT_NE(data(2).title, "By Ann");
    QTest::keyClicks(field, QStringLiteral(" more"));
    EXPECT_TRUE(field->text().endsWith(QLatin1String(" and more")));
    trigger("save");
    EXPECT_TRUE(QByteArray::fromStdString(data(1).title).endsWith(" and more"));
    EXPECT_EQ(data(2).title, "By Ann");
}

TEST_F(WindowOthers, WhatWasUndoneCanStillBeRedone) {
    const QString path = savedExample();
    rename(QStringLiteral("Mine"));
    window->canvas().setFocus();
    trigger("undo");
    colleagueSaves(path, renaming(2, "By Ann"));
    QTest::qWait(300);
    EXPECT_NE(data(2).title, "By Ann") << "it would take the step away";
    trigger("redo");
    EXPECT_EQ(data(1).title, "Mine");
    QTRY_COMPARE(QString::fromStdString(data(2).title), QStringLiteral("By Ann"));
}

TEST_F(WindowOthers, NothingComesInBehindAQuestion) {
    const QString path = savedExample();
    QDialog question(window);
    question.setModal(true);
    question.show();
    colleagueSaves(path, renaming(2, "By Ann"));
    QTest::qWait(300);
    EXPECT_NE(data(2).title, "By Ann");
    question.close();
    QTRY_COMPARE(QString::fromStdString(data(2).title), QStringLiteral("By Ann"));
}

TEST_F(WindowOthers, ClosingSavesTheWorkOfBoth) {
    const QString path = savedExample();
    rename(QStringLiteral("Mine"));
    colleagueSaves(path, renaming(2, "By Ann"));
    whenOpen<QMessageBox>([](QMessageBox* box) { box->button(QMessageBox::Save)->click(); });
    EXPECT_TRUE(window->close());
    const QByteArray saved = bytesOf(path);
    EXPECT_TRUE(saved.contains("Mine") && saved.contains("By Ann"));
}

TEST_F(WindowOthers, AHalfWrittenFileIsNoNewsUntilItIsWhole) {
    const QString path = savedExample();
    const QByteArray whole = bytesOf(path);
    QByteArray theirs = whole;
    theirs.replace(QByteArray::fromStdString(data(2).title), "By Ann");
    const auto write = [&](const QByteArray& bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const Map before = map();
    ASSERT_TRUE(write(theirs.chopped(200)));
    QTest::qWait(2500);
    EXPECT_EQ(map(), before);
    EXPECT_EQ(bannerLine(), QString());
    ASSERT_TRUE(write(theirs)); // in place, of which the folder says nothing
    QTRY_COMPARE(QString::fromStdString(data(2).title), QStringLiteral("By Ann"));
}

TEST_F(WindowOthers, AnotherMapInTheFileIsSaidAndNotShown) {
    const QString path = savedExample();
    QByteArray other = bytesOf(path);
    other.replace(QByteArray::fromStdString(map().id.text), "another");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(other) == other.size());
    file.close();
    QTRY_VERIFY(!bannerLine().isEmpty());
    EXPECT_TRUE(bannerLine().contains(QLatin1String("another map"))) << bannerLine().toStdString();
    EXPECT_NE(map().id.text, "another");
}

TEST_F(WindowOthers, WhatBothChangedIsDecidedOneByOne) {
    const QString path = savedExample();
    EXPECT_FALSE(window->action(ActionId::Decide)->isEnabled());
    rename(QStringLiteral("Mine"));
    select(2);
    retype(named<QWidget>(QStringLiteral("panel.title")), QStringLiteral("Mine too"));
    colleagueSaves(path, [&](const Map& old) {
        const auto first = edits::renameTouchpoint(old, touchpoint(1), "Theirs");
        return first ? edits::renameTouchpoint(*first, touchpoint(2), "Theirs too") : first;
    });
    trigger("save");
    ASSERT_EQ(map().conflicts.size(), 2U);
    whenOpen<DecisionsDialog>([&](DecisionsDialog* dialog) {
        const auto row = [&](int n) {
            return dialog->findChild<QWidget*>(QStringLiteral("decision.") +
                                               QString::fromStdString(touchpoint(n).text) + QStringLiteral(".title"));
        };
        ASSERT_NE(row(1), nullptr);
        QStringList words;
        for (const QLabel* label : row(1)->findChildren<QLabel*>())
            words << label->text();
        EXPECT_TRUE(words.contains(QStringLiteral("Mine")) && words.contains(QStringLiteral("Theirs")));
        EXPECT_TRUE(words.contains(QStringLiteral("Title of “Mine”"))) << words.join(u'|').toStdString();
        row(1)->findChild<QPushButton*>(QStringLiteral("take"))->click();
        EXPECT_EQ(data(1).title, "Theirs");
        QApplication::processEvents();
        EXPECT_EQ(row(1), nullptr);
        row(2)->findChild<QPushButton*>(QStringLiteral("keep"))->click();
        EXPECT_FALSE(dialog->isVisible()) << "nothing is left to decide";
    });
    named<QPushButton>(QStringLiteral("banner.decide"))->click();
    EXPECT_EQ(data(2).title, "Mine too");
    EXPECT_TRUE(map().conflicts.empty());
    EXPECT_EQ(bannerLine(), QString());
    trigger("undo");
    EXPECT_EQ(map().conflicts.size(), 1U) << "a decision is a step like any other";
}

TEST_F(WindowOthers, AllIsDecidedAtOnce) {
    const QString path = savedExample();
    rename(QStringLiteral("Mine"));
    colleagueSaves(path, renaming(1, "Theirs"));
    trigger("save");
    whenOpen<DecisionsDialog>(
        [&](DecisionsDialog* dialog) { dialog->findChild<QPushButton*>(QStringLiteral("decisions.later"))->click(); });
    trigger("decide");
    EXPECT_EQ(map().conflicts.size(), 1U);
    whenOpen<DecisionsDialog>([&](DecisionsDialog* dialog) {
        dialog->findChild<QPushButton*>(QStringLiteral("decisions.takeAll"))->click();
    });
    trigger("decide");
    EXPECT_EQ(data(1).title, "Theirs");
    EXPECT_TRUE(map().conflicts.empty());
}

} // namespace
} // namespace journeyline::ui
