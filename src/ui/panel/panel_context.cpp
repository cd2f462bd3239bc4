// SPDX-License-Identifier: Apache-2.0
#include "panel_context.h"

#include <QCoreApplication>

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

QString personaName(const Map& map, const Id& persona) {
    const Persona* found = findIn(map.personas, persona);
    if (found) return qt(found->name);
    return QCoreApplication::translate("Panel", "Everyone");
}

} // namespace journeyline::ui
