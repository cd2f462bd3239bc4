// SPDX-License-Identifier: Apache-2.0
// The picture of a touchpoint, the portrait of a persona, and the logo, together with the asset it stands on: one edit
// never leaves half of it.
#include "journeyline/edits/map.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/touchpoints.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

bool showsAsset(const Map& map, const std::string& hash) {
    bool shown = map.theme.logo == hash;
    for (const auto& persona : map.personas)
        shown = shown || persona->portrait == hash;
    forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& t) { shown = shown || t.image.asset == hash; });
    return shown;
}

/// Only the picture that was taken away goes: others that nobody shows are none of this edit's business.
Map withoutHidden(const Map& map, const std::string& hash) {
    if (hash.empty() || showsAsset(map, hash)) return map;
    return withMap(map, [&](Map& copy) {
        copy.assets = map.assets.with(
            [&](auto& items) { std::erase_if(items, [&](const auto& asset) { return asset->sha256 == hash; }); });
    });
}

} // namespace

Result<Map> placePicture(const Map& map, const Id& touchpoint, const Asset& picture) {
    const Touchpoint* found = findTouchpoint(map, touchpoint);
    if (!found) return noSuch("touchpoint", touchpoint);
    const auto held = addAsset(map, picture);
    if (!held) return held.fault();
    const auto shown = setImage(*held, touchpoint, picture.sha256, found->image.alt);
    if (!shown) return shown.fault();
    return withoutHidden(*shown, found->image.asset);
}

Result<Map> removePicture(const Map& map, const Id& touchpoint) {
    const Touchpoint* found = findTouchpoint(map, touchpoint);
    if (!found) return noSuch("touchpoint", touchpoint);
    const auto without = changeTouchpoint(map, touchpoint, [](Touchpoint& t) { t.image = TouchpointImage(); });
    if (!without) return without.fault();
    return withoutHidden(*without, found->image.asset);
}

Result<Map> placeLogo(const Map& map, const Asset& picture) {
    const auto held = addAsset(map, picture);
    if (!held) return held.fault();
    const auto shown = setLogo(*held, picture.sha256);
    if (!shown) return shown.fault();
    return withoutHidden(*shown, map.theme.logo);
}

Result<Map> removeLogo(const Map& map) {
    const auto without = setLogo(map, {});
    if (!without) return without.fault();
    return withoutHidden(*without, map.theme.logo);
}

Result<Map> placePortrait(const Map& map, const Id& persona, const Asset& picture) {
    const Persona* found = findIn(map.personas, persona);
    if (!found) return noSuch("persona", persona);
    const auto held = addAsset(map, picture);
    if (!held) return held.fault();
    const auto shown = setPersonaPortrait(*held, persona, picture.sha256);
    if (!shown) return shown.fault();
    return withoutHidden(*shown, found->portrait);
}

Result<Map> removePortrait(const Map& map, const Id& persona) {
    const Persona* found = findIn(map.personas, persona);
    if (!found) return noSuch("persona", persona);
    const auto without = setPersonaPortrait(map, persona, {});
    if (!without) return without.fault();
    return withoutHidden(*without, found->portrait);
}

} // namespace journeyline::edits
