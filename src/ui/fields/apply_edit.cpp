// SPDX-License-Identifier: Apache-2.0
#include "apply_edit.h"

#include <QWidget>

#include "journeyline/messages/fault_text.h"
#include "main_window.h"

namespace journeyline::ui {

bool applyEdit(QWidget* from, session::Session& session, const QString& label, const Result<Map>& edited) {
    const auto done = session.apply(label, edited);
    if (!done) tellRefusal(from, done.fault());
    return done.ok();
}

void tellRefusal(QWidget* from, const Fault& fault) {
    if (auto* window = qobject_cast<MainWindow*>(from->window())) window->notice(messages::sentence(fault));
}

} // namespace journeyline::ui
