// SPDX-License-Identifier: Apache-2.0
// The one undo command there is: two whole maps, which share nearly everything, and what was selected in each.
#pragma once

#include <utility>

#include <QUndoCommand>

#include "journeyline/session/session.h"

namespace journeyline::session {

class EditCommand final : public QUndoCommand {
public:
    struct State {
        Map map;
        Selections selections;
    };

    EditCommand(Session& session, const QString& label, State before, State after)
        : QUndoCommand(label), m_session(session), m_before(std::move(before)), m_after(std::move(after)) {}

    void undo() override { m_session.show(m_before.map, m_before.selections); }
    void redo() override { m_session.show(m_after.map, m_after.selections); }

private:
    Session& m_session;
    State m_before;
    State m_after;
};

} // namespace journeyline::session
