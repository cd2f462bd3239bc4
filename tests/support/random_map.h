// SPDX-License-Identifier: Apache-2.0
// Sound maps made of chance: the same seed gives the same map on every machine. They are filled by walking members.h,
// so every member of every part turns up sooner or later, a new one included. Texts hold what breaks careless code.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/document/map.h"

namespace journeyline::test {

/// Numbers of chance that come out alike everywhere, which the distributions of the standard library do not.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) {}
    /// 0 to count - 1.
    std::size_t below(std::size_t count) { return count == 0 ? 0 : static_cast<std::size_t>(m_engine() % count); }
    int between(int from, int to) { return from + static_cast<int>(below(static_cast<std::size_t>(to - from) + 1)); }
    bool percent(std::size_t share) { return below(100) < share; }
    template <class Range>
    const auto& oneOf(const Range& range) {
        return range[below(std::size(range))];
    }

private:
    std::mt19937_64 m_engine;
};

struct RandomMapShape {
    int phases = 4;
    int touchpointsPerPhase = 4; ///< at most
    int personas = 3;
    int lanes = 7;
    int others = 3;       ///< length of any other list, at most
    bool unknown = false; ///< with members that no version knows
};

namespace random_map {

[[nodiscard]] std::string text(Chance& chance);

/// Ids of what a reference may point at.
struct Targets {
    Ids personas, sources, lanes, phases, touchpoints, painPoints, opportunities;
    Texts assets;

    explicit Targets(const Map& map);
};

} // namespace random_map

[[nodiscard]] Map randomMap(std::uint64_t seed, const RandomMapShape& shape = {});

} // namespace journeyline::test
