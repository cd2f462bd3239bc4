// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/lists.h"

#include "forget.h"
#include "journeyline/edits/cards.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

/// A new part that says one thing.
template <class Part>
Added addNamed(const Map& map, List<Part> Map::*list, std::size_t index, std::string Part::*name,
               const std::string& text, IdSource& ids) {
    Part part;
    part.id = ids.next();
    part.*name = text;
    return addListed(map, list, index, std::move(part));
}

} // namespace

Result<Added> addSource(const Map& map, std::size_t index, const std::string& title, IdSource& ids) {
    return addNamed(map, &Map::sources, index, &Source::title, title, ids);
}

Result<Map> changeSource(const Map& map, const Id& source, const Change<Source>& change) {
    return changeListed(map, &Map::sources, "source", source, change);
}

Result<Map> deleteSource(const Map& map, const Id& source) {
    Result<Map> without = eraseListed(map, &Map::sources, "source", source);
    if (!without) return without;
    return forgottenEverywhere(*without, Gone{source});
}

Result<Added> addParkedNote(const Map& map, std::size_t index, const std::string& text, IdSource& ids) {
    return addNamed(map, &Map::parked, index, &ParkedNote::text, text, ids);
}

Result<Map> changeParkedNote(const Map& map, const Id& note, const Change<ParkedNote>& change) {
    return changeListed(map, &Map::parked, "parked", note, change);
}

Result<Map> moveParkedNote(const Map& map, const Id& note, std::size_t toIndex) {
    return moveListed(map, &Map::parked, "parked", note, toIndex);
}

Result<Map> deleteParkedNote(const Map& map, const Id& note) {
    Result<Map> without = eraseListed(map, &Map::parked, "parked", note);
    if (!without) return without;
    return forgottenBeside(*without, Gone{note});
}

Result<Added> unparkNote(const Map& map, const Id& note, const Id& at, const Id& lane, IdSource& ids) {
    const ParkedNote* found = findIn(map.parked, note);
    if (!found) return noSuch("parked", note);
    auto added = addCard(map, at, lane, atEnd, found->text, ids);
    if (!added) return added;
    const auto without = deleteParkedNote(added->map, note);
    if (!without) return without.fault();
    return Added{*without, added->id};
}

Result<Added> addView(const Map& map, std::size_t index, const std::string& name, IdSource& ids) {
    return addNamed(map, &Map::views, index, &SavedView::name, name, ids);
}

Result<Map> changeView(const Map& map, const Id& view, const Change<SavedView>& change) {
    return changeListed(map, &Map::views, "view", view, change);
}

Result<Map> moveView(const Map& map, const Id& view, std::size_t toIndex) {
    return moveListed(map, &Map::views, "view", view, toIndex);
}

Result<Map> deleteView(const Map& map, const Id& view) {
    Result<Map> without = eraseListed(map, &Map::views, "view", view);
    if (!without) return without;
    return forgottenBeside(*without, Gone{view});
}

Result<Added> addAgendaItem(const Map& map, std::size_t index, const std::string& title, IdSource& ids) {
    return addNamed(map, &Map::agenda, index, &AgendaItem::title, title, ids);
}

Result<Map> changeAgendaItem(const Map& map, const Id& item, const Change<AgendaItem>& change) {
    return changeListed(map, &Map::agenda, "agenda", item, change);
}

Result<Map> moveAgendaItem(const Map& map, const Id& item, std::size_t toIndex) {
    return moveListed(map, &Map::agenda, "agenda", item, toIndex);
}

Result<Map> deleteAgendaItem(const Map& map, const Id& item) {
    Result<Map> without = eraseListed(map, &Map::agenda, "agenda", item);
    if (!without) return without;
    return forgottenBeside(*without, Gone{item});
}

Result<Map> dismissFinding(const Map& map, const DismissedFinding& finding) {
    return withMap(map, [&](Map& copy) {
        copy.dismissed = map.dismissed.with([&](auto& items) {
            for (auto& item : items) {
                if (item->rule != finding.rule || item->target != finding.target) continue;
                item = item.with([&](DismissedFinding& own) {
                    own.reason = finding.reason;
                    own.date = finding.date;
                });
                return;
            }
            items.emplace_back(finding);
        });
    });
}

Result<Map> restoreFinding(const Map& map, const std::string& rule, const Id& target) {
    return withMap(map, [&](Map& copy) {
        copy.dismissed = map.dismissed.with([&](auto& items) {
            std::erase_if(items, [&](const auto& item) { return item->rule == rule && item->target == target; });
        });
    });
}

} // namespace journeyline::edits
