// SPDX-License-Identifier: Apache-2.0
// Parts cut out of a map to be put into another place or another map: what the clipboard holds.
//
// A fragment is itself a sound map: the parts, in phases and touchpoints without anything else where they need some,
// and the personas, lanes, sources and pictures that they refer to. Callers may rely on: pasted parts get fresh ids and
// refer only to what the map has; nothing of a fragment is dropped: a lane, persona or source without counterpart comes
// along and is told in the notes; parts of the map that the paste does not touch stay the same nodes. Not responsible
// for: the clipboard itself, its text, which places the user means.
//
// Notes: paste.new-lane, paste.new-persona, paste.new-source (title). Faults: those of the edits, and
// paste.no-touchpoint (pain points, opportunities and metrics need one), paste.no-place (cards in a map without
// phases).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

enum class FragmentKind { Touchpoints, Phases, Cards, PainPoints, Opportunities, Metrics, Lanes };

struct Fragment {
    FragmentKind kind = FragmentKind::Touchpoints;
    Map map;
};

/// These parts, which are all of that kind, in the order of the map. Touchpoints and phases bring their opportunities,
/// lanes their cards.
[[nodiscard]] Fragment extract(const Map& map, FragmentKind kind, const Ids& parts);

/// Where to paste; ids that do not apply are empty.
struct PastePlace {
    Id phase;      ///< empty: behind everything
    Id touchpoint; ///< empty: at the phase itself
    Id lane;       ///< for cards that come from one lane: a notes lane that takes them
    Id after;      ///< the part of that kind to stand after; empty: at the end
};

struct Pasted {
    Map map;
    Ids ids; ///< of the pasted parts, in order
    std::vector<Fault> notes;
};

/// Lanes are matched by id, then role, then title; personas and sources by id, then name.
[[nodiscard]] Result<Pasted> paste(const Map& map, const Fragment& fragment, const PastePlace& place, IdSource& ids);

/// "touchpoints", "cards" …: how a fragment says in a file what it holds.
[[nodiscard]] std::string_view wordOf(FragmentKind kind);
[[nodiscard]] std::optional<FragmentKind> fragmentKindOf(std::string_view word);

} // namespace journeyline::edits
