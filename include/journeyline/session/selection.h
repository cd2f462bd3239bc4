// SPDX-License-Identifier: Apache-2.0
// What is selected, as plain values of ids. A Selection is one thing, or a cell, or nothing; Selections are one thing
// and others of its kind. They survive edits because they point at nothing; `held` takes them back to something that
// exists after a part is gone. Not responsible for: which things lie between two others (the sheet knows that).
#pragma once

#include <vector>

#include "journeyline/base/id.h"
#include "journeyline/document/map.h"

namespace journeyline::session {

struct Selection {
    enum class Kind {
        None,
        Title,       ///< title and subtitle of the map
        Goal,        ///< goal, scope and measure
        Persona,     ///< id
        Phase,       ///< id
        Touchpoint,  ///< id
        Lane,        ///< id
        Cell,        ///< id of touchpoint or phase, and lane
        Card,        ///< id
        Emotion,     ///< id of the touchpoint, and persona (empty: everyone's)
        PainPoint,   ///< id
        Opportunity, ///< id
        Metric,      ///< id
        Action       ///< id
    };
    Kind kind = Kind::None;
    Id id;
    Id lane;
    Id persona;

    [[nodiscard]] bool empty() const { return kind == Kind::None; }
    friend bool operator==(const Selection&, const Selection&) = default;

    static Selection none() { return {}; }
    static Selection title() { return {Kind::Title, {}, {}, {}}; }
    static Selection goal() { return {Kind::Goal, {}, {}, {}}; }
    static Selection personaCard(Id id) { return {Kind::Persona, std::move(id), {}, {}}; }
    static Selection phase(Id id) { return {Kind::Phase, std::move(id), {}, {}}; }
    static Selection touchpoint(Id id) { return {Kind::Touchpoint, std::move(id), {}, {}}; }
    static Selection laneRow(Id id) { return {Kind::Lane, std::move(id), {}, {}}; }
    static Selection cell(Id at, Id lane) { return {Kind::Cell, std::move(at), std::move(lane), {}}; }
    static Selection card(Id id) { return {Kind::Card, std::move(id), {}, {}}; }
    static Selection emotion(Id touchpoint, Id persona) {
        return {Kind::Emotion, std::move(touchpoint), {}, std::move(persona)};
    }
    static Selection painPoint(Id id) { return {Kind::PainPoint, std::move(id), {}, {}}; }
    static Selection opportunity(Id id) { return {Kind::Opportunity, std::move(id), {}, {}}; }
    static Selection metric(Id id) { return {Kind::Metric, std::move(id), {}, {}}; }
    static Selection action(Id id) { return {Kind::Action, std::move(id), {}, {}}; }
};

struct SelectionHash {
    std::size_t operator()(const Selection& selection) const;
};

/// The thing that was chosen last, which panels and editors are about, and others of the same kind that go along with
/// it when many are moved, removed or copied. No thing twice.
struct Selections {
    Selection primary;
    std::vector<Selection> others;

    Selections() = default;
    Selections(Selection one) : primary(std::move(one)) {} // NOLINT: one thing selected is the ordinary case
    /// What is not of the kind of `primary`, and `primary` itself, is left out of the others.
    Selections(Selection primary, const std::vector<Selection>& others);

    [[nodiscard]] bool empty() const { return primary.empty(); }
    [[nodiscard]] std::size_t count() const { return empty() ? 0 : others.size() + 1; }
    [[nodiscard]] bool contains(const Selection& selection) const;
    friend bool operator==(const Selections&, const Selections&) = default;
};

/// All of them in the order a reader meets them: phases and touchpoints along the journey, lanes from the top, what
/// stands in cells by touchpoint and then from the top.
[[nodiscard]] std::vector<Selection> inReadingOrder(const Map& map, const Selections& selections);

/// The touchpoint that the selection stands at; empty when it stands at none.
[[nodiscard]] Id touchpointOf(const Map& map, const Selection& selection);
/// True when everything the selection names is in the map.
[[nodiscard]] bool exists(const Map& map, const Selection& selection);
/// The selection itself when it exists in `map`; else the nearest thing that holds it in `before`: the cell of a card,
/// the touchpoint of a pain point, the neighbour of a touchpoint; else none.
[[nodiscard]] Selection held(const Map& map, const Selection& selection, const Map& before);

/// What of them exists in `map`; when nothing does, the nearest thing to the primary.
[[nodiscard]] Selections held(const Map& map, const Selections& selections, const Map& before);

} // namespace journeyline::session
