// SPDX-License-Identifier: Apache-2.0
#include <unordered_map>
#include <unordered_set>

#include "forget.h"
#include "joining.h"
#include "journeyline/document/members.h"
#include "journeyline/edits/fragment.h"
#include "journeyline/edits/lanes.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

/// Walks parts of a fragment and makes them parts of the map: own ids anew, references to what they stand for there.
class Renaming {
public:
    Renaming(std::unordered_map<Id, Id>& names, IdSource& ids) : m_names(names), m_ids(ids) {}

    template <class Part>
    [[nodiscard]] Part renamed(const Part& part) {
        Part copy = part;
        describe(*this, copy);
        return copy;
    }
    template <class Part>
    [[nodiscard]] List<Part> renamed(const List<Part>& list) {
        return list.with([&](auto& items) {
            for (auto& item : items)
                item = Shared(renamed(*item));
        });
    }
    /// Entries that come to stand for the same lane are joined.
    [[nodiscard]] Notes renamedNotes(const Notes& notes) {
        Notes result;
        for (const LaneNotes& entry : notes)
            if (const Id lane = known(entry.lane); !lane.empty()) append(result, Notes{{lane, renamed(entry.cards)}});
        return result;
    }

    template <class Member>
    void operator()(std::string_view name, Member& member) {
        if constexpr (std::is_same_v<Member, Id>) {
            member = name == "id" ? fresh(member) : known(member);
        } else if constexpr (std::is_same_v<Member, Ids>) {
            for (Id& id : member)
                id = known(id);
            std::erase_if(member, [](const Id& id) { return id.empty(); });
        } else if constexpr (requires { describe(*this, member); }) {
            describe(*this, member);
        }
    }
    template <class Member>
    void operator()(std::string_view, Member&, NumberRange) {}
    void operator()(std::string_view, MapLink&) {} // names another map
    void operator()(std::string_view, Notes& notes) { notes = renamedNotes(notes); }
    void operator()(std::string_view, std::vector<Experience>& experiences) {
        for (Experience& experience : experiences)
            describe(*this, experience);
    }
    template <class Part>
    void operator()(std::string_view, List<Part>& list) {
        list = renamed(list);
    }

    Id fresh(const Id& old) {
        auto& name = m_names[old];
        if (name.empty()) name = m_ids.next();
        return name;
    }

private:
    [[nodiscard]] Id known(const Id& old) const {
        const auto found = m_names.find(old);
        return found == m_names.end() ? Id() : found->second;
    }

    std::unordered_map<Id, Id>& m_names;
    IdSource& m_ids;
};

/// One paste under way: the map as it grows, what the ids of the fragment are called in it, and what there is to tell.
class Pasting {
public:
    Pasting(const Map& map, const Fragment& fragment, IdSource& ids)
        : m_fragment(fragment.map), m_ids(ids), m_renaming(m_names, ids), m_pasted{map, {}, {}} {
        adopt(m_fragment.sources, &Map::sources, &Source::title, "paste.new-source");
        adopt(m_fragment.personas, &Map::personas, &Persona::name, "paste.new-persona");
        for (const auto& asset : m_fragment.assets)
            addPicture(now().assets, asset);
        // What refers to these may come before them.
        Gone own;
        for (const auto& phase : m_fragment.phases)
            gather(own, *phase);
        for (const Id& id : own)
            m_renaming.fresh(id);
    }

    Result<Pasted> phases(const PastePlace& place) {
        findLanes(m_fragment.phases);
        const List<Phase> pasted = m_renaming.renamed(m_fragment.phases);
        insertAfter(now().phases, pasted, place.phase);
        addOpportunities();
        return done();
    }

    Result<Pasted> touchpoints(const PastePlace& place) {
        findLanes(m_fragment.phases);
        List<Touchpoint> pasted;
        for (const auto& phase : m_fragment.phases)
            append(pasted, m_renaming.renamed(phase->touchpoints));
        if (now().phases.empty()) {
            Phase phase;
            phase.id = m_ids.next();
            if (!m_fragment.phases.empty()) phase.title = m_fragment.phases[0]->title;
            now().phases = List<Phase>::of({std::move(phase)});
        }
        const std::size_t at = indexOf(now().phases, place.phase).value_or(now().phases.size() - 1);
        now() = withPhaseAt(now(), at, [&](Phase& phase) { insertAfter(phase.touchpoints, pasted, place.after); });
        addOpportunities();
        return done();
    }

    Result<Pasted> cards(const PastePlace& place) {
        Notes notes;
        for (const auto& phase : m_fragment.phases)
            for (const auto& touchpoint : phase->touchpoints)
                notes.insert(notes.end(), touchpoint->notes.begin(), touchpoint->notes.end());
        const Lane* wanted = findIn(now().lanes, place.lane);
        if (notes.size() == 1 && wanted && kindOf(*wanted) == LaneKind::Notes)
            mean(notes.front().lane, wanted->id);
        else
            findLanesOf(notes);
        notes = m_renaming.renamedNotes(notes);
        for (const LaneNotes& entry : notes)
            if (findIn(now().lanes, entry.lane)->locked) return faultWith("edit.lane-locked", entry.lane.text);
        const auto put = [&](Notes& there) {
            for (const LaneNotes& entry : notes)
                insertAfter(cardsFor(there, entry.lane), entry.cards, place.after);
        };
        if (const auto at = placeOf(now(), place.touchpoint))
            now() = withTouchpointAt(now(), *at, [&](Touchpoint& touchpoint) { put(touchpoint.notes); });
        else if (const auto phase = indexOf(now().phases, place.phase))
            now() = withPhaseAt(now(), *phase, [&](Phase& changed) { put(changed.notes); });
        else
            return Fault{"paste.no-place", {}, {}};
        return done();
    }

    template <class Part>
    Result<Pasted> inTouchpoint(const PastePlace& place, List<Part> Touchpoint::*list, LaneKind lane) {
        if (isLocked(now(), lane)) return faultWith("edit.lane-locked", "");
        const auto at = placeOf(now(), place.touchpoint);
        if (!at) return Fault{"paste.no-touchpoint", {}, {}};
        List<Part> pasted;
        for (const auto& phase : m_fragment.phases)
            for (const auto& touchpoint : phase->touchpoints)
                append(pasted, m_renaming.renamed((*touchpoint).*list));
        now() = withTouchpointAt(now(), *at,
                                 [&](Touchpoint& touchpoint) { insertAfter(touchpoint.*list, pasted, place.after); });
        return done();
    }

    Result<Pasted> opportunities(const PastePlace& place) {
        if (isLocked(now(), LaneKind::Opportunities)) return faultWith("edit.lane-locked", "");
        if (!findTouchpoint(now(), place.touchpoint)) return Fault{"paste.no-touchpoint", {}, {}};
        // Within one map they go on answering the pain points that they answered.
        for (const auto& opportunity : m_fragment.opportunities)
            for (const Id& painPoint : opportunity->painPoints)
                m_names[painPoint] = placeOfPainPoint(now(), painPoint) ? painPoint : Id();
        const List<Opportunity> pasted = m_renaming.renamed(m_fragment.opportunities).with([&](auto& items) {
            for (auto& item : items)
                item = item.with([&](Opportunity& opportunity) { opportunity.touchpoint = place.touchpoint; });
        });
        insertAfter(now().opportunities, pasted, place.after);
        return done();
    }

    Result<Pasted> lanes(const PastePlace& place) {
        const bool anyCards = std::any_of(m_fragment.phases.begin(), m_fragment.phases.end(), [](const auto& phase) {
            return !phase->notes.empty() || std::any_of(phase->touchpoints.begin(), phase->touchpoints.end(),
                                                        [](const auto& t) { return !t->notes.empty(); });
        });
        if (anyCards && now().phases.empty()) return Fault{"paste.no-place", {}, {}};
        insertAfter(now().lanes, m_renaming.renamed(m_fragment.lanes), place.lane);
        std::size_t number = 0;
        for (std::size_t p = 0; p < m_fragment.phases.size(); ++p) {
            const Phase& phase = *m_fragment.phases[p];
            if (!phase.notes.empty()) putAtPhase(phase, p);
            for (const auto& touchpoint : phase.touchpoints) {
                if (!touchpoint->notes.empty()) putAtTouchpoint(*touchpoint, number);
                ++number;
            }
        }
        return done();
    }

private:
    Map& now() { return m_pasted.map; }
    Result<Pasted> done() { return std::move(m_pasted); }

    /// Parts that the map has already are meant by their id, else by their name; others come along.
    template <class Part>
    void adopt(const List<Part>& parts, List<Part> Map::*list, std::string Part::*name, const char* code) {
        for (const auto& part : parts) {
            const List<Part>& there = now().*list;
            const auto named = std::find_if(there.begin(), there.end(), [&](const auto& held) {
                return !((*part).*name).empty() && (*held).*name == (*part).*name && !isMeant(held->id);
            });
            if (findIn(there, part->id) && !isMeant(part->id)) {
                mean(part->id, part->id);
            } else if (named != there.end()) {
                mean(part->id, (*named)->id);
            } else {
                m_pasted.notes.push_back(faultWith(code, (*part).*name));
                Shared<Part> made(m_renaming.renamed(*part));
                m_meant.insert(made->id);
                now().*list = there.withInserted(there.size(), std::move(made));
            }
        }
    }
    void mean(const Id& pasted, const Id& own) {
        m_names[pasted] = own;
        m_meant.insert(own);
    }
    /// Whether a part that was pasted stands for this one already.
    [[nodiscard]] bool isMeant(const Id& id) const { return m_meant.contains(id); }

    void findLanes(const List<Phase>& phases) {
        for (const auto& phase : phases) {
            findLanesOf(phase->notes);
            for (const auto& touchpoint : phase->touchpoints)
                findLanesOf(touchpoint->notes);
        }
    }
    void findLanesOf(const Notes& notes) {
        for (const LaneNotes& entry : notes)
            if (!entry.cards.empty() && !m_names.contains(entry.lane)) findLane(entry.lane);
    }
    void findLane(const Id& id) {
        const Lane* lane = findIn(m_fragment.lanes, id);
        const auto free = [&](const Lane& there) { return kindOf(there) == LaneKind::Notes && !isMeant(there.id); };
        const auto first = [&](const auto& fits) {
            const auto found = std::find_if(now().lanes.begin(), now().lanes.end(),
                                            [&](const auto& there) { return free(*there) && fits(*there); });
            if (found != now().lanes.end()) mean(id, (*found)->id);
            return found != now().lanes.end();
        };
        if (first([&](const Lane& there) { return there.id == id; })) return;
        if (lane && lane->role && lane->role != NotesRole::Free &&
            first([&](const Lane& there) { return there.role == lane->role; }))
            return;
        if (lane && !lane->title.empty() && first([&](const Lane& there) { return there.title == lane->title; }))
            return;
        Lane made = lane ? m_renaming.renamed(*lane) : Lane();
        if (!lane) made.id = m_renaming.fresh(id);
        made.kind = LaneKind::Notes;
        made.locked = false;
        m_meant.insert(made.id);
        m_pasted.notes.push_back(faultWith("paste.new-lane", made.title));
        now().lanes = now().lanes.withInserted(now().lanes.size(), Shared(std::move(made)));
    }

    template <class Part>
    void insertAfter(List<Part>& list, const List<Part>& parts, const Id& after) {
        const auto at = indexOf(list, after);
        const auto index = static_cast<std::ptrdiff_t>(at ? *at + 1 : list.size());
        list = list.with([&](auto& items) { items.insert(items.begin() + index, parts.begin(), parts.end()); });
        for (const auto& part : parts)
            m_pasted.ids.push_back(part->id);
    }

    void addOpportunities() { append(now().opportunities, m_renaming.renamed(m_fragment.opportunities)); }

    // The cards of a lane go where they stood: at the same touchpoint, one called alike, the one in the same place, or
    // the last one.
    void putAtTouchpoint(const Touchpoint& from, std::size_t number) {
        if (m_places.empty())
            forEachTouchpoint(now(), [&](TouchpointPlace place, const Touchpoint& touchpoint) {
                m_placeOfId.emplace(touchpoint.id, place);
                if (!touchpoint.title.empty()) m_placeOfTitle.emplace(touchpoint.title, place);
                m_places.push_back(place);
            });
        std::optional<TouchpointPlace> at;
        if (const auto same = m_placeOfId.find(from.id); same != m_placeOfId.end())
            at = same->second;
        else if (const auto alike = m_placeOfTitle.find(from.title); alike != m_placeOfTitle.end())
            at = alike->second;
        else if (!m_places.empty())
            at = m_places[std::min(number, m_places.size() - 1)];
        const Notes notes = m_renaming.renamedNotes(from.notes);
        if (at)
            now() = withTouchpointAt(now(), *at, [&](Touchpoint& touchpoint) { append(touchpoint.notes, notes); });
        else
            now() = withPhaseAt(now(), now().phases.size() - 1, [&](Phase& phase) { append(phase.notes, notes); });
    }
    void putAtPhase(const Phase& from, std::size_t number) {
        const auto same = indexOf(now().phases, from.id);
        const std::size_t at = same ? *same : std::min(number, now().phases.size() - 1);
        const Notes notes = m_renaming.renamedNotes(from.notes);
        now() = withPhaseAt(now(), at, [&](Phase& phase) { append(phase.notes, notes); });
    }
    const Map& m_fragment;
    IdSource& m_ids;
    std::unordered_map<Id, Id> m_names;
    // Where touchpoints stand, while cards of a lane are put there; that moves none of them.
    std::unordered_map<Id, TouchpointPlace> m_placeOfId;
    std::unordered_map<std::string, TouchpointPlace> m_placeOfTitle;
    std::vector<TouchpointPlace> m_places;
    std::unordered_set<Id> m_meant; ///< parts of the map that something pasted stands for
    Renaming m_renaming;
    Pasted m_pasted;
};

} // namespace

Result<Pasted> paste(const Map& map, const Fragment& fragment, const PastePlace& place, IdSource& ids) {
    Pasting pasting(map, fragment, ids);
    switch (fragment.kind) {
    case FragmentKind::Phases:
        return pasting.phases(place);
    case FragmentKind::Touchpoints:
        return pasting.touchpoints(place);
    case FragmentKind::Cards:
        return pasting.cards(place);
    case FragmentKind::PainPoints:
        return pasting.inTouchpoint(place, &Touchpoint::painPoints, LaneKind::PainPoints);
    case FragmentKind::Metrics:
        return pasting.inTouchpoint(place, &Touchpoint::metrics, LaneKind::Metrics);
    case FragmentKind::Opportunities:
        return pasting.opportunities(place);
    case FragmentKind::Lanes:
        return pasting.lanes(place);
    }
    return Fault{"paste.no-place", {}, {}};
}

} // namespace journeyline::edits
