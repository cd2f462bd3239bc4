// SPDX-License-Identifier: Apache-2.0
// What must hold for every map the program works with: ids are there and unique, references point at something, each
// lane stands at most once in a set of notes. What other maps, dismissed findings and conflicts point at is not looked
// at. Ids are unique over all kinds of parts. Files of strangers may break it; `repaired` makes it true by one fixed
// rule and says what it did, so that nothing is repaired in silence.
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/id.h"
#include "journeyline/document/map.h"

namespace journeyline {

/// Whether the `id` of a part is its own; in these three it names another part.
template <class Part>
inline constexpr bool ownsId = requires(Part part) {
    part.id;
}
&&!std::same_as<Part, MapLink> && !std::same_as<Part, ActionLink> && !std::same_as<Part, Conflict>;

/// Whether this text member of a part names an asset by its sha256.
[[nodiscard]] constexpr bool refersToAsset(std::string_view member) {
    return member == "portrait" || member == "asset" || member == "logo";
}

/// One thing that is wrong, and what `repaired` does about it.
struct Violation {
    enum class Kind {
        MissingId,   ///< a part without id gets one
        DuplicateId, ///< the first part keeps the id, later ones get new ones; a reference means the first of its kind
        DanglingReference, ///< the reference is removed
        MissingPersona,    ///< a persona that is not there is made again, with its id as name: without it, what one
                           ///< persona feels would be said of everyone
        MissingLane, ///< cards of a lane that is not there: the lane is made again, a free notes lane without title
        DoubledLane  ///< a lane that stands twice in one set of notes: the later cards join the first ones
    };
    Kind kind = Kind::MissingId;
    std::string part;   ///< kind of the part in the field's terms: "touchpoint", "painPoint", …
    std::string title;  ///< its title, name or text, so that a user can find it
    std::string member; ///< for a reference: the member that holds it
    Id id;              ///< the duplicate or dangling id
    /// Which of the map's ids it is: counted from 0 in the order of members.h are all own ids, missing ones too, all
    /// references that are not empty, and the lane of each entry of notes. The file layer finds the line by it.
    std::size_t slot = 0;
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
