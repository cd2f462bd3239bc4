// SPDX-License-Identifier: Apache-2.0
#include "actions.h"

#include <QCoreApplication>
#include <QWidget>

#include "icons.h"

namespace journeyline::ui {
namespace {

// clang-format off
constexpr std::array actionRows{
    ActionRow{ActionId::StartPage, "startPage", QT_TRANSLATE_NOOP("Actions", "Start &page"), "", QT_TRANSLATE_NOOP("Actions", "Show recent maps and templates"), "", "Alt+Home"},
    ActionRow{ActionId::New, "new", QT_TRANSLATE_NOOP("Actions", "&New"), "", QT_TRANSLATE_NOOP("Actions", "Start a new, blank map"), "new", "Ctrl+N"},
    ActionRow{ActionId::NewExample, "newExample", QT_TRANSLATE_NOOP("Actions", "New from the &example"), "", QT_TRANSLATE_NOOP("Actions", "Start with the worked map of a web shop"), "new", ""},
    ActionRow{ActionId::Open, "open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "", QT_TRANSLATE_NOOP("Actions", "Open a map"), "open", "Ctrl+O"},
    ActionRow{ActionId::Save, "save", QT_TRANSLATE_NOOP("Actions", "&Save"), "", QT_TRANSLATE_NOOP("Actions", "Save the map"), "", "Ctrl+S"},
    ActionRow{ActionId::SaveAs, "saveAs", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "", QT_TRANSLATE_NOOP("Actions", "Save the map under another name"), "", "Ctrl+Shift+S"},
    ActionRow{ActionId::Export, "export", QT_TRANSLATE_NOOP("Actions", "&Export…"), QT_TRANSLATE_NOOP("Actions", "Export"), QT_TRANSLATE_NOOP("Actions", "Save the map as a picture"), "export", "Ctrl+E"},
    ActionRow{ActionId::ExportText, "exportText", QT_TRANSLATE_NOOP("Actions", "Export as te&xt…"), "", QT_TRANSLATE_NOOP("Actions", "Write the map as Markdown, CSV or Mermaid"), "export", ""},
    ActionRow{ActionId::CopyPicture, "copyPicture", QT_TRANSLATE_NOOP("Actions", "Copy as pictu&re"), "", QT_TRANSLATE_NOOP("Actions", "Put the whole map on the clipboard as a picture"), "", "Ctrl+Shift+C"},
    ActionRow{ActionId::Print, "print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "", QT_TRANSLATE_NOOP("Actions", "Print the map"), "", "Ctrl+P"},
    ActionRow{ActionId::Import, "import", QT_TRANSLATE_NOOP("Actions", "&Import…"), "", QT_TRANSLATE_NOOP("Actions", "Make a map of a table, a Markdown text or a Mermaid diagram"), "import", ""},
    ActionRow{ActionId::CloseWindow, "close", QT_TRANSLATE_NOOP("Actions", "&Close"), "", QT_TRANSLATE_NOOP("Actions", "Close this map; the last one makes room for the start page"), "", "Ctrl+W"},
    ActionRow{ActionId::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", QT_TRANSLATE_NOOP("Actions", "Close all windows"), "", "Ctrl+Q"},
    ActionRow{ActionId::Undo, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), QT_TRANSLATE_NOOP("Actions", "Undo"), QT_TRANSLATE_NOOP("Actions", "Take the last step back"), "undo", "Ctrl+Z"},
    ActionRow{ActionId::Redo, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), QT_TRANSLATE_NOOP("Actions", "Redo"), QT_TRANSLATE_NOOP("Actions", "Take the step again"), "redo", "Ctrl+Shift+Z Ctrl+Y"},
    ActionRow{ActionId::UndoHistory, "undoHistory", QT_TRANSLATE_NOOP("Actions", "Undo &history"), "", QT_TRANSLATE_NOOP("Actions", "Show all steps and go to any of them"), "", "Ctrl+Alt+Z"},
    ActionRow{ActionId::Cut, "cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), "", QT_TRANSLATE_NOOP("Actions", "Take what is selected to the clipboard"), "", "Ctrl+X", KeyScope::Sheet},
    ActionRow{ActionId::Copy, "copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "", QT_TRANSLATE_NOOP("Actions", "Copy what is selected to the clipboard"), "", "Ctrl+C", KeyScope::Sheet},
    ActionRow{ActionId::Paste, "paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), "", QT_TRANSLATE_NOOP("Actions", "Paste from the clipboard; many lines become many cards or touchpoints"), "", "Ctrl+V", KeyScope::Sheet},
    ActionRow{ActionId::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Actions", "D&uplicate"), "", QT_TRANSLATE_NOOP("Actions", "Make a copy of what is selected"), "", "Ctrl+D", KeyScope::Sheet},
    ActionRow{ActionId::SelectAll, "selectAll", QT_TRANSLATE_NOOP("Actions", "Select &all"), "", QT_TRANSLATE_NOOP("Actions", "Select all of the lane; once more: all of that kind"), "", "Ctrl+A", KeyScope::Sheet},
    ActionRow{ActionId::Find, "find", QT_TRANSLATE_NOOP("Actions", "&Find…"), "", QT_TRANSLATE_NOOP("Actions", "Find a text in this map"), "find", "Ctrl+F"},
    ActionRow{ActionId::FindNext, "findNext", QT_TRANSLATE_NOOP("Actions", "Find &next"), "", QT_TRANSLATE_NOOP("Actions", "Go to the next place of the text"), "", "F3"},
    ActionRow{ActionId::FindPrevious, "findPrevious", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), "", QT_TRANSLATE_NOOP("Actions", "Go to the previous place of the text"), "", "Shift+F3"},
    ActionRow{ActionId::Palette, "palette", QT_TRANSLATE_NOOP("Actions", "&Go to or do…"), "", QT_TRANSLATE_NOOP("Actions", "Find a command, a touchpoint, a phase, a persona or a card by some letters of its name"), "", "Ctrl+K"},
    ActionRow{ActionId::EditText, "editText", QT_TRANSLATE_NOOP("Actions", "&Edit text"), "", QT_TRANSLATE_NOOP("Actions", "Edit the text of what is selected"), "", "F2", KeyScope::Sheet},
    ActionRow{ActionId::Delete, "delete", QT_TRANSLATE_NOOP("Actions", "&Delete"), "", QT_TRANSLATE_NOOP("Actions", "Remove what is selected"), "trash", "Del", KeyScope::Sheet},
    ActionRow{ActionId::MoveLeft, "moveLeft", QT_TRANSLATE_NOOP("Actions", "Move &left"), "", QT_TRANSLATE_NOOP("Actions", "Move what is selected one place to the left"), "", "Alt+Left", KeyScope::Sheet},
    ActionRow{ActionId::MoveRight, "moveRight", QT_TRANSLATE_NOOP("Actions", "Move &right"), "", QT_TRANSLATE_NOOP("Actions", "Move what is selected one place to the right"), "", "Alt+Right", KeyScope::Sheet},
    ActionRow{ActionId::MoveUp, "moveUp", QT_TRANSLATE_NOOP("Actions", "Move &up"), "", QT_TRANSLATE_NOOP("Actions", "Move what is selected one place up"), "", "Alt+Up", KeyScope::Sheet},
    ActionRow{ActionId::MoveDown, "moveDown", QT_TRANSLATE_NOOP("Actions", "Move do&wn"), "", QT_TRANSLATE_NOOP("Actions", "Move what is selected one place down"), "", "Alt+Down", KeyScope::Sheet},
    ActionRow{ActionId::ZoomIn, "zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "", QT_TRANSLATE_NOOP("Actions", "Show the map larger"), "plus", "Ctrl++ Ctrl+="},
    ActionRow{ActionId::ZoomOut, "zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "", QT_TRANSLATE_NOOP("Actions", "Show the map smaller"), "minus", "Ctrl+-"},
    ActionRow{ActionId::ZoomFit, "zoomFit", QT_TRANSLATE_NOOP("Actions", "&Fit in the window"), QT_TRANSLATE_NOOP("Actions", "Fit"), QT_TRANSLATE_NOOP("Actions", "Show the whole map"), "fit", "Ctrl+0"},
    ActionRow{ActionId::Zoom100, "zoom100", QT_TRANSLATE_NOOP("Actions", "&Actual size"), "", QT_TRANSLATE_NOOP("Actions", "Show the map at 100 %"), "", "Ctrl+1"},
    ActionRow{ActionId::CollapsePhase, "collapsePhase", QT_TRANSLATE_NOOP("Actions", "&Fold or unfold phase"), "", QT_TRANSLATE_NOOP("Actions", "Show the phase of the selection as one narrow column, or in full again"), "", "Ctrl+."},
    ActionRow{ActionId::TogglePanel, "togglePanel", QT_TRANSLATE_NOOP("Actions", "&Panel"), "", QT_TRANSLATE_NOOP("Actions", "Show or hide the panel at the right"), "", "F8"},
    ActionRow{ActionId::PanelTouchpoint, "panel.touchpoint", QT_TRANSLATE_NOOP("Actions", "Panel: &Touchpoint"), "", QT_TRANSLATE_NOOP("Actions", "Show all that the map holds about the selected touchpoint or phase"), "", "Alt+1"},
    ActionRow{ActionId::PanelPersona, "panel.persona", QT_TRANSLATE_NOOP("Actions", "Panel: P&ersona"), "", QT_TRANSLATE_NOOP("Actions", "Show the personas"), "", "Alt+2"},
    ActionRow{ActionId::PanelGoal, "panel.goal", QT_TRANSLATE_NOOP("Actions", "Panel: &Goal"), "", QT_TRANSLATE_NOOP("Actions", "Show goal, measure and scope of the map"), "", "Alt+3"},
    ActionRow{ActionId::PanelPainPoints, "panel.painPoints", QT_TRANSLATE_NOOP("Actions", "Panel: Pa&in points"), "", QT_TRANSLATE_NOOP("Actions", "Show the pain points of the whole map"), "", "Alt+4"},
    ActionRow{ActionId::PanelPlan, "panel.plan", QT_TRANSLATE_NOOP("Actions", "Panel: &Action plan"), "", QT_TRANSLATE_NOOP("Actions", "Show the action plan"), "", "Alt+5"},
    ActionRow{ActionId::PanelLanes, "panel.lanes", QT_TRANSLATE_NOOP("Actions", "Panel: &Lanes"), "", QT_TRANSLATE_NOOP("Actions", "Show, hide, lock and order the lanes"), "", "Alt+6"},
    ActionRow{ActionId::PanelParked, "panel.parked", QT_TRANSLATE_NOOP("Actions", "Panel: Par&ked"), "", QT_TRANSLATE_NOOP("Actions", "Show what has no place on the map yet"), "", "Alt+7"},
    ActionRow{ActionId::ToggleOutline, "toggleOutline", QT_TRANSLATE_NOOP("Actions", "O&utline"), "", QT_TRANSLATE_NOOP("Actions", "Show or hide the outline at the left"), "outline", "F7"},
    ActionRow{ActionId::ReduceMotion, "reduceMotion", QT_TRANSLATE_NOOP("Actions", "&Less motion"), "", QT_TRANSLATE_NOOP("Actions", "Show changes at once instead of gliding there"), "", ""},
    ActionRow{ActionId::ReopenMaps, "reopenMaps", QT_TRANSLATE_NOOP("Actions", "&Reopen maps at the start"), "", QT_TRANSLATE_NOOP("Actions", "Begin with the maps that were open the last time"), "", ""},
    ActionRow{ActionId::NextPane, "nextPane", QT_TRANSLATE_NOOP("Actions", "&Next pane"), "", QT_TRANSLATE_NOOP("Actions", "Go to the sheet, the panel, the outline or the toolbar"), "", "F6"},
    ActionRow{ActionId::PreviousPane, "previousPane", QT_TRANSLATE_NOOP("Actions", "&Previous pane"), "", QT_TRANSLATE_NOOP("Actions", "Go back to the sheet, the panel, the outline or the toolbar"), "", "Shift+F6"},
    ActionRow{ActionId::AddTouchpoint, "addTouchpoint", QT_TRANSLATE_NOOP("Actions", "&Touchpoint"), "", QT_TRANSLATE_NOOP("Actions", "Add a touchpoint after the selected one"), "touchpoint", "Ctrl+Enter Ctrl+Return", KeyScope::Sheet},
    ActionRow{ActionId::AddPhase, "addPhase", QT_TRANSLATE_NOOP("Actions", "&Phase"), "", QT_TRANSLATE_NOOP("Actions", "Add a phase after the selected one"), "phase", "Ctrl+Shift+Enter Ctrl+Shift+Return", KeyScope::Sheet},
    ActionRow{ActionId::AddPainPoint, "addPainPoint", QT_TRANSLATE_NOOP("Actions", "Pa&in point"), QT_TRANSLATE_NOOP("Actions", "Pain point"), QT_TRANSLATE_NOOP("Actions", "Add a pain point to the selected touchpoint"), "pain", ""},
    ActionRow{ActionId::AddOpportunity, "addOpportunity", QT_TRANSLATE_NOOP("Actions", "&Opportunity"), "", QT_TRANSLATE_NOOP("Actions", "Add an opportunity to the selected touchpoint"), "idea", ""},
    ActionRow{ActionId::AddNote, "addNote", QT_TRANSLATE_NOOP("Actions", "&Note"), "", QT_TRANSLATE_NOOP("Actions", "Add a card to the selected cell"), "note", ""},
    ActionRow{ActionId::AddMetric, "addMetric", QT_TRANSLATE_NOOP("Actions", "&Metric"), "", QT_TRANSLATE_NOOP("Actions", "Add a metric to the selected touchpoint"), "metric", ""},
    ActionRow{ActionId::AddPersona, "addPersona", QT_TRANSLATE_NOOP("Actions", "P&ersona"), "", QT_TRANSLATE_NOOP("Actions", "Add a persona to the map"), "persona", ""},
    ActionRow{ActionId::MapTitleAndGoal, "mapTitleAndGoal", QT_TRANSLATE_NOOP("Actions", "&Title and goal"), "", QT_TRANSLATE_NOOP("Actions", "Show title, goal and scope of the map in the panel"), "goal", ""},
    ActionRow{ActionId::Decide, "decide", QT_TRANSLATE_NOOP("Actions", "&Decide what both changed…"), "", QT_TRANSLATE_NOOP("Actions", "Choose between what you and somebody else wrote"), "", ""},
    ActionRow{ActionId::Manual, "manual", QT_TRANSLATE_NOOP("Actions", "&Manual"), "", QT_TRANSLATE_NOOP("Actions", "Read how things are done"), "", ""},
    ActionRow{ActionId::KeySheet, "keySheet", QT_TRANSLATE_NOOP("Actions", "&Keys"), "", QT_TRANSLATE_NOOP("Actions", "Show all keys"), "", "F1"},
    ActionRow{ActionId::About, "about", QT_TRANSLATE_NOOP("Actions", "&About Journeyline"), "", QT_TRANSLATE_NOOP("Actions", "Show the version"), "", ""},
};
// clang-format on

static_assert(actionRows.size() == static_cast<std::size_t>(ActionId::Count));

QString translated(const char* text) {
    return QCoreApplication::translate("Actions", text);
}

} // namespace

std::span<const ActionRow> actionTable() {
    return actionRows;
}

ActionSet::ActionSet(QWidget* window, QWidget* sheet) : QObject(window) {
    for (const ActionRow& row : actionRows) {
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
    for (const ActionRow& row : actionRows) {
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
