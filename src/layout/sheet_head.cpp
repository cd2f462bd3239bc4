// SPDX-License-Identifier: Apache-2.0
// The head of the sheet: title, goal with its measure, evidence meter and the strip of personas.
#include <algorithm>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

constexpr double kpiFromRight = 472;   // left end of the measure, from the right end of the sheet's content
constexpr double meterFromRight = 212; // left end of the evidence meter
constexpr double meterStep = 16.4;
constexpr double meterWidth = 212;

bool hasKpi(const Sheet& sheet) {
    const GoalMetric& metric = sheet.map.goal.metric;
    return metric.baseline || metric.target;
}

/// Baseline and target of the measure, side by side.
struct KpiFigures {
    std::string baseline, target;
    scene::TextStyle style{34, 700, false};
    bool unitLeftOut = false;
};
constexpr double kpiArrow = 64; // between the two, with the air around it

/// As large as the room allows. Where both with their unit are too wide, the unit is said once, at the target.
KpiFigures kpiFigures(const Sheet& sheet, const GoalMetric& metric, double room) {
    KpiFigures figures;
    const bool both = metric.baseline && metric.target;
    const auto fits = [&](double size, bool atBaseline, bool atTarget) {
        figures.style.size = size;
        if (metric.baseline) figures.baseline = sheet.words.quantity(*metric.baseline, atBaseline ? metric.unit : "");
        if (metric.target) figures.target = sheet.words.quantity(*metric.target, atTarget ? metric.unit : "");
        return sheet.width(figures.baseline, figures.style) + (both ? kpiArrow : 0) +
                   sheet.width(figures.target, figures.style) <=
               room;
    };
    for (const double size : {34.0, 30.0, 26.0, 22.0, 18.0})
        if (fits(size, true, true) || (both && fits(size, false, true))) return figures;
    // The figures are worth more than a unit of many words, which stands below them.
    figures.unitLeftOut = !metric.unit.empty();
    for (const double size : {30.0, 22.0, 18.0, 14.0, 12.0})
        if (fits(size, false, false)) return figures;
    return figures;
}

void drawKpi(const Sheet& sheet, Pen& pen, double left, double room) {
    const GoalMetric& metric = sheet.map.goal.metric;
    const auto& words = sheet.words;
    const Theme& theme = sheet.theme;
    pen.open("kpi", "kpi", metric.name);
    const scene::TextStyle label{14, 600, false}, small{14, 400, false};
    const KpiFigures figures = kpiFigures(sheet, metric, room);
    const scene::TextStyle& figure = figures.style;
    pen.text(metric.name, sheet.line(metric.name, label, room), left, room, 50, {label, theme.ink2});
    double x = left;
    if (metric.baseline) {
        const double most =
            metric.target ? std::max(20.0, room - kpiArrow - sheet.width(figures.target, figure)) : room;
        const auto line = sheet.line(figures.baseline, figure, most);
        pen.text(figures.baseline, line, x, line.front().width, 86, {figure, theme.ink});
        x += line.front().width + 14;
    }
    if (metric.baseline && metric.target) {
        Path arrow;
        arrow.move({x, 74}).line({x + 36, 74}).move({x + 27, 65}).line({x + 36, 74}).line({x + 27, 83});
        pen.shape(std::move(arrow), std::nullopt, scene::Stroke{theme.ink2, 2.4, {}, true});
        x += kpiArrow - 14;
    }
    if (metric.target) {
        const auto line = sheet.line(figures.target, figure, std::max(20.0, left + room - x));
        pen.text(figures.target, line, x, line.front().width, 86, {figure, theme.good});
    }
    double baseline = 108;
    const auto line = [&](const std::string& text) {
        const scene::TextStyle style = sheet.fitting(text, small, {14, 12.5, 12}, room);
        pen.text(text, sheet.line(text, style, room), left, room, baseline, {style, theme.ink2});
        baseline += 16;
    };
    if (figures.unitLeftOut) {
        baseline = 103;
        line(metric.unit);
    }
    if (!metric.deadline.empty()) line(words.target + ", " + words.by + " " + words.date(metric.deadline));
    pen.close();
}

/// One piece per touchpoint while they are wide enough to be counted, else one piece per level in proportion.
/// Returns the right end of the bars.
double drawMeterBars(const Sheet& sheet, Pen& pen, double left, double top) {
    const EvidenceShare& share = sheet.facts.evidence;
    const int counts[] = {share.measured, share.heard, share.assumed};
    const int total = counts[0] + counts[1] + counts[2];
    if (total == 0) return left;
    const bool pieces = total * meterStep <= meterWidth + 2;
    const Colour teal = sheet.theme.persona[0];
    double x = left;
    for (int level = 0; level < 3; ++level) {
        const int bars = pieces ? counts[level] : std::min(counts[level], 1);
        for (int i = 0; i < bars; ++i) {
            const double width = pieces ? 13 : std::max(6.0, meterWidth * counts[level] / total - 3.4);
            const Rect bar{x, top, width, 20};
            if (level == 0)
                pen.box(bar, 3, teal);
            else if (level == 1)
                pen.card(bar, 3, mix(teal, sheet.theme.sheet, 0.3), teal, 1.5);
            else
                pen.card(bar, 3, sheet.theme.sheet, sheet.theme.ink3, 1.5, {3, 2.4});
            x += pieces ? meterStep : width + 3.4;
        }
    }
    return x;
}

void drawMeter(const Sheet& sheet, Pen& pen) {
    const auto& words = sheet.words;
    const EvidenceShare& share = sheet.facts.evidence;
    if (share.measured + share.heard + share.assumed == 0) return;
    const std::string known =
        std::to_string(share.measured) + " " + words.measured + " · " + std::to_string(share.heard) + " " + words.heard;
    const std::string assumed = std::to_string(share.assumed) + " " + words.assumed;
    const std::string counts = known + " · " + assumed;
    const scene::TextStyle label{14, 600, false}, small{12.5, 400, false};
    pen.open("evidence-meter", "evidence-meter", words.evidence + ": " + counts);
    const auto name = sheet.line(words.evidence, label, meterWidth);
    if (sheet.size.width >= wideSheet) {
        const double left = sheet.sheetRight() - meterFromRight;
        pen.text(words.evidence, name, left, meterFromRight, 50, {label, sheet.theme.ink2});
        drawMeterBars(sheet, pen, left, 62);
        const scene::TextStyle style = sheet.fitting(counts, small, {12.5, 12}, meterFromRight);
        const bool fits = sheet.width(counts, style) <= meterFromRight;
        const std::string& first = fits ? counts : known;
        pen.text(first, sheet.line(first, style, meterFromRight), left, meterFromRight, fits ? 108 : 99,
                 {style, sheet.theme.ink2});
        if (!fits)
            pen.text(assumed, sheet.line(assumed, style, meterFromRight), left, meterFromRight, 115,
                     {style, sheet.theme.ink2});
    } else {
        const double bars = margin + name.front().width + 14;
        pen.text(words.evidence, name, margin, name.front().width, 142, {label, sheet.theme.ink2});
        const double end = drawMeterBars(sheet, pen, bars, 127);
        pen.text(counts, sheet.line(counts, small, 400), end + 12, 400, 141.5, {small, sheet.theme.ink2});
    }
    pen.close();
}

std::string joined(const Texts& texts, const std::string& separator) {
    std::string result;
    for (const std::string& text : texts) {
        if (text.empty()) continue;
        if (!result.empty()) result += separator;
        result += text;
    }
    return result;
}

void drawPortrait(Pen& pen, const Portrait& portrait, Point at, double size) {
    // The outlines leave a rim on their 24 px grid; on 96 px the edge of 4 px stays inside.
    const Path outline =
        personaOutline(portrait.rank).transformed(size / 24 * 1.1, at.x - size * 0.05, at.y - size * 0.05);
    const Colour tint = mix(portrait.colour, portrait.ground, 0.16);
    pen.shape(outline, tint);
    if (portrait.picture) {
        pen.image({{at.x, at.y, size, size}, outline, portrait.picture->type, portrait.picture->data, portrait.name});
    } else {
        const double inside = size * 7 / 12, rim = (size - inside) / 2;
        pen.drawing(Drawing::ChannelPerson, {at.x + rim, at.y + rim}, inside, {portrait.colour, tint, 1.8});
    }
    pen.shape(outline, std::nullopt, scene::Stroke{portrait.colour, 4, {}, true});
}

struct PersonaName {
    scene::TextStyle style;
    std::vector<MeasuredLine> lines;
    double baseline; ///< below the top of the card
    double lineHeight;
};

/// A name stands on one line as large as it fits; a long one takes several small lines before it is shortened.
PersonaName personaName(const Sheet& sheet, const std::string& name, double room) {
    for (const double size : {20.0, 17.0, 15.0}) {
        const scene::TextStyle style{size, 700, false};
        if (sheet.width(name, style) <= room) return {style, sheet.line(name, style, room), 36, size};
    }
    PersonaName two{{14, 700, false}, sheet.lines(name, {14, 700, false}, room), 26, 17};
    if (two.lines.size() <= 2) return two;
    return {{12, 700, false}, sheet.lines(name, {12, 700, false}, room, 3), 20, 14};
}

/// Left and right end of the texts of a card.
struct PersonaTexts {
    double left, right;
    explicit PersonaTexts(const Rect& card) : left(card.x + 130), right(card.right() - 16) {}
};

void drawPersona(const Sheet& sheet, Pen& pen, std::size_t rank, const Rect& card) {
    const Persona& persona = *sheet.map.personas[rank];
    const Theme& theme = sheet.theme;
    const Colour colour = sheet.personaColour(rank);
    const std::string name = persona.name.empty() ? sheet.words.untitled : persona.name;
    pen.open("persona-" + persona.id.text, "persona", name, persona.summary);
    pen.card(card, 10, theme.sheet, theme.strong, theme.cardLine);
    Portrait portrait{rank, colour, theme.sheet, nullptr, persona.name};
    for (const auto& asset : sheet.map.assets)
        if (!persona.portrait.empty() && asset->sha256 == persona.portrait) portrait.picture = &*asset;
    drawPortrait(pen, portrait, {card.x + 16, card.y + 16}, 96);
    const PersonaTexts texts(card);
    const double left = texts.left, right = texts.right, top = card.y;
    const scene::TextStyle small{14, 400, false}, strong{14, 600, false},
        quoteStyle = slanted({16, 500, true}, persona.quote);
    const PersonaName title = personaName(sheet, name, right - left);
    pen.text(name, title.lines, left, right - left, top + title.baseline,
             {title.style, colour, title.lineHeight, scene::Align::Left, {}, true});
    Texts facts;
    for (const PersonaFact& fact : persona.facts)
        facts.push_back(fact.value);
    const std::string about = facts.empty() ? persona.summary : joined(facts, " · ");
    const double aboutLeft = left + title.lines.front().width + 14;
    if (!about.empty() && title.lines.size() == 1 && right - aboutLeft > 40)
        pen.text(about, sheet.line(about, small, right - aboutLeft), aboutLeft, right - aboutLeft, top + 35.5,
                 {small, theme.ink2, 19, scene::Align::Left, {}, true});
    const std::string quote = persona.quote.empty() ? std::string() : "“" + persona.quote + "”";
    pen.text(quote, sheet.line(quote, quoteStyle, right - left), left, right - left, top + 63, {quoteStyle, theme.ink});
    double baseline = top + 88;
    const auto fact = [&](const std::string& label, const std::string& text) {
        if (text.empty()) return;
        const double column = std::max(76.0, sheet.width(label, strong) + 12);
        pen.text(label, sheet.line(label, strong, column), left, column - 8, baseline, {strong, theme.ink});
        const double room = right - left - column;
        pen.text(text, sheet.line(text, small, room), left + column, room, baseline, {small, theme.ink});
        baseline += 22;
    };
    fact(sheet.words.want, joined(persona.goals.empty() ? persona.needs : persona.goals, ", "));
    fact(sheet.words.annoyance, joined(persona.frustrations, ", "));
    pen.close();
}

} // namespace

void placePersonaName(const Sheet& sheet, std::size_t rank, Part& part) {
    const Rect& card = sheet.personaCards[rank];
    const auto [left, end] = PersonaTexts(card);
    const std::string& said = sheet.map.personas[rank]->name;
    const PersonaName name = personaName(sheet, said.empty() ? sheet.words.untitled : said, end - left);
    part.style = name.style;
    part.lineHeight = name.lineHeight;
    part.text = {left, card.y + name.baseline - name.style.size, end - left,
                 name.lineHeight * static_cast<double>(name.lines.size())};
}

void drawHead(const Sheet& sheet, Pen& pen) {
    const Map& map = sheet.map;
    const bool wide = sheet.size.width >= wideSheet;
    const double kpiLeft = sheet.sheetRight() - (wide ? kpiFromRight : 250);
    double right = sheet.sheetRight();
    if (hasKpi(sheet))
        right = kpiLeft - 24;
    else if (wide)
        right = sheet.sheetRight() - meterFromRight - 24;
    const double left = headLeft(sheet), room = right - left;
    drawLogo(sheet, pen);
    const std::string title = map.title.empty() ? sheet.words.untitled : map.title;
    const auto style = sheet.fitting(title, {38, 700, false}, {38, 34, 30, 26, 22}, room);
    pen.open("title", "title", title);
    pen.text(title, sheet.line(title, style, room), left, room, 70,
             {style, map.title.empty() ? sheet.theme.ink3 : sheet.theme.ink});
    pen.close();
    const std::string goal =
        !map.goal.statement.empty() ? sheet.words.goal + ": " + isolated(map.goal.statement) : map.subtitle;
    if (!goal.empty()) {
        const auto goalStyle = sheet.fitting(goal, {38, 400, false}, {19, 17, 15, 14}, room);
        pen.open("goal", "goal", goal);
        pen.text(goal, sheet.line(goal, goalStyle, room), left, room, 104, {goalStyle, sheet.theme.ink2});
        pen.close();
    }
    if (goal.empty() && sheet.view.hints) {
        const scene::TextStyle hintStyle{19, 400, false};
        pen.open("goal", "hint", sheet.words.addGoal);
        pen.text(sheet.words.addGoal, sheet.line(sheet.words.addGoal, hintStyle, room), left, room, 104,
                 {hintStyle, sheet.theme.ink3});
        pen.close();
    }
    if (hasKpi(sheet)) drawKpi(sheet, pen, kpiLeft, wide ? kpiFromRight - meterFromRight - 16 : 250);
    drawMeter(sheet, pen);
}

std::vector<scene::Item> draw(const Portrait& portrait, Point at, double size) {
    Pen pen;
    drawPortrait(pen, portrait, at, size);
    return pen.take().items;
}

void drawPersonas(const Sheet& sheet, Pen& pen) {
    for (std::size_t i = 0; i < sheet.personaCards.size(); ++i)
        if (!sheet.personaCards[i].empty()) drawPersona(sheet, pen, i, sheet.personaCards[i]);
}

} // namespace journeyline::layout
