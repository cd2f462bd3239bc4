// SPDX-License-Identifier: Apache-2.0
// The menu of every kind of thing on the sheet: what it offers, and what that does to all that is selected.
#include <QContextMenuEvent>
#include <QMenu>

#include "context_menu.h"
#include "journeyline/document/vocabulary.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

using session::Selection;
using session::Selections;

class WindowContextMenu : public WindowTest {
protected:
    /// Fills the menu for the selection and triggers a line of it; path "Submenu/Line" without mnemonics.
    void chooseIn(const Selections& selections, const QString& path) {
        window->session().select(selections);
        QMenu menu;
        fill(menu);
        const QMenu* inside = &menu;
        const QStringList names = path.split(QLatin1Char('/'));
        for (const QString& name : names) {
            QAction* found = nullptr;
            for (QAction* action : inside->actions())
                if (QString(action->text()).remove(QLatin1Char('&')) == name) found = action;
            ASSERT_NE(found, nullptr) << path.toStdString();
            if (found->menu())
                inside = found->menu();
            else
                found->trigger();
        }
    }
    void fill(QMenu& menu) {
        QObject* parent = window->findChild<QAction*>(QStringLiteral("action.copy"))->parent();
        ContextMenu(window->canvas(), *qobject_cast<ActionSet*>(parent)).fill(menu);
    }
    [[nodiscard]] Selection card(int n) const {
        for (const auto& lane : map().lanes)
            if (lane->role == NotesRole::Actions) return Selection::card(cardsIn(data(n).notes, lane->id)[0]->id);
        return {};
    }
    [[nodiscard]] const Card& cardData(int n) const {
        for (const auto& lane : map().lanes)
            if (lane->role == NotesRole::Actions) return *cardsIn(data(n).notes, lane->id)[0];
        std::abort();
    }
};

TEST_F(WindowContextMenu, ChoicesOfATouchpointActOnAllOfThem) {
    openExample();
    const bool before = data(1).momentOfTruth;
    const Selections both(Selection::touchpoint(touchpoint(1)), {Selection::touchpoint(touchpoint(2))});
    chooseIn(both, QStringLiteral("Moment of truth"));
    EXPECT_EQ(data(1).momentOfTruth, !before);
    EXPECT_EQ(data(2).momentOfTruth, !before);
    EXPECT_EQ(window->session().undoCount(), 1);
    chooseIn(both, QStringLiteral("Customers leave here/20 %"));
    EXPECT_EQ(data(2).dropOff.share->text(), "20");
    chooseIn(both, QStringLiteral("Customers leave here/Nobody"));
    EXPECT_FALSE(data(2).dropOff.share);
    chooseIn(both, QStringLiteral("How it ends/Ends badly here"));
    EXPECT_EQ(data(1).outcome, Outcome::EndsBadly);
    chooseIn(both, QStringLiteral("Evidence/Heard from customers"));
    EXPECT_EQ(data(2).evidence.level, EvidenceLevel::Heard);
    EXPECT_EQ(window->session().undoCount(), 5);
    const Id first = map().personas[0]->id, second = map().personas[1]->id;
    ASSERT_TRUE(window->session().apply(QString(), edits::setTouchpointPersonas(map(), touchpoint(1), {})));
    ASSERT_TRUE(window->session().apply(QString(), edits::setTouchpointPersonas(map(), touchpoint(2), {first})));
    chooseIn(both, QStringLiteral("Concerns/") + QString::fromStdString(map().personas[1]->name));
    EXPECT_EQ(data(1).personas, Ids{second});
    EXPECT_EQ(data(2).personas, (Ids{first, second})) << "each keeps the others that it concerns";
    EXPECT_EQ(window->session().selections().count(), 2U);
}

TEST_F(WindowContextMenu, ChoicesOfTheOtherKinds) {
    openExample();
    const Selection phase = Selection::phase(map().phases[0]->id);
    chooseIn(phase, QStringLiteral("Colour/Rose"));
    EXPECT_EQ(map().phases[0]->colour, "#CC7687");
    chooseIn(phase, QStringLiteral("Colour/By its place"));
    EXPECT_TRUE(map().phases[0]->colour.empty());
    chooseIn(phase, QStringLiteral("Kind/Use"));
    EXPECT_EQ(map().phases[0]->kind, PhaseKind::Use);
    chooseIn(phase, QStringLiteral("Fold or unfold phase"));
    EXPECT_TRUE(map().phases[0]->collapsed);
    chooseIn(phase, QStringLiteral("Fold or unfold phase"));
    EXPECT_FALSE(map().phases[0]->collapsed);
    const Selection lane = Selection::laneRow(map().lanes[1]->id);
    chooseIn(lane, QStringLiteral("Compact"));
    EXPECT_TRUE(map().lanes[1]->compact);
    chooseIn(lane, QStringLiteral("Look of the cards/Speech bubbles"));
    EXPECT_EQ(map().lanes[1]->look, LaneLook::Bubble);
    chooseIn(lane, QStringLiteral("Locked"));
    EXPECT_TRUE(map().lanes[1]->locked);
    chooseIn(lane, QStringLiteral("Locked"));
    chooseIn(card(1), QStringLiteral("Evidence/Assumed"));
    EXPECT_EQ(cardData(1).evidence.level, EvidenceLevel::Assumption);
    chooseIn(card(1), QStringLiteral("Persona/") + QString::fromStdString(map().personas[1]->name));
    EXPECT_EQ(cardData(1).persona, map().personas[1]->id);
    chooseIn(card(1), QStringLiteral("Comes from/The team"));
    EXPECT_EQ(cardData(1).origin, Origin::Team);
    const Selection pain = Selection::painPoint(data(2).painPoints[0]->id);
    chooseIn(pain, QStringLiteral("Severity/Mild"));
    EXPECT_EQ(data(2).painPoints[0]->severity, 1);
    chooseIn(pain, QStringLiteral("Status/Solved"));
    EXPECT_EQ(data(2).painPoints[0]->status, PainPointStatus::Solved);
    chooseIn(Selection::opportunity(map().opportunities[0]->id), QStringLiteral("Impact/5"));
    EXPECT_EQ(map().opportunities[0]->impact, 5);
    chooseIn(Selection::emotion(touchpoint(3), map().personas[0]->id), QStringLiteral("2 – unhappy"));
    EXPECT_DOUBLE_EQ(experienceOf(data(3), map().personas[0]->id)->actual->value(), 2);
    chooseIn(lane, QStringLiteral("Hide"));
    EXPECT_TRUE(map().lanes[1]->hidden);
}

TEST_F(WindowContextMenu, WhatIsChosenIsTicked) {
    openExample();
    window->session().select(Selection::painPoint(data(2).painPoints[0]->id));
    QMenu menu;
    fill(menu);
    for (const QMenu* inside : menu.findChildren<QMenu*>()) {
        const auto actions = inside->actions();
        EXPECT_EQ(std::count_if(actions.begin(), actions.end(), [](const QAction* a) { return a->isChecked(); }), 1)
            << inside->objectName().toStdString();
    }
}

TEST_F(WindowContextMenu, TheMenuKeyOpensItForTheSelection) {
    openExample();
    select(2);
    bool opened = false;
    QTimer::singleShot(50, qApp, [&] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            opened = menu->objectName() == QLatin1String("contextMenu");
            menu->close();
        }
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&window->canvas(), &event);
    EXPECT_TRUE(opened);
}

} // namespace
} // namespace journeyline::ui
