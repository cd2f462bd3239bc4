// SPDX-License-Identifier: Apache-2.0
// Dragging the right edge of a column: makes one touchpoint wider or narrower.
#include "drag.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "journeyline/edits/touchpoints.h"

namespace journeyline::ui::canvas {

using layout::SheetLayout;
using session::Selection;

namespace {

constexpr double widest = 640;
constexpr double step = 4;

class WidthDrag final : public Drag {
public:
    WidthDrag(session::Session& session, const SheetLayout& sheet, std::size_t column)
        : Drag(session, sheet, QCoreApplication::translate("Canvas", "Change column width"), {}),
          m_touchpoint(layout::touchpointIdOf(sheet.map(), sheet.columns()[column])), m_left(sheet.columns()[column].x),
          m_width(sheet.columns()[column].width) {}

    void moveTo(Point pointer, bool) override {
        const double width =
            std::clamp(std::round((pointer.x - m_left) / step) * step, layout::narrowestColumn, widest);
        if (width == m_width) return;
        m_width = width;
        show(edits::setWidth(map(), m_touchpoint, static_cast<int>(width)), Selection::touchpoint(m_touchpoint));
    }

    [[nodiscard]] Follows follows() const override { return Follows::Nothing; }
    [[nodiscard]] std::optional<Rect> dropMark(const SheetLayout&) const override { return std::nullopt; }

private:
    Id m_touchpoint;
    double m_left;
    double m_width;
};

} // namespace

std::unique_ptr<Drag> widthDrag(session::Session& session, const SheetLayout& sheet, std::size_t column) {
    return std::make_unique<WidthDrag>(session, sheet, column);
}

} // namespace journeyline::ui::canvas
