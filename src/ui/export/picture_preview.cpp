// SPDX-License-Identifier: Apache-2.0
#include "picture_preview.h"

#include <QPainter>

#include "appearance.h"

namespace journeyline::ui {
namespace {

constexpr int edge = 16;

/// What lies behind a picture without background.
void paintCheckers(QPainter& painter, const QRectF& area, const layout::Theme& theme) {
    constexpr int square = 8;
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, toQt(theme.sheet));
    for (int y = 0; y * square < area.height(); ++y)
        for (int x = y % 2; x * square < area.width(); x += 2)
            painter.fillRect(QRectF(area.x() + x * square, area.y() + y * square, square, square), toQt(theme.hair));
    painter.restore();
}

} // namespace

PicturePreviewView::PicturePreviewView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(260, 200);
}

void PicturePreviewView::show(const QImage& image) {
    m_image = image;
    m_sentence.clear();
    update();
}

void PicturePreviewView::showSentence(const QString& sentence) {
    m_image = {};
    m_sentence = sentence;
    update();
}

QSize PicturePreviewView::room() const {
    return ((size() - QSize(2 * edge, 2 * edge)) * devicePixelRatioF()).expandedTo({40, 40});
}

void PicturePreviewView::resizeEvent(QResizeEvent*) {
    emit resized();
}

void PicturePreviewView::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), toQt(theme.desk));
    painter.setPen(toQt(theme.chromeline));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_image.isNull()) {
        painter.setPen(toQt(theme.ink2));
        painter.drawText(rect().adjusted(40, 20, -40, -20), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    // Scaled while the window is being drawn larger, until the new picture is there.
    const QSizeF shown = QSizeF(m_image.size()).scaled(QSizeF(size() - QSize(2 * edge, 2 * edge)), Qt::KeepAspectRatio);
    const QRectF area(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    if (m_image.hasAlphaChannel()) paintCheckers(painter, area, theme);
    painter.drawImage(area, m_image);
}

} // namespace journeyline::ui
