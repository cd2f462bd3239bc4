// SPDX-License-Identifier: Apache-2.0
// Dragging touchpoints by a card or a station, within its phase or into another one.
#include "drag.h"

#include "journeyline/document/find.h"
#include "journeyline/edits/several.h"
#include "places.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

using layout::Column;
using layout::PartKind;
using layout::SheetLayout;
using session::Selection;

namespace {

/// The phase, and the touchpoint there that is to follow; empty: at the end of the phase.
struct Gap {
    Id phase;
    Id before;
    friend bool operator==(const Gap&, const Gap&) = default;
};

class TouchpointDrag final : public Drag {
public:
    TouchpointDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part)
        : Drag(session, sheet, moveLabel(Selection::Kind::Touchpoint), part), m_id(selectionOf(part).id),
          m_to(gapUnder(part.rect.centre().x)), m_start(m_to) {}

    void moveTo(Point pointer, bool) override {
        const Gap to = gapUnder(pointer.x);
        if (to == m_to) return;
        m_to = to;
        // Back over its own place one touchpoint has not moved; several were gathered there.
        const bool home = to == m_start && ids().size() == 1;
        show(home ? Result<Map>(map()) : edits::moveTouchpoints(map(), ids(), to.phase, to.before));
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
    [[nodiscard]] Gap gapUnder(double x) const {
        const auto& columns = base().columns();
        if (columns.empty()) return {};
        std::size_t at = 0;
        while (at + 1 < columns.size() && x >= columns[at].x + columns[at].width)
            ++at;
        const Column& column = columns[at];
        // Without touchpoints or collapsed: what is dropped stands at the end.
        if (!column.touchpoint) return {layout::phaseIdOf(base().map(), column), {}};
        const auto& touchpoints = map().phases[column.phase]->touchpoints;
        std::size_t next = *column.touchpoint + (x >= column.centre() ? 1 : 0);
        while (next < touchpoints.size() && isDragged(touchpoints[next]->id))
            ++next;
        return {layout::phaseIdOf(base().map(), column), next < touchpoints.size() ? touchpoints[next]->id : Id()};
    }

    Id m_id;
    Gap m_to;
    Gap m_start;
};

} // namespace

std::unique_ptr<Drag> touchpointDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part) {
    return std::make_unique<TouchpointDrag>(session, sheet, part);
}

} // namespace journeyline::ui::canvas
