// SPDX-License-Identifier: Apache-2.0
#include "typing.h"

#include "apply_edit.h"

namespace journeyline::ui {

bool Typing::preview(QWidget* from, const QString& label, const std::function<Result<Map>(const Map&)>& write) {
    if (!active()) m_gesture = m_session.beginGesture(label);
    const auto done = m_gesture->preview(write(m_gesture->base()));
    if (!done) tellRefusal(from, done.fault());
    return done.ok();
}

void Typing::finish() {
    if (active()) m_gesture->commit();
    m_gesture.reset();
}

} // namespace journeyline::ui
