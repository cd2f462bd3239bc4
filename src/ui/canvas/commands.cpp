// SPDX-License-Identifier: Apache-2.0
// Adding, editing, removing: what the menus, the keys and the pointer of the canvas have in common.
#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

#include "inner.h"
#include "journeyline/document/find.h"
#include "journeyline/edits/edit.h"
#include "journeyline/edits/phases.h"
#include "places.h"
#include "text_names.h"

namespace journeyline::ui {

using canvas::TextEditor;
using canvas::TextTarget;
using session::Selection;
using Kind = Selection::Kind;

bool Canvas::Inner::edit(const TextTarget& target) {
    unfoldAround(target);
    q.viewport()->setFocus(Qt::OtherFocusReason);
    const auto opened = editing->open(target);
    if (!opened) refuse(opened.fault());
    return opened.ok();
}

/// What is edited has to be seen.
void Canvas::Inner::unfoldAround(const TextTarget& target) {
    if (target.what == TextTarget::What::Phase) return; // its arrow is there
    const Id& at = target.at.empty() ? target.id : target.at;
    Id phase = findIn(session.map().phases, at) ? at : Id();
    if (phase.empty()) phase = canvas::phaseOf(live.layout(), canvas::selectionOf(target));
    if (const auto column = live.layout().columnOf(at))
        phase = layout::phaseIdOf(live.layout().map(), live.layout().columns()[*column]);
    const Phase* found = findIn(session.map().phases, phase);
    if (found && found->collapsed)
        apply(canvas::foldLabel(false), edits::setPhaseCollapsed(session.map(), phase, false), session.selection());
}

void Canvas::toggleCollapsed() {
    finishEditing();
    const Id phase = canvas::phaseOf(sheet(), m_inner->session.selection());
    const Phase* found = findIn(m_inner->session.map().phases, phase);
    if (!found) return;
    m_inner->apply(canvas::foldLabel(!found->collapsed),
                   edits::setPhaseCollapsed(m_inner->session.map(), phase, !found->collapsed), Selection::phase(phase));
    reveal(Selection::phase(phase));
}

bool Canvas::Inner::editSelection(const QKeyEvent* typed) {
    const Selection selection = session.selection();
    if (selection.empty()) return false;
    const auto target = canvas::targetFor(live.layout(), selection, ids);
    if (!target) {
        if (!typed) emit q.panelRequested(selection);
        return !typed;
    }
    if (!edit(*target)) return true;
    if (typed) {
        separateFrom(typed->text());
        QKeyEvent again(QEvent::KeyPress, typed->key(), typed->modifiers(), typed->text());
        QCoreApplication::sendEvent(editing->editor(), &again);
    }
    return true;
}

void Canvas::Inner::separateFrom(const QString& typed) {
    TextEditor* editor = editing->editor();
    if (!editor || typed.isEmpty() || !typed.front().isLetterOrNumber()) return;
    // Scripts that put no blanks between words.
    const QChar::Script script = typed.front().script();
    if (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
        script == QChar::Script_Thai)
        return;
    const QString before = editor->text();
    if (!before.isEmpty() && !before.back().isSpace()) editor->textCursor().insertText(QStringLiteral(" "));
}

void Canvas::Inner::doubleClick(Point p) {
    const Selection selection = session.selection();
    const layout::SheetLayout& sheet = live.layout();
    if (selection.kind == Kind::Cell) {
        const auto row = sheet.rowOf(selection.lane);
        if (row && sheet.rows()[*row].kind == LaneKind::Emotion && sheet.columnOf(selection.id)) {
            if (const auto value = sheet.emotionValue(p.y)) setEmotion(*value);
            return;
        }
    }
    if (sheet.partAt(p).kind == layout::PartKind::Kpi) {
        emit q.panelRequested(selection); // its figures have fields there
        return;
    }
    if (!selection.empty()) {
        editSelection(nullptr);
        return;
    }
    // The empty end of the lanes: the journey goes on here.
    const Rect lanes = sheet.lanes();
    if (p.y >= sheet.phaseBand().y && p.y < lanes.bottom() && p.x >= lanes.right() && !session.map().phases.empty())
        edit(canvas::newTouchpoint(session.map().phases[session.map().phases.size() - 1]->id, edits::atEnd, ids));
}

void Canvas::editSelection() {
    finishEditing();
    m_inner->editSelection(nullptr);
}

void Canvas::finishEditing() {
    m_inner->endDrag(true);
    m_inner->editing->finish();
}

void Canvas::Inner::afterEditing(TextEditor::Leave how, bool kept) {
    emit q.editingChanged(false);
    hintAtKeys();
    update();
    const TextTarget target = editing->target();
    byKeyboard = how != TextEditor::Leave::FocusLost;
    switch (how) {
    case TextEditor::Leave::Tab:
        step(true);
        return;
    case TextEditor::Leave::Backtab:
        step(false);
        return;
    case TextEditor::Leave::Enter:
        break;
    case TextEditor::Leave::Escape:
    case TextEditor::Leave::FocusLost:
        return;
    }
    if (!kept || !target.inCell()) return;
    const auto column = canvas::columnOf(live.layout(), canvas::selectionOf(target));
    const auto row = live.layout().rowOf(canvas::laneOf(live.layout(), canvas::selectionOf(target)));
    if (!column || !row) return;
    const std::vector<Selection> here = canvas::selectionsIn(live.layout(), *column, *row);
    const auto self = std::find(here.begin(), here.end(), canvas::selectionOf(target));
    if (self == here.end()) return;
    if (self + 1 != here.end()) {
        session.select(*(self + 1));
        editSelection(nullptr);
        return;
    }
    if (textOf(session.map(), target).empty()) return;
    const Id touchpoint = canvas::touchpointOf(live.layout(), *self);
    const Id at = touchpoint.empty() ? canvas::phaseOf(live.layout(), *self) : touchpoint;
    if (target.what == TextTarget::What::PainPoint) edit(canvas::newPainPoint(at, edits::atEnd, ids));
    if (target.what == TextTarget::What::Opportunity) edit(canvas::newOpportunity(at, {}, ids));
    if (target.what == TextTarget::What::Card)
        edit(canvas::newCard(at, canvas::laneOf(live.layout(), *self), edits::atEnd, ids));
}

void Canvas::Inner::insertAt(const InsertPlace& place) {
    TextTarget target = canvas::newTouchpoint(place.phase, place.index, ids);
    target.whenEmpty = TextTarget::WhenEmpty::Keep;
    edit(target);
}

void Canvas::addTouchpoint() {
    finishEditing();
    const Map& map = m_inner->session.map();
    if (map.phases.empty()) return addPhase();
    const Selection selection = m_inner->session.selection();
    const auto after = placeOf(map, canvas::touchpointOf(sheet(), selection));
    Id phase = canvas::phaseOf(sheet(), selection);
    if (phase.empty()) phase = map.phases[map.phases.size() - 1]->id;
    m_inner->insertAt({phase, after ? after->index + 1 : edits::atEnd, {}});
}

void Canvas::addPhase() {
    finishEditing();
    const Map& map = m_inner->session.map();
    const auto after = indexOf(map.phases, canvas::phaseOf(sheet(), m_inner->session.selection()));
    TextTarget target = canvas::newPhase(after ? *after + 1 : map.phases.size(), m_inner->ids);
    target.whenEmpty = TextTarget::WhenEmpty::Keep;
    m_inner->edit(target);
}

void Canvas::addPainPoint() {
    finishEditing();
    const Id touchpoint = m_inner->touchpointForNew();
    if (!touchpoint.empty()) m_inner->edit(canvas::newPainPoint(touchpoint, edits::atEnd, m_inner->ids));
}

void Canvas::addOpportunity() {
    finishEditing();
    const Selection selection = m_inner->session.selection();
    const Id painPoint = selection.kind == Kind::PainPoint ? selection.id : Id();
    const Id touchpoint = m_inner->touchpointForNew();
    if (!touchpoint.empty()) m_inner->edit(canvas::newOpportunity(touchpoint, painPoint, m_inner->ids));
}

void Canvas::addNote() {
    finishEditing();
    const layout::SheetLayout& layout = sheet();
    const Selection selection = m_inner->session.selection();
    auto row = layout.rowOf(canvas::laneOf(layout, selection));
    if (!row || layout.rows()[*row].kind != LaneKind::Notes) row = canvas::rowOfKind(layout, LaneKind::Notes);
    const Id at = selection.kind == Kind::Phase ? selection.id : m_inner->touchpointForNew();
    if (row && !at.empty()) m_inner->edit(canvas::newCard(at, layout.rows()[*row].lane, edits::atEnd, m_inner->ids));
}

/// Where a new pain point, opportunity or note goes: the selection, else the first touchpoint that can be seen.
Id Canvas::Inner::touchpointForNew() const {
    const layout::SheetLayout& sheet = live.layout();
    Id selected = canvas::touchpointOf(sheet, session.selection());
    if (!selected.empty()) return selected;
    auto column = canvas::columnOf(sheet, session.selection());
    if (!column)
        column = sheet.columnsBetween(viewpoint.toSheet(viewpoint.freeRoom().topLeft()).x, sheet.size().width).first;
    for (std::size_t i = *column; i < sheet.columns().size(); ++i)
        if (sheet.columns()[i].touchpoint) return layout::touchpointIdOf(sheet.map(), sheet.columns()[i]);
    return {};
}

} // namespace journeyline::ui
