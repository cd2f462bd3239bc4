// SPDX-License-Identifier: Apache-2.0
// What holds for every map and every damage, tried with chance of a fixed seed.
#include "file_support.h"
#include "journeyline/document/members.h"
#include "support/random_map.h"

namespace journeyline::test {
namespace {

// Strews unknown members of all sorts over all parts of a map, as a later version or another program might.
class Strewing {
public:
    explicit Strewing(Chance& chance) : m_chance(chance) {}

    template <class Part>
    void strew(Part& part) {
        std::vector<std::string> said{""};
        m_names = &said;
        describe(*this, part);
        for (int i = m_chance.between(-6, 3); i > 0; --i)
            part.unknown.push_back(
                {m_chance.oneOf(said), "x-" + std::to_string(++m_count), std::string(m_chance.oneOf(values))});
    }
    template <class Member, class... Range>
    void operator()(const char* name, Member& member, Range...) {
        std::vector<std::string>* const names = m_names;
        descend(member);
        m_names = names;
        names->emplace_back(name);
    }

private:
    static constexpr std::string_view values[] = {
        "1.50",  "-0",   "1E5",   "123456789012345678901234567890", R"("text")", R"("\u0041\/\ud83d\ude00")",
        "null",  "true", "[]",    R"({"a":[1.0,{"b":[]}],"":{}})",  "[[[[1]]]]", R"({"id":"x","title":"not ours"})",
        "false", "{}",   "[1,2]", "\"漢字 \xE2\x80\xA8 \""};

    template <class Member>
    void descend(Member& member) {
        if constexpr (requires { member.unknown; }) strew(member);
    }
    template <class Item>
    void descend(std::vector<Item>& items) {
        for (Item& item : items)
            descend(item);
    }
    template <class Item>
    void descend(List<Item>& list) {
        list = list.with([&](auto& items) {
            for (auto& item : items)
                item = item.with([&](Item& value) { strew(value); });
        });
    }
    void descend(LaneNotes& entry) { descend(entry.cards); }

    Chance& m_chance;
    std::vector<std::string>* m_names = nullptr;
    int m_count = 0;
};

TEST(Properties, WhatIsWrittenIsReadBackAndWrittenAlike) {
    for (std::uint64_t seed = 1; seed <= effort(2000); ++seed) {
        RandomMapShape shape;
        shape.phases = static_cast<int>(seed % 4);
        Map map = randomMap(seed, shape);
        const bool strewn = seed % 2 == 0;
        if (strewn) {
            Chance chance(seed);
            Strewing(chance).strew(map);
        }
        const std::string bytes = file::writeMap(map);
        const auto back = read(bytes);
        ASSERT_TRUE(back.ok()) << seed << " " << told(back.fault());
        ASSERT_TRUE(back->notes.empty()) << seed << " " << told(back->notes.front());
        ASSERT_EQ(file::writeMap(back->map), bytes) << seed;
        ASSERT_TRUE(file::verify(bytes, map).ok()) << seed;
        if (!strewn) {
            ASSERT_TRUE(back->map == map) << seed;
        }
    }
}

TEST(Properties, AnyFlippedByteIsAnErrorOrASoundMap) {
    const std::string whole = bytesOf(fixtureFolder("valid") / "everything.cjm");
    Chance chance(20260404);
    std::size_t readable = 0;
    for (std::size_t i = 0; i < effort(10'000); ++i) {
        std::string damaged = whole;
        for (int hits = chance.between(1, 3); hits > 0; --hits)
            damaged[chance.below(damaged.size())] = static_cast<char>(chance.below(256));
        const auto result = read(damaged);
        if (!result) {
            EXPECT_EQ(result.fault().code.substr(0, 5), "file.") << i;
            continue;
        }
        ++readable;
        const std::string bytes = file::writeMap(result->map);
        const auto again = read(bytes);
        ASSERT_TRUE(again.ok()) << i << " " << told(again.fault());
        ASSERT_TRUE(again->map == result->map) << i;
        ASSERT_TRUE(file::verify(bytes, result->map).ok()) << i;
    }
    EXPECT_GT(readable, effort(500));
}

TEST(Properties, SwappedAndRepeatedPiecesAreAnErrorOrASoundMap) {
    const std::string whole = bytesOf(fixtureFolder("valid") / "unknown-everywhere.cjm");
    Chance chance(7);
    for (std::size_t i = 0; i < effort(3000); ++i) {
        const std::size_t from = chance.below(whole.size()), length = chance.below(400),
                          to = chance.below(whole.size());
        std::string damaged = whole;
        if (chance.percent(50))
            damaged.insert(to, whole, from, length);
        else
            damaged.erase(from, length);
        const auto result = read(damaged);
        if (result) {
            ASSERT_TRUE(read(file::writeMap(result->map)).ok()) << i;
        }
    }
}

} // namespace
} // namespace journeyline::test
