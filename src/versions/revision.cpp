// SPDX-License-Identifier: Apache-2.0
#include "journeyline/versions/revision.h"

namespace journeyline::versions {

Map nextVersion(const Map& map, IdSource& ids) {
    Map next = map;
    if (!map.rev.empty()) next.ancestors.insert(next.ancestors.begin(), map.rev);
    if (next.ancestors.size() > mostAncestors) next.ancestors.resize(mostAncestors);
    next.rev = ids.next().text;
    return next;
}

} // namespace journeyline::versions
