// SPDX-License-Identifier: Apache-2.0
// What stands in a cell, and how high it is. One table of measures per kind of card.
#include <algorithm>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

/// Where the text of a card stands in it, and the room around the cards of a cell.
struct CardMeasures {
    double above = 0, below = 0;                ///< padding of the cell
    double textLeft = 10, textRight = 10;       ///< within the card
    double firstBaseline = 0, lastToBottom = 0; ///< within the card
    double lineHeight = measures::lineHeight;
    scene::TextStyle style;
};

constexpr scene::TextStyle bodyStyle{14, 400, false};
constexpr scene::TextStyle thoughtStyle{14, 400, true};
constexpr scene::TextStyle titleStyle{16, 600, false};

CardMeasures measuresOf(const Lane& lane) {
    switch (kindOf(lane)) {
    case LaneKind::Touchpoints:
        return {0, 14, 11, 11, 26, 74, measures::titleLineHeight, titleStyle};
    case LaneKind::PainPoints:
        return {12, 12, 10, 9, 53, 11, measures::cardLineHeight, bodyStyle};
    case LaneKind::Opportunities:
        return {12, 12, 10, 9, 53, 33, measures::cardLineHeight, bodyStyle};
    case LaneKind::Metrics:
        return {10, 14, 4, 4, 14, 48, measures::lineHeight, {13, 500, false}};
    default:
        break;
    }
    switch (lookOf(lane)) {
    case LaneLook::Bubble:
        return {10, 18, 10, 9, 43, 12, measures::lineHeight, thoughtStyle};
    case LaneLook::Card:
        return {10, 12, 10, 9, 24, 12, measures::cardLineHeight, bodyStyle};
    case LaneLook::Plain:
        break;
    }
    return {11, 12, 4, 5, 14, 6, measures::lineHeight, bodyStyle};
}

std::string cutToLimit(const std::string& text) {
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool starts = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (starts && ++characters > measures::longestCellText) return text.substr(0, i) + "…";
    }
    return text;
}

class Stack {
public:
    Stack(const Sheet& sheet, const Lane& lane, double width)
        : m_sheet(sheet), m_lane(lane), m_measures(measuresOf(lane)), m_width(width), m_y(m_measures.above) {}

    Block& add(PartKind kind, const Id& id, const std::string& whole, double firstBaselineShift = 0) {
        Block block;
        block.kind = kind;
        block.id = id;
        block.whole = cutToLimit(whole);
        block.style = m_measures.style.italic ? slanted(m_measures.style, block.whole) : m_measures.style;
        block.lineHeight = m_measures.lineHeight;
        const double left = measures::cellPadding + m_measures.textLeft;
        const double room = m_width - 2 * measures::cellPadding - m_measures.textLeft - m_measures.textRight;
        block.lines = m_sheet.lines(block.whole, block.style, room);
        if (m_lane.compact && block.lines.size() > measures::compactLines) {
            block.lines.resize(measures::compactLines);
            block.lines.back() = m_sheet.measurer->elide(block.lines.back().text + " …", block.style, room);
        }
        const double first = m_measures.firstBaseline + firstBaselineShift;
        const double depth = block.lineHeight * static_cast<double>(block.lines.size() - 1);
        block.firstBaseline = m_y + first;
        block.rect = {measures::cellPadding, m_y, m_width - 2 * measures::cellPadding,
                      first + depth + m_measures.lastToBottom};
        block.text = {left, m_y + first - block.style.size, room, depth + block.lineHeight};
        m_y += block.rect.height + measures::cardGap;
        m_blocks.push_back(std::move(block));
        return m_blocks.back();
    }
    std::vector<Block> take() { return std::move(m_blocks); }

private:
    const Sheet& m_sheet;
    const Lane& m_lane;
    CardMeasures m_measures;
    double m_width;
    double m_y;
    std::vector<Block> m_blocks;
};

std::string quoted(const std::string& text) {
    return text.empty() ? text : "“" + text + "”";
}

void addCards(Stack& stack, const Lane& lane, const Notes& notes) {
    const bool bubble = lookOf(lane) == LaneLook::Bubble;
    const bool quotes = bubble && roleOf(lane) == NotesRole::Thoughts;
    for (const LaneNotes& entry : notes) {
        if (entry.lane != lane.id) continue;
        for (const auto& card : entry.cards) {
            // Without a speaker the bubble needs no line for the name.
            const double shift = bubble && card->persona.empty() ? -22 : 0;
            stack.add(PartKind::Card, card->id, quotes ? quoted(card->text) : card->text, shift).persona =
                card->persona;
        }
    }
}

void addMetrics(Stack& stack, const List<Metric>& metrics) {
    for (const auto& metric : metrics) {
        Block& block = stack.add(PartKind::Metric, metric->id, metric->name);
        block.metric = &*metric;
    }
}

/// Words of lanes that show what the touchpoint itself says: channels, department, expectation, evidence.
std::string saying(const Sheet& sheet, LaneKind kind, const Touchpoint& touchpoint) {
    switch (kind) {
    case LaneKind::Channels: {
        std::string text;
        for (const std::string& channel : touchpoint.channels)
            text += (text.empty() ? "" : "\n") + sheet.words.channel(channel);
        return text;
    }
    case LaneKind::Departments:
        return touchpoint.department;
    case LaneKind::Expectation:
        return touchpoint.expectation;
    case LaneKind::Evidence:
        return touchpoint.evidence.level ? sheet.words.evidenceLevel(*touchpoint.evidence.level) : std::string();
    default:
        return {};
    }
}

} // namespace

std::vector<Block> blocksOf(const Sheet& sheet, const Lane& lane, const Phase& phase, const Touchpoint* touchpoint,
                            double width) {
    Stack stack(sheet, lane, width);
    const LaneKind kind = kindOf(lane);
    if (!touchpoint) {
        if (kind == LaneKind::Notes) addCards(stack, lane, phase.notes);
        if (kind == LaneKind::Metrics) addMetrics(stack, phase.metrics);
        return stack.take();
    }
    switch (kind) {
    case LaneKind::Touchpoints: {
        // The reference card has room for two title lines; further ones make it grow.
        Block& block = stack.add(PartKind::Touchpoint, touchpoint->id, touchpoint->title);
        if (block.lines.size() < 2) block.rect.height += block.lineHeight;
        break;
    }
    case LaneKind::Notes:
        addCards(stack, lane, touchpoint->notes);
        break;
    case LaneKind::PainPoints:
        for (const auto& painPoint : touchpoint->painPoints)
            stack.add(PartKind::PainPoint, painPoint->id, painPoint->text).painPoint = &*painPoint;
        break;
    case LaneKind::Opportunities:
        if (const auto found = sheet.facts.opportunitiesAt->find(touchpoint->id);
            found != sheet.facts.opportunitiesAt->end())
            for (const Opportunity* opportunity : found->second)
                stack.add(PartKind::Opportunity, opportunity->id, opportunity->text).opportunity = opportunity;
        break;
    case LaneKind::Metrics:
        addMetrics(stack, touchpoint->metrics);
        break;
    case LaneKind::Emotion:
    case LaneKind::Divider:
        break;
    default:
        if (const std::string text = saying(sheet, kind, *touchpoint); !text.empty())
            stack.add(PartKind::Cell, touchpoint->id, text);
    }
    return stack.take();
}

std::vector<Block> phaseBlocks(const Sheet& sheet, const Lane& lane, const Phase& phase, double width) {
    if (phase.touchpoints.empty()) return {};
    Stack stack(sheet, lane, width);
    const LaneKind kind = kindOf(lane);
    if (kind == LaneKind::Notes) addCards(stack, lane, phase.notes);
    if (kind == LaneKind::Metrics) addMetrics(stack, phase.metrics);
    return stack.take();
}

double heightOf(const Lane& lane, const std::vector<Block>& blocks) {
    return blocks.empty() ? 0 : blocks.back().rect.bottom() + measuresOf(lane).below;
}

void stretch(const Lane& lane, std::vector<Block>& blocks, double height) {
    if (blocks.empty()) return;
    const LaneKind kind = kindOf(lane);
    const bool bubble = kind == LaneKind::Notes && lookOf(lane) == LaneLook::Bubble;
    const bool single = blocks.size() == 1 && (kind == LaneKind::Touchpoints || kind == LaneKind::PainPoints ||
                                               kind == LaneKind::Opportunities || lookOf(lane) == LaneLook::Card);
    if (bubble || single) blocks.back().rect.height = height - measuresOf(lane).below - blocks.back().rect.y;
}

double leastHeight(const Sheet& sheet, const Lane& lane) {
    const LaneKind kind = kindOf(lane);
    if (kind == LaneKind::Divider) return measures::dividerHeight;
    if (kind == LaneKind::Images) return 136;
    if (kind == LaneKind::Emotion)
        return measures::aboveEmotion + 4 * (lane.compact ? measures::compactLevelHeight : measures::levelHeight) +
               measures::belowEmotion;
    const auto lines = [&](const std::string& text, const scene::TextStyle& style) {
        return text.empty() ? 0.0
                            : static_cast<double>(
                                  sheet.lines(text, style, measures::labelWidth - measures::labelGap - 18).size());
    };
    const double label = 38 + lines(laneTitle(sheet, lane), {16, 700, false}) * 20 +
                         lines(laneCaption(sheet, lane), {12.5, 400, false}) * 16;
    return std::max(label + 6, kind == LaneKind::Touchpoints ? 134.0 : 80.0);
}

} // namespace journeyline::layout
