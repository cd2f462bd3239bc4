// SPDX-License-Identifier: Apache-2.0
// Edits of pain points, which stand at a touchpoint.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

[[nodiscard]] Result<Added> addPainPoint(const Map& map, const Id& touchpoint, std::size_t index,
                                         const std::string& text, IdSource& ids);
[[nodiscard]] Result<Map> movePainPoint(const Map& map, const Id& painPoint, const Id& toTouchpoint,
                                        std::size_t toIndex);
/// Opportunities that stood at it keep their place: they stand at its touchpoint from now on.
[[nodiscard]] Result<Map> deletePainPoint(const Map& map, const Id& painPoint);

[[nodiscard]] Result<Map> changePainPoint(const Map& map, const Id& painPoint, const Change<PainPoint>& change);

[[nodiscard]] Result<Map> setPainPointText(const Map& map, const Id& painPoint, const std::string& text);
/// 1 mild, 2 moderate, 3 severe.
[[nodiscard]] Result<Map> setPainPointSeverity(const Map& map, const Id& painPoint, std::optional<int> severity);
[[nodiscard]] Result<Map> setPainPointPersona(const Map& map, const Id& painPoint, const Id& persona);
[[nodiscard]] Result<Map> setPainPointStatus(const Map& map, const Id& painPoint, std::optional<PainPointStatus> status,
                                             const std::string& reason);
[[nodiscard]] Result<Map> setPainPointOrigin(const Map& map, const Id& painPoint, std::optional<Origin> origin);
[[nodiscard]] Result<Map> setPainPointEvidence(const Map& map, const Id& painPoint, const Evidence& evidence);

} // namespace journeyline::edits
