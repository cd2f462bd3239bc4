// SPDX-License-Identifier: Apache-2.0
// One order out of three: what nobody moved keeps the order it had, what one side moved or added follows what it
// follows there.
//
// Callers may rely on: it does not matter which side is called ours; an order merged with itself or with what it came
// from is itself. Items are keys that stand at most once in a list.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

namespace journeyline::versions {

using Key = std::string_view;
using Keys = std::vector<Key>;

struct Order {
    Keys keys;
    Keys movedByBoth; ///< to different places; one of them was chosen
};

/// Of those for which `stays` is true; each must stand in `ours` or `theirs`.
[[nodiscard]] Order mergedOrder(const Keys& base, const Keys& ours, const Keys& theirs,
                                const std::function<bool(Key)>& stays);

} // namespace journeyline::versions
