// SPDX-License-Identifier: Apache-2.0
#include "home.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>
#include <array>

#include "actions.h"
#include "start_page.h"
#include "workbench.h"

namespace journeyline::ui {
namespace {

/// What can be done without a map.
constexpr std::array withoutMap{ActionId::New,          ActionId::NewExample, ActionId::Open,     ActionId::Import,
                                ActionId::CloseWindow,  ActionId::Quit,       ActionId::KeySheet, ActionId::About,
                                ActionId::ReduceMotion, ActionId::ReopenMaps};
constexpr std::array menusWithoutMap{"menu.file", "menu.view", "menu.help"};

} // namespace

Home::Home(const Place& place, Workbench& workbench) : QObject(place.window), m_place(place), m_workbench(workbench) {}

void Home::makePage() {
    m_page = new StartPage(m_workbench, m_place.pages);
    m_place.pages->addWidget(m_page);
    const auto trigger = [this](ActionId id) { return [this, id] { (*m_place.actions)[id]->trigger(); }; };
    connect(m_page, &StartPage::newAsked, this, trigger(ActionId::New));
    connect(m_page, &StartPage::openAsked, this, trigger(ActionId::Open));
    connect(m_page, &StartPage::importAsked, this, trigger(ActionId::Import));
    connect(m_page, &StartPage::templateChosen, this, &Home::templateChosen);
    connect(m_page, &StartPage::fileChosen, this, &Home::fileChosen);
}

void Home::show() {
    if (m_shown) return m_page->takeFocus();
    if (!m_page) makePage();
    m_shown = true;
    const auto putAway = [this](QWidget* widget) {
        if (widget->isHidden()) return;
        m_away.append(widget);
        widget->hide();
    };
    for (QToolBar* bar : m_place.window->findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        putAway(bar);
    for (QDockWidget* dock : m_place.window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        putAway(dock);
    putAway(m_place.window->statusBar());
    m_place.pages->setCurrentWidget(m_page);
    m_page->refresh();
    m_page->takeFocus();
    holdActions();
    emit changed();
}

void Home::leave() {
    if (!m_shown) return;
    m_shown = false;
    for (const QPointer<QWidget>& widget : std::as_const(m_away))
        if (widget) widget->show();
    m_away.clear();
    for (const QPointer<QAction>& action : std::as_const(m_held))
        if (action) action->setEnabled(true);
    m_held.clear();
    m_place.pages->setCurrentIndex(0);
    // The sheet is fitted next: it needs the size that it will have.
    m_place.window->layout()->activate();
    m_place.pages->layout()->activate();
    if (QLayout* inner = m_place.pages->widget(0)->layout()) inner->activate();
    emit changed();
}

void Home::holdActions() {
    if (!m_shown) return;
    const auto hold = [this](QAction* action) {
        if (!action->isEnabled()) return;
        action->setEnabled(false);
        m_held.append(action);
    };
    for (const ActionRow& row : actionTable())
        if (std::find(withoutMap.begin(), withoutMap.end(), row.id) == withoutMap.end())
            hold((*m_place.actions)[row.id]);
    for (QAction* action : m_place.window->menuBar()->actions()) {
        const QString name = action->menu() ? action->menu()->objectName() : QString();
        if (std::none_of(menusWithoutMap.begin(), menusWithoutMap.end(),
                         [&](const char* kept) { return name == QLatin1String(kept); }))
            hold(action);
    }
}

} // namespace journeyline::ui
