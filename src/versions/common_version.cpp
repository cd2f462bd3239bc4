// SPDX-License-Identifier: Apache-2.0
#include "journeyline/versions/common_version.h"

#include <algorithm>
#include <vector>

#include "journeyline/versions/merge.h"

namespace journeyline::versions {

namespace {

constexpr int mostMerges = 256; ///< of many people whose saves crossed again and again; then any version will do

bool isBefore(const Map& version, const Map& later) {
    return std::ranges::find(later.ancestors, version.rev) != later.ancestors.end();
}
bool isAtOrBefore(const Map& version, const Map& later) {
    return version.rev == later.rev || isBefore(version, later);
}

class Common {
public:
    Common(std::span<const Map> known, IdSource& ids) : m_known(known), m_ids(ids) {}

    /// `a` is null for what all that is known is before.
    [[nodiscard]] Map of(const Map* a, const Map& b) {
        std::vector<const Map*> newest;
        for (auto version = m_known.rbegin(); version != m_known.rend(); ++version) {
            if (!isAtOrBefore(*version, b) || (a && !isAtOrBefore(*version, *a))) continue;
            const auto covers = [&](const Map* newer) { return isAtOrBefore(*version, *newer); };
            if (std::ranges::none_of(newest, covers)) newest.push_back(&*version);
        }
        if (newest.empty()) {
            Map nothing;
            nothing.id = b.id;
            return nothing;
        }
        Map base = *newest.front();
        for (std::size_t i = 1; i < newest.size() && m_merges < mostMerges; ++i) {
            ++m_merges;
            base = merge(of(&base, *newest[i]), base, *newest[i], m_ids).map;
        }
        return base;
    }

private:
    std::span<const Map> m_known;
    IdSource& m_ids;
    int m_merges = 0;
};

} // namespace

Map commonVersion(std::span<const Map> known, const Map& theirs, IdSource& ids) {
    Map base = Common(known, ids).of(nullptr, theirs);
    const bool namesNothing = !known.empty() && known.back().rev.empty();
    return namesNothing && base.rev.empty() ? known.back() : base;
}

} // namespace journeyline::versions
