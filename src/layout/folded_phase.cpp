// SPDX-License-Identifier: Apache-2.0
// A collapsed phase: one narrow column that says how much is in it. Its part of the curves is drawn with the others.
#include <algorithm>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

std::string numbersOf(const Column& column) {
    std::string first = std::to_string(column.number);
    if (column.folded < 2) return first;
    return first + "–" + std::to_string(column.number + static_cast<int>(column.folded) - 1);
}

scene::TextStyle stationStyle(const std::string& numbers) {
    return {numbers.size() > 9 ? 12.0 : 14.0, 700, false};
}

void drawCount(const Sheet& sheet, Pen& pen, const Column& column, const Row& row, Drawing badge, Colour fill,
               const std::string& letter, std::size_t count, const std::string& title) {
    if (count == 0) return;
    const Theme& theme = sheet.theme;
    const scene::TextStyle letterStyle{12, 700, false}, style{16, 600, false};
    const std::string number = "× " + std::to_string(count);
    const double left = column.centre() - (28 + 7 + sheet.width(number, style)) / 2, top = row.y + 12;
    pen.open("", "summary", title + " " + number);
    pen.drawing(badge, {left, top}, 28, {fill, theme.onfill, 2});
    pen.text(letter, sheet.line(letter, letterStyle, 28), left, 28, top + 18.2,
             {letterStyle, theme.onfill, 12, scene::Align::Centre, {}});
    pen.text(number, sheet.line(number, style, column.width), left + 35, column.width - 35, top + 19.5,
             {style, theme.ink2});
    pen.close();
}

void drawTouchpointCount(const Sheet& sheet, Pen& pen, const Column& column, const Row& row) {
    const Theme& theme = sheet.theme;
    const Rect card{column.x + cellPadding, row.y, column.width - 2 * cellPadding, 120};
    const scene::TextStyle figure{28, 700, false}, small{12, 500, false};
    const std::string count = std::to_string(column.folded);
    const std::string& word = column.folded == 1 ? sheet.words.touchpoint : sheet.words.touchpoints;
    pen.open("folded-" + phaseIdOf(sheet.map, column).text, "summary", count + " " + word);
    pen.card(card, 8, theme.lane, theme.strong, theme.cardLine);
    pen.text(count, sheet.line(count, figure, card.width), card.x, card.width, card.y + 58,
             {figure, theme.ink, 28, scene::Align::Centre, {}});
    pen.text(word, sheet.line(word, small, card.width - 8), card.x + 4, card.width - 8, card.y + 80,
             {small, theme.ink2, 12, scene::Align::Centre, {}});
    pen.close();
}

} // namespace

Rect foldedStationRect(const Sheet& sheet, const Column& column) {
    const std::string numbers = numbersOf(column);
    const double width = std::max(2 * stationRadius, sheet.width(numbers, stationStyle(numbers)) + 22);
    const Point c = stationAt(sheet, column);
    return {c.x - width / 2, c.y - stationRadius, width, 2 * stationRadius};
}

void drawFoldedStation(const Sheet& sheet, Pen& pen, const Column& column, Colour phaseColour) {
    const Rect pill = foldedStationRect(sheet, column);
    const std::string numbers = numbersOf(column);
    const scene::TextStyle style = stationStyle(numbers);
    pen.open("stations-" + phaseIdOf(sheet.map, column).text, "station", numbers);
    pen.box(pill, stationRadius, sheet.theme.sheet, scene::Stroke{phaseColour, 4, {}, false});
    pen.text(numbers, sheet.line(numbers, style, pill.width), pill.x, pill.width, pill.centre().y + 5,
             {style, sheet.theme.ink, 14, scene::Align::Centre, {}});
    pen.close();
}

void drawFoldedCells(const Sheet& sheet, Pen& pen, const Column& column, const Row& row) {
    const List<Touchpoint>& touchpoints = sheet.phase(column).touchpoints;
    const Theme& theme = sheet.theme;
    std::size_t count = 0;
    switch (row.kind) {
    case LaneKind::Touchpoints:
        return drawTouchpointCount(sheet, pen, column, row);
    case LaneKind::PainPoints:
        for (const auto& touchpoint : touchpoints)
            count += touchpoint->painPoints.size();
        return drawCount(sheet, pen, column, row, Drawing::BadgePainPoint, theme.painfill, sheet.words.painPointLetter,
                         count, laneTitle(sheet, sheet.lane(row)));
    case LaneKind::Opportunities:
        for (const auto& touchpoint : touchpoints)
            if (const auto found = sheet.facts.opportunitiesAt->find(touchpoint->id);
                found != sheet.facts.opportunitiesAt->end())
                count += found->second.size();
        return drawCount(sheet, pen, column, row, Drawing::BadgeOpportunity, theme.oppfill,
                         sheet.words.opportunityLetter, count, laneTitle(sheet, sheet.lane(row)));
    default:
        return; // texts have no summary
    }
}

} // namespace journeyline::layout
