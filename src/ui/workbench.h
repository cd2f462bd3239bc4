// SPDX-License-Identifier: Apache-2.0
// What all windows share: the disk, the source of ids, the preferences, theme and language.
// It owns the windows through Qt: a window that is closed deletes itself.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "actions.h"
#include "appearance.h"
#include "journeyline/base/id.h"
#include "journeyline/storage/file_ops.h"
#include "open_windows.h"
#include "preferences.h"

class QApplication;

namespace journeyline::ui {

class MainWindow;

class Workbench final : public QObject {
    Q_OBJECT

public:
    explicit Workbench(QApplication& application);
    ~Workbench() override;

    /// A window with a blank map.
    MainWindow* newWindow();
    /// A window that shows the start page: one that does so already, or a new one.
    MainWindow* startWindow();
    /// The windows that were open when the program was last used; false when there are none, or none shall be.
    bool restoreWindows();
    /// Windows with what earlier sessions did not save before they ended; false when there is nothing of that kind.
    bool recoverMaps();
    /// Where each window keeps what is not saved.
    [[nodiscard]] static QString recoveryFolder();
    /// Writes down which maps are open and how their windows look, for the next start.
    void rememberWindows();
    /// The same, once everything that happens now is over.
    void rememberSoon();
    /// A window is about to close: its size is that of the next one, and of the last window the map is remembered.
    void windowCloses(const MainWindow& window);
    /// The window that shows this file: one that has it open already, `from` when nothing was done in it yet, or a new
    /// one. What is a text with a journey is imported. Null when the file cannot be read; the user has been told then.
    MainWindow* openFile(const QString& path, MainWindow* from = nullptr);
    /// The window that shows the map of a text. Null when there is none, also because the user cancelled the preview.
    MainWindow* importFile(const QString& path, MainWindow* from = nullptr);
    /// The window other than `except` that shows this very file, under whatever name; null when none does.
    [[nodiscard]] MainWindow* windowShowing(const QString& path, const MainWindow* except = nullptr) const;
    [[nodiscard]] bool anyVisible() const;
    void closeAll();

    void addRecentFile(const QString& path);
    /// Its picture goes as well.
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    /// A preference that is an action in every window.
    void chooseFlag(ActionId action, const char* flag, bool on);
    void chooseTheme(ThemeChoice choice);
    /// The desktop may have turned light or dark.
    void followDesktop();
    void chooseLanguage(const QString& language);
    [[nodiscard]] QString language() const { return m_language; }

    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] storage::FileOps& files() { return m_files; }
    [[nodiscard]] IdSource& ids() { return m_ids; }
    [[nodiscard]] const QList<MainWindow*>& windows() const { return m_windows; }

signals:
    void themeChanged();
    void recentFilesChanged();

private:
    MainWindow* makeWindow();

    QApplication& m_application;
    Preferences m_preferences;
    storage::RealFileOps m_files;
    RandomIds m_ids;
    QString m_language;
    QList<MainWindow*> m_windows;
    OpenWindows m_openWindows{OpenWindows::usualFolder()};
    QTimer m_remember;
    bool m_closing = false; ///< all windows, one after the other: what was open is written down already
};

} // namespace journeyline::ui
