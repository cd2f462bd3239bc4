// SPDX-License-Identifier: Apache-2.0
// Whether a part stays that one side removed: yes, when the other side worked on it or on something in it.
#pragma once

#include <set>
#include <unordered_map>
#include <unordered_set>

#include "parts.h"

namespace journeyline::versions {

class Fate {
public:
    /// All three must live as long.
    Fate(const MapParts& old, const MapParts& our, const MapParts& their) : m_old(old), m_our(our), m_their(their) {}

    template <class Part>
    [[nodiscard]] bool stays(Parts<Part> MapParts::*kind, Key id) {
        const bool our = (m_our.*kind).has(id), their = (m_their.*kind).has(id);
        const Standing<Part>* old = (m_old.*kind).find(id);
        if (our && their) return true;
        if (!old) return our || their;
        if (!our && !their) // each side may have removed another of the things it stood in
            return wentWithItsHome(old->home, m_our) && wentWithItsHome(old->home, m_their) && homeStays(old->home);
        const MapParts &keeps = our ? m_our : m_their, &removed = our ? m_their : m_our;
        const bool withItsHome = wentWithItsHome(old->home, removed);
        if (touched(keeps, kind, id)) {
            if (!withItsHome) m_keptThoughGone.insert(id);
            return true;
        }
        return withItsHome && homeStays(old->home);
    }

    /// Of those that stays() was asked about.
    [[nodiscard]] const std::set<Key>& keptThoughGone() const { return m_keptThoughGone; }

private:
    /// Nobody removed it by itself.
    [[nodiscard]] static bool wentWithItsHome(const Home& home, const MapParts& removed) {
        const bool ownerGone =
            !home.owner.empty() && !removed.touchpoints.has(home.owner) && !removed.phases.has(home.owner);
        return ownerGone || (!home.lane.empty() && !removed.lanes.has(home.lane));
    }
    [[nodiscard]] bool homeStays(const Home& home);

    template <class Part>
    [[nodiscard]] bool touched(const MapParts& side, Parts<Part> MapParts::*kind, Key id) {
        const Standing<Part>*now = (side.*kind).find(id), *old = (m_old.*kind).find(id);
        if (!now) return false;
        return !old || now->home != old->home || differs(side, **now->node, **old->node);
    }
    template <class Part>
    [[nodiscard]] bool differs(const MapParts&, const Part& now, const Part& old) {
        return now != old;
    }
    [[nodiscard]] bool differs(const MapParts& side, const Touchpoint& now, const Touchpoint& old);
    [[nodiscard]] bool differs(const MapParts& side, const Phase& now, const Phase& old);
    [[nodiscard]] bool differs(const MapParts& side, const Lane& now, const Lane& old);
    template <class Part>
    [[nodiscard]] bool anyTouched(const MapParts& side, Parts<Part> MapParts::*kind, const List<Part>& list) {
        for (const Shared<Part>& part : list)
            if (touched(side, kind, part->id.text)) return true;
        return false;
    }
    [[nodiscard]] bool anyTouched(const MapParts& side, const Notes& notes);
    [[nodiscard]] const std::unordered_set<Key>& workedLanes(const MapParts& side);

    const MapParts& m_old;
    const MapParts& m_our;
    const MapParts& m_their;
    std::set<Key> m_keptThoughGone;
    std::unordered_map<Key, bool> m_homes;
    std::unordered_map<const MapParts*, std::unordered_set<Key>> m_workedLanes; ///< by side
};

} // namespace journeyline::versions
