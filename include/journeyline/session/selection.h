// SPDX-License-Identifier: Apache-2.0
// What is selected, as a plain value of ids: one thing, or a cell, or nothing. It survives edits because it points at
// nothing; `held` takes it back to something that exists after a part is gone.
#pragma once

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

/// The touchpoint that the selection stands at; empty when it stands at none.
[[nodiscard]] Id touchpointOf(const Map& map, const Selection& selection);
/// True when everything the selection names is in the map.
[[nodiscard]] bool exists(const Map& map, const Selection& selection);
/// The selection itself when it exists in `map`; else the nearest thing that holds it in `before`: the cell of a card,
/// the touchpoint of a pain point, the neighbour of a touchpoint; else none.
[[nodiscard]] Selection held(const Map& map, const Selection& selection, const Map& before);

} // namespace journeyline::session
