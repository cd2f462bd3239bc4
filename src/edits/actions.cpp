// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/actions.h"

#include "forget.h"
#include "journeyline/document/facts.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

/// The word of the file format for what an action may serve; empty for anything else.
std::string kindOfTarget(const Map& map, const Id& target) {
    if (findIn(map.opportunities, target)) return "opportunity";
    if (placeOfPainPoint(map, target)) return "painPoint";
    if (findTouchpoint(map, target)) return "touchpoint";
    return {};
}

} // namespace

Result<Added> addAction(const Map& map, std::size_t index, const std::string& title, IdSource& ids) {
    Action action;
    action.id = ids.next();
    action.title = title;
    return addListed(map, &Map::actions, index, std::move(action));
}

Result<Added> addActionFor(const Map& map, const Id& target, IdSource& ids) {
    Action action;
    if (const Opportunity* opportunity = findIn(map.opportunities, target)) {
        action.title = opportunity->text;
        if (isQuickFix(*opportunity)) action.horizon = Horizon::QuickFix;
    } else if (const auto place = placeOfPainPoint(map, target)) {
        action.title = touchpointAt(map, place->touchpoint).painPoints[place->index]->text;
    } else if (const Touchpoint* touchpoint = findTouchpoint(map, target)) {
        action.title = touchpoint->title;
    } else {
        return noSuch("touchpoint", target);
    }
    action.id = ids.next();
    action.links = {{kindOfTarget(map, target), target, {}}};
    return addListed(map, &Map::actions, atEnd, std::move(action));
}

Result<Map> moveAction(const Map& map, const Id& action, std::size_t toIndex) {
    return moveListed(map, &Map::actions, "action", action, toIndex);
}

Result<Map> deleteAction(const Map& map, const Id& action) {
    Result<Map> without = eraseListed(map, &Map::actions, "action", action);
    if (!without) return without;
    return forgottenBeside(*without, Gone{action});
}

Result<Map> changeAction(const Map& map, const Id& action, const Change<Action>& change) {
    return changeListed(map, &Map::actions, "action", action, change);
}

Result<Map> renameAction(const Map& map, const Id& action, const std::string& title) {
    return changeAction(map, action, [&](Action& a) { a.title = title; });
}

Result<Map> setActionOwner(const Map& map, const Id& action, const std::string& owner) {
    return changeAction(map, action, [&](Action& a) { a.owner = owner; });
}

Result<Map> setActionHorizon(const Map& map, const Id& action, std::optional<Horizon> horizon) {
    return changeAction(map, action, [&](Action& a) { a.horizon = horizon; });
}

Result<Map> setActionDates(const Map& map, const Id& action, const std::string& start, const std::string& due) {
    return changeAction(map, action, [&](Action& a) {
        a.start = start;
        a.due = due;
    });
}

Result<Map> setActionStatus(const Map& map, const Id& action, std::optional<ActionStatus> status,
                            const std::string& date) {
    return changeAction(map, action, [&](Action& a) {
        a.status = status;
        a.done = status == ActionStatus::Done ? date : std::string();
    });
}

Result<Map> setActionKpi(const Map& map, const Id& action, const ActionKpi& kpi) {
    return changeAction(map, action, [&](Action& a) { a.kpi = kpi; });
}

Result<Map> setActionNote(const Map& map, const Id& action, const std::string& note) {
    return changeAction(map, action, [&](Action& a) { a.note = note; });
}

Result<Map> linkAction(const Map& map, const Id& action, const Id& target) {
    const std::string kind = kindOfTarget(map, target);
    if (kind.empty()) return noSuch("touchpoint", target);
    return changeAction(map, action, [&](Action& a) {
        const auto isIt = [&](const ActionLink& link) { return link.id == target; };
        if (std::none_of(a.links.begin(), a.links.end(), isIt)) a.links.push_back({kind, target, {}});
    });
}

Result<Map> unlinkAction(const Map& map, const Id& action, const Id& target) {
    return changeAction(map, action, [&](Action& a) {
        std::erase_if(a.links, [&](const ActionLink& link) { return link.id == target; });
    });
}

} // namespace journeyline::edits
