// SPDX-License-Identifier: Apache-2.0
#include "main_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

#include "command_palette.h"
#include "dock.h"
#include "find_bar.h"
#include "first_questions.h"
#include "history.h"
#include "home.h"
#include "journeyline/messages/fault_text.h"
#include "journeyline/ui/canvas.h"
#include "notes_banner.h"
#include "outline.h"
#include "panel.h"
#include "paste_table.h"
#include "picture_output.h"
#include "plain.h"
#include "status_line.h"
#include "workbench.h"

namespace journeyline::ui {
namespace {
constexpr int noticeMs = 7000;
constexpr auto titleWithoutMap = "Journeyline"; // a name, the same in every language
} // namespace

MainWindow::MainWindow(Workbench& workbench)
    : m_workbench(workbench), m_session(workbench.files(), workbench.ids()),
      m_protection(m_session, workbench.files(), Workbench::recoveryFolder()), m_saving(this),
      m_watch(m_session, workbench.files(), this), m_canvas(new Canvas(m_session, workbench.ids(), this)),
      m_actions(this, m_canvas), m_dock(new Dock(m_session, workbench.ids(), this)), m_dockFrame(new QDockWidget(this)),
      m_outline(new Outline(m_session, workbench.ids(), *m_canvas, this)), m_outlineFrame(new QDockWidget(this)),
      m_banner(new NotesBanner(this)), m_find(new FindBar(*m_canvas, m_actions, this)),
      m_palette(new CommandPalette(*m_canvas, m_actions, *menuBar(), this)),
      m_status(new StatusLine(m_actions[ActionId::ZoomFit], m_actions[ActionId::ZoomOut], m_actions[ActionId::ZoomIn],
                              this)),
      m_output(new PictureOutput(m_session,
                                 {workbench.preferences(), workbench.files(), [this] { return startFolder(); },
                                  [this](const QString& suffix) { return suggestedName(suffix); },
                                  [this](const QString& sentence) { notice(sentence); },
                                  [this](const Fault& fault) { tellFault(fault); }},
                                 this)),
      m_questions(new FirstQuestions(m_session, workbench.ids(), this)), m_history(new History(m_session, this)),
      m_countTimer(new QTimer(this)), m_noticeTimer(new QTimer(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    menuBar()->setFixedHeight(30);
    m_canvas->setObjectName(QStringLiteral("canvas"));
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_find);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_questions);
    auto* pages = new QStackedWidget(this);
    pages->addWidget(middle);
    setCentralWidget(pages);
    const auto frame = [this](QDockWidget* dock, const char* name, QWidget* inside, Qt::DockWidgetArea area) {
        dock->setObjectName(QLatin1String(name));
        dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
        dock->setTitleBarWidget(new QWidget(dock));
        dock->setWidget(inside);
        addDockWidget(area, dock);
    };
    frame(m_dockFrame, "dockFrame", m_dock, Qt::RightDockWidgetArea);
    frame(m_outlineFrame, "outlineFrame", m_outline, Qt::LeftDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_history);
    splitDockWidget(m_outlineFrame, m_history, Qt::Horizontal);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    m_countTimer->setSingleShot(true);
    m_noticeTimer->setSingleShot(true);
    connect(m_noticeTimer, &QTimer::timeout, this, [this] { m_status->showTip({}); });
    buildToolbar();
    m_home = new Home({this, pages, &m_actions}, workbench);
    connectActions();
    connectSession();
    const QByteArray geometry = workbench.preferences().geometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        // The frame, which nobody knows before the window is shown, has to fit on a small screen as well.
        const QSize titleBar(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - titleBar));
    }
    m_dockFrame->setVisible(workbench.preferences().flag(QStringLiteral("panel/shown"), true));
    newMap(QStringLiteral("blank"), workbench.language());
    m_canvas->setTheme(shownTheme().name);
    retranslateShell();
    resizeDocks({m_dockFrame}, {m_dock->minimumWidth()}, Qt::Horizontal);
    m_questions->comeAfter(m_canvas);
    m_canvas->setFocus();
}

MainWindow::~MainWindow() {
    // The session says good-bye with signals; nobody here is whole enough to hear them. Nor may a widget outlive it.
    m_session.disconnect();
    delete m_find;
    delete m_palette;
    delete m_questions;
    delete m_history;
    delete m_output;
    delete m_dockFrame;
    delete m_outlineFrame;
    delete m_canvas;
}

void MainWindow::connectSession() {
    using session::Session;
    connect(&m_session, &Session::changed, this, [this] { m_countTimer->start(0); });
    connect(m_countTimer, &QTimer::timeout, this, [this] {
        m_status->showCounts(m_session.map());
        updateTitle();
    });
    connect(&m_session, &Session::modifiedChanged, this, &MainWindow::updateSaved);
    connect(&m_session, &Session::pathChanged, this, &MainWindow::updateTitle);
    connect(m_banner, &NotesBanner::decisionWanted, m_actions[ActionId::Decide], &QAction::trigger);
    connect(&m_watch, &FileWatch::replaced, this, &MainWindow::followFile);
    connect(&m_protection, &session::Protection::faultChanged, this, &MainWindow::updateSaved);
    connect(&m_session, &Session::undoChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::changed, this, &MainWindow::updateActions);
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::followSelection);
    connect(m_canvas, &Canvas::hint, m_status, &StatusLine::showHint);
    connect(m_canvas, &Canvas::zoomChanged, m_status, &StatusLine::showZoom);
    connect(m_status, &StatusLine::zoomChosen, m_canvas, &Canvas::setZoom);
    connect(m_canvas, &Canvas::refused, this, [this](const Fault& fault) { notice(messages::sentence(fault)); });
    connect(m_canvas, &Canvas::noted, this, [this](const std::vector<Fault>& notes) {
        QStringList sentences;
        for (const Fault& note : notes)
            sentences << messages::sentence(note);
        notice(sentences.join(QLatin1Char(' ')));
    });
    connect(m_canvas, &Canvas::tablePasted, this, [this](const QString& text) {
        if (!pasteTable(this, m_session, m_workbench.ids(), text, m_workbench.language())) m_canvas->pasteLines(text);
    });
    connect(m_canvas, &Canvas::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_canvas, &Canvas::panelRequested, this, [this] {
        m_dockFrame->show();
        followSelection();
        m_dock->takeFocus();
    });
    const auto backToSheet = [this] { m_canvas->setFocus(); };
    connect(m_dock, &Dock::left, this, backToSheet);
    connect(m_outline, &Outline::left, this, backToSheet);
    connect(m_questions, &FirstQuestions::left, this, backToSheet);
    connect(m_history, &History::left, this, backToSheet);
    connect(m_history, &History::stepChosen, this, [this](int steps) {
        settle();
        m_session.goToStep(steps);
    });
    connect(m_find, &FindBar::panelNeeded, m_dockFrame, &QWidget::show);
    connect(m_palette, &CommandPalette::panelNeeded, m_dockFrame, &QWidget::show);
    connect(&m_workbench, &Workbench::themeChanged, this, &MainWindow::followTheme);
    m_status->showZoom(m_canvas->zoom());
}

void MainWindow::followTheme() {
    m_canvas->setTheme(shownTheme().name);
    m_dock->rebuild();
}

void MainWindow::retranslate() {
    retranslateShell();
    m_dock->rebuild();
}

void MainWindow::retranslateShell() {
    m_actions.retranslate();
    buildMenus();
    m_canvas->setAccessibleName(tr("Map"));
    m_toolbar->setWindowTitle(tr("Toolbar"));
    m_dockFrame->setWindowTitle(tr("Panel"));
    m_outlineFrame->setWindowTitle(tr("Outline"));
    m_outline->retranslate();
    m_status->retranslate();
    m_banner->retranslate();
    m_find->retranslate();
    for (QAction* action : m_toolbar->actions())
        if (QWidget* button = m_toolbar->widgetForAction(action); button && !action->text().isEmpty())
            button->setAccessibleName(action->iconText());
    if (auto* more = m_toolbar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setAccessibleName(tr("More buttons"));
        more->setToolTip(tr("More buttons"));
    }
    m_status->showCounts(m_session.map());
    m_status->showZoom(m_canvas->zoom());
    updateTitle();
    updateSaved();
    updateActions();
}

void MainWindow::updateTitle() {
    if (m_home->shown()) {
        setWindowModified(false);
        return setWindowTitle(QLatin1String(titleWithoutMap));
    }
    const Map& map = m_session.map();
    QString name = m_session.path().isEmpty() ? QString::fromStdString(map.title).simplified()
                                              : QFileInfo(m_session.path()).fileName();
    if (name.isEmpty()) name = tr("New map");
    const QString shown = m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, 260);
    m_name->setText(shown);
    m_name->setAccessibleName(name);
    // "[*]" is where Qt puts the mark of a changed document; doubled it stands for itself.
    setWindowTitle(name.replace(QLatin1String("[*]"), QLatin1String("[*][*]")) + QStringLiteral("[*] — Journeyline"));
}

void MainWindow::updateSaved() {
    setWindowModified(m_session.modified() && !m_home->shown());
    m_status->showSaved({m_session.modified(), !m_session.path().isEmpty(), m_savedAt,
                         m_protection.fault() ? messages::sentence(*m_protection.fault()) : QString()});
    updateActions();
}

void MainWindow::updateActions() {
    const auto name = [](const QString& verb, const QString& step) {
        return step.isEmpty() ? verb : verb + QLatin1String(": ") + withoutMnemonic(step);
    };
    // A text being typed can be taken back as well: its gesture is settled first.
    m_actions[ActionId::Undo]->setEnabled(m_session.canUndo() || m_session.gestureOpen());
    m_actions[ActionId::Redo]->setEnabled(m_session.canRedo());
    m_actions[ActionId::Undo]->setText(name(tr("&Undo"), m_session.undoText()));
    m_actions[ActionId::Redo]->setText(name(tr("&Redo"), m_session.redoText()));
    const bool selected = !m_session.selection().empty();
    for (const ActionId id : {ActionId::Duplicate, ActionId::EditText, ActionId::Delete, ActionId::MoveLeft,
                              ActionId::MoveRight, ActionId::MoveUp, ActionId::MoveDown})
        m_actions[id]->setEnabled(selected);
    const bool anyTouchpoint = touchpointCount(m_session.map()) > 0;
    for (const ActionId id : {ActionId::AddPainPoint, ActionId::AddOpportunity, ActionId::AddNote})
        m_actions[id]->setEnabled(anyTouchpoint);
    m_actions[ActionId::Decide]->setEnabled(!m_session.map().conflicts.empty());
    m_actions[ActionId::AddMetric]->setEnabled(!session::touchpointOf(m_session.map(), m_session.selection()).empty());
    m_home->holdActions();
}

void MainWindow::followSelection() {
    using Kind = session::Selection::Kind;
    switch (m_session.selection().kind) {
    case Kind::Persona:
        m_dock->show(PanelId::Persona);
        break;
    case Kind::Title:
    case Kind::Goal:
        m_dock->show(PanelId::Goal);
        break;
    case Kind::Action:
        m_dock->show(PanelId::Plan);
        QTimer::singleShot(0, m_dock, &Dock::takeFocus); // once its row is there
        break;
    case Kind::Phase:
        if (m_dock->shown() <= PanelId::Goal) m_dock->show(PanelId::Touchpoint);
        break;
    default:
        // Who works through the pain points or the plan goes on doing so while the sheet shows where they stand.
        if (m_dock->shown() <= PanelId::Goal && !session::touchpointOf(m_session.map(), m_session.selection()).empty())
            m_dock->show(PanelId::Touchpoint);
    }
    updateActions();
}

void MainWindow::cyclePane(int step) {
    const QWidget* focus = QApplication::focusWidget();
    constexpr int panes = 5;
    const std::array<bool, panes> there{true, m_dockFrame->isVisible(), m_outline->isOpen(), true,
                                        m_questions->isVisible()};
    int pane = m_questions->isAncestorOf(focus) ? 4
               : m_toolbar->isAncestorOf(focus) ? 3
               : m_outline->isAncestorOf(focus) ? 2
               : m_dock->isAncestorOf(focus)    ? 1
                                                : 0;
    do
        pane = (pane + step + panes) % panes;
    while (!there[static_cast<std::size_t>(pane)]);
    if (pane == 4) {
        m_questions->takeFocus();
    } else if (pane == 0) {
        m_canvas->setFocus(Qt::OtherFocusReason);
    } else if (pane == 1) {
        m_dock->takeFocus();
    } else if (pane == 2) {
        m_outline->takeFocus();
    } else {
        for (QAction* action : m_toolbar->actions()) {
            QWidget* button = m_toolbar->widgetForAction(action);
            if (!button || !button->isEnabled() || button->focusPolicy() == Qt::NoFocus) continue;
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void MainWindow::tellFault(const Fault& fault, const QString& whatFailed) {
    QString text = messages::sentence(fault);
    if (!whatFailed.isEmpty()) text.prepend(whatFailed + QLatin1Char(' '));
    const Place& place = fault.place;
    const QString file = QFileInfo(qt(place.file)).fileName();
    if (place.line > 0)
        text += QStringLiteral("\n\n") +
                tr("“%1”, line %2, column %3").arg(file).arg(place.line).arg(qMax<qint64>(1, place.column));
    else if (!file.isEmpty() && !text.contains(file))
        text += QStringLiteral("\n\n") + file;
    tell(this, QMessageBox::Warning, text);
}

void MainWindow::notice(const QString& sentence) {
    m_status->showTip(sentence);
    m_noticeTimer->start(noticeMs);
}

void MainWindow::hearRefusal(const Fault& fault) {
    notice(messages::sentence(fault));
}

void MainWindow::hearRemoval(const QString& sentence) {
    m_canvas->showUndoLine(sentence);
}

void MainWindow::showOnSheet(const session::Selection& selection) {
    m_canvas->goTo(selection);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ThemeChange)
        QMetaObject::invokeMethod(&m_workbench, &Workbench::followDesktop, Qt::QueuedConnection);
    if (event->type() == QEvent::StatusTip) {
        if (!m_noticeTimer->isActive()) m_status->showTip(static_cast<QStatusTipEvent*>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

} // namespace journeyline::ui
