// SPDX-License-Identifier: Apache-2.0
// The program from its start until its first window is painted, and no further: for `benchmarks/starts`.
//   journeyline_window_start [FILE.cjm]        without a file: an empty map
#include <QApplication>
#include <QFile>

#include "appearance.h"
#include "main_window.h"
#include "until_painted.h"
#include "workbench.h"

int main(int argc, char** argv) {
    namespace ui = journeyline::ui;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("journeyline-benchmark"));
    ui::prepareAppearance(application);
    ui::Workbench workbench(application);
    const journeyline::benchmarks::QuitOncePainted quit(application);
    if (argc > 1)
        workbench.openFile(QFile::decodeName(argv[1]));
    else
        workbench.newWindow();
    return QApplication::exec();
}
