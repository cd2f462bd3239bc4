// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <vector>

#include "command.h"
#include "console.h"
#include "journeyline/render/fonts.h"
#include "picture_options.h"
#include "view_choice.h"

namespace journeyline::app {

namespace {

std::span<const Option> exportOptions() {
    static const std::vector<Option> all = [] {
        std::vector<Option> options{
            {"output", "OUT", QT_TRANSLATE_NOOP("Commands", "The file to write; “-” is the standard output."), 'o'},
            {"format", "svg|png|pdf",
             QT_TRANSLATE_NOOP("Commands", "What to write, where the name of the file does not tell.")}};
        options.insert(options.end(), pictureOptions().begin(), pictureOptions().end());
        return options;
    }();
    return all;
}

std::string endingOf(const std::string& path) {
    const std::size_t dot = path.find_last_of("./");
    std::string ending = dot == std::string::npos || path[dot] == '/' ? "" : path.substr(dot + 1);
    for (char& c : ending)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return ending;
}

Result<std::string> formatOf(const Arguments& arguments, const std::string& to) {
    // Whoever types a map as the target of an export has mixed up the names.
    if (endingOf(to) == "cjm") return Fault{"command.not-over-map", {to, 0, 0}, {}};
    const auto asked = arguments.value("format");
    std::string format = asked.value_or(endingOf(to));
    if (ui::pictureFormat(format)) return format;
    constexpr const char* formats = "svg, png, pdf";
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

Result<int> runExport(const Arguments& arguments) {
    const auto from = oneFile(arguments, exportCommand());
    if (!from) return from.fault();
    const auto to = outputOf(arguments, exportCommand());
    if (!to) return to.fault();
    const auto format = formatOf(arguments, *to);
    if (!format) return format.fault();
    const auto choice = pictureChoiceOf(arguments, *ui::pictureFormat(*format));
    if (!choice) return choice.fault();
    if (isSameFile(*from, *to)) return Fault{"command.own-input", {*to, 0, 0}, {}};

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
    static const Command command{"export",
                                 "IN.cjm -o OUT.svg|OUT.png|OUT.pdf",
                                 QT_TRANSLATE_NOOP("Commands", "Draw a map as SVG, PNG or PDF."),
                                 exportOptions(),
                                 runExport,
                                 true};
    return command;
}

} // namespace journeyline::app
