// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include "appearance.h"
#include "journeyline/render/fonts.h"

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir preferences; // those of whoever measures are left alone
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, preferences.path());
    QApplication application(argc, argv);
    journeyline::render::loadFonts();
    journeyline::ui::prepareAppearance(application);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
