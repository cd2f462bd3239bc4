// SPDX-License-Identifier: Apache-2.0
// How to read the sheet. Only signs that stand on this sheet are explained; beside the personas in columns of three,
// above the footer in rows.
#include <functional>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

constexpr scene::TextStyle entryStyle{14, 400, false};

/// One sign with its words. `draw` paints the sign centred on the given point, `signWidth` is what it covers.
struct Entry {
    std::string words;
    double signWidth = 18;
    std::function<void(Pen&, Point)> draw;
};
using EntryColumn = std::vector<Entry>;

EntryColumn curveEntries(const Sheet& sheet) {
    EntryColumn entries;
    for (std::size_t i = 0; i < sheet.curves.size(); ++i) {
        const Curve& fact = sheet.facts.curves[sheet.curves[i].fact];
        const std::string name = fact.persona.empty() ? sheet.words.everyone : sheet.shortName(fact.persona);
        entries.push_back(
            {name, 36, [&sheet, &fact](Pen& pen, Point centre) {
                 const Colour colour = sheet.theme.curveColour(sheet.map, fact.persona);
                 const bool hero = fact.rank == 0;
                 pen.line({centre.x - 18, centre.y}, {centre.x + 18, centre.y}, {colour, hero ? 5 : 3.2, {}, false});
                 drawFace(sheet, pen, centre, hero ? 9.5 : 8.5, fact.rank, colour, 2, 4, sheet.theme.lane);
             }});
    }
    if (!sheet.expected->points.empty()) {
        const std::string who = sheet.shortName(sheet.facts.curves[sheet.expected->fact].persona);
        entries.push_back(
            {sheet.words.expected + (who.empty() ? "" : " (" + who + ")"), 36, [&sheet](Pen& pen, Point centre) {
                 pen.line({centre.x - 18, centre.y}, {centre.x + 18, centre.y}, {sheet.theme.ink3, 2, {7, 6}, false});
             }});
    }
    return entries;
}

Entry badge(const std::string& words, Drawing drawing, Ink ink, double size = 18) {
    return {words, size, [=](Pen& pen, Point centre) {
                pen.drawing(drawing, {centre.x - size / 2, centre.y - size / 2}, size, ink);
            }};
}

EntryColumn turnEntries(const Sheet& sheet) {
    EntryColumn entries;
    if (sheet.curves.empty()) return entries;
    const Theme& t = sheet.theme;
    const bool peak = std::ranges::any_of(
        sheet.curves, [&](const DrawnCurve& curve) { return sheet.facts.curves[curve.fact].peak.has_value(); });
    if (peak) entries.push_back(badge(sheet.words.peak, Drawing::BadgePeak, {t.oppink, t.lane, 2.4}));
    // Where the journey ends on its peak, the peak's callout takes the place.
    const Curve& focus = sheet.facts.curves[sheet.curves[sheet.focusCurve].fact];
    if (focus.end != focus.peak) entries.push_back(badge(sheet.words.end, Drawing::BadgeEnd, {t.ink, t.lane, 2.4}));
    if (!sheet.facts.valleys.empty())
        entries.push_back(badge(sheet.words.valley, Drawing::BadgeValley, {t.painink, t.lane, 2.4}));
    return entries;
}

/// Which signs there are on the sheet, where the touchpoints of a folded phase have none.
struct SheetSigns {
    Signs touchpoints;
    bool opportunity = false, quickFix = false;
};

SheetSigns signsOf(const Sheet& sheet) {
    SheetSigns signs;
    for (const PhaseSpan& span : sheet.phases) {
        if (sheet.folded(span)) continue;
        const Signs& more = sheet.facts.signs[span.phase];
        Signs& all = signs.touchpoints;
        all.momentOfTruth |= more.momentOfTruth;
        all.dropOff |= more.dropOff;
        all.spread |= more.spread;
        all.painPoint |= more.painPoint;
        all.measured |= more.measured;
        all.heard |= more.heard;
        all.assumed |= more.assumed;
    }
    for (const auto& opportunity : sheet.map.opportunities) {
        signs.opportunity = true;
        signs.quickFix |= isQuickFix(*opportunity);
    }
    return signs;
}

EntryColumn touchpointEntries(const Sheet& sheet, const SheetSigns& signs) {
    EntryColumn entries;
    const Theme& t = sheet.theme;
    if (signs.touchpoints.momentOfTruth)
        entries.push_back({sheet.words.momentOfTruth, 22, [&t](Pen& pen, Point c) {
                               Path diamond;
                               diamond.move({c.x, c.y - 11})
                                   .line({c.x + 11, c.y})
                                   .line({c.x, c.y + 11})
                                   .line({c.x - 11, c.y})
                                   .close();
                               pen.shape(std::move(diamond), t.truthfill);
                           }});
    if (signs.touchpoints.dropOff)
        entries.push_back(
            {sheet.words.leavesHere, 36, [&t](Pen& pen, Point c) {
                 pen.box({c.x - 18, c.y - 11, 36, 22}, 11, t.dropoff, scene::Stroke{t.dropoffline, 1, {}, false});
                 pen.drawing(Drawing::BadgeDropOff, {c.x - 8, c.y - 8}, 16, {t.dropoffink, t.dropoff, 2.4});
             }});
    if (signs.touchpoints.spread && (sheet.emotionRow || sheet.rows.empty()))
        entries.push_back({sheet.words.spread, 18, [&sheet](Pen& pen, Point c) {
                               const Id first =
                                   sheet.curves.empty() ? Id() : sheet.facts.curves[sheet.curves[0].fact].persona;
                               const Colour colour = sheet.theme.curveColour(sheet.map, first);
                               pen.box({c.x - 9, c.y - 12, 18, 24}, 9, mix(colour, sheet.theme.lane, 0.22),
                                       scene::Stroke{colour, 1, {}, false});
                           }});
    return entries;
}

EntryColumn evidenceEntries(const Sheet& sheet, const SheetSigns& signs) {
    EntryColumn entries;
    const Theme& t = sheet.theme;
    const Ink ink{t.ink2, t.lane, 2};
    if (signs.touchpoints.measured) entries.push_back(badge(sheet.words.measuredLong, Drawing::BadgeMeasured, ink));
    if (signs.touchpoints.heard) entries.push_back(badge(sheet.words.heardLong, Drawing::BadgeHeard, ink));
    if (signs.touchpoints.assumed) entries.push_back(badge(sheet.words.assumedLong, Drawing::BadgeAssumption, ink));
    return entries;
}

EntryColumn findingEntries(const Sheet& sheet, const SheetSigns& signs) {
    EntryColumn entries;
    const Theme& t = sheet.theme;
    const std::string p1 = sheet.words.painPointLetter + "1";
    if (signs.touchpoints.painPoint)
        entries.push_back({sheet.words.painPointLong, 26, [&sheet, p1](Pen& pen, Point c) {
                               drawPainPointBadge(sheet, pen, p1, {c.x - 13, c.y - 13}, 26);
                           }});
    if (signs.opportunity)
        entries.push_back(
            {sheet.words.opportunityAt + " " + p1, 26, [&sheet](Pen& pen, Point c) {
                 drawOpportunityBadge(sheet, pen, sheet.words.opportunityLetter + "1", {c.x - 13, c.y - 13}, 26);
             }});
    if (signs.quickFix) entries.push_back(badge(sheet.words.quickFix, Drawing::BadgeQuickFix, {t.oppfill, t.lane, 2}));
    return entries;
}

std::vector<EntryColumn> entryColumns(const Sheet& sheet) {
    const SheetSigns signs = signsOf(sheet);
    std::vector<EntryColumn> columns;
    for (EntryColumn& column :
         std::vector<EntryColumn>{curveEntries(sheet), turnEntries(sheet), touchpointEntries(sheet, signs),
                                  evidenceEntries(sheet, signs), findingEntries(sheet, signs)})
        if (!column.empty()) columns.push_back(std::move(column));
    return columns;
}

double widthOf(const Sheet& sheet, const Entry& entry) {
    return sheet.width(entry.words, entryStyle);
}

void drawEntry(const Sheet& sheet, Pen& pen, const Entry& entry, Point signCentre, double textLeft, double room) {
    entry.draw(pen, signCentre);
    pen.text(entry.words, sheet.line(entry.words, entryStyle, room), textLeft, room, signCentre.y + 5,
             {entryStyle, sheet.theme.ink});
}

/// What a column of entries takes: its signs, the air behind them, its words.
struct Measured {
    double sign = 0, text = 0, air = 0;
    [[nodiscard]] double textLeft() const { return sign + air; }
};

constexpr double widestGap = 43, narrowestGap = 12, leastAir = 8, besideColumns = 36;

Measured measured(const Sheet& sheet, const EntryColumn& column) {
    Measured measured;
    for (const Entry& entry : column) {
        measured.sign = std::max(measured.sign, entry.signWidth);
        measured.text = std::max(measured.text, widthOf(sheet, entry));
    }
    // Narrow signs get more air, so that the words of all columns start at the same distance from their signs.
    measured.air = measured.sign >= 36 ? 10 : 18;
    return measured;
}

/// Columns of three side by side, with as much air between them as the card has, up to what looks at rest.
void drawColumns(const Sheet& sheet, Pen& pen, const Rect& card, const std::vector<EntryColumn>& columns) {
    std::vector<Measured> widths;
    double total = 0;
    const auto gaps = static_cast<double>(columns.size() - 1);
    const double room = card.width - besideColumns;
    for (const EntryColumn& column : columns) {
        widths.push_back(measured(sheet, column));
        total += widths.back().textLeft() + widths.back().text;
    }
    if (total + gaps * narrowestGap > room)
        for (Measured& one : widths) {
            total -= one.air - leastAir;
            one.air = leastAir;
        }
    const double gap = columns.size() > 1 ? within((room - total) / gaps, narrowestGap, widestGap) : 0;
    double x = card.x + 18;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double textLeft = x + widths[i].textLeft();
        const double textRoom = std::max(20.0, std::min(widths[i].text + 1, card.right() - 10 - textLeft));
        for (std::size_t row = 0; row < columns[i].size(); ++row)
            drawEntry(sheet, pen, columns[i][row],
                      {x + widths[i].sign / 2, card.y + 53 + legendLine * static_cast<double>(row)}, textLeft,
                      textRoom);
        x = textLeft + widths[i].text + gap;
    }
}

/// Entries one after the other, wrapped; returns the height that they take. Paints only with a pen.
double flow(const Sheet& sheet, Pen* pen, const Rect& card, const std::vector<EntryColumn>& columns) {
    double x = card.x + 18, y = card.y + 24;
    const double titleWidth = sheet.width(sheet.words.legend, {14, 700, false});
    x += titleWidth + 28;
    const double start = x;
    for (const EntryColumn& column : columns)
        for (const Entry& entry : column) {
            const double room = std::min(widthOf(sheet, entry) + 1, card.right() - 18 - start - entry.signWidth - 9);
            const double width = entry.signWidth + 9 + room;
            if (x + width > card.right() - 18 && x > start) {
                x = start;
                y += legendLine;
            }
            if (pen) drawEntry(sheet, *pen, entry, {x + entry.signWidth / 2, y}, x + entry.signWidth + 9, room);
            x += width + 26;
        }
    return y + 24 - card.y;
}

} // namespace

double legendWidthFor(const Sheet& sheet) {
    // The curves are placed later, and whether there is an end beside the peak is theirs to say: all that may come
    // counts.
    EntryColumn curves, turns;
    for (const Curve& curve : sheet.facts.curves) {
        const std::string name = curve.persona.empty() ? sheet.words.everyone : sheet.shortName(curve.persona);
        curves.push_back({name, 36, {}});
        if (!curve.expected.empty()) curves.push_back({sheet.words.expected + " (" + name + ")", 36, {}});
    }
    if (!curves.empty()) turns = {{sheet.words.peak, 18, {}}, {sheet.words.end, 18, {}}, {sheet.words.valley, 18, {}}};
    const SheetSigns signs = signsOf(sheet);
    double width = besideColumns;
    int columns = 0;
    for (const EntryColumn& column : {curves, turns, touchpointEntries(sheet, signs), evidenceEntries(sheet, signs),
                                      findingEntries(sheet, signs)}) {
        if (column.empty()) continue;
        const Measured one = measured(sheet, column);
        width += one.sign + leastAir + one.text + (columns++ > 0 ? narrowestGap : 0);
    }
    return width;
}

double legendHeightFor(const Sheet& sheet, double width) {
    const auto columns = entryColumns(sheet);
    return columns.empty() ? 0 : flow(sheet, nullptr, {measures::margin, 0, width, 0}, columns);
}

void drawLegend(const Sheet& sheet, Pen& pen) {
    const auto columns = entryColumns(sheet);
    if (columns.empty()) return;
    const Rect& card = sheet.legendCard;
    const scene::TextStyle style{14, 700, false};
    pen.open("legend", "legend", sheet.words.legend);
    pen.ground(card, 10, sheet.theme.lane, sheet.theme);
    const double baseline = sheet.legendInStrip ? card.y + 27 : card.y + 29;
    pen.text(sheet.words.legend, sheet.line(sheet.words.legend, style, 240), card.x + 18, 240, baseline,
             {style, sheet.theme.ink});
    if (sheet.legendInStrip)
        drawColumns(sheet, pen, card, columns);
    else
        flow(sheet, &pen, card, columns);
    pen.close();
}

} // namespace journeyline::layout
