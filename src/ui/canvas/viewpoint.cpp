// SPDX-License-Identifier: Apache-2.0
#include "viewpoint.h"

#include <algorithm>

namespace journeyline::ui::canvas {

using layout::Section;

namespace {
/// Pinned parts may take at most this share of the viewport: enlarged beyond it they scroll like all else.
constexpr double largestPinnedShare = 0.4;
} // namespace

void Viewpoint::setSheet(const layout::SheetLayout& sheet) {
    m_size = sheet.size();
    m_band = sheet.phaseBand();
    m_labels = sheet.labelColumn();
    m_lanes = sheet.lanes();
}

QPointF Viewpoint::origin() const {
    const double width = m_size.width * m_zoom + 2 * deskMargin, height = m_size.height * m_zoom + 2 * deskMargin;
    const double x = width < m_viewport.width() ? (m_viewport.width() - width) / 2 : -m_scroll.x();
    const double y = height < m_viewport.height() ? (m_viewport.height() - height) / 2 : -m_scroll.y();
    return {x + deskMargin, y + deskMargin};
}

QSizeF Viewpoint::scrollRange() const {
    return {std::max(0.0, m_size.width * m_zoom + 2 * deskMargin - m_viewport.width()),
            std::max(0.0, m_size.height * m_zoom + 2 * deskMargin - m_viewport.height())};
}

QPointF Viewpoint::scrollFor(Point p, QPointF at) const {
    return QPointF(p.x * m_zoom + deskMargin, p.y * m_zoom + deskMargin) - at;
}

double Viewpoint::fittingZoom() const {
    if (m_size.width <= 0 || m_size.height <= 0) return 1;
    return std::min((m_viewport.width() - 2 * deskMargin) / m_size.width,
                    (m_viewport.height() - 2 * deskMargin) / m_size.height);
}

Point Viewpoint::toSheet(QPointF p) const {
    const QPointF s = (p - origin()) / m_zoom;
    return {s.x(), s.y()};
}

QRectF Viewpoint::toViewport(const Rect& r) const {
    return {toViewport(Point{r.x, r.y}), QSizeF(r.width, r.height) * m_zoom};
}

double Viewpoint::labelShift() const {
    if (m_labels.width * m_zoom > m_viewport.width() * largestPinnedShare) return 0;
    const double left = toViewport(Point{m_labels.x, 0}).x();
    return std::max(0.0, pinMargin - left);
}

double Viewpoint::bandShift() const {
    if (m_band.height * m_zoom > m_viewport.height() * largestPinnedShare) return 0;
    const double top = toViewport(Point{0, m_band.y}).y();
    const double furthest = std::max(0.0, (m_lanes.bottom() - m_band.bottom()) * m_zoom);
    return std::clamp(pinMargin - top, 0.0, furthest);
}

QPointF Viewpoint::shiftOf(Section section) const {
    switch (section) {
    case Section::LaneLabels:
        return {labelShift(), 0};
    case Section::PhaseBand:
        return {0, bandShift()};
    case Section::PhaseLabel:
        return {labelShift(), bandShift()};
    case Section::Head:
    case Section::Body:
    case Section::Foot:
        break;
    }
    return {0, 0};
}

QRectF Viewpoint::roomOf(Section section) const {
    const QRectF all({0, 0}, m_viewport);
    const double bandBottom = toViewport(Point{0, m_band.bottom()}).y() + bandShift();
    const double labelsRight = toViewport(Point{m_lanes.x, 0}).x() + labelShift();
    const QRectF below(0, bandBottom, all.width(), std::max(0.0, all.height() - bandBottom));
    const QRectF beside(labelsRight, 0, std::max(0.0, all.width() - labelsRight), all.height());
    const QRectF band(0, bandPinned() ? 0 : toViewport(Point{0, m_band.y}).y(), all.width(), 0);
    const QRectF bandRoom(0, band.y(), all.width(), std::max(0.0, bandBottom - band.y()));
    switch (section) {
    case Section::Head:
        return all;
    case Section::Foot:
        return all & below;
    case Section::Body:
        return below & beside;
    case Section::LaneLabels:
        return below & QRectF(0, 0, labelsRight, all.height());
    case Section::PhaseBand:
        return bandRoom & beside;
    case Section::PhaseLabel:
        return bandRoom & QRectF(0, 0, labelsRight, all.height());
    }
    return all;
}

Section Viewpoint::sectionOf(const Rect& r) const {
    const Point c = r.centre();
    const bool label = c.x < m_labels.right() && c.x >= m_labels.x;
    if (c.y < m_band.y) return Section::Head;
    if (c.y < m_band.bottom()) return label ? Section::PhaseLabel : Section::PhaseBand;
    if (c.y < m_lanes.bottom()) return label ? Section::LaneLabels : Section::Body;
    return Section::Foot;
}

Section Viewpoint::sectionAt(QPointF p) const {
    for (const Section section : {Section::PhaseLabel, Section::PhaseBand}) {
        const bool pinned = bandPinned() || (section == Section::PhaseLabel && labelsPinned());
        if (pinned && roomOf(section).contains(p)) return section;
    }
    const Point s = toSheet(p);
    const bool besideLanes = s.y >= m_lanes.y && s.y < m_lanes.bottom();
    if (labelsPinned() && besideLanes && roomOf(Section::LaneLabels).contains(p)) return Section::LaneLabels;
    return sectionOf(Rect{s.x, s.y, 0, 0});
}

Point Viewpoint::sheetPointAt(QPointF p) const {
    return toSheet(p - shiftOf(sectionAt(p)));
}

QRectF Viewpoint::placed(const Rect& r) const {
    return toViewport(r).translated(shiftOf(sectionOf(r)));
}

QRectF Viewpoint::freeRoom() const {
    QRectF room({0, 0}, m_viewport);
    if (labelsPinned()) room.setLeft(toViewport(Point{m_lanes.x, 0}).x() + labelShift());
    if (bandPinned()) room.setTop(toViewport(Point{0, m_band.bottom()}).y() + bandShift());
    return room;
}

} // namespace journeyline::ui::canvas
