// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "command.h"
#include "console.h"
#include "journeyline/file/map_file.h"
#include "journeyline/interchange/mermaid.h"
#include "journeyline/messages/language.h"

namespace journeyline::app {

namespace {

// Above what the importer itself accepts, so that its own fault names the limit.
constexpr std::size_t longestText = 20U << 20U;

const Option importOptions[] = {
    {"output", "OUT.cjm", QT_TRANSLATE_NOOP("Commands", "The map to write; “-” is the standard output."), 'o'},
    {"from", "mermaid", QT_TRANSLATE_NOOP("Commands", "What the text is (mermaid).")},
    {"scale", "A-B",
     QT_TRANSLATE_NOOP("Commands", "The scale of the scores in the text, such as 0-10; converted to 1 to 5.")},
    {"language", "nl|en", QT_TRANSLATE_NOOP("Commands", "The language of the words inside the map.")},
    {"replace", nullptr, QT_TRANSLATE_NOOP("Commands", "Write over a file that exists.")},
};

Result<interchange::MermaidOptions> optionsOf(const Arguments& arguments) {
    interchange::MermaidOptions options;
    const std::string from = arguments.value("from").value_or("mermaid");
    if (from != "mermaid") return Fault{"command.bad-value", {}, {"--from", from, "mermaid"}};
    options.language = arguments.value("language").value_or(messages::systemLanguage().toStdString());
    if (options.language != "nl" && options.language != "en")
        return Fault{"command.bad-value", {}, {"--language", options.language, "nl, en"}};
    if (const auto scale = arguments.value("scale")) {
        options.scale = interchange::ScoreScale::parse(*scale);
        if (!options.scale) return Fault{"command.bad-form", {}, {"--scale", *scale, "0-10, 1-7, -2..2"}};
    }
    return options;
}

Result<int> runImport(const Arguments& arguments) {
    const auto from = oneFile(arguments, importCommand());
    if (!from) return from.fault();
    const auto to = outputOf(arguments, importCommand());
    if (!to) return to.fault();
    const auto options = optionsOf(arguments);
    if (!options) return options.fault();
    if (isSameFile(*from, *to)) return Fault{"command.own-input", {*to, 0, 0}, {}};
    if (exists(*to) && !arguments.has("replace")) return Fault{"command.exists", {*to, 0, 0}, {}};

    const auto text = readInput(*from, longestText);
    if (!text) return text.fault();
    RandomIds ids;
    const auto imported = interchange::importMermaid(*text, *options, ids);
    if (!imported) return Fault{imported.fault().code, {*from, 0, 0}, imported.fault().arguments};
    const std::string bytes = file::writeMap(imported->map);
    const auto sound = file::verify(bytes, imported->map);
    if (!sound) return sound.fault();
    const auto written = writeOutput(*to, bytes);
    if (!written) return written.fault();
    for (const auto& note : imported->notes)
        report({note.code, {*from, note.line, 0}, note.arguments});
    return int{allWell};
}

} // namespace

const Command& importCommand() {
    static const Command command{
        "import", "IN -o OUT.cjm [--from mermaid] [--scale 0-10]",
        QT_TRANSLATE_NOOP("Commands", "Make a map of a text; what could not be placed is listed."), importOptions,
        runImport};
    return command;
}

} // namespace journeyline::app
