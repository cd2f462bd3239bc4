// SPDX-License-Identifier: Apache-2.0
// Applies an edit on behalf of a widget; when the map does not allow it, the window of the widget says why. What else a
// widget may ask of its window goes the same way.
#pragma once

#include <QString>

#include "journeyline/session/session.h"

class QWidget;

namespace journeyline::ui {

/// False when it was refused.
bool applyEdit(QWidget* from, session::Session& session, const QString& label, const Result<Map>& edited);
/// As above, for an edit that removes; the window offers the way back after `sentence`.
bool applyRemoval(QWidget* from, session::Session& session, const QString& label, const Result<Map>& edited,
                  const QString& sentence);
/// Says in the status line of the window why something was refused.
void tellRefusal(QWidget* from, const Fault& fault);
/// Shows and selects a thing on the sheet.
void showOnSheet(QWidget* from, const session::Selection& selection);

} // namespace journeyline::ui
