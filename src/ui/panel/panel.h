// SPDX-License-Identifier: Apache-2.0
// The panels of the dock: what the map holds about one thing, to read and to edit.
// Callers may rely on: a panel follows the session by itself; Escape in one of its fields asks to leave it.
#pragma once

#include <QWidget>

#include "panel_context.h"

class QComboBox;
class QLineEdit;
class QLabel;
class QScrollArea;

namespace journeyline::ui {

class DisclosureRow;
class PartList;
class PhaseFields;
class Section;

/// A column of sections that scrolls.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(const QString& name, QWidget* parent);
    /// Puts the focus into the first field.
    virtual void takeFocus();

signals:
    void left();

protected:
    /// Tab goes through the fields as the eye does, row by row, and leaves the panel at its ends. The order in which
    /// fields were made says nothing: rows come and go with the touchpoint.
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QWidget* content() const { return m_content; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void showInvitation(const QString& text);
    /// Tells every field to look at the map again.
    void refreshFields();

private:
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QLabel* m_invitation;
};

/// The touchpoint that the selection is in; or the phase, when one is selected.
class TouchpointPanel final : public Panel {
    Q_OBJECT

public:
    TouchpointPanel(const PanelContext& context, QWidget* parent);
    /// Into the row of the card, pain point, opportunity or metric that is selected.
    void takeFocus() override;

private:
    void follow();
    void look();
    // Only once there is something to show in them: making them takes as long as the rest of a new window.
    void addPhaseFields();
    void addParts();

    PanelContext m_context;
    Id m_looked; ///< the touchpoint that was last looked at
    PhaseFields* m_phase = nullptr;
    std::vector<QWidget*> m_parts; ///< of a touchpoint, with the lines between them
};

/// Title, goal, scope and dates of the map.
class GoalPanel final : public Panel {
    Q_OBJECT

public:
    GoalPanel(const PanelContext& context, QWidget* parent);
    /// With the goal selected into the figure that is aimed at: the statement can be edited on the sheet.
    void takeFocus() override;

private:
    session::Session& m_session;
    void addMap(const PanelContext& context);
    void addGoal(const PanelContext& context);
    void addScope(const PanelContext& context);
    void addEditions(const PanelContext& context);
    void addSources(const PanelContext& context);
};

/// One persona of the map: the one selected, or the one chosen at the top.
class PersonaPanel final : public Panel {
    Q_OBJECT

public:
    PersonaPanel(const PanelContext& context, QWidget* parent);
    void showPersona(const Id& persona);
    /// With a persona selected into its name.
    void takeFocus() override;

private:
    void addFields();
    void follow();
    /// Shows this persona, or the first one when it is not there.
    void turnTo(Id persona);
    void listPersonas();
    void add();
    void move(int step);

    PanelContext m_context;
    std::shared_ptr<Id> m_persona = std::make_shared<Id>();
    QComboBox* m_choice;
    QLabel* m_empty = nullptr;     ///< instead of the choice where there is nobody
    std::vector<QWidget*> m_order; ///< what changes the order of the personas
    QWidget* m_fields;
    QStringList m_listed;
};

/// The rows of the sheet: their order, what they are called, what is hidden, locked or compact.
class LanesPanel final : public Panel {
    Q_OBJECT

public:
    LanesPanel(const PanelContext& context, QWidget* parent);

private:
    void askKind(QWidget* below);

    PanelContext m_context;
    PartList* m_list;
};

/// All pain points of the map, sorted and filtered as one likes.
class PainPointsPanel final : public Panel {
    Q_OBJECT

public:
    PainPointsPanel(const PanelContext& context, QWidget* parent);

private:
    void addFilters();
    [[nodiscard]] std::vector<Id> chosen(const Map& map) const;
    void fill(const Id& id, DisclosureRow& row);

    PanelContext m_context;
    QLineEdit* m_search;
    QComboBox* m_severity;
    QComboBox* m_status;
    QComboBox* m_order;
    PartList* m_list;
};

/// The actions by horizon, quick fixes first.
class PlanPanel final : public Panel {
    Q_OBJECT

public:
    PlanPanel(const PanelContext& context, QWidget* parent);
    /// Into the row of the action that is selected.
    void takeFocus() override;

private:
    void addHorizon(std::optional<Horizon> horizon);
    void count();

    struct Group {
        std::optional<Horizon> horizon;
        Section* section;
        PartList* list;
    };
    PanelContext m_context;
    std::vector<Group> m_groups;
};

/// Notes that have no place yet.
class ParkedPanel final : public Panel {
    Q_OBJECT

public:
    ParkedPanel(const PanelContext& context, QWidget* parent);

private:
    void fill(const Id& id, DisclosureRow& row);
    void askLane(const Id& note, QWidget* below);
    void addOpportunities();
    void place(const Id& opportunity);

    PanelContext m_context;
};

} // namespace journeyline::ui
