// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "command.h"
#include "console.h"
#include "journeyline/file/map_file.h"

namespace journeyline::app {

namespace {

const Option migrateOptions[] = {
    {"output", "OUT.cjm",
     QT_TRANSLATE_NOOP("Commands", "The file to write; it may be the one that is read. “-” is the standard output."),
     'o'},
    {"replace", nullptr, QT_TRANSLATE_NOOP("Commands", "Write over a file that exists.")},
};

Result<int> runMigrate(const Arguments& arguments) {
    const auto from = oneFile(arguments, migrateCommand());
    if (!from) return from.fault();
    const auto to = outputOf(arguments, migrateCommand());
    if (!to) return to.fault();
    const bool inPlace = isSameFile(*from, *to);
    if (!inPlace && exists(*to) && !arguments.has("replace")) return Fault{"command.exists", {*to, 0, 0}, {}};
    const auto bytes = readInput(*from, file::maxBytes);
    if (!bytes) return bytes.fault();
    const auto migrated = file::migrate(*bytes, *from);
    if (!migrated) return migrated.fault();
    // A file that is canonical already is not touched.
    if (!inPlace || migrated->bytes != *bytes) {
        const auto written = writeOutput(*to, migrated->bytes);
        if (!written) return written.fault();
    }
    for (const auto& note : migrated->notes)
        report(note);
    return int{allWell};
}

} // namespace

const Command& migrateCommand() {
    static const Command command{"migrate", "IN.cjm -o OUT.cjm",
                                 QT_TRANSLATE_NOOP("Commands", "Write a map in the canonical form of this version."),
                                 migrateOptions, runMigrate};
    return command;
}

} // namespace journeyline::app
