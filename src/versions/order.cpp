// SPDX-License-Identifier: Apache-2.0
#include "order.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace journeyline::versions {

namespace {

using KeySet = std::unordered_set<Key>;
using Places = std::unordered_map<Key, std::size_t>;

Places placesIn(const Keys& keys) {
    Places places;
    places.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        places.emplace(keys[i], i);
    return places;
}

/// The keys of `side` that are not part of the longest run that kept the order of `base`.
KeySet movedIn(const Keys& side, const Places& base) {
    Keys common;
    std::vector<std::size_t> places;
    for (const Key key : side)
        if (const auto at = base.find(key); at != base.end()) {
            common.push_back(key);
            places.push_back(at->second);
        }
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> tails, before(common.size(), none);
    for (std::size_t i = 0; i < common.size(); ++i) {
        const auto tail = std::lower_bound(tails.begin(), tails.end(), places[i],
                                           [&](std::size_t at, std::size_t place) { return places[at] < place; });
        if (tail != tails.begin()) before[i] = *(tail - 1);
        if (tail == tails.end())
            tails.push_back(i);
        else
            *tail = i;
    }
    KeySet moved(common.begin(), common.end());
    for (std::size_t i = tails.empty() ? none : tails.back(); i != none; i = before[i])
        moved.erase(common[i]);
    return moved;
}

/// How many keys that nobody moved stand before each key.
Places gapsIn(const Keys& side, const KeySet& unmoved) {
    Places gaps;
    std::size_t gap = 0;
    for (const Key key : side) {
        if (gaps.contains(key)) continue;
        if (unmoved.contains(key)) ++gap;
        gaps.emplace(key, gap);
    }
    return gaps;
}

/// What follows each of the shared keys (or, with none, comes first) in a sequence.
std::map<std::optional<Key>, Keys> runsOf(const Keys& sequence, const KeySet& shared) {
    std::map<std::optional<Key>, Keys> runs;
    std::optional<Key> anchor;
    for (const Key key : sequence)
        if (shared.contains(key))
            anchor = key;
        else
            runs[anchor].push_back(key);
    return runs;
}

/// Two sequences that stand in the same place.
void appendBoth(const Keys& a, const Keys& b, Keys& to) {
    const KeySet inB(b.begin(), b.end());
    Keys sharedA, sharedB;
    std::ranges::copy_if(a, std::back_inserter(sharedA), [&](Key key) { return inB.contains(key); });
    const KeySet shared(sharedA.begin(), sharedA.end());
    std::ranges::copy_if(b, std::back_inserter(sharedB), [&](Key key) { return shared.contains(key); });
    auto runsA = runsOf(a, shared), runsB = runsOf(b, shared);
    const auto runsAt = [&](const std::optional<Key>& anchor) {
        Keys first = std::move(runsA[anchor]), second = std::move(runsB[anchor]);
        if (!first.empty() && !second.empty() && second.front() < first.front()) std::swap(first, second);
        to.insert(to.end(), first.begin(), first.end());
        to.insert(to.end(), second.begin(), second.end());
    };
    runsAt({});
    for (const Key key : std::min(sharedA, sharedB)) {
        to.push_back(key);
        runsAt(key);
    }
}

Keys those(const Keys& keys, const std::function<bool(Key)>& stays) {
    Keys kept;
    kept.reserve(keys.size());
    std::ranges::copy_if(keys, std::back_inserter(kept), stays);
    return kept;
}

} // namespace

Order mergedOrder(const Keys& baseKeys, const Keys& ourKeys, const Keys& theirKeys,
                  const std::function<bool(Key)>& stays) {
    const Keys ours = those(ourKeys, stays), theirs = those(theirKeys, stays);
    if (ours == theirs) return {ours, {}};
    const Keys base = those(baseKeys, stays);
    const Places inBase = placesIn(base), inOurs = placesIn(ours), inTheirs = placesIn(theirs);
    const KeySet movedByUs = movedIn(ours, inBase), movedByThem = movedIn(theirs, inBase);

    KeySet unmoved;
    for (const Key key : base)
        if (inOurs.contains(key) && inTheirs.contains(key) && !movedByUs.contains(key) && !movedByThem.contains(key))
            unmoved.insert(key);
    const Places ourGaps = gapsIn(ours, unmoved), theirGaps = gapsIn(theirs, unmoved);

    Order order;
    std::vector<Keys> fromUs(unmoved.size() + 1), fromThem(unmoved.size() + 1);
    const auto bothPlace = [&](Key key, bool us) {
        // Where only one of the two moved it, the other one's place is the old one.
        const bool moved = inBase.contains(key);
        if (moved && movedByUs.contains(key) != movedByThem.contains(key)) return movedByUs.contains(key) == us;
        const std::size_t our = ourGaps.at(key), their = theirGaps.at(key);
        if (moved && our != their && us) order.movedByBoth.push_back(key);
        return our == their || (our < their) == us;
    };
    const auto place = [&](const Keys& side, const Places& gaps, const Places& others, bool us, std::vector<Keys>& to) {
        for (const Key key : side)
            if (!unmoved.contains(key) && (!others.contains(key) || bothPlace(key, us)))
                to[gaps.at(key)].push_back(key);
    };
    place(ours, ourGaps, inTheirs, true, fromUs);
    place(theirs, theirGaps, inOurs, false, fromThem);

    order.keys.reserve(ours.size() + theirs.size());
    std::size_t gap = 0;
    appendBoth(fromUs[0], fromThem[0], order.keys);
    for (const Key key : base) {
        if (!unmoved.contains(key)) continue;
        order.keys.push_back(key);
        ++gap;
        appendBoth(fromUs[gap], fromThem[gap], order.keys);
    }
    return order;
}

} // namespace journeyline::versions
