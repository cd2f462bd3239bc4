// SPDX-License-Identifier: Apache-2.0
// Where journeys of strangers lie that may not be copied into the project: JOURNEYLINE_SAMPLES, or a folder beside it.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <optional>

namespace journeyline::tests {

/// Nothing where there is no such folder; a test then skips and says why.
[[nodiscard]] inline std::optional<std::filesystem::path> sampleFolder() {
    namespace fs = std::filesystem;
    const char* set = std::getenv("JOURNEYLINE_SAMPLES");
    const fs::path samples = set ? fs::path(set) : fs::path(JOURNEYLINE_SOURCE) / ".." / "shared" / "samples";
    return fs::is_directory(samples) ? std::optional(samples) : std::nullopt;
}

} // namespace journeyline::tests
