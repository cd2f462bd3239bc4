// SPDX-License-Identifier: Apache-2.0
#include "part_check.h"

#include "journeyline/document/find.h"

namespace journeyline::edits {

void PartCheck::checkReference(std::string_view member, const Id& id) {
    if (id.empty()) return;
    if (member == "persona" || member == "focusPersona") require(findIn(m_map.personas, id), "persona", id.text);
    if (member == "source") require(findIn(m_map.sources, id), "source", id.text);
    if (member == "touchpoint") require(findTouchpoint(m_map, id), "touchpoint", id.text);
    if (member == "phase") require(findIn(m_map.phases, id), "phase", id.text);
}

void PartCheck::checkReference(std::string_view member, const std::string& assetHash) {
    if (assetHash.empty() || (member != "portrait" && member != "asset" && member != "logo")) return;
    const auto& assets = m_map.assets;
    const auto isIt = [&](const Shared<Asset>& asset) { return asset->sha256 == assetHash; };
    require(std::any_of(assets.begin(), assets.end(), isIt), "asset", assetHash);
}

void PartCheck::checkListed(std::string_view member, const Id& id) {
    if (member == "personas") require(findIn(m_map.personas, id), "persona", id.text);
    if (member == "lanes") require(findIn(m_map.lanes, id), "lane", id.text);
    if (member == "phases") require(findIn(m_map.phases, id), "phase", id.text);
    if (member == "painPoints") require(placeOfPainPoint(m_map, id).has_value(), "painPoint", id.text);
}

void PartCheck::checkLink(const ActionLink& link) {
    const bool found = findIn(m_map.opportunities, link.id) || findTouchpoint(m_map, link.id) ||
                       placeOfPainPoint(m_map, link.id) || findIn(m_map.phases, link.id);
    require(found, "touchpoint", link.id.text);
}

void PartCheck::require(bool found, std::string_view what, const std::string& id) {
    if (!found) blame("edit.no-such-" + std::string(what), id);
}

void PartCheck::blame(std::string_view code, std::string_view argument) {
    if (!m_fault) m_fault = Fault{std::string(code), {}, {std::string(argument)}};
}

} // namespace journeyline::edits
