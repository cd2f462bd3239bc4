// SPDX-License-Identifier: Apache-2.0
#include "help.h"

#include <QCoreApplication>

#include "console.h"

namespace journeyline::app {

namespace {

class HelpText {
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    static void overview() {
        print(tr("Journeyline, an editor for customer journey maps."));
        print({});
        print(tr("Usage:"));
        entry(QStringLiteral("journeyline [FILE…]"), tr("Open the window, with one window for each file."));
        for (const Command* command : allCommands())
            entry(usage(*command), tr(command->summary));
        entry(QStringLiteral("journeyline COMMAND --help"), tr("Tell the options of a command."));
        entry(QStringLiteral("journeyline --help, --version"), tr("This text; the version."));
        print({});
        print(tr("“-” as a file is the standard input or output. Exit codes: 0 all is well, 1 there are findings, 2 a "
                 "fault, told on one line."));
    }

    static void of(const Command& command) {
        print(tr("Usage: %1").arg(usage(command)));
        print(tr(command.summary));
        if (!command.options.empty()) print({});
        for (const Option& option : command.options) {
            QString name = option.letter ? QStringLiteral("-%1, ").arg(QLatin1Char(option.letter)) : QString();
            name += QStringLiteral("--") + QLatin1String(option.name);
            if (option.value) name += QLatin1Char(' ') + QLatin1String(option.value);
            print(QStringLiteral("  ") + name.leftJustified(28) + QLatin1Char(' ') + tr(option.help));
        }
    }

private:
    static QString usage(const Command& command) {
        return QStringLiteral("journeyline %1 %2").arg(QLatin1String(command.name), QLatin1String(command.usage));
    }
    static void entry(const QString& use, const QString& help) {
        print(QStringLiteral("  ") + use);
        print(QStringLiteral("      ") + help);
    }
};

} // namespace

void printHelp() {
    HelpText::overview();
}

void printHelp(const Command& command) {
    HelpText::of(command);
}

void printVersion() {
    print(QStringLiteral("journeyline " JOURNEYLINE_VERSION));
}

} // namespace journeyline::app
