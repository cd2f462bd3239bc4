// SPDX-License-Identifier: Apache-2.0
// Dragging a lane by its label, up and down.
#include "drag.h"

#include "journeyline/document/find.h"
#include "journeyline/edits/lanes.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

using layout::SheetLayout;
using session::Selection;

namespace {

class LaneDrag final : public Drag {
public:
    LaneDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part)
        : Drag(session, sheet, moveLabel(Selection::Kind::Lane), part),
          m_start(indexOf(map().lanes, part.id).value_or(0)), m_to(m_start) {}

    void moveTo(Point pointer, bool) override {
        const std::size_t to = indexUnder(pointer.y);
        if (to == m_to) return;
        m_to = to;
        show(edits::moveLane(map(), grabbed().id, to), Selection::laneRow(grabbed().id));
    }

    [[nodiscard]] std::optional<Rect> dropMark(const SheetLayout& shown) const override {
        const auto row = shown.rowOf(grabbed().id);
        if (!row) return std::nullopt;
        const Rect lanes = shown.lanes();
        return Rect{lanes.x, shown.rows()[*row].y, lanes.width, shown.rows()[*row].height}.inset(1);
    }
    [[nodiscard]] bool fillsMark() const override { return false; }
    [[nodiscard]] Follows follows() const override { return Follows::UpDown; }

private:
    /// Hidden lanes stay with the visible one above them, and until a visible neighbour was passed nothing moves.
    [[nodiscard]] std::size_t indexUnder(double y) const {
        const auto& rows = base().rows();
        const auto self = base().rowOf(grabbed().id);
        if (!self) return m_start;
        for (std::size_t i = 0; i < *self; ++i)
            if (y < rows[i].y + rows[i].height / 2) return rows[i].index;
        for (std::size_t i = rows.size(); --i > *self;)
            if (y >= rows[i].y + rows[i].height / 2)
                return (i + 1 < rows.size() ? rows[i + 1].index : map().lanes.size()) - 1;
        return m_start;
    }

    std::size_t m_start;
    std::size_t m_to;
};

} // namespace

std::unique_ptr<Drag> laneDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part) {
    return std::make_unique<LaneDrag>(session, sheet, part);
}

} // namespace journeyline::ui::canvas
