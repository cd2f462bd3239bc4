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
          m_to(indexOf(map().lanes, part.id).value_or(0)) {}

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
    /// Hidden lanes stay with the visible one above them.
    [[nodiscard]] std::size_t indexUnder(double y) const {
        std::size_t index = 0;
        bool passedSelf = false;
        for (const layout::Row& row : base().rows()) {
            if (row.lane == grabbed().id) {
                passedSelf = true;
                continue;
            }
            if (y >= row.y + row.height / 2) index = row.index + (passedSelf ? 0 : 1);
        }
        return index;
    }

    std::size_t m_to;
};

} // namespace

std::unique_ptr<Drag> laneDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part) {
    return std::make_unique<LaneDrag>(session, sheet, part);
}

} // namespace journeyline::ui::canvas
