// SPDX-License-Identifier: Apache-2.0
#include "peers.h"

#include <algorithm>
#include <cmath>

#include "journeyline/document/find.h"
#include "places.h"

namespace journeyline::ui::canvas {

using layout::ColumnRange;
using layout::Part;
using layout::PartKind;
using layout::Row;
using layout::SheetLayout;
using session::Selection;
using session::Selections;
using Kind = Selection::Kind;

namespace {

PartKind partKindOf(Kind kind) {
    switch (kind) {
    case Kind::Touchpoint:
        return PartKind::Touchpoint;
    case Kind::Card:
        return PartKind::Card;
    case Kind::PainPoint:
        return PartKind::PainPoint;
    case Kind::Opportunity:
        return PartKind::Opportunity;
    case Kind::Metric:
        return PartKind::Metric;
    case Kind::Emotion:
        return PartKind::EmotionPoint;
    default:
        return PartKind::Nothing;
    }
}

std::optional<Kind> kindIn(LaneKind lane) {
    switch (lane) {
    case LaneKind::Touchpoints:
        return Kind::Touchpoint;
    case LaneKind::Notes:
        return Kind::Card;
    case LaneKind::PainPoints:
        return Kind::PainPoint;
    case LaneKind::Opportunities:
        return Kind::Opportunity;
    case LaneKind::Metrics:
        return Kind::Metric;
    case LaneKind::Emotion:
        return Kind::Emotion;
    default:
        return std::nullopt;
    }
}

/// Cards and metrics of the phase as a whole, which stand at the top of the row from its first column on.
void addOfWholePhase(std::vector<Part>& parts, const SheetLayout& sheet, std::size_t column, const Row& row) {
    const auto& columns = sheet.columns();
    if (row.phaseHeight <= 0 || (column > 0 && columns[column - 1].phase == columns[column].phase)) return;
    const Phase& phase = *sheet.map().phases[columns[column].phase];
    const auto add = [&](PartKind kind, const Id& id) {
        if (const auto part = sheet.find(kind, id)) parts.push_back(*part);
    };
    for (const auto& card : cardsIn(phase.notes, row.lane))
        add(PartKind::Card, card->id);
    if (row.kind == LaneKind::Metrics)
        for (const auto& metric : phase.metrics)
            add(PartKind::Metric, metric->id);
}

void addRow(std::vector<Part>& parts, const SheetLayout& sheet, PartKind kind, std::size_t row, ColumnRange columns) {
    for (std::size_t column = columns.first; column < columns.last; ++column) {
        addOfWholePhase(parts, sheet, column, sheet.rows()[row]);
        for (const Part& part : sheet.partsIn(column, row))
            if (part.kind == kind) parts.push_back(part);
    }
}

std::vector<Part> partsInLane(const SheetLayout& sheet, const Selection& s, ColumnRange columns) {
    std::vector<Part> parts;
    const auto row = sheet.rowOf(laneOf(sheet, s));
    if (row) addRow(parts, sheet, partKindOf(s.kind), *row, columns);
    if (s.kind == Kind::Emotion) std::erase_if(parts, [&](const Part& part) { return part.persona != s.persona; });
    return parts;
}

bool standsInCells(Kind kind) {
    return partKindOf(kind) != PartKind::Nothing;
}

/// Where the lane of touchpoints is hidden their stations stand for them.
std::vector<Part> stationsIn(const SheetLayout& sheet, ColumnRange columns) {
    std::vector<Part> parts;
    for (std::size_t i = columns.first; i < columns.last; ++i)
        if (auto station = sheet.find(PartKind::Station, layout::touchpointIdOf(sheet.map(), sheet.columns()[i])))
            parts.push_back(*station);
    return parts;
}

std::vector<Part> peersOf(const SheetLayout& sheet, const Selection& s, ColumnRange columns) {
    if (!standsInCells(s.kind) || (s.kind == Kind::Touchpoint && !rowOfKind(sheet, LaneKind::Touchpoints)))
        return partsOfKind(sheet, s.kind, columns);
    return partsInLane(sheet, s, columns);
}

std::vector<Selection> selectionsOf(const std::vector<Part>& parts) {
    std::vector<Selection> all;
    all.reserve(parts.size());
    for (const Part& part : parts)
        all.push_back(selectionOf(part));
    return all;
}

bool alike(const SheetLayout& sheet, const Selection& a, const Selection& b) {
    return a.kind == b.kind && a.persona == b.persona &&
           (!standsInCells(a.kind) || laneOf(sheet, a) == laneOf(sheet, b));
}

/// Whether a step in this direction means the next one in the lane (+1), the one before (-1), or nothing.
int stepOf(Kind kind, Direction direction) {
    const bool upDown = direction == Direction::Up || direction == Direction::Down;
    const int way = direction == Direction::Right || direction == Direction::Down ? 1 : -1;
    if (kind == Kind::Lane) return upDown ? way : 0;
    const bool stacked =
        kind == Kind::Card || kind == Kind::PainPoint || kind == Kind::Opportunity || kind == Kind::Metric;
    return upDown && !stacked ? 0 : way;
}

} // namespace

std::vector<Part> partsOfKind(const SheetLayout& sheet, Kind kind, ColumnRange columns) {
    std::vector<Part> parts;
    const auto add = [&](PartKind part, const Id& id) {
        if (auto found = sheet.find(part, id)) parts.push_back(std::move(*found));
    };
    if (kind == Kind::Phase)
        for (const layout::PhaseSpan& span : sheet.phases())
            add(PartKind::Phase, span.id);
    if (kind == Kind::Lane)
        for (const Row& row : sheet.rows())
            add(PartKind::LaneLabel, row.lane);
    if (kind == Kind::Persona)
        for (const auto& persona : sheet.map().personas)
            add(PartKind::Persona, persona->id);
    if (kind == Kind::Touchpoint && !rowOfKind(sheet, LaneKind::Touchpoints)) return stationsIn(sheet, columns);
    if (standsInCells(kind))
        for (std::size_t row = 0; row < sheet.rows().size(); ++row)
            if (kindIn(sheet.rows()[row].kind) == kind) addRow(parts, sheet, partKindOf(kind), row, columns);
    return parts;
}

Selections between(const SheetLayout& sheet, const Selection& from, const Selection& to) {
    if (!alike(sheet, from, to)) return to;
    const std::size_t first = columnOf(sheet, from).value_or(0), last = columnOf(sheet, to).value_or(0);
    const auto all = selectionsOf(peersOf(sheet, to, {std::min(first, last), std::max(first, last) + 1}));
    auto a = std::find(all.begin(), all.end(), from), b = std::find(all.begin(), all.end(), to);
    if (a == all.end() || b == all.end()) return to;
    if (b < a) std::swap(a, b);
    return {to, std::vector<Selection>(a, b + 1)};
}

std::optional<Selection> peerBeside(const SheetLayout& sheet, const Selection& from, Direction direction) {
    const int step = stepOf(from.kind, direction);
    if (step == 0) return std::nullopt;
    const bool cells = standsInCells(from.kind);
    const auto column = cells ? columnOf(sheet, from) : std::optional<std::size_t>(0);
    if (!column) return std::nullopt;
    const bool across = cells && (direction == Direction::Left || direction == Direction::Right);
    if (!across) {
        const auto here = selectionsOf(peersOf(sheet, from, {*column, *column + 1}));
        const auto at = std::find(here.begin(), here.end(), from) - here.begin() + step;
        if (at >= 0 && at < std::ssize(here)) return here[static_cast<std::size_t>(at)];
        if (!cells) return std::nullopt;
    }
    for (auto i = static_cast<std::ptrdiff_t>(*column) + step; i >= 0 && i < std::ssize(sheet.columns()); i += step) {
        const auto next = static_cast<std::size_t>(i);
        const auto there = selectionsOf(peersOf(sheet, from, {next, next + 1}));
        if (!there.empty()) return across || step > 0 ? there.front() : there.back();
    }
    return std::nullopt;
}

Selections allLike(const SheetLayout& sheet, const Selections& now) {
    Selection from = now.primary;
    if (!standsInCells(from.kind) && from.kind != Kind::Phase && from.kind != Kind::Lane &&
        from.kind != Kind::Persona) {
        // A cell stands for what its lane holds; anything else for the journey.
        const auto row = sheet.rowOf(laneOf(sheet, from));
        const auto kind = row ? kindIn(sheet.rows()[*row].kind) : std::nullopt;
        std::vector<Part> parts;
        if (kind) addRow(parts, sheet, partKindOf(*kind), *row, sheet.allColumns());
        if (parts.empty()) parts = partsOfKind(sheet, Kind::Touchpoint, sheet.allColumns());
        if (parts.empty()) return now;
        return {selectionOf(parts.front()), selectionsOf(parts)};
    }
    Selections lane(from, selectionsOf(peersOf(sheet, from, sheet.allColumns())));
    if (lane.count() > now.count()) return lane;
    return {from, selectionsOf(partsOfKind(sheet, from.kind, sheet.allColumns()))};
}

Selections inBand(const SheetLayout& sheet, Point from, Point to) {
    const double left = std::min(from.x, to.x), top = std::min(from.y, to.y);
    const Rect band{left, top, std::abs(to.x - from.x), std::abs(to.y - from.y)};
    const ColumnRange columns = sheet.columnsBetween(band.x, band.right());
    std::vector<Part> touched;
    std::optional<Kind> kind;
    const auto touches = [&](const Rect& r) {
        return r.x < band.right() && band.x < r.right() && r.y < band.bottom() && band.y < r.bottom();
    };
    const bool downwards = to.y >= from.y;
    for (std::size_t i = 0; i < sheet.rows().size(); ++i) {
        const std::size_t row = downwards ? i : sheet.rows().size() - 1 - i;
        const Row& r = sheet.rows()[row];
        const auto holds = kindIn(r.kind);
        if (!holds || r.y >= band.bottom() || r.y + r.height <= band.y || (kind && holds != kind)) continue;
        std::vector<Part> parts;
        addRow(parts, sheet, partKindOf(*holds), row, columns);
        std::erase_if(parts, [&](const Part& part) { return !touches(part.rect); });
        if (parts.empty()) continue;
        kind = holds;
        touched.insert(touched.end(), parts.begin(), parts.end());
    }
    if (touched.empty()) return {};
    const auto all = selectionsOf(touched);
    return {all.front(), all};
}

} // namespace journeyline::ui::canvas
