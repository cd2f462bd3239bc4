// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/pictures.h"

#include "journeyline/document/find.h"

namespace journeyline {

std::unordered_set<std::string_view> shownPictures(const Map& map) {
    std::unordered_set<std::string_view> shown;
    const auto add = [&](std::string_view hash) {
        if (!hash.empty()) shown.insert(hash);
    };
    add(map.theme.logo);
    for (const auto& persona : map.personas)
        add(persona->portrait);
    forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) { add(touchpoint.image.asset); });
    for (const auto& conflict : map.conflicts)
        for (const std::string_view raw : {std::string_view(conflict->ours), std::string_view(conflict->theirs)})
            if (raw.size() > 2 && raw.front() == '"') add(raw.substr(1, raw.size() - 2));
    return shown;
}

} // namespace journeyline
