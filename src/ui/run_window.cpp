// SPDX-License-Identifier: Apache-2.0
#include "journeyline/ui/run_window.h"

#include <QApplication>

#include "appearance.h"
#include "main_window.h"
#include "workbench.h"

namespace journeyline::ui {

int runWindow(QApplication& application, const QStringList& files) {
    prepareAppearance(application);
    Workbench workbench(application);
    workbench.recoverMaps();
    for (const QString& file : files)
        workbench.openFile(file);
    // A file that could not be read leaves a window that is only closed yet, not gone.
    if (files.isEmpty() && workbench.restoreWindows()) return QApplication::exec();
    if (!workbench.anyVisible()) workbench.startWindow();
    return QApplication::exec();
}

} // namespace journeyline::ui
