// SPDX-License-Identifier: Apache-2.0
// The portrait of a persona in its outline, as on the sheet, with a link to choose a picture and one to take it away.
// Callers may rely on: the map gets the pixels of the picture and nothing else (picture_asset.h).
#pragma once

#include <QWidget>

#include "panel_context.h"

class QPushButton;

namespace journeyline::ui {

class PortraitField final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    /// `persona` is looked at each time.
    PortraitField(const PanelContext& context, std::shared_ptr<Id> persona, QWidget* parent);
    void refresh() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose();
    void remove();

    PanelContext m_context;
    std::shared_ptr<Id> m_persona;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

} // namespace journeyline::ui
