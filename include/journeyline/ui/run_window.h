// SPDX-License-Identifier: Apache-2.0
// The window program: everything between a started QApplication and its end.
// Each file gets a window of its own; without files there is one window with the start page.
// Not responsible for: options of the command line (app).
#pragma once

#include <QStringList>

class QApplication;

namespace journeyline::ui {

/// Shows the windows and runs the event loop. The result is the exit code of the program.
int runWindow(QApplication& application, const QStringList& files);

} // namespace journeyline::ui
