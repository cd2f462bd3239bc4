// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <vector>

#include "command.h"
#include "console.h"
#include "journeyline/render/fonts.h"
#include "picture_options.h"
#include "text_export.h"
#include "view_choice.h"

namespace journeyline::app {

namespace {

std::span<const Option> exportOptions() {
    static const std::vector<Option> all = [] {
        std::vector<Option> options{
            {"output", "OUT", QT_TRANSLATE_NOOP("Commands", "The file to write; “-” is the standard output."), 'o'},
            {"format", "svg|png|pdf|md|csv|mmd",
             QT_TRANSLATE_NOOP("Commands", "What to write, where the name of the file does not tell.")}};
        options.insert(options.end(), pictureOptions().begin(), pictureOptions().end());
        options.push_back(
            {"shape", "outline|table",
             QT_TRANSLATE_NOOP("Commands", "Markdown with a heading for each touchpoint, or as one table (outline).")});
        return options;
    }();
    return all;
}

Result<std::string> formatOf(const Arguments& arguments, const std::string& to) {
    // Whoever types a map as the target of an export has mixed up the names.
    if (endingOf(to) == "cjm") return Fault{"command.not-over-map", {to, 0, 0}, {}};
    const auto asked = arguments.value("format");
    std::string format = asked.value_or(endingOf(to));
    if (ui::pictureFormat(format) || isTextFormat(format)) return format;
    constexpr const char* formats = "svg, png, pdf, md, csv, mmd";
    return asked ? Fault{"command.bad-value", {}, {"--format", *asked, formats}}
                 : Fault{"command.no-format", {to, 0, 0}, {formats}};
}

Result<std::string> picture(const Map& read, const Arguments& arguments, ui::PictureChoice choice,
                            const std::string& from, const std::string& to) {
    const auto map = brandedMap(read, arguments);
    if (!map) return map.fault();
    auto view = viewOf(*map, arguments);
    if (!view) return Fault{view.fault().code, {from, 0, 0}, view.fault().arguments};
    choice.view = std::move(view).value();
    render::loadFonts();
    const auto bytes = ui::pictureOf(*map, choice);
    return bytes ? bytes : Fault{bytes.fault().code, {to, 0, 0}, bytes.fault().arguments};
}

Result<int> runTextExport(const file::ReadMap& read, const std::string& to, const std::string& format,
                          const Arguments& arguments) {
    const auto text = exportText(read.map, format, arguments);
    if (!text) return text.fault();
    const auto written = writeOutput(to, text->bytes);
    if (!written) return written.fault();
    for (const auto& note : read.notes)
        report(note);
    for (const auto& note : text->notes)
        report({note.code, {to, 0, 0}, note.arguments});
    return int{allWell};
}

Result<int> runExport(const Arguments& arguments) {
    const auto from = oneFile(arguments, exportCommand());
    if (!from) return from.fault();
    const auto to = outputOf(arguments, exportCommand());
    if (!to) return to.fault();
    const auto format = formatOf(arguments, *to);
    if (!format) return format.fault();
    if (isSameFile(*from, *to)) return Fault{"command.own-input", {*to, 0, 0}, {}};
    if (isTextFormat(*format)) {
        const auto input = inputMap(*from);
        return input ? runTextExport(input->read, *to, *format, arguments) : Result<int>(input.fault());
    }
    const auto choice = pictureChoiceOf(arguments, *ui::pictureFormat(*format));
    if (!choice) return choice.fault();
    const auto input = inputMap(*from);
    if (!input) return input.fault();
    const auto drawn = picture(input->read.map, arguments, *choice, *from, *to);
    if (!drawn) return drawn.fault();
    const auto written = writeOutput(*to, *drawn);
    if (!written) return written.fault();
    for (const auto& note : input->read.notes)
        report(note);
    return int{allWell};
}

} // namespace

const Command& exportCommand() {
    static const Command command{
        "export",
        "IN.cjm -o OUT.svg|OUT.png|OUT.pdf|OUT.md|OUT.csv|OUT.mmd",
        QT_TRANSLATE_NOOP("Commands", "Draw a map as SVG, PNG or PDF, or write it as Markdown, CSV or Mermaid."),
        exportOptions(),
        runExport,
        true};
    return command;
}

} // namespace journeyline::app
