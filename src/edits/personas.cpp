// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/personas.h"

#include "forget.h"
#include "parts.h"

namespace journeyline::edits {

Result<Added> addPersona(const Map& map, std::size_t index, const std::string& name, IdSource& ids) {
    Persona persona;
    persona.id = ids.next();
    persona.name = name;
    return addListed(map, &Map::personas, index, std::move(persona));
}

Result<Map> movePersona(const Map& map, const Id& persona, std::size_t toIndex) {
    return moveListed(map, &Map::personas, "persona", persona, toIndex);
}

Result<Map> deletePersona(const Map& map, const Id& persona) {
    Result<Map> without = eraseListed(map, &Map::personas, "persona", persona);
    if (!without) return without;
    return withoutHiddenPictures(map, forgottenEverywhere(*without, Gone{persona}));
}

Result<Map> changePersona(const Map& map, const Id& persona, const Change<Persona>& change) {
    return changeListed(map, &Map::personas, "persona", persona, change);
}

Result<Map> renamePersona(const Map& map, const Id& persona, const std::string& name) {
    return changePersona(map, persona, [&](Persona& p) { p.name = name; });
}

Result<Map> setPersonaSummary(const Map& map, const Id& persona, const std::string& summary) {
    return changePersona(map, persona, [&](Persona& p) { p.summary = summary; });
}

Result<Map> setPersonaQuote(const Map& map, const Id& persona, const std::string& quote) {
    return changePersona(map, persona, [&](Persona& p) { p.quote = quote; });
}

Result<Map> setPersonaColour(const Map& map, const Id& persona, const std::string& colour) {
    return changePersona(map, persona, [&](Persona& p) { p.colour = colour; });
}

Result<Map> setPersonaPortrait(const Map& map, const Id& persona, const std::string& assetHash) {
    return changePersona(map, persona, [&](Persona& p) { p.portrait = assetHash; });
}

} // namespace journeyline::edits
