// SPDX-License-Identifier: Apache-2.0
// The parts of a map that may move from one place to another, each with the place it stands at: touchpoints in phases,
// cards, pain points and figures at what they belong to.
#pragma once

#include <compare>
#include <map>
#include <string_view>
#include <unordered_map>

#include "journeyline/document/map.h"
#include "order.h"

namespace journeyline::versions {

/// A list of parts: of which phase or touchpoint (empty: of the map), and for cards in which lane.
struct Home {
    Key owner;
    Key lane;
    friend auto operator<=>(const Home&, const Home&) = default; // NOLINT(modernize-use-nullptr): its own 0
};

template <class Part>
struct Standing {
    const Shared<Part>* node = nullptr;
    Home home;
};

/// All parts of one kind in one version of a map, which must live as long.
template <class Part>
class Parts {
public:
    void add(const Home& home, const List<Part>& list) {
        if (list.empty()) return;
        Keys& keys = m_lists[home];
        keys.reserve(list.size());
        for (const Shared<Part>& part : list) {
            keys.push_back(part->id.text);
            m_byId.emplace(part->id.text, Standing<Part>{&part, home});
        }
    }
    /// Null when it is not there.
    [[nodiscard]] const Standing<Part>* find(Key id) const {
        const auto at = m_byId.find(id);
        return at == m_byId.end() ? nullptr : &at->second;
    }
    [[nodiscard]] bool has(Key id) const { return m_byId.contains(id); }
    [[nodiscard]] const Keys& in(const Home& home) const {
        static const Keys none;
        const auto at = m_lists.find(home);
        return at == m_lists.end() ? none : at->second;
    }
    [[nodiscard]] const std::map<Home, Keys>& lists() const { return m_lists; }
    [[nodiscard]] const std::unordered_map<Key, Standing<Part>>& all() const { return m_byId; }

private:
    std::unordered_map<Key, Standing<Part>> m_byId;
    std::map<Home, Keys> m_lists;
};

struct MapParts {
    explicit MapParts(const Map& map);

    Parts<Lane> lanes;
    Parts<Phase> phases;
    Parts<Touchpoint> touchpoints;
    Parts<Card> cards;
    Parts<PainPoint> painPoints;
    Parts<Metric> metrics;
};

/// Without what stands in lists of its own.
[[nodiscard]] Phase bare(Phase phase);
[[nodiscard]] Touchpoint bare(Touchpoint touchpoint);

} // namespace journeyline::versions
