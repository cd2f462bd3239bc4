// SPDX-License-Identifier: Apache-2.0
// A map in which the same is done to every touchpoint.
#pragma once

#include "journeyline/document/map.h"

namespace journeyline::test {

/// `change(Touchpoint&)` is called in reading order.
template <class Change>
[[nodiscard]] Map withEachTouchpoint(Map map, Change change) {
    map.phases = map.phases.with([&](auto& phases) {
        for (auto& phase : phases)
            phase = phase.with([&](Phase& p) {
                p.touchpoints = p.touchpoints.with([&](auto& touchpoints) {
                    for (auto& touchpoint : touchpoints)
                        touchpoint = touchpoint.with(change);
                });
            });
    });
    return map;
}

} // namespace journeyline::test
