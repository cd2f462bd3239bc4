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

std::optional<scene::Box> Canvas::Inner::tintedColumn() const {
    const Id touchpoint = canvas::touchpointOf(live.layout(), session.selection());
    const auto column = touchpoint.empty() ? std::nullopt : live.layout().columnOf(touchpoint);
    if (!column) return std::nullopt;
    const layout::Column& c = live.layout().columns()[*column];
    const Rect lanes = live.layout().lanes();
    return scene::Box{{c.x, lanes.y, c.width, lanes.height}, 0, canvas::tintOf(live.theme()), std::nullopt};
}

void Canvas::Inner::paintMarks(QPainter& p, Section section) {
    const QRectF room = viewpoint.roomOf(section);
    if (room.isEmpty()) return;
    p.save();
    // The button between two stations may hang a little over the edge of the band.
    const bool atTop =
        section == Section::Body && selectedPart && viewpoint.placed(selectedPart->rect).top() >= room.top() - 1;
    p.setClipRect(room.adjusted(0, atTop ? -8 : 0, 0, section == Section::PhaseBand ? 12 : 0));
    const layout::SheetLayout& sheet = live.layout();
    const layout::Theme& theme = live.theme();
    const auto inHere = [&](const Part& part) { return viewpoint.sectionOf(part.rect) == section; };

    const Selection& selection = session.selection();
    const auto& selected = selectedPart;
    if (!drag && hovered.kind != PartKind::Nothing && inHere(hovered) && !(selected && selected->rect == hovered.rect))
        canvas::paintHover(p, viewpoint.placed(hovered.rect), hovered, theme);
    if (!marked.empty()) paintFound(p, section);
    if (!others.empty()) paintOthers(p, section);
    if (selected && inHere(*selected)) paintSelection(p, *selected);
    if (section == Section::PhaseBand) {
        paintStationRing(p, canvas::touchpointOf(sheet, selection));
        if (insertPlace && !drag) {
            const Point c = insertPlace->centre;
            canvas::paintInsertButton(p, viewpoint.placed(Rect{c.x, c.y, 0, 0}).topLeft(), theme);
        }
    }
    if (drag)
        if (const auto mark = drag->dropMark(sheet); mark && viewpoint.sectionOf(*mark) == section)
            canvas::paintDropMark(p, viewpoint.placed(*mark), drag->fillsMark() ? tr("Drop here") : QString(), theme);
    p.restore();
}

void Canvas::Inner::paintStationRing(QPainter& p, const Id& touchpoint) const {
    if (touchpoint.empty()) return;
    const auto station = live.layout().find(PartKind::Station, touchpoint);
    const Touchpoint* data = findTouchpoint(live.layout().map(), touchpoint);
    if (station && data)
        canvas::paintStationRing(p, viewpoint.placed(station->rect), data->momentOfTruth, live.theme());
}

void Canvas::Inner::paintOthers(QPainter& p, Section section) {
    for (const Part& part : visibleParts(others)) {
        if (viewpoint.sectionOf(part.rect) == section) paintSelected(p, part);
        if (section == Section::PhaseBand && session.selection().kind == Kind::Touchpoint)
            paintStationRing(p, canvas::selectionOf(part).id);
    }
}

/// What was chosen last, with its editor and the focus of the keyboard.
void Canvas::Inner::paintSelection(QPainter& p, const Part& part) {
    const layout::Theme& theme = live.theme();
    const scene::Group* group = groupOf(part);
    const bool card = group && canvas::isCard(part.kind);
    // Text without a box gets some air between it and the mark around it.
    const Rect around = card && canvas::isBareText(*group) ? part.rect.inset(-3) : part.rect;
    QRectF at = viewpoint.placed(around);
    if (const auto* editor = editing->editor()) {
        const bool onlyText = part.kind == PartKind::Phase || part.kind == PartKind::Title ||
                              part.kind == PartKind::GoalLine || part.kind == PartKind::Persona;
        at = onlyText ? QRectF(editor->geometry()) : at.united(editor->geometry());
        at.adjust(-1, -1, 1, 1);
        canvas::paintField(p, at, theme);
        if (card) paintRestyled(p, *group, part, around, theme.field, std::nullopt);
        canvas::paintEditing(p, at, theme);
        return;
    }
    paintSelected(p, part);
    if (!byKeyboard || !q.hasFocus()) return;
    // Title and goal stand so close that a frame further out would strike through the other one.
    const bool close = part.kind == PartKind::Title || part.kind == PartKind::GoalLine;
    const double in = close ? 3 : 0;
    canvas::paintKeyboardFocus(p, at.adjusted(in, in, -in, -in), theme);
}

void Canvas::Inner::paintSelected(QPainter& p, const Part& part) {
    const layout::Theme& theme = live.theme();
    const scene::Group* group = groupOf(part);
    const bool card = group && canvas::isCard(part.kind);
    const Rect around = card && canvas::isBareText(*group) ? part.rect.inset(-3) : part.rect;
    if (card) paintRestyled(p, *group, part, around, theme.accentsoft, std::nullopt);
    if (part.kind == PartKind::Phase && group && !group->items.empty())
        if (const auto* arrow = std::get_if<scene::Shape>(&group->items.front().what)) {
            const QTransform onScreen =
                QTransform::fromTranslate(viewpoint.placed(part.rect).x(), viewpoint.placed(part.rect).y())
                    .scale(viewpoint.zoom(), viewpoint.zoom())
                    .translate(-part.rect.x, -part.rect.y);
            canvas::paintSelectedPhase(p, onScreen.map(qt(arrow->path)), theme);
        }
    canvas::paintSelected(p, viewpoint.placed(around), part, theme);
}

void Canvas::Inner::paintFound(QPainter& p, Section section) const {
    for (const Part& part : visibleParts(marked))
        if (viewpoint.sectionOf(part.rect) == section) canvas::paintFound(p, viewpoint.placed(part.rect), live.theme());
}

void Canvas::Inner::paintBand(QPainter& p) const {
    if (pressed == Press::Band)
        canvas::paintBand(p, QRectF(viewpoint.toViewport(pressedOnSheet), lastAt).normalized(), live.theme());
}

void Canvas::Inner::paintRestyled(QPainter& p, const scene::Group& group, const Part& part, const Rect& around,
                                  Colour fill, std::optional<scene::Stroke> edge) {
    p.save();
    p.translate(viewpoint.toViewport(Point{0, 0}) + viewpoint.shiftOf(viewpoint.sectionOf(part.rect)));
    p.scale(viewpoint.zoom(), viewpoint.zoom());
    render::PaintOptions options;
    options.barsBelow = canvas::smallestText * q.devicePixelRatioF();
    painter.paint(p, canvas::restyled(group, around, fill, std::move(edge)), options);
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
        const double most = arrow->rect.right() - canvas::rightOfTexts(*group) - 24;
        const double by = std::min(edge - arrow->rect.x, most);
        if (by <= 0) continue;
        // The arrow itself covers the name at its old place; number, name and goal move along, the chevron at the end
        // of the arrow stays.
        painter.paint(p, group->items.front());
        for (std::size_t i = 1; i < group->items.size(); ++i) {
            const auto* shape = std::get_if<scene::Shape>(&group->items[i].what);
            const bool chevron = shape && !shape->fill;
            p.save();
            p.translate(chevron ? 0 : by, 0);
            painter.paint(p, group->items[i]);
            p.restore();
        }
    }
}

void Canvas::Inner::paintGhost(QPainter& p) const {
    if (!drag) return;
    const layout::Theme& theme = live.theme();
    if (!ghost.isNull()) {
        QPointF at = lastAt - ghostOffset;
        const QPointF home = viewpoint.placed(drag->grabbed().rect).topLeft() + ghostCrop;
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
