// SPDX-License-Identifier: Apache-2.0
// Shows how an export will look, as large as there is room. It keeps the last picture while a new one is made.
#pragma once

#include <QImage>
#include <QWidget>

namespace journeyline::ui {

class PicturePreviewView final : public QWidget {
    Q_OBJECT

public:
    explicit PicturePreviewView(QWidget* parent);
    void show(const QImage& image);
    /// Read where there is no picture.
    void showSentence(const QString& sentence);
    /// Pixels of the screen that a picture can have.
    [[nodiscard]] QSize room() const;
    [[nodiscard]] const QImage& image() const { return m_image; }
    [[nodiscard]] QSize sizeHint() const override { return {620, 420}; }

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QImage m_image;
    QString m_sentence;
};

} // namespace journeyline::ui
