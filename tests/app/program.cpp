// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <utility>

namespace journeyline::app {

QStringList Outcome::faults() const {
    return QString::fromUtf8(err).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Outcome ProgramTest::run(const QStringList& arguments, const QByteArray& input, const char* language) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "LC_ALL", "LC_MESSAGES", "LANGUAGE"})
        environment.remove(QLatin1String(variable));
    environment.insert(QStringLiteral("LANG"), QLatin1String(language));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier(std::exchange(m_prepare, nullptr));
    process.start(QStringLiteral(JOURNEYLINE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000)) << arguments.join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome ProgramTest::runBoundByPermissions(const QStringList& arguments) {
    // What is not in the bounding set is lost when the program starts; others than root have neither right anyway.
    m_prepare = [] {
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    };
    return run(arguments);
}

Outcome ProgramTest::runWithLimit(int resource, unsigned long limit, const QStringList& arguments) {
    m_prepare = [=] {
        const rlimit both{limit, limit};
        ::setrlimit(static_cast<__rlimit_resource>(resource), &both);
    };
    return run(arguments);
}

void ProgramTest::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray ProgramTest::read(const QString& name) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

QStringList ProgramTest::files() const {
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void ProgramTest::makeMap(const QString& name) {
    const Outcome made = run({QStringLiteral("new"), name, QStringLiteral("--template"), QStringLiteral("webshop")});
    ASSERT_EQ(made.exitCode, 0) << made.err.toStdString();
}

} // namespace journeyline::app
