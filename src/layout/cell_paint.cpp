// SPDX-License-Identifier: Apache-2.0
// Paints the cells of all lanes but the emotion lane: touchpoint cards, texts, bubbles, pain points, opportunities,
// metrics.
#include <algorithm>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

TextSetting setting(const Block& block, Colour colour) {
    return {block.style, colour, block.lineHeight, scene::Align::Left, std::nullopt};
}

void drawText(Pen& pen, const Block& block, Point origin, Colour colour) {
    pen.text(block.whole, block.lines, origin.x + block.text.x, block.text.width, origin.y + block.firstBaseline,
             setting(block, colour));
}

void drawTouchpoint(const Sheet& sheet, Pen& pen, const Touchpoint& touchpoint, const Block& block, Point origin) {
    const Theme& theme = sheet.theme;
    const Rect card = block.rect.moved(origin.x, origin.y);
    const auto column = sheet.columnOfTouchpoint.of(touchpoint.id);
    const std::string title = touchpoint.title.empty() ? sheet.words.untitled : touchpoint.title;
    pen.open("touchpoint-" + touchpoint.id.text, "touchpoint",
             (column ? std::to_string(sheet.columns[static_cast<std::size_t>(*column)].number) + ". " : "") + title,
             touchpoint.description);
    pen.card(card, 8, theme.sheet, theme.strong, theme.cardLine);
    if (touchpoint.title.empty())
        pen.text(title, sheet.line(title, block.style, block.text.width), origin.x + block.text.x, block.text.width,
                 origin.y + block.firstBaseline, setting(block, theme.ink3));
    else
        drawText(pen, block, origin, theme.ink);
    if (touchpoint.momentOfTruth) {
        const std::size_t further = block.lines.size() > 2 ? block.lines.size() - 2 : 0;
        const scene::TextStyle style{12, 600, false};
        const auto line = sheet.line(sheet.words.momentOfTruth, style, card.width - 50);
        const Rect pill{card.x + 10, card.y + 57 + titleLineHeight * static_cast<double>(further),
                        line.front().width + 33, 22};
        pen.box(pill, 11, theme.truth, scene::Stroke{theme.truthline, 1, {}, false});
        pen.drawing(Drawing::BadgeTruth, {pill.x + 7, pill.y + 4}, 14, {theme.truthfill, theme.truth, 2.4});
        pen.text(sheet.words.momentOfTruth, line, pill.x + 25, line.front().width, pill.y + 15.3,
                 {style, theme.truthink});
    }
    double right = card.right() - 10;
    if (touchpoint.evidence.level) {
        const std::string word = sheet.words.evidenceLevel(*touchpoint.evidence.level);
        const scene::TextStyle style{12, 500, false};
        const auto line = sheet.line(word, style, card.width - 60);
        right -= line.front().width;
        pen.text(word, line, right, line.front().width, card.bottom() - 16.5, {style, theme.ink2});
        constexpr Drawing drawings[] = {Drawing::BadgeAssumption, Drawing::BadgeHeard, Drawing::BadgeMeasured};
        right -= 20;
        pen.drawing(drawings[static_cast<int>(*touchpoint.evidence.level)], {right, card.bottom() - 28.5}, 16,
                    {theme.ink2, theme.sheet, 2});
        right -= 6;
    }
    double x = card.x + 11;
    std::size_t shown = 0;
    const std::size_t count = touchpoint.channels.size();
    for (; shown < count; ++shown) {
        // The last one that fits stands only when nothing is left out behind it; else it makes room for the count.
        const double needed = shown + 1 < count ? 25 + 22 : 20;
        if (x + needed > right && !(x + 20 <= right && shown + 1 == count)) break;
        pen.drawing(channelDrawing(touchpoint.channels[shown]), {x, card.bottom() - 31}, 20,
                    {theme.ink2, theme.sheet, 1.8});
        x += 25;
    }
    if (shown < count) {
        const std::string more = "+" + std::to_string(count - shown);
        const scene::TextStyle style{12, 500, false};
        pen.text(more, sheet.line(more, style, 30), x, 24, card.bottom() - 16.5, {style, theme.ink2});
    }
    pen.close();
}

Path bubblePath(const Rect& r, double tailX) {
    constexpr double radius = 9, c = radius * 0.45;
    const double x = within(tailX, r.x + radius + 7, r.right() - radius - 9);
    Path path;
    path.move({r.x + radius, r.y}).line({r.right() - radius, r.y});
    path.cubic({r.right() - c, r.y}, {r.right(), r.y + c}, {r.right(), r.y + radius})
        .line({r.right(), r.bottom() - radius});
    path.cubic({r.right(), r.bottom() - c}, {r.right() - c, r.bottom()}, {r.right() - radius, r.bottom()});
    path.line({x + 7, r.bottom()}).line({x - 2, r.bottom() + 10}).line({x - 7, r.bottom()});
    path.line({r.x + radius, r.bottom()});
    path.cubic({r.x + c, r.bottom()}, {r.x, r.bottom() - c}, {r.x, r.bottom() - radius}).line({r.x, r.y + radius});
    path.cubic({r.x, r.y + c}, {r.x + c, r.y}, {r.x + radius, r.y});
    return path.close();
}

void drawBubble(const Sheet& sheet, Pen& pen, const Column& column, const Block& block, Point origin, bool tail) {
    const Rect rect = block.rect.moved(origin.x, origin.y);
    const auto rank = sheet.personaRank(block.persona);
    double tailX = column.centre();
    for (const DrawnCurve& curve : sheet.curves)
        if (rank && sheet.facts.curves[curve.fact].rank == *rank) tailX += curve.dodge;
    const Theme& theme = sheet.theme;
    if (!tail)
        pen.ground(rect, 9, theme.quote, theme);
    else if (theme.quote == theme.sheet)
        pen.shape(bubblePath(rect.inset(theme.cardLine / 2), tailX), theme.quote,
                  scene::Stroke{theme.strong, theme.cardLine, {}, true});
    else
        pen.shape(bubblePath(rect, tailX), theme.quote);
    if (rank) {
        const Colour colour = sheet.personaColour(*rank);
        const std::string name = sheet.shortName(block.persona);
        const scene::TextStyle style{12, 600, false};
        pen.shape(personaOutline(*rank).transformed(0.6, rect.x + 9.8, rect.y + 9.8), colour);
        pen.text(name, sheet.line(name, style, rect.width - 38), rect.x + 28, rect.width - 38, rect.y + 21.5,
                 {style, colour, 12, scene::Align::Left, {}, true});
    }
    drawText(pen, block, origin, sheet.theme.ink);
}

void drawCard(const Sheet& sheet, Pen& pen, const Lane& lane, const Column& column, const Block& block, Point origin,
              bool lastOne) {
    pen.open("card-" + block.id.text, "card", block.whole);
    switch (lookOf(lane)) {
    case LaneLook::Bubble:
        drawBubble(sheet, pen, column, block, origin, lastOne);
        break;
    case LaneLook::Card:
        pen.card(block.rect.moved(origin.x, origin.y), 8, sheet.theme.sheet, sheet.theme.strong, sheet.theme.cardLine);
        drawText(pen, block, origin, sheet.theme.ink);
        break;
    case LaneLook::Plain:
        drawText(pen, block, origin, sheet.theme.ink);
        break;
    }
    pen.close();
}

void drawPainPoint(const Sheet& sheet, Pen& pen, const Block& block, Point origin) {
    const Theme& t = sheet.theme;
    const Rect card = block.rect.moved(origin.x, origin.y);
    const std::string number = numberOf(sheet.facts.painPointNumbers, block.id, sheet.words.painPointLetter);
    const auto severity = block.painPoint->severity;
    pen.open("pain-point-" + block.id.text, "pain-point", number + ": " + block.whole,
             severity ? sheet.words.severity(*severity) : std::string());
    pen.card(card, 8, t.pain, t.painline, t.cardLine);
    const double wider = drawPainPointBadge(sheet, pen, number, {card.x + 8, card.y + 8}, 28) - 28;
    if (severity) {
        const scene::TextStyle style{13, 600, false};
        const std::string word = sheet.words.severity(*severity);
        const double room = card.width - 90 - wider;
        pen.text(word, sheet.line(word, style, room), card.x + 42 + wider, room, card.y + 26.5, {style, t.painink});
        for (int i = 0; i < 3; ++i)
            pen.box({card.right() - 42 + 11 * i, card.y + 17.5, 9, 9}, 2, i < *severity ? t.painink : t.pain,
                    scene::Stroke{t.painink, 1.2, {}, false});
    }
    drawText(pen, block, origin, t.ink);
    pen.close();
}

void drawOpportunity(const Sheet& sheet, Pen& pen, const Block& block, Point origin) {
    const Theme& t = sheet.theme;
    const Rect card = block.rect.moved(origin.x, origin.y);
    const Opportunity& opportunity = *block.opportunity;
    const std::string number = numberOf(sheet.facts.opportunityNumbers, block.id, sheet.words.opportunityLetter);
    pen.open("opportunity-" + block.id.text, "opportunity", number + ": " + block.whole);
    pen.card(card, 8, t.opp, t.oppline, t.cardLine);
    const double words = card.x + 15 + drawOpportunityBadge(sheet, pen, number, {card.x + 8, card.y + 8}, 28);
    double right = card.right() - 8;
    if (isQuickFix(opportunity)) {
        pen.drawing(Drawing::BadgeQuickFix, {card.right() - 30, card.y + 13}, 18, {t.oppfill, t.opp, 2});
        right = card.right() - 36;
    }
    if (!opportunity.painPoints.empty()) {
        const scene::TextStyle style{13, 500, false};
        const auto line = sheet.line(sheet.words.solves, style, 60);
        pen.text(sheet.words.solves, line, words, line.front().width, card.y + 26.5, {style, t.oppink});
        double x = std::max(words + 51, words + line.front().width + 6);
        std::size_t shown = 0;
        for (const Id& painPoint : opportunity.painPoints) {
            const std::size_t left = opportunity.painPoints.size() - shown;
            const std::string solved = numberOf(sheet.facts.painPointNumbers, painPoint, sheet.words.painPointLetter);
            const double width = widthOfPainPointBadge(sheet, solved, 24);
            if (x + width + (left > 1 ? 27 : 0) > right) {
                const std::string more = "+" + std::to_string(left);
                const scene::TextStyle moreStyle{12, 600, false};
                if (x + sheet.width(more, moreStyle) <= right)
                    pen.text(more, sheet.line(more, moreStyle, right - x), x, right - x, card.y + 26.2,
                             {moreStyle, t.oppink});
                break;
            }
            ++shown;
            drawPainPointBadge(sheet, pen, solved, {x, card.y + 10}, 24);
            x += width + 3;
        }
    }
    drawText(pen, block, origin, t.ink);
    const scene::TextStyle small{12, 600, false};
    const double half = (card.width - 20) / 2;
    const auto rating = [&](const std::string& word, std::optional<int> value, double left, scene::Align align) {
        if (!value) return;
        const std::string text = word + " " + std::to_string(*value);
        pen.text(text, sheet.line(text, small, half), left, half, card.bottom() - 10, {small, t.oppink, 12, align, {}});
    };
    rating(sheet.words.impact, opportunity.impact, card.x + 10, scene::Align::Left);
    rating(sheet.words.effort, opportunity.effort, card.x + 10 + half, scene::Align::Right);
    pen.close();
}

void drawMetric(const Sheet& sheet, Pen& pen, const Block& block, Point origin) {
    const Theme& t = sheet.theme;
    const Metric& metric = *block.metric;
    const double left = origin.x + block.text.x, room = block.text.width;
    const double name = origin.y + block.firstBaseline + block.lineHeight * static_cast<double>(block.lines.size() - 1);
    pen.open("metric-" + block.id.text, "metric", metric.name, metric.definition);
    drawText(pen, block, origin, t.ink2);
    const bool marked = onTarget(metric).has_value();
    const double valueRoom = room - (marked ? 28 : 0);
    std::string value = metric.value ? sheet.words.quantity(*metric.value, metric.unit) : "–";
    static constexpr std::initializer_list<double> valueSizes{23, 20, 17, 14.5, 12.5};
    scene::TextStyle valueStyle = sheet.fitting(value, {23, 700, false}, valueSizes, valueRoom);
    std::string target;
    if (metric.target) target = sheet.words.target + " " + sheet.words.quantity(*metric.target, metric.unit);
    // The figure is worth more than its unit: a long one stands small beside it, shortened where it must be.
    static constexpr std::initializer_list<double> targetSizes{13, 12};
    const bool unitApart = !metric.unit.empty() &&
                           (sheet.width(value, valueStyle) > valueRoom ||
                            sheet.width(target, sheet.fitting(target, {13, 400, false}, targetSizes, room)) > room);
    const scene::TextStyle unitStyle{13, 400, false};
    double unitRoom = 0;
    if (unitApart) {
        if (metric.value) value = sheet.words.number(*metric.value);
        unitRoom = std::min(sheet.width(metric.unit, unitStyle), std::max(48.0, valueRoom / 2)) + 1;
        valueStyle = sheet.fitting(value, {23, 700, false}, valueSizes, valueRoom - unitRoom - 6);
        unitRoom = std::max(0.0, valueRoom - sheet.width(value, valueStyle) - 6);
    }
    const auto line = sheet.line(value, valueStyle, valueRoom);
    pen.text(value, line, left, valueRoom - unitRoom, name + 27, {valueStyle, metric.value ? t.ink : t.ink3});
    double end = left + line.front().width;
    if (unitRoom >= 24) { // less would be nothing but an ellipsis
        const auto unit = sheet.line(metric.unit, unitStyle, unitRoom);
        pen.text(metric.unit, unit, end + 6, unitRoom, name + 27, {unitStyle, t.ink2});
        end += 6 + unit.front().width;
    }
    if (const auto reached = onTarget(metric))
        pen.drawing(*reached ? Drawing::BadgeOnTarget : Drawing::BadgeOffTarget, {end + 8, name + 11}, 17,
                    {*reached ? t.good : t.warn, t.sheet, 2});
    if (metric.target) {
        scene::TextStyle targetStyle = sheet.fitting(target, {13, 400, false}, targetSizes, room);
        if (sheet.width(target, targetStyle) > room) {
            target = sheet.words.target + " " + sheet.words.number(*metric.target);
            targetStyle = sheet.fitting(target, targetStyle, targetSizes, room);
        }
        pen.text(target, sheet.line(target, targetStyle, room), left, room, name + 46, {targetStyle, t.ink2});
    }
    pen.close();
}

void drawImage(const Sheet& sheet, Pen& pen, const Touchpoint& touchpoint, const Rect& cell) {
    for (const auto& asset : sheet.map.assets)
        if (asset->sha256 == touchpoint.image.asset && !touchpoint.image.asset.empty())
            pen.image({{cell.x + cellPadding, cell.y + 8, cell.width - 2 * cellPadding, cell.height - 16},
                       {},
                       asset->type,
                       asset->data,
                       touchpoint.image.alt});
}

void drawBlocks(const Sheet& sheet, Pen& pen, const Lane& lane, const Column& column, const std::vector<Block>& blocks,
                Point origin) {
    for (const Block& block : blocks) {
        switch (block.kind) {
        case PartKind::Touchpoint:
            drawTouchpoint(sheet, pen, *sheet.touchpoint(column), block, origin);
            break;
        case PartKind::PainPoint:
            drawPainPoint(sheet, pen, block, origin);
            break;
        case PartKind::Opportunity:
            drawOpportunity(sheet, pen, block, origin);
            break;
        case PartKind::Metric:
            drawMetric(sheet, pen, block, origin);
            break;
        case PartKind::Card:
            drawCard(sheet, pen, lane, column, block, origin, &block == &blocks.back());
            break;
        default:
            drawText(pen, block, origin, sheet.theme.ink);
        }
    }
}

/// A cell, also an empty one, named as a reader finds it: lane and touchpoint (or the phase, if it has none).
void openCell(const Sheet& sheet, Pen& pen, const Lane& lane, const Column& column) {
    const Touchpoint* touchpoint = sheet.touchpoint(column);
    const Id& at = cellIdOf(sheet.map, column);
    const std::string& title = touchpoint ? touchpoint->title : sheet.phase(column).title;
    pen.open("cell-" + lane.id.text + "-" + at.text, "cell",
             laneTitle(sheet, lane) + ", " + (title.empty() ? sheet.words.untitled : title));
}

/// An invitation where a phase has no touchpoints yet; only on the screen.
void drawHint(const Sheet& sheet, Pen& pen, const Column& column, const Row& row) {
    const Rect card = Rect{column.x, row.y, column.width, 120}.inset(8);
    const scene::TextStyle style{14, 500, false};
    pen.open("add-touchpoint-" + phaseIdOf(sheet.map, column).text, "hint", sheet.words.addTouchpoint);
    pen.card(card, 8, sheet.theme.sheet, sheet.theme.strong, 1, {4, 4});
    const auto lines = sheet.lines(sheet.words.addTouchpoint, style, card.width - 20);
    pen.drawing(Drawing::LanePlus, {card.centre().x - 10, card.y + 22}, 20, {sheet.theme.ink3, sheet.theme.sheet, 1.8});
    pen.text(sheet.words.addTouchpoint, lines, card.x + 10, card.width - 20, card.y + 66,
             {style, sheet.theme.ink3, 18, scene::Align::Centre, {}});
    pen.close();
}

} // namespace

Rect cellRect(const Sheet& sheet, std::size_t column, const Row& row) {
    return {sheet.columns[column].x, row.y + row.phaseHeight, sheet.columns[column].width,
            row.height - row.phaseHeight};
}

void drawCells(const Sheet& sheet, ColumnRange range, Pen& pen) {
    for (const Row& row : sheet.rows) {
        if (row.kind == LaneKind::Emotion || row.kind == LaneKind::Divider) continue;
        const Lane& lane = sheet.lane(row);
        pen.open("row-" + lane.id.text, "lane", laneTitle(sheet, lane));
        if (row.phaseHeight > 0)
            for (const PhaseSpan& span : sheet.phases) {
                if (span.firstColumn >= range.last || span.firstColumn + span.columns <= range.first) continue;
                if (sheet.folded(span)) continue;
                const Column& first = sheet.columns[span.firstColumn];
                drawBlocks(sheet, pen, lane, first, phaseBlocks(sheet, lane, *sheet.map.phases[span.phase], span.width),
                           {span.x, row.y});
            }
        for (std::size_t i = range.first; i < range.last; ++i) {
            const Column& column = sheet.columns[i];
            if (column.folded > 0) {
                drawFoldedCells(sheet, pen, column, row);
                continue;
            }
            const Touchpoint* touchpoint = sheet.touchpoint(column);
            const Rect cell = cellRect(sheet, i, row);
            auto blocks = blocksOf(sheet, lane, sheet.phase(column), touchpoint, column.width);
            stretch(lane, blocks, cell.height);
            const bool image = touchpoint && row.kind == LaneKind::Images;
            openCell(sheet, pen, lane, column);
            if (image) drawImage(sheet, pen, *touchpoint, cell);
            drawBlocks(sheet, pen, lane, column, blocks, {cell.x, cell.y});
            pen.close();
            if (!touchpoint && sheet.view.hints && row.kind == LaneKind::Touchpoints) drawHint(sheet, pen, column, row);
        }
        pen.close();
    }
}

} // namespace journeyline::layout
