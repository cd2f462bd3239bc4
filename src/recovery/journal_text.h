// SPDX-License-Identifier: Apache-2.0
// The text of a journal: a record says where the map comes from, each later one what changed. Every record carries its
// length, its place and a number made of both and its bytes, so that an end that was not written whole is seen.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/recovery/leftovers.h"

namespace journeyline::recovery {

[[nodiscard]] std::string recordOf(std::uint64_t place, std::string_view text);

struct Records {
    std::vector<std::string_view> texts; ///< into the bytes
    bool endMissing = false;
};
[[nodiscard]] Records recordsIn(std::string_view bytes);

[[nodiscard]] std::string textOf(const Origin& origin);
[[nodiscard]] std::optional<Origin> originIn(std::string_view text);

} // namespace journeyline::recovery
