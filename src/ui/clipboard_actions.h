// SPDX-License-Identifier: Apache-2.0
// Cut, copy, paste, duplicate and select all of one window: about the text of the field that has the keyboard, else
// about what is selected on the sheet.
#pragma once

class QObject;

namespace journeyline::ui {

class ActionSet;
class Canvas;

/// `canvas` must outlive `context`.
void connectClipboard(const ActionSet& actions, Canvas& canvas, QObject* context);

} // namespace journeyline::ui
