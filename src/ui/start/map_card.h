// SPDX-License-Identifier: Apache-2.0
// One map or template on the start page: a picture in a frame, a name and a line under it. It is a button.
// Not responsible for: where its facts come from, and what pressing it does.
#pragma once

#include <QImage>
#include <QPixmap>

#include "start_button.h"

class QToolButton;

namespace journeyline::ui {

class MapCard final : public PageButton {
    Q_OBJECT

public:
    /// How its line is written: a remark is told by an icon and a colour.
    enum class Line { Quiet, Overdue, Missing };

    /// A removable card has a button that takes it off the page; the Delete key does the same.
    MapCard(bool removable, const QString& name, QWidget* parent);
    void setTexts(const QString& title, const QString& line, Line kind = Line::Quiet);
    void setPicture(const QImage& picture);
    void setRemoveText(const QString& text);
    [[nodiscard]] QString line() const { return m_line; }
    [[nodiscard]] Line lineKind() const { return m_kind; }
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }

    /// The room that the ring of the focus takes at each side.
    static constexpr int ring = 3;
    /// Height of a card without its ring: the frame is as wide as the card, texts are below it.
    [[nodiscard]] int frameHeight(int width) const;
    [[nodiscard]] int fullHeight(int width) const { return frameHeight(width) + textHeight; }
    static constexpr int textHeight = 48;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void drawPicture(QPainter& painter, const QRectF& frame);
    void drawTexts(QPainter& painter, double top) const;

    QToolButton* m_remove = nullptr;
    QString m_line;
    Line m_kind = Line::Quiet;
    QImage m_picture;
    QPixmap m_shown; ///< the picture at the size of the frame
    bool m_heading;  ///< pictures of maps are higher than those of templates
};

} // namespace journeyline::ui
