// SPDX-License-Identifier: Apache-2.0
#include "fate.h"

namespace journeyline::versions {

bool Fate::homeStays(const Home& home) {
    const auto known = [&](Key id, const auto& find) {
        if (id.empty()) return true;
        if (const auto at = m_homes.find(id); at != m_homes.end()) return at->second;
        return m_homes[id] = find();
    };
    const bool owner = known(home.owner, [&] {
        return m_old.phases.has(home.owner) ? stays(&MapParts::phases, home.owner)
                                            : stays(&MapParts::touchpoints, home.owner);
    });
    return owner && known(home.lane, [&] { return stays(&MapParts::lanes, home.lane); });
}

bool Fate::differs(const MapParts& side, const Touchpoint& now, const Touchpoint& old) {
    if (now == old) return false;
    return bare(now) != bare(old) || anyTouched(side, now.notes) ||
           anyTouched(side, &MapParts::painPoints, now.painPoints) || anyTouched(side, &MapParts::metrics, now.metrics);
}

bool Fate::differs(const MapParts& side, const Phase& now, const Phase& old) {
    if (now == old) return false;
    return bare(now) != bare(old) || anyTouched(side, now.notes) || anyTouched(side, &MapParts::metrics, now.metrics) ||
           anyTouched(side, &MapParts::touchpoints, now.touchpoints);
}

bool Fate::differs(const MapParts& side, const Lane& now, const Lane& old) {
    return now != old || workedLanes(side).contains(now.id.text);
}

const std::unordered_set<Key>& Fate::workedLanes(const MapParts& side) {
    const auto [at, isNew] = m_workedLanes.try_emplace(&side);
    if (isNew)
        for (const auto& [id, card] : side.cards.all())
            if (touched(side, &MapParts::cards, id)) at->second.insert(card.home.lane);
    return at->second;
}

bool Fate::anyTouched(const MapParts& side, const Notes& notes) {
    for (const LaneNotes& entry : notes)
        if (anyTouched(side, &MapParts::cards, entry.cards)) return true;
    return false;
}

} // namespace journeyline::versions
