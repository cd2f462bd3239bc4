// SPDX-License-Identifier: Apache-2.0
#include "journeyline/session/session.h"

#include <algorithm>
#include <optional>

#include "edit_command.h"
#include "says_the_same.h"

namespace journeyline::session {

Session::Session(storage::FileOps& files, IdSource& ids, QObject* parent)
    : QObject(parent), m_files(files), m_ids(ids) {
    connect(&m_undo, &QUndoStack::indexChanged, this, &Session::undoChanged);
}

Session::~Session() {
    closeGesture();
}

void Session::select(const Selections& selections) {
    const bool known = exists(m_map, selections.primary) || !selections.others.empty();
    show(m_map, known ? selections : Selections());
}

struct Session::Jump {
    std::optional<Map> map;
    Selections selections;
};

void Session::show(Map map, const Selections& selections) {
    if (m_jump) {
        m_jump->map = std::move(map);
        m_jump->selections = selections;
        return;
    }
    // Revs belong to the file, not to the steps of undo.
    map.rev = m_map.rev;
    map.ancestors = m_map.ancestors;
    const bool mapDiffers = !(map == m_map);
    const Map before = std::exchange(m_map, std::move(map));
    const Selections selectionsBefore = std::exchange(m_selections, held(m_map, selections, before));
    const Selections selectionsAfter = m_selections;
    if (mapDiffers) {
        updateModified();
        const Map after = m_map;
        emit changed(before, after);
    }
    if (selectionsBefore.primary != selectionsAfter.primary)
        emit selectionChanged(selectionsBefore.primary, selectionsAfter.primary);
    if (selectionsBefore != selectionsAfter) emit selectionsChanged();
}

Result<Done> Session::apply(const QString& label, const Result<Map>& edited, const Selections& after) {
    if (!edited) return edited.fault();
    settle();
    push(label, m_map, m_selections, *edited, after);
    return Done{};
}

Result<Done> Session::apply(const QString& label, const Result<Map>& edited) {
    return apply(label, edited, m_selections);
}

void Session::push(const QString& label, const Map& before, const Selections& selectionsBefore, const Map& after,
                   const Selections& selectionsAfter) {
    Map stamped = after;
    stamped.rev = before.rev;
    stamped.ancestors = before.ancestors;
    const Selections selections = held(stamped, selectionsAfter, before);
    if (stamped == before)
        show(stamped, selections);
    else
        m_undo.push(new EditCommand(*this, label, {before, selectionsBefore}, {std::move(stamped), selections}));
}

void Session::undo() {
    if (canUndo()) m_undo.undo();
}

void Session::redo() {
    if (canRedo()) m_undo.redo();
}

void Session::goToStep(int steps) {
    if (gestureOpen()) return;
    Jump jump;
    m_jump = &jump;
    m_undo.setIndex(std::clamp(steps, 0, m_undo.count()));
    m_jump = nullptr;
    if (jump.map) show(std::move(*jump.map), jump.selections);
}

bool Session::canUndo() const {
    return !gestureOpen() && m_undo.canUndo();
}

bool Session::canRedo() const {
    return !gestureOpen() && m_undo.canRedo();
}

QString Session::undoText() const {
    return canUndo() ? m_undo.undoText() : QString();
}

QString Session::redoText() const {
    return canRedo() ? m_undo.redoText() : QString();
}

bool saysTheSame(const Map& a, Map b) {
    b.rev = a.rev;
    b.ancestors = a.ancestors;
    return a == b;
}

void Session::updateModified() {
    const bool modified = !saysTheSame(m_map, m_saved) || !m_failedSaves.empty();
    if (std::exchange(m_modified, modified) != modified) emit modifiedChanged(modified);
}

} // namespace journeyline::session
