// SPDX-License-Identifier: Apache-2.0
// Dragging a phase by its arrow, with all its touchpoints.
#include "drag.h"

#include "journeyline/document/find.h"
#include "journeyline/edits/phases.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

using layout::PartKind;
using layout::SheetLayout;
using session::Selection;

namespace {

class PhaseDrag final : public Drag {
public:
    PhaseDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part)
        : Drag(session, sheet, moveLabel(Selection::Kind::Phase), part),
          m_to(indexOf(map().phases, part.id).value_or(0)) {}

    void moveTo(Point pointer, bool) override {
        const std::size_t to = indexUnder(pointer.x);
        if (to == m_to) return;
        m_to = to;
        show(edits::movePhase(map(), grabbed().id, to), Selection::phase(grabbed().id));
    }

    [[nodiscard]] std::optional<Rect> dropMark(const SheetLayout& shown) const override {
        const auto arrow = shown.find(PartKind::Phase, grabbed().id);
        return arrow ? std::optional(arrow->rect) : std::nullopt;
    }
    [[nodiscard]] Follows follows() const override { return Follows::Across; }

private:
    /// Phases that a filter hides keep their place before the next visible one.
    [[nodiscard]] std::size_t indexUnder(double x) const {
        std::size_t index = 0;
        bool passedSelf = false;
        for (const layout::PhaseSpan& span : base().phases()) {
            if (span.id == grabbed().id) {
                passedSelf = true;
                continue;
            }
            // Within itself nothing happens; a neighbour gives way once the pointer is past its middle.
            if (x >= span.x + span.width / 2) index = span.phase + (passedSelf ? 0 : 1);
        }
        return index;
    }

    std::size_t m_to;
};

} // namespace

std::unique_ptr<Drag> phaseDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part) {
    return std::make_unique<PhaseDrag>(session, sheet, part);
}

} // namespace journeyline::ui::canvas
