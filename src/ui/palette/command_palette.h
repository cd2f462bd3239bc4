// SPDX-License-Identifier: Apache-2.0
// The command palette: one line to type in, below it the commands and the things of the map that fit best. Enter gives
// the command, or goes to the thing; Escape closes.
//
// Callers may rely on: it offers what the menus of the window and the map hold at the moment it opens; a command is
// given after it has closed, with the keyboard back where it was. Not responsible for: what commands do.
#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

#include "palette_entries.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QMenuBar;

namespace journeyline::ui {

class ActionSet;
class Canvas;

class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    /// `canvas` and `menus` must outlive the palette.
    CommandPalette(Canvas& canvas, const ActionSet& actions, QMenuBar& menus, QWidget* window);

    void open();

signals:
    /// The thing that was gone to is not on the sheet.
    void panelNeeded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFits();
    void choose();
    void tellCurrent();

    Canvas& m_canvas;
    QMenuBar& m_menus;
    QWidget* m_window;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_focusBefore;
    std::vector<PaletteEntry> m_commands;
    std::vector<PaletteEntry> m_things;
    std::vector<const PaletteEntry*> m_shown;
};

} // namespace journeyline::ui
