// SPDX-License-Identifier: Apache-2.0
#include "unknown_members.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace journeyline::file {

Unknown arranged(Unknown unknown, const std::vector<std::string_view>& names, std::size_t fileMemberCount) {
    std::unordered_map<std::string_view, std::size_t> places; // from 1; 0 is before the first member
    for (std::size_t i = 0; i < names.size(); ++i)
        places.emplace(names[i], i + 1);

    struct Ranked {
        std::size_t rank;
        UnknownMember member;
    };
    std::vector<Ranked> ranked;
    std::unordered_set<std::string> seen;
    for (UnknownMember& member : unknown) {
        if (!seen.insert(member.key).second) continue;
        const auto own = places.find(member.key);
        const auto after = own != places.end() ? own : places.find(member.after);
        std::size_t place = after != places.end() ? after->second : member.after.empty() ? 0 : names.size();
        place = std::max(place, fileMemberCount);
        member.after = place == 0 ? std::string() : std::string(names[place - 1]);
        ranked.push_back({place * 2 + (own != places.end() ? 0U : 1U), std::move(member)});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    Unknown result;
    result.reserve(ranked.size());
    for (Ranked& item : ranked)
        result.push_back(std::move(item.member));
    return result;
}

} // namespace journeyline::file
