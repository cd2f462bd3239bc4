// SPDX-License-Identifier: Apache-2.0
// Opportunities that stand at no touchpoint and solve no pain point: a list under the lanes, so that ideas are not on
// the map without being seen. Of more than a dozen the first ones, and how many there are; the panel has them all. A
// view of some phases, or without the lane of opportunities, has none.
#include <algorithm>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

constexpr scene::TextStyle ideasHeading{14, 700, false};
constexpr scene::TextStyle ideaText{14, 400, false};
constexpr double gapAboveIdeas = 20, ideasHeadingHeight = 28, ideaGap = 8, ideaBadge = 24, ideaBadgeGap = 10;
constexpr std::size_t mostIdeas = 12;

using Ideas = std::vector<const Opportunity*>;

/// Those that are drawn: none where the lane is hidden, nor in a view of some phases, which they belong to none of.
Ideas looseOpportunities(const Sheet& sheet) {
    const bool lane = std::ranges::any_of(
        sheet.rows, [&](const Row& row) { return kindOf(sheet.lane(row)) == LaneKind::Opportunities; });
    if (!lane || !sheet.view.phases.empty()) return {};
    return *sheet.facts.opportunitiesWithoutPlace;
}

std::string ideaWords(const Sheet& sheet, const Opportunity& opportunity) {
    std::string text = opportunity.text.empty() ? sheet.words.untitled : opportunity.text;
    const auto rating = [&](const std::string& word, std::optional<int> value) {
        if (value) text += " · " + word + "\u00A0" + std::to_string(*value);
    };
    rating(sheet.words.impact, opportunity.impact);
    rating(sheet.words.effort, opportunity.effort);
    return text;
}

std::string numberOfIdea(const Sheet& sheet, const Opportunity& opportunity) {
    return numberOf(sheet.facts.opportunityNumbers, opportunity.id, sheet.words.opportunityLetter);
}

/// Where the words begin, right of the widest badge.
double ideaLeft(const Sheet& sheet, const Ideas& ideas) {
    double widest = ideaBadge;
    for (std::size_t i = 0; i < std::min(ideas.size(), mostIdeas); ++i)
        widest = std::max(widest, widthOfOpportunityBadge(sheet, numberOfIdea(sheet, *ideas[i]), ideaBadge));
    return margin + widest + ideaBadgeGap;
}

double ideaRoom(const Sheet& sheet, const Ideas& ideas) {
    return std::min(sheet.sheetRight() - ideaLeft(sheet, ideas), 1200.0);
}

double heightOfIdea(std::size_t lines) {
    return std::max(ideaBadge, lineHeight * static_cast<double>(lines) + 5) + ideaGap;
}

} // namespace

double heightOfLooseOpportunities(const Sheet& sheet) {
    const Ideas ideas = looseOpportunities(sheet);
    if (ideas.empty()) return 0;
    double height = gapAboveIdeas + ideasHeadingHeight;
    const double room = ideaRoom(sheet, ideas);
    for (std::size_t i = 0; i < std::min(ideas.size(), mostIdeas); ++i)
        height += heightOfIdea(sheet.lines(ideaWords(sheet, *ideas[i]), ideaText, room).size());
    return height + (ideas.size() > mostIdeas ? ideasHeadingHeight : 0);
}

void drawLooseOpportunities(const Sheet& sheet, Pen& pen) {
    const Ideas ideas = looseOpportunities(sheet);
    if (ideas.empty()) return;
    const Theme& t = sheet.theme;
    const double left = ideaLeft(sheet, ideas), room = ideaRoom(sheet, ideas);
    const std::string& heading = sheet.words.looseOpportunities;
    pen.open("loose-opportunities", "opportunities", heading);
    double y = sheet.lanesBottom + gapAboveIdeas;
    pen.text(heading, sheet.line(heading, ideasHeading, room), margin, room, y + 15, {ideasHeading, t.oppink});
    y += ideasHeadingHeight;
    for (std::size_t i = 0; i < std::min(ideas.size(), mostIdeas); ++i) {
        const Opportunity& opportunity = *ideas[i];
        const std::string number = numberOfIdea(sheet, opportunity);
        const std::string text = ideaWords(sheet, opportunity);
        const auto lines = sheet.lines(text, ideaText, room);
        pen.open("opportunity-" + opportunity.id.text, "opportunity", number + ": " + opportunity.text);
        drawOpportunityBadge(sheet, pen, number, {margin, y}, ideaBadge);
        pen.text(text, lines, left, room, y + 17, {ideaText, t.ink, lineHeight, scene::Align::Left, {}, true});
        pen.close();
        y += heightOfIdea(lines.size());
    }
    if (ideas.size() > mostIdeas) {
        const std::string more = "+\u00A0" + std::to_string(ideas.size() - mostIdeas);
        pen.text(more, sheet.line(more, ideasHeading, room), left, room, y + 15, {ideasHeading, t.oppink});
    }
    pen.close();
}

} // namespace journeyline::layout
