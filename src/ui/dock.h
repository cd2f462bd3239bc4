// SPDX-License-Identifier: Apache-2.0
// The dock at the right: one panel at a time, and the column of tabs that choose it.
#pragma once

#include <QWidget>

#include <vector>

#include "panel_context.h"

class QStackedWidget;
class QVBoxLayout;

namespace journeyline::ui {

class DockTab;
class Panel;

enum class PanelId { Touchpoint, Persona, Goal, PainPoints, Plan, Lanes, Parked };

class Dock final : public QWidget {
    Q_OBJECT

public:
    Dock(session::Session& session, IdSource& ids, QWidget* parent);
    void show(PanelId id);
    [[nodiscard]] PanelId shown() const;
    /// Puts the focus into the first field of the panel that is shown.
    void takeFocus();
    /// Makes the panels anew, in the language and theme of now.
    void rebuild();
    [[nodiscard]] QSize sizeHint() const override { return {minimumWidth(), 600}; }

signals:
    /// The user is done with the panel: the sheet should have the focus.
    void left();

private:
    void count();

    session::Session& m_session;
    std::shared_ptr<FactsCache> m_facts = std::make_shared<FactsCache>(); ///< one for the tabs and all panels
    IdSource& m_ids;
    QStackedWidget* m_panels;
    QVBoxLayout* m_column;
    std::vector<DockTab*> m_tabs;
    std::vector<Panel*> m_pages;
};

} // namespace journeyline::ui
