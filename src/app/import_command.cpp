// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "command.h"
#include "console.h"
#include "journeyline/file/map_file.h"
#include "journeyline/interchange/mermaid.h"
#include "journeyline/interchange/sources.h"
#include "journeyline/messages/language.h"

namespace journeyline::app {

namespace {

// Above what the importer itself accepts, so that its own fault names the limit.
constexpr std::size_t longestText = 20U << 20U;

const Option importOptions[] = {
    {"output", "OUT.cjm", QT_TRANSLATE_NOOP("Commands", "The map to write; “-” is the standard output."), 'o'},
    {"from", "mermaid|markdown|csv|tsv",
     QT_TRANSLATE_NOOP("Commands", "What the text is, where the name of the file does not tell (mermaid).")},
    {"scale", "A-B",
     QT_TRANSLATE_NOOP("Commands", "The scale of the scores in the text, such as 0-10; converted to 1 to 5.")},
    {"language", "nl|en", QT_TRANSLATE_NOOP("Commands", "The language of the words inside the map.")},
    {"replace", nullptr, QT_TRANSLATE_NOOP("Commands", "Write over a file that exists.")},
};

enum class From { Mermaid, Markdown, Csv };

struct ImportChoice {
    From from = From::Mermaid;
    interchange::TableOptions options;
};

/// By the name of the file; a text of another name is a diagram, as are Markdown files that hold nothing else.
From kindOf(const std::string& path) {
    const std::string ending = endingOf(path);
    if (ending == "csv" || ending == "tsv" || ending == "tab") return From::Csv;
    return ending == "md" || ending == "markdown" ? From::Markdown : From::Mermaid;
}

/// "holiday" for "maps/holiday.csv".
std::string baseName(const std::string& path) {
    const std::size_t slash = path.find_last_of('/');
    std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    return isStandardStream(path) ? std::string() : name.substr(0, name.find_last_of('.'));
}

Result<ImportChoice> importChoiceOf(const Arguments& arguments, const std::string& path) {
    ImportChoice choice;
    choice.from = kindOf(path);
    choice.options.title = baseName(path);
    if (const auto from = arguments.value("from")) {
        if (*from == "mermaid")
            choice.from = From::Mermaid;
        else if (*from == "markdown" || *from == "md")
            choice.from = From::Markdown;
        else if (*from == "csv" || *from == "tsv")
            choice.from = From::Csv;
        else
            return Fault{"command.bad-value", {}, {"--from", *from, "mermaid, markdown, csv, tsv"}};
    }
    choice.options.language = arguments.value("language").value_or(messages::systemLanguage().toStdString());
    if (choice.options.language != "nl" && choice.options.language != "en")
        return Fault{"command.bad-value", {}, {"--language", choice.options.language, "nl, en"}};
    if (const auto scale = arguments.value("scale")) {
        choice.options.scale = interchange::ScoreScale::parse(*scale);
        if (!choice.options.scale) return Fault{"command.bad-form", {}, {"--scale", *scale, "0-10, 1-7, -2..2"}};
    }
    return choice;
}

Result<interchange::Imported> importedFrom(const std::string& text, const ImportChoice& choice, IdSource& ids) {
    if (choice.from == From::Mermaid)
        return interchange::importMermaid(text, {choice.options.scale, choice.options.language}, ids);
    const auto contents = interchange::readContents(text, choice.from == From::Csv ? interchange::TextKind::Delimited
                                                                                   : interchange::TextKind::Markdown);
    if (!contents) return contents.fault();
    const auto& source = contents->sources.front();
    return interchange::mapFromSource(*contents, source, source.mapping, choice.options, ids);
}

Result<int> runImport(const Arguments& arguments) {
    const auto from = oneFile(arguments, importCommand());
    if (!from) return from.fault();
    const auto to = outputOf(arguments, importCommand());
    if (!to) return to.fault();
    const auto choice = importChoiceOf(arguments, *from);
    if (!choice) return choice.fault();
    if (isSameFile(*from, *to)) return Fault{"command.own-input", {*to, 0, 0}, {}};
    if (exists(*to) && !arguments.has("replace")) return Fault{"command.exists", {*to, 0, 0}, {}};

    const auto text = readInput(*from, longestText);
    if (!text) return text.fault();
    RandomIds ids;
    const auto imported = importedFrom(*text, *choice, ids);
    if (!imported) {
        const Fault& fault = imported.fault();
        return Fault{fault.code, {*from, fault.place.line, fault.place.column}, fault.arguments};
    }
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
        "import", "IN.mmd|IN.md|IN.csv|IN.tsv -o OUT.cjm [--from mermaid|markdown|csv|tsv] [--scale 0-10]",
        QT_TRANSLATE_NOOP("Commands", "Make a map of a text; what could not be placed is listed."), importOptions,
        runImport};
    return command;
}

} // namespace journeyline::app
