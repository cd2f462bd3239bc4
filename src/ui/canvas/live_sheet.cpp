// SPDX-License-Identifier: Apache-2.0
#include "live_sheet.h"

#include <QDate>

#include "journeyline/words/words.h"

namespace journeyline::ui::canvas {

using layout::ColumnRange;
using layout::Section;

namespace {
/// Columns built beyond the visible ones at each side, so that scrolling a little builds nothing.
constexpr std::size_t spareColumns = 4;

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
    const ColumnRange asked = m_layout.columnsBetween(left, right);
    const bool enough =
        !dependsOnColumns(section) || (built.columns.first <= asked.first && built.columns.last >= asked.last);
    if (built.valid && enough && built.detail == detail) return built.group;
    built.columns = {asked.first > spareColumns ? asked.first - spareColumns : 0,
                     std::min(asked.last + spareColumns, m_layout.columns().size())};
    built.group = withDetail(m_layout.section(section, built.columns), detail, theme().strong);
    built.detail = detail;
    built.valid = true;
    return built.group;
}

} // namespace journeyline::ui::canvas
