// SPDX-License-Identifier: Apache-2.0
#include <QStringList>

#include "../command.h"
#include "journeyline/document/vocabulary.h"
#include "journeyline/ui/templates.h"
#include "program_reference.h"

namespace journeyline::app {

namespace {

/// The kinds of lanes and the roles of notes, which --lanes takes besides titles.
QString laneWords() {
    QStringList words;
    for (const auto& [kind, word] : Vocabulary<LaneKind>::words)
        words << QLatin1String(word);
    for (const auto& [role, word] : Vocabulary<NotesRole>::words)
        words << QLatin1String(word);
    return words.join(QLatin1Char(' '));
}

/// The shell words that complete the value of an option; empty for numbers and names that only the user knows.
QString completionOf(const Option& option) {
    const QString name = QLatin1String(option.name), value = QLatin1String(option.value);
    if (name == QLatin1String("template"))
        return QStringLiteral("_journeyline_words \"%1\"").arg(ui::templateNames().join(QLatin1Char(' ')));
    if (name == QLatin1String("lanes")) return QStringLiteral("_journeyline_list \"%1\"").arg(laneWords());
    if (name == QLatin1String("output")) return QStringLiteral("_journeyline_files");
    if (value == value.toLower())
        return QStringLiteral("_journeyline_words \"%1\"")
            .arg(QString(value).replace(QLatin1Char('|'), QLatin1Char(' ')));
    return QStringLiteral(":");
}

} // namespace

QString bashCompletion() {
    QStringList names;
    for (const Command* command : allCommands())
        names << QLatin1String(command->name);
    QString text =
        QStringLiteral(
            R"(# bash completion for journeyline; written by the build from the program's own table of commands.

_journeyline_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }

# The last of several words between commas.
_journeyline_list() {
    local before=
    [[ $current == *,* ]] && before=${current%,*},
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${current##*,}")
    compopt -o nospace
}

_journeyline_files() {
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}

# Maps and folders; of a map only the end of its name tells.
_journeyline_maps() {
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -d -- "$current"; compgen -f -X '!*.cjm' -- "$current")
}

_journeyline() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
    COMPREPLY=()
    if (( COMP_CWORD == 1 )); then
        if [[ $current == -* ]]; then _journeyline_words "--help --version"; return; fi
        _journeyline_maps
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "%1" -- "$current")
        return
    fi
    case $command in
)")
            .arg(names.join(QLatin1Char(' ')));
    for (const Command* command : allCommands()) {
        QStringList options{QStringLiteral("--help")};
        text += QStringLiteral("    %1)\n        case $previous in\n").arg(QLatin1String(command->name));
        for (const Option& option : command->options) {
            options << QStringLiteral("--") + QLatin1String(option.name);
            if (!option.value) continue;
            QString spellings = options.last();
            if (option.letter) spellings += QStringLiteral(" | -") + QLatin1Char(option.letter);
            text += QStringLiteral("        %1) %2; return ;;\n").arg(spellings, completionOf(option));
        }
        const bool takesOthers = QLatin1String(command->name) == QLatin1String("import");
        text += QStringLiteral("        esac\n"
                               "        if [[ $current == -* ]]; then _journeyline_words \"%1\"; else %2; fi ;;\n")
                    .arg(options.join(QLatin1Char(' ')),
                         takesOthers ? QStringLiteral("_journeyline_files") : QStringLiteral("_journeyline_maps"));
    }
    return text + QStringLiteral("    *) _journeyline_maps ;;\n"
                                 "    esac\n"
                                 "}\n"
                                 "complete -F _journeyline journeyline\n");
}

} // namespace journeyline::app
