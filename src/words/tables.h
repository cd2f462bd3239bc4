// SPDX-License-Identifier: Apache-2.0
// The two tables of words; one file per language, so that a translator opens one file.
#pragma once

#include <array>
#include <utility>

#include "journeyline/words/words.h"

namespace journeyline::words {

struct LaneWords {
    LaneKind kind;
    std::optional<NotesRole> role;
    std::string_view title;
    std::string_view caption;
};

struct Language {
    Words words;
    std::array<std::string_view, 12> months;
    std::array<std::pair<std::string_view, std::string_view>, 14> channels;
    std::array<LaneWords, 19> lanes;
};

[[nodiscard]] const Language& dutch();
[[nodiscard]] const Language& english();

} // namespace journeyline::words
