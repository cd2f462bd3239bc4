// SPDX-License-Identifier: Apache-2.0
// The words by which fields are known in tables and outlines: what we write ourselves, and what people write.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "journeyline/interchange/mapping.h"

namespace journeyline::interchange {

struct Heading {
    FieldKind kind;
    std::optional<NotesRole> role;
    std::string_view english; ///< what we write; empty: what the sheet calls the lane
    std::string_view dutch;
    std::string_view others; ///< in small letters, between "|"
};
[[nodiscard]] std::span<const Heading> headings();

/// The kind of lane that shows a field; nothing for fields that no lane shows.
[[nodiscard]] std::optional<LaneKind> laneOf(FieldKind kind);

/// Whether touchpoints alone have such a thing, so that a phase needs one to hold it.
[[nodiscard]] bool needsTouchpoint(FieldKind kind);

/// "Phase: Discovery", "Stage 2 – Compare", "Fase 1": the words in front of a title that say what it is the title of.
/// `title` loses them; a title that is nothing else stays whole.
[[nodiscard]] std::optional<FieldKind> kindInFront(std::string_view& title);

} // namespace journeyline::interchange
