// SPDX-License-Identifier: Apache-2.0
#include "paint_pages.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "journeyline/render/scene_painter.h"

namespace journeyline::ui {
namespace {

constexpr double deskMargin = 12, deskGap = 10; // px of the screen

QRectF rectOf(const Rect& rect) {
    return {rect.x, rect.y, rect.width, rect.height};
}

QColor colourOf(Colour colour) {
    return QColor::fromRgb(colour.red, colour.green, colour.blue);
}

struct Arrangement {
    int across = 1, down = 1;
    double scale = 0; ///< px of paper to px of the screen
};

/// So many papers side by side that they are shown as large as possible; whole rows of the tiling where they fit.
Arrangement arranged(int pages, QSizeF paper, QSize room) {
    Arrangement best;
    for (int across = 1; across <= pages; ++across) {
        const int down = (pages + across - 1) / across;
        const double width = (room.width() - 2 * deskMargin - (across - 1) * deskGap) / (across * paper.width());
        const double height = (room.height() - 2 * deskMargin - (down - 1) * deskGap) / (down * paper.height());
        if (const double scale = std::min(width, height); scale > best.scale) best = {across, down, scale};
    }
    return best;
}

} // namespace

void paintPage(QPainter& painter, const scene::Scene& scene, const layout::Page& page) {
    render::ScenePainter scenePainter;
    for (const layout::PagePiece& piece : page.pieces) {
        painter.save();
        const QRectF source = rectOf(piece.source);
        painter.translate(piece.at.x, piece.at.y);
        painter.scale(page.scale, page.scale);
        painter.translate(-source.topLeft());
        painter.setClipRect(source, Qt::IntersectClip);
        render::PaintOptions options;
        options.visible = source;
        scenePainter.paint(painter, scene, options);
        painter.restore();
    }
    scenePainter.paint(painter, page.marks);
}

Result<QImage> pagesOnDesk(const PagedScene& paged, QSize room, Colour desk, const render::Progress& progress) {
    const QSizeF paper(paged.pages.front().paper.width, paged.pages.front().paper.height);
    const auto count = static_cast<int>(paged.pages.size());
    const Arrangement place = arranged(count, paper, room);
    if (!(place.scale > 0)) return Fault{"export.size", {}, {}};
    const QSizeF shown = paper * place.scale;
    const QSize size(static_cast<int>(2 * deskMargin + place.across * shown.width() + (place.across - 1) * deskGap),
                     static_cast<int>(2 * deskMargin + place.down * shown.height() + (place.down - 1) * deskGap));
    QImage image(size, QImage::Format_RGB32);
    image.fill(colourOf(desk));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count; ++i) {
        if (progress && !progress(static_cast<double>(i) / count)) return Fault{"export.cancelled", {}, {}};
        painter.save();
        const int down = i / place.across, across = i % place.across;
        painter.translate(deskMargin + across * (shown.width() + deskGap),
                          deskMargin + down * (shown.height() + deskGap));
        painter.fillRect(QRectF(QPointF(), shown), Qt::white);
        painter.scale(place.scale, place.scale);
        painter.setClipRect(QRectF(QPointF(), paper));
        paintPage(painter, paged.scene, paged.pages[static_cast<std::size_t>(i)]);
        painter.restore();
    }
    return image;
}

} // namespace journeyline::ui
