// SPDX-License-Identifier: Apache-2.0
// Tiles of the sheet as they were painted, so that scrolling, dragging and typing paint only what is new on the screen.
//
// Callers may rely on: each pixel is the one that painting the scene directly would give, give or take a rounding.
// Tiles are cut at whole pixels of the screen and kept by their print (see tiled_group.h), scale and place within a
// pixel; nothing has to be told what an edit changed. Those that were not seen for longest are forgotten first.
#pragma once

#include <QCache>
#include <QImage>
#include <QPointF>
#include <QRectF>

#include "journeyline/render/scene_painter.h"
#include "tiled_group.h"

class QPainter;

namespace journeyline::ui::canvas {

/// How the sheet lies on the screen.
struct TileView {
    QPointF origin;  ///< of the sheet, in px of the widget
    double zoom = 1; ///< without the ratio of device pixels
    QRectF room;     ///< what may be painted, in px of the widget
    QSizeF window;   ///< all of the widget: how much is worth keeping
    Colour ground;   ///< below everything
    double barsBelow = 0;
};

class KeptTiles {
public:
    void paint(QPainter& painter, const TiledGroup& group, const TileView& view, render::ScenePainter& scenes);
    /// Tiles that were painted rather than taken, since the beginning; tests count them.
    [[nodiscard]] std::size_t painted() const { return m_painted; }

private:
    QCache<quint64, QImage> m_images;
    std::size_t m_painted = 0;
};

} // namespace journeyline::ui::canvas
