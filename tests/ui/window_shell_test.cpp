// SPDX-License-Identifier: Apache-2.0
// The shell: menus, keys, languages, themes, focus, names for those who cannot see.
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSlider>
#include <QTableWidget>

#include "journeyline/edits/phases.h"
#include "part_list.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

using WindowShell = WindowTest;

TEST_F(WindowShell, NewAsksNothingAndGivesABlankMap) {
    EXPECT_TRUE(window->untouched());
    trigger("new");
    EXPECT_EQ(workbench->windows().size(), 1) << "an untouched window is used";
    openExample();
    trigger("new");
    EXPECT_EQ(workbench->windows().size(), 2);
}

TEST_F(WindowShell, TheExampleGetsIdsOfItsOwn) {
    openExample();
    const Map first = map();
    window->loadMap(Map(), false);
    openExample();
    EXPECT_NE(first.id, map().id);
    EXPECT_NE(first.lanes[0]->id, map().lanes[0]->id);
    EXPECT_EQ(touchpointCount(first), touchpointCount(map()));
}

TEST_F(WindowShell, TheStatusLineCounts) {
    openExample();
    QTest::qWait(20);
    const QString counts = named<QLabel>(QStringLiteral("status.counts"))->text();
    EXPECT_EQ(counts.toStdString(), "13 touchpoints · 2 personas · 3 of 13 assumed");
}

TEST_F(WindowShell, TheZoomSliderAndTheSheetFollowEachOther) {
    openExample();
    auto* slider = named<QSlider>(QStringLiteral("status.zoom"));
    window->canvas().setZoom(1);
    EXPECT_EQ(named<QLabel>(QStringLiteral("status.percent"))->text(), QStringLiteral("100 %"));
    slider->setValue(slider->maximum());
    EXPECT_NEAR(window->canvas().zoom(), Canvas::largestZoom, 0.01);
}

TEST_F(WindowShell, UndoNamesTheStep) {
    openExample();
    select(1);
    retype(named<QWidget>(QStringLiteral("panel.title")), QStringLiteral("X"));
    window->canvas().setFocus();
    EXPECT_EQ(window->findChild<QAction*>(QStringLiteral("action.undo"))->text(),
              QStringLiteral("&Undo: Rename touchpoint"));
}

TEST_F(WindowShell, InsertsLanesPersonasAndMetrics) {
    openExample();
    const std::size_t lanes = map().lanes.size();
    window->findChild<QAction*>(QStringLiteral("lane.needs"))->trigger();
    ASSERT_EQ(map().lanes.size(), lanes + 1);
    EXPECT_EQ(map().lanes[lanes]->role, NotesRole::Needs);
    trigger("addPersona");
    EXPECT_EQ(map().personas.size(), 3U);
    EXPECT_TRUE(named<QWidget>(QStringLiteral("persona.name"))->hasFocus());
    select(3);
    const std::size_t metrics = data(3).metrics.size();
    trigger("addMetric");
    EXPECT_EQ(data(3).metrics.size(), metrics + 1);
    window->findChild<QAction*>(QStringLiteral("mapLanguage.nl"))->trigger();
    EXPECT_EQ(map().language, "nl");
}

TEST_F(WindowShell, TheLanguageChangesAtOnce) {
    openExample();
    select(7);
    EXPECT_EQ(window->menuBar()->actions().at(0)->text(), QStringLiteral("&File"));
    // The menu that was chosen from is not made anew before it is closed.
    named<QAction>(QStringLiteral("language.nl"))->trigger();
    QTRY_COMPARE(window->menuBar()->actions().at(0)->text(), QStringLiteral("&Bestand"));
    EXPECT_EQ(named<QAbstractButton>(QStringLiteral("tab.goal"))->text(), QStringLiteral("Doel"));
    EXPECT_EQ(named<QLineEdit>(QStringLiteral("panel.dropOff.share"))->text(), QStringLiteral("16"));
    named<QAction>(QStringLiteral("language.en"))->trigger();
    QTRY_COMPARE(window->menuBar()->actions().at(0)->text(), QStringLiteral("&File"));
}

TEST_F(WindowShell, KeysOfTheViewAreRealKeys) {
    openExample();
    select(7);
    Canvas& canvas = window->canvas();
    canvas.setFocus();
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
        return canvas.zoom();
    };
    EXPECT_DOUBLE_EQ(press(Qt::Key_1), 1);
    EXPECT_GT(press(Qt::Key_Plus), 1);
    EXPECT_DOUBLE_EQ(press(Qt::Key_Minus), 1);
    const double whole = press(Qt::Key_0);
    EXPECT_LT(whole, 1);
    EXPECT_LE(canvas.toViewport({canvas.sheet().size().width, 0}).x(), canvas.viewport()->width());
    press(Qt::Key_F6, Qt::NoModifier);
    EXPECT_TRUE(named<QWidget>(QStringLiteral("dock"))->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(canvas.hasFocus());
}

TEST_F(WindowShell, TextBeingTypedSurvivesAChangeOfLanguage) {
    openExample();
    select(7);
    retype(named<QWidget>(QStringLiteral("panel.title")), QStringLiteral("Half a wo"));
    workbench->chooseLanguage(QStringLiteral("nl"));
    QApplication::processEvents();
    EXPECT_EQ(data(7).title, "Half a wo");
}

TEST_F(WindowShell, ThemesReachPaletteAndSheet) {
    workbench->chooseTheme(ThemeChoice::Dark);
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 80);
    EXPECT_EQ(window->canvas().theme(), layout::ThemeName::Dark);
    workbench->chooseTheme(ThemeChoice::Contrast);
    EXPECT_EQ(window->canvas().theme(), layout::ThemeName::Contrast);
    workbench->chooseTheme(ThemeChoice::Light);
    EXPECT_EQ(window->canvas().theme(), layout::ThemeName::Light);
}

TEST_F(WindowShell, TheSheetOfKeysShowsAllKeysOfAnAction) {
    QString keys;
    whenOpen<QDialog>([&](QDialog* dialog) {
        for (auto* table : dialog->findChildren<QTableWidget*>())
            for (int row = 0; row < table->rowCount(); ++row)
                keys += table->item(row, 0)->text() + QLatin1Char('\n');
        dialog->accept();
    });
    trigger("keySheet");
    EXPECT_TRUE(keys.contains(QLatin1String("Ctrl+Shift+Z, Ctrl+Y\n"))) << keys.toStdString();
}

TEST_F(WindowShell, TheWayBackSpeaksTheNewLanguage) {
    openExample();
    select(2);
    window->canvas().deleteSelection();
    const auto* button = named<QAbstractButton>(QStringLiteral("undoLineButton"));
    workbench->chooseLanguage(QStringLiteral("nl"));
    QApplication::processEvents();
    EXPECT_EQ(button->text(), QStringLiteral("Ongedaan maken"));
}

TEST_F(WindowShell, F6GoesRound) {
    openExample();
    select(7);
    window->canvas().setFocus();
    trigger("nextPane");
    EXPECT_TRUE(named<QWidget>(QStringLiteral("dock"))->isAncestorOf(QApplication::focusWidget()));
    trigger("nextPane");
    EXPECT_TRUE(named<QWidget>(QStringLiteral("toolbar"))->isAncestorOf(QApplication::focusWidget()));
    trigger("nextPane");
    EXPECT_TRUE(window->canvas().hasFocus());
    trigger("previousPane");
    EXPECT_TRUE(named<QWidget>(QStringLiteral("toolbar"))->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(window->canvas().hasFocus());
}

TEST_F(WindowShell, F6GoesIntoTheFieldOfWhatIsSelected) {
    openExample();
    const auto fieldAfterF6 = [&](const session::Selection& selection) {
        window->session().select(selection);
        window->canvas().setFocus();
        trigger("nextPane");
        return QApplication::focusWidget()->objectName().toStdString();
    };
    int cards = 0;
    for (const auto& lane : map().lanes)
        for (const auto& card : cardsIn(data(7).notes, lane->id)) {
            EXPECT_EQ(fieldAfterF6(session::Selection::card(card->id)), "card." + card->id.text + ".text");
            ++cards;
        }
    EXPECT_GE(cards, 2);
    const Id painPoint = data(7).painPoints[0]->id;
    EXPECT_EQ(fieldAfterF6(session::Selection::painPoint(painPoint)), "painPoint." + painPoint.text + ".text");
}

TEST_F(WindowShell, NothingIsShownAsRichText) {
    openExample();
    select(7);
    for (const QLabel* label : window->findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText)
            << label->objectName().toStdString() << " " << label->text().toStdString();
}

TEST_F(WindowShell, NothingInThePanelsIsWiderThanThePanel) {
    for (const char* language : {"en", "nl"}) {
        workbench->chooseLanguage(QLatin1String(language));
        QApplication::processEvents();
        window->loadMap(Map(), false);
        openExample();
        select(7);
        ASSERT_TRUE(window->session().apply(
            QStringLiteral("Rename"),
            edits::renamePhase(map(), map().phases[2]->id, "sees the ad, Opens the site, Compares all the prices")));
        for (const PanelId panel : {PanelId::Touchpoint, PanelId::Persona, PanelId::Goal, PanelId::PainPoints,
                                    PanelId::Plan, PanelId::Lanes, PanelId::Parked}) {
            SCOPED_TRACE(std::string(language) + ", panel " + std::to_string(static_cast<int>(panel)));
            auto* dock = named<Dock>(QStringLiteral("dock"));
            dock->show(panel);
            QApplication::processEvents();
            // One row of each list is open, and then what it holds has to fit.
            for (const PartList* list : dock->findChildren<PartList*>())
                if (auto* row = list->findChild<DisclosureRow*>(); row && list->isVisible()) row->setOpen(true);
            QApplication::processEvents();
            for (QWidget* content : dock->findChildren<QWidget*>(QStringLiteral("panelContent"))) {
                if (!content->isVisible()) continue;
                EXPECT_LE(content->minimumSizeHint().width(), content->parentWidget()->width()) << language;
                for (const QWidget* inside : content->findChildren<QWidget*>())
                    EXPECT_LE(inside->minimumSizeHint().width(), content->parentWidget()->width())
                        << inside->objectName().toStdString() << " " << inside->metaObject()->className();
            }
            for (const QLabel* label : dock->findChildren<QLabel*>()) {
                if (!label->isVisible() || label->wordWrap()) continue;
                EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
            }
        }
    }
}

} // namespace
} // namespace journeyline::ui
