// SPDX-License-Identifier: Apache-2.0
// Dragging what stands in one row or column of the whole sheet: phases by their arrows, with all their touchpoints, and
// lanes by their labels. Neighbours give way once the pointer is past their middle.
#include "drag.h"

#include "journeyline/edits/several.h"
#include "places.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

using layout::PartKind;
using layout::SheetLayout;

namespace {

class OrderDrag final : public Drag {
public:
    OrderDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part)
        : Drag(session, sheet, moveLabel(selectionOf(part).kind), part), m_lanes(part.kind == PartKind::LaneLabel) {
        if (m_lanes)
            for (const layout::Row& row : base().rows())
                m_stops.push_back({row.lane, row.y + row.height / 2});
        else
            for (const layout::PhaseSpan& span : base().phases())
                m_stops.push_back({span.id, span.x + span.width / 2});
        m_order = visible();
    }

    void moveTo(Point pointer, bool) override {
        const double at = m_lanes ? pointer.y : pointer.x;
        const auto next = std::find_if(m_stops.begin(), m_stops.end(),
                                       [&](const Stop& stop) { return !isDragged(stop.id) && at < stop.middle; });
        const Stop* before = next == m_stops.end() ? nullptr : &*next;
        const Ids order = orderBefore(before);
        if (order == m_order) return;
        m_order = order;
        // As long as no visible neighbour was passed nothing moves, whatever is hidden between them.
        if (order == visible()) return show(map());
        const Id id = before ? before->id : Id();
        show(m_lanes ? edits::moveLanes(map(), ids(), id) : edits::movePhases(map(), ids(), id));
    }

    [[nodiscard]] std::optional<Rect> dropMark(const SheetLayout& shown) const override {
        if (!m_lanes) {
            const auto arrow = shown.find(PartKind::Phase, grabbed().id);
            return arrow ? std::optional(arrow->rect) : std::nullopt;
        }
        const auto row = shown.rowOf(grabbed().id);
        if (!row) return std::nullopt;
        const Rect lanes = shown.lanes();
        return Rect{lanes.x, shown.rows()[*row].y, lanes.width, shown.rows()[*row].height}.inset(1);
    }
    [[nodiscard]] bool fillsMark() const override { return !m_lanes; }
    [[nodiscard]] Follows follows() const override { return m_lanes ? Follows::UpDown : Follows::Across; }

private:
    struct Stop {
        Id id;
        double middle = 0;
    };

    [[nodiscard]] Ids visible() const {
        Ids all;
        for (const Stop& stop : m_stops)
            all.push_back(stop.id);
        return all;
    }

    /// What is seen, with the dragged ones before this stop; at the end without one.
    [[nodiscard]] Ids orderBefore(const Stop* before) const {
        Ids order;
        for (const Stop& stop : m_stops) {
            if (&stop == before) order.insert(order.end(), ids().begin(), ids().end());
            if (!isDragged(stop.id)) order.push_back(stop.id);
        }
        if (!before) order.insert(order.end(), ids().begin(), ids().end());
        return order;
    }

    bool m_lanes;
    std::vector<Stop> m_stops;
    Ids m_order;
};

} // namespace

std::unique_ptr<Drag> orderDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part) {
    return std::make_unique<OrderDrag>(session, sheet, part);
}

} // namespace journeyline::ui::canvas
