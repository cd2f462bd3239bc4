// SPDX-License-Identifier: Apache-2.0
// Selecting by pointer and keys: one thing, a range, more or fewer of them, all, or what a rubber band touches.
#include "inner.h"
#include "peers.h"
#include "places.h"

namespace journeyline::ui {

using layout::Part;
using layout::PartKind;
using session::Selection;
using session::Selections;

namespace {

/// With `there` as well, or without it when it was selected.
Selections toggled(const Selections& now, const Selection& there) {
    std::vector<Selection> all = now.others;
    if (!now.contains(there)) {
        all.push_back(now.primary);
        return {there, all};
    }
    if (there != now.primary) {
        std::erase(all, there);
        return {now.primary, all};
    }
    if (all.empty()) return {};
    const Selection last = all.back();
    all.pop_back();
    return {last, all};
}

} // namespace

void Canvas::Inner::selectAt(const Part& part, Qt::KeyboardModifiers modifiers) {
    const Selection there = canvas::selectionOf(part);
    const Selections now = session.selections();
    if (there.empty() && modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) return; // the band may add to them
    if (modifiers & Qt::ShiftModifier) return selectRange(there);
    if (modifiers & Qt::ControlModifier) {
        session.select(toggled(now, there));
        anchor = there;
    } else if (!now.others.empty() && now.contains(there)) {
        std::vector<Selection> all = now.others;
        all.push_back(now.primary);
        session.select(Selections(there, all));
    } else {
        session.select(there);
    }
}

void Canvas::Inner::selectRange(const Selection& to) {
    const Selection from = session.selections().contains(anchor) ? anchor : session.selection();
    session.select(from.empty() ? Selections(to) : canvas::between(live.layout(), from, to));
    if (session.selections().contains(from)) anchor = from;
}

void Canvas::Inner::extend(canvas::Direction direction) {
    const auto next = canvas::peerBeside(live.layout(), session.selection(), direction);
    if (!next) return;
    byKeyboard = true;
    selectRange(*next);
    q.reveal(*next);
    update();
}

void Canvas::selectAll() {
    if (auto* editor = m_inner->editing->editor()) return editor->selectAll();
    m_inner->byKeyboard = true;
    m_inner->session.select(canvas::allLike(sheet(), m_inner->session.selections()));
}

void Canvas::setMarked(const std::vector<Selection>& things) {
    m_inner->marked = {things.begin(), things.end()};
    m_inner->update();
}

void Canvas::Inner::startBand() {
    const bool empty = pressedPart.kind == PartKind::Cell || pressedPart.kind == PartKind::Nothing;
    pressed = empty ? Press::Band : Press::None;
    if (!empty) return;
    // Shift and Ctrl add to what is selected; without them the band begins with nothing.
    const bool adds = pressedWith & (Qt::ShiftModifier | Qt::ControlModifier);
    beforeBand = adds ? session.selections() : Selections();
    hovered = {};
    insertPlace.reset();
}

void Canvas::Inner::bandTo(QPointF at) {
    lastAt = at;
    const Selections touched = canvas::inBand(live.layout(), pressedOnSheet, viewpoint.toSheet(at));
    std::vector<Selection> all = beforeBand.others;
    all.push_back(beforeBand.primary);
    all.insert(all.end(), touched.others.begin(), touched.others.end());
    session.select(touched.empty() ? beforeBand : Selections(touched.primary, all));
    scrollNear(at);
    update();
}

void Canvas::Inner::endBand(bool keep) {
    pressed = Press::None;
    autoScrollTimer.stop();
    if (!keep) session.select(beforeBand);
    update();
}

std::vector<Part> Canvas::Inner::visibleParts(const Things& things) const {
    const layout::SheetLayout& sheet = live.layout();
    const QRectF room = q.viewport()->rect();
    const layout::ColumnRange seen =
        sheet.columnsBetween(viewpoint.toSheet(room.topLeft()).x, viewpoint.toSheet(room.bottomRight()).x);
    std::unordered_set<Selection::Kind> kinds;
    for (const Selection& thing : things)
        kinds.insert(thing.kind);
    std::vector<Part> parts;
    const auto add = [&](const Part& part) {
        if (things.contains(canvas::selectionOf(part))) parts.push_back(part);
    };
    for (const Selection::Kind kind : kinds)
        for (const Part& part : canvas::partsOfKind(sheet, kind, seen))
            add(part);
    for (const PartKind kind : {PartKind::Title, PartKind::GoalLine})
        if (const auto part = sheet.find(kind, {})) add(*part);
    return parts;
}

} // namespace journeyline::ui
