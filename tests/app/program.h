// SPDX-License-Identifier: Apache-2.0
// Starts the real program, without a display, in a folder of its own, and tells what came of it.
#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace journeyline::app {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    /// Everything on the standard error, one entry a line.
    [[nodiscard]] QStringList faults() const;
};

class ProgramTest : public ::testing::Test {
protected:
    /// In the test's folder. `language` is what LANG asks for.
    Outcome run(const QStringList& arguments, const QByteArray& input = {}, const char* language = "en_US.UTF-8");
    /// As somebody whom the permissions of files bind, also when root runs the tests.
    Outcome runBoundByPermissions(const QStringList& arguments);
    /// With a limit of the system on this resource, as `ulimit` sets it.
    Outcome runWithLimit(int resource, unsigned long limit, const QStringList& arguments);
    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Names of all files in the test's folder, hidden ones too.
    [[nodiscard]] QStringList files() const;
    /// A map of the webshop template.
    void makeMap(const QString& name);

private:
    QTemporaryDir m_folder;
    std::function<void()> m_prepare; ///< runs in the new process, before the program
};

} // namespace journeyline::app
