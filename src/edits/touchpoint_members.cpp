// SPDX-License-Identifier: Apache-2.0
// What a touchpoint says of itself: one small verb for each member.
#include "journeyline/edits/touchpoints.h"

#include <algorithm>

namespace journeyline::edits {

Result<Map> renameTouchpoint(const Map& map, const Id& touchpoint, const std::string& title) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.title = title; });
}

Result<Map> setDescription(const Map& map, const Id& touchpoint, const std::string& description) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.description = description; });
}

Result<Map> setTouchpointChannels(const Map& map, const Id& touchpoint, const Texts& channels) {
    Texts words;
    for (const std::string& channel : channels)
        if (!channel.empty() && std::find(words.begin(), words.end(), channel) == words.end()) words.push_back(channel);
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.channels = words; });
}

Result<Map> setDepartment(const Map& map, const Id& touchpoint, const std::string& department) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.department = department; });
}

Result<Map> setContact(const Map& map, const Id& touchpoint, std::optional<Contact> contact) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.contact = contact; });
}

Result<Map> setCustomerGoal(const Map& map, const Id& touchpoint, const std::string& goal) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.customerGoal = goal; });
}

Result<Map> setTouchpointPersonas(const Map& map, const Id& touchpoint, const Ids& personas) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.personas = personas; });
}

Result<Map> setMomentOfTruth(const Map& map, const Id& touchpoint, bool momentOfTruth) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.momentOfTruth = momentOfTruth; });
}

Result<Map> setDropOff(const Map& map, const Id& touchpoint, const std::optional<Decimal>& share,
                       const std::string& reason) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) {
        t.dropOff.share = share;
        t.dropOff.reason = reason;
    });
}

Result<Map> setOutcome(const Map& map, const Id& touchpoint, std::optional<Outcome> outcome) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.outcome = outcome; });
}

Result<Map> setDuration(const Map& map, const Id& touchpoint, const std::optional<Decimal>& value,
                        const std::string& unit, bool waiting) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) {
        t.duration.value = value;
        t.duration.unit = unit;
        t.duration.waiting = waiting;
    });
}

Result<Map> setExpectation(const Map& map, const Id& touchpoint, const std::string& expectation) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.expectation = expectation; });
}

Result<Map> setFulfilment(const Map& map, const Id& touchpoint, const std::optional<Decimal>& percent) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.fulfilment = percent; });
}

Result<Map> setBrandPerception(const Map& map, const Id& touchpoint, const std::string& perception) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.brandPerception = perception; });
}

Result<Map> setEvidenceLevel(const Map& map, const Id& touchpoint, std::optional<EvidenceLevel> level) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.evidence.level = level; });
}

Result<Map> setEvidence(const Map& map, const Id& touchpoint, const Evidence& evidence) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) {
        t.evidence.level = evidence.level;
        t.evidence.source = evidence.source;
        t.evidence.n = evidence.n;
        t.evidence.date = evidence.date;
    });
}

Result<Map> setRemark(const Map& map, const Id& touchpoint, const std::string& remark) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.remark = remark; });
}

Result<Map> setWidth(const Map& map, const Id& touchpoint, std::optional<int> width) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) { t.width = width; });
}

Result<Map> setImage(const Map& map, const Id& touchpoint, const std::string& assetHash, const std::string& alt) {
    return changeTouchpoint(map, touchpoint, [&](Touchpoint& t) {
        t.image.asset = assetHash;
        t.image.alt = alt;
    });
}

} // namespace journeyline::edits
