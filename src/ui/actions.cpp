// SPDX-License-Identifier: Apache-2.0
#include "actions.h"

#include <QCoreApplication>
#include <QWidget>

#include "icons.h"

namespace journeyline::ui {
namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

// clang-format off
constexpr std::array rows{
    ActionRow{ActionId::New, "new", TEXT("&New"), "", TEXT("Start a new, blank map"), "new", "Ctrl+N"},
    ActionRow{ActionId::NewExample, "newExample", TEXT("New from the &example"), "", TEXT("Start with the worked map of a web shop"), "new", ""},
    ActionRow{ActionId::Open, "open", TEXT("&Open…"), "", TEXT("Open a map"), "open", "Ctrl+O"},
    ActionRow{ActionId::Save, "save", TEXT("&Save"), "", TEXT("Save the map"), "", "Ctrl+S"},
    ActionRow{ActionId::SaveAs, "saveAs", TEXT("Save &as…"), "", TEXT("Save the map under another name"), "", "Ctrl+Shift+S"},
    ActionRow{ActionId::Export, "export", TEXT("&Export…"), TEXT("Export"), TEXT("Save the map as a picture"), "export", "Ctrl+E"},
    ActionRow{ActionId::ImportMermaid, "importMermaid", TEXT("&Import Mermaid…"), "", TEXT("Make a map of a Mermaid journey diagram"), "import", ""},
    ActionRow{ActionId::CloseWindow, "close", TEXT("&Close"), "", TEXT("Close this window"), "", "Ctrl+W"},
    ActionRow{ActionId::Quit, "quit", TEXT("&Quit"), "", TEXT("Close all windows"), "", "Ctrl+Q"},
    ActionRow{ActionId::Undo, "undo", TEXT("&Undo"), TEXT("Undo"), TEXT("Take the last step back"), "undo", "Ctrl+Z"},
    ActionRow{ActionId::Redo, "redo", TEXT("&Redo"), TEXT("Redo"), TEXT("Take the step again"), "redo", "Ctrl+Shift+Z Ctrl+Y"},
    ActionRow{ActionId::EditText, "editText", TEXT("&Edit text"), "", TEXT("Edit the text of what is selected"), "", "F2", KeyScope::Sheet},
    ActionRow{ActionId::Delete, "delete", TEXT("&Delete"), "", TEXT("Remove what is selected"), "trash", "Del", KeyScope::Sheet},
    ActionRow{ActionId::MoveLeft, "moveLeft", TEXT("Move &left"), "", TEXT("Move what is selected one place to the left"), "", "Alt+Left", KeyScope::Sheet},
    ActionRow{ActionId::MoveRight, "moveRight", TEXT("Move &right"), "", TEXT("Move what is selected one place to the right"), "", "Alt+Right", KeyScope::Sheet},
    ActionRow{ActionId::MoveUp, "moveUp", TEXT("Move &up"), "", TEXT("Move what is selected one place up"), "", "Alt+Up", KeyScope::Sheet},
    ActionRow{ActionId::MoveDown, "moveDown", TEXT("Move do&wn"), "", TEXT("Move what is selected one place down"), "", "Alt+Down", KeyScope::Sheet},
    ActionRow{ActionId::ZoomIn, "zoomIn", TEXT("Zoom &in"), "", TEXT("Show the map larger"), "plus", "Ctrl++ Ctrl+="},
    ActionRow{ActionId::ZoomOut, "zoomOut", TEXT("Zoom &out"), "", TEXT("Show the map smaller"), "minus", "Ctrl+-"},
    ActionRow{ActionId::ZoomFit, "zoomFit", TEXT("&Fit in the window"), TEXT("Fit"), TEXT("Show the whole map"), "fit", "Ctrl+0"},
    ActionRow{ActionId::Zoom100, "zoom100", TEXT("&Actual size"), "", TEXT("Show the map at 100 %"), "", "Ctrl+1"},
    ActionRow{ActionId::TogglePanel, "togglePanel", TEXT("&Panel"), "", TEXT("Show or hide the panel at the right"), "", "F8"},
    ActionRow{ActionId::NextPane, "nextPane", TEXT("&Next pane"), "", TEXT("Go to the sheet, the panel or the toolbar"), "", "F6"},
    ActionRow{ActionId::PreviousPane, "previousPane", TEXT("&Previous pane"), "", TEXT("Go back to the sheet, the panel or the toolbar"), "", "Shift+F6"},
    ActionRow{ActionId::AddTouchpoint, "addTouchpoint", TEXT("&Touchpoint"), "", TEXT("Add a touchpoint after the selected one"), "touchpoint", "Ctrl+Return Ctrl+Enter", KeyScope::Sheet},
    ActionRow{ActionId::AddPhase, "addPhase", TEXT("&Phase"), "", TEXT("Add a phase after the selected one"), "phase", "Ctrl+Shift+Return Ctrl+Shift+Enter", KeyScope::Sheet},
    ActionRow{ActionId::AddPainPoint, "addPainPoint", TEXT("Pa&in point"), TEXT("Pain point"), TEXT("Add a pain point to the selected touchpoint"), "pain", ""},
    ActionRow{ActionId::AddOpportunity, "addOpportunity", TEXT("&Opportunity"), "", TEXT("Add an opportunity to the selected touchpoint"), "idea", ""},
    ActionRow{ActionId::AddNote, "addNote", TEXT("&Note"), "", TEXT("Add a card to the selected cell"), "note", ""},
    ActionRow{ActionId::AddMetric, "addMetric", TEXT("&Metric"), "", TEXT("Add a metric to the selected touchpoint"), "metric", ""},
    ActionRow{ActionId::AddPersona, "addPersona", TEXT("P&ersona"), "", TEXT("Add a persona to the map"), "persona", ""},
    ActionRow{ActionId::MapTitleAndGoal, "mapTitleAndGoal", TEXT("&Title and goal"), "", TEXT("Show title, goal and scope of the map in the panel"), "goal", ""},
    ActionRow{ActionId::KeySheet, "keySheet", TEXT("&Keys"), "", TEXT("Show all keys"), "", "F1"},
    ActionRow{ActionId::About, "about", TEXT("&About Journeyline"), "", TEXT("Show the version"), "", ""},
};
// clang-format on
#undef TEXT

static_assert(rows.size() == static_cast<std::size_t>(ActionId::Count));

QString translated(const char* text) {
    return QCoreApplication::translate("Actions", text);
}

} // namespace

std::span<const ActionRow> actionTable() {
    return rows;
}

ActionSet::ActionSet(QWidget* window, QWidget* sheet) : QObject(window) {
    for (const ActionRow& row : rows) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String("action.") + QLatin1String(row.name));
        action->setIcon(icon(QLatin1String(row.icon)));
        action->setIconVisibleInMenu(false);
        QList<QKeySequence> keys;
        for (const QString& key : QString::fromLatin1(row.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            keys << QKeySequence(key, QKeySequence::PortableText);
        action->setShortcuts(keys);
        const bool onSheet = row.scope == KeyScope::Sheet;
        action->setShortcutContext(onSheet ? Qt::WidgetShortcut : Qt::WindowShortcut);
        (onSheet ? sheet : window)->addAction(action);
        m_actions[static_cast<std::size_t>(row.id)] = action;
    }
    retranslate();
}

void ActionSet::retranslate() {
    for (const ActionRow& row : rows) {
        QAction* action = (*this)[row.id];
        const QString text = translated(row.text);
        action->setText(text);
        const bool hasButtonText = row.button[0] != '\0';
        QString plain = hasButtonText ? translated(row.button) : QString(text).remove(QLatin1Char('&'));
        action->setIconText(plain);
        action->setStatusTip(translated(row.tip));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? translated(row.tip)
                                          : translated(row.tip) + QLatin1String(" (") + keys + QLatin1Char(')'));
    }
}

} // namespace journeyline::ui
