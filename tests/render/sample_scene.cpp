// SPDX-License-Identifier: Apache-2.0
#include "render/sample_scene.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace journeyline::test {

namespace {

const Colour ink = Colour::rgb(0x17202E), blue = Colour::rgb(0x0F5FC7), red = Colour::rgb(0xB23A1E),
             green = Colour::rgb(0x12694F), sand = Colour::rgb(0xFFF1CF), hair = Colour::rgb(0xDDE3EA),
             paper = Colour::rgb(0xFFFFFF);

scene::Stroke stroke(Colour colour, double width, std::vector<double> dash = {}, bool round = false) {
    return {colour, width, std::move(dash), round};
}

Shared<std::string> photo(const char* format, QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0x7f, 0xb2, 0xff));
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height() / 2, QColor(0xf0, 0x8e, 0x74));
    painter.setBrush(QColor(0x17, 0x32, 0x2a));
    painter.drawEllipse(QRect(QPoint(size.width() / 4, size.height() / 4), size / 2));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return Shared<std::string>(bytes.toBase64().toStdString());
}

std::vector<scene::Item> boxes() {
    return {{scene::Box{{20, 20, 120, 60}, 0, sand, stroke(red, 1)}},
            {scene::Box{{160.5, 20.5, 120, 60}, 8, paper, stroke(ink, 2)}},
            {scene::Box{{300, 20, 60, 60}, 30, green, {}}},
            {scene::Box{{380, 20, 120, 30}, 99, sand, stroke(green, 3, {6, 3})}},
            {scene::Box{{380, 60, 120, 24}, 0, {}, stroke(blue, 1, {4, 2, 1})}},
            {scene::Box{{520, 20, 60, 60}, 30, {}, stroke(blue, 4, {8, 6}, true)}}};
}

std::vector<scene::Item> shapes() {
    const Path wave =
        Path().move({20, 150}).cubic({80, 90}, {120, 210}, {180, 150}).cubic({240, 90}, {280, 210}, {340, 150});
    const Path star =
        Path().move({400, 105}).line({424, 185}).line({360, 135}).line({440, 135}).line({376, 185}).close();
    const Path corner = Path().move({470, 180}).line({500, 110}).line({530, 180});
    return {{scene::Shape{wave, {}, stroke(blue, 3, {}, true)}},
            {scene::Shape{wave.transformed(1, 0, 20), {}, stroke(red, 2.5, {1, 6}, true)}},
            {scene::Shape{star, green, stroke(ink, 1)}}, // non-zero: its middle is filled
            {scene::Shape{corner, {}, stroke(ink, 6)}},  // a mitre
            {scene::Shape{corner.transformed(1, 70, 0), sand, stroke(ink, 6, {}, true)}}};
}

std::vector<scene::Item> images() {
    return {
        {scene::Image{{620, 20, 90, 60}, {}, "image/png", photo("png", {300, 300}), "A square photo in a wide frame"}},
        {scene::Image{
            {730, 20, 60, 60}, Path::circle({760, 50}, 30), "image/jpeg", photo("jpg", {200, 100}), "A portrait"}}};
}

std::vector<scene::Item> texts(layout::TextMeasurer& measurer) {
    using scene::Align;
    const auto text = [&](const char* words, const Rect& box, const scene::TextStyle& style = {},
                          Align align = Align::Left) {
        return scene::Item{textIn(measurer, words, box, style, align)};
    };
    scene::TextBox halo = textIn(measurer, "4,7", {640, 120, 80, 40}, {14, 700, false}, Align::Centre);
    halo.halo = paper;
    return {text("Een cadeau zoeken: ’s avonds laat, op de bank, met één hand — vergelijkt prijzen & <reviews>.",
                 {20, 220, 176, 140}),
            text("Moment of truth, in the middle of its box", {210, 220, 176, 80}, {16, 600, false}, Align::Centre),
            text("Aligned to the right, in twelve and a half", {400, 220, 176, 80}, {12.5, 500, false}, Align::Right),
            text("“Waarom duurt dit zo lang?”", {590, 220, 200, 80}, {16, 500, true}),
            text("two  blanks   kept", {20, 320, 170, 30}, {14, 700, false}),
            text("AVATAR To Ty fi ffl → ≤ 18\u00a0% ✓ ★ €\u00a04,50", {210, 320, 330, 30}, {19, 400, false}),
            text("Map title 38", {20, 360, 400, 60}, {38, 700, false}),
            text("הלקוחה מחפשת מתנה באינטרנט (iPhone 15) ומשווה מחירים.", {440, 360, 170, 80}),
            text("הלקוחה מחפשת מתנה", {620, 360, 170, 30}, {}, Align::Right),
            text("שלום 123, in the middle", {620, 400, 170, 30}, {}, Align::Centre),
            text("Shop שלום (12) ends", {20, 420, 200, 30}),
            {scene::Box{{620, 131, 120, 2}, 0, hair, {}}},
            {std::move(halo)}};
}

} // namespace

scene::TextBox textIn(layout::TextMeasurer& measurer, const std::string& text, const Rect& box,
                      const scene::TextStyle& style, scene::Align align) {
    scene::TextBox result{text, box, style, ink, align, {}, {}};
    double baseline = box.y + style.size;
    for (const layout::MeasuredLine& line : measurer.breakLines(text, style, box.width)) {
        const double spare = box.width - line.width;
        const double x = box.x + (align == scene::Align::Left ? 0 : align == scene::Align::Centre ? spare / 2 : spare);
        result.lines.push_back({line.text, x, baseline, line.width, line.rightToLeft});
        baseline += style.size + 5;
    }
    return result;
}

scene::Scene sampleScene(layout::TextMeasurer& measurer) {
    scene::Scene scene{{810, 460},
                       paper,
                       "nl",
                       "Every kind of item",
                       "Boxes, shapes, texts and images",
                       {"sample", "map", "", "", {}}};
    scene.root.items = {{scene::Group{"boxes", "card", "Boxes", "", boxes()}},
                        {scene::Group{"shapes", "curve", "Shapes", "", shapes()}},
                        {scene::Group{"images", "image", "Images", "", images()}},
                        {scene::Group{"texts", "card", "Texts", "", texts(measurer)}}};
    return scene;
}

} // namespace journeyline::test
