// SPDX-License-Identifier: Apache-2.0
// Emotion by keys: setting and nudging the selected points.
#include "inner.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/several.h"
#include "places.h"
#include "text_names.h"

namespace journeyline::ui {

using session::Selection;
using session::Selections;
using Kind = Selection::Kind;

Selections Canvas::Inner::emotionsInFocus() const {
    const Selections& now = session.selections();
    if (now.primary.kind == Kind::Emotion) return now;
    const auto point = [&](const Selection& s) {
        return Selection::emotion(canvas::touchpointOf(live.layout(), s), focusPersona);
    };
    if (point(now.primary).id.empty()) return {};
    std::vector<Selection> points;
    for (const Selection& other : now.others)
        points.push_back(point(other));
    return {point(now.primary), points};
}

void Canvas::Inner::editEmotions(const std::function<Result<Map>(const Map&, const Selection&)>& verb) {
    const Selections points = emotionsInFocus();
    if (points.empty()) return;
    apply(canvas::moveLabel(Kind::Emotion), edits::forEach(session.map(), inReadingOrder(session.map(), points), verb),
          points);
}

void Canvas::Inner::setEmotion(double value) {
    editEmotions([value](const Map& map, const Selection& point) {
        return edits::setEmotion(map, point.id, point.persona, value);
    });
}

void Canvas::nudgeEmotion(double by) {
    finishEditing();
    m_inner->editEmotions(
        [by](const Map& map, const Selection& point) { return edits::nudgeEmotion(map, point.id, point.persona, by); });
}

} // namespace journeyline::ui
