// SPDX-License-Identifier: Apache-2.0
#include <QActionGroup>
#include <QCoreApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QToolBar>
#include <QToolButton>

#include "clipboard_actions.h"
#include "context_menu.h"
#include "dock.h"
#include "help/manual_window.h"
#include "history.h"
#include "home.h"
#include "journeyline/ui/canvas.h"
#include "lane_kinds.h"
#include "main_window.h"
#include "outline.h"
#include "picture_output.h"
#include "plain.h"
#include "workbench.h"

namespace journeyline::ui {
namespace {
constexpr int recentInMenu = 10; ///< the start page shows all
constexpr std::pair<ActionId, PanelId> panelActions[] = {{ActionId::PanelTouchpoint, PanelId::Touchpoint},
                                                         {ActionId::PanelPersona, PanelId::Persona},
                                                         {ActionId::PanelGoal, PanelId::Goal},
                                                         {ActionId::PanelPainPoints, PanelId::PainPoints},
                                                         {ActionId::PanelPlan, PanelId::Plan},
                                                         {ActionId::PanelLanes, PanelId::Lanes},
                                                         {ActionId::PanelParked, PanelId::Parked}};
} // namespace

void MainWindow::connectActions() {
    connectFileActions();
    connectOutputActions();
    connectEditActions();
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::ZoomIn, [this] { m_canvas->zoomIn(); });
    on(ActionId::ZoomOut, [this] { m_canvas->zoomOut(); });
    on(ActionId::ZoomFit, [this] { m_canvas->zoomToFit(); });
    on(ActionId::Zoom100, [this] { m_canvas->zoomTo100(); });
    QAction* panel = m_actions[ActionId::TogglePanel];
    panel->setCheckable(true);
    panel->setChecked(true);
    on(ActionId::TogglePanel, [this](bool shown) {
        m_dockFrame->setVisible(shown);
        m_workbench.preferences().setFlag(QStringLiteral("panel/shown"), shown);
        if (!shown) m_canvas->setFocus();
    });
    connect(m_dockFrame, &QDockWidget::visibilityChanged, panel, &QAction::setChecked);
    for (const auto& [id, shown] : panelActions)
        on(id, [this, panel = shown] {
            m_dockFrame->show();
            m_workbench.preferences().setFlag(QStringLiteral("panel/shown"), true);
            m_dock->show(panel);
            m_dock->takeFocus();
        });
    const auto toggle = [&](ActionId id, const char* flag, bool otherwise) {
        m_actions[id]->setCheckable(true);
        m_actions[id]->setChecked(m_workbench.preferences().flag(QLatin1String(flag), otherwise));
    };
    toggle(ActionId::ReopenMaps, reopenFlag, true);
    toggle(ActionId::ReduceMotion, calmFlag, desktopWantsCalm());
    on(ActionId::ReopenMaps, [this](bool wanted) { m_workbench.chooseFlag(ActionId::ReopenMaps, reopenFlag, wanted); });
    on(ActionId::ReduceMotion,
       [this](bool wanted) { m_workbench.chooseFlag(ActionId::ReduceMotion, calmFlag, wanted); });
    connect(m_actions[ActionId::ReduceMotion], &QAction::toggled, m_canvas, &Canvas::setReducedMotion);
    m_canvas->setReducedMotion(m_actions[ActionId::ReduceMotion]->isChecked());
    on(ActionId::NextPane, [this] { cyclePane(1); });
    on(ActionId::PreviousPane, [this] { cyclePane(-1); });
    on(ActionId::Manual, [this] { ManualWindow::present(m_workbench.language()); });
    on(ActionId::KeySheet, &MainWindow::showKeySheet);
    on(ActionId::About, [this] {
        tell(this, QMessageBox::NoIcon,
             tr("Journeyline %1, an editor for customer journey maps. Licensed under Apache-2.0.")
                 .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::connectFileActions() {
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    const auto fresh = [this](const QString& name) {
        MainWindow* window = untouched() ? this : m_workbench.newWindow();
        window->beginMap(name, m_workbench.language());
    };
    on(ActionId::New, [fresh] { fresh(QStringLiteral("blank")); });
    on(ActionId::NewExample, [fresh] { fresh(QStringLiteral("webshop")); });
    on(ActionId::Open, &MainWindow::askOpen);
    on(ActionId::Save, [this] { save(); });
    on(ActionId::SaveAs, [this] { saveAs(); });
    on(ActionId::ExportText, &MainWindow::exportText);
    on(ActionId::Import, &MainWindow::askImport);
    on(ActionId::StartPage, [this] {
        if (untouched())
            m_home->show();
        else
            m_workbench.startWindow();
    });
    connect(m_home, &Home::templateChosen, this, &MainWindow::beginMap);
    connect(m_home, &Home::fileChosen, this, [this](const QString& path) { m_workbench.openFile(path, this); });
    connect(m_home, &Home::changed, this, [this] {
        updateTitle();
        updateActions();
    });
    on(ActionId::CloseWindow, &MainWindow::closeMap);
    on(ActionId::Quit, [this] { m_workbench.closeAll(); });
}

void MainWindow::connectOutputActions() {
    const auto settled = [this] {
        settle();
        return m_output;
    };
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Export, [settled] { settled()->exportMap(); });
    on(ActionId::CopyPicture, [settled] { settled()->copyAsPicture(); });
    on(ActionId::Print, [settled] { settled()->print(); });
}

void MainWindow::connectEditActions() {
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Undo, [this] {
        settle();
        m_session.undo();
    });
    on(ActionId::Redo, [this] {
        settle();
        m_session.redo();
    });
    QAction* history = m_actions[ActionId::UndoHistory];
    history->setCheckable(true);
    on(ActionId::UndoHistory, [this](bool shown) {
        m_history->setVisible(shown);
        if (shown)
            m_history->takeFocus();
        else
            m_canvas->setFocus();
    });
    connect(m_history, &QDockWidget::visibilityChanged, history, &QAction::setChecked);
    connectClipboard(m_actions, *m_canvas, this);
    on(ActionId::EditText, [this] { m_canvas->editSelection(); });
    on(ActionId::Delete, [this] { m_canvas->deleteSelection(); });
    on(ActionId::MoveLeft, [this] { m_canvas->moveSelection(-1, 0); });
    on(ActionId::MoveRight, [this] { m_canvas->moveSelection(1, 0); });
    on(ActionId::MoveUp, [this] { m_canvas->moveSelection(0, -1); });
    on(ActionId::MoveDown, [this] { m_canvas->moveSelection(0, 1); });
    on(ActionId::ToggleOutline, [this] {
        if (!m_outline->isOpen()) return m_outline->takeFocus();
        m_outline->setOpen(false);
        m_canvas->setFocus();
    });
    on(ActionId::CollapsePhase, [this] { m_canvas->toggleCollapsed(); });
    on(ActionId::AddTouchpoint, [this] { m_canvas->addTouchpoint(); });
    on(ActionId::AddPhase, [this] { m_canvas->addPhase(); });
    on(ActionId::AddPainPoint, [this] { m_canvas->addPainPoint(); });
    on(ActionId::AddOpportunity, [this] { m_canvas->addOpportunity(); });
    on(ActionId::AddNote, [this] { m_canvas->addNote(); });
    on(ActionId::AddMetric, &MainWindow::addMetric);
    on(ActionId::AddPersona, &MainWindow::addPersona);
    on(ActionId::Decide, &MainWindow::decideConflicts);
    on(ActionId::MapTitleAndGoal, [this] {
        m_dockFrame->show();
        m_dock->show(PanelId::Goal);
        m_dock->takeFocus();
    });
}

void MainWindow::buildMenus() {
    // clear() leaves the menus behind.
    for (QMenu* menu : menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        menu->deleteLater();
    menuBar()->clear();
    menuBar()->setAccessibleName(tr("Menu"));
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->setObjectName(QStringLiteral("menu.file"));
    file->addAction(m_actions[ActionId::StartPage]);
    file->addAction(m_actions[ActionId::New]);
    file->addAction(m_actions[ActionId::NewExample]);
    file->addAction(m_actions[ActionId::Open]);
    m_recentMenu = file->addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(QStringLiteral("menu.recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addAction(m_actions[ActionId::Import]);
    file->addSeparator();
    for (const ActionId id :
         {ActionId::Save, ActionId::SaveAs, ActionId::Export, ActionId::ExportText, ActionId::Print})
        file->addAction(m_actions[id]);
    file->addSeparator();
    for (const ActionId id : {ActionId::CloseWindow, ActionId::Quit})
        file->addAction(m_actions[id]);
    buildEditMenu();
    buildViewMenu();
    buildInsertMenu();
    buildMapMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->setObjectName(QStringLiteral("menu.help"));
    for (const ActionId id : {ActionId::Manual, ActionId::KeySheet, ActionId::About})
        help->addAction(m_actions[id]);
}

void MainWindow::buildEditMenu() {
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::UndoHistory})
        edit->addAction(m_actions[id]);
    edit->addSeparator();
    for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::Duplicate, ActionId::SelectAll})
        edit->addAction(m_actions[id]);
    edit->addSeparator();
    for (const ActionId id : {ActionId::Find, ActionId::FindNext, ActionId::FindPrevious, ActionId::Palette})
        edit->addAction(m_actions[id]);
    edit->addSeparator();
    for (const ActionId id : {ActionId::EditText, ActionId::Delete, ActionId::CopyPicture})
        edit->addAction(m_actions[id]);
    edit->addSeparator();
    for (const ActionId id : {ActionId::MoveLeft, ActionId::MoveRight, ActionId::MoveUp, ActionId::MoveDown})
        edit->addAction(m_actions[id]);
}

void MainWindow::buildViewMenu() {
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(QStringLiteral("menu.view"));
    for (const ActionId id : {ActionId::ZoomIn, ActionId::ZoomOut, ActionId::Zoom100, ActionId::ZoomFit})
        view->addAction(m_actions[id]);
    view->addAction(m_actions[ActionId::CollapsePhase]);
    view->addSeparator();
    for (const ActionId id :
         {ActionId::TogglePanel, ActionId::ToggleOutline, ActionId::NextPane, ActionId::PreviousPane})
        view->addAction(m_actions[id]);
    QMenu* panels = view->addMenu(tr("Pan&els"));
    panels->setObjectName(QStringLiteral("menu.panels"));
    for (const auto& [id, shown] : panelActions)
        panels->addAction(m_actions[id]);
    view->addSeparator();
    for (const ActionId id : {ActionId::ReduceMotion, ActionId::ReopenMaps})
        view->addAction(m_actions[id]);
    const auto choice = [this](QMenu* menu, QActionGroup* group, const QString& text, const char* name, bool on,
                               const std::function<void()>& chosen) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(on);
        group->addAction(action);
        connect(action, &QAction::triggered, this, chosen);
    };
    QMenu* theme = view->addMenu(tr("&Theme"));
    auto* themes = new QActionGroup(theme);
    const ThemeChoice now = m_workbench.preferences().theme();
    const auto addTheme = [&](const QString& text, const char* name, ThemeChoice value) {
        choice(theme, themes, text, name, now == value, [this, value] { m_workbench.chooseTheme(value); });
    };
    addTheme(tr("&System"), "theme.system", ThemeChoice::System);
    addTheme(tr("&Light"), "theme.light", ThemeChoice::Light);
    addTheme(tr("&Dark"), "theme.dark", ThemeChoice::Dark);
    addTheme(tr("&High contrast"), "theme.contrast", ThemeChoice::Contrast);
    QMenu* language = view->addMenu(tr("L&anguage of the window"));
    auto* languages = new QActionGroup(language);
    const auto addLanguage = [&](const QString& text, const char* name, const QString& code) {
        choice(language, languages, text, name, m_workbench.language() == code, [this, code] {
            // The menu that was clicked is made anew by this: let it close first.
            QMetaObject::invokeMethod(
                &m_workbench, [this, code] { m_workbench.chooseLanguage(code); }, Qt::QueuedConnection);
        });
    };
    addLanguage(QStringLiteral("English"), "language.en", QStringLiteral("en"));
    addLanguage(QStringLiteral("Nederlands"), "language.nl", QStringLiteral("nl"));
}

void MainWindow::buildInsertMenu() {
    QMenu* insert = menuBar()->addMenu(tr("&Insert"));
    for (const ActionId id : {ActionId::AddTouchpoint, ActionId::AddPhase})
        insert->addAction(m_actions[id]);
    QMenu* lanes = insert->addMenu(tr("&Lane"));
    lanes->setObjectName(QStringLiteral("menu.lanes"));
    for (const LaneKindRow& row : laneKinds()) {
        if (row.startsGroup) lanes->addSeparator();
        QAction* action = lanes->addAction(laneKindName(row));
        action->setObjectName(QLatin1String("lane.") + QLatin1String(row.name));
        connect(action, &QAction::triggered, this, [this, row] { addLane(row.kind, row.role); });
    }
    insert->addSeparator();
    for (const ActionId id : {ActionId::AddPainPoint, ActionId::AddOpportunity, ActionId::AddNote, ActionId::AddMetric})
        insert->addAction(m_actions[id]);
    insert->addSeparator();
    insert->addAction(m_actions[ActionId::AddPersona]);
}

void MainWindow::buildMapMenu() {
    QMenu* map = menuBar()->addMenu(tr("&Map"));
    map->addAction(m_actions[ActionId::MapTitleAndGoal]);
    map->addAction(m_actions[ActionId::Decide]);
    QMenu* language = map->addMenu(tr("&Language of the map"));
    auto* group = new QActionGroup(language);
    const auto add = [&](const QString& text, const QString& code) {
        QAction* action = language->addAction(text);
        action->setObjectName(QStringLiteral("mapLanguage.") + code);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { setMapLanguage(code); });
        connect(language, &QMenu::aboutToShow, action, [this, action, code] {
            action->setChecked(QString::fromStdString(m_session.map().language).startsWith(code));
        });
    };
    add(tr("English"), QStringLiteral("en"));
    add(tr("Dutch"), QStringLiteral("nl"));
}

void MainWindow::buildToolbar() {
    m_toolbar = addToolBar(QString());
    m_toolbar->setObjectName(QStringLiteral("toolbar"));
    m_toolbar->setMovable(false);
    m_toolbar->setFloatable(false);
    m_toolbar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolbar->setIconSize({24, 20});
    m_toolbar->setFixedHeight(46);
    auto* back = new QShortcut(Qt::Key_Escape, m_toolbar, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_canvas, [this] { m_canvas->setFocus(Qt::OtherFocusReason); });
    const auto button = [this](ActionId id, Qt::ToolButtonStyle style) {
        QAction* action = m_actions[id];
        m_toolbar->addAction(action);
        auto* widget = qobject_cast<QToolButton*>(m_toolbar->widgetForAction(action));
        widget->setToolButtonStyle(style);
        widget->setFocusPolicy(Qt::TabFocus);
        if (style == Qt::ToolButtonIconOnly) widget->setIconSize({20, 20});
        widget->setObjectName(QStringLiteral("toolbar.") + action->objectName().section(QLatin1Char('.'), 1));
    };
    const auto spacer = [this] {
        auto* space = new QWidget(m_toolbar);
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_toolbar->addWidget(space);
    };
    button(ActionId::Undo, Qt::ToolButtonIconOnly);
    button(ActionId::Redo, Qt::ToolButtonIconOnly);
    m_toolbar->addSeparator();
    for (const ActionId id : {ActionId::AddTouchpoint, ActionId::AddPhase, ActionId::AddPainPoint,
                              ActionId::AddOpportunity, ActionId::AddNote})
        button(id, Qt::ToolButtonTextBesideIcon);
    m_toolbar->addSeparator();
    button(ActionId::ZoomFit, Qt::ToolButtonIconOnly);
    spacer();
    m_name = plainLabel({}, m_toolbar);
    m_name->setObjectName(QStringLiteral("toolbar.documentName"));
    m_toolbar->addWidget(m_name);
    spacer();
    button(ActionId::Export, Qt::ToolButtonTextBesideIcon);
    auto* ways = new QMenu(m_toolbar);
    for (const ActionId id : {ActionId::Export, ActionId::CopyPicture, ActionId::Print})
        ways->addAction(m_actions[id]);
    auto* exporting = qobject_cast<QToolButton*>(m_toolbar->widgetForAction(m_actions[ActionId::Export]));
    exporting->setMenu(ways);
    exporting->setPopupMode(QToolButton::MenuButtonPopup);
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    const QStringList files = m_workbench.preferences().recentFiles().mid(0, recentInMenu);
    for (const QString& file : files) {
        const QFileInfo info(file);
        QAction* action =
            m_recentMenu->addAction(withoutMnemonic(info.fileName() + QStringLiteral("   ") + info.path()));
        action->setData(file);
        action->setEnabled(info.exists());
        connect(action, &QAction::triggered, this, [this, file] { m_workbench.openFile(file, this); });
    }
    if (files.isEmpty()) m_recentMenu->addAction(tr("No recent files"))->setEnabled(false);
    m_recentMenu->addSeparator();
    QAction* clear = m_recentMenu->addAction(tr("&Clear this list"));
    clear->setObjectName(QStringLiteral("recent.clear"));
    clear->setEnabled(!files.isEmpty());
    connect(clear, &QAction::triggered, this, [this] { m_workbench.clearRecentFiles(); });
}

void MainWindow::showContextMenu(const QPoint& position) {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("contextMenu"));
    ContextMenu(*m_canvas, m_actions).fill(menu);
    menu.exec(position);
}

} // namespace journeyline::ui
