// SPDX-License-Identifier: Apache-2.0
// The badges that carry the number of a pain point or an opportunity. A long number widens its badge.
#include <algorithm>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

const scene::TextStyle numberStyle{12, 700, false};
constexpr double capHeight = 0.7; // of the size of the text

/// How much wider than high a badge is whose drawing covers `covered` of its box. A number of two signs always fits.
double widening(const Sheet& sheet, const std::string& number, double covered, double padding) {
    const double width = sheet.width(number, numberStyle);
    return width + 2 <= covered ? 0 : width + padding - covered;
}

double painPointWidening(const Sheet& sheet, const std::string& number, double size) {
    return widening(sheet, number, size * (21.53 - 2.47) / 24, 6);
}
double opportunityWidening(const Sheet& sheet, const std::string& number, double size) {
    return widening(sheet, number, size * 21 / 24, 9);
}

void drawNumber(const Sheet& sheet, Pen& pen, const std::string& number, const Rect& badge) {
    pen.text(number, sheet.line(number, numberStyle, badge.width), badge.x, badge.width,
             badge.centre().y + numberStyle.size * capHeight / 2,
             {numberStyle, sheet.theme.onfill, numberStyle.size, scene::Align::Centre, {}});
}

/// The hexagon of the recipe with its upper and lower corner drawn out to a side.
Path wideHexagon(const Rect& box) {
    const double unit = box.height / 24, extra = box.width - box.height;
    const auto at = [&](double x, double y) { return Point{box.x + x * unit, box.y + y * unit}; };
    const auto beyond = [&](double x, double y) { return Point{box.x + x * unit + extra, box.y + y * unit}; };
    Path path;
    path.move(at(12, 1)).line(beyond(12, 1)).line(beyond(21.53, 6.5)).line(beyond(21.53, 17.5));
    path.line(beyond(12, 23)).line(at(12, 23)).line(at(2.47, 17.5)).line(at(2.47, 6.5));
    return path.close();
}

} // namespace

std::string numberOf(const Numbering& numbers, const Id& id, const std::string& letter) {
    const auto number = numbers.of(id);
    return number ? letter + std::to_string(*number) : letter;
}

double widthOfPainPointBadge(const Sheet& sheet, const std::string& number, double size) {
    return size + painPointWidening(sheet, number, size);
}

double widthOfOpportunityBadge(const Sheet& sheet, const std::string& number, double size) {
    return size + opportunityWidening(sheet, number, size);
}

double drawPainPointBadge(const Sheet& sheet, Pen& pen, const std::string& number, Point at, double size) {
    const Theme& t = sheet.theme;
    const Rect badge{at.x, at.y, widthOfPainPointBadge(sheet, number, size), size};
    if (badge.width > size)
        pen.shape(wideHexagon(badge), t.painfill, scene::Stroke{t.painfill, 1.4 * size / 24, {}, true});
    else
        pen.drawing(Drawing::BadgePainPoint, at, size, {t.painfill, t.onfill, 2});
    drawNumber(sheet, pen, number, badge);
    return badge.width;
}

double drawOpportunityBadge(const Sheet& sheet, Pen& pen, const std::string& number, Point at, double size) {
    const Theme& t = sheet.theme;
    const Rect badge{at.x, at.y, widthOfOpportunityBadge(sheet, number, size), size};
    const double edge = size * 1.5 / 24; // between the box of the recipe and its disc
    if (badge.width > size)
        pen.box(badge.inset(edge), size / 2 - edge, t.oppfill);
    else
        pen.drawing(Drawing::BadgeOpportunity, at, size, {t.oppfill, t.onfill, 2});
    drawNumber(sheet, pen, number, badge);
    return badge.width;
}

} // namespace journeyline::layout
