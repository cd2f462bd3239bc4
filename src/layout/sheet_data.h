// SPDX-License-Identifier: Apache-2.0
// What a laid-out sheet knows, shared by the files that draw its sections. Private to the layout layer.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "curve.h"
#include "journeyline/base/shared.h"
#include "journeyline/layout/sheet.h"
#include "measures.h"
#include "pen.h"

namespace journeyline::layout {

/// One card of a cell with everything that painting and hit tests need; positions are relative to the cell's top left.
struct Block {
    PartKind kind = PartKind::Card;
    Id id;
    Id persona;
    Rect rect;
    Rect text; ///< room of the text; its height is that of the lines
    scene::TextStyle style;
    double lineHeight = measures::lineHeight;
    double firstBaseline = 0; ///< relative to the cell
    std::string whole;
    std::vector<MeasuredLine> lines;
    const PainPoint* painPoint = nullptr;
    const Opportunity* opportunity = nullptr;
    const Metric* metric = nullptr;
};

/// The points of one curve in sheet coordinates, with the slopes of its line.
struct DrawnCurve {
    std::size_t fact = 0; ///< index into Facts::curves
    double dodge = 0;
    std::vector<Point> points;
    std::vector<double> slopes;
    std::vector<bool> overGap; ///< by point: between it and the one before stand touchpoints without a value
};

struct SheetLayout::Data {
    Map map;
    Facts facts;
    SheetView view;
    Theme theme;
    words::Words words;
    TextMeasurer* measurer = nullptr;

    Size size;
    // Shared with the layout before this one as long as they are the same.
    Sequence<Column> columns;
    Sequence<PhaseSpan> phases;
    Numbering columnOfTouchpoint; ///< a folded phase is one column for all of its touchpoints
    std::vector<Row> rows;
    std::optional<std::size_t> emotionRow;
    double laneRight = 0; ///< right end of the last column
    double stripTop = 0;
    double phaseTop = 0;
    double lanesTop = 0;
    double lanesBottom = 0;
    bool legendInStrip = false;
    double footTop = 0;   ///< below the lanes and the opportunities without a place
    double legendTop = 0; ///< of the legend above the footer
    double legendHeight = 0;
    std::vector<Rect> personaCards; ///< by rank; empty for those the view leaves out
    Rect legendCard;

    Sequence<DrawnCurve> curves; ///< in drawing order of facts.curves, filtered by the view
    Shared<DrawnCurve> expected; ///< of the persona in focus
    std::size_t focusCurve = 0;  ///< index into curves

    [[nodiscard]] double sheetRight() const { return size.width - measures::margin; }
    [[nodiscard]] const Lane& lane(const Row& row) const { return *map.lanes[row.index]; }
    [[nodiscard]] const Phase& phase(const Column& column) const { return *map.phases[column.phase]; }
    /// Null in the column of a phase that has no touchpoints or is collapsed.
    [[nodiscard]] const Touchpoint* touchpoint(const Column& column) const {
        return column.touchpoint ? &*phase(column).touchpoints[*column.touchpoint] : nullptr;
    }
    /// Whether the phase stands as one narrow column.
    [[nodiscard]] bool folded(const PhaseSpan& span) const { return columns[span.firstColumn].folded > 0; }
    /// Sheet x of the `index`-th touchpoint of a collapsed phase on its part of the curves.
    [[nodiscard]] static double foldedX(const Column& column, std::size_t index) {
        const double room = column.width - 2 * measures::foldedPadding;
        return column.x + measures::foldedPadding +
               room * (static_cast<double>(index) + 0.5) / static_cast<double>(column.folded);
    }
    [[nodiscard]] double levelHeight() const;
    [[nodiscard]] double emotionTop() const { return rows[*emotionRow].y; }
    [[nodiscard]] double emotionY(double value) const {
        return emotionTop() + measures::aboveEmotion + (5 - value) * levelHeight();
    }
    [[nodiscard]] std::optional<std::size_t> personaRank(const Id& persona) const {
        return indexOf(map.personas, persona);
    }
    [[nodiscard]] Colour personaColour(std::size_t rank) const;
    /// Of the faces on a persona's curve: the first one's are larger where there is room; many stand side by side.
    [[nodiscard]] double faceRadius(std::size_t rank) const;
    /// First word of the name, which is enough to tell personas apart in a small place; empty for everyone.
    [[nodiscard]] std::string shortName(const Id& persona) const;
    /// The experience that a curve point stands for: the persona's own, else everyone's.
    [[nodiscard]] const Experience* experienceAt(std::size_t column, const Id& persona) const;

    std::vector<MeasuredLine> lines(std::string_view text, const scene::TextStyle& style, double width) const {
        return measurer->breakLines(text, style, width);
    }
    /// One line, elided where it must be.
    std::vector<MeasuredLine> line(std::string_view text, const scene::TextStyle& style, double width) const {
        return {measurer->elide(text, style, width)};
    }
    /// At most `most` lines, the last one elided where there would be more.
    std::vector<MeasuredLine> lines(std::string_view text, const scene::TextStyle& style, double width,
                                    std::size_t most) const;
    /// The style at the first of the sizes at which the text fits on one line; at the last one it may not.
    scene::TextStyle fitting(std::string_view text, scene::TextStyle style, std::initializer_list<double> sizes,
                             double room) const;
    double width(std::string_view text, const scene::TextStyle& style) const { return measurer->width(text, style); }
};

using Sheet = SheetLayout::Data;

/// `value` held between both ends; the lower end wins where rounding lets them cross, which std::clamp forbids.
[[nodiscard]] inline double within(double value, double low, double high) {
    return std::max(low, std::min(value, high));
}

/// Slanted, unless the text is of a script that knows no slanted letters: fonts that have them lack its letters.
[[nodiscard]] scene::TextStyle slanted(scene::TextStyle style, std::string_view text);
/// A text within a line of the map's language keeps its own direction, and the line keeps its.
[[nodiscard]] std::string isolated(const std::string& text);

/// The lane's own title or caption, else what the map's language calls such a lane.
[[nodiscard]] std::string laneTitle(const Sheet& sheet, const Lane& lane);
[[nodiscard]] std::string laneCaption(const Sheet& sheet, const Lane& lane);
[[nodiscard]] NotesRole roleOf(const Lane& lane);
[[nodiscard]] LaneLook lookOf(const Lane& lane);

// cell_blocks.cpp: what a cell holds and how high it is.
/// The cards of a touchpoint (or of a phase without touchpoints) in a lane. `width` is the cell's.
[[nodiscard]] std::vector<Block> blocksOf(const Sheet& sheet, const Lane& lane, const Phase& phase,
                                          const Touchpoint* touchpoint, double width);
/// The cards that belong to the whole phase, for phases that have touchpoints.
[[nodiscard]] std::vector<Block> phaseBlocks(const Sheet& sheet, const Lane& lane, const Phase& phase, double width);
/// Height a cell needs for its blocks, padding included; 0 for none.
[[nodiscard]] double heightOf(const Lane& lane, const std::vector<Block>& blocks);
/// Blocks stretched to the height of their row where the kind asks for it.
void stretch(const Lane& lane, std::vector<Block>& blocks, double height);
/// Rows are never lower than this, so that their label fits.
[[nodiscard]] double leastHeight(const Sheet& sheet, const Lane& lane);

/// Where the logo stands, left of the title; empty without one.
[[nodiscard]] Rect logoRect(const Sheet& sheet);
/// Left end of title and goal.
[[nodiscard]] double headLeft(const Sheet& sheet);
void drawLogo(const Sheet& sheet, Pen& pen);

// Sections, each in a file of its own.
void drawHead(const Sheet& sheet, Pen& pen);
void drawPersonas(const Sheet& sheet, Pen& pen);
/// Gives the part of a persona the place and style of the name.
void placePersonaName(const Sheet& sheet, std::size_t rank, Part& part);
void drawLegend(const Sheet& sheet, Pen& pen);
/// The least width of the legend beside the personas at which no word of it is cut; before the curves are placed.
[[nodiscard]] double legendWidthFor(const Sheet& sheet);
/// Height of the legend above the footer for the width of the sheet.
[[nodiscard]] double legendHeightFor(const Sheet& sheet, double width);
void drawPhaseBand(const Sheet& sheet, ColumnRange range, Pen& pen);
void drawPhaseLabel(const Sheet& sheet, Pen& pen);
void drawLaneLabels(const Sheet& sheet, Pen& pen);
void drawGrid(const Sheet& sheet, ColumnRange range, Pen& pen);
void drawCells(const Sheet& sheet, ColumnRange range, Pen& pen);
void drawEmotion(const Sheet& sheet, ColumnRange range, Pen& pen);
void drawFoot(const Sheet& sheet, Pen& pen);

// loose_opportunities.cpp: those without a touchpoint, below the lanes; no height without any.
[[nodiscard]] double heightOfLooseOpportunities(const Sheet& sheet);
void drawLooseOpportunities(const Sheet& sheet, Pen& pen);

// number_badge.cpp: the hexagon of a pain point and the disc of an opportunity with their numbers, "P3".
[[nodiscard]] std::string numberOf(const Numbering& numbers, const Id& id, const std::string& letter);
/// Draws the badge `size` high at its top left corner. It is as wide as high, wider for a number of more than two
/// signs: text is never smaller than the smallest size of the sheet. Returns the width.
double drawPainPointBadge(const Sheet& sheet, Pen& pen, const std::string& number, Point at, double size);
double drawOpportunityBadge(const Sheet& sheet, Pen& pen, const std::string& number, Point at, double size);
[[nodiscard]] double widthOfPainPointBadge(const Sheet& sheet, const std::string& number, double size);
[[nodiscard]] double widthOfOpportunityBadge(const Sheet& sheet, const std::string& number, double size);

// folded_phase.cpp: what stands for the touchpoints of a collapsed phase.
/// In place of its stations: a pill with their numbers.
void drawFoldedStation(const Sheet& sheet, Pen& pen, const Column& column, Colour phaseColour);
[[nodiscard]] Rect foldedStationRect(const Sheet& sheet, const Column& column);
/// In its cells: how many touchpoints, pain points and opportunities it holds.
void drawFoldedCells(const Sheet& sheet, Pen& pen, const Column& column, const Row& row);
/// Height of the footer, the sheet's bottom margin included.
[[nodiscard]] double heightOfFoot(const Sheet& sheet);

/// Where things are, for hit tests (parts.cpp) and painting alike.
struct TouchpointCardLook {
    Rect card;
    double titleBaseline = 0;
    double truthTop = 0;
    double iconsTop = 0;
};
[[nodiscard]] Rect cellRect(const Sheet& sheet, std::size_t column, const Row& row);
[[nodiscard]] Rect dropOffRect(const Sheet& sheet, std::size_t column, std::string* text = nullptr);
[[nodiscard]] Rect phaseRect(const Sheet& sheet, const PhaseSpan& span);
/// The name on the arrow of a phase, as large as it fits.
struct PhaseText {
    scene::TextStyle style;
    std::vector<MeasuredLine> lines;
    double lineHeight = 19;
    double left = 0, room = 0; ///< of the lines
    double baseline = 0;       ///< of the first one
    bool withGoal = false;     ///< there is room for the goal of the phase below it
};
[[nodiscard]] PhaseText phaseText(const Sheet& sheet, const PhaseSpan& span);
/// Whether the name is so short that it stands in the narrowest phase in full.
[[nodiscard]] bool nameAlwaysFits(const Phase& phase);
/// How wide a phase must be for its name to stand in full, at most three times `width`, which it is without.
[[nodiscard]] double widthForName(const Sheet& sheet, const Phase& phase, bool first, bool last, double width);
/// Of the chevron; empty where there is none.
[[nodiscard]] Rect phaseFoldRect(const Sheet& sheet, const PhaseSpan& span);
[[nodiscard]] Point stationAt(const Sheet& sheet, const Column& column);

/// A face of a persona, centred.
void drawFace(const Sheet& sheet, Pen& pen, Point centre, double radius, std::size_t rank, Colour outline, double edge,
              int level, std::optional<Colour> ring);

} // namespace journeyline::layout
