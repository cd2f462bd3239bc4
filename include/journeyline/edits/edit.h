// SPDX-License-Identifier: Apache-2.0
// What all edits have in common.
//
// An edit is a free function from a map to a new map, or to the fault that stands in its way
// ("edit.no-such-touchpoint", with the id as argument). Callers may rely on: the given map never changes; parts the
// edit does not touch stay the very same nodes; an edit that changes nothing gives back a map of the same nodes;
// deleting a part removes every reference to it in the same edit; what is in a locked lane is refused
// ("edit.lane-locked"). Fault codes:
// edit.no-such-{touchpoint,phase,lane,card,persona,painPoint,opportunity,action,metric,source,parked,view,
// agenda,asset}, edit.lane-locked, edit.lane-holds-no-cards, edit.out-of-range (member), edit.id-changed,
// edit.parts-changed, edit.persona-not-concerned, edit.language (text).
// New ids come from the IdSource passed in; it must not repeat ids of the map.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "journeyline/base/id.h"
#include "journeyline/base/result.h"
#include "journeyline/document/map.h"

namespace journeyline::edits {

/// The new map and the new part's id.
struct Added {
    Map map;
    Id id;
};
struct AddedMany {
    Map map;
    Ids ids;
};

/// For Session::apply and the like, which want only the map.
[[nodiscard]] inline Result<Map> mapOf(const Result<Added>& added) {
    return added ? Result<Map>(added->map) : Result<Map>(added.fault());
}
[[nodiscard]] inline Result<Map> mapOf(const Result<AddedMany>& added) {
    return added ? Result<Map>(added->map) : Result<Map>(added.fault());
}

/// Changes a copy of one part. The edit is refused when the change alters the part's id, leaves a number out of its
/// range or a reference dangling, or touches parts inside it that have ids of their own (cards, pain points, metrics,
/// touchpoints): those have verbs of their own.
template <class Part>
using Change = std::function<void(Part&)>;

/// Any index beyond the end of a list means its end. Where a part moves within one list, the index counts without it,
/// so it is the place where the part stands afterwards.
inline constexpr std::size_t atEnd = SIZE_MAX;

} // namespace journeyline::edits
