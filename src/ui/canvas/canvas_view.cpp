// SPDX-License-Identifier: Apache-2.0
// Zooming and scrolling.
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "inner.h"
#include "places.h"
#include "qt_values.h"

namespace journeyline::ui {

using session::Selection;

namespace {
constexpr double zoomStep = 1.2;
constexpr double zoomPerDegreeEighth = 1.0015; ///< one notch of a wheel is 120 eighths of a degree
constexpr double pixelsPerNotch = 96;
constexpr double revealMargin = 12;
constexpr double smallestStartZoom = 0.6;
constexpr double smallestFittingZoom = 0.001; ///< a long map as a whole is worth more than the texts on it
} // namespace

double Canvas::zoom() const {
    return m_inner->viewpoint.zoom();
}

void Canvas::setZoom(double zoom) {
    m_inner->zoomAt(zoom, QRectF(viewport()->rect()).center());
}

void Canvas::zoomIn() {
    setZoom(zoom() * zoomStep);
}

void Canvas::zoomOut() {
    setZoom(zoom() / zoomStep);
}

void Canvas::zoomTo100() {
    setZoom(1);
}

void Canvas::zoomToFit() {
    m_inner->viewpoint.setViewport(viewport()->size());
    m_inner->zoomAt(std::min(1.0, m_inner->viewpoint.fittingZoom()), QRectF(viewport()->rect()).center(),
                    smallestFittingZoom);
    m_inner->setScroll({0, 0});
    m_inner->fitted = true;
}

void Canvas::zoomToStart() {
    m_inner->viewpoint.setViewport(viewport()->size());
    // Where nearly all of it fits, all of it does.
    const double fitting = m_inner->viewpoint.fittingZoom();
    setZoom(fitting >= smallestStartZoom * 0.85 ? std::min(fitting, 1.0) : smallestStartZoom);
    m_inner->setScroll({0, 0});
    m_inner->fitted = false;
}

Point Canvas::toSheet(QPointF p) const {
    return m_inner->viewpoint.toSheet(p);
}

QPointF Canvas::toViewport(Point p) const {
    return m_inner->viewpoint.toViewport(p);
}

QRectF Canvas::rectOf(const Selection& selection) const {
    const auto part = canvas::partOf(sheet(), selection);
    return part ? m_inner->viewpoint.placed(part->rect) : QRectF();
}

QRectF Canvas::rectOf(const layout::Part& part) const {
    return m_inner->viewpoint.placed(part.rect);
}

Selection Canvas::selectionAt(QPointF viewportPoint) const {
    return canvas::selectionOf(m_inner->partAt(viewportPoint));
}

void Canvas::reveal(const Selection& selection) {
    if (const auto part = canvas::partOf(sheet(), selection)) m_inner->revealRect(part->rect);
}

void Canvas::goTo(const Selection& selection) {
    finishEditing();
    m_inner->session.select(selection);
    reveal(selection);
    setFocus(Qt::OtherFocusReason);
}

void Canvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    m_inner->viewpoint.setViewport(viewport()->size());
    // What was seen as a whole stays whole when a panel opens beside it.
    if (m_inner->fitted) zoomToFit();
    m_inner->updateScrollBars();
    m_inner->editing->place();
    if (m_inner->undoLine->isVisible()) m_inner->undoLine->place();
}

void Canvas::scrollContentsBy(int, int) {
    m_inner->readScrollBars();
}

void Canvas::wheelEvent(QWheelEvent* event) {
    const QPoint degrees = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const int delta = degrees.y() != 0 ? degrees.y() : degrees.x();
        m_inner->zoomAt(zoom() * std::pow(zoomPerDegreeEighth, delta), event->position());
        event->accept();
        return;
    }
    QPointF by = event->hasPixelDelta() ? QPointF(event->pixelDelta()) : QPointF(degrees) / 120.0 * pixelsPerNotch;
    if ((event->modifiers() & Qt::ShiftModifier) && by.x() == 0) by = by.transposed();
    if (event->hasPixelDelta()) {
        m_inner->glide.stop();
        m_inner->setScroll(m_inner->viewpoint.scroll() - by);
    } else {
        const bool gliding = m_inner->glide.state() == QAbstractAnimation::Running;
        m_inner->scrollSmoothly((gliding ? m_inner->glide.endValue().toPointF() : m_inner->viewpoint.scroll()) - by);
    }
    event->accept();
}

void Canvas::Inner::updateScrollBars() {
    const QSizeF range = viewpoint.scrollRange();
    scrolling = true; // the bars must not report back half of a change
    const auto set = [](QScrollBar* bar, double maximum, int page, double value) {
        bar->setRange(0, static_cast<int>(std::ceil(maximum)));
        bar->setPageStep(page);
        bar->setSingleStep(48);
        bar->setValue(static_cast<int>(std::lround(value)));
    };
    const QPointF wanted = viewpoint.scroll();
    set(q.horizontalScrollBar(), range.width(), q.viewport()->width(), wanted.x());
    set(q.verticalScrollBar(), range.height(), q.viewport()->height(), wanted.y());
    scrolling = false;
    readScrollBars();
}

void Canvas::Inner::readScrollBars() {
    if (scrolling) return;
    const QPointF scroll(q.horizontalScrollBar()->value(), q.verticalScrollBar()->value());
    if (scroll != viewpoint.scroll()) {
        insertPlace.reset(); // the pointer is over something else now
        hovered = {};
    }
    viewpoint.setScroll(scroll);
    editing->place();
    update();
}

void Canvas::Inner::setScroll(QPointF scroll) {
    scrolling = true;
    q.horizontalScrollBar()->setValue(static_cast<int>(std::lround(scroll.x())));
    q.verticalScrollBar()->setValue(static_cast<int>(std::lround(scroll.y())));
    scrolling = false;
    readScrollBars();
}

void Canvas::Inner::zoomAt(double zoom, QPointF at, double least) {
    // Seen from further away than by hand, zooming out must not jump nearer.
    zoom = std::clamp(zoom, std::min(least, viewpoint.zoom()), largestZoom);
    if (std::abs(zoom - 1) < 0.005) zoom = 1;
    if (zoom == viewpoint.zoom()) return;
    fitted = false;
    glide.stop();
    const Point under = viewpoint.toSheet(at);
    viewpoint.setZoom(zoom);
    insertPlace.reset();
    hovered = {};
    viewpoint.setScroll(viewpoint.scrollFor(under, at));
    updateScrollBars();
    emit q.zoomChanged(zoom);
}

void Canvas::Inner::scrollSmoothly(QPointF scroll) {
    const QSizeF range = viewpoint.scrollRange();
    const QPointF to(std::clamp(scroll.x(), 0.0, range.width()), std::clamp(scroll.y(), 0.0, range.height()));
    glide.stop();
    if (reducedMotion || !q.isVisible()) return setScroll(to);
    glide.setStartValue(viewpoint.scroll());
    glide.setEndValue(to);
    glide.start();
}

void Canvas::Inner::revealRect(const Rect& rect) {
    const layout::Section section = viewpoint.sectionOf(rect);
    const QRectF at = viewpoint.placed(rect).adjusted(-revealMargin, -revealMargin, revealMargin, revealMargin);
    const QRectF room = viewpoint.freeRoom();
    // The start of what is larger than the room counts more than its end.
    const auto needed = [](double low, double high, double roomLow, double roomHigh) {
        double by = high > roomHigh ? high - roomHigh : 0;
        return low - by < roomLow ? low - roomLow : by;
    };
    double dx = needed(at.left(), at.right(), room.left(), room.right());
    double dy = needed(at.top(), at.bottom(), room.top(), room.bottom());
    const bool besidePinned = section == layout::Section::LaneLabels || section == layout::Section::PhaseLabel;
    const bool abovePinned = section == layout::Section::PhaseBand || section == layout::Section::PhaseLabel;
    if (besidePinned && viewpoint.labelsPinned()) dx = 0;
    if (abovePinned && viewpoint.bandPinned()) dy = 0;
    if (dx == 0 && dy == 0) return;
    glide.stop();
    setScroll(viewpoint.scroll() + QPointF(dx, dy));
}

} // namespace journeyline::ui
