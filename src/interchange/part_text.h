// SPDX-License-Identifier: Apache-2.0
// How parts of a map that are more than a text stand in a cell: "Slow checkout [severe]", "Visitors: 1200 (target
// 1500)". Callers may rely on: reading what was written gives the part back as far as it is shown here, whatever its
// text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "journeyline/document/map.h"
#include "journeyline/words/words.h"

namespace journeyline::interchange {

[[nodiscard]] std::string painPointText(const PainPoint& painPoint, const words::Words& words);
/// Text and severity.
void readPainPoint(std::string_view text, PainPoint& painPoint);

[[nodiscard]] std::string metricText(const Metric& metric, const words::Words& words);
/// Name, value, unit and target.
void readMetric(std::string_view text, Metric& metric);

[[nodiscard]] std::string durationText(const Duration& duration, const words::Words& words);
[[nodiscard]] std::optional<Duration> readDuration(std::string_view text);

[[nodiscard]] std::optional<EvidenceLevel> readEvidenceLevel(std::string_view text);
[[nodiscard]] std::optional<bool> readYesOrNo(std::string_view text);

} // namespace journeyline::interchange
