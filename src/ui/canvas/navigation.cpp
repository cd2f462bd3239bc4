// SPDX-License-Identifier: Apache-2.0
#include "navigation.h"

#include <algorithm>

#include "journeyline/document/find.h"
#include "places.h"

namespace journeyline::ui::canvas {

using layout::SheetLayout;
using session::Selection;
using Kind = Selection::Kind;

namespace {

Selection preferred(const std::vector<Selection>& all, const Id& persona, bool last) {
    for (const Selection& s : all)
        if (s.kind == Kind::Emotion && s.persona == persona) return s;
    return last ? all.back() : all.front();
}

/// What is selected on entering a cell from above or the side (its first thing), or from below (its last).
Selection enter(const SheetLayout& sheet, std::size_t column, std::size_t row, const Id& persona,
                bool fromBelow = false) {
    return preferred(selectionsIn(sheet, column, row), persona, fromBelow);
}

Selection firstOf(const SheetLayout& sheet, const Id& persona) {
    const auto row = rowOfKind(sheet, LaneKind::Touchpoints);
    if (!sheet.columns().empty() && !sheet.rows().empty()) return enter(sheet, 0, row.value_or(0), persona);
    if (!sheet.phases().empty()) return Selection::phase(sheet.phases().front().id);
    return Selection::title();
}

/// Rows that only divide have nothing to select in their cells.
std::optional<std::size_t> nextRow(const SheetLayout& sheet, std::size_t row, int by) {
    for (auto i = static_cast<std::ptrdiff_t>(row) + by; i >= 0 && i < std::ssize(sheet.rows()); i += by)
        if (sheet.rows()[static_cast<std::size_t>(i)].kind != LaneKind::Divider) return static_cast<std::size_t>(i);
    return std::nullopt;
}

/// The end of the journey so far: a phase still without touchpoints lies beyond it. Only for sheets with columns.
std::size_t lastColumn(const SheetLayout& sheet) {
    const auto& columns = sheet.columns();
    const auto filled = std::find_if(columns.rbegin(), columns.rend(), [](const auto& c) { return c.number > 0; });
    return filled == columns.rend() ? columns.size() - 1 : static_cast<std::size_t>(columns.rend() - filled) - 1;
}

Selection inHead(const SheetLayout& sheet, const Selection& from, Direction direction) {
    const auto& personas = sheet.map().personas;
    Selection firstPhase = sheet.phases().empty() ? from : Selection::phase(sheet.phases().front().id);
    const Selection firstPersona = personas.empty() ? firstPhase : Selection::personaCard(personas[0]->id);
    if (from.kind == Kind::Title)
        return direction == Direction::Down || direction == Direction::Right ? Selection::goal() : from;
    if (from.kind == Kind::Goal) {
        if (direction == Direction::Up || direction == Direction::Left) return Selection::title();
        return direction == Direction::Down ? firstPersona : from;
    }
    if (direction == Direction::Up) return Selection::goal();
    if (direction == Direction::Down) return firstPhase;
    const auto index = static_cast<std::ptrdiff_t>(indexOf(personas, from.id).value_or(0));
    const auto to =
        std::clamp<std::ptrdiff_t>(index + (direction == Direction::Right ? 1 : -1), 0, std::ssize(personas) - 1);
    return Selection::personaCard(personas[static_cast<std::size_t>(to)]->id);
}

std::size_t spanOf(const SheetLayout& sheet, const Id& phase) {
    const auto& all = sheet.phases();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& span) { return span.id == phase; });
    return found == all.end() ? 0 : static_cast<std::size_t>(found - all.begin());
}

Selection fromPhase(const SheetLayout& sheet, const Selection& from, Direction direction, const Id& persona) {
    const std::size_t at = spanOf(sheet, from.id);
    switch (direction) {
    case Direction::Left:
        return at > 0 ? Selection::phase(sheet.phases()[at - 1].id) : from;
    case Direction::Right:
        return at + 1 < sheet.phases().size() ? Selection::phase(sheet.phases()[at + 1].id) : from;
    case Direction::Up: {
        const auto& personas = sheet.map().personas;
        return personas.empty() ? Selection::goal() : Selection::personaCard(personas[0]->id);
    }
    case Direction::Down:
        break;
    }
    return sheet.rows().empty() ? from : enter(sheet, sheet.phases()[at].firstColumn, 0, persona);
}

Selection fromLabel(const SheetLayout& sheet, const Selection& from, Direction direction, const Id& persona) {
    const std::size_t row = sheet.rowOf(from.id).value_or(0);
    switch (direction) {
    case Direction::Left:
        return from;
    case Direction::Right:
        return sheet.columns().empty() ? from : enter(sheet, 0, row, persona);
    case Direction::Up:
        if (row > 0) return Selection::laneRow(sheet.rows()[row - 1].lane);
        return sheet.phases().empty() ? from : Selection::phase(sheet.phases().front().id);
    case Direction::Down:
        return row + 1 < sheet.rows().size() ? Selection::laneRow(sheet.rows()[row + 1].lane) : from;
    }
    return from;
}

Selection fromCell(const SheetLayout& sheet, const Selection& from, Direction direction, const Id& persona) {
    const auto column = columnOf(sheet, from);
    const auto row = sheet.rowOf(laneOf(sheet, from));
    if (!column || !row) return firstOf(sheet, persona);
    if (direction == Direction::Left || direction == Direction::Right) {
        if (direction == Direction::Left && *column == 0) return Selection::laneRow(sheet.rows()[*row].lane);
        if (direction == Direction::Right && *column + 1 >= sheet.columns().size()) return from;
        return enter(sheet, direction == Direction::Left ? *column - 1 : *column + 1, *row, persona);
    }
    const bool down = direction == Direction::Down;
    const std::vector<Selection> here = selectionsIn(sheet, *column, *row);
    const auto at = std::find(here.begin(), here.end(), from) - here.begin();
    // Points of one touchpoint stand beside each other, not below: they count as one thing.
    const bool stacked = !here.empty() && here.front().kind != Kind::Emotion && at < std::ssize(here);
    if (stacked && down && at + 1 < std::ssize(here)) return here[static_cast<std::size_t>(at + 1)];
    if (stacked && !down && at > 0) return here[static_cast<std::size_t>(at - 1)];
    if (const auto next = nextRow(sheet, *row, down ? 1 : -1)) return enter(sheet, *column, *next, persona, !down);
    return down ? from : Selection::phase(layout::phaseIdOf(sheet.map(), sheet.columns()[*column]));
}

} // namespace

Selection neighbour(const SheetLayout& sheet, const Selection& from, Direction direction, const Id& persona) {
    switch (from.kind) {
    case Kind::None:
    case Kind::Action:
        return firstOf(sheet, persona);
    case Kind::Title:
    case Kind::Goal:
    case Kind::Persona:
        return inHead(sheet, from, direction);
    case Kind::Phase:
        return fromPhase(sheet, from, direction, persona);
    case Kind::Lane:
        return fromLabel(sheet, from, direction, persona);
    default:
        return fromCell(sheet, from, direction, persona);
    }
}

std::optional<Selection> alongLane(const SheetLayout& sheet, const Selection& from, bool forward, const Id& persona) {
    if (from.empty()) return firstOf(sheet, persona);
    const Direction vertical = forward ? Direction::Down : Direction::Up;
    const Direction horizontal = forward ? Direction::Right : Direction::Left;
    if (from.kind == Kind::Phase || from.kind == Kind::Lane || columnOf(sheet, from) == std::nullopt) {
        const bool across = from.kind == Kind::Phase || from.kind == Kind::Persona;
        const Selection to = neighbour(sheet, from, across ? horizontal : vertical, persona);
        return to == from ? std::nullopt : std::optional(to);
    }
    const auto row = sheet.rowOf(laneOf(sheet, from));
    const std::size_t column = *columnOf(sheet, from);
    if (!row) return std::nullopt;
    if (forward ? column + 1 >= sheet.columns().size() : column == 0) return std::nullopt;
    return enter(sheet, forward ? column + 1 : column - 1, *row, persona);
}

Selection edgeOfRow(const SheetLayout& sheet, const Selection& from, bool first, const Id& persona) {
    const auto& personas = sheet.map().personas;
    if (from.kind == Kind::Title || from.kind == Kind::Goal) return from;
    if (from.kind == Kind::Persona)
        return personas.empty() ? from : Selection::personaCard(personas[first ? 0 : personas.size() - 1]->id);
    if (from.kind == Kind::Phase)
        return sheet.phases().empty() ? from
                                      : Selection::phase((first ? sheet.phases().front() : sheet.phases().back()).id);
    const auto own = sheet.rowOf(laneOf(sheet, from));
    const auto row = own ? own : rowOfKind(sheet, LaneKind::Touchpoints);
    if (!row || sheet.columns().empty()) return firstOf(sheet, persona);
    return enter(sheet, first ? 0 : lastColumn(sheet), *row, persona);
}

Selection edgeOfMap(const SheetLayout& sheet, bool first, const Id& persona) {
    if (first) return Selection::title();
    const auto row = nextRow(sheet, sheet.rows().size(), -1);
    if (!row || sheet.columns().empty()) return firstOf(sheet, persona);
    return enter(sheet, lastColumn(sheet), *row, persona, true);
}

} // namespace journeyline::ui::canvas
