// SPDX-License-Identifier: Apache-2.0
// All that the map holds about the selected phase itself: name, goal, kind and colour. Its touchpoints, cards and
// figures are edited where they stand.
#pragma once

#include <QWidget>

#include "panel_context.h"

class QLabel;

namespace journeyline::ui {

class PhaseFields final : public QWidget {
    Q_OBJECT

public:
    PhaseFields(const PanelContext& context, QWidget* parent);
    /// The phase to show; the fields keep showing it until another one is named.
    void show(const Id& phase);

private:
    PanelContext m_context;
    std::shared_ptr<Id> m_phase = std::make_shared<Id>();
    QLabel* m_heading;
};

} // namespace journeyline::ui
