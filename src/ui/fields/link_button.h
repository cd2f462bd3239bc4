// SPDX-License-Identifier: Apache-2.0
// A link among the fields of a panel: what it does stands in words, without the look of a button.
// Callers may rely on: Enter does what Space does; a text too long for its place ends in "…".
#pragma once

#include <QPushButton>

namespace journeyline::ui {

class LinkButton final : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace journeyline::ui
