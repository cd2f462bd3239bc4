// SPDX-License-Identifier: Apache-2.0
#include "typing.h"

#include <QStyle>
#include <QWidget>

#include "apply_edit.h"

namespace journeyline::ui {

Typing::Typing(session::Session& session) : m_session(session) {
    QObject::connect(&session, &session::Session::selectionChanged, &m_listening, [this] { finish(); });
}

bool Typing::preview(QWidget* from, const QString& label, const std::function<Result<Map>(const Map&)>& write) {
    if (!active()) m_gesture = m_session.beginGesture(label);
    const auto done = m_gesture->preview(write(m_gesture->base()));
    if (done) return true;
    takeBack();
    tellRefusal(from, done.fault());
    return false;
}

void Typing::takeBack() {
    if (!active() || m_session.map() == m_gesture->base()) return;
    static_cast<void>(m_gesture->preview(m_gesture->base())); // a whole map: nothing can refuse it
}

void Typing::finish() {
    if (active()) m_gesture->commit();
    m_gesture.reset();
}

void markInvalid(QWidget& field, bool invalid) {
    if (field.property("invalid").toBool() == invalid) return;
    field.setProperty("invalid", invalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace journeyline::ui
