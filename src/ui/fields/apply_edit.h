// SPDX-License-Identifier: Apache-2.0
// Applies an edit on behalf of a widget; when the map does not allow it, the window of the widget says why.
#pragma once

#include <QString>

#include "journeyline/session/session.h"

class QWidget;

namespace journeyline::ui {

/// False when it was refused.
bool applyEdit(QWidget* from, session::Session& session, const QString& label, const Result<Map>& edited);
/// Says in the status line of the window why something was refused.
void tellRefusal(QWidget* from, const Fault& fault);

} // namespace journeyline::ui
