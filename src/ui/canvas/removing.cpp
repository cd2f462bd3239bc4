// SPDX-License-Identifier: Apache-2.0
#include "removing.h"

#include "inner.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/metrics.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/several.h"
#include "journeyline/edits/touchpoints.h"
#include "text_names.h"

namespace journeyline::ui {

using session::Selection;
using session::Selections;
using Kind = Selection::Kind;

namespace canvas {
namespace {

Result<Map> withoutOne(const Map& map, const Selection& s) {
    switch (s.kind) {
    case Kind::Persona:
        return edits::deletePersona(map, s.id);
    case Kind::Phase:
        return edits::deletePhase(map, s.id);
    case Kind::Touchpoint:
        return edits::deleteTouchpoint(map, s.id);
    case Kind::Lane:
        return edits::deleteLane(map, s.id);
    case Kind::Card:
        return edits::deleteCard(map, s.id);
    case Kind::Emotion:
        return edits::clearEmotion(map, s.id, s.persona);
    case Kind::PainPoint:
        return edits::deletePainPoint(map, s.id);
    case Kind::Opportunity:
        return edits::deleteOpportunity(map, s.id);
    case Kind::Metric:
        return edits::deleteMetric(map, s.id);
    default:
        return map;
    }
}

} // namespace

bool canRemove(Kind kind) {
    return kind != Kind::None && kind != Kind::Title && kind != Kind::Goal && kind != Kind::Cell &&
           kind != Kind::Action;
}

Result<Map> without(const Map& map, const Selections& selections) {
    std::vector<Selection> all = selections.others;
    all.push_back(selections.primary);
    return edits::forEach(map, all, withoutOne);
}

} // namespace canvas

void Canvas::Inner::apply(const QString& label, const Result<Map>& edited, const Selections& after) {
    const auto done = session.apply(label, edited, after);
    if (!done) refuse(done.fault());
}

void Canvas::deleteSelection() {
    // While a text is open, Delete is about its letters, wherever the keyboard focus has gone.
    if (auto* editor = m_inner->editing->editor()) {
        editor->textCursor().deleteChar();
        editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    finishEditing();
    session::Session& session = m_inner->session;
    const Selections selections = session.selections();
    if (!canvas::canRemove(selections.primary.kind)) return;
    const QString sentence = canvas::removedSentence(sheet(), selections);
    // What is left is found by the one that was chosen last.
    const auto done = session.apply(canvas::removeLabel(selections.primary.kind),
                                    canvas::without(session.map(), selections), selections.primary);
    if (!done) return m_inner->refuse(done.fault());
    showUndoLine(sentence);
}

} // namespace journeyline::ui
