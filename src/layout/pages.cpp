// SPDX-License-Identifier: Apache-2.0
#include "journeyline/layout/pages.h"

#include <algorithm>
#include <cmath>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

constexpr double pxPerMm = 96 / 25.4;
constexpr double fittedMargin = 8 * pxPerMm;
constexpr double tiledMargin = 12 * pxPerMm; // with room for the marks
constexpr double leastBodyPoints = 7;
constexpr double mostScaleOfTiles = 1;
constexpr double longestPage = 14'400 / 0.75; // 200 inches, the limit of PDF
constexpr double keptMargin = 8;              // of the sheet, on cut pages
constexpr double tiny = 1e-6;
/// Of the sheet, in px: paper too small for margins and labels does not make pages without end.
constexpr double leastSlice = 160;

struct Slice {
    double from = 0, to = 0;
};

double farthest(const std::vector<double>& cuts, double after, double within) {
    double best = after;
    for (const double cut : cuts)
        if (cut > after + tiny && cut <= within + tiny) best = std::max(best, cut);
    return best;
}

/// From `from` to `to` in slices; `room` says how long a slice that starts at a place may be. The kinds of cuts are
/// tried in order; where none of them helps, the slice ends where the room does.
template <class Room>
std::vector<Slice> sliced(double from, double to, const std::vector<const std::vector<double>*>& kinds, Room room) {
    std::vector<Slice> slices;
    double at = from;
    while (at < to - tiny) {
        const double end = at + std::max(room(at), leastSlice);
        double next = to;
        if (to > end + tiny) {
            next = at;
            for (const auto* cuts : kinds)
                if (next <= at) next = farthest(*cuts, at, end);
            if (next <= at) next = end;
        }
        slices.push_back({at, next});
        at = next;
    }
    return slices;
}

struct Tiling {
    Size paper;
    double scale = 1;
    std::vector<Slice> across, down;
    [[nodiscard]] std::size_t pages() const { return across.size() * down.size(); }
};

double repeatedHeight(const SheetCuts& cuts, double y) {
    return y >= cuts.bandBottom - tiny && y < cuts.lanesBottom - tiny ? cuts.bandBottom - cuts.bandTop : 0;
}

double repeatedWidth(const SheetCuts& cuts, double x) {
    return x > cuts.content.x + tiny ? cuts.labelsRight - cuts.content.x : 0;
}

Tiling tilingAt(const SheetCuts& cuts, Size paper, double scale) {
    Tiling tiling{paper, scale, {}, {}};
    const double width = (paper.width - 2 * tiledMargin) / scale, height = (paper.height - 2 * tiledMargin) / scale;
    const Rect& content = cuts.content;
    tiling.across = sliced(content.x, content.right(), {&cuts.phases, &cuts.columns},
                           [&](double x) { return width - repeatedWidth(cuts, x); });
    const std::vector<double> edges{cuts.bandTop, cuts.lanesBottom};
    tiling.down = sliced(content.y, content.bottom(), {&cuts.rows, &edges},
                         [&](double y) { return height - repeatedHeight(cuts, y); });
    return tiling;
}

/// As few pages as the smallest text allows, and then as larger as that number of pages allows.
Tiling largestTiling(const SheetCuts& cuts, Size paper) {
    double smaller = leastBodyPoints / bodyPoints(1), larger = mostScaleOfTiles;
    Tiling best = tilingAt(cuts, paper, smaller);
    for (int i = 0; i < 24; ++i) {
        const double middle = i == 0 ? larger : (smaller + larger) / 2;
        Tiling tried = tilingAt(cuts, paper, middle);
        if (tried.pages() > best.pages()) {
            larger = middle;
            continue;
        }
        smaller = middle;
        best = std::move(tried);
        if (i == 0) break;
    }
    return best;
}

Size turned(Size size) {
    return {size.height, size.width};
}

std::vector<Page> tiledPages(const SheetCuts& cuts, Size upright) {
    Tiling best = largestTiling(cuts, turned(upright));
    Tiling other = largestTiling(cuts, upright);
    if (other.pages() < best.pages() || (other.pages() == best.pages() && other.scale > best.scale))
        best = std::move(other);
    const double s = best.scale;
    std::vector<Page> pages;
    for (const Slice& down : best.down) {
        for (const Slice& across : best.across) {
            Page page{best.paper, s, {}, {}};
            const double labels = repeatedWidth(cuts, across.from), band = repeatedHeight(cuts, down.from);
            const double left = tiledMargin + labels * s, top = tiledMargin + band * s;
            const double width = across.to - across.from;
            const auto add = [&page](const Rect& source, Point at) {
                if (!source.empty()) page.pieces.push_back({source, at});
            };
            add({across.from, down.from, width, down.to - down.from}, {left, top});
            const double from = std::max(down.from, cuts.bandTop), to = std::min(down.to, cuts.lanesBottom);
            add({cuts.content.x, from, labels, to - from}, {tiledMargin, top + (from - down.from) * s});
            add({across.from, cuts.bandTop, width, band}, {left, tiledMargin});
            add({cuts.content.x, cuts.bandTop, labels, band}, {tiledMargin, tiledMargin});
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

Page fittedPage(const SheetCuts& cuts, Size upright) {
    const auto scaleOn = [&](Size paper) {
        return std::min((paper.width - 2 * fittedMargin) / cuts.sheet.width,
                        (paper.height - 2 * fittedMargin) / cuts.sheet.height);
    };
    const Size paper = scaleOn(turned(upright)) >= scaleOn(upright) ? turned(upright) : upright;
    const double scale = scaleOn(paper);
    const Point at{(paper.width - cuts.sheet.width * scale) / 2, (paper.height - cuts.sheet.height * scale) / 2};
    return {paper, scale, {{{0, 0, cuts.sheet.width, cuts.sheet.height}, at}}, {}};
}

Result<std::vector<Page>> onePage(Size sheet, double scale) {
    const Size paper{sheet.width * scale, sheet.height * scale};
    const double longer = std::max(paper.width, paper.height);
    if (longer > longestPage + tiny) {
        const double most = std::floor(scale * longestPage / longer * 1000) / 1000;
        const std::string thousandths = std::to_string(1000 + std::lround(std::fmod(most, 1) * 1000));
        return Fault{"export.page-too-large",
                     {},
                     {std::to_string(std::lround(std::ceil(longer / pxPerMm / 10))),
                      std::to_string(static_cast<long>(most)) + "." + thousandths.substr(1)}};
    }
    return std::vector<Page>{{paper, scale, {{{0, 0, sheet.width, sheet.height}, {0, 0}}}, {}}};
}

} // namespace

std::optional<Paper> paperNamed(std::string_view name) {
    for (const Paper paper : allPapers) {
        const std::string own = nameOf(paper);
        if (name.size() == 2 && (name[0] == 'A' || name[0] == 'a') && name[1] == own[1]) return paper;
    }
    return std::nullopt;
}

std::string nameOf(Paper paper) {
    return "A" + std::to_string(4 - static_cast<int>(paper));
}

Size sizeOf(Paper paper) {
    static constexpr std::array<Size, 5> millimetres{{{210, 297}, {297, 420}, {420, 594}, {594, 841}, {841, 1189}}};
    const Size size = millimetres.at(static_cast<std::size_t>(paper));
    return {size.width * pxPerMm, size.height * pxPerMm};
}

SheetCuts cutsOf(const SheetLayout& sheet) {
    SheetCuts cuts;
    cuts.sheet = sheet.size();
    cuts.content = Rect{0, 0, cuts.sheet.width, cuts.sheet.height}.inset(measures::margin - keptMargin);
    cuts.labelsRight = sheet.lanes().x;
    cuts.bandTop = sheet.phaseBand().y;
    cuts.bandBottom = sheet.phaseBand().bottom();
    cuts.lanesBottom = sheet.lanes().bottom();
    for (const PhaseSpan& phase : sheet.phases())
        cuts.phases.push_back(phase.x + phase.width);
    for (const Column& column : sheet.columns())
        cuts.columns.push_back(column.x + column.width);
    for (const Row& row : sheet.rows())
        cuts.rows.push_back(row.y + row.height);
    return cuts;
}

double bodyPoints(double scale) {
    return 14 * 0.75 * scale;
}

Result<std::vector<Page>> pagesOf(const SheetCuts& cuts, const PageSetup& setup) {
    const bool sizeable = cuts.sheet.width > 0 && cuts.sheet.height > 0 &&
                          std::isfinite(cuts.sheet.width * cuts.sheet.height) && setup.scale > 0;
    if (!sizeable) return Fault{"export.empty", {}, {}};
    const Size paper = setup.printer.value_or(sizeOf(setup.paper));
    switch (setup.paging) {
    case Paging::Fitted:
        return std::vector<Page>{fittedPage(cuts, paper)};
    case Paging::Tiled:
        return tiledPages(cuts, paper);
    case Paging::OnePage:
        break;
    }
    return onePage(cuts.sheet, setup.scale);
}

} // namespace journeyline::layout
