// SPDX-License-Identifier: Apache-2.0
// What must hold for every map the program works with: ids are there and unique, references point at something, each
// lane stands at most once in a set of notes. Files of strangers may break it; `repaired` makes it true by one fixed rule
// and says what it did, so that nothing is repaired in silence.
#pragma once

#include <string>
#include <vector>

#include "journeyline/base/id.h"
#include "journeyline/document/map.h"

namespace journeyline {

/// One thing that is wrong, and what `repaired` does about it.
struct Violation {
    enum class Kind {
        MissingId,   ///< a part without id gets one
        DuplicateId, ///< the first part keeps the id, later ones get new ones; references keep meaning the first
        DanglingReference ///< the reference is removed
    };
    Kind kind = Kind::MissingId;
    std::string part;   ///< kind of the part in the field's terms: "touchpoint", "painPoint", …
    std::string title;  ///< its title, name or text, so that a user can find it
    std::string member; ///< for a reference: the member that holds it
    Id id;              ///< the duplicate or dangling id
    friend bool operator==(const Violation&, const Violation&) = default;
};

/// In the order of the file; empty for a sound map.
[[nodiscard]] std::vector<Violation> violations(const Map& map);

struct Repaired {
    Map map;
    std::vector<Violation> list;
};
/// A sound map. Parts that are sound stay shared; a sound map comes back as the same nodes. New ids come from `ids`.
[[nodiscard]] Repaired repaired(const Map& map, IdSource& ids);

} // namespace journeyline
