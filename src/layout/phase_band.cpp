// SPDX-License-Identifier: Apache-2.0
// The phases as arrows and, below them, the transit line with a station per touchpoint and a pill where customers
// leave.
#include <algorithm>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

bool inRange(const PhaseSpan& span, ColumnRange range) {
    return span.firstColumn < range.last && span.firstColumn + span.columns > range.first;
}

Path arrowPath(const Rect& r, bool first, bool last) {
    const double left = first ? r.x : r.x + arrowGap, right = last ? r.right() : r.right() - arrowGap;
    Path path;
    path.move({left, r.y}).line({right, r.y});
    if (!last) path.line({right + arrowTip, r.y + r.height / 2});
    path.line({right, r.bottom()}).line({left, r.bottom()});
    if (!first) path.line({left + arrowTip, r.y + r.height / 2});
    return path.close();
}

/// What stands beside the name of a phase: the disc with its number at the left, air at the right, and on the screen
/// the chevron that folds it.
double discInset(bool first) {
    return first ? 30 : 49;
}
constexpr double discToName = 26, foldWidth = 20;
double nameInset(bool last) {
    return last ? 8 : 2;
}
constexpr scene::TextStyle goalStyle{14, 500, false};
constexpr double goalAir = 10; ///< more than beside a name: a long goal would seem cut at the edge of its arrow

const std::string& shownName(const Sheet& sheet, const Phase& phase) {
    return phase.title.empty() ? sheet.words.untitled : phase.title;
}

bool hasRoomForEachWord(const Sheet& sheet, std::string_view name, const scene::TextStyle& style, double room) {
    while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        if (sheet.width(name.substr(0, end), style) > room) return false;
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return true;
}

/// The name as large as it fits on one line; then on two and, smaller, on three before any of it is left out. Smaller
/// letters come before a broken word.
PhaseText nameFor(const Sheet& sheet, const std::string& name, double room, bool severalLines) {
    for (const double size : {24.0, 21.0, 18.0}) {
        const scene::TextStyle style{size, 700, false};
        if (sheet.width(name, style) <= room) return {style, sheet.line(name, style, room)};
    }
    struct Step {
        scene::TextStyle style;
        double lineHeight;
        std::size_t lines;
    };
    const Step steps[] = {
        {{16, 700, false}, 19, 2}, {{14, 700, false}, 17, 2}, {{13, 700, false}, 16, 3}, {{12, 700, false}, 15, 3}};
    if (!severalLines) return {steps[0].style, sheet.line(name, steps[0].style, room)};
    PhaseText tried;
    for (const bool wholeWords : {true, false})
        for (const Step& step : steps) {
            tried = {step.style, sheet.lines(name, step.style, room), step.lineHeight};
            if (tried.lines.size() <= step.lines && (!wholeWords || hasRoomForEachWord(sheet, name, step.style, room)))
                return tried;
        }
    tried.lines = sheet.lines(name, tried.style, room, 3);
    return tried;
}

/// The chevron that folds a phase, or unfolds it.
void drawFold(const Sheet& sheet, Pen& pen, const PhaseSpan& span, Colour ink) {
    const Rect at = phaseFoldRect(sheet, span);
    if (at.empty()) return;
    const Point c = at.centre();
    const double out = sheet.folded(span) ? 3 : -3;
    Path chevron;
    chevron.move({c.x - out, c.y - 6}).line({c.x + out, c.y}).line({c.x - out, c.y + 6});
    pen.shape(std::move(chevron), std::nullopt, scene::Stroke{ink, 2, {}, true});
}

/// Where the number of a phase stands on its arrow.
struct PhaseDisc {
    Point centre;
    double radius = 14;
};

PhaseDisc discOf(const Sheet& sheet, const PhaseSpan& span) {
    const Rect rect = phaseRect(sheet, span);
    const bool first = span.firstColumn == 0;
    if (sheet.folded(span)) return {{rect.x + (first ? 24 : 38), rect.y + 24}, 12};
    return {{rect.x + discInset(first), rect.y + 30}, 14};
}

/// A collapsed phase has room for its number and, below it, as much of its name as fits.
PhaseText foldedName(const Sheet& sheet, const Rect& rect, double left, const std::string& name) {
    PhaseText text{{13, 700, false}, {}, 16};
    text.left = left;
    text.room = rect.right() - 2 - left;
    text.lines = sheet.lines(name, text.style, text.room, 2);
    text.baseline = rect.y + (text.lines.size() > 1 ? 27 : 35);
    return text;
}

void drawArrow(const Sheet& sheet, Pen& pen, std::size_t index) {
    const PhaseSpan& span = sheet.phases[index];
    const Phase& phase = *sheet.map.phases[span.phase];
    const Rect rect = phaseRect(sheet, span);
    const bool first = index == 0, last = index + 1 == sheet.phases.size();
    const Colour fill = sheet.theme.phaseFill(span.phase, phase.colour),
                 ink = sheet.theme.phaseInk(span.phase, phase.colour);
    const std::string& name = shownName(sheet, phase);
    pen.open("phase-" + phase.id.text, "phase", std::to_string(span.phase + 1) + ". " + name, phase.goal);
    pen.shape(arrowPath(rect, first, last), fill);
    const PhaseDisc disc = discOf(sheet, span);
    const std::string number = std::to_string(span.phase + 1);
    pen.shape(Path::circle(disc.centre, disc.radius), ink);
    const scene::TextStyle digit{15, 700, false};
    pen.text(number, sheet.line(number, digit, 40), disc.centre.x - 14, 28, disc.centre.y + 5.5,
             {digit, fill, 15, scene::Align::Centre, {}});
    drawFold(sheet, pen, span, ink);
    const PhaseText text = phaseText(sheet, span);
    pen.text(name, text.lines, text.left, text.room, text.baseline,
             {text.style, ink, text.lineHeight, scene::Align::Left, {}, true});
    if (text.withGoal)
        pen.text(phase.goal, sheet.line(phase.goal, goalStyle, text.room), text.left, text.room, rect.y + 48.5,
                 {goalStyle, ink, 14, scene::Align::Left, {}, true});
    pen.close();
}

void drawStation(const Sheet& sheet, Pen& pen, const Column& column, Colour phaseColour) {
    const Point c = stationAt(sheet, column);
    const Theme& theme = sheet.theme;
    const Touchpoint* touchpoint = sheet.touchpoint(column);
    if (column.folded > 0) return drawFoldedStation(sheet, pen, column, phaseColour);
    if (!touchpoint) {
        pen.shape(Path::circle(c, stationRadius), theme.sheet, scene::Stroke{phaseColour, 2, {4, 4}, false});
        return;
    }
    pen.open("station-" + touchpoint->id.text, "station", std::to_string(column.number) + ". " + touchpoint->title);
    const bool truth = touchpoint->momentOfTruth;
    if (truth) {
        const double r = truthRadius;
        Path diamond;
        diamond.move({c.x, c.y - r}).line({c.x + r, c.y}).line({c.x, c.y + r}).line({c.x - r, c.y}).close();
        pen.shape(std::move(diamond), theme.truthfill, scene::Stroke{theme.sheet, 3, {}, false});
    } else {
        pen.shape(Path::circle(c, stationRadius), theme.sheet, scene::Stroke{phaseColour, 4, {}, false});
    }
    const std::string number = std::to_string(column.number);
    const scene::TextStyle style{number.size() > 3 ? 12.0 : number.size() > 2 ? 12.5 : 14.0, 700, false};
    pen.text(number, sheet.line(number, style, 60), c.x - 15, 30, c.y + 5,
             {style, truth ? theme.onfill : theme.ink, 14, scene::Align::Centre, {}});
    pen.close();
}

void drawDropOff(const Sheet& sheet, Pen& pen, std::size_t column) {
    std::string text;
    const Rect rect = dropOffRect(sheet, column, &text);
    if (rect.empty()) return;
    const Theme& theme = sheet.theme;
    const Touchpoint& touchpoint = *sheet.touchpoint(sheet.columns[column]);
    pen.open("drop-off-" + touchpoint.id.text, "drop-off", text.empty() ? sheet.words.leaves : text,
             touchpoint.dropOff.reason);
    pen.box(rect, rect.height / 2, theme.dropoff, scene::Stroke{theme.dropoffline, 1, {}, false});
    pen.drawing(Drawing::BadgeDropOff, {rect.x + 8, rect.y + 5}, 16, {theme.dropoffink, theme.dropoff, 2.4});
    const scene::TextStyle style{13, 600, false};
    pen.text(text, sheet.line(text, style, rect.width - 34), rect.x + 27, rect.width - 34, rect.y + 17.5,
             {style, theme.dropoffink});
    pen.close();
}

} // namespace

Rect phaseRect(const Sheet& sheet, const PhaseSpan& span) {
    return {span.x, sheet.phaseTop, span.width, arrowHeight};
}

PhaseText phaseText(const Sheet& sheet, const PhaseSpan& span) {
    const Phase& phase = *sheet.map.phases[span.phase];
    const std::string& name = shownName(sheet, phase);
    const Rect rect = phaseRect(sheet, span);
    const Point disc = discOf(sheet, span).centre;
    if (sheet.folded(span)) return foldedName(sheet, rect, disc.x + 17, name);
    const bool last = span.firstColumn + span.columns == sheet.columns.size();
    const double left = disc.x + discToName;
    const double room = std::max(24.0, rect.right() - nameInset(last) - phaseFoldRect(sheet, span).width - left);
    // Half a goal says nothing, so it is there in full or not at all; the phase panel and the group's description have
    // it. The name comes first.
    const bool goalFits = !phase.goal.empty() && sheet.width(phase.goal, goalStyle) <= room - goalAir &&
                          sheet.width(name, {16, 700, false}) <= room;
    PhaseText text = nameFor(sheet, name, room, !goalFits);
    text.left = left;
    text.room = room;
    text.withGoal = goalFits;
    text.baseline = disc.y - 2;
    if (!goalFits)
        text.baseline =
            text.lines.size() > 1 && text.style.size >= 16
                ? disc.y - 3
                : disc.y + text.style.size * 0.36 - static_cast<double>(text.lines.size() - 1) * text.lineHeight / 2;
    return text;
}

bool nameAlwaysFits(const Phase& phase) {
    constexpr std::size_t shortName = 18; // bytes: even of the widest letters, three lines hold them
    return phase.title.size() <= shortName;
}

double widthForName(const Sheet& sheet, const Phase& phase, bool first, bool last, double width) {
    constexpr scene::TextStyle smallest{12, 700, false};
    constexpr std::size_t longestName = 600; // bytes; longer ones stand in full nowhere
    // As on the screen, so that an export breaks no name that the screen does not.
    const double beside = discInset(first) + discToName + nameInset(last) + foldWidth;
    double narrow = width, wide = 3 * width;
    if (phase.title.size() > longestName) return wide;
    // Roomy enough for three lines however they break: nothing to try.
    if (sheet.width(phase.title, smallest) <= 2 * (width - beside)) return width;
    const auto fits = [&](double room) { return sheet.lines(phase.title, smallest, room - beside).size() <= 3; };
    if (!fits(wide)) return wide;
    while (wide - narrow > 4) {
        const double middle = (narrow + wide) / 2;
        (fits(middle) ? wide : narrow) = middle;
    }
    return wide;
}

Rect phaseFoldRect(const Sheet& sheet, const PhaseSpan& span) {
    const Rect rect = phaseRect(sheet, span);
    if (!sheet.view.hints || sheet.map.phases[span.phase]->touchpoints.empty()) return {};
    const bool last = span.firstColumn + span.columns == sheet.columns.size();
    if (!sheet.folded(span)) return {rect.right() - (last ? 24 : 18), rect.centre().y - 12, foldWidth, 24};
    return {rect.x + (span.firstColumn == 0 ? 14 : 28), rect.bottom() - 21, 20, 18};
}

Point stationAt(const Sheet& sheet, const Column& column) {
    return {column.centre(), sheet.phaseTop + measures::stationCentre};
}

Rect dropOffRect(const Sheet& sheet, std::size_t index, std::string* text) {
    const Column& column = sheet.columns[index];
    const Touchpoint* touchpoint = sheet.touchpoint(column);
    if (!touchpoint || (!touchpoint->dropOff.share && touchpoint->dropOff.reason.empty())) return {};
    const scene::TextStyle style{13, 600, false};
    // Without a share the word alone says that customers leave, where it fits.
    const std::string share =
        touchpoint->dropOff.share ? sheet.words.quantity(*touchpoint->dropOff.share, "%") : std::string();
    const std::string full = share.empty() ? sheet.words.leaves : share + " " + sheet.words.leaves;
    const auto halfStation = [&](const Column& c) {
        if (c.folded > 0) return foldedStationRect(sheet, c).width / 2 + 4;
        const Touchpoint* at = sheet.touchpoint(c);
        return (at && at->momentOfTruth ? truthRadius : stationRadius + 2) + 2;
    };
    const double from = column.centre() + halfStation(column);
    const bool last = index + 1 == sheet.columns.size();
    const double to = last ? column.x + column.width + measures::margin - 12
                           : sheet.columns[index + 1].centre() - halfStation(sheet.columns[index + 1]);
    // The long words where they fit between the stations, the bare share where they do not.
    for (const std::string& candidate : {full, share}) {
        const double width = candidate.empty() ? 32 : 27 + sheet.width(candidate, style) + 11;
        if (width > to - from && candidate != share) continue;
        if (text) *text = candidate;
        const double centre =
            last ? from + std::min(width, to - from) / 2 : (column.centre() + sheet.columns[index + 1].centre()) / 2;
        const double shown = std::min(width, to - from);
        return {centre - shown / 2, sheet.phaseTop + measures::stationCentre - 13, shown, 26};
    }
    return {};
}

void drawPhaseBand(const Sheet& sheet, ColumnRange range, Pen& pen) {
    for (std::size_t i = 0; i < sheet.phases.size(); ++i)
        if (inRange(sheet.phases[i], range)) drawArrow(sheet, pen, i);
    const double lineTop = sheet.phaseTop + measures::stationCentre - stationLine / 2;
    for (std::size_t i = 0; i < sheet.phases.size(); ++i) {
        const PhaseSpan& span = sheet.phases[i];
        if (!inRange(span, range)) continue;
        const double left = i == 0 ? sheet.columns.front().centre() : span.x + 2;
        const double right = i + 1 == sheet.phases.size() ? sheet.columns.back().centre() : span.x + span.width - 2;
        if (right > left)
            pen.box({left, lineTop, right - left, stationLine}, 0,
                    sheet.theme.phaseFill(span.phase, sheet.map.phases[span.phase]->colour));
    }
    for (std::size_t i = range.first > 0 ? range.first - 1 : 0; i < range.last; ++i)
        drawDropOff(sheet, pen, i);
    for (std::size_t i = range.first; i < range.last; ++i) {
        const Column& column = sheet.columns[i];
        drawStation(sheet, pen, column, sheet.theme.phaseFill(column.phase, sheet.phase(column).colour));
    }
}

void drawPhaseLabel(const Sheet& sheet, Pen& pen) {
    const double top = sheet.phaseTop;
    const scene::TextStyle style{16, 700, false};
    pen.open("phases-label", "label", sheet.words.phases);
    pen.ground({margin, top, labelWidth - labelGap, arrowHeight}, 6, sheet.theme.lane, sheet.theme);
    pen.drawing(Drawing::LanePhase, {margin + 12, top + 20}, 20, {sheet.theme.ink2, sheet.theme.lane, 1.9});
    pen.text(sheet.words.phases, sheet.line(sheet.words.phases, style, 92), margin + 40, 92, top + 35.5,
             {style, sheet.theme.ink});
    pen.close();
}

} // namespace journeyline::layout
