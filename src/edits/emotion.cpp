// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/emotion.h"

#include <cmath>

#include "journeyline/edits/lanes.h"
#include "journeyline/edits/touchpoints.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

constexpr double lowest = 1.0, highest = 5.0, middle = 3.0;

/// Within the scale, in tenths. What stands there already keeps its spelling when it is the same number.
void assignScore(std::optional<Decimal>& score, double value) {
    const Decimal rounded = Decimal::fromDouble(std::clamp(value, lowest, highest));
    if (!score || score->value() != rounded.value()) score = rounded;
}

bool saysNothing(const Experience& experience) {
    Experience empty;
    empty.persona = experience.persona;
    empty.state = experience.state;
    return experience == empty;
}

std::optional<Fault> faultOfPersona(const Map& map, const Touchpoint& touchpoint, const Id& persona) {
    if (persona.empty()) return std::nullopt;
    if (!findIn(map.personas, persona)) return noSuch("persona", persona);
    const Ids& whom = touchpoint.personas;
    if (!whom.empty() && std::find(whom.begin(), whom.end(), persona) == whom.end())
        return faultWith("edit.persona-not-concerned", persona.text);
    return std::nullopt;
}

Result<Map> setScore(const Map& map, const Id& touchpoint, const Id& persona, std::optional<Decimal> Experience::*score,
                     double value) {
    if (std::isnan(value)) return faultWith("edit.out-of-range", "actual");
    return changeExperience(map, touchpoint, persona, [&](Experience& e) { assignScore(e.*score, value); });
}

} // namespace

Result<Map> changeExperience(const Map& map, const Id& touchpoint, const Id& persona, const Change<Experience>& change,
                             MapState state) {
    const Touchpoint* found = findTouchpoint(map, touchpoint);
    if (!found) return noSuch("touchpoint", touchpoint);
    if (isLocked(map, LaneKind::Emotion)) return faultWith("edit.lane-locked", "");
    if (auto fault = faultOfPersona(map, *found, persona)) return std::move(*fault);

    const Experience* before = experienceOf(*found, persona, state);
    Experience after = before ? *before : Experience();
    after.persona = persona;
    if (!before && state != MapState::Current) after.state = state;
    const std::optional<MapState> said = after.state;
    change(after);
    if (after.persona != persona || after.state != said) return faultWith("edit.id-changed", touchpoint.text);

    const auto place = before ? before - found->experience.data() : 0;
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) {
        if (!before && saysNothing(after)) return;
        if (!before)
            t.experience.push_back(after);
        else if (saysNothing(after))
            t.experience.erase(t.experience.begin() + place);
        else
            t.experience[static_cast<std::size_t>(place)] = after;
    });
}

Result<Map> setEmotion(const Map& map, const Id& touchpoint, const Id& persona, double value) {
    return setScore(map, touchpoint, persona, &Experience::actual, value);
}

Result<Map> nudgeEmotion(const Map& map, const Id& touchpoint, const Id& persona, double by) {
    const Touchpoint* found = findTouchpoint(map, touchpoint);
    if (!found) return noSuch("touchpoint", touchpoint);
    double start = middle;
    if (const Experience* everyone = experienceOf(*found, Id()); everyone && everyone->actual)
        start = everyone->actual->value();
    if (const Experience* own = experienceOf(*found, persona); own && own->actual) start = own->actual->value();
    return setEmotion(map, touchpoint, persona, start + by);
}

Result<Map> clearEmotion(const Map& map, const Id& touchpoint, const Id& persona) {
    return changeExperience(map, touchpoint, persona, [](Experience& e) { e.actual.reset(); });
}

Result<Map> setExpected(const Map& map, const Id& touchpoint, const Id& persona, double value) {
    return setScore(map, touchpoint, persona, &Experience::expected, value);
}

Result<Map> clearExpected(const Map& map, const Id& touchpoint, const Id& persona) {
    return changeExperience(map, touchpoint, persona, [](Experience& e) { e.expected.reset(); });
}

Result<Map> setFeeling(const Map& map, const Id& touchpoint, const Id& persona, const std::string& feeling) {
    return changeExperience(map, touchpoint, persona, [&](Experience& e) { e.feeling = feeling; });
}

Result<Map> setSamples(const Map& map, const Id& touchpoint, const Id& persona, const Samples& samples) {
    return changeExperience(map, touchpoint, persona, [&](Experience& e) { e.samples = samples; });
}

} // namespace journeyline::edits
