// SPDX-License-Identifier: Apache-2.0
// What lies over the sheet: selection, hover, keyboard focus, insert button, the card being edited, drop marks, and the
// picture of what is dragged. Sizes of these marks are in px of the screen, whatever the zoom.
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include "inner.h"
#include "journeyline/document/find.h"
#include "marks.h"
#include "places.h"
#include "qt_values.h"

namespace journeyline::ui {

using canvas::qt;
using layout::Part;
using layout::PartKind;
using layout::Section;
using session::Selection;
using Kind = Selection::Kind;

const scene::Group* Canvas::Inner::groupOf(const Part& part) const {
    return canvas::groupIn(live.built(viewpoint.sectionOf(part.rect)), canvas::groupId(part));
}

void Canvas::Inner::paintTint(QPainter& p) const {
    const auto column = canvas::columnOf(live.layout(), session.selection());
    if (!column || session.selection().kind == Kind::Phase ||
        canvas::touchpointOf(live.layout(), session.selection()).empty())
        return;
    const layout::Column& c = live.layout().columns()[*column];
    const Rect lanes = live.layout().lanes();
    QRectF rect = viewpoint.toViewport(Rect{c.x, lanes.y, c.width, lanes.height});
    rect &= viewpoint.roomOf(Section::Body);
    if (!rect.isEmpty()) canvas::tint(p, rect, live.theme());
}

void Canvas::Inner::paintMarks(QPainter& p, Section section) {
    const QRectF room = viewpoint.roomOf(section);
    if (room.isEmpty()) return;
    p.save();
    // The button between two stations may hang a little over the edge of the band.
    p.setClipRect(section == Section::PhaseBand ? room.adjusted(0, 0, 0, 12) : room);
    const layout::SheetLayout& sheet = live.layout();
    const layout::Theme& theme = live.theme();
    const auto inHere = [&](const Part& part) { return viewpoint.sectionOf(part.rect) == section; };

    const Selection& selection = session.selection();
    const auto& selected = selectedPart;
    const bool isEditing = editing->active();
    if (!drag && hovered.kind != PartKind::Nothing && inHere(hovered) && !(selected && selected->rect == hovered.rect))
        canvas::paintHover(p, viewpoint.placed(hovered.rect), hovered, theme);
    if (selected && inHere(*selected)) {
        const QRectF at = viewpoint.placed(selected->rect);
        if (const scene::Group* group = groupOf(*selected)) {
            const Colour fill = isEditing ? theme.field : theme.accentsoft;
            if (canvas::isCard(selected->kind)) paintRestyled(p, *group, *selected, fill);
        }
        if (isEditing)
            canvas::paintEditing(p, at, theme);
        else
            canvas::paintSelected(p, at, *selected, theme);
        if (byKeyboard && q.hasFocus() && !isEditing) canvas::paintKeyboardFocus(p, at, theme);
    }
    if (section == Section::PhaseBand) {
        const Id touchpoint = canvas::touchpointOf(sheet, selection);
        const auto station = touchpoint.empty() ? std::nullopt : sheet.find(PartKind::Station, touchpoint);
        const Touchpoint* data = findTouchpoint(sheet.map(), touchpoint);
        if (station && data) canvas::paintStationRing(p, viewpoint.placed(station->rect), data->momentOfTruth, theme);
        if (insertPlace && !drag) {
            const Point c = insertPlace->centre;
            canvas::paintInsertButton(p, viewpoint.placed(Rect{c.x, c.y, 0, 0}).topLeft(), theme);
        }
    }
    if (drag)
        if (const auto mark = drag->dropMark(sheet); mark && viewpoint.sectionOf(*mark) == section)
            canvas::paintDropMark(p, viewpoint.placed(*mark), tr("Drop here"), theme);
    p.restore();
}

void Canvas::Inner::paintRestyled(QPainter& p, const scene::Group& group, const Part& part, Colour fill) {
    const double line = 2 / viewpoint.zoom();
    p.save();
    p.translate(viewpoint.toViewport(Point{0, 0}) + viewpoint.shiftOf(viewpoint.sectionOf(part.rect)));
    p.scale(viewpoint.zoom(), viewpoint.zoom());
    render::PaintOptions options;
    options.barsBelow = canvas::smallestText * q.devicePixelRatioF();
    painter.paint(p, canvas::restyled(group, part.rect, fill, {live.theme().accent, line, {}, false}), options);
    p.restore();
}

void Canvas::Inner::paintPhaseNames(QPainter& p) {
    const Rect band = live.layout().phaseBand();
    const double edge = viewpoint.toSheet(viewpoint.roomOf(Section::PhaseBand).topLeft()).x;
    for (const layout::PhaseSpan& span : live.layout().phases()) {
        if (span.x >= edge || span.x + span.width <= edge) continue;
        const auto arrow = live.layout().find(PartKind::Phase, span.id);
        if (!arrow || arrow->rect.y < band.y) continue;
        const scene::Group* group = canvas::groupIn(live.built(Section::PhaseBand), canvas::groupId(*arrow));
        if (!group || group->items.empty()) continue;
        const double most = arrow->rect.right() - canvas::rightOfTexts(*group) - 20;
        const double by = std::min(edge - arrow->rect.x, most);
        if (by <= 0) continue;
        // The arrow itself covers the name at its old place; all that stands on it moves along.
        painter.paint(p, group->items.front());
        p.save();
        p.translate(by, 0);
        for (std::size_t i = 1; i < group->items.size(); ++i)
            painter.paint(p, group->items[i]);
        p.restore();
    }
}

void Canvas::Inner::paintGhost(QPainter& p) const {
    if (!drag) return;
    const layout::Theme& theme = live.theme();
    if (!ghost.isNull()) {
        QPointF at = lastAt - ghostOffset;
        const QPointF home = viewpoint.placed(drag->grabbed().rect).topLeft();
        if (drag->follows() == canvas::Drag::Follows::Across) at.setY(home.y());
        if (drag->follows() == canvas::Drag::Follows::UpDown) at.setX(home.x());
        const QSizeF size = QSizeF(ghost.size()) / ghost.devicePixelRatio();
        canvas::paintGhost(p, QRectF(at, size), ghost, drag->grabbed().kind, theme);
    }
    if (const QString text = drag->bubble(); !text.isEmpty())
        canvas::paintBubble(p, lastAt + QPointF(22, -14), text, theme);
}

void Canvas::Inner::paintFocus(QPainter& p) const {
    if (!byKeyboard || !q.hasFocus() || !session.selection().empty()) return;
    canvas::paintKeyboardFocus(p, QRectF(q.viewport()->rect()).adjusted(7, 7, -7, -7), live.theme());
}

} // namespace journeyline::ui
