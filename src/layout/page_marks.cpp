// SPDX-License-Identifier: Apache-2.0
// What helps to put cut pages together: marks outside the corners where to cut, rings in the middle of the edges to lay
// on each other, and the number of the page.
#include <algorithm>

#include "journeyline/layout/pages.h"
#include "pen.h"

namespace journeyline::layout {

namespace {

constexpr double mm = 96 / 25.4;
constexpr Colour markInk = Colour::rgb(0x17202E);
const scene::Stroke hairLine{markInk, 0.5, {}, false};

Rect shownOn(const Page& page) {
    Rect all;
    for (const PagePiece& piece : page.pieces)
        all = all.united({piece.at.x, piece.at.y, piece.source.width * page.scale, piece.source.height * page.scale});
    return all;
}

void drawCropMarks(Pen& pen, const Rect& shown) {
    constexpr double gap = 1.5 * mm, length = 4.5 * mm;
    for (const double x : {shown.x, shown.right()}) {
        const double out = x == shown.x ? -1 : 1;
        for (const double y : {shown.y, shown.bottom()}) {
            const double down = y == shown.y ? -1 : 1;
            pen.line({x + out * gap, y}, {x + out * (gap + length), y}, hairLine);
            pen.line({x, y + down * gap}, {x, y + down * (gap + length)}, hairLine);
        }
    }
}

void drawRegistration(Pen& pen, Point centre) {
    constexpr double radius = 1.5 * mm, arm = 2.5 * mm;
    pen.shape(Path::circle(centre, radius), std::nullopt, hairLine);
    pen.line({centre.x - arm, centre.y}, {centre.x + arm, centre.y}, hairLine);
    pen.line({centre.x, centre.y - arm}, {centre.x, centre.y + arm}, hairLine);
}

} // namespace

void addMarks(std::vector<Page>& pages, const std::string& title, const words::Words& words, TextMeasurer& measurer) {
    const scene::TextStyle style{7 / 0.75, 500, false};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Page& page = pages[i];
        const Rect shown = shownOn(page);
        const std::string text = words.page + " " + std::to_string(i + 1) + " " + words.pageOf + " " +
                                 std::to_string(pages.size()) + (title.empty() ? "" : " · " + title);
        Pen pen;
        pen.open("page-marks", "marks", text);
        drawCropMarks(pen, shown);
        constexpr double away = 4 * mm;
        const Point centre = shown.centre();
        for (const Point at : {Point{shown.x - away, centre.y}, Point{shown.right() + away, centre.y},
                               Point{centre.x, shown.y - away}, Point{centre.x, shown.bottom() + away}})
            drawRegistration(pen, at);
        const double left = shown.x + 7 * mm, room = std::max(40.0, shown.width / 2 - 12 * mm);
        pen.text(text, {measurer.elide(text, style, room)}, left, room, shown.bottom() + 5.5 * mm, {style, markInk});
        pen.close();
        page.marks = pen.take();
    }
}

} // namespace journeyline::layout
