// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QStringList>

#include "../command.h"
#include "program_reference.h"

namespace journeyline::app {

namespace {

/// A text for roff: nothing in it is taken for a request, and every dash and quote is what it is.
QString plain(QString text) {
    text.replace(QLatin1Char('\\'), QStringLiteral("\\e"));
    text.replace(QLatin1Char('-'), QStringLiteral("\\-"));
    text.replace(QLatin1Char('\''), QStringLiteral("\\(aq"));
    if (text.startsWith(QLatin1Char('.'))) text.prepend(QStringLiteral("\\&"));
    return text;
}

QString bold(const QString& text) {
    return QStringLiteral("\\fB%1\\fR").arg(plain(text));
}

QString italic(const QString& text) {
    return QStringLiteral("\\fI%1\\fR").arg(plain(text));
}

/// Options and the words of a usage are bold, names that stand for something are italic.
QString usageLine(const QString& usage) {
    QStringList words;
    const QStringList parts = usage.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : parts) {
        const bool standsFor = word == word.toUpper() && word != word.toLower();
        words << (standsFor ? italic(word) : word.contains(QLatin1Char('-')) ? bold(word) : plain(word));
    }
    return words.join(QLatin1Char(' '));
}

class ManPage {
    Q_DECLARE_TR_FUNCTIONS(ManPage)

public:
    static QString write() {
        ManPage page;
        page.head();
        page.commands();
        page.tail();
        return page.m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    void head() {
        m_lines << QStringLiteral(".\\\" Written by the build from the program's own help; do not edit.");
        m_lines << QStringLiteral(".TH JOURNEYLINE 1 %1 \"Journeyline %2\" \"%3\"")
                       .arg(QStringLiteral(JOURNEYLINE_RELEASE_DATE), plain(QStringLiteral(JOURNEYLINE_VERSION)),
                            plain(tr("User commands")));
        section(tr("NAME"));
        m_lines << QStringLiteral("journeyline \\- ") + plain(tr("editor for customer journey maps"));
        section(tr("SYNOPSIS"));
        synopsis(QStringLiteral("[") + italic(tr("FILE")) + QStringLiteral(" ...]"));
        for (const Command* command : allCommands())
            synopsis(bold(QLatin1String(command->name)) + QLatin1Char(' ') + usageLine(QLatin1String(command->usage)));
        synopsis(bold(QStringLiteral("--help")) + QStringLiteral(" | ") + bold(QStringLiteral("--version")));
        section(tr("DESCRIPTION"));
        paragraph(
            tr("Journeyline is a desktop editor for customer journey maps: what one kind of customer does, thinks "
               "and feels on the way to a goal, along phases and touchpoints."));
        paragraph(tr("Without a command it opens its window, with one window for each file. With a command it does its "
                     "work without a window and needs no display."));
        paragraph(tr("“-” as a file is the standard input or output."));
    }

    void commands() {
        section(tr("COMMANDS"));
        for (const Command* command : allCommands()) {
            m_lines << QStringLiteral(".SS ") + usageLine(QStringLiteral("%1 %2").arg(QLatin1String(command->name),
                                                                                      QLatin1String(command->usage)));
            paragraph(QCoreApplication::translate("Commands", command->summary));
            for (const Option& option : command->options) {
                QString names = option.letter
                                    ? bold(QStringLiteral("-%1").arg(QLatin1Char(option.letter))) + QStringLiteral(", ")
                                    : QString();
                names += bold(QStringLiteral("--") + QLatin1String(option.name));
                if (option.value) names += QLatin1Char(' ') + italic(QLatin1String(option.value));
                item(names, QCoreApplication::translate("Commands", option.help));
            }
        }
    }

    void tail() {
        section(tr("EXIT STATUS"));
        item(plain(QStringLiteral("0")), tr("All is well."));
        item(plain(QStringLiteral("1")), tr("There are findings."));
        item(plain(QStringLiteral("2")), tr("A fault, told on one line of the standard error."));
        section(tr("FILES"));
        item(italic(QStringLiteral("*.cjm")),
             tr("A customer journey map, as text. What this version does not know in a "
                "file is kept."));
        item(italic(QStringLiteral("~/.config/Journeyline/journeyline.ini")),
             tr("What the window remembers: language, theme, recent files and sizes."));
        section(tr("ENVIRONMENT"));
        item(bold(QStringLiteral("LANGUAGE")) + QStringLiteral(", ") + bold(QStringLiteral("LC_ALL")) +
                 QStringLiteral(", ") + bold(QStringLiteral("LANG")),
             tr("The language of the program: Dutch, or English for every other. The words inside a map follow the "
                "map."));
        section(tr("EXAMPLES"));
        example(tr("Open two maps:"), QStringLiteral("journeyline shop.cjm service.cjm"));
        example(tr("Draw a map as wide as a screen:"),
                QStringLiteral("journeyline export shop.cjm -o shop.png --width 1920"));
        example(tr("Look for what is not in order, and stop when there is something:"),
                QStringLiteral("journeyline check shop.cjm || exit"));
    }

    void section(const QString& title) { m_lines << QStringLiteral(".SH ") + plain(title); }
    void paragraph(const QString& text) {
        // A heading begins a paragraph by itself.
        if (!m_lines.last().startsWith(QStringLiteral(".S"))) m_lines << QStringLiteral(".PP");
        m_lines << plain(text);
    }
    void item(const QString& what, const QString& text) { m_lines << QStringLiteral(".TP") << what << plain(text); }
    void example(const QString& what, const QString& line) {
        paragraph(what);
        m_lines << QStringLiteral(".RS 4") << QStringLiteral(".nf") << plain(line) << QStringLiteral(".fi")
                << QStringLiteral(".RE");
    }
    void synopsis(const QString& rest) {
        if (!m_lines.last().startsWith(QStringLiteral(".SH"))) m_lines << QStringLiteral(".br");
        m_lines << bold(QStringLiteral("journeyline")) + QLatin1Char(' ') + rest;
    }

    QStringList m_lines;
};

} // namespace

QString manualPage() {
    return ManPage::write();
}

} // namespace journeyline::app
