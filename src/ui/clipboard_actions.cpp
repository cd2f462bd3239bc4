// SPDX-License-Identifier: Apache-2.0
#include "clipboard_actions.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include "actions.h"
#include "journeyline/ui/canvas.h"

namespace journeyline::ui {
namespace {

/// Whether a field took it. The canvas looks after the text editor over its sheet by itself.
bool toField(const Canvas& canvas, const char* slot) {
    QWidget* field = QApplication::focusWidget();
    if (!field || canvas.isAncestorOf(field)) return false;
    const bool holdsText =
        qobject_cast<QLineEdit*>(field) || qobject_cast<QTextEdit*>(field) || qobject_cast<QPlainTextEdit*>(field);
    return holdsText && QMetaObject::invokeMethod(field, slot);
}

} // namespace

void connectClipboard(const ActionSet& actions, Canvas& canvas, QObject* context) {
    const auto on = [&](ActionId id, const char* slot, auto act) {
        QObject::connect(actions[id], &QAction::triggered, context, [&canvas, slot, act] {
            if (!toField(canvas, slot)) act(canvas);
        });
    };
    on(ActionId::Cut, "cut", [](Canvas& sheet) { sheet.cut(); });
    on(ActionId::Copy, "copy", [](Canvas& sheet) { sheet.copy(); });
    on(ActionId::Paste, "paste", [](Canvas& sheet) { sheet.paste(); });
    on(ActionId::SelectAll, "selectAll", [](Canvas& sheet) { sheet.selectAll(); });
    QObject::connect(actions[ActionId::Duplicate], &QAction::triggered, context,
                     [&canvas] { canvas.duplicateSelection(); });
}

} // namespace journeyline::ui
