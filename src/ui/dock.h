// SPDX-License-Identifier: Apache-2.0
// The dock at the right: one panel at a time, and the column of tabs that choose it. A panel is made when it is first
// shown: making all of them takes longer than everything else that a new window needs.
#pragma once

#include <QWidget>

#include <array>
#include <vector>

#include "panel_context.h"

class QStackedWidget;
class QVBoxLayout;

namespace journeyline::ui {

class DockTab;
class Panel;

enum class PanelId { Touchpoint, Persona, Goal, PainPoints, Plan, Lanes, Parked };
constexpr std::size_t panelCount = 7;

class Dock final : public QWidget {
    Q_OBJECT

public:
    Dock(session::Session& session, IdSource& ids, QWidget* parent);
    void show(PanelId id);
    [[nodiscard]] PanelId shown() const { return m_shown; }
    /// Puts the focus into the first field of the panel that is shown.
    void takeFocus();
    /// Throws the panels away: they are made anew when they are shown, in the language and theme of now.
    void rebuild();
    [[nodiscard]] QSize sizeHint() const override { return {minimumWidth(), 600}; }

signals:
    /// The user is done with the panel: the sheet should have the focus.
    void left();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] Panel* make(PanelId id);
    void followSelection();
    void count();

    PanelContext m_context; ///< one for the tabs and all panels
    QStackedWidget* m_panels;
    QVBoxLayout* m_column;
    std::vector<DockTab*> m_tabs;
    std::array<Panel*, panelCount> m_made{}; ///< by PanelId; null until it is shown
    PanelId m_shown = PanelId::Touchpoint;
};

} // namespace journeyline::ui
