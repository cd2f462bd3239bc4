// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "appearance.h"

namespace {

void failOnQtWarning(QtMsgType type, const QMessageLogContext&, const QString& message) {
    // The offscreen platform says so of sizes, popups and raised windows; it is about the platform, not about us.
    if (message.startsWith(QLatin1String("This plugin does not support"))) return;
    if (type == QtWarningMsg || type == QtCriticalMsg) ADD_FAILURE() << "Qt says: " << message.toStdString();
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir preferences;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, preferences.path());
    qputenv("XDG_CACHE_HOME", preferences.path().toLocal8Bit());
    qputenv("XDG_STATE_HOME", preferences.path().toLocal8Bit());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Journeyline"));
    qInstallMessageHandler(failOnQtWarning);
    journeyline::ui::prepareAppearance(application);
    return RUN_ALL_TESTS();
}
