// SPDX-License-Identifier: Apache-2.0
// The picture of a touchpoint, the portrait of a persona, and the logo, together with the asset it stands on: one edit
// never leaves half of it.
#include "forget.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/touchpoints.h"
#include "parts.h"

namespace journeyline::edits {
Result<Map> placePicture(const Map& map, const Id& touchpoint, const Asset& picture) {
    const Touchpoint* found = findTouchpoint(map, touchpoint);
    if (!found) return noSuch("touchpoint", touchpoint);
    const auto held = addAsset(map, picture);
    if (!held) return held.fault();
    const auto shown = setImage(*held, touchpoint, picture.sha256, found->image.alt);
    if (!shown) return shown.fault();
    return withoutHiddenPictures(map, *shown);
}

Result<Map> removePicture(const Map& map, const Id& touchpoint) {
    const Touchpoint* found = findTouchpoint(map, touchpoint);
    if (!found) return noSuch("touchpoint", touchpoint);
    const auto without = changeTouchpoint(map, touchpoint, [](Touchpoint& t) { t.image = TouchpointImage(); });
    if (!without) return without.fault();
    return withoutHiddenPictures(map, *without);
}

Result<Map> placeLogo(const Map& map, const Asset& picture) {
    const auto held = addAsset(map, picture);
    if (!held) return held.fault();
    const auto shown = setLogo(*held, picture.sha256);
    if (!shown) return shown.fault();
    return withoutHiddenPictures(map, *shown);
}

Result<Map> removeLogo(const Map& map) {
    const auto without = setLogo(map, {});
    if (!without) return without.fault();
    return withoutHiddenPictures(map, *without);
}

Result<Map> placePortrait(const Map& map, const Id& persona, const Asset& picture) {
    const Persona* found = findIn(map.personas, persona);
    if (!found) return noSuch("persona", persona);
    const auto held = addAsset(map, picture);
    if (!held) return held.fault();
    const auto shown = setPersonaPortrait(*held, persona, picture.sha256);
    if (!shown) return shown.fault();
    return withoutHiddenPictures(map, *shown);
}

Result<Map> removePortrait(const Map& map, const Id& persona) {
    const Persona* found = findIn(map.personas, persona);
    if (!found) return noSuch("persona", persona);
    const auto without = setPersonaPortrait(map, persona, {});
    if (!without) return without.fault();
    return withoutHiddenPictures(map, *without);
}

} // namespace journeyline::edits
