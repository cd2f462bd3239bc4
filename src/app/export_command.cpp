// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <charconv>
#include <cmath>

#include "command.h"
#include "console.h"
#include "journeyline/export/svg.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/fonts.h"
#include "journeyline/render/picture.h"
#include "journeyline/render/qt_text_measurer.h"
#include "journeyline/render/text_paths.h"
#include "text_export.h"
#include "view_choice.h"

namespace journeyline::app {

namespace {

const Option exportOptions[] = {
    {"output", "OUT", QT_TRANSLATE_NOOP("Commands", "The file to write; “-” is the standard output."), 'o'},
    {"format", "svg|png|md|csv|mmd",
     QT_TRANSLATE_NOOP("Commands", "What to write, where the name of the file does not tell.")},
    {"theme", "light|dark|contrast", QT_TRANSLATE_NOOP("Commands", "The colours (light).")},
    {"scale", "N", QT_TRANSLATE_NOOP("Commands", "How many times larger than on the sheet (1).")},
    {"width", "PX", QT_TRANSLATE_NOOP("Commands", "The width in pixels; the height follows.")},
    {"fit", "WxH",
     QT_TRANSLATE_NOOP("Commands", "As large as fits into this many pixels; a PNG gets exactly this size.")},
    {"transparent", nullptr, QT_TRANSLATE_NOOP("Commands", "No background.")},
    {"view", "NAME", QT_TRANSLATE_NOOP("Commands", "Show what a saved view of the map shows.")},
    {"lanes", "A,B", QT_TRANSLATE_NOOP("Commands", "Show these lanes only.")},
    {"personas", "X,Y", QT_TRANSLATE_NOOP("Commands", "Show these personas only.")},
    {"phase", "P", QT_TRANSLATE_NOOP("Commands", "Show this phase only, by title or number.")},
    {"text", "live|paths",
     QT_TRANSLATE_NOOP("Commands", "Texts of an SVG as texts, or as outlines that look alike everywhere.")},
    {"shape", "outline|table",
     QT_TRANSLATE_NOOP("Commands", "Markdown with a heading for each touchpoint, or as one table (outline).")},
};

struct ExportChoice {
    bool png = false;
    std::string textFormat; ///< not empty: a text, no picture
    bool textAsPaths = false;
    layout::ThemeName theme = layout::ThemeName::Light;
    render::ImageOptions size;
};

Fault badValue(const char* option, const std::string& value, const char* allowed) {
    return {"command.bad-value", {}, {option, value, allowed}};
}

Fault badForm(const char* option, const std::string& value, const char* examples) {
    return {"command.bad-form", {}, {option, value, examples}};
}

std::optional<double> positive(const std::string& text, double largest) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool usable = error == std::errc{} && end == text.data() + text.size() && value > 0 && value <= largest;
    return usable ? std::optional(value) : std::nullopt;
}

std::optional<int> pixels(const std::string& text) {
    const auto value = positive(text, 100'000);
    return value && *value == std::floor(*value) ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<Fault> readSize(const Arguments& arguments, render::ImageOptions& size) {
    const auto scale = arguments.value("scale"), width = arguments.value("width"), fit = arguments.value("fit");
    if (int{scale.has_value()} + int{width.has_value()} + int{fit.has_value()} > 1)
        return Fault{"command.one-size", {}, {}};
    if (scale) {
        const auto value = positive(*scale, 1000);
        if (!value) return badForm("--scale", *scale, "0.5, 2, 3");
        size.scale = *value;
    }
    if (width && !(size.width = pixels(*width))) return badForm("--width", *width, "800, 1920");
    if (fit) {
        const std::size_t x = fit->find('x');
        const auto w = pixels(fit->substr(0, x));
        const auto h = x == std::string::npos ? std::nullopt : pixels(fit->substr(x + 1));
        if (!w || !h) return badForm("--fit", *fit, "1280x720, 1920x1080");
        size.fit = QSize(*w, *h);
    }
    size.transparent = arguments.has("transparent");
    return std::nullopt;
}

Result<ExportChoice> choiceOf(const Arguments& arguments, const std::string& to) {
    ExportChoice choice;
    // Whoever types a map as the target of an export has mixed up the names.
    if (endingOf(to) == "cjm") return Fault{"command.not-over-map", {to, 0, 0}, {}};
    const auto asked = arguments.value("format");
    const std::string format = asked.value_or(endingOf(to));
    const char* const formats = "svg, png, md, csv, mmd";
    if (isTextFormat(format))
        choice.textFormat = format;
    else if (format != "svg" && format != "png")
        return asked ? badValue("--format", *asked, formats) : Fault{"command.no-format", {to, 0, 0}, {formats}};
    choice.png = format == "png";

    const std::string theme = arguments.value("theme").value_or("light");
    if (theme == "dark")
        choice.theme = layout::ThemeName::Dark;
    else if (theme == "contrast")
        choice.theme = layout::ThemeName::Contrast;
    else if (theme != "light")
        return badValue("--theme", theme, "light, dark, contrast");

    const std::string text = arguments.value("text").value_or("live");
    if (text != "live" && text != "paths") return badValue("--text", text, "live, paths");
    choice.textAsPaths = text == "paths";
    if (auto fault = readSize(arguments, choice.size)) return std::move(*fault);
    return choice;
}

double svgScale(const render::ImageOptions& size, Size sheet) {
    if (size.fit) return std::min(size.fit->width() / sheet.width, size.fit->height() / sheet.height);
    return size.width ? *size.width / sheet.width : size.scale;
}

Result<std::string> drawn(const layout::SheetLayout& sheet, const ExportChoice& choice) {
    scene::Scene scene = sheet.scene(choice.size.transparent);
    if (choice.png) {
        const auto image = render::renderImage(scene, choice.size);
        if (!image) return image.fault();
        return render::encodePng(*image);
    }
    if (choice.textAsPaths) scene = render::textAsPaths(scene);
    return exports::writeSvg(scene, {svgScale(choice.size, scene.size), choice.size.transparent});
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
    const auto choice = choiceOf(arguments, *to);
    if (!choice) return choice.fault();
    if (isSameFile(*from, *to)) return Fault{"command.own-input", {*to, 0, 0}, {}};

    const auto input = inputMap(*from);
    if (!input) return input.fault();
    const Map& map = input->read.map;
    if (!choice->textFormat.empty()) return runTextExport(input->read, *to, choice->textFormat, arguments);
    const auto view = viewOf(map, arguments);
    if (!view) return Fault{view.fault().code, {*from, 0, 0}, view.fault().arguments};

    render::loadFonts();
    render::QtTextMeasurer measurer;
    const auto sheet =
        layout::layoutSheet(map, *view, layout::theme(choice->theme), words::wordsFor(map.language), measurer);
    const auto picture = drawn(sheet, *choice);
    if (!picture) return Fault{picture.fault().code, {*to, 0, 0}, picture.fault().arguments};
    const auto written = writeOutput(*to, *picture);
    if (!written) return written.fault();
    for (const auto& note : input->read.notes)
        report(note);
    return int{allWell};
}

} // namespace

const Command& exportCommand() {
    static const Command command{
        "export",
        "IN.cjm -o OUT.svg|OUT.png|OUT.md|OUT.csv|OUT.mmd",
        QT_TRANSLATE_NOOP("Commands", "Draw a map as SVG or PNG, or write it as Markdown, CSV or Mermaid."),
        exportOptions,
        runExport,
        true};
    return command;
}

} // namespace journeyline::app
