// SPDX-License-Identifier: Apache-2.0
// The emotion curves of a map and their valleys, for facts.cpp.
// Whose value counts: a persona's own; where it has none, everyone's (an experience without a persona). When no persona
// has a value of its own there is one curve, everyone's. Future experiences count nowhere.
#pragma once

#include <unordered_map>
#include <utility>
#include <vector>

#include "journeyline/document/facts.h"

namespace journeyline {

/// What some touchpoints in a row say of the curves; columns count from the first of them.
struct CurvePieces {
    std::vector<Curve> personas; ///< of those who have any value, by rank
    Curve everyone;
    bool personaSpoke = false;
    friend bool operator==(const CurvePieces&, const CurvePieces&) = default;
};

/// Takes the touchpoints of a phase one by one in reading order, so that facts.cpp walks a large map only once.
class CurveTracer {
public:
    explicit CurveTracer(const List<Persona>& personas);
    void add(const Touchpoint& touchpoint);
    /// What came since the last time.
    [[nodiscard]] CurvePieces take();

private:
    void gather(const Touchpoint& touchpoint);

    [[nodiscard]] Curve& pieceOf(std::size_t rank);

    Ids m_personas;
    CurvePieces m_pieces;
    std::vector<std::size_t> m_places; ///< by rank: place in m_pieces.personas, or none
    std::size_t m_column = 0;
    // What the touchpoint at hand says; null: nothing.
    std::vector<const Experience*> m_own;
    std::vector<char> m_concerned; ///< by rank: the touchpoint that was gathered concerns this persona
    std::unordered_map<Id, std::size_t> m_ranks;
    const Experience* m_everyones = nullptr;
    const Decimal* m_firstExpected = nullptr;
};

/// Puts pieces together, each with the number of touchpoints it stands for.
[[nodiscard]] std::vector<Curve> curvesOf(const std::vector<std::pair<const CurvePieces*, std::size_t>>& pieces);
[[nodiscard]] std::vector<Valley> valleysOf(const std::vector<Curve>& curves);

} // namespace journeyline
