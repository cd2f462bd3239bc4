// SPDX-License-Identifier: Apache-2.0
// One text being typed in a panel is one gesture of the session: each key previews, leaving the field commits, and so
// it is one step of undo. Callers may rely on: when somebody else had the gesture committed (a save, a click on the
// canvas), the next key simply starts another one; a gesture ends when the selection moves, so that what is typed never
// reaches another part of the map than the one it began in; what is refused leaves the map as it was before the typing.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

#include "journeyline/session/session.h"

class QWidget;

namespace journeyline::ui {

class Typing {
public:
    explicit Typing(session::Session& session);

    /// Shows what `write` makes of the map as it was before the typing began. False when the map does not allow it; the
    /// window of `from` then says why.
    bool preview(QWidget* from, const QString& label, const std::function<Result<Map>(const Map&)>& write);
    /// What is typed is no value: shows the map as it was before the typing began.
    void takeBack();
    void finish();
    [[nodiscard]] bool active() const { return m_gesture && m_gesture->open(); }

private:
    session::Session& m_session;
    std::unique_ptr<session::Gesture> m_gesture;
    QObject m_listening; ///< ends the connection to the session
};

/// Marks a field whose text the map does not have, and takes the mark away.
void markInvalid(QWidget& field, bool invalid);

} // namespace journeyline::ui
