// SPDX-License-Identifier: Apache-2.0
// The slider of the zoom, with a notch at 100 %, and where each zoom stands on it: equal steps are equal ratios.
#pragma once

#include <QSlider>

namespace journeyline::ui {

[[nodiscard]] int positionOfZoom(double zoom);
[[nodiscard]] double zoomAtPosition(int position);

class ZoomSlider final : public QSlider {
    Q_OBJECT

public:
    explicit ZoomSlider(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double xOf(int position) const;
    void setFromX(double x);
};

} // namespace journeyline::ui
