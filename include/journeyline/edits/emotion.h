// SPDX-License-Identifier: Apache-2.0
// Edits of what a persona (or, with an empty id, everyone) feels at a touchpoint: today, unless a verb says otherwise.
// Values are rounded to 0.1 and held within 1.0 to 5.0. A value equal to the one that stands there keeps its spelling.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

[[nodiscard]] Result<Map> setEmotion(const Map& map, const Id& touchpoint, const Id& persona, double value);
/// Starts from the persona's own value, else from everyone's, else from 3.0.
[[nodiscard]] Result<Map> nudgeEmotion(const Map& map, const Id& touchpoint, const Id& persona, double by);
/// Takes the value away; with it the whole experience when it says nothing else.
[[nodiscard]] Result<Map> clearEmotion(const Map& map, const Id& touchpoint, const Id& persona);

[[nodiscard]] Result<Map> setExpected(const Map& map, const Id& touchpoint, const Id& persona, double value);
[[nodiscard]] Result<Map> clearExpected(const Map& map, const Id& touchpoint, const Id& persona);

/// The feeling in words.
[[nodiscard]] Result<Map> setFeeling(const Map& map, const Id& touchpoint, const Id& persona,
                                     const std::string& feeling);
[[nodiscard]] Result<Map> setSamples(const Map& map, const Id& touchpoint, const Id& persona, const Samples& samples);

/// The base of the verbs above: makes the experience when there is none, and takes it away when nothing is left in it.
/// The change must leave persona and state alone (edit.id-changed). `state` Future: what the persona is to feel there
/// one day, which no curve and no number counts.
[[nodiscard]] Result<Map> changeExperience(const Map& map, const Id& touchpoint, const Id& persona,
                                           const Change<Experience>& change, MapState state = MapState::Current);

} // namespace journeyline::edits
