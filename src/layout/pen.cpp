// SPDX-License-Identifier: Apache-2.0
#include "pen.h"

#include <utility>

namespace journeyline::layout {

void Pen::open(std::string id, std::string role, std::string title, std::string description) {
    m_open.push_back({std::move(id), std::move(role), std::move(title), std::move(description), {}});
}

void Pen::close() {
    scene::Group group = std::move(m_open.back());
    m_open.pop_back();
    add({std::move(group)});
}

scene::Group Pen::take() {
    scene::Group group = std::move(m_open.front());
    m_open.assign(1, {});
    return group;
}

void Pen::box(const Rect& rect, double radius, std::optional<Colour> fill, std::optional<scene::Stroke> stroke) {
    add({scene::Box{rect, radius, fill, std::move(stroke)}});
}

void Pen::card(const Rect& rect, double radius, Colour fill, Colour edge, double width, std::vector<double> dash) {
    box(rect.inset(width / 2), radius, fill, scene::Stroke{edge, width, std::move(dash), false});
}

void Pen::ground(const Rect& rect, double radius, Colour fill, const Theme& theme) {
    if (fill == theme.sheet)
        card(rect, radius, fill, theme.strong, theme.cardLine);
    else
        box(rect, radius, fill);
}

void Pen::shape(Path path, std::optional<Colour> fill, std::optional<scene::Stroke> stroke) {
    if (!path.empty()) add({scene::Shape{std::move(path), fill, std::move(stroke)}});
}

void Pen::line(Point from, Point to, scene::Stroke stroke) {
    Path path;
    path.move(from).line(to);
    shape(std::move(path), std::nullopt, std::move(stroke));
}

void Pen::drawing(Drawing drawing, Point at, double size, const Ink& ink) {
    for (scene::Item& item : draw(drawing, at, size, ink))
        add(std::move(item));
}

void Pen::image(scene::Image image) {
    add({std::move(image)});
}

void Pen::text(std::string_view whole, const std::vector<MeasuredLine>& lines, double left, double width,
               double baseline, const TextSetting& setting) {
    if (whole.empty() || lines.empty()) return;
    scene::TextBox box;
    box.text = std::string(whole);
    box.style = setting.style;
    box.colour = setting.colour;
    box.align = setting.align;
    box.halo = setting.halo;
    // Ascent and descent of Inter as shares of the size.
    const double ascent = setting.style.size * 0.97, descent = setting.style.size * 0.25;
    box.box = {left, baseline - ascent, width,
               ascent + descent + setting.lineHeight * static_cast<double>(lines.size() - 1)};
    for (const MeasuredLine& line : lines) {
        const double free = width - line.width;
        double x = left;
        if (setting.align == scene::Align::Centre)
            x += free / 2;
        else if (setting.align == scene::Align::Right || (line.rightToLeft && !setting.besideMark))
            x += free;
        if (!line.text.empty()) box.lines.push_back({line.text, x, baseline, line.width, line.rightToLeft});
        baseline += setting.lineHeight;
    }
    add({std::move(box)});
}

} // namespace journeyline::layout
