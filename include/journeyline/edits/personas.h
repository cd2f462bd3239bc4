// SPDX-License-Identifier: Apache-2.0
// Edits of personas.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

[[nodiscard]] Result<Added> addPersona(const Map& map, std::size_t index, const std::string& name, IdSource& ids);
[[nodiscard]] Result<Map> movePersona(const Map& map, const Id& persona, std::size_t toIndex);
/// With all its experiences. Cards and pain points stay, without a speaker.
[[nodiscard]] Result<Map> deletePersona(const Map& map, const Id& persona);

[[nodiscard]] Result<Map> changePersona(const Map& map, const Id& persona, const Change<Persona>& change);

[[nodiscard]] Result<Map> renamePersona(const Map& map, const Id& persona, const std::string& name);
[[nodiscard]] Result<Map> setPersonaSummary(const Map& map, const Id& persona, const std::string& summary);
[[nodiscard]] Result<Map> setPersonaQuote(const Map& map, const Id& persona, const std::string& quote);
[[nodiscard]] Result<Map> setPersonaColour(const Map& map, const Id& persona, const std::string& colour);
/// The picture must be an asset of the map; an empty hash takes it away.
[[nodiscard]] Result<Map> setPersonaPortrait(const Map& map, const Id& persona, const std::string& assetHash);

/// Takes the picture into the map and shows it as the portrait. The one that stood there leaves the map unless
/// something else shows it.
[[nodiscard]] Result<Map> placePortrait(const Map& map, const Id& persona, const Asset& picture);
[[nodiscard]] Result<Map> removePortrait(const Map& map, const Id& persona);

} // namespace journeyline::edits
