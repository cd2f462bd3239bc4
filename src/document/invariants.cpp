// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/invariants.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>

#include "journeyline/document/members.h"
#include "part_kinds.h"

namespace journeyline {

namespace {

template <class Part>
concept DescribedPart = requires(const Part part) {
    part.unknown;
};

// Every id that a part of the map owns, and what becomes of it. Made before anything is changed, because a reference
// may stand before the part it means.
class Census {
public:
    // Without a source of ids the new ones stay empty: enough to tell what is wrong.
    Census(const Map& map, IdSource* ids);

    struct Owner {
        PartKind kind;
        std::string_view id; // of the map the census was taken of
        bool keeps = true;
        Id changed; // when it does not keep its id
    };
    [[nodiscard]] const Owner& owner(std::size_t index) const { return m_owners[index]; }

    // The id that `id` means for parts of this kind; nothing when there is no such part. Valid as long as the census.
    [[nodiscard]] std::optional<std::string_view> meant(PartKind kind, std::string_view id) const {
        const auto& known = m_meant[static_cast<std::size_t>(kind)];
        const auto found = known.find(id);
        if (found == known.end()) return std::nullopt;
        return found->second->keeps ? found->second->id : std::string_view(found->second->changed.text);
    }
    // Makes a part known that the map lacks, and gives the id it has from now on.
    Id add(PartKind kind, const Id& id) {
        const bool usable = !id.empty() && !m_taken.contains(id.text);
        const Id& asked = m_addedIds.emplace_back(id);
        Owner& part = m_added.emplace_back(Owner{kind, asked.text, usable, usable ? Id() : fresh()});
        m_meant[static_cast<std::size_t>(kind)].emplace(asked.text, &part);
        if (usable) m_taken.insert(asked.text); // a lane and a persona may lack the same id
        return usable ? id : part.changed;
    }

    void count(PartKind kind, std::string_view id) { m_owners.push_back({kind, id, true, {}}); }

private:
    Id fresh() {
        if (m_ids == nullptr) return {};
        Id id = m_ids->next();
        while (m_taken.find(id.text) != m_taken.end())
            id = m_ids->next();
        return id;
    }

    IdSource* m_ids;
    std::vector<Owner> m_owners;
    std::unordered_set<std::string_view> m_taken;
    std::deque<Id> m_addedIds; // an address in a deque stays good
    std::deque<Owner> m_added;
    std::array<std::unordered_map<std::string_view, const Owner*>, partKindWords.size()> m_meant;
};

class OwnerCounter {
public:
    explicit OwnerCounter(Census& census) : m_census(census) {}

    template <class Member, class... Range>
    void operator()(const char*, const Member& member, Range...) {
        count(member);
    }
    template <DescribedPart Part>
    void count(const Part& part) {
        if constexpr (ownsId<Part>) m_census.count(partKind<Part>, part.id.text);
        if constexpr (std::same_as<Part, Asset>) m_census.count(PartKind::Asset, part.sha256);
        describe(*this, part);
    }

private:
    template <class Member>
    void count(const Member&) {}
    template <class Item>
    void count(const std::vector<Item>& items) {
        for (const Item& item : items)
            count(item);
    }
    template <class Item>
    void count(const List<Item>& items) {
        for (const Shared<Item>& item : items)
            count(*item);
    }
    void count(const LaneNotes& entry) { count(entry.cards); }

    Census& m_census;
};

Census::Census(const Map& map, IdSource* ids) : m_ids(ids) {
    OwnerCounter(*this).count(map);
    m_taken.reserve(m_owners.size());
    for (Owner& owner : m_owners)
        if (owner.kind != PartKind::Asset) owner.keeps = !owner.id.empty() && m_taken.insert(owner.id).second;
    for (Owner& owner : m_owners) {
        if (!owner.keeps) owner.changed = fresh();
        if (isReferredTo(owner.kind) && !owner.id.empty())
            m_meant[static_cast<std::size_t>(owner.kind)].emplace(owner.id, &owner);
    }
}

// Walks the map in the order of the file, lists what is wrong and, given parts that are not const, makes it right.
class Sweep {
public:
    explicit Sweep(Census& census) : m_census(census) {}

    template <class Part>
    void part(Part& part);

    std::vector<Violation> list;
    std::vector<Id> lanesToAdd;
    List<Persona>::Items personasToAdd;

private:
    template <class Part>
    friend class MemberSweep;

    void report(Violation::Kind kind, std::string_view member, std::string id, std::size_t slot) {
        list.push_back(
            {kind, std::string(m_word), m_title ? *m_title : "", std::string(member), Id(std::move(id)), slot});
    }
    template <class Text>
    bool reference(Text& id, std::optional<PartKind> target, std::string_view member);
    template <class AnyNotes>
    void notes(AnyNotes& notes);
    Id laneOf(const Id& lane, std::size_t slot);

    Census& m_census;
    std::size_t m_owners = 0;
    std::size_t m_slots = 0;
    std::string_view m_word; // the innermost part that owns an id
    const std::string* m_title = nullptr;
};

// The members of one part. Member types are const where the part is.
template <class Part>
class MemberSweep {
public:
    MemberSweep(Sweep& sweep, Part& part) : m_sweep(sweep), m_part(part) {}

    template <class Member, class... Range>
    void operator()(const char* name, Member& member, Range...) {
        using Plain = std::remove_const_t<Member>;
        if constexpr (std::same_as<Plain, Id>)
            id(name, member);
        else if constexpr (std::same_as<Plain, Ids>)
            ids(name, member);
        else if constexpr (std::same_as<Plain, Notes>)
            m_sweep.notes(member);
        else if constexpr (std::same_as<Plain, std::string>)
            text(name, member);
        else if constexpr (DescribedPart<Plain>)
            m_sweep.part(member);
        else
            items(member);
    }

private:
    using PlainPart = std::remove_const_t<Part>;
    static constexpr bool changes = !std::is_const_v<Part>;

    template <class AnyId>
    void id(std::string_view name, AnyId& member) {
        if (ownsId<PlainPart> && name == "id") {
            own(member);
        } else if constexpr (std::same_as<PlainPart, ActionLink>) {
            m_sweep.reference(member, targetOfLink(m_part.kind), name);
        } else {
            m_sweep.reference(member, targetOfMember(name), name);
        }
    }
    template <class AnyId>
    void own(AnyId& member) {
        const Census::Owner& owner = m_sweep.m_census.owner(m_sweep.m_owners++);
        const std::size_t slot = m_sweep.m_slots++;
        if (owner.keeps) return;
        const bool missing = owner.id.empty();
        m_sweep.report(missing ? Violation::Kind::MissingId : Violation::Kind::DuplicateId, {}, std::string(owner.id),
                       slot);
        if constexpr (changes) member = owner.changed;
    }
    template <class AnyIds>
    void ids(std::string_view name, AnyIds& members) {
        std::vector<bool> good(members.size());
        for (std::size_t i = 0; i < members.size(); ++i)
            good[i] = m_sweep.reference(members[i], targetOfMember(name), name);
        if constexpr (changes) removeBad(members, good);
    }
    template <class Text>
    void text(std::string_view name, Text& member) {
        if (refersToAsset(name)) m_sweep.reference(member, PartKind::Asset, name);
    }
    template <class Member>
    void items(Member&) {}
    template <class Item>
    void items(const List<Item>& members) {
        for (const Shared<Item>& item : members)
            m_sweep.part(*item);
    }
    template <class Item>
    void items(List<Item>& members) {
        members = members.with([&](typename List<Item>::Items& all) {
            for (Shared<Item>& item : all)
                item = item.with([&](Item& value) { m_sweep.part(value); });
        });
    }
    template <DescribedPart Item>
    void items(const std::vector<Item>& members) {
        for (const Item& item : members)
            m_sweep.part(item);
    }
    template <DescribedPart Item>
    void items(std::vector<Item>& members) {
        std::vector<bool> good(members.size(), true);
        for (std::size_t i = 0; i < members.size(); ++i) {
            // An action's link without anything to link to goes as a whole, unless it says something more.
            if constexpr (std::same_as<Item, ActionLink>) {
                const bool linked = !members[i].id.empty();
                m_sweep.part(members[i]);
                good[i] = !linked || !members[i].id.empty() || !members[i].unknown.empty();
            } else {
                m_sweep.part(members[i]);
            }
        }
        removeBad(members, good);
    }
    template <class Items>
    static void removeBad(Items& members, const std::vector<bool>& good) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < good.size(); ++i)
            if (good[i]) {
                if (kept != i) members[kept] = std::move(members[i]);
                ++kept;
            }
        members.resize(kept);
    }

    Sweep& m_sweep;
    Part& m_part;
};

template <class Part>
void Sweep::part(Part& part) {
    const std::string_view outerWord = m_word;
    const std::string* const outerTitle = m_title;
    if constexpr (ownsId<std::remove_const_t<Part>>) {
        m_word = wordOf(partKind<std::remove_const_t<Part>>);
        m_title = &titleOf(part);
    }
    if constexpr (std::same_as<std::remove_const_t<Part>, Asset>) ++m_owners;
    MemberSweep<Part> members(*this, part);
    describe(members, part);
    m_word = outerWord;
    m_title = outerTitle;
}

const std::string& textOf(const Id& id) {
    return id.text;
}
const std::string& textOf(const std::string& id) {
    return id;
}

// Gives false for a reference to nothing; takes it away if it may.
template <class Text>
bool Sweep::reference(Text& id, std::optional<PartKind> target, std::string_view member) {
    using Plain = std::remove_const_t<Text>;
    if (id == Plain()) return true;
    const std::size_t slot = m_slots++;
    if (!target) return true;
    auto meant = m_census.meant(*target, textOf(id));
    if (!meant && *target == PartKind::Persona) {
        report(Violation::Kind::MissingPersona, member, textOf(id), slot);
        Persona persona;
        persona.name = textOf(id);
        persona.id = m_census.add(PartKind::Persona, Id(persona.name));
        personasToAdd.emplace_back(std::move(persona));
        meant = m_census.meant(*target, textOf(id));
    }
    if (!meant) report(Violation::Kind::DanglingReference, member, textOf(id), slot);
    if constexpr (!std::is_const_v<Text>) {
        if (!meant)
            id = Plain();
        else if constexpr (std::same_as<Plain, Id>)
            id = Id(std::string(*meant));
    }
    return meant.has_value();
}

Id Sweep::laneOf(const Id& lane, std::size_t slot) {
    if (const auto meant = m_census.meant(PartKind::Lane, lane.text)) return Id(std::string(*meant));
    report(Violation::Kind::MissingLane, "notes", lane.text, slot);
    lanesToAdd.push_back(m_census.add(PartKind::Lane, lane));
    return lanesToAdd.back();
}

template <class AnyNotes>
void Sweep::notes(AnyNotes& notes) {
    std::unordered_map<std::string_view, std::size_t> places;
    std::vector<LaneNotes> joined;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        auto& entry = notes[i];
        const std::size_t slot = m_slots++;
        const Id lane = laneOf(entry.lane, slot);
        const auto [place, first] = places.emplace(entry.lane.text, joined.size());
        if (!first) report(Violation::Kind::DoubledLane, "notes", entry.lane.text, slot);
        if constexpr (std::is_const_v<AnyNotes>) {
            for (const Shared<Card>& card : entry.cards)
                part(*card);
        } else {
            List<Card> cards = entry.cards.with([&](List<Card>::Items& all) {
                for (Shared<Card>& card : all)
                    card = card.with([&](Card& value) { part(value); });
            });
            if (first)
                joined.push_back({lane, std::move(cards)});
            else
                joined[place->second].cards = joined[place->second].cards.with(
                    [&](List<Card>::Items& all) { all.insert(all.end(), cards.begin(), cards.end()); });
        }
    }
    if constexpr (!std::is_const_v<AnyNotes>) {
        std::ranges::sort(joined, {}, &LaneNotes::lane);
        notes = std::move(joined);
    }
}

} // namespace

std::vector<Violation> violations(const Map& map) {
    Census census(map, nullptr);
    Sweep sweep(census);
    sweep.part(map);
    return std::move(sweep.list);
}

Repaired repaired(const Map& map, IdSource& ids) {
    if (violations(map).empty()) return {map, {}};
    Census census(map, &ids);
    Sweep sweep(census);
    Map sound = map;
    sweep.part(sound);
    sound.lanes = sound.lanes.with([&](List<Lane>::Items& lanes) {
        for (const Id& id : sweep.lanesToAdd) {
            Lane lane;
            lane.id = id;
            lane.kind = LaneKind::Notes;
            lane.role = NotesRole::Free;
            lanes.emplace_back(std::move(lane));
        }
    });
    sound.personas = sound.personas.with([&](List<Persona>::Items& personas) {
        personas.insert(personas.end(), sweep.personasToAdd.begin(), sweep.personasToAdd.end());
    });
    return {std::move(sound), std::move(sweep.list)};
}

} // namespace journeyline
