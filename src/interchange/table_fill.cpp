// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <unordered_map>

#include "cell_text.h"
#include "headings.h"
#include "journeyline/document/find.h"
#include "journeyline/interchange/table_map.h"
#include "journeyline/words/words.h"

namespace journeyline::interchange {

namespace {

template <class Part>
List<Part> bothOf(const List<Part>& first, const List<Part>& second) {
    return first.with(
        [&](typename List<Part>::Items& items) { items.insert(items.end(), second.begin(), second.end()); });
}

void takeWhereEmpty(std::string& member, const std::string& text) {
    if (member.empty())
        member = text;
    else if (!text.empty() && member != text)
        member += "\n" + text;
}

template <class Value>
void takeWhereUnset(std::optional<Value>& member, const std::optional<Value>& value) {
    if (!member) member = value;
}

class Filling {
public:
    Filling(const Map& base, const Imported& imported, IdSource& ids)
        : m_from(imported.map), m_result{base, imported.notes}, m_ids(ids) {}

    Imported run();

private:
    void matchLanes();
    void matchPersonas();
    [[nodiscard]] List<Phase> filledPhases();
    [[nodiscard]] Phase filled(Phase there, const Phase& more);
    [[nodiscard]] Touchpoint filled(const Touchpoint& there, const Touchpoint& more);
    void fillNotes(Notes& there, const Notes& more);
    void fillExperience(Touchpoint& there, const Touchpoint& more);
    [[nodiscard]] bool isLocked(LaneKind kind) const;
    /// False, with a parked note for each text, when the lane that shows them is locked.
    bool mayFill(LaneKind kind, const std::vector<std::string>& texts);
    void park(const std::string& lane, const std::string& text);
    [[nodiscard]] Id here(const Id& persona) const {
        const auto known = m_personas.find(persona);
        return known == m_personas.end() ? persona : known->second;
    }
    Map& map() { return m_result.map; }

    const Map& m_from;
    Imported m_result;
    IdSource& m_ids;
    std::unordered_map<Id, Id> m_lanes;       ///< from those of the import to ours
    std::unordered_map<Id, Id> m_personas;    ///< likewise
    std::vector<ParkedNote> m_parked;         ///< what no lane would take
    std::unordered_map<Id, Id> m_touchpoints; ///< likewise, where both are one now
};

bool Filling::isLocked(LaneKind kind) const {
    bool any = false;
    for (const auto& lane : m_result.map.lanes) {
        if (lane->kind != kind) continue;
        if (!lane->locked) return false;
        any = true;
    }
    return any;
}

void Filling::park(const std::string& lane, const std::string& text) {
    ParkedNote parked;
    parked.id = m_ids.next();
    parked.text = text;
    m_parked.push_back(std::move(parked));
    m_result.notes.push_back({0, "table.lane-locked", {lane, text}});
}

bool Filling::mayFill(LaneKind kind, const std::vector<std::string>& texts) {
    if (!isLocked(kind)) return true;
    for (const std::string& text : texts)
        park(words::wordsFor(map().language).laneTitle(kind, {}), text);
    return false;
}

void Filling::matchLanes() {
    for (const auto& lane : m_from.lanes) {
        const Lane* match = nullptr;
        for (const auto& own : map().lanes) {
            if (kindOf(*own) != kindOf(*lane) || own->role != lane->role) continue;
            const bool sameTitle = folded(own->title) == folded(lane->title);
            const bool any = kindOf(*lane) != LaneKind::Notes || (lane->role != NotesRole::Free && lane->title.empty());
            if (sameTitle || (any && !match)) match = &*own;
            if (sameTitle) break;
        }
        if (match)
            m_lanes[lane->id] = match->id;
        else if (kindOf(*lane) == LaneKind::Notes)
            map().lanes = map().lanes.withInserted(map().lanes.size(), lane);
    }
}

void Filling::matchPersonas() {
    std::unordered_map<std::string, Id> own; // by name, the first of each
    for (const auto& persona : map().personas)
        own.try_emplace(folded(persona->name), persona->id);
    map().personas = map().personas.with([&](List<Persona>::Items& items) {
        for (const auto& persona : m_from.personas) {
            const auto [known, isNew] = own.try_emplace(folded(persona->name), persona->id);
            if (isNew)
                items.push_back(persona);
            else
                m_personas[persona->id] = known->second;
        }
    });
}

void Filling::fillNotes(Notes& there, const Notes& more) {
    for (const LaneNotes& added : more) {
        const auto match = m_lanes.find(added.lane);
        const Id lane = match == m_lanes.end() ? added.lane : match->second;
        if (const Lane* own = findIn(map().lanes, lane); own && own->locked) {
            for (const auto& card : added.cards)
                park(headingOf({FieldKind::Notes, own->role, own->title}, map().language), card->text);
            continue;
        }
        List<Card>& cards = cardsFor(there, lane);
        cards = bothOf(cards, added.cards);
    }
}

void Filling::fillExperience(Touchpoint& there, const Touchpoint& more) {
    for (const Experience& felt : more.experience) {
        const Id persona = here(felt.persona);
        const auto same = std::find_if(there.experience.begin(), there.experience.end(), [&](const Experience& one) {
            return one.persona == persona && one.state != MapState::Future;
        });
        const std::string shown = felt.actual ? felt.actual->text() : felt.feeling;
        if (same == there.experience.end()) {
            if (!mayFill(LaneKind::Emotion, {there.title + ": " + shown})) continue;
            there.experience.push_back(felt);
            there.experience.back().persona = persona;
            continue;
        }
        // What the team scored stays; the score of the table is told, not put over it.
        if (same->actual && felt.actual && !(same->actual == felt.actual))
            m_result.notes.push_back({0, "table.score-kept", {there.title, same->actual->text(), felt.actual->text()}});
        if (!mayFill(LaneKind::Emotion, {there.title + ": " + shown})) continue;
        takeWhereUnset(same->actual, felt.actual);
        takeWhereUnset(same->expected, felt.expected);
        takeWhereEmpty(same->feeling, felt.feeling);
    }
}

Touchpoint Filling::filled(const Touchpoint& there, const Touchpoint& more) {
    const bool isNew = there.id == more.id;
    if (!isNew) m_touchpoints[more.id] = there.id;
    std::vector<std::string> pains;
    for (const auto& one : more.painPoints)
        pains.push_back(one->text);
    Touchpoint plain = isNew ? Touchpoint() : there;
    if (isNew) {
        plain.id = more.id;
        plain.title = more.title;
    }
    takeWhereEmpty(plain.description, more.description);
    takeWhereEmpty(plain.department, more.department);
    takeWhereEmpty(plain.customerGoal, more.customerGoal);
    takeWhereEmpty(plain.expectation, more.expectation);
    takeWhereEmpty(plain.brandPerception, more.brandPerception);
    takeWhereEmpty(plain.remark, more.remark);
    takeWhereEmpty(plain.dropOff.reason, more.dropOff.reason);
    takeWhereUnset(plain.dropOff.share, more.dropOff.share);
    takeWhereUnset(plain.fulfilment, more.fulfilment);
    takeWhereUnset(plain.evidence.level, more.evidence.level);
    if (!plain.duration.value) plain.duration = more.duration;
    plain.momentOfTruth = plain.momentOfTruth || more.momentOfTruth;
    for (const std::string& channel : more.channels)
        if (std::find(plain.channels.begin(), plain.channels.end(), channel) == plain.channels.end())
            plain.channels.push_back(channel);
    for (const Id& persona : more.personas)
        if (std::find(plain.personas.begin(), plain.personas.end(), here(persona)) == plain.personas.end())
            plain.personas.push_back(here(persona));
    fillNotes(plain.notes, more.notes);
    fillExperience(plain, more);
    if (!more.painPoints.empty() && mayFill(LaneKind::PainPoints, pains))
        plain.painPoints = bothOf(plain.painPoints, more.painPoints);
    if (!more.metrics.empty()) plain.metrics = bothOf(plain.metrics, more.metrics);
    return plain;
}

Phase Filling::filled(Phase there, const Phase& more) {
    takeWhereEmpty(there.goal, more.goal);
    fillNotes(there.notes, more.notes);
    there.metrics = bothOf(there.metrics, more.metrics);
    std::unordered_map<std::string, std::vector<std::size_t>> places; // by title, the last one first
    for (std::size_t i = there.touchpoints.size(); i-- > 0;)
        places[folded(there.touchpoints[i]->title)].push_back(i);
    there.touchpoints = there.touchpoints.with([&](List<Touchpoint>::Items& items) {
        for (const auto& touchpoint : more.touchpoints) {
            const auto known = places.find(folded(touchpoint->title));
            if (known == places.end() || known->second.empty()) {
                items.emplace_back(filled(*touchpoint, *touchpoint));
                continue;
            }
            const std::size_t at = known->second.back();
            known->second.pop_back(); // one of a name for each of that name
            items[at] = Shared<Touchpoint>(filled(*items[at], *touchpoint));
        }
    });
    return there;
}

List<Phase> Filling::filledPhases() {
    std::unordered_map<std::string, std::size_t> places; // by title, the first of each
    for (std::size_t i = 0; i < map().phases.size(); ++i)
        places.try_emplace(folded(map().phases[i]->title), i);
    return map().phases.with([&](List<Phase>::Items& items) {
        for (const auto& phase : m_from.phases) {
            const auto [place, isNew] = places.try_emplace(folded(phase->title), items.size());
            if (!isNew) {
                items[place->second] = Shared<Phase>(filled(*items[place->second], *phase));
                continue;
            }
            Phase added;
            added.id = phase->id;
            added.title = phase->title;
            items.emplace_back(filled(std::move(added), *phase));
        }
    });
}

Imported Filling::run() {
    matchLanes();
    matchPersonas();
    map().phases = filledPhases();
    map().opportunities = map().opportunities.with([&](List<Opportunity>::Items& items) {
        for (const auto& one : m_from.opportunities) {
            if (!mayFill(LaneKind::Opportunities, {one->text})) continue;
            Opportunity added = *one;
            if (const auto at = m_touchpoints.find(added.touchpoint); at != m_touchpoints.end())
                added.touchpoint = at->second;
            items.emplace_back(std::move(added));
        }
    });
    map().parked = bothOf(bothOf(map().parked, List<ParkedNote>::of(std::move(m_parked))), m_from.parked);
    return std::move(m_result);
}

} // namespace

Imported filledWith(const Map& base, const Imported& imported, IdSource& ids) {
    return Filling(base, imported, ids).run();
}

} // namespace journeyline::interchange
