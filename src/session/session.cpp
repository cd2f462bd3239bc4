// SPDX-License-Identifier: Apache-2.0
#include "journeyline/session/session.h"

#include <algorithm>
#include <optional>

#include "edit_command.h"

namespace journeyline::session {

Session::Session(storage::FileOps& files, IdSource& ids, QObject* parent)
    : QObject(parent), m_files(files), m_ids(ids) {
    connect(&m_undo, &QUndoStack::indexChanged, this, &Session::undoChanged);
}

Session::~Session() {
    closeGesture();
}

void Session::select(const Selection& selection) {
    show(m_map, exists(m_map, selection) ? selection : Selection());
}

struct Session::Jump {
    std::optional<Map> map;
    Selection selection;
};

void Session::show(Map map, const Selection& selection) {
    if (m_jump) {
        m_jump->map = std::move(map);
        m_jump->selection = selection;
        return;
    }
    // Revs belong to the file, not to the steps of undo.
    map.rev = m_map.rev;
    map.ancestors = m_map.ancestors;
    const bool mapDiffers = !(map == m_map);
    const Map before = std::exchange(m_map, std::move(map));
    const Selection selectionBefore = std::exchange(m_selection, held(m_map, selection, before));
    const Selection selectionAfter = m_selection;
    if (mapDiffers) {
        updateModified();
        const Map after = m_map;
        emit changed(before, after);
    }
    if (selectionBefore != selectionAfter) emit selectionChanged(selectionBefore, selectionAfter);
}

Result<Done> Session::apply(const QString& label, const Result<Map>& edited, const Selection& after) {
    if (!edited) return edited.fault();
    settle();
    push(label, m_map, m_selection, *edited, after);
    return Done{};
}

Result<Done> Session::apply(const QString& label, const Result<Map>& edited) {
    return apply(label, edited, m_selection);
}

void Session::push(const QString& label, const Map& before, const Selection& selectionBefore, const Map& after,
                   const Selection& selectionAfter) {
    Map stamped = after;
    stamped.rev = before.rev;
    stamped.ancestors = before.ancestors;
    const Selection selection = held(stamped, selectionAfter, before);
    if (stamped == before)
        show(stamped, selection);
    else
        m_undo.push(new EditCommand(*this, label, {before, selectionBefore}, {std::move(stamped), selection}));
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
    if (jump.map) show(std::move(*jump.map), jump.selection);
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

void Session::updateModified() {
    const bool modified = !(m_map == m_saved);
    if (std::exchange(m_modified, modified) != modified) emit modifiedChanged(modified);
}

} // namespace journeyline::session
