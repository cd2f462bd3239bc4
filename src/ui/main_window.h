// SPDX-License-Identifier: Apache-2.0
// One window with one map: menus, toolbar, sheet, dock, status line, and the life of the file.
//
// Callers may rely on: nothing is lost without a question, and that is asked once; every fault is told in one sentence.
// Not responsible for: editing on the sheet (Canvas), fields (the panels), anything that all windows share (Workbench).
#pragma once

#include <QDateTime>
#include <QMainWindow>

#include <functional>

#include "actions.h"
#include "background_task.h"
#include "field_host.h"
#include "file_watch.h"
#include "journeyline/document/map.h"
#include "journeyline/document/vocabulary.h"
#include "journeyline/session/protection.h"
#include "journeyline/session/session.h"

class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QTimer;
class QToolBar;

namespace journeyline::interchange {
struct Imported;
}

namespace journeyline::ui {

class Canvas;
class CommandPalette;
class Dock;
class FirstQuestions;
class History;
class Home;
class NotesBanner;
struct OpenWindow;
class Outline;
class FindBar;
class PictureOutput;
class StatusLine;
class Workbench;

class MainWindow final : public QMainWindow, public FieldHost {
    Q_OBJECT

public:
    explicit MainWindow(Workbench& workbench);
    ~MainWindow() override;

    [[nodiscard]] session::Session& session() { return m_session; }
    [[nodiscard]] Canvas& canvas() { return *m_canvas; }
    [[nodiscard]] QAction* action(ActionId id) const { return m_actions[id]; }
    [[nodiscard]] Home& home() { return *m_home; }
    [[nodiscard]] QString path() const { return m_session.path(); }
    /// A blank map in which nothing was done.
    [[nodiscard]] bool untouched() const;
    /// Shows the map of a file; false when it cannot be read, which the user has been told.
    bool load(const QString& path);
    /// Shows what an earlier session did not save before it ended, and the window.
    void recover(recovery::Leftover leftover);
    /// Shows a map that no file holds yet.
    void loadMap(const Map& map, bool countsAsModified);
    /// How this window looks now; without a path when no file holds its map.
    [[nodiscard]] OpenWindow look() const;
    /// As it looked when look() was called, as far as the screens and the map allow.
    void restoreLook(const OpenWindow& look);
    /// A map made of a text: a Mermaid diagram, a Markdown document, a table. False when there is none, also because
    /// the user cancelled the preview.
    bool importFile(const QString& path);
    /// Waits until what is being saved is on the disk, or its fault is told.
    void finishSaving() { m_saving.finish(); }
    /// What importFile() made of the file, with its notes.
    bool showImported(const QString& path, const interchange::Imported& imported);
    /// One sentence in the status line, for some seconds.
    void notice(const QString& sentence);
    /// `whatFailed`: a sentence before that of the fault.
    void tellFault(const Fault& fault, const QString& whatFailed = {});
    void hearRefusal(const Fault& fault) override;
    void hearRemoval(const QString& sentence) override;
    void showOnSheet(const session::Selection& selection) override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;

private:
    // main_window.cpp: putting it together and keeping it up to date
    void connectSession();
    void retranslate();
    void retranslateShell();
    void followTheme();
    void updateActions();
    void updateTitle();
    void updateSaved();
    void followSelection();
    void cyclePane(int step);

    // main_window_menus.cpp
    void connectActions();
    void connectFileActions();
    void connectOutputActions();
    void connectEditActions();
    void buildMenus();
    void buildEditMenu();
    void buildViewMenu();
    void buildInsertMenu();
    void buildMapMenu();
    void buildToolbar();
    void fillRecentMenu();
    void showContextMenu(const QPoint& position);

    // main_window_files.cpp
    void newMap(const QString& templateName, const QString& language);
    void beginMap(const QString& templateName, const QString& language);
    void closeMap();
    void askOpen();
    void askImport();
    // Both begin; the disk holds nobody up.
    void save();
    void saveAs();
    void write(const session::Saving& saving);
    void afterSaving(const Result<Done>& done);
    bool mayClose();
    void exportText();
    [[nodiscard]] QString suggestedName(const QString& suffix) const;
    [[nodiscard]] QString startFolder() const;

    // main_window_others.cpp
    void followFile(const storage::LoadedMap& theirs);
    /// Merges it into the map and tells so above the sheet.
    Result<Done> takeIn(const storage::LoadedMap& theirs);
    /// Merges what the file holds now, and saves both.
    void saveWithTheirs();
    void saveAgain();
    /// Merges what a save took the place of, and saves both.
    void saveDisplaced();
    [[nodiscard]] bool handsAreFree() const;
    void whenHandsAreFree(const std::function<void()>& work);
    void tellTakenIn(const session::TakenIn& taken, const std::vector<Fault>& ofFile);
    void askAboutOthers();
    void decideConflicts();

    // main_window_edits.cpp
    void addLane(LaneKind kind, std::optional<NotesRole> role);
    void addMetric();
    void addPersona();
    void setMapLanguage(const QString& language);
    /// Takes over all that is being typed, so that whatever works on the map works on all of it.
    void settle();
    void showKeySheet();

    Workbench& m_workbench;
    session::Session m_session;
    session::Protection m_protection;
    BackgroundTask m_saving; // after the session: its work is over before that goes
    FileWatch m_watch;
    int m_mergesInARow = 0; ///< within one save
    Canvas* m_canvas;
    ActionSet m_actions;
    Dock* m_dock;
    QDockWidget* m_dockFrame;
    Outline* m_outline;
    QDockWidget* m_outlineFrame;
    NotesBanner* m_banner;
    FindBar* m_find;
    CommandPalette* m_palette;
    StatusLine* m_status;
    PictureOutput* m_output;
    QToolBar* m_toolbar = nullptr;
    QLabel* m_name = nullptr;
    QMenu* m_recentMenu = nullptr;
    Home* m_home = nullptr;
    FirstQuestions* m_questions;
    History* m_history;
    QTimer* m_countTimer;
    QTimer* m_noticeTimer;
    QDateTime m_savedAt;
};

} // namespace journeyline::ui
