// SPDX-License-Identifier: Apache-2.0
// From where the sheet is seen: zoom, scrolling, and which parts of the sheet are pinned at the edges of the viewport.
//
// Pure geometry without widgets. Callers may rely on: toSheet and toViewport are inverse for what is not pinned;
// sheetPointAt answers for what is really painted at a point, pinned or not.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "journeyline/layout/sheet.h"

namespace journeyline::ui::canvas {

class Viewpoint {
public:
    static constexpr double deskMargin = 16; ///< desk around the sheet
    static constexpr double pinMargin = 8;   ///< pinned things stay this far from the edge

    void setSheet(const layout::SheetLayout& sheet);
    void setViewport(QSizeF size) { m_viewport = size; }
    void setZoom(double zoom) { m_zoom = zoom; }
    /// Values of the scroll bars.
    void setScroll(QPointF scroll) { m_scroll = scroll; }

    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QPointF scroll() const { return m_scroll; }
    [[nodiscard]] QSizeF viewport() const { return m_viewport; }
    /// Largest values of the scroll bars.
    [[nodiscard]] QSizeF scrollRange() const;
    /// The scroll values that put a sheet point at a viewport point, before they are held within the range.
    [[nodiscard]] QPointF scrollFor(Point sheetPoint, QPointF viewportPoint) const;
    /// The zoom at which the whole sheet is visible.
    [[nodiscard]] double fittingZoom() const;

    [[nodiscard]] QPointF toViewport(Point p) const { return origin() + QPointF(p.x, p.y) * m_zoom; }
    [[nodiscard]] Point toSheet(QPointF p) const;
    [[nodiscard]] QRectF toViewport(const Rect& r) const;
    [[nodiscard]] QRectF sheetRect() const { return toViewport(Rect{0, 0, m_size.width, m_size.height}); }

    /// How far the labels and the phase band have moved from their place on the sheet, in viewport px.
    [[nodiscard]] double labelShift() const;
    [[nodiscard]] double bandShift() const;
    [[nodiscard]] bool labelsPinned() const { return labelShift() > 0; }
    [[nodiscard]] bool bandPinned() const { return bandShift() > 0; }

    /// Offset of a section from its place on the sheet, in viewport px.
    [[nodiscard]] QPointF shiftOf(layout::Section section) const;
    /// The part of the viewport a section may paint in.
    [[nodiscard]] QRectF roomOf(layout::Section section) const;
    /// The section painted topmost at a point.
    [[nodiscard]] layout::Section sectionAt(QPointF viewportPoint) const;
    [[nodiscard]] layout::Section sectionOf(const Rect& sheetRect) const;
    [[nodiscard]] Point sheetPointAt(QPointF viewportPoint) const;
    /// Where a rectangle of the sheet is painted, pinned or not.
    [[nodiscard]] QRectF placed(const Rect& sheetRect) const;
    /// The part of the viewport that scrolls freely in both directions below the pinned ones.
    [[nodiscard]] QRectF freeRoom() const;

private:
    [[nodiscard]] QPointF origin() const;

    Size m_size;
    Rect m_band, m_labels, m_lanes;
    QSizeF m_viewport;
    QPointF m_scroll;
    double m_zoom = 1;
};

} // namespace journeyline::ui::canvas
