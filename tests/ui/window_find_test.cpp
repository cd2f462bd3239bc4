// SPDX-License-Identifier: Apache-2.0
// Finding a text in the map, the command palette, the table of keys.
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTableWidget>

#include "command_palette.h"
#include "find_bar.h"
#include "fuzzy.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/touchpoints.h"
#include "key_table.h"
#include "palette_entries.h"
#include "text_index.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

using session::Selection;

class WindowFind : public WindowTest {
protected:
    void find(const QString& text) {
        trigger("find");
        named<QLineEdit>(QStringLiteral("find.text"))->setText(text);
    }
    [[nodiscard]] std::string count() const {
        return named<QLabel>(QStringLiteral("find.count"))->text().toStdString();
    }
    void change(const Result<Map>& edited) { ASSERT_TRUE(window->session().apply(QStringLiteral("Change"), edited)); }
    void openPalette(const QString& letters) {
        trigger("palette");
        named<QLineEdit>(QStringLiteral("palette.text"))->setText(letters);
    }
    [[nodiscard]] QListWidget* fits() const { return named<QListWidget>(QStringLiteral("palette.list")); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
};

TEST_F(WindowFind, CountsAndGoesRound) {
    openExample();
    change(edits::renameTouchpoint(map(), touchpoint(2), "Crème brûlée"));
    change(edits::renameTouchpoint(map(), touchpoint(9), "CREME BRULEE again"));
    window->session().select(Selection::touchpoint(touchpoint(5)));
    find(QStringLiteral("creme BRÛ"));
    EXPECT_EQ(count(), "2 of 2") << "from the selection on";
    EXPECT_EQ(window->session().selection(), Selection::touchpoint(touchpoint(9)));
    trigger("findNext");
    EXPECT_EQ(count(), "1 of 2");
    EXPECT_EQ(window->session().selection(), Selection::touchpoint(touchpoint(2)));
    auto* field = named<QLineEdit>(QStringLiteral("find.text"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(count(), "2 of 2");
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count(), "1 of 2");
    EXPECT_TRUE(field->hasFocus()) << "the keyboard stays in the line";
    trigger("findPrevious");
    EXPECT_EQ(count(), "2 of 2");
    field->setText(QStringLiteral("nowhere to be found"));
    EXPECT_EQ(count(), "Not in this map");
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->isVisible());
    EXPECT_TRUE(window->canvas().hasFocus());
}

TEST_F(WindowFind, WhatIsNotOnTheSheetOpensThePanel) {
    openExample();
    change(edits::setRemark(map(), touchpoint(4), "zebra crossing"));
    window->findChild<QWidget*>(QStringLiteral("dockFrame"))->hide();
    find(QStringLiteral("zebra"));
    EXPECT_EQ(count(), "1 of 1");
    EXPECT_EQ(window->session().selection(), Selection::touchpoint(touchpoint(4)));
    EXPECT_TRUE(window->findChild<QWidget*>(QStringLiteral("dockFrame"))->isVisible());
}

TEST_F(WindowFind, AChangeOfTheMapIsCounted) {
    openExample();
    find(QStringLiteral("quokka"));
    EXPECT_EQ(count(), "Not in this map");
    const Selection now = window->session().selection();
    change(edits::renameTouchpoint(map(), touchpoint(8), "Quokka"));
    QTRY_COMPARE(named<QLabel>(QStringLiteral("find.count"))->text(), QStringLiteral("1 of 1"));
    EXPECT_EQ(window->session().selection(), now) << "nobody is led away";
    const session::Selections both(Selection::touchpoint(touchpoint(1)), {Selection::touchpoint(touchpoint(2))});
    window->session().select(both);
    change(edits::renameTouchpoint(map(), touchpoint(9), "Quokka too"));
    QTRY_COMPARE(named<QLabel>(QStringLiteral("find.count"))->text(), QStringLiteral("1 of 2"));
    EXPECT_EQ(window->session().selections(), both) << "nor loses what else is selected";
}

TEST_F(WindowFind, EveryTextOfAMapIsFound) {
    openExample();
    const auto texts = textsOf(map());
    const auto has = [&](const char* text, Selection::Kind kind) {
        return std::any_of(texts.begin(), texts.end(), [&](const IndexedText& t) {
            return t.where.kind == kind && t.folded.contains(folded(QString::fromUtf8(text)));
        });
    };
    using Kind = Selection::Kind;
    EXPECT_TRUE(has(map().title.c_str(), Kind::Title));
    EXPECT_TRUE(has(map().goal.statement.c_str(), Kind::Goal));
    EXPECT_TRUE(has(map().personas[0]->quote.c_str(), Kind::Persona));
    EXPECT_TRUE(has(map().personas[0]->goals.front().c_str(), Kind::Persona));
    EXPECT_TRUE(has(map().phases[0]->title.c_str(), Kind::Phase));
    EXPECT_TRUE(has(data(2).painPoints[0]->text.c_str(), Kind::PainPoint));
    EXPECT_TRUE(has(map().opportunities[0]->text.c_str(), Kind::Opportunity));
    EXPECT_TRUE(has(data(2).metrics[0]->name.c_str(), Kind::Metric));
    EXPECT_TRUE(has(map().actions[0]->title.c_str(), Kind::Action));
    for (const IndexedText& text : texts)
        EXPECT_FALSE(text.text.contains(QString::fromStdString(map().phases[0]->id.text))) << "ids are no texts";
}

TEST_F(WindowFind, ThePaletteGivesCommands) {
    openExample();
    openPalette(QStringLiteral("undo"));
    EXPECT_TRUE(fits()->isVisible());
    QTest::keyClick(named<QLineEdit>(QStringLiteral("palette.text")), Qt::Key_Escape);
    EXPECT_FALSE(fits()->isVisible());
    const std::size_t lanes = map().lanes.size();
    openPalette(QStringLiteral("lane need"));
    ASSERT_GT(fits()->count(), 0);
    EXPECT_EQ(fits()->item(0)->text().toStdString(), "Needs");
    QTest::keyClick(named<QLineEdit>(QStringLiteral("palette.text")), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(map().lanes.size(), lanes + 1);
    openPalette(QStringLiteral("nederlands"));
    QTest::keyClick(named<QLineEdit>(QStringLiteral("palette.text")), Qt::Key_Return);
    QApplication::processEvents();
    QApplication::processEvents();
    EXPECT_EQ(workbench->language(), QStringLiteral("nl"));
}

TEST_F(WindowFind, ThePaletteGoesToThings) {
    openExample();
    const QString title = QString::fromStdString(data(7).title);
    openPalette(title.left(12));
    ASSERT_GT(fits()->count(), 0);
    EXPECT_EQ(fits()->item(0)->text(), title);
    EXPECT_FALSE(named<QLineEdit>(QStringLiteral("palette.text"))->accessibleDescription().isEmpty());
    QTest::keyClick(named<QLineEdit>(QStringLiteral("palette.text")), Qt::Key_Return);
    EXPECT_EQ(window->session().selection(), Selection::touchpoint(touchpoint(7)));
    EXPECT_TRUE(window->canvas().hasFocus());
    openPalette(QStringLiteral("xqzj"));
    EXPECT_EQ(fits()->count(), 0);
    EXPECT_TRUE(named<QLabel>(QStringLiteral("palette.nothing"))->isVisible());
    QTest::keyClick(named<QLineEdit>(QStringLiteral("palette.text")), Qt::Key_Escape);
}

TEST_F(WindowFind, EveryActionOfTheWindowIsInThePalette) {
    openExample();
    select(3);
    const auto commands = commandsOf(*window->menuBar());
    for (const ActionRow& row : actionTable()) {
        const auto* action = window->findChild<QAction*>(QLatin1String("action.") + QLatin1String(row.name));
        if (!action->isEnabled()) continue;
        EXPECT_TRUE(std::any_of(commands.begin(), commands.end(), [&](const auto& c) { return c.action == action; }))
            << row.name;
    }
}

TEST(Fuzzy, OrderOfFits) {
    struct Case {
        const char* letters;
        const char* better;
        const char* worse;
    };
    const Case cases[] = {
        {"checkout", "checkout", "checkout and pay"},
        {"pay", "pay by card", "checkout and pay"},
        {"pay", "checkout and pay", "repayment of costs"},
        {"zoom in", "zoom in", "in the zoo room"},
        {"ap", "add phase", "a long gap"},
        {"mot", "moment of truth", "remote"},
    };
    for (const Case& c : cases) {
        const auto better = fit(QString::fromUtf8(c.letters), QString::fromUtf8(c.better));
        const auto worse = fit(QString::fromUtf8(c.letters), QString::fromUtf8(c.worse));
        ASSERT_TRUE(better) << c.letters << " in " << c.better;
        EXPECT_GT(*better, worse.value_or(-1000)) << c.letters << ": " << c.better << " before " << c.worse;
    }
    EXPECT_FALSE(fit(u"xyz", u"abc"));
    EXPECT_FALSE(fit(u"ba", u"ab"));
    EXPECT_EQ(fit(u"", u"anything"), 0);
}

TEST(KeyTable, ThePageOfTheDocumentationSaysTheSame) {
    const QString path = QStringLiteral(JOURNEYLINE_SOURCE "/docs/keys.md");
    if (qEnvironmentVariableIsSet("JOURNEYLINE_WRITE_DOCS")) {
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(keysAsMarkdown().toUtf8());
    }
    QFile page(path);
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_EQ(page.readAll().toStdString(), keysAsMarkdown().toStdString())
        << "run this test with JOURNEYLINE_WRITE_DOCS=1 to write the page anew";
}

TEST_F(WindowFind, TheSheetOfKeysCanBeSearched) {
    int shown = 0, all = 0;
    QString found;
    whenOpen<QDialog>([&](QDialog* dialog) {
        auto* table = dialog->findChild<QTableWidget*>();
        dialog->findChild<QLineEdit*>(QStringLiteral("keySheet.find"))->setText(QStringLiteral("home"));
        for (int row = 0; row < table->rowCount(); ++row) {
            ++all;
            if (table->isRowHidden(row)) continue;
            ++shown;
            found += table->item(row, 0)->text() + QLatin1Char('\n');
        }
        dialog->accept();
    });
    trigger("keySheet");
    EXPECT_GT(all, 50);
    EXPECT_LT(shown, 8) << "the lines that say it, and their headings";
    EXPECT_TRUE(found.contains(QLatin1String("Home, End"))) << found.toStdString();
}

} // namespace
} // namespace journeyline::ui
