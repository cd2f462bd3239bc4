// SPDX-License-Identifier: Apache-2.0
// What the program remembers between two starts: theme, language, recent files, sizes, the last export.
// Not responsible for anything of a map: that is in its file.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include "appearance.h"
#include "export_choice.h"

namespace journeyline::ui {

/// The flag that says whether the maps of the last time are opened at the start.
inline constexpr auto reopenFlag = "start/reopen";
/// The flag for fewer animations; before anything was chosen, what the desktop says.
inline constexpr auto calmFlag = "motion/reduced";

class Preferences {
public:
    Preferences();

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// "en" or "nl"; before anything was chosen the language of the system, English when we do not speak it.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    /// Absolute paths, the latest first; a bounded number.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    /// What is damaged in the settings is as if it had never been chosen.
    [[nodiscard]] ExportChoice exportChoice() const;
    void setExportChoice(const ExportChoice& choice);

    /// Of a window, on the screens that are there now; else the latest.
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] bool flag(const QString& name, bool otherwise) const;
    void setFlag(const QString& name, bool on);

private:
    mutable QSettings m_settings;
};

} // namespace journeyline::ui
