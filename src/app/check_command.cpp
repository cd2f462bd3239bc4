// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "command.h"
#include "console.h"
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
    const auto input = inputMap(arguments, checkCommand());
    if (!input) return input.fault();
    const auto& notes = input->read.notes;
    if (arguments.has("json")) {
        QJsonArray findings;
        for (const auto& note : notes)
            findings.append(asJson(note));
        print(QString::fromUtf8(QJsonDocument(findings).toJson()).trimmed());
    } else {
        for (const auto& note : notes)
            print(messages::located(note));
    }
    return int{notes.empty() ? allWell : hasFindings};
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
