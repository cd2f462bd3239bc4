// SPDX-License-Identifier: Apache-2.0
#include "picture_options.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>

#include "journeyline/edits/map.h"
#include "journeyline/ui/brand_picture.h"

namespace journeyline::app {

namespace {

const Option options[] = {
    {"theme", "light|dark|contrast", QT_TRANSLATE_NOOP("Commands", "The colours (light).")},
    {"scale", "N", QT_TRANSLATE_NOOP("Commands", "How many times larger than on the sheet (1).")},
    {"width", "PX", QT_TRANSLATE_NOOP("Commands", "The width in pixels; the height follows.")},
    {"fit", "WxH",
     QT_TRANSLATE_NOOP("Commands", "As large as fits into this many pixels; a PNG gets exactly this size.")},
    {"paper", "A4|A3|A2|A1|A0",
     QT_TRANSLATE_NOOP("Commands", "Fit a PDF to this size of paper; without it one page is as large as the sheet.")},
    {"tile", nullptr,
     QT_TRANSLATE_NOOP("Commands", "Cut a PDF over pages of this paper (A4), at phases and lanes, with marks.")},
    {"transparent", nullptr, QT_TRANSLATE_NOOP("Commands", "No background.")},
    {"text", "live|paths",
     QT_TRANSLATE_NOOP("Commands", "Texts of an SVG or PDF as texts, or as outlines that look alike everywhere.")},
    {"logo", "FILE", QT_TRANSLATE_NOOP("Commands", "Show this PNG or JPEG as the logo.")},
    {"brand-colours", "A,B,C", QT_TRANSLATE_NOOP("Commands", "Up to three colours for the phases, such as #0B6F77.")},
    {"no-brand", nullptr, QT_TRANSLATE_NOOP("Commands", "Without the logo and the colours of the map.")},
    {"view", "NAME", QT_TRANSLATE_NOOP("Commands", "Show what a saved view of the map shows.")},
    {"lanes", "A,B", QT_TRANSLATE_NOOP("Commands", "Show these lanes only.")},
    {"personas", "X,Y", QT_TRANSLATE_NOOP("Commands", "Show these personas only.")},
    {"phase", "P", QT_TRANSLATE_NOOP("Commands", "Show this phase only, by title or number.")},
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

constexpr int mostPixels = 100'000;
constexpr int mostTimes = 1000;

std::optional<int> pixels(const std::string& text) {
    const auto value = positive(text, mostPixels);
    return value && *value == std::floor(*value) ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<Fault> readSize(const Arguments& arguments, render::ImageOptions& size) {
    const auto scale = arguments.value("scale"), width = arguments.value("width"), fit = arguments.value("fit");
    if (int{scale.has_value()} + int{width.has_value()} + int{fit.has_value()} > 1)
        return Fault{"command.one-size", {}, {}};
    if (scale) {
        const auto value = positive(*scale, mostTimes);
        if (!value) return Fault{"command.bad-scale", {}, {*scale, std::to_string(mostTimes)}};
        size.scale = *value;
    }
    if (width && !(size.width = pixels(*width)))
        return Fault{"command.bad-width", {}, {*width, std::to_string(mostPixels)}};
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

std::optional<Fault> readPages(const Arguments& arguments, ui::PictureChoice& choice) {
    const auto paper = arguments.value("paper");
    const bool tile = arguments.has("tile");
    if (!paper && !tile) return std::nullopt;
    if (choice.format != ui::PictureFormat::Pdf) return Fault{"command.only-pdf", {}, {paper ? "--paper" : "--tile"}};
    for (const char* size : {"scale", "width", "fit"})
        if (arguments.has(size)) return Fault{"command.paper-or-size", {}, {}};
    const auto named = layout::paperNamed(paper.value_or("A4"));
    if (!named) return badValue("--paper", *paper, "A4, A3, A2, A1, A0");
    choice.pages.paper = *named;
    choice.pages.paging = tile ? layout::Paging::Tiled : layout::Paging::Fitted;
    return std::nullopt;
}

} // namespace

std::span<const Option> pictureOptions() {
    return options;
}

Result<ui::PictureChoice> pictureChoiceOf(const Arguments& arguments, ui::PictureFormat format) {
    ui::PictureChoice choice;
    choice.format = format;
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
    choice.brand = !arguments.has("no-brand");
    if (auto fault = readSize(arguments, choice.size)) return std::move(*fault);
    if (auto fault = readPages(arguments, choice)) return std::move(*fault);
    return choice;
}

Result<Map> brandedMap(const Map& map, const Arguments& arguments) {
    Map branded = map;
    if (const auto file = arguments.value("logo")) {
        const auto picture = ui::logoFromFile(*file);
        if (!picture) return Fault{picture.fault().code, {*file, 0, 0}, picture.fault().arguments};
        auto placed = edits::placeLogo(branded, *picture);
        if (!placed) return placed.fault();
        branded = std::move(placed).value();
    }
    if (!arguments.has("brand-colours")) return branded;
    return edits::setBrandColours(branded, arguments.list("brand-colours"));
}

} // namespace journeyline::app
