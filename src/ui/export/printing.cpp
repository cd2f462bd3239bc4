// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QPrinter>

#include <algorithm>

#include "journeyline/render/text_paths.h"
#include "paint_pages.h"
#include "picture_output.h"

namespace journeyline::ui {
namespace {
constexpr double pxPerPoint = 96.0 / 72;
}

PictureChoice forPrinter(PictureChoice choice, const QPrinter& printer) {
    const QSizeF points = printer.pageLayout().pageSize().size(QPageSize::Point);
    if (points.isEmpty()) return choice;
    choice.pages.printer = Size{std::min(points.width(), points.height()) * pxPerPoint,
                                std::max(points.width(), points.height()) * pxPerPoint};
    return choice;
}

bool printPages(QPrinter& printer, const PagedScene& paged) {
    if (paged.pages.empty()) return false;
    const Size paper = paged.pages.front().paper;
    printer.setFullPage(true);
    printer.setPageOrientation(paper.width > paper.height ? QPageLayout::Landscape : QPageLayout::Portrait);
    // Qt's way to a printer loses colour emoji, so they go there as pictures, and letters as their outlines.
    const scene::Scene scene = render::textAsPaths(paged.scene);
    QPainter painter;
    const int count = static_cast<int>(paged.pages.size());
    const int first = std::clamp(printer.fromPage(), 1, count);
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first, count) : count;
    for (int i = first - 1; i < last; ++i) {
        if (i == first - 1 ? !painter.begin(&printer) : !printer.newPage()) return false;
        painter.save();
        painter.scale(printer.resolution() / 96.0, printer.resolution() / 96.0);
        paintPage(painter, scene, paged.pages[static_cast<std::size_t>(i)]);
        painter.restore();
    }
    return painter.end();
}

} // namespace journeyline::ui
