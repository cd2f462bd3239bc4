// SPDX-License-Identifier: Apache-2.0
#include "columns.h"

#include <algorithm>

namespace journeyline::layout {

namespace {

bool shown(const Ids& chosen, const Id& id) {
    return chosen.empty() || std::find(chosen.begin(), chosen.end(), id) != chosen.end();
}

/// Whether the columns of a phase are the same: its texts may differ.
bool sameColumns(const Shared<Phase>& a, const Shared<Phase>& b) {
    if (a.same(b)) return true;
    const auto sameColumn = [](const Shared<Touchpoint>& x, const Shared<Touchpoint>& y) {
        return x.same(y) || (x->id == y->id && x->width == y->width);
    };
    const bool sameRoom = a->title == b->title || (nameAlwaysFits(*a) && nameAlwaysFits(*b));
    return a->id == b->id && a->collapsed == b->collapsed && sameRoom &&
           std::ranges::equal(a->touchpoints, b->touchpoints, sameColumn);
}

/// The opportunities of a touchpoint live in the map, not in the touchpoint, so their height is never kept with it.
bool keptWithTouchpoint(const Row& row) {
    return row.kind != LaneKind::Opportunities;
}

double measure(const Sheet& sheet, const Row& row, const Column& column, LayoutCache::Store& store) {
    const Lane& lane = sheet.lane(row);
    const auto blocks = blocksOf(sheet, lane, sheet.phase(column), sheet.touchpoint(column), column.width);
    store.measuredTexts += blocks.size();
    return heightOf(lane, blocks);
}

/// Cells for each touchpoint of the phase, those that did not change with the heights they had.
std::vector<MeasuredPhase::Cells> cellsOf(const Sheet& sheet, const PhaseSpan& span, MeasuredPhase& before) {
    const auto& touchpoints = sheet.map.phases[span.phase]->touchpoints;
    std::unordered_map<const void*, std::size_t> places; // only when they have moved
    std::vector<MeasuredPhase::Cells> cells;
    for (std::size_t i = span.firstColumn; i < span.firstColumn + span.columns; ++i) {
        const Column& column = sheet.columns[i];
        if (!column.touchpoint) continue;
        const Shared<Touchpoint>& node = touchpoints[*column.touchpoint];
        MeasuredPhase::Cells* known =
            cells.size() < before.touchpoints.size() ? &before.touchpoints[cells.size()] : nullptr;
        if (!known || !known->node.same(node)) {
            if (places.empty())
                for (std::size_t k = 0; k < before.touchpoints.size(); ++k)
                    places.emplace(before.touchpoints[k].node.address(), k);
            const auto found = places.find(node.address());
            known = found == places.end() ? nullptr : &before.touchpoints[found->second];
        }
        if (known && known->node.same(node) && known->width == column.width)
            cells.push_back(*known);
        else
            cells.push_back({node, column.width, std::vector<double>(sheet.rows.size(), -1)});
    }
    return cells;
}

void measurePhase(const Sheet& sheet, const PhaseSpan& span, LayoutCache::Store& store, MeasuredPhase& known) {
    known.touchpoints = cellsOf(sheet, span, known);
    known.node = sheet.map.phases[span.phase];
    known.width = span.width;
    known.highest.assign(sheet.rows.size(), 0);
    known.wholes.assign(sheet.rows.size(), 0);
    auto cells = known.touchpoints.begin();
    for (std::size_t i = span.firstColumn; i < span.firstColumn + span.columns; ++i) {
        const Column& column = sheet.columns[i];
        MeasuredPhase::Cells* its = column.touchpoint ? &*cells++ : nullptr;
        for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
            if (!keptWithTouchpoint(sheet.rows[r])) continue;
            double height = its ? its->heights[r] : -1;
            if (height < 0) {
                height = measure(sheet, sheet.rows[r], column, store);
                if (its) its->heights[r] = height;
            }
            known.highest[r] = std::max(known.highest[r], height);
        }
    }
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
        const Lane& lane = sheet.lane(sheet.rows[r]);
        known.wholes[r] = heightOf(lane, phaseBlocks(sheet, lane, *known.node, span.width));
    }
}

std::vector<const Opportunity*> opportunitiesIn(const Sheet& sheet, const PhaseSpan& span) {
    std::vector<const Opportunity*> all;
    for (std::size_t i = span.firstColumn; i < span.firstColumn + span.columns; ++i)
        if (const auto here = sheet.facts.opportunitiesAt->find(touchpointIdOf(sheet.map, sheet.columns[i]));
            here != sheet.facts.opportunitiesAt->end())
            all.insert(all.end(), here->second.begin(), here->second.end());
    return all;
}

/// `moved`: opportunities may stand elsewhere, or be others, than when they were measured.
void measureOpportunities(const Sheet& sheet, const PhaseSpan& span, bool moved, LayoutCache::Store& store,
                          MeasuredPhase& known, bool anew) {
    if (!anew && !moved) return;
    std::vector<const Opportunity*> standing = opportunitiesIn(sheet, span);
    if (!anew && standing == known.opportunities) return;
    known.opportunities = std::move(standing);
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
        if (keptWithTouchpoint(sheet.rows[r])) continue;
        known.highest[r] = 0;
        if (known.opportunities.empty()) continue;
        for (std::size_t i = span.firstColumn; i < span.firstColumn + span.columns; ++i)
            known.highest[r] = std::max(known.highest[r], measure(sheet, sheet.rows[r], sheet.columns[i], store));
    }
}

/// A phase of few touchpoints widens for a long name; columns to which the user gave a width keep it.
void widenForName(const Sheet& sheet, std::vector<Column>& columns, std::size_t first, std::size_t end) {
    const Phase& phase = sheet.phase(columns[first]);
    if (nameAlwaysFits(phase) || columns[first].folded > 0) return;
    double width = 0, free = 0;
    const auto isFree = [&](const Column& column) {
        const Touchpoint* touchpoint = sheet.touchpoint(column);
        return !touchpoint || !touchpoint->width;
    };
    for (std::size_t i = first; i < end; ++i) {
        width += columns[i].width;
        if (isFree(columns[i])) ++free;
    }
    if (free == 0) return;
    const double needed = widthForName(sheet, phase, first == 0, end == columns.size(), width);
    if (needed <= width) return;
    for (std::size_t i = first; i < end; ++i)
        if (isFree(columns[i])) columns[i].width += (needed - width) / free;
}

} // namespace

const Id& phaseIdOf(const Map& map, const Column& column) {
    return map.phases[column.phase]->id;
}

const Id& touchpointIdOf(const Map& map, const Column& column) {
    static const Id none;
    return column.touchpoint ? map.phases[column.phase]->touchpoints[*column.touchpoint]->id : none;
}

const Id& cellIdOf(const Map& map, const Column& column) {
    return column.touchpoint ? touchpointIdOf(map, column) : phaseIdOf(map, column);
}

void placeColumns(Sheet& sheet, const LayoutCache::Store& store) {
    if (const Sheet* last = store.last.get(); last && last->view.phases == sheet.view.phases &&
                                              std::ranges::equal(last->map.phases, sheet.map.phases, sameColumns)) {
        sheet.columns = last->columns;
        sheet.phases = last->phases;
        sheet.columnOfTouchpoint = last->columnOfTouchpoint;
        sheet.laneRight = last->laneRight;
        sheet.size.width = last->size.width;
        return;
    }
    std::vector<Column> columns;
    std::vector<PhaseSpan> phases;
    columns.reserve(store.last ? store.last->columns.size() + 1 : 0);
    for (std::size_t p = 0; p < sheet.map.phases.size(); ++p) {
        const Phase& phase = *sheet.map.phases[p];
        if (!shown(sheet.view.phases, phase.id)) continue;
        const std::size_t first = columns.size();
        const bool folded = phase.collapsed && !phase.touchpoints.empty();
        for (std::size_t t = 0; t < phase.touchpoints.size() && !folded; ++t) {
            Column column;
            column.phase = p;
            column.touchpoint = t;
            columns.push_back(column);
        }
        if (phase.touchpoints.empty() || folded) {
            Column column;
            column.phase = p;
            column.folded = phase.touchpoints.size();
            columns.push_back(column);
        }
        phases.push_back({phase.id, p, first, columns.size() - first, 0, 0});
    }
    const auto folded = std::count_if(columns.begin(), columns.end(), [](const Column& c) { return c.folded > 0; });
    const auto count = static_cast<double>(std::max<std::ptrdiff_t>(std::ssize(columns) - folded, 1));
    const double fixed =
        2 * measures::margin + measures::labelWidth + measures::foldedColumn * static_cast<double>(folded);
    const double standard =
        std::clamp((measures::narrowestSheet - fixed) / count, measures::columnWidth, measures::widestColumn);
    for (Column& column : columns) {
        const Touchpoint* touchpoint = sheet.touchpoint(column);
        column.width = touchpoint && touchpoint->width ? std::max<double>(*touchpoint->width, narrowestColumn)
                       : column.folded > 0             ? measures::foldedColumn
                                                       : standard;
    }
    for (const PhaseSpan& span : phases)
        widenForName(sheet, columns, span.firstColumn, span.firstColumn + span.columns);
    double x = measures::margin + measures::labelWidth;
    // A view of some phases keeps the numbers that touchpoints have in the whole map: people talk by them.
    std::vector<int> before{0};
    for (const auto& phase : sheet.map.phases)
        before.push_back(before.back() + static_cast<int>(phase->touchpoints.size()));
    std::vector<Numbering::Entry> columnOfTouchpoint;
    columnOfTouchpoint.reserve(sheet.facts.touchpoints);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Column& column = columns[i];
        const Touchpoint* touchpoint = sheet.touchpoint(column);
        column.x = x;
        x += column.width;
        if (column.folded > 0) {
            column.number = before[column.phase] + 1;
            for (const auto& hidden : sheet.phase(column).touchpoints)
                columnOfTouchpoint.push_back({&hidden->id, static_cast<int>(i)});
        }
        if (touchpoint) {
            column.number = before[column.phase] + static_cast<int>(*column.touchpoint) + 1;
            columnOfTouchpoint.push_back({&touchpoint->id, static_cast<int>(i)});
        }
    }
    sheet.laneRight = x;
    for (PhaseSpan& span : phases) {
        span.x = columns[span.firstColumn].x;
        const Column& last = columns[span.firstColumn + span.columns - 1];
        span.width = last.x + last.width - span.x;
    }
    sheet.size.width = std::max(measures::narrowestSheet, x + measures::margin);
    sheet.columnOfTouchpoint = Numbering(columnOfTouchpoint, store.last ? store.last->columnOfTouchpoint : Numbering());
    sheet.columns = Sequence(std::move(columns));
    sheet.phases = Sequence(std::move(phases));
}

void placeRows(Sheet& sheet, LayoutCache::Store& store) {
    const bool sameLanes =
        store.lanes.same(sheet.map.lanes) && store.view == sheet.view && store.language == sheet.words.language;
    if (!sameLanes) store.phases.clear();
    store.lanes = sheet.map.lanes;
    store.view = sheet.view;
    store.language = sheet.words.language;

    for (std::size_t i = 0; i < sheet.map.lanes.size(); ++i) {
        const Lane& lane = *sheet.map.lanes[i];
        if (lane.hidden || !shown(sheet.view.lanes, lane.id)) continue;
        Row row;
        row.lane = lane.id;
        row.index = i;
        row.kind = kindOf(lane);
        // One curve is enough; a second emotion lane would draw the same again.
        if (row.kind == LaneKind::Emotion) {
            if (sheet.emotionRow) continue;
            sheet.emotionRow = sheet.rows.size();
        }
        row.height = leastHeight(sheet, lane);
        sheet.rows.push_back(row);
    }
    const bool moved = !store.last || !store.last->facts.opportunitiesAt.same(sheet.facts.opportunitiesAt);
    std::unordered_map<Id, MeasuredPhase> present;
    std::vector<double> cells(sheet.rows.size(), 0.0);
    for (const PhaseSpan& span : sheet.phases) {
        if (sheet.columns[span.firstColumn].folded > 0) continue; // measured again when it is unfolded
        const auto node = store.phases.extract(span.id);
        MeasuredPhase& known = present[span.id];
        if (node) known = std::move(node.mapped());
        const bool anew =
            known.highest.empty() || known.width != span.width || !known.node.same(sheet.map.phases[span.phase]);
        if (anew) measurePhase(sheet, span, store, known);
        measureOpportunities(sheet, span, moved, store, known, anew);
        for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
            cells[r] = std::max(cells[r], known.highest[r]);
            // The cards of the touchpoints follow below, with the padding of a new cell.
            sheet.rows[r].phaseHeight = std::max(sheet.rows[r].phaseHeight, known.wholes[r]);
        }
    }
    store.phases = std::move(present); // what is no longer shown is forgotten
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
}

} // namespace journeyline::layout
