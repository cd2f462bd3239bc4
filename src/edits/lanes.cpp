// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/lanes.h"

#include "forget.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

Gone laneWithCards(const Map& map, const Id& lane) {
    Gone gone{lane};
    const auto gatherCards = [&](const Notes& notes) {
        for (const auto& card : cardsIn(notes, lane))
            gone.insert(card->id);
    };
    for (const auto& phase : map.phases) {
        gatherCards(phase->notes);
        for (const auto& touchpoint : phase->touchpoints)
            gatherCards(touchpoint->notes);
    }
    return gone;
}

} // namespace

Result<Added> addLane(const Map& map, std::size_t index, LaneKind kind, std::optional<NotesRole> role,
                      const std::string& title, IdSource& ids) {
    Lane lane;
    lane.id = ids.next();
    lane.kind = kind;
    if (kind == LaneKind::Notes) lane.role = role;
    lane.title = title;
    return addListed(map, &Map::lanes, index, std::move(lane));
}

Result<Map> moveLane(const Map& map, const Id& lane, std::size_t toIndex) {
    return moveListed(map, &Map::lanes, "lane", lane, toIndex);
}

Result<Map> deleteLane(const Map& map, const Id& lane) {
    const Lane* found = findIn(map.lanes, lane);
    if (found && found->locked) return faultWith("edit.lane-locked", lane.text);
    Result<Map> without = eraseListed(map, &Map::lanes, "lane", lane);
    if (!without) return without;
    return forgottenEverywhere(*without, laneWithCards(map, lane));
}

Result<Map> changeLane(const Map& map, const Id& lane, const Change<Lane>& change) {
    return changeListed(map, &Map::lanes, "lane", lane, change);
}

Result<Map> renameLane(const Map& map, const Id& lane, const std::string& title) {
    return changeLane(map, lane, [&](Lane& l) { l.title = title; });
}

Result<Map> setLaneCaption(const Map& map, const Id& lane, const std::string& caption) {
    return changeLane(map, lane, [&](Lane& l) { l.caption = caption; });
}

Result<Map> setLaneLook(const Map& map, const Id& lane, std::optional<LaneLook> look) {
    return changeLane(map, lane, [&](Lane& l) { l.look = look; });
}

Result<Map> setLanePersonas(const Map& map, const Id& lane, const Ids& personas) {
    return changeLane(map, lane, [&](Lane& l) { l.personas = personas; });
}

Result<Map> setLaneHidden(const Map& map, const Id& lane, bool hidden) {
    return changeLane(map, lane, [&](Lane& l) { l.hidden = hidden; });
}

Result<Map> setLaneLocked(const Map& map, const Id& lane, bool locked) {
    return changeLane(map, lane, [&](Lane& l) { l.locked = locked; });
}

Result<Map> setLaneCompact(const Map& map, const Id& lane, bool compact) {
    return changeLane(map, lane, [&](Lane& l) { l.compact = compact; });
}

bool isLocked(const Map& map, LaneKind kind) {
    bool any = false;
    for (const auto& lane : map.lanes) {
        if (lane->kind != kind) continue;
        if (!lane->locked) return false;
        any = true;
    }
    return any;
}

} // namespace journeyline::edits
