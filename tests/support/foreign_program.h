// SPDX-License-Identifier: Apache-2.0
// Programs of others that tests look at our files with. A test skips where one is missing, except under scripts/test,
// which has installed all of them: there a missing one is a failure, or a check could fall silent unseen.
#pragma once

#include <QFontDatabase>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace journeyline::test {

/// Whether everything that tests need was installed: JOURNEYLINE_ALL_PROGRAMS=1.
inline bool allProgramsExpected() {
    return qEnvironmentVariableIntValue("JOURNEYLINE_ALL_PROGRAMS") > 0;
}

inline bool hasProgram(const char* name) {
    if (!QStandardPaths::findExecutable(QLatin1String(name)).isEmpty()) return true;
    if (allProgramsExpected()) ADD_FAILURE() << name << " is missing, though scripts/test installs it";
    return false;
}

inline bool hasColourEmoji() {
    if (QFontDatabase::families().contains(QStringLiteral("Noto Color Emoji"))) return true;
    if (allProgramsExpected()) ADD_FAILURE() << "fonts-noto-color-emoji is missing, though scripts/test installs it";
    return false;
}

/// What the program writes to its standard output. It must end well and say nothing else.
inline QByteArray outputOf(const char* program, const QStringList& arguments) {
    QProcess process;
    process.start(QLatin1String(program), arguments);
    const bool finished = process.waitForFinished(60'000);
    const QByteArray errors = process.readAllStandardError();
    EXPECT_TRUE(finished && process.exitCode() == 0 && errors.isEmpty()) << program << ": " << errors.toStdString();
    return process.readAllStandardOutput();
}

} // namespace journeyline::test

/// Skips the test where one of the programs is missing.
#define JOURNEYLINE_NEEDS_PROGRAM(name)                                                                                \
    if (!journeyline::test::hasProgram(name)) GTEST_SKIP() << (name) << " is not installed"
