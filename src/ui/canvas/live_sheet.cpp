// SPDX-License-Identifier: Apache-2.0
#include "live_sheet.h"

#include <QDate>

#include "curve_pieces.h"
#include "journeyline/words/words.h"

namespace journeyline::ui::canvas {

using layout::ColumnRange;
using layout::Section;

namespace {
constexpr double usualColumn = 176;  ///< px of the sheet
constexpr double smallestTile = 120; ///< px of the screen, as far as the columns allow
constexpr double overEdge = 24;      ///< what the first and last cells paint beyond the lanes

/// Columns are built in blocks of so many, so that dashed lines begin at the same places again and again.
std::size_t blockFor(std::size_t visible, std::size_t together) {
    return std::max<std::size_t>(together, std::max<std::size_t>(4, visible / 4) / together * together);
}

bool dependsOnColumns(Section section) {
    return section == Section::Body || section == Section::PhaseBand;
}
} // namespace

LiveSheet::LiveSheet() {
    m_view.hints = true;
}

void LiveSheet::show(const Map& map) {
    m_map = map;
    layOut();
}

void LiveSheet::setTheme(layout::ThemeName theme) {
    if (theme == m_theme) return;
    m_theme = theme;
    layOut();
}

void LiveSheet::setView(const layout::SheetView& view) {
    m_view = view;
    m_view.hints = true;
    layOut();
}

void LiveSheet::layOut() {
    if (m_view.today.empty()) m_view.today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    m_layout = layout::layoutSheet(m_map, m_view, layout::theme(m_theme), words::wordsFor(m_map.language), m_measurer,
                                   &m_cache);
    for (Built& built : m_built)
        built.valid = false;
}

const scene::Group& LiveSheet::group(Section section, double left, double right, double zoom) {
    Built& built = m_built[static_cast<std::size_t>(section)];
    const Detail detail = detailAt(zoom);
    const std::size_t count = m_layout.columns().size();
    const ColumnRange asked = m_layout.columnsBetween(left, right);
    std::size_t together = 1;
    while (static_cast<double>(together) * usualColumn * zoom < smallestTile && together < 64)
        together *= 2;
    const bool enough =
        !dependsOnColumns(section) || (built.columns.first <= asked.first && built.columns.last >= asked.last);
    if (built.valid && enough && built.detail == detail && built.together == together &&
        (detail != Detail::Distant || built.zoom == zoom))
        return built.group;
    const std::size_t block = blockFor(asked.last - asked.first, together);
    const std::size_t first = asked.first / block * block, last = (asked.last / block + 1) * block;
    // Who scrolls gets a block more at each side, so that scrolling on builds nothing; who types has to wait for less.
    const std::size_t spare = built.valid ? block : 0;
    built.columns = {first > spare ? first - spare : 0, std::min(last + spare, count)};
    if (detail == Detail::Distant && dependsOnColumns(section))
        built.group = m_layout.fromAfar(section, built.columns, 1 / zoom);
    else
        built.group = withCurvesInPieces(withDetail(m_layout.section(section, built.columns), detail, theme().strong));
    built.detail = detail;
    built.together = together;
    built.zoom = zoom;
    built.tiles.reset();
    built.valid = true;
    return built.group;
}

const TiledGroup* LiveSheet::tiles(Section section, const std::optional<scene::Box>& tint) {
    Built& built = m_built[static_cast<std::size_t>(section)];
    const bool worthIt = dependsOnColumns(section) || section == Section::LaneLabels;
    if (!built.valid || !worthIt || built.detail == Detail::Distant) return nullptr;
    const auto wanted = tint ? std::optional(scene::Item{*tint}) : std::nullopt;
    if (!built.tiles || built.tint != wanted) {
        built.tint = wanted;
        built.tiles = tiled(built.group, cutsOf(section, built), built.tint ? &*built.tint : nullptr);
    }
    return &*built.tiles;
}

Cuts LiveSheet::cutsOf(Section section, const Built& built) const {
    Cuts cuts;
    const Rect lanes = m_layout.lanes();
    if (section == Section::LaneLabels) {
        cuts.xs = {0, lanes.x};
    } else {
        const auto& columns = m_layout.columns();
        if (built.columns.first >= built.columns.last) return {};
        for (std::size_t i = built.columns.first; i < built.columns.last; i += built.together)
            cuts.xs.push_back(columns[i].x);
        const layout::Column& last = columns[built.columns.last - 1];
        cuts.xs.push_back(last.x + last.width + (built.columns.last == columns.size() ? overEdge : 0));
    }
    if (section == Section::PhaseBand) {
        cuts.ys = {m_layout.phaseBand().y, m_layout.phaseBand().bottom()};
    } else {
        for (const layout::Row& row : m_layout.rows())
            cuts.ys.push_back(row.y);
        cuts.ys.push_back(lanes.bottom() + 1); // half of the last line lies beyond
    }
    return cuts;
}

} // namespace journeyline::ui::canvas
