// SPDX-License-Identifier: Apache-2.0
// Logo and colours of the brand, which belong to the map: each change is a step that can be undone.
#pragma once

#include <QWidget>

#include <array>

#include "journeyline/session/session.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace journeyline::ui {

class PictureView;

class BrandFields final : public QWidget {
    Q_OBJECT

public:
    BrandFields(session::Session& session, QWidget* parent);

private:
    void chooseLogo();
    void removeLogo();
    void takeColours();
    void pickColour(std::size_t index);
    void refresh();
    void showContrast();

    session::Session& m_session;
    PictureView* m_logo;
    QPushButton* m_choose;
    QPushButton* m_remove;
    std::array<QLineEdit*, 3> m_colours{};
    std::array<QPushButton*, 3> m_swatches{};
    QLabel* m_contrast;
};

} // namespace journeyline::ui
