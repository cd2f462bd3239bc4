// SPDX-License-Identifier: Apache-2.0
// The mouse: hovering, clicking, dragging with auto-scroll, panning, adding between two stations.
#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "inner.h"
#include "marks.h"
#include "places.h"
#include "qt_values.h"

namespace journeyline::ui {

using layout::Part;
using layout::PartKind;
using layout::Section;

namespace {
constexpr double autoScrollMargin = 44;
constexpr double fastestAutoScroll = 26; ///< px per 16 ms
constexpr double edgeReach = 4;
constexpr double smallestInsertZoom = 0.28; ///< below it the button would be as large as its place
} // namespace

Part Canvas::Inner::partAt(QPointF at) const {
    return live.layout().partAt(viewpoint.sheetPointAt(at));
}

void Canvas::Inner::press(QMouseEvent& event) {
    const QPointF at = event.position();
    if (drag) return endDrag(false); // another button puts back what is dragged
    editing->finish();               // first: the sheet below the pointer may change
    q.setFocus(Qt::MouseFocusReason);
    byKeyboard = false;
    glide.stop();
    pressedAt = lastAt = at;
    pressedWith = event.modifiers();
    pressedOnSheet = viewpoint.toSheet(at);
    if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && spaceHeld)) {
        pressed = Press::Pan;
        spacePanned = spaceHeld;
        q.viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event.button() == Qt::LeftButton) {
        insertPlace = insertPlaceAt(at);
        if (insertPlace && insertPlace->hit) {
            pressed = Press::Insert;
            return;
        }
        if (const auto column = edgeAt(at)) {
            pressed = Press::Edge;
            pressedColumn = *column;
            return;
        }
        pressed = Press::Part;
    }
    pressedPart = partAt(at);
    selectAt(pressedPart, event.modifiers());
    update();
}

void Canvas::Inner::move(QMouseEvent& event) {
    const QPointF at = event.position();
    const QPointF by = at - lastAt;
    lastAt = at;
    if (pressed == Press::Pan) return setScroll(viewpoint.scroll() - by);
    if (drag && !(event.buttons() & Qt::LeftButton)) return endDrag(true); // let go where nobody told us
    if (drag) return dragTo(at);
    if (pressed == Press::Band) return bandTo(at);
    const bool far = (at - pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if ((event.buttons() & Qt::LeftButton) && far && (pressed == Press::Part || pressed == Press::Edge))
        return startDrag(at);
    if (event.buttons() == Qt::NoButton) hover(at);
}

void Canvas::Inner::release(QMouseEvent& event) {
    const Press was = std::exchange(pressed, Press::None);
    if (drag && event.button() == Qt::LeftButton) return endDrag(true);
    if (was == Press::Band) return endBand(true);
    if (was == Press::Pan) {
        q.viewport()->setCursor(spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (was == Press::Insert && insertPlace && insertPlaceAt(event.position()) == insertPlace)
        return insertAt(*insertPlace);
    // Several stay selected while the button is down, because they may be dragged; a mere click means this one.
    const bool plain = !(event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    if (was == Press::Part && plain && event.button() == Qt::LeftButton && !others.empty())
        session.select(canvas::selectionOf(pressedPart));
    if (was == Press::Part && pressedPart.kind == PartKind::PhaseFold && event.button() == Qt::LeftButton)
        return q.toggleCollapsed();
    if (was == Press::Part && pressedPart.kind == PartKind::AddTouchpoint)
        edit(canvas::newTouchpoint(session.selection().id, 0, ids));
}

void Canvas::Inner::hover(QPointF at) {
    const Part part = partAt(at);
    const auto insert = insertPlaceAt(at);
    if (part != hovered || insert != insertPlace) update();
    hovered = part;
    insertPlace = insert;
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (spaceHeld)
        shape = Qt::OpenHandCursor;
    else if (insert || part.kind == PartKind::AddTouchpoint || part.kind == PartKind::PhaseFold)
        shape = Qt::PointingHandCursor;
    else if (edgeAt(at))
        shape = Qt::SplitHCursor;
    else if (part.kind == PartKind::EmotionPoint)
        shape = Qt::SizeVerCursor;
    q.viewport()->setCursor(shape);
}

std::optional<InsertPlace> Canvas::Inner::insertPlaceAt(QPointF at) const {
    if (viewpoint.sectionAt(at) != Section::PhaseBand || viewpoint.zoom() < smallestInsertZoom) return std::nullopt;
    const layout::SheetLayout& sheet = live.layout();
    const double reach = canvas::insertRadius / viewpoint.zoom();
    const Point p = viewpoint.sheetPointAt(at);
    const auto range = sheet.columnsBetween(p.x, p.x + 0.01);
    if (range.first >= sheet.columns().size()) return std::nullopt;
    const layout::Column& column = sheet.columns()[range.first];
    const auto station =
        column.touchpoint ? sheet.find(PartKind::Station, layout::touchpointIdOf(sheet.map(), column)) : std::nullopt;
    if (!station) return std::nullopt;
    const bool after = p.x >= column.centre();
    const double edge = after ? column.x + column.width : column.x;
    const bool phaseEnds = after ? *column.touchpoint + 1 == sheet.map().phases[column.phase]->touchpoints.size()
                                 : *column.touchpoint == 0;
    InsertPlace place{
        layout::phaseIdOf(sheet.map(), column), *column.touchpoint + (after ? 1 : 0), {edge, station->rect.centre().y}};
    // At the border of two phases each side has a button of its own.
    if (phaseEnds) place.centre.x += after ? -18 : 18;
    const Part there = sheet.partAt(place.centre);
    if (there.kind == PartKind::DropOff) place.centre.y = there.rect.bottom() + 8; // beside the pill, not over it
    const bool onButton = std::hypot(p.x - place.centre.x, p.y - place.centre.y) <= reach;
    const Part part = sheet.partAt(p);
    const bool onLine = std::abs(p.y - station->rect.centre().y) <= 18 && part.kind != PartKind::Station &&
                        part.kind != PartKind::DropOff && part.kind != PartKind::Phase;
    const bool overPill = part.kind == PartKind::DropOff && there.kind == PartKind::DropOff;
    if (!onButton && !onLine && !overPill) return std::nullopt;
    place.hit = onButton || onLine;
    return place;
}

/// The column whose right edge is under the pointer, in the free strip between two cards.
std::optional<std::size_t> Canvas::Inner::edgeAt(QPointF at) const {
    if (viewpoint.sectionAt(at) != Section::Body) return std::nullopt;
    const layout::SheetLayout& sheet = live.layout();
    const Point p = viewpoint.sheetPointAt(at);
    const double reach = edgeReach / viewpoint.zoom();
    const auto row = canvas::rowOfKind(sheet, LaneKind::Touchpoints);
    if (!row || p.y < sheet.rows()[*row].y || p.y >= sheet.rows()[*row].y + sheet.rows()[*row].height)
        return std::nullopt;
    const auto range = sheet.columnsBetween(p.x - reach, p.x + reach);
    for (std::size_t i = range.first; i < range.last; ++i) {
        const layout::Column& column = sheet.columns()[i];
        if (column.touchpoint && std::abs(column.x + column.width - p.x) <= reach) return i;
    }
    return std::nullopt;
}

void Canvas::Inner::takePicture(const Part& part) {
    const scene::Group* group = groupOf(part);
    if (!group) return;
    const QRectF whole = viewpoint.placed(part.rect);
    // Zoomed in, a lane or a long card would take a picture of many megabytes: what is seen of it is enough.
    const QRectF room = q.viewport()->rect();
    const bool fits = whole.width() <= room.width() && whole.height() <= room.height();
    const QRectF shown = fits ? whole : whole & room;
    const double ratio = q.devicePixelRatioF();
    QPixmap picture((shown.size() * ratio).toSize());
    if (picture.isNull()) return;
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter p(&picture);
    p.translate(whole.topLeft() - shown.topLeft());
    p.scale(viewpoint.zoom(), viewpoint.zoom());
    p.translate(-part.rect.x, -part.rect.y);
    painter.paint(p, *group);
    ghost = picture;
    ghostOffset = pressedAt - shown.topLeft();
    ghostCrop = shown.topLeft() - whole.topLeft();
}

void Canvas::Inner::startDrag(QPointF at) {
    if (pressed == Press::Edge)
        drag = canvas::widthDrag(session, live.layout(), pressedColumn);
    else if (canvas::canDrag(pressedPart.kind)) {
        drag = canvas::dragOf(session, live.layout(), pressedPart, pressedOnSheet);
    }
    if (!drag) {
        startBand();
        return;
    }
    ghost = QPixmap();
    if (pressed != Press::Edge && drag->follows() != canvas::Drag::Follows::Nothing) takePicture(pressedPart);
    hovered = {};
    insertPlace.reset();
    q.viewport()->setCursor(pressed == Press::Edge                       ? Qt::SplitHCursor
                            : pressedPart.kind == PartKind::EmotionPoint ? Qt::SizeVerCursor
                                                                         : Qt::ClosedHandCursor);
    hintAtKeys();
    dragTo(at);
}

void Canvas::Inner::dragTo(QPointF at) {
    lastAt = at;
    drag->moveTo(viewpoint.toSheet(at), QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    scrollNear(at);
    update();
}

/// Near the edge the sheet goes on under the pointer.
void Canvas::Inner::scrollNear(QPointF at) {
    const QRectF room =
        viewpoint.freeRoom().adjusted(autoScrollMargin, autoScrollMargin, -autoScrollMargin, -autoScrollMargin);
    if (room.contains(at))
        autoScrollTimer.stop();
    else if (!autoScrollTimer.isActive())
        autoScrollTimer.start();
}

void Canvas::Inner::autoScroll() {
    if (!drag && pressed != Press::Band) return autoScrollTimer.stop();
    const QRectF room =
        viewpoint.freeRoom().adjusted(autoScrollMargin, autoScrollMargin, -autoScrollMargin, -autoScrollMargin);
    const auto speed = [](double value, double low, double high) {
        const double over = value < low ? value - low : value > high ? value - high : 0;
        return std::clamp(over / autoScrollMargin * fastestAutoScroll, -fastestAutoScroll, fastestAutoScroll);
    };
    const auto follows = drag ? drag->follows() : canvas::Drag::Follows::Both;
    QPointF by(speed(lastAt.x(), room.left(), room.right()), speed(lastAt.y(), room.top(), room.bottom()));
    const bool upDown =
        follows == canvas::Drag::Follows::UpDown || (drag && pressedPart.kind == PartKind::EmotionPoint);
    if (upDown) by.setX(0);
    if (follows == canvas::Drag::Follows::Across || pressed == Press::Edge) by.setY(0);
    const QPointF before = viewpoint.scroll();
    setScroll(before + by);
    if (viewpoint.scroll() == before) return;
    if (!drag) return bandTo(lastAt);
    drag->moveTo(viewpoint.toSheet(lastAt), QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
}

void Canvas::Inner::endDrag(bool keep) {
    if (!drag) return;
    autoScrollTimer.stop();
    const auto finished = std::move(drag);
    ghost = QPixmap();
    pressed = Press::None;
    if (finished->fault()) refuse(*finished->fault());
    if (keep)
        finished->commit();
    else
        finished->cancel();
    q.viewport()->setCursor(Qt::ArrowCursor);
    hintAtKeys();
    update();
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    m_inner->press(*event);
}
void Canvas::mouseMoveEvent(QMouseEvent* event) {
    m_inner->move(*event);
}
void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    m_inner->release(*event);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    // The first click on "+" has made a touchpoint and opened it: a second one must not make another.
    if (editing() && m_inner->insertPlaceAt(event->position())) return;
    m_inner->press(*event);
    if (event->button() != Qt::LeftButton || m_inner->pressed != Inner::Press::Part) return;
    m_inner->pressed = Inner::Press::None;
    m_inner->doubleClick(m_inner->viewpoint.sheetPointAt(event->position()));
}

void Canvas::contextMenuEvent(QContextMenuEvent* event) {
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF rect = rectOf(m_inner->session.selection());
        at = viewport()->mapToGlobal(rect.isEmpty() ? viewport()->rect().center() : rect.center().toPoint());
    }
    emit contextMenuRequested(at);
    event->accept();
}

bool Canvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_inner->zoomAt(zoom() * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Leave && !m_inner->drag) {
        m_inner->hovered = {};
        m_inner->insertPlace.reset();
        m_inner->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace journeyline::ui
