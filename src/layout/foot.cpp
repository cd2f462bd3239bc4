// SPDX-License-Identifier: Apache-2.0
// The footer: on what the map rests, when it was updated and when it should be looked at again.
#include <algorithm>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

using namespace measures;

constexpr scene::TextStyle footText{13, 400, false};
constexpr double footLine = 18;
constexpr double firstBaseline = 34;

std::string sourcesText(const Sheet& sheet) {
    Texts titles, consents;
    for (const auto& source : sheet.map.sources) {
        if (!source->title.empty()) titles.push_back(source->title);
        if (!source->consent.empty() && std::find(consents.begin(), consents.end(), source->consent) == consents.end())
            consents.push_back(source->consent);
    }
    if (titles.empty()) return {};
    std::string text = sheet.words.sources + ": ";
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (i > 0) text += i + 1 == titles.size() ? " " + sheet.words.and_ + " " : ", ";
        text += titles[i];
    }
    const auto endSentence = [](std::string& sentence) {
        if (!sentence.empty() && sentence.back() != '.' && sentence.back() != '!' && sentence.back() != '?')
            sentence += '.';
    };
    endSentence(text);
    for (std::string consent : consents) {
        endSentence(consent);
        text += " " + consent;
    }
    return text;
}

/// Date, review and edition, with what is overdue apart because it is set in another colour.
struct DatesText {
    std::string updated, review, edition;
    bool overdue = false;
};

constexpr double dotGap = 8; // between the pieces and the dot that parts them

DatesText datesText(const Sheet& sheet) {
    const Map& map = sheet.map;
    const auto& words = sheet.words;
    DatesText text;
    const std::string updated = !map.reviewed.empty()  ? map.reviewed
                                : map.editions.empty() ? std::string()
                                                       : map.editions.back().date;
    if (!updated.empty()) text.updated = words.updated + " " + words.date(updated);
    if (!map.reviewBy.empty()) {
        text.overdue = !sheet.view.today.empty() && reviewOverdue(map, sheet.view.today);
        text.review = words.reviewBefore + " " + words.date(map.reviewBy) + (text.overdue ? " – " + words.overdue : "");
    }
    if (!map.editions.empty() && !map.editions.back().label.empty()) {
        const std::string& label = map.editions.back().label;
        // "7" becomes "edition 7"; a name that says so itself stays as it is.
        const bool bare = label.find_first_not_of("0123456789.") == std::string::npos;
        text.edition = bare ? words.edition + " " + label : label;
    }
    return text;
}

/// A date is short, but a file may say anything in its place, and an edition may have any name.
double widthOfPiece(const Sheet& sheet, const std::string& piece) {
    return std::min(sheet.width(piece, footText), std::max(160.0, (sheet.sheetRight() - margin) * 0.2));
}

double widthOfDates(const Sheet& sheet, const DatesText& text) {
    double width = text.overdue ? 20 : 0;
    int pieces = 0;
    for (const std::string& piece : {text.updated, text.review, text.edition}) {
        if (piece.empty()) continue;
        if (pieces++ > 0) width += 2 * dotGap + sheet.width("·", footText);
        width += widthOfPiece(sheet, piece);
    }
    return width;
}

struct FootTexts {
    std::string sources;
    std::vector<MeasuredLine> lines;
    DatesText dates;
    double datesWidth = 0;
};

FootTexts footTexts(const Sheet& sheet) {
    FootTexts texts;
    texts.dates = datesText(sheet);
    texts.datesWidth = widthOfDates(sheet, texts.dates);
    texts.sources = sourcesText(sheet);
    if (!texts.sources.empty())
        texts.lines = sheet.lines(
            texts.sources, footText,
            std::max(200.0, sheet.sheetRight() - margin - (texts.datesWidth > 0 ? texts.datesWidth + 40 : 0)));
    return texts;
}

} // namespace

double heightOfFoot(const Sheet& sheet) {
    const std::size_t lines = footTexts(sheet).lines.size();
    return measures::footHeight + footLine * static_cast<double>(lines > 1 ? lines - 1 : 0);
}

void drawFoot(const Sheet& sheet, Pen& pen) {
    const FootTexts texts = footTexts(sheet);
    const double top = sheet.legendInStrip || sheet.legendHeight <= 0 ? sheet.footTop : sheet.legendCard.bottom();
    const double baseline = top + firstBaseline;
    const Theme& theme = sheet.theme;
    pen.open("footer", "footer", texts.sources);
    const double room = sheet.sheetRight() - margin - (texts.datesWidth > 0 ? texts.datesWidth + 40 : 0);
    pen.text(texts.sources, texts.lines, margin, room, baseline, {footText, theme.ink2, footLine});
    double x = sheet.sheetRight() - texts.datesWidth;
    const auto piece = [&](const std::string& text, Colour colour) {
        // Lines lose the blanks at their ends, so the dots between the pieces are pieces of their own.
        const double width = widthOfPiece(sheet, text);
        pen.text(text, sheet.line(text, footText, width + 1), x, width, baseline, {footText, colour});
        x += width;
    };
    bool first = true;
    const auto dated = [&](const std::string& text, Colour colour, bool clock) {
        if (text.empty()) return;
        if (!first) {
            x += dotGap;
            piece("·", theme.ink2);
            x += dotGap;
        }
        first = false;
        if (clock) {
            pen.drawing(Drawing::LaneClock, {x, baseline - 12.5}, 16, {colour, theme.sheet, 2});
            x += 20;
        }
        piece(text, colour);
    };
    dated(texts.dates.updated, theme.ink2, false);
    dated(texts.dates.review, texts.dates.overdue ? theme.truthink : theme.ink2, texts.dates.overdue);
    dated(texts.dates.edition, theme.ink2, false);
    pen.close();
}

} // namespace journeyline::layout
