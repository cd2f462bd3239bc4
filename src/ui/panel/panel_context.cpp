// SPDX-License-Identifier: Apache-2.0
#include "panel_context.h"

#include <QCoreApplication>

#include "journeyline/edits/emotion.h"

namespace journeyline::ui {
namespace {
QString notSaid() {
    return QCoreApplication::translate("Panel", "Not said");
}
} // namespace

Choices personaChoices(const Map& map) {
    Choices choices{{QString(), QCoreApplication::translate("Panel", "Nobody in particular")}};
    for (const auto& persona : map.personas)
        choices.push_back({qt(persona->id.text), qt(persona->name)});
    return choices;
}

Choices sourceChoices(const Map& map) {
    Choices choices{{QString(), notSaid()}};
    for (const auto& source : map.sources)
        choices.push_back({qt(source->id.text), qt(source->title)});
    return choices;
}

std::size_t rankOf(const Map& map, const Id& persona) {
    return indexOf(map.personas, persona).value_or(0);
}

std::vector<Id> personasAt(const Map& map, const Touchpoint& touchpoint, MapState state) {
    std::vector<Id> ids;
    for (const auto& persona : map.personas) {
        const bool concerned =
            touchpoint.personas.empty() ||
            std::find(touchpoint.personas.begin(), touchpoint.personas.end(), persona->id) != touchpoint.personas.end();
        if (concerned || experienceOf(touchpoint, persona->id, state)) ids.push_back(persona->id);
    }
    if (ids.empty() || experienceOf(touchpoint, Id(), state)) ids.push_back(Id());
    return ids;
}

Target<Experience> experienceTarget(const PanelContext& context, const Id& persona, MapState state) {
    return {[id = context.touchpoint, persona, state](const Map& map) -> const Experience* {
                const Touchpoint* touchpoint = findTouchpoint(map, *id);
                return touchpoint ? experienceOf(*touchpoint, persona, state) : nullptr;
            },
            [id = context.touchpoint, persona, state](const Map& map, const edits::Change<Experience>& change) {
                return edits::changeExperience(map, *id, persona, change, state);
            }};
}

QString personaName(const Map& map, const Id& persona) {
    const Persona* found = findIn(map.personas, persona);
    if (found) return qt(found->name);
    return QCoreApplication::translate("Panel", "Everyone");
}

} // namespace journeyline::ui
