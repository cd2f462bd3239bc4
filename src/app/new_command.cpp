// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "command.h"
#include "console.h"
#include "journeyline/file/map_file.h"
#include "journeyline/messages/language.h"
#include "journeyline/ui/templates.h"

namespace journeyline::app {

namespace {

const Option newOptions[] = {
    {"template", "NAME", QT_TRANSLATE_NOOP("Commands", "Which template to start from (blank).")},
    {"language", "nl|en", QT_TRANSLATE_NOOP("Commands", "The language of the words inside the map.")},
    {"replace", nullptr, QT_TRANSLATE_NOOP("Commands", "Write over a file that exists.")},
    {"list-templates", nullptr, QT_TRANSLATE_NOOP("Commands", "List the templates and stop.")},
};

int listTemplates() {
    for (const ui::TemplateEntry& entry : ui::templateGallery())
        print(QStringLiteral("%1 %2: %3").arg(entry.name.leftJustified(21), entry.title, entry.line));
    return allWell;
}

Result<int> runNew(const Arguments& arguments) {
    const std::string language = arguments.value("language").value_or(messages::systemLanguage().toStdString());
    if (language != "nl" && language != "en") return Fault{"command.bad-value", {}, {"--language", language, "nl, en"}};
    const QString inLanguage = QString::fromStdString(language);
    if (arguments.has("list-templates")) return listTemplates();

    const auto path = oneFile(arguments, newCommand());
    if (!path) return path.fault();
    const QString name = QString::fromStdString(arguments.value("template").value_or("blank"));
    const QStringList names = ui::templateNames();
    if (!names.contains(name))
        return Fault{
            "command.bad-value", {}, {"--template", name.toStdString(), names.join(QLatin1String(", ")).toStdString()}};
    if (exists(*path) && !arguments.has("replace")) return Fault{"command.exists", {*path, 0, 0}, {}};
    RandomIds ids;
    const auto map = ui::mapFromTemplate(name, inLanguage, ids);
    if (!map) return map.fault();
    const auto text = file::writeVerified(*map);
    if (!text) return text.fault();
    const auto written = writeOutput(*path, *text);
    if (!written) return written.fault();
    return int{allWell};
}

} // namespace

const Command& newCommand() {
    static const Command command{"new", "OUT.cjm [--template NAME] [--language nl|en]",
                                 QT_TRANSLATE_NOOP("Commands", "Write a new map."), newOptions, runNew};
    return command;
}

} // namespace journeyline::app
