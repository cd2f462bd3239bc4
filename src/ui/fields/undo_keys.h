// SPDX-License-Identifier: Apache-2.0
// A text widget wants Ctrl+Z for itself. In a panel it must be the undo of the map, or two histories would fight over
// the same text.
#pragma once

#include <QEvent>
#include <QKeyEvent>

namespace journeyline::ui {

/// True for the question "is this key yours?" when the key is undo or redo: the window's actions have it then.
[[nodiscard]] inline bool leavesToWindow(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) return false;
    event->ignore();
    return true;
}

} // namespace journeyline::ui
