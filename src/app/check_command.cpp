// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "command.h"
#include "console.h"
#include "journeyline/file/map_file.h"
#include "journeyline/messages/fault_text.h"

namespace journeyline::app {

namespace {

const Option checkOptions[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("Commands", "Give the findings as JSON, for other programs.")},
};

QJsonObject asJson(const Fault& finding) {
    QJsonArray arguments;
    for (const std::string& argument : finding.arguments)
        arguments.append(QString::fromStdString(argument));
    return {{QStringLiteral("code"), QString::fromStdString(finding.code)},
            {QStringLiteral("line"), qint64{finding.place.line}},
            {QStringLiteral("column"), qint64{finding.place.column}},
            {QStringLiteral("arguments"), arguments},
            {QStringLiteral("sentence"), messages::sentence(finding)}};
}

Result<int> runCheck(const Arguments& arguments) {
    const auto path = oneFile(arguments, checkCommand());
    if (!path) return path.fault();
    const auto bytes = readInput(*path, file::maxBytes);
    if (!bytes) return bytes.fault();
    RandomIds ids;
    const auto read = file::readMap(*bytes, *path, ids);
    if (!read) return read.fault();
    if (arguments.has("json")) {
        QJsonArray findings;
        for (const auto& note : read->notes)
            findings.append(asJson(note));
        print(QString::fromUtf8(QJsonDocument(findings).toJson()).trimmed());
    } else {
        for (const auto& note : read->notes)
            print(messages::located(note));
    }
    return int{read->notes.empty() ? allWell : hasFindings};
}

} // namespace

const Command& checkCommand() {
    static const Command command{
        "check", "IN.cjm [--json]",
        QT_TRANSLATE_NOOP("Commands",
                          "List what is wrong with a file (exit code 0: nothing, 1: findings, 2: unreadable)."),
        checkOptions, runCheck};
    return command;
}

} // namespace journeyline::app
