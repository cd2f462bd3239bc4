// SPDX-License-Identifier: Apache-2.0
// Edits of cards, the pieces of text in notes lanes. A card stands at a touchpoint or at a phase as a whole; the
// functions take the id of either as `at`.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

/// `index` counts within the cell.
[[nodiscard]] Result<Added> addCard(const Map& map, const Id& at, const Id& lane, std::size_t index,
                                    const std::string& text, IdSource& ids);
/// One for each text, in order: what pasting many lines does.
[[nodiscard]] Result<AddedMany> addCards(const Map& map, const Id& at, const Id& lane, std::size_t index,
                                         const Texts& texts, IdSource& ids);
/// The card stays the same node, so only its place changes.
[[nodiscard]] Result<Map> moveCard(const Map& map, const Id& card, const Id& to, const Id& toLane, std::size_t index);
[[nodiscard]] Result<Map> deleteCard(const Map& map, const Id& card);

[[nodiscard]] Result<Map> changeCard(const Map& map, const Id& card, const Change<Card>& change);

[[nodiscard]] Result<Map> setCardText(const Map& map, const Id& card, const std::string& text);
/// Who thinks or says it; empty: nobody in particular.
[[nodiscard]] Result<Map> setCardPersona(const Map& map, const Id& card, const Id& persona);
[[nodiscard]] Result<Map> setCardColour(const Map& map, const Id& card, const std::string& colour);
[[nodiscard]] Result<Map> setCardOrigin(const Map& map, const Id& card, std::optional<Origin> origin);
[[nodiscard]] Result<Map> setCardEvidence(const Map& map, const Id& card, const Evidence& evidence);
[[nodiscard]] Result<Map> setCardVotes(const Map& map, const Id& card, std::optional<int> votes);

} // namespace journeyline::edits
