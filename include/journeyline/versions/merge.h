// SPDX-License-Identifier: Apache-2.0
// Two versions of a map that go back to the same one, as one map: each part and each of its members for itself.
//
// Rules: what one side changed, added, removed or moved is taken. What both changed differently is shown as ours has
// it, and theirs is kept in the map's list of conflicts until somebody decides. What one side removed and the other one
// worked on stays. Where both moved the same part, one of the two places is chosen.
//
// Callers may rely on, when all three maps are sound in the sense of invariants.h: nothing that either side wrote is
// lost without being a conflict or a remark; the result is sound; but for which of two values is shown, it does not
// matter which side is called ours; a map merged with itself, or with what it came from, is itself; parts that ours has
// and that stay as they are stay shared. Cost follows the size of the maps. Not responsible for: finding the common
// base, reading files, a name for the new version (revision.h).
#pragma once

#include <string>
#include <vector>

#include "journeyline/base/id.h"
#include "journeyline/base/result.h"
#include "journeyline/document/map.h"

namespace journeyline::versions {

/// Something a user may want to look at.
struct Remark {
    enum class Kind {
        Conflict,        ///< both changed the member differently; `ours` is shown
        KeptThoughGone,  ///< one side removed the part, the other one worked on it
        MovedByBoth,     ///< to different places
        ReferenceDropped ///< a reference to something that one side removed
    };
    Kind kind = Kind::Conflict;
    Id id;                    ///< of the part; the map's for its own members
    std::string title;        ///< of the part: its title, name or text
    std::string member;       ///< as in Conflict
    std::string ours, theirs; ///< of a conflict: the values as they stand in a file; empty: not said
    friend bool operator==(const Remark&, const Remark&) = default;
};

/// The same to be told to people, as a code and arguments. `path`: the file that the merged map is in.
[[nodiscard]] Fault noteOf(const Remark& remark, const std::string& path);

struct Merged {
    Map map;
    std::vector<Remark> remarks; ///< in no order that means anything, but always in the same one
};

/// `ids` gives the ids of what has to be made again for a sound map, which is rare.
[[nodiscard]] Merged merge(const Map& base, const Map& ours, const Map& theirs, IdSource& ids);

} // namespace journeyline::versions
