// SPDX-License-Identifier: Apache-2.0
// Copies of touchpoints, within a map or between two: new ids inside, and no reference to what the map does not have.
#include "journeyline/edits/touchpoints.h"

#include <string_view>
#include <type_traits>

#include "journeyline/document/members.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

/// Walks a copied part and makes it one of `map`.
class Adopting {
public:
    Adopting(const Map& map, IdSource& ids) : m_map(map), m_ids(ids) {}

    template <class Member>
    void operator()(std::string_view name, Member& member) {
        if constexpr (std::is_same_v<Member, Id>)
            adoptId(name, member);
        else if constexpr (std::is_same_v<Member, Ids>)
            std::erase_if(member, [&](const Id& id) { return !findIn(m_map.personas, id); });
        else if constexpr (requires { describe(*this, member); })
            describe(*this, member);
    }
    template <class Member>
    void operator()(std::string_view, Member&, NumberRange) {}

    void operator()(std::string_view, MapLink&) {} // names another map
    void operator()(std::string_view name, std::string& text) {
        const auto isIt = [&](const auto& asset) { return asset->sha256 == text; };
        if (name == "asset" && std::none_of(m_map.assets.begin(), m_map.assets.end(), isIt)) text.clear();
    }
    void operator()(std::string_view, std::vector<Experience>& experiences) {
        std::erase_if(experiences, [&](const Experience& experience) {
            return !experience.persona.empty() && !findIn(m_map.personas, experience.persona);
        });
        for (Experience& experience : experiences)
            describe(*this, experience);
    }
    void operator()(std::string_view, Notes& notes) {
        std::erase_if(notes, [&](const LaneNotes& entry) { return !findIn(m_map.lanes, entry.lane); });
        for (LaneNotes& entry : notes)
            adoptList(entry.cards);
    }
    template <class Part>
    void operator()(std::string_view, List<Part>& list) {
        adoptList(list);
    }

private:
    template <class Part>
    void adoptList(List<Part>& list) {
        list = list.with([&](auto& items) {
            for (auto& item : items)
                item = item.with([&](Part& part) { describe(*this, part); });
        });
    }

    void adoptId(std::string_view name, Id& id) {
        if (name == "id") {
            id = m_ids.next();
            return;
        }
        const bool known =
            name == "persona" ? findIn(m_map.personas, id) != nullptr : findIn(m_map.sources, id) != nullptr;
        if (!known) id = Id();
    }

    const Map& m_map;
    IdSource& m_ids;
};

} // namespace

Result<Added> insertTouchpoint(const Map& map, const Id& phase, std::size_t index, const Touchpoint& original,
                               IdSource& ids) {
    const auto at = indexOf(map.phases, phase);
    if (!at) return noSuch("phase", phase);
    Touchpoint copy = original;
    Adopting adopting(map, ids);
    describe(adopting, copy);
    const Id id = copy.id;
    return Added{withPhaseAt(map, *at,
                             [&](Phase& changed) {
                                 changed.touchpoints = inserted(changed.touchpoints, index, Shared(std::move(copy)));
                             }),
                 id};
}

Result<Added> duplicateTouchpoint(const Map& map, const Id& touchpoint, IdSource& ids) {
    const auto place = placeOf(map, touchpoint);
    if (!place) return noSuch("touchpoint", touchpoint);
    return insertTouchpoint(map, map.phases[place->phase]->id, place->index + 1, touchpointAt(map, *place), ids);
}

} // namespace journeyline::edits
