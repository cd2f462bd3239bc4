// SPDX-License-Identifier: Apache-2.0
// Which maps were open, and how their windows looked, from one start of the program to the next: a small file in the
// state folder of the user that only the user may read.
//
// Callers may rely on: what is damaged in it, or was made by hand, is as if it had never been written; the number of
// windows has a bound. Not responsible for: what is in a map, and maps that no file holds.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "journeyline/session/selection.h"

namespace journeyline::ui {

struct OpenWindow {
    QString path;
    QByteArray geometry; ///< as QWidget::saveGeometry
    QByteArray state;    ///< as QMainWindow::saveState: docks and toolbar
    double zoom = 1;
    int scrollX = 0, scrollY = 0;
    session::Selection selection;
    friend bool operator==(const OpenWindow&, const OpenWindow&) = default;
};

class OpenWindows {
public:
    static constexpr int mostWindows = 32;

    explicit OpenWindows(QString stateFolder) : m_folder(std::move(stateFolder)) {}
    /// "journeyline" in XDG_STATE_HOME, which is ~/.local/state when nothing else is said.
    [[nodiscard]] static QString usualFolder();

    [[nodiscard]] QList<OpenWindow> read() const;
    /// An empty list takes the file away.
    void write(const QList<OpenWindow>& windows) const;

private:
    [[nodiscard]] QString file() const { return m_folder + QStringLiteral("/windows.json"); }
    QString m_folder;
};

} // namespace journeyline::ui
