// SPDX-License-Identifier: Apache-2.0
// Dragging a face up and down: the value follows in steps of 0.1, or of 0.5 with Shift.
#include "drag.h"

#include <cmath>

#include "journeyline/document/facts.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/several.h"
#include "qt_values.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

using layout::SheetLayout;
using session::Selection;

namespace {

class EmotionDrag final : public Drag {
public:
    EmotionDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part, Point grabbedAt)
        : Drag(session, sheet, moveLabel(Selection::Kind::Emotion), part),
          m_touchpoint(part.touchpoint.empty() ? part.id : part.touchpoint),
          m_offset(grabbedAt.y - part.rect.centre().y), m_start(sheet.emotionValue(part.rect.centre().y).value_or(3)),
          m_value(m_start) {}

    void moveTo(Point pointer, bool coarse) override {
        auto value = base().emotionValue(pointer.y - m_offset);
        if (!value) return;
        if (coarse) value = std::round(*value * 2) / 2;
        if (std::abs(*value - m_value) < 0.05) return;
        m_value = *value;
        if (ids().size() == 1) return show(edits::setEmotion(map(), m_touchpoint, grabbed().persona, m_value));
        // The others go up or down by as much.
        show(edits::forEach(map(), inReadingOrder(map(), dragged()), [&](const Map& now, const Selection& point) {
            return edits::nudgeEmotion(now, point.id, point.persona, m_value - m_start);
        }));
    }

    // The face itself moves on the sheet.
    [[nodiscard]] Follows follows() const override { return Follows::Nothing; }
    [[nodiscard]] std::optional<Rect> dropMark(const SheetLayout&) const override { return std::nullopt; }
    [[nodiscard]] QString bubble() const override { return qt(base().words().score(m_value)); }

private:
    Id m_touchpoint;
    double m_offset;
    double m_start;
    double m_value;
};

} // namespace

std::unique_ptr<Drag> emotionDrag(session::Session& session, const SheetLayout& sheet, const layout::Part& part,
                                  Point grabbedAt) {
    return std::make_unique<EmotionDrag>(session, sheet, part, grabbedAt);
}

} // namespace journeyline::ui::canvas
