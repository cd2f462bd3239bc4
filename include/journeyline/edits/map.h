// SPDX-License-Identifier: Apache-2.0
// Edits of what a map says about itself: titles, goal, scope, owner, dates, state, theme and pictures.
// Dates are taken as they are (YYYY-MM-DD is the caller's concern); empty means "not said".
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

[[nodiscard]] Result<Map> setTitle(const Map& map, const std::string& title);
[[nodiscard]] Result<Map> setSubtitle(const Map& map, const std::string& subtitle);
/// A language tag such as "nl" or "en-GB"; anything but letters, digits and hyphens is refused.
[[nodiscard]] Result<Map> setLanguage(const Map& map, const std::string& language);
[[nodiscard]] Result<Map> setState(const Map& map, std::optional<MapState> state);
[[nodiscard]] Result<Map> setOwner(const Map& map, const std::string& owner);
[[nodiscard]] Result<Map> setReviewed(const Map& map, const std::string& date);
[[nodiscard]] Result<Map> setReviewBy(const Map& map, const std::string& date);

[[nodiscard]] Result<Map> changeGoal(const Map& map, const Change<Goal>& change);
[[nodiscard]] Result<Map> setGoalStatement(const Map& map, const std::string& statement);
[[nodiscard]] Result<Map> setGoalKind(const Map& map, std::optional<GoalKind> kind);
[[nodiscard]] Result<Map> setGoalMetric(const Map& map, const GoalMetric& metric);
[[nodiscard]] Result<Map> changeScope(const Map& map, const Change<Scope>& change);
[[nodiscard]] Result<Map> setScope(const Map& map, const Scope& scope);

[[nodiscard]] Result<Map> addEdition(const Map& map, const Edition& edition);
inline constexpr std::size_t mostBrandColours = 3;
/// "#RRGGBB" each; others, and more than three, are refused: "edit.brand-colour" (the text), "edit.brand-colours".
/// Editions have no ids; they are told apart by their place ("edit.out-of-range" beyond the last).
[[nodiscard]] Result<Map> changeEdition(const Map& map, std::size_t index, const Change<Edition>& change);
[[nodiscard]] Result<Map> moveEdition(const Map& map, std::size_t from, std::size_t to);
[[nodiscard]] Result<Map> deleteEdition(const Map& map, std::size_t index);
[[nodiscard]] Result<Map> setBrandColours(const Map& map, const Texts& colours);
/// An empty hash takes the logo away.
[[nodiscard]] Result<Map> setLogo(const Map& map, const std::string& assetHash);
/// Takes the picture into the map as its logo. The one before it leaves the map unless something else shows it.
[[nodiscard]] Result<Map> placeLogo(const Map& map, const Asset& picture);
[[nodiscard]] Result<Map> removeLogo(const Map& map);

/// Does nothing when the map holds this picture already.
[[nodiscard]] Result<Map> addAsset(const Map& map, const Asset& asset);

} // namespace journeyline::edits
