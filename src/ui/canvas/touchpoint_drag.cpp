// SPDX-License-Identifier: Apache-2.0
// Dragging a touchpoint by its card or its station, within its phase or into another one.
#include "drag.h"

#include "journeyline/document/find.h"
#include "journeyline/edits/touchpoints.h"
#include "places.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

using layout::Column;
using layout::PartKind;
using layout::SheetLayout;
using session::Selection;

namespace {

class TouchpointDrag final : public Drag {
public:
    TouchpointDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part)
        : Drag(session, sheet, moveLabel(Selection::Kind::Touchpoint), part), m_id(selectionOf(part).id),
          m_from(placeOf(map(), m_id).value_or(TouchpointPlace{})), m_to(m_from) {}

    void moveTo(Point pointer, bool) override {
        const TouchpointPlace to = placeUnder(pointer.x);
        if (to == m_to) return;
        m_to = to;
        show(edits::moveTouchpoint(map(), m_id, map().phases[to.phase]->id, to.index), Selection::touchpoint(m_id));
    }

    [[nodiscard]] std::optional<Rect> dropMark(const SheetLayout& shown) const override {
        const auto card = shown.find(PartKind::Touchpoint, m_id);
        if (card) return card->rect;
        const auto station = shown.find(PartKind::Station, m_id);
        return station ? std::optional(station->rect.inset(-6)) : std::nullopt;
    }

    [[nodiscard]] Follows follows() const override {
        return grabbed().kind == PartKind::Station ? Follows::Across : Follows::Both;
    }

private:
    /// The gap nearest to the pointer: before a column in its left half, after it in its right half.
    [[nodiscard]] TouchpointPlace placeUnder(double x) const {
        const auto& columns = base().columns();
        if (columns.empty()) return m_from;
        std::size_t at = 0;
        while (at + 1 < columns.size() && x >= columns[at].x + columns[at].width)
            ++at;
        const Column& column = columns[at];
        // Without touchpoints or collapsed: what is dropped stands at the end.
        if (!column.touchpoint)
            return {column.phase, column.folded - (column.phase == m_from.phase && column.folded > 0 ? 1 : 0)};
        std::size_t index = *column.touchpoint + (x >= column.centre() ? 1 : 0);
        if (column.phase == m_from.phase && m_from.index < index) --index;
        return {column.phase, index};
    }

    Id m_id;
    TouchpointPlace m_from, m_to;
};

} // namespace

std::unique_ptr<Drag> touchpointDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part) {
    return std::make_unique<TouchpointDrag>(session, sheet, part);
}

} // namespace journeyline::ui::canvas
