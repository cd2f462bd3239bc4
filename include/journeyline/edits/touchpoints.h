// SPDX-License-Identifier: Apache-2.0
// Edits of touchpoints: adding, moving, deleting, and what one says of itself. What stands at a touchpoint has headers
// of its own: cards.h, emotion.h, pain_points.h, opportunities.h, metrics.h.
#pragma once

#include <string>

#include "journeyline/edits/edit.h"

namespace journeyline::edits {

[[nodiscard]] Result<Added> addTouchpoint(const Map& map, const Id& phase, std::size_t index, const std::string& title,
                                          IdSource& ids);
/// One for each title, in order: what pasting many lines does.
[[nodiscard]] Result<AddedMany> addTouchpoints(const Map& map, const Id& phase, std::size_t index, const Texts& titles,
                                               IdSource& ids);
/// A copy of `original`, from this map or another one, with new ids for it and all inside it. What refers to parts this
/// map does not have (lanes, personas, sources) is left out.
[[nodiscard]] Result<Added> insertTouchpoint(const Map& map, const Id& phase, std::size_t index,
                                             const Touchpoint& original, IdSource& ids);
/// A copy right after the original.
[[nodiscard]] Result<Added> duplicateTouchpoint(const Map& map, const Id& touchpoint, IdSource& ids);
[[nodiscard]] Result<Map> moveTouchpoint(const Map& map, const Id& touchpoint, const Id& toPhase, std::size_t toIndex);
/// With its cards, pain points and metrics. Opportunities stay, without the place.
[[nodiscard]] Result<Map> deleteTouchpoint(const Map& map, const Id& touchpoint);

[[nodiscard]] Result<Map> changeTouchpoint(const Map& map, const Id& touchpoint, const Change<Touchpoint>& change);

[[nodiscard]] Result<Map> renameTouchpoint(const Map& map, const Id& touchpoint, const std::string& title);
[[nodiscard]] Result<Map> setDescription(const Map& map, const Id& touchpoint, const std::string& description);
/// Empty and repeated words are left out.
[[nodiscard]] Result<Map> setTouchpointChannels(const Map& map, const Id& touchpoint, const Texts& channels);
[[nodiscard]] Result<Map> setDepartment(const Map& map, const Id& touchpoint, const std::string& department);
[[nodiscard]] Result<Map> setContact(const Map& map, const Id& touchpoint, std::optional<Contact> contact);
[[nodiscard]] Result<Map> setCustomerGoal(const Map& map, const Id& touchpoint, const std::string& goal);
/// Whom it concerns; none means everyone.
[[nodiscard]] Result<Map> setTouchpointPersonas(const Map& map, const Id& touchpoint, const Ids& personas);
[[nodiscard]] Result<Map> setMomentOfTruth(const Map& map, const Id& touchpoint, bool momentOfTruth);
/// Share in % of those who arrive, 0 to 100; unset with an empty reason: nobody is said to leave.
[[nodiscard]] Result<Map> setDropOff(const Map& map, const Id& touchpoint, const std::optional<Decimal>& share,
                                     const std::string& reason);
[[nodiscard]] Result<Map> setOutcome(const Map& map, const Id& touchpoint, std::optional<Outcome> outcome);
[[nodiscard]] Result<Map> setDuration(const Map& map, const Id& touchpoint, const std::optional<Decimal>& value,
                                      const std::string& unit, bool waiting);
[[nodiscard]] Result<Map> setExpectation(const Map& map, const Id& touchpoint, const std::string& expectation);
/// How far the expectation is met, 0 to 100 %.
[[nodiscard]] Result<Map> setFulfilment(const Map& map, const Id& touchpoint, const std::optional<Decimal>& percent);
[[nodiscard]] Result<Map> setBrandPerception(const Map& map, const Id& touchpoint, const std::string& perception);
[[nodiscard]] Result<Map> setEvidenceLevel(const Map& map, const Id& touchpoint, std::optional<EvidenceLevel> level);
/// Keeps members of the evidence that this version does not know.
[[nodiscard]] Result<Map> setEvidence(const Map& map, const Id& touchpoint, const Evidence& evidence);
[[nodiscard]] Result<Map> setRemark(const Map& map, const Id& touchpoint, const std::string& remark);
/// Column width in px; unset: by the layout.
[[nodiscard]] Result<Map> setWidth(const Map& map, const Id& touchpoint, std::optional<int> width);
/// The picture must be an asset of the map; an empty hash takes it away.
[[nodiscard]] Result<Map> setImage(const Map& map, const Id& touchpoint, const std::string& assetHash,
                                   const std::string& alt);
/// Takes the picture into the map and shows it at the touchpoint, with the text that is there. The picture that stood
/// there leaves the map unless something else shows it.
[[nodiscard]] Result<Map> placePicture(const Map& map, const Id& touchpoint, const Asset& picture);
/// Takes picture and text away; the picture leaves the map unless something else shows it.
[[nodiscard]] Result<Map> removePicture(const Map& map, const Id& touchpoint);

} // namespace journeyline::edits
