// SPDX-License-Identifier: Apache-2.0
#include "kept_tiles.h"

#include <QPainter>

#include <algorithm>
#include <bit>
#include <cmath>

#include "qt_values.h"

namespace journeyline::ui::canvas {

namespace {

constexpr double windowsKept = 5; ///< so many windows full of tiles

/// Where the pieces between the cuts lie on the screen, in whole device pixels.
std::vector<int> edges(const std::vector<double>& cuts, double origin, double scale) {
    std::vector<int> result;
    result.reserve(cuts.size());
    for (const double cut : cuts)
        result.push_back(static_cast<int>(std::lround(std::clamp(origin + cut * scale, -1e8, 1e8))));
    return result;
}

quint64 keyOf(std::initializer_list<quint64> parts) {
    quint64 key = 0x6A09E667F3BCC909U;
    for (const quint64 part : parts) {
        key = (key ^ part) * 0xFF51AFD7ED558CCDU;
        key ^= key >> 33U;
    }
    return key;
}

} // namespace

void KeptTiles::paint(QPainter& p, const TiledGroup& group, const TileView& view, render::ScenePainter& scenes) {
    const double ratio = p.device()->devicePixelRatioF(), scale = view.zoom * ratio;
    const QPointF origin = view.origin * ratio;
    const QRectF room(view.room.topLeft() * ratio, view.room.size() * ratio);
    const double pixels = view.window.width() * view.window.height() * ratio * ratio;
    m_images.setMaxCost(static_cast<qsizetype>(windowsKept * pixels));

    const std::vector<int> xs = edges(group.cuts.xs, origin.x(), scale), ys = edges(group.cuts.ys, origin.y(), scale);
    const auto paintTile = [&](std::size_t column, std::size_t row, const QPointF& within) {
        QImage image(xs[column + 1] - xs[column], ys[row + 1] - ys[row], QImage::Format_RGB32);
        image.fill(qt(view.ground));
        QPainter on(&image);
        on.translate(within.x() - group.cuts.xs[column] * scale, within.y() - group.cuts.ys[row] * scale);
        on.scale(scale, scale);
        render::PaintOptions options;
        options.barsBelow = view.barsBelow;
        options.visible = QRectF(group.cuts.xs[column] - 2 / scale, group.cuts.ys[row] - 2 / scale,
                                 image.width() / scale + 4 / scale, image.height() / scale + 4 / scale);
        scenes.paint(on, group.tiles[row * group.across() + column].items, options);
        ++m_painted;
        return image;
    };

    p.save();
    p.setWorldTransform(QTransform::fromScale(1 / ratio, 1 / ratio)); // device pixels
    p.setRenderHint(QPainter::SmoothPixmapTransform, false);
    for (std::size_t row = 0; row < group.down(); ++row) {
        if (ys[row + 1] <= room.top() || ys[row] >= room.bottom() || ys[row + 1] <= ys[row]) continue;
        for (std::size_t column = 0; column < group.across(); ++column) {
            if (xs[column + 1] <= room.left() || xs[column] >= room.right() || xs[column + 1] <= xs[column]) continue;
            const QPointF within(origin.x() + group.cuts.xs[column] * scale - xs[column],
                                 origin.y() + group.cuts.ys[row] * scale - ys[row]);
            const auto part = [](double value) { return static_cast<quint64>(std::llround((value + 1) * 4096)); };
            const quint64 key =
                keyOf({group.tiles[row * group.across() + column].print,
                       static_cast<quint64>(xs[column + 1] - xs[column]), static_cast<quint64>(ys[row + 1] - ys[row]),
                       part(within.x()), part(within.y()), std::bit_cast<quint64>(scale),
                       std::bit_cast<quint64>(view.barsBelow), static_cast<quint64>(qt(view.ground).rgb())});
            const QPoint at(xs[column], ys[row]);
            if (const QImage* known = m_images.object(key)) {
                p.drawImage(at, *known);
                continue;
            }
            QImage image = paintTile(column, row, within);
            p.drawImage(at, image);
            const auto cost = static_cast<qsizetype>(image.width()) * image.height();
            m_images.insert(key, new QImage(std::move(image)), cost); // owned by the cache
        }
    }
    p.restore();
}

} // namespace journeyline::ui::canvas
