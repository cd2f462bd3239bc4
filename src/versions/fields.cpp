// SPDX-License-Identifier: Apache-2.0
#include "fields.h"

namespace journeyline::versions {

std::string shownKey(Key key) {
    std::string shown(key);
    std::ranges::replace(shown, repetition, '#');
    const bool plain = std::ranges::all_of(shown, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '-' ||
               c == '#';
    });
    return plain ? shown : file::quoted(shown);
}

KnownConflict knownOf(const Id& id, const std::string& member, std::string a, std::string b) {
    if (b < a) std::swap(a, b);
    return {id, member, std::move(a), std::move(b)};
}

bool FieldMerge::isTheirs(const std::string& path, std::string base, std::string ours, std::string theirs) {
    const bool known = m_decisions.known.contains(knownOf(m_id, path, ours, theirs));
    const bool choose = known && m_decisions.theirs.value_or(theirs < ours);
    if (choose) std::swap(ours, theirs);
    m_conflicts.push_back({m_id, path, std::move(base), std::move(ours), std::move(theirs), {}});
    return choose;
}

} // namespace journeyline::versions
