// SPDX-License-Identifier: Apache-2.0
// What all windows share: the disk, the source of ids, the preferences, theme and language.
// It owns the windows through Qt: a window that is closed deletes itself.
#pragma once

#include <QObject>
#include <QStringList>

#include "appearance.h"
#include "journeyline/base/id.h"
#include "journeyline/storage/file_ops.h"
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
    /// The window that shows this file: one that has it open already, `from` when nothing was done in it yet, or a new
    /// one. Null when the file cannot be read; the user has been told then.
    MainWindow* openFile(const QString& path, MainWindow* from = nullptr);
    /// The window other than `except` that shows this very file, under whatever name; null when none does.
    [[nodiscard]] MainWindow* windowShowing(const QString& path, const MainWindow* except = nullptr) const;
    [[nodiscard]] bool anyVisible() const;
    void closeAll();

    void chooseTheme(ThemeChoice choice);
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
    QApplication& m_application;
    Preferences m_preferences;
    storage::RealFileOps m_files;
    RandomIds m_ids;
    QString m_language;
    QList<MainWindow*> m_windows;
};

} // namespace journeyline::ui
