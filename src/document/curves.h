// SPDX-License-Identifier: Apache-2.0
// The emotion curves of a map and their valleys, for facts.cpp.
// Whose value counts: a persona's own; where it has none, everyone's (an experience without a persona). When no persona
// has a value of its own there is one curve, everyone's. Future experiences count nowhere.
#pragma once

#include <unordered_map>
#include <vector>

#include "journeyline/document/facts.h"

namespace journeyline {

/// Takes the touchpoints of a map one by one in reading order, so that facts.cpp walks a large map only once.
class CurveTracer {
public:
    explicit CurveTracer(const Map& map);
    void add(const Touchpoint& touchpoint);
    [[nodiscard]] std::vector<Curve> finish() &&;

private:
    void gather(const Touchpoint& touchpoint);

    std::vector<Curve> m_curves; ///< one per persona, in map order
    Curve m_everyone;
    bool m_personaSpoke = false;
    std::size_t m_column = 0;
    // What the touchpoint at hand says; null: nothing.
    std::vector<const Experience*> m_own;
    std::vector<char> m_concerned; ///< by rank: the touchpoint that was gathered concerns this persona
    std::unordered_map<Id, std::size_t> m_ranks;
    const Experience* m_everyones = nullptr;
    const Decimal* m_firstExpected = nullptr;
};

[[nodiscard]] std::vector<Valley> valleysOf(const std::vector<Curve>& curves);

} // namespace journeyline
