// SPDX-License-Identifier: Apache-2.0
// One text being typed in a panel is one gesture of the session: each key previews, leaving the field commits, and so
// it is one step of undo. Callers may rely on: when somebody else had the gesture committed (a save, a click on the
// canvas), the next key simply starts another one.
#pragma once

#include <QString>

#include <functional>
#include <memory>

#include "journeyline/session/session.h"

class QWidget;

namespace journeyline::ui {

class Typing {
public:
    explicit Typing(session::Session& session) : m_session(session) {}

    /// Shows what `write` makes of the map as it was before the typing began. False when the map does not allow it; the
    /// window of `from` then says why.
    bool preview(QWidget* from, const QString& label, const std::function<Result<Map>(const Map&)>& write);
    void finish();
    [[nodiscard]] bool active() const { return m_gesture && m_gesture->open(); }

private:
    session::Session& m_session;
    std::unique_ptr<session::Gesture> m_gesture;
};

} // namespace journeyline::ui
