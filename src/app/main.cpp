// SPDX-License-Identifier: Apache-2.0
// One program: with a command it runs without a display, without one it opens the window.
#include <QApplication>
#include <QFile>
#include <QGuiApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <new>

#include "command.h"
#include "console.h"
#include "help.h"
#include "journeyline/messages/language.h"
#include "journeyline/render/fonts.h"
#include "journeyline/ui/run_window.h"

namespace {

namespace app = journeyline::app;
namespace messages = journeyline::messages;
namespace render = journeyline::render;
using journeyline::Fault;

int failWith(const Fault& fault) {
    app::report(fault);
    return app::failed;
}

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("journeyline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JOURNEYLINE_VERSION));
    // By this a desktop finds the menu entry, and so the icon, that belong to our windows.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.journeyline.Journeyline"));
}

bool asksForHelp(std::span<const std::string> words) {
    for (const std::string& word : words) {
        if (word == "--") return false;
        if (word == "--help" || word == "-h") return true;
    }
    return false;
}

int runCommand(const app::Command& command, std::span<const std::string> words) {
    if (asksForHelp(words)) {
        app::printHelp(command);
        return app::allWell;
    }
    const auto arguments = app::Arguments::parse(words, command.options);
    if (!arguments) return failWith(arguments.fault());
    try {
        const auto result = command.run(*arguments);
        if (!result) return failWith(result.fault());
        const auto printed = app::printed();
        return printed ? *result : failWith(printed.fault());
    } catch (const std::bad_alloc&) {
        return failWith({"storage.no-memory", {}, {}});
    }
}

/// The standard error belongs to faults and notes: remarks of Qt's about the session's folders, and about every font
/// that lacks a script, are neither.
void quietAboutTheSystem(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (message.startsWith(QLatin1String("QStandardPaths:")) || render::saysThatLettersLack(message)) return;
    std::fputs((qFormatLogMessage(type, context, message) + QLatin1Char('\n')).toLocal8Bit().constData(), stderr);
}

/// A command that draws needs fonts, but never a display.
int runHeadless(const app::Command* command, std::span<const std::string> words) {
    static int count = 1;
    static char name[] = "journeyline";
    static char* argv[] = {name, nullptr};
    if (command && command->draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(quietAboutTheSystem);
        QGuiApplication application(count, argv);
        messages::installLanguage(application, messages::systemLanguage());
        return runCommand(*command, words);
    }
    QCoreApplication application(count, argv);
    messages::installLanguage(application, messages::systemLanguage());
    if (command) return runCommand(*command, words);
    if (words[0] == "--version" || words[0] == "-v")
        app::printVersion();
    else
        app::printHelp();
    return app::allWell;
}

int reportHeadless(const Fault& fault) {
    static int count = 1;
    static char name[] = "journeyline";
    static char* argv[] = {name, nullptr};
    QCoreApplication application(count, argv);
    messages::installLanguage(application, messages::systemLanguage());
    return failWith(fault);
}

/// Qt would end the program with a crash.
bool hasDisplay(std::span<const std::string> words) {
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (const char* value = std::getenv(variable); value && *value) return true;
    for (const std::string& word : words)
        if (word == "-platform" || word == "--platform") return true;
    return false;
}

/// A word that is neither a file nor could become one: most likely a command that does not exist.
bool isMistypedCommand(const std::string& word) {
    return word.find_first_of("./") == std::string::npos && word[0] != '-' && !app::exists(word);
}

/// Qt ends the program with a crash when the display it was told of does not answer, after several lines of its own.
void sayThatNoDisplayAnswers(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtFatalMsg) {
        if (QCoreApplication* application = QCoreApplication::instance())
            messages::installLanguage(*application, messages::systemLanguage());
        app::report({"command.no-display", {}, {}});
        std::fflush(stderr);
        std::_Exit(app::failed);
    }
    if (QLatin1String(context.category).startsWith(QLatin1String("qt.qpa."))) return;
    std::fputs((qFormatLogMessage(type, context, message) + QLatin1Char('\n')).toLocal8Bit().constData(), stderr);
}

int openWindow(int argc, char** argv) {
    qInstallMessageHandler(sayThatNoDisplayAnswers);
    QApplication application(argc, argv);
    qInstallMessageHandler(quietAboutTheSystem);
    messages::installLanguage(application, messages::systemLanguage());
    QStringList files;
    bool onlyFiles = false;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (!onlyFiles && word == "--")
            onlyFiles = true;
        else if (!onlyFiles && word.size() > 1 && word[0] == '-')
            return failWith({"command.unknown-option", {}, {word}});
        else
            files += QFile::decodeName(argv[i]);
    }
    return journeyline::ui::runWindow(application, files);
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): without memory for its arguments there is nobody to tell
int main(int argc, char** argv) {
    // Writing to a closed pipe, or more than the user's limit for one file, is then an ordinary fault.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    nameApplication();
    const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    if (!words.empty()) {
        const std::string& first = words[0];
        const bool general = first == "--help" || first == "-h" || first == "--version" || first == "-v";
        const app::Command* command = app::findCommand(first);
        if (general || command) return runHeadless(command, std::span(words).subspan(command ? 1 : 0));
        if (first.empty() || isMistypedCommand(first)) return reportHeadless({"command.unknown", {}, {first}});
    }
    if (!hasDisplay(words)) return reportHeadless({"command.no-display", {}, {}});
    return openWindow(argc, argv);
}
