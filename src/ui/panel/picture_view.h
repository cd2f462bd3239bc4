// SPDX-License-Identifier: Apache-2.0
// A picture of the map as large as the panel allows, or a sentence where it cannot be shown.
#pragma once

#include <QImage>
#include <QWidget>

namespace journeyline::ui {

class PictureView final : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent);
    /// `instead` is read when there is no image.
    void show(const QImage& image, const QString& instead);
    [[nodiscard]] const QImage& image() const { return m_image; }
    [[nodiscard]] QSize sizeHint() const override { return {200, heightForWidth(width())}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
    QString m_instead;
};

} // namespace journeyline::ui
