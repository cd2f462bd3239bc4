// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>

#include <gtest/gtest.h>

#include "journeyline/render/fonts.h"

namespace {

// A warning of Qt in these tests is a defect: a bad path, a font that is missing, a painter used wrongly. Only the
// reader of JPEGs may complain about pictures that are damaged on purpose, and any font about scripts it lacks.
void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (journeyline::render::saysThatLettersLack(message)) return;
    if (QLatin1String(context.category).startsWith(QLatin1String("qt.gui.imageio"))) return;
    if (type != QtDebugMsg && type != QtInfoMsg) ADD_FAILURE() << "Qt says: " << message.toStdString();
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    qInstallMessageHandler(failOnWarning);
    journeyline::render::loadFonts();
    return RUN_ALL_TESTS();
}
