// SPDX-License-Identifier: Apache-2.0
#include "journeyline/interchange/score_scale.h"

#include "mermaid_text.h"

namespace journeyline::interchange {

std::optional<ScoreScale> ScoreScale::parse(std::string_view text) {
    text = trimmed(text);
    // The separator is the first dash or ".." that is not the sign of the first number.
    std::size_t at = text.empty() ? 0 : 1;
    std::size_t length = 0;
    for (; at < text.size() && length == 0; at += length == 0 ? 1 : 0)
        for (const std::string_view separator : {"..", "-", "–", "…"})
            if (length == 0 && text.substr(at).starts_with(separator)) length = separator.size();
    if (length == 0) return std::nullopt;
    const std::string_view low = trimmed(text.substr(0, at)), high = trimmed(text.substr(at + length));
    const auto lowest = scriptNumber(low), highest = scriptNumber(high);
    if (low.empty() || high.empty() || !lowest || !highest || !(*lowest < *highest)) return std::nullopt;
    return ScoreScale{*lowest, *highest};
}

std::string ScoreScale::text() const {
    const std::string low = Decimal::fromDouble(lowest, 2).text(), high = Decimal::fromDouble(highest, 2).text();
    return low + (lowest < 0 || highest < 0 ? ".." : "-") + high;
}

Decimal ScoreScale::converted(double score) const {
    return Decimal::fromDouble(1 + (score - lowest) / (highest - lowest) * 4, 1);
}

} // namespace journeyline::interchange
