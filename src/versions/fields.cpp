// SPDX-License-Identifier: Apache-2.0
#include "fields.h"

namespace journeyline::versions {

KnownConflict knownOf(const Id& id, const std::string& member, std::string a, std::string b) {
    if (b < a) std::swap(a, b);
    return {id, member, std::move(a), std::move(b)};
}

bool FieldMerge::isTheirs(const std::string& path, std::string base, std::string ours, std::string theirs) {
    const bool choose = m_known.contains(knownOf(m_id, path, ours, theirs)) && theirs < ours;
    m_conflicts.push_back({m_id, path, std::move(base), std::move(ours), std::move(theirs), {}});
    return choose;
}

} // namespace journeyline::versions
