// SPDX-License-Identifier: Apache-2.0
// The labels at the left of the lanes, and the lines of the grid behind everything.
#include <algorithm>
#include <cmath>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

Drawing laneDrawing(const Lane& lane) {
    switch (kindOf(lane)) {
    case LaneKind::Touchpoints:
        return Drawing::LaneStation;
    case LaneKind::Channels:
        return Drawing::LaneLink;
    case LaneKind::Departments:
        return Drawing::LanePersona;
    case LaneKind::Emotion:
        return Drawing::LaneCurve;
    case LaneKind::Expectation:
        return Drawing::LaneGoal;
    case LaneKind::PainPoints:
        return Drawing::LanePain;
    case LaneKind::Opportunities:
        return Drawing::LaneIdea;
    case LaneKind::Metrics:
        return Drawing::LaneMetric;
    case LaneKind::Evidence:
        return Drawing::LaneCheck;
    case LaneKind::Images:
    case LaneKind::Divider:
        return Drawing::LaneNote;
    case LaneKind::Notes:
        break;
    }
    switch (roleOf(lane)) {
    case NotesRole::Actions:
        return Drawing::LaneAction;
    case NotesRole::Thoughts:
    case NotesRole::Feelings:
        return Drawing::LaneThought;
    case NotesRole::Needs:
        return Drawing::LaneGoal;
    case NotesRole::Questions:
        return Drawing::LaneFind;
    case NotesRole::Frontstage:
        return Drawing::LanePersona;
    case NotesRole::Backstage:
        return Drawing::LaneSettings;
    case NotesRole::Free:
        break;
    }
    return Drawing::LaneNote;
}

/// The five faces with their words down the side of the curve.
void drawScale(const Sheet& sheet, Pen& pen) {
    const Theme& theme = sheet.theme;
    const scene::TextStyle digit{14, 700, false}, word{13, 400, false};
    for (int level = 5; level >= 1; --level) {
        const double y = sheet.emotionY(level);
        drawFace(sheet, pen, {margin + 118, y}, 12, 0, theme.ink3, 1.6, level, std::nullopt);
        const std::string number = std::to_string(level);
        pen.text(number, sheet.line(number, digit, 20), margin + 78, 20, y + 5,
                 {digit, theme.ink, 14, scene::Align::Right, {}});
        const std::string& text = level == 5   ? sheet.words.veryHappy
                                  : level == 3 ? sheet.words.neutral
                                  : level == 1 ? sheet.words.angry
                                               : std::string();
        if (!text.empty()) pen.text(text, sheet.line(text, word, 74), margin + 12, 74, y + 4.5, {word, theme.ink2});
    }
}

void drawDivider(const Sheet& sheet, Pen& pen, const Row& row) {
    const Lane& lane = sheet.lane(row);
    const scene::TextStyle style{16, 700, false};
    pen.box({margin, row.y + 4, sheet.laneRight - margin, row.height - 8}, 6, sheet.theme.lane);
    const std::string title = laneTitle(sheet, lane);
    const double room = sheet.laneRight - margin - 24;
    pen.text(title, sheet.line(title, style, room), margin + 12, room, row.y + row.height / 2 + 5.5,
             {style, sheet.theme.ink});
}

void drawLabel(const Sheet& sheet, Pen& pen, const Row& row) {
    const Lane& lane = sheet.lane(row);
    const std::string title = laneTitle(sheet, lane), caption = laneCaption(sheet, lane);
    pen.open("lane-" + lane.id.text, "lane-label", title, caption);
    if (row.kind == LaneKind::Divider) {
        drawDivider(sheet, pen, row);
        pen.close();
        return;
    }
    pen.ground({margin, row.y + 1, labelWidth - labelGap, row.height - 2}, 6, sheet.theme.lane, sheet.theme);
    pen.drawing(laneDrawing(lane), {margin + 12, row.y + 13}, 20, {sheet.theme.ink2, sheet.theme.lane, 1.9});
    const double room = labelWidth - labelGap - 18;
    scene::TextStyle labelStyle{16, 700, false};
    const scene::TextStyle captionStyle{12.5, 400, false};
    const bool scale = sheet.emotionRow && &sheet.rows[*sheet.emotionRow] == &row;
    // Above the faces of the scale there is room for so much and no more.
    const double end = scale ? sheet.emotionY(5) - 16 : row.y + row.height - 4;
    const auto fittingLines = [end](double baseline, double lineHeight) {
        return static_cast<std::size_t>(std::max(0.0, std::floor((end - baseline) / lineHeight + 1)));
    };
    const std::size_t most = std::max<std::size_t>(1, fittingLines(row.y + 52, 20));
    auto titleLines = sheet.lines(title, labelStyle, room);
    double lineHeight = 20;
    if (scale && titleLines.size() > most) {
        labelStyle.size = 13.5;
        lineHeight = 16;
        titleLines = sheet.lines(title, labelStyle, room, fittingLines(row.y + 50, lineHeight));
    }
    pen.text(title, titleLines, margin + 12, room, row.y + 52 - (20 - lineHeight) / 2,
             {labelStyle, sheet.theme.ink, lineHeight});
    const double captionTop = row.y + 70 + lineHeight * static_cast<double>(titleLines.size() - 1);
    const auto captionLines = sheet.lines(caption, captionStyle, room);
    // Half of an explanation says nothing.
    if (!scale || captionLines.size() <= fittingLines(captionTop, 16))
        pen.text(caption, captionLines, margin + 12, room, captionTop, {captionStyle, sheet.theme.ink2, 16});
    if (scale) drawScale(sheet, pen);
    pen.close();
}

} // namespace

void drawLaneLabels(const Sheet& sheet, Pen& pen) {
    for (const Row& row : sheet.rows)
        drawLabel(sheet, pen, row);
}

void drawGrid(const Sheet& sheet, ColumnRange range, Pen& pen) {
    if (range.first >= range.last) return;
    const Theme& theme = sheet.theme;
    const double left = sheet.columns[range.first].x;
    const double right = sheet.columns[range.last - 1].x + sheet.columns[range.last - 1].width;
    const auto across = [&](double y, Colour colour) { pen.line({left, y}, {right, y}, {colour, 1, {}, false}); };
    if (sheet.emotionRow) {
        const Row& row = sheet.rows[*sheet.emotionRow];
        pen.box({left, row.y, right - left, sheet.emotionY(3.5) - row.y}, 0, theme.up);
        pen.box({left, sheet.emotionY(2.5), right - left, row.y + row.height - sheet.emotionY(2.5)}, 0, theme.down);
        for (int level = 1; level <= 5; ++level)
            across(sheet.emotionY(level), level == 3 ? theme.strong : theme.hair);
    }
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
        const Row& row = sheet.rows[r];
        // The tint of the emotion lane is its own upper edge.
        if (!(r + 1 < sheet.rows.size() && sheet.emotionRow == r + 1)) across(row.y + row.height, theme.hair);
    }
    for (const PhaseSpan& span : sheet.phases)
        if (span.firstColumn > range.first && span.firstColumn < range.last)
            pen.line({span.x, sheet.lanesTop}, {span.x, sheet.lanesBottom}, {theme.strong, 1, {}, false});
}

} // namespace journeyline::layout
