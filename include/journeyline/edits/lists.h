// SPDX-License-Identifier: Apache-2.0
// Edits of the lists beside the journey: sources of research, parked notes, saved views, the agenda of a session, and
// findings of the method check that the team put aside.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

[[nodiscard]] Result<Added> addSource(const Map& map, std::size_t index, const std::string& title, IdSource& ids);
[[nodiscard]] Result<Map> changeSource(const Map& map, const Id& source, const Change<Source>& change);
/// What rested on it keeps its level of evidence and loses the source.
[[nodiscard]] Result<Map> deleteSource(const Map& map, const Id& source);

[[nodiscard]] Result<Added> addParkedNote(const Map& map, std::size_t index, const std::string& text, IdSource& ids);
[[nodiscard]] Result<Map> changeParkedNote(const Map& map, const Id& note, const Change<ParkedNote>& change);
[[nodiscard]] Result<Map> moveParkedNote(const Map& map, const Id& note, std::size_t toIndex);
[[nodiscard]] Result<Map> deleteParkedNote(const Map& map, const Id& note);

/// The note becomes a card, at the end of a cell; the tray no longer has it. `at` as for addCard.
[[nodiscard]] Result<Added> unparkNote(const Map& map, const Id& note, const Id& at, const Id& lane, IdSource& ids);

[[nodiscard]] Result<Added> addView(const Map& map, std::size_t index, const std::string& name, IdSource& ids);
[[nodiscard]] Result<Map> changeView(const Map& map, const Id& view, const Change<SavedView>& change);
[[nodiscard]] Result<Map> moveView(const Map& map, const Id& view, std::size_t toIndex);
[[nodiscard]] Result<Map> deleteView(const Map& map, const Id& view);

[[nodiscard]] Result<Added> addAgendaItem(const Map& map, std::size_t index, const std::string& title, IdSource& ids);
[[nodiscard]] Result<Map> changeAgendaItem(const Map& map, const Id& item, const Change<AgendaItem>& change);
[[nodiscard]] Result<Map> moveAgendaItem(const Map& map, const Id& item, std::size_t toIndex);
[[nodiscard]] Result<Map> deleteAgendaItem(const Map& map, const Id& item);

/// Puts a finding aside, or changes the reason and date of one that already is.
[[nodiscard]] Result<Map> dismissFinding(const Map& map, const DismissedFinding& finding);
/// Does nothing when it is not put aside.
[[nodiscard]] Result<Map> restoreFinding(const Map& map, const std::string& rule, const Id& target);

} // namespace journeyline::edits
