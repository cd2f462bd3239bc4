// SPDX-License-Identifier: Apache-2.0
#include "journeyline/versions/merge.h"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_set>
#include <utility>

#include "fate.h"
#include "fields.h"
#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/document/pictures.h"
#include "journeyline/document/titles.h"
#include "journeyline/versions/revision.h"
#include "parts.h"

namespace journeyline::versions {

namespace {

/// What the parts and the whole have no part in: versions, pictures and open decisions have rules of their own.
Map head(Map map) {
    map.minReader.reset();
    map.assets = {};
    map.conflicts = {};
    map.rev.clear();
    map.ancestors.clear();
    return map;
}

using Conflicts = std::map<KnownConflict, Conflict>;
Conflicts conflictsOf(const Map& map) {
    Conflicts conflicts;
    for (const Shared<Conflict>& conflict : map.conflicts)
        conflicts.emplace(knownOf(conflict->id, conflict->member, conflict->ours, conflict->theirs), *conflict);
    return conflicts;
}
Decisions decisionsOf(const Map& base, const Map& ours, const Map& theirs) {
    Decisions decisions;
    const Conflicts old = conflictsOf(base), our = conflictsOf(ours), their = conflictsOf(theirs);
    for (const auto& [pair, conflict] : our)
        if (their.contains(pair)) decisions.known.insert(pair);
    for (const auto& [pair, conflict] : old)
        if (!our.contains(pair) && !their.contains(pair)) decisions.closed.insert(pair);
    // One side for the whole map: half of a link from each would be a link that nobody made.
    if (ours.rev != theirs.rev) decisions.theirs = theirs.rev < ours.rev;
    return decisions;
}

class MapMerge {
public:
    MapMerge(const Map& base, const Map& ours, const Map& theirs)
        : m_base(base), m_ours(ours), m_theirs(theirs), m_old(base), m_our(ours), m_their(theirs),
          m_fate(m_old, m_our, m_their), m_fields(decisionsOf(base, ours, theirs)) {}

    Merged run(IdSource& ids);

private:
    template <class Part>
    struct Placed {
        std::unordered_map<Key, Home> homes;
        std::map<Home, Keys> lists;
    };

    /// Where each part stands that stays, and in which order.
    template <class Part>
    Placed<Part> place(Parts<Part> MapParts::*kind) {
        const Parts<Part>&old = m_old.*kind, &our = m_our.*kind, &their = m_their.*kind;
        Placed<Part> placed;
        std::set<Home> homes;
        const auto settle = [&](const Parts<Part>& side) {
            for (const auto& [id, standing] : side.all()) {
                if (placed.homes.contains(id) || !m_fate.stays(kind, id)) continue;
                const Home home = homeOf(id, old.find(id), our.find(id), their.find(id));
                placed.homes.emplace(id, home);
                homes.insert(home);
            }
        };
        settle(our);
        settle(their);
        settle(old);
        for (const Home& home : homes) {
            Keys ours = our.in(home), theirs = their.in(home);
            for (const Key id : old.in(home)) // neither has it, and it stays
                if (placed.homes.contains(id) && !our.has(id) && !their.has(id)) {
                    ours.push_back(id);
                    theirs.push_back(id);
                }
            Order order = mergedOrder(old.in(home), ours, theirs, [&](Key id) {
                const auto at = placed.homes.find(id);
                return at != placed.homes.end() && at->second == home;
            });
            for (const Key id : order.movedByBoth)
                m_movedByBoth.insert(id);
            placed.lists.emplace(home, std::move(order.keys));
        }
        return placed;
    }
    template <class Part>
    Home homeOf(Key id, const Standing<Part>* old, const Standing<Part>* our, const Standing<Part>* their) {
        if (!our || !their) return (our ? our : their ? their : old)->home;
        if (our->home == their->home || (old && their->home == old->home)) return our->home;
        if (old && our->home == old->home) return their->home;
        m_movedByBoth.insert(id);
        return std::min(our->home, their->home);
    }

    /// What a part says itself.
    template <class Part>
    Part own(Parts<Part> MapParts::*kind, Key id) {
        const Standing<Part>*old = (m_old.*kind).find(id), *our = (m_our.*kind).find(id),
              *their = (m_their.*kind).find(id);
        if (our && their)
            return m_fields.merged(old ? &**old->node : nullptr, **our->node, **their->node, (*our->node)->id);
        return **(our ? our : their ? their : old)->node;
    }
    /// The node that says so already, if there is one.
    template <class Part>
    Shared<Part> shared(Parts<Part> MapParts::*kind, Key id, Part part) const {
        for (const MapParts* side : {&m_our, &m_their, &m_old})
            if (const Standing<Part>* standing = (side->*kind).find(id); standing && **standing->node == part)
                return *standing->node;
        return Shared<Part>(std::move(part));
    }
    template <class Part>
    List<Part> listAt(const Home& home, Parts<Part> MapParts::*kind, const Placed<Part>& placed) {
        const auto at = placed.lists.find(home);
        if (at == placed.lists.end()) return {};
        typename List<Part>::Items items;
        items.reserve(at->second.size());
        for (const Key id : at->second)
            items.push_back(shared(kind, id, whole(kind, id)));
        return List<Part>(std::move(items));
    }
    template <class Part>
    Part whole(Parts<Part> MapParts::*kind, Key id) {
        Part part = own(kind, id);
        if constexpr (std::same_as<Part, Touchpoint>) {
            part.notes = notesAt(id);
            part.painPoints = listAt({id, {}}, &MapParts::painPoints, m_painPoints);
            part.metrics = listAt({id, {}}, &MapParts::metrics, m_metrics);
        } else if constexpr (std::same_as<Part, Phase>) {
            part.notes = notesAt(id);
            part.metrics = listAt({id, {}}, &MapParts::metrics, m_metrics);
            part.touchpoints = listAt({id, {}}, &MapParts::touchpoints, m_touchpoints);
        }
        return part;
    }
    Notes notesAt(Key owner) {
        Notes notes;
        for (auto at = m_cards.lists.lower_bound({owner, {}}); at != m_cards.lists.end() && at->first.owner == owner;
             ++at)
            notes.push_back({Id(std::string(at->first.lane)), listAt(at->first, &MapParts::cards, m_cards)});
        return notes;
    }

    /// Lists of parts that stand nowhere else.
    template <class Part>
    List<Part> mergedList(const List<Part>& base, const List<Part>& ours, const List<Part>& theirs) {
        if (ours == theirs || (theirs == base && !m_fields.anyClosed())) return ours;
        Parts<Part> old, our, their;
        old.add({}, base);
        our.add({}, ours);
        their.add({}, theirs);
        const auto stays = [&](Key id) {
            const Standing<Part>*b = old.find(id), *o = our.find(id), *t = their.find(id);
            if ((o && t) || !b) return true;
            if (!o && !t) return false;
            const bool touched = *(o ? o : t)->node != *b->node;
            if (touched) m_keptThoughGone.insert(id);
            return touched;
        };
        typename List<Part>::Items items;
        const Order order = mergedOrder(old.in({}), our.in({}), their.in({}), stays);
        m_movedByBoth.insert(order.movedByBoth.begin(), order.movedByBoth.end());
        for (const Key id : order.keys) {
            const Standing<Part>*b = old.find(id), *o = our.find(id), *t = their.find(id);
            if (!o || !t || *o->node == *t->node) {
                items.push_back(*(o ? o : t)->node);
                continue;
            }
            Part part = m_fields.merged(b ? &**b->node : nullptr, **o->node, **t->node, (*o->node)->id);
            items.push_back(part == **o->node   ? *o->node
                            : part == **t->node ? *t->node
                                                : Shared<Part>(std::move(part)));
        }
        return ours.with([&](auto& all) { all = std::move(items); });
    }

    List<DismissedFinding> mergedDismissed();
    List<Asset> mergedAssets(const Map& map);
    void mergeConflicts(Map& map) const;
    void mergeVersions(Map& map) const;
    void bringBackPersonas(Map& map);
    void addRemarks(Merged& merged, const std::vector<Violation>& repairs) const;

    const Map& m_base;
    const Map& m_ours;
    const Map& m_theirs;
    const MapParts m_old, m_our, m_their;
    Fate m_fate;
    FieldMerge m_fields;
    Placed<Touchpoint> m_touchpoints;
    Placed<Card> m_cards;
    Placed<PainPoint> m_painPoints;
    Placed<Metric> m_metrics;
    std::set<Key> m_movedByBoth;
    std::set<Key> m_keptThoughGone;
};

Merged MapMerge::run(IdSource& ids) {
    const Map oldHead = head(m_base);
    Map map = m_fields.merged(&oldHead, head(m_ours), head(m_theirs), m_ours.id);
    const auto reused = [](const auto& ours, auto list) { return ours == list ? ours : list; };

    const Placed<Phase> phases = place(&MapParts::phases);
    const Placed<Lane> lanes = place(&MapParts::lanes);
    m_touchpoints = place(&MapParts::touchpoints);
    m_cards = place(&MapParts::cards);
    m_painPoints = place(&MapParts::painPoints);
    m_metrics = place(&MapParts::metrics);
    map.personas = mergedList(m_base.personas, m_ours.personas, m_theirs.personas);
    map.lanes = reused(m_ours.lanes, listAt({}, &MapParts::lanes, lanes));
    map.phases = reused(m_ours.phases, listAt({}, &MapParts::phases, phases));
    map.metrics = reused(m_ours.metrics, listAt({}, &MapParts::metrics, m_metrics));
    map.opportunities = mergedList(m_base.opportunities, m_ours.opportunities, m_theirs.opportunities);
    map.actions = mergedList(m_base.actions, m_ours.actions, m_theirs.actions);
    map.sources = mergedList(m_base.sources, m_ours.sources, m_theirs.sources);
    map.parked = mergedList(m_base.parked, m_ours.parked, m_theirs.parked);
    map.views = mergedList(m_base.views, m_ours.views, m_theirs.views);
    map.agenda = mergedList(m_base.agenda, m_ours.agenda, m_theirs.agenda);
    map.dismissed = reused(m_ours.dismissed, mergedDismissed());
    bringBackPersonas(map);
    mergeConflicts(map);
    map.assets = reused(m_ours.assets, mergedAssets(map)); // a picture that an open decision names is kept
    mergeConflicts(map);                                   // with those about pictures
    mergeVersions(map);
    Repaired sound = repaired(map, ids);
    Merged merged{std::move(sound.map), {}};
    addRemarks(merged, sound.list);
    return merged;
}

List<DismissedFinding> MapMerge::mergedDismissed() {
    const auto valuesOf = [](const Map& map) {
        std::vector<DismissedFinding> values;
        for (const auto& finding : map.dismissed)
            values.push_back(*finding);
        return values;
    };
    return List<DismissedFinding>::of(
        m_fields.mergedItems("dismissed", valuesOf(m_base), valuesOf(m_ours), valuesOf(m_theirs), m_ours.id));
}

/// A picture that one side removed is still needed where the other one shows it.
List<Asset> MapMerge::mergedAssets(const Map& map) {
    const auto shown = shownPictures(map);
    const auto keyed = [](const Map& from) {
        std::map<std::string, Shared<Asset>> all;
        for (const auto& asset : from.assets)
            all.emplace(asset->sha256, asset);
        return all;
    };
    const auto old = keyed(m_base), our = keyed(m_ours), their = keyed(m_theirs);
    std::map<std::string, Shared<Asset>> either = our;
    either.insert(their.begin(), their.end());
    List<Asset>::Items items;
    for (const auto& [sha, asset] : either) {
        const auto b = old.find(sha), o = our.find(sha), t = their.find(sha);
        const bool both = o != our.end() && t != their.end();
        if (!both && b != old.end() && !shown.contains(sha)) continue;
        if (!both || o->second == t->second)
            items.push_back(asset);
        else
            items.emplace_back(
                m_fields.merged(b == old.end() ? nullptr : &*b->second, *o->second, *t->second, Id(sha)));
    }
    return List<Asset>(std::move(items));
}

/// Decided by one side is decided; what both decided differently is open again.
void MapMerge::mergeConflicts(Map& map) const {
    map.conflicts = m_ours.conflicts;
    if (m_fields.conflicts().empty()) {
        if (m_ours.conflicts == m_theirs.conflicts || m_theirs.conflicts == m_base.conflicts) return;
        if (m_ours.conflicts == m_base.conflicts) {
            map.conflicts = m_theirs.conflicts;
            return;
        }
    }
    const Conflicts old = conflictsOf(m_base), our = conflictsOf(m_ours), their = conflictsOf(m_theirs);
    Conflicts open;
    for (const auto& [pair, conflict] : our)
        if (their.contains(pair) || !old.contains(pair)) open.emplace(pair, conflict);
    for (const auto& [pair, conflict] : their)
        if (!our.contains(pair) && !old.contains(pair)) open.emplace(pair, conflict);
    for (const Conflict& conflict : m_fields.conflicts())
        open.emplace(knownOf(conflict.id, conflict.member, conflict.ours, conflict.theirs), conflict);
    std::vector<Conflict> all;
    for (auto& [pair, conflict] : open)
        all.push_back(std::move(conflict));
    map.conflicts = List<Conflict>::of(std::move(all));
}

void MapMerge::mergeVersions(Map& map) const {
    const auto &old = m_base.minReader, &our = m_ours.minReader, &their = m_theirs.minReader;
    map.minReader = their == old ? our : our == old ? their : std::max(our, their);
    const auto descends = [](const Map& from, const std::string& rev) {
        return rev.empty() || rev == from.rev || std::ranges::find(from.ancestors, rev) != from.ancestors.end();
    };
    const Map& later = descends(m_ours, m_theirs.rev) ? m_ours : m_theirs;
    map.rev = m_ours.rev;
    map.ancestors = m_ours.ancestors;
    if (descends(later, m_ours.rev) && descends(later, m_theirs.rev)) {
        map.rev = later.rev;
        map.ancestors = later.ancestors;
        return;
    }
    std::set<std::string> seen{map.rev};
    Texts ancestors;
    const auto add = [&](const std::string& rev) {
        if (!rev.empty() && seen.insert(rev).second && ancestors.size() < mostAncestors) ancestors.push_back(rev);
    };
    add(m_theirs.rev);
    for (std::size_t i = 0; i < std::max(m_ours.ancestors.size(), m_theirs.ancestors.size()); ++i) {
        if (i < m_ours.ancestors.size()) add(m_ours.ancestors[i]);
        if (i < m_theirs.ancestors.size()) add(m_theirs.ancestors[i]);
    }
    map.ancestors = std::move(ancestors);
}

/// Without the persona, what one persona feels would be said of everyone.
void MapMerge::bringBackPersonas(Map& map) {
    for (const Violation& violation : violations(map)) {
        if (violation.kind != Violation::Kind::MissingPersona || findIn(map.personas, violation.id)) continue;
        for (const Map* side : {&m_ours, &m_theirs})
            if (const auto index = indexOf(side->personas, violation.id)) {
                map.personas = map.personas.withInserted(map.personas.size(), side->personas[*index]);
                m_keptThoughGone.insert(side->personas[*index]->id.text);
                break;
            }
    }
}

void MapMerge::addRemarks(Merged& merged, const std::vector<Violation>& repairs) const {
    using Kind = Remark::Kind;
    const Titles titles(merged.map);
    const auto remark = [&](Kind kind, const Id& id) {
        merged.remarks.push_back({kind, id, titles.of(id), {}, {}, {}});
    };
    for (const Conflict& conflict : m_fields.conflicts())
        merged.remarks.push_back(
            {Kind::Conflict, conflict.id, titles.of(conflict.id), conflict.member, conflict.ours, conflict.theirs});
    std::set<Key> kept = m_keptThoughGone;
    kept.insert(m_fate.keptThoughGone().begin(), m_fate.keptThoughGone().end());
    for (const Key id : kept)
        remark(Kind::KeptThoughGone, Id(std::string(id)));
    for (const Key id : m_movedByBoth)
        remark(Kind::MovedByBoth, Id(std::string(id)));
    for (const Violation& repair : repairs)
        if (repair.kind == Violation::Kind::DanglingReference)
            merged.remarks.push_back({Kind::ReferenceDropped, repair.id, repair.title, repair.member, {}, {}});
}

} // namespace

Merged merge(const Map& base, const Map& ours, const Map& theirs, IdSource& ids) {
    return MapMerge(base, ours, theirs).run(ids);
}

} // namespace journeyline::versions
