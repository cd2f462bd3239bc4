// SPDX-License-Identifier: Apache-2.0
// A folder for the recovery folders of some sessions, and short ways to edit and to look.
#pragma once

#include <filesystem>
#include <string>

#include "journeyline/base/id.h"
#include "journeyline/edits/touchpoints.h"
#include "journeyline/file/map_file.h"
#include "journeyline/recovery/journal.h"
#include "storage/storage_support.h"
#include "support/random_map.h"

namespace journeyline::test {

class RecoveryTest : public StorageTest {
protected:
    void SetUp() override {
        StorageTest::SetUp();
        store = path("state/recovery");
    }

    /// Some map; with the same text in its first touchpoint as the number says.
    static Map mapNumbered(int number) {
        static const Map map = [] {
            RandomMapShape shape;
            shape.touchpointsPerPhase = 6;
            Map made = randomMap(11, shape);
            while (made.phases[0]->touchpoints.empty())
                made.phases = made.phases.withErased(0);
            return made;
        }();
        return numbered(map, number);
    }
    static Map numbered(const Map& map, int number) {
        Map other = map;
        other.phases = map.phases.withReplaced(0, map.phases[0].with([&](Phase& phase) {
            phase.touchpoints = phase.touchpoints.withReplaced(
                0,
                phase.touchpoints[0].with([&](Touchpoint& touchpoint) { touchpoint.title = std::to_string(number); }));
        }));
        return other;
    }
    static std::string numberIn(const Map& map) { return map.phases[0]->touchpoints[0]->title; }

    /// As a crash leaves it: the same files, and nobody who holds the lock.
    std::string crashedCopy() {
        const std::string other = path("crashed");
        std::error_code failed;
        for (int tries = 0; tries < 100; ++tries) {
            std::filesystem::remove_all(other);
            std::filesystem::copy(store, other, std::filesystem::copy_options::recursive, failed);
            if (!failed) return other;
        }
        ADD_FAILURE() << failed.message(); // what is old goes while it is copied, but not a hundred times
        return other;
    }
    recovery::Leftovers found(const std::string& where) { return recovery::findLeftovers(real, where); }
    /// The number in the only map that is found; or how many there are.
    std::string onlyNumber(const std::string& where) {
        const auto leftovers = found(where);
        if (leftovers.maps.size() != 1 || !leftovers.problems.empty())
            return std::to_string(leftovers.maps.size()) + " maps, " + std::to_string(leftovers.problems.size()) +
                   " problems";
        return numberIn(leftovers.maps[0].map);
    }

    std::string store;
};

} // namespace journeyline::test
