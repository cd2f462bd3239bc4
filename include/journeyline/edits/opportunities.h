// SPDX-License-Identifier: Apache-2.0
// Edits of opportunities. They belong to the map and stand at a touchpoint of their own, else at that of their first
// pain point.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

/// Appended. `touchpoint` and `painPoint` may both be empty; a pain point alone decides the place.
[[nodiscard]] Result<Added> addOpportunity(const Map& map, const Id& touchpoint, const Id& painPoint,
                                           const std::string& text, IdSource& ids);
/// To another touchpoint (empty: none of its own), as the `index`-th of the opportunities that stand there.
[[nodiscard]] Result<Map> moveOpportunity(const Map& map, const Id& opportunity, const Id& toTouchpoint,
                                          std::size_t index = atEnd);
[[nodiscard]] Result<Map> deleteOpportunity(const Map& map, const Id& opportunity);

[[nodiscard]] Result<Map> changeOpportunity(const Map& map, const Id& opportunity, const Change<Opportunity>& change);

[[nodiscard]] Result<Map> setOpportunityText(const Map& map, const Id& opportunity, const std::string& text);
/// Impact and effort go from 1 to 5.
[[nodiscard]] Result<Map> setImpact(const Map& map, const Id& opportunity, std::optional<int> impact);
[[nodiscard]] Result<Map> setEffort(const Map& map, const Id& opportunity, std::optional<int> effort);
[[nodiscard]] Result<Map> linkPainPoint(const Map& map, const Id& opportunity, const Id& painPoint);
/// Does nothing when they are not linked.
[[nodiscard]] Result<Map> unlinkPainPoint(const Map& map, const Id& opportunity, const Id& painPoint);

} // namespace journeyline::edits
