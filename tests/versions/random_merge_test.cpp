// SPDX-License-Identifier: Apache-2.0
// Two people edit the same map by chance: whatever one of them wrote is in the merged map or in its list of conflicts.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "fields.h"
#include "journeyline/document/invariants.h"
#include "journeyline/file/map_file.h"
#include "journeyline/versions/decide.h"
#include "journeyline/versions/merge.h"
#include "support/effort.h"
#include "support/random_edits.h"

namespace journeyline::versions {
namespace {

/// Everything that a map says, value by value, under names that hold wherever a part stands.
class Said {
public:
    explicit Said(const Map& map) { part(map.id.text, map); }

    std::map<std::string, std::string> values;
    std::set<std::string> ids;

private:
    template <class Part>
    void part(const std::string& name, const Part& value) {
        const auto visit = [&](const char* member, const auto& inner, auto...) { say(name + "/" + member, inner); };
        if constexpr (!std::same_as<Part, Conflict>) describe(visit, value);
        for (const UnknownMember& unknown : value.unknown)
            values[name + "/?" + unknown.key] = unknown.raw;
    }
    template <class Value>
    void say(const std::string& name, const Value& value) {
        if constexpr (requires { value.unknown; })
            part(name, value);
        else if (const std::string raw = rawOf(value); !raw.empty())
            values[name] = raw;
    }
    template <class Item>
    void say(const std::string& name, const std::vector<Item>& items) {
        const Keyed<Item> keyed(items);
        for (const Key key : keyed.keys) {
            const std::string inner = name + "[" + std::string(key) + "]";
            values[inner] = "there";
            if constexpr (requires { items[0].unknown; }) part(inner, *keyed.find(key));
        }
    }
    template <class Item>
    void say(const std::string& name, const List<Item>& list) {
        for (const Shared<Item>& item : list)
            if constexpr (ownsId<Item>) {
                ids.insert(item->id.text);
                values[item->id.text] = name; // where it stands
                part(item->id.text, *item);
            } else if constexpr (std::same_as<Item, Asset>) {
                ids.insert(item->sha256);
                values[item->sha256] = name;
                part(item->sha256, *item);
            } else if constexpr (std::same_as<Item, DismissedFinding>) {
                part(name + "[" + keyOf(*item) + "]", *item);
            }
    }
    void say(const std::string& name, const Notes& notes) {
        for (const LaneNotes& entry : notes)
            say(name + "[" + entry.lane.text + "]", entry.cards);
    }
};

struct Fork {
    Map base, ours, theirs;
};

class Forks {
public:
    /// Each side makes at most so many edits.
    explicit Forks(std::uint64_t seed, int edits = 6) : m_chance(seed), m_edits(edits) {}
    Fork next(int round) {
        test::RandomMapShape shape;
        shape.phases = 3;
        shape.touchpointsPerPhase = 3;
        shape.lanes = 4;
        shape.others = 2;
        shape.unknown = m_chance.percent(30);
        if (round % 25 == 0) m_base = test::randomMap(m_chance.below(1'000'000), shape);
        Map ours = edited(m_base), theirs = edited(m_base);
        for (const auto& [map, letter] : {std::pair(&ours, 'o'), std::pair(&theirs, 't')}) {
            map->ancestors.insert(map->ancestors.begin(), map->rev);
            if (map->ancestors.size() > 64) map->ancestors.resize(64);
            map->rev = letter + std::to_string(round);
        }
        return {m_base, ours, theirs};
    }

private:
    Map edited(Map map) {
        for (int edits = m_chance.between(0, m_edits); edits > 0; --edits) {
            test::Aim aim(map, m_chance, m_ids);
            if (const auto next = m_chance.oneOf(test::allEdits()).run(map, aim)) map = *next;
        }
        return map;
    }

    test::Chance m_chance;
    int m_edits;
    RandomIds m_ids;
    Map m_base;
};

void expectSame(const Map& a, const Map& b, const char* about) {
    if (a == b) return;
    ADD_FAILURE() << about;
    EXPECT_EQ(file::writeMap(a), file::writeMap(b)); // shows where
}

/// What is left apart when it does not matter which side was ours.
Map withoutSides(Map map) {
    map.rev.clear();
    map.ancestors.clear();
    map.conflicts = {};
    return map;
}

TEST(RandomMerges, LoseNothingAndDoNotCareWhoMerges) {
    Forks forks(5);
    RandomIds ids;
    for (int round = 0; round < test::effort(1'000, 40); ++round) {
        const Fork fork = forks.next(round);
        const Merged merged = merge(fork.base, fork.ours, fork.theirs, ids);
        SCOPED_TRACE(round);
        ASSERT_TRUE(violations(merged.map).empty());

        const Said base(fork.base), ours(fork.ours), theirs(fork.theirs), both(merged.map);
        std::set<std::pair<std::string, std::string>> open;
        for (const auto& conflict : merged.map.conflicts)
            open.insert({conflict->ours, conflict->theirs});
        const auto valueIn = [](const Said& said, const std::string& name) {
            const auto at = said.values.find(name);
            return at == said.values.end() ? std::string() : at->second;
        };
        std::set<std::string> names;
        for (const Said* side : {&ours, &theirs})
            for (const auto& [name, value] : side->values)
                names.insert(name);
        for (const std::string& name : names) {
            const std::string b = valueIn(base, name), o = valueIn(ours, name), t = valueIn(theirs, name),
                              m = valueIn(both, name);
            const std::string map = fork.ours.id.text;
            if (name == map + "/rev" || name.starts_with(map + "/ancestors") || name == map + "/minReader") continue;
            // Only what points at something that was there and is gone may be missing.
            const auto gone = [&](const std::string& id) {
                return (base.ids.contains(id) || ours.ids.contains(id) || theirs.ids.contains(id)) &&
                       !both.ids.contains(id);
            };
            const auto ofWhatIsGone = [&] {
                for (std::size_t at = name.find('['); at != std::string::npos; at = name.find('[', at + 1)) {
                    const std::string key = name.substr(at + 1, name.find(']', at) - at - 1);
                    if (gone(key) || gone(key.substr(key.rfind('/') + 1)) || gone(key.substr(0, key.find('/'))))
                        return true;
                }
                return false;
            };
            // The second of the same name is the first one now, when that was removed.
            const auto renumbered = [&] {
                const std::size_t at = name.find(repetition);
                if (at == std::string::npos) return std::string();
                std::string first = name;
                return valueIn(both, first.erase(at, name.find(']', at) - at));
            };
            const auto mustBe = [&](const std::string& value) {
                const bool reference = value.size() > 2 && gone(value.substr(1, value.size() - 2));
                return m == value || (m.empty() && (reference || ofWhatIsGone() || renumbered() == value));
            };
            const std::string about = name + ": was " + b + ", ours " + o + ", theirs " + t + ", is " + m;
            if (o == t || t == b) {
                // What one side removed may be there all the same, when the other one worked on something in it.
                EXPECT_TRUE((o != t && o.empty()) || mustBe(o)) << about;
            } else if (o == b) {
                EXPECT_TRUE(t.empty() || mustBe(t)) << about;
            } else if (o.empty() || t.empty()) {
                const std::string& kept = o.empty() ? t : o;
                EXPECT_TRUE(mustBe(kept) || open.contains({o, t}) || open.contains({t, o})) << about;
            } else {
                const bool isPlace = base.ids.contains(name) || ours.ids.contains(name);
                EXPECT_TRUE(m == o || m == t) << about;
                EXPECT_TRUE(isPlace || open.contains({o, t}) || open.contains({t, o})) << about;
            }
        }

        const Merged other = merge(fork.base, fork.theirs, fork.ours, ids);
        if (merged.map.conflicts.empty()) {
            expectSame(withoutSides(merged.map), withoutSides(other.map), "the other way round");
        }
        EXPECT_EQ(Said(withoutSides(merged.map)).ids, Said(withoutSides(other.map)).ids);
        EXPECT_EQ(merged.map.conflicts.size(), other.map.conflicts.size());
        expectSame(merge(fork.base, fork.ours, fork.base, ids).map, fork.ours, "nothing of theirs");
        expectSame(withoutSides(merge(fork.base, fork.base, fork.theirs, ids).map), withoutSides(fork.theirs),
                   "nothing of ours");
        const Map again = merge(fork.ours, merged.map, fork.ours, ids).map;
        expectSame(again, merged.map, "merged again, nothing changes");
        EXPECT_TRUE(file::writeVerified(merged.map).ok());
        if (HasFailure()) {
            FAIL() << "seed 5, round " << round;
        }
    }
}

TEST(RandomMerges, EveryConflictIsDecidedEitherWay) {
    Forks forks(6, 120); // enough for the same members to be met
    RandomIds ids;
    int decided = 0, refused = 0;
    for (int round = 0; round < test::effort(120, 15); ++round) {
        const Fork fork = forks.next(round);
        const Merged merged = merge(fork.base, fork.ours, fork.theirs, ids);
        std::set<KnownConflict> fresh;
        for (const Remark& remark : merged.remarks)
            if (remark.kind == Remark::Kind::Conflict)
                fresh.insert(knownOf(remark.id, remark.member, remark.ours, remark.theirs));
        for (const Shared<Conflict>& conflict : merged.map.conflicts) {
            if (!fresh.contains(knownOf(conflict->id, conflict->member, conflict->ours, conflict->theirs))) continue;
            SCOPED_TRACE(conflict->id.text + " " + conflict->member + ": " + conflict->ours + ", " + conflict->theirs);
            const auto shown = shownValue(merged.map, *conflict);
            const bool gone =
                shown == "" && !Said(merged.map).ids.contains(file::unquoted(conflict->ours).value_or(""));
            EXPECT_TRUE(shown == conflict->ours || gone) << shown.value_or("nothing");
            const auto asShown = decide(merged.map, *conflict, Decision::AsShown);
            ASSERT_TRUE(asShown.ok());
            EXPECT_EQ(asShown->conflicts.size() + 1, merged.map.conflicts.size());
            expectSame(withoutSides(*asShown), withoutSides(merged.map), "the map stays as it is shown");
            const auto theirs = decide(merged.map, *conflict, Decision::Theirs);
            ++(theirs ? decided : refused);
            if (!theirs) continue;
            EXPECT_EQ(shownValue(*theirs, *conflict), conflict->theirs);
            EXPECT_EQ(Said(withoutSides(*theirs)).ids, Said(withoutSides(merged.map)).ids);
            EXPECT_TRUE(file::writeVerified(*theirs).ok());
        }
        if (HasFailure()) {
            FAIL() << "seed 6, round " << round;
        }
    }
    EXPECT_GT(decided, test::effort(80, 10));
    EXPECT_LT(refused * 20, decided) << "only what refers to something that is gone";
}

} // namespace
} // namespace journeyline::versions
