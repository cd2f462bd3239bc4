// SPDX-License-Identifier: Apache-2.0
// Edits of metrics, which stand at a touchpoint, at a phase, or (with an empty `at`) at the map as a whole.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

[[nodiscard]] Result<Added> addMetric(const Map& map, const Id& at, std::size_t index, const std::string& name,
                                      IdSource& ids);
[[nodiscard]] Result<Map> moveMetric(const Map& map, const Id& metric, const Id& to, std::size_t toIndex);
[[nodiscard]] Result<Map> deleteMetric(const Map& map, const Id& metric);

[[nodiscard]] Result<Map> changeMetric(const Map& map, const Id& metric, const Change<Metric>& change);

[[nodiscard]] Result<Map> renameMetric(const Map& map, const Id& metric, const std::string& name);
[[nodiscard]] Result<Map> setMetricDefinition(const Map& map, const Id& metric, const std::string& definition);
[[nodiscard]] Result<Map> setMetricValue(const Map& map, const Id& metric, const std::optional<Decimal>& value);
[[nodiscard]] Result<Map> setMetricUnit(const Map& map, const Id& metric, const std::string& unit);
[[nodiscard]] Result<Map> setMetricTarget(const Map& map, const Id& metric, const std::optional<Decimal>& target,
                                          std::optional<Better> better);
[[nodiscard]] Result<Map> setMetricDate(const Map& map, const Id& metric, const std::string& date);

/// The metric with this id wherever it stands, or null; valid as long as the map lives.
[[nodiscard]] const Metric* findMetric(const Map& map, const Id& metric);

} // namespace journeyline::edits
