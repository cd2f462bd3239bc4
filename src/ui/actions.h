// SPDX-License-Identifier: Apache-2.0
// Everything one can ask of the window, as one table: menus, toolbar and the sheet of keys are made from it.
// Not responsible for what an action does: the window connects them.
#pragma once

#include <QAction>
#include <QObject>

#include <array>
#include <cstddef>
#include <span>

namespace journeyline::ui {

enum class ActionId {
    StartPage,
    New,
    NewExample,
    Open,
    Save,
    SaveAs,
    Export,
    ExportText,
    CopyPicture,
    Print,
    Import,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    UndoHistory,
    Cut,
    Copy,
    Paste,
    Duplicate,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Palette,
    EditText,
    Delete,
    MoveLeft,
    MoveRight,
    MoveUp,
    MoveDown,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    Zoom100,
    CollapsePhase,
    TogglePanel,
    PanelTouchpoint,
    PanelPersona,
    PanelGoal,
    PanelPainPoints,
    PanelPlan,
    PanelLanes,
    PanelParked,
    ToggleOutline,
    ReduceMotion,
    ReopenMaps,
    NextPane,
    PreviousPane,
    AddTouchpoint,
    AddPhase,
    AddPainPoint,
    AddOpportunity,
    AddNote,
    AddMetric,
    AddPersona,
    MapTitleAndGoal,
    Decide,
    Manual,
    KeySheet,
    About,
    Count
};

/// Where the keys of an action count: in the whole window, or only on the sheet, because fields need them.
enum class KeyScope { Window, Sheet };

struct ActionRow {
    ActionId id;
    const char* name;   ///< object name
    const char* text;   ///< of the menu, English; translated in the context "Actions"
    const char* button; ///< of the toolbar, where it differs
    const char* tip;    ///< of the status bar
    const char* icon;
    const char* keys; ///< portable, several separated by a blank
    KeyScope scope = KeyScope::Window;
};

[[nodiscard]] std::span<const ActionRow> actionTable();

/// The actions of one window.
class ActionSet final : public QObject {
    Q_OBJECT

public:
    /// `sheet` is the widget on which the keys of the scope Sheet count.
    ActionSet(QWidget* window, QWidget* sheet);
    [[nodiscard]] QAction* operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    void retranslate();

private:
    std::array<QAction*, static_cast<std::size_t>(ActionId::Count)> m_actions{};
};

} // namespace journeyline::ui
