// SPDX-License-Identifier: Apache-2.0
// The scale on which an author gave scores, converted linearly to 1–5. Scores outside their scale are never clamped.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "journeyline/base/decimal.h"

namespace journeyline::interchange {

struct ScoreScale {
    double lowest = 1;
    double highest = 5;
    /// "0-10", "-2..2", "1 – 7"; nothing for other texts and for scales without width.
    static std::optional<ScoreScale> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool holds(double score) const { return score >= lowest && score <= highest; }
    /// The score on the scale of 1 to 5, to one decimal.
    [[nodiscard]] Decimal converted(double score) const;
    friend bool operator==(const ScoreScale&, const ScoreScale&) = default;
};

} // namespace journeyline::interchange
