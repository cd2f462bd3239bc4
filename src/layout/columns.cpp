// SPDX-License-Identifier: Apache-2.0
#include "columns.h"

#include <algorithm>

namespace journeyline::layout {

namespace {

bool shown(const Ids& chosen, const Id& id) {
    return chosen.empty() || std::find(chosen.begin(), chosen.end(), id) != chosen.end();
}

/// The opportunities of a touchpoint live in the map, not in the touchpoint, so their height is never cached with it.
bool cacheable(const Lane& lane) {
    return lane.kind != LaneKind::Opportunities;
}

} // namespace

void placeColumns(Sheet& sheet) {
    for (std::size_t p = 0; p < sheet.map.phases.size(); ++p) {
        const Phase& phase = *sheet.map.phases[p];
        if (!shown(sheet.view.phases, phase.id)) continue;
        const std::size_t first = sheet.columns.size();
        const bool folded = phase.collapsed && !phase.touchpoints.empty();
        for (std::size_t t = 0; t < phase.touchpoints.size() && !folded; ++t) {
            Column column;
            column.phase = p;
            column.touchpoint = t;
            column.phaseId = phase.id;
            column.touchpointId = phase.touchpoints[t]->id;
            sheet.columns.push_back(std::move(column));
        }
        if (phase.touchpoints.empty() || folded) {
            Column column;
            column.phase = p;
            column.phaseId = phase.id;
            column.folded = phase.touchpoints.size();
            sheet.columns.push_back(std::move(column));
        }
        sheet.phases.push_back({phase.id, p, first, sheet.columns.size() - first, 0, 0});
    }
    const auto folded =
        std::count_if(sheet.columns.begin(), sheet.columns.end(), [](const Column& c) { return c.folded > 0; });
    const auto count = static_cast<double>(std::max<std::ptrdiff_t>(std::ssize(sheet.columns) - folded, 1));
    const double fixed =
        2 * measures::margin + measures::labelWidth + measures::foldedColumn * static_cast<double>(folded);
    const double standard =
        std::clamp((measures::narrowestSheet - fixed) / count, measures::columnWidth, measures::widestColumn);
    double x = measures::margin + measures::labelWidth;
    int number = 0;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        Column& column = sheet.columns[i];
        const Touchpoint* touchpoint = sheet.touchpoint(column);
        column.x = x;
        column.width = touchpoint && touchpoint->width ? std::max(*touchpoint->width, 120)
                       : column.folded > 0             ? measures::foldedColumn
                                                       : standard;
        x += column.width;
        if (column.folded > 0) {
            column.number = number + 1;
            number += static_cast<int>(column.folded);
            for (const auto& hidden : sheet.phase(column).touchpoints)
                sheet.columnOfTouchpoint.emplace(hidden->id, i);
        }
        if (touchpoint) {
            column.number = ++number;
            sheet.columnOfTouchpoint.emplace(column.touchpointId, i);
        }
    }
    sheet.laneRight = x;
    for (PhaseSpan& span : sheet.phases) {
        span.x = sheet.columns[span.firstColumn].x;
        const Column& last = sheet.columns[span.firstColumn + span.columns - 1];
        span.width = last.x + last.width - span.x;
    }
    sheet.size.width = std::max(measures::narrowestSheet, x + measures::margin);
}

void placeRows(Sheet& sheet, LayoutCache::Store& store) {
    const bool sameLanes =
        store.lanes.same(sheet.map.lanes) && store.view == sheet.view && store.language == sheet.words.language;
    if (!sameLanes) store.touchpoints.clear();
    ++store.layouts;
    store.lanes = sheet.map.lanes;
    store.view = sheet.view;
    store.language = sheet.words.language;

    for (std::size_t i = 0; i < sheet.map.lanes.size(); ++i) {
        const Lane& lane = *sheet.map.lanes[i];
        if (lane.hidden || !shown(sheet.view.lanes, lane.id)) continue;
        Row row;
        row.lane = lane.id;
        row.index = i;
        row.kind = lane.kind.value_or(LaneKind::Notes);
        // One curve is enough; a second emotion lane would draw the same again.
        if (row.kind == LaneKind::Emotion) {
            if (sheet.emotionRow) continue;
            sheet.emotionRow = sheet.rows.size();
        }
        row.height = leastHeight(sheet, lane);
        sheet.rows.push_back(row);
    }
    for (Row& row : sheet.rows)
        for (const PhaseSpan& span : sheet.phases) {
            if (sheet.columns[span.firstColumn].folded > 0) continue;
            const Lane& lane = sheet.lane(row);
            const auto blocks = phaseBlocks(sheet, lane, *sheet.map.phases[span.phase], span.width);
            // The cards of the touchpoints follow below, with the padding of a new cell.
            row.phaseHeight = std::max(row.phaseHeight, heightOf(lane, blocks));
        }
    std::vector<double> cells(sheet.rows.size(), 0.0);
    for (const Column& column : sheet.columns) {
        if (column.folded > 0) continue;
        const Touchpoint* touchpoint = sheet.touchpoint(column);
        MeasuredTouchpoint* known = nullptr;
        if (touchpoint) {
            const Shared<Touchpoint>& node = sheet.phase(column).touchpoints[*column.touchpoint];
            known = &store.touchpoints[node.address()];
            if (known->heights.size() != sheet.rows.size() || known->width != column.width || !known->node.same(node)) {
                *known = {node, column.width, std::vector<double>(sheet.rows.size(), -1), 0};
            }
            known->lastUsed = store.layouts;
        }
        for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
            const Lane& lane = sheet.lane(sheet.rows[r]);
            double height = known && cacheable(lane) ? known->heights[r] : -1;
            if (height < 0) {
                const auto blocks = blocksOf(sheet, lane, sheet.phase(column), touchpoint, column.width);
                store.measuredTexts += blocks.size();
                height = heightOf(lane, blocks);
                if (known) known->heights[r] = height;
            }
            cells[r] = std::max(cells[r], height);
        }
    }
    double y = sheet.lanesTop;
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
        Row& row = sheet.rows[r];
        row.y = y;
        row.height = std::max(row.height, row.phaseHeight + cells[r]);
        // A fraction of a pixel would blur every line below it.
        row.height = static_cast<double>(static_cast<long>(row.height + 0.999));
        y += row.height;
    }
    sheet.lanesBottom = y;
    // Every version of a touchpoint that was ever laid out would be held for ever; twice the present number leaves room
    // for undo and for the preview of a text being typed.
    if (store.touchpoints.size() > 2 * sheet.columns.size() + 64)
        std::erase_if(store.touchpoints, [&](const auto& entry) { return entry.second.lastUsed != store.layouts; });
}

} // namespace journeyline::layout
