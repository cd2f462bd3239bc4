// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <deque>

#include <gtest/gtest.h>

#include "journeyline/document/numbering.h"
#include "support/random_map.h"

namespace journeyline {
namespace {

std::vector<Numbering::Entry> entriesOf(const std::deque<Id>& ids) {
    std::vector<Numbering::Entry> entries;
    for (const Id& id : ids)
        entries.push_back({&id, static_cast<int>(entries.size()) + 1});
    return entries;
}

TEST(Numbering, whatWasNumberedBeforeChangesNothingButTheTime) {
    test::Chance chance(7);
    for (int turn = 0; turn < 300; ++turn) {
        std::deque<Id> ids;
        for (std::size_t i = 0, count = chance.below(20); i < count; ++i)
            ids.emplace_back("id" + std::to_string(i));
        Numbering numbers(entriesOf(ids));
        for (int step = 0; step < 5; ++step) {
            if (chance.percent(30)) ids.emplace_back("new" + std::to_string(turn) + "." + std::to_string(step));
            if (chance.percent(30) && !ids.empty())
                ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(chance.below(ids.size())));
            if (chance.percent(20) && !ids.empty()) ids.front() = Id("other" + std::to_string(step)); // as many, others
            if (ids.size() > 1) std::swap(ids.front(), ids[chance.below(ids.size())]);
            const auto entries = entriesOf(ids);
            numbers = Numbering(entries, numbers);
            ASSERT_EQ(numbers, Numbering(entries));
            ASSERT_EQ(numbers.size(), ids.size());
            for (std::size_t i = 0; i < ids.size(); ++i)
                ASSERT_EQ(numbers.of(ids[i]), static_cast<int>(i) + 1);
            EXPECT_EQ(numbers.of(Id("nobody")), std::nullopt);
            std::size_t at = 0;
            numbers.forEach([&](const Id& id, int) { EXPECT_EQ(id, ids[at++]); });
        }
    }
}

TEST(Numbering, othersWithTheSameNumbersAreOthers) {
    const std::deque<Id> ab{Id("a"), Id("b")}, ba{Id("b"), Id("a")}, ac{Id("a"), Id("c")};
    EXPECT_EQ(Numbering(entriesOf(ab)), Numbering(entriesOf(ab)));
    EXPECT_FALSE(Numbering(entriesOf(ab)) == Numbering(entriesOf(ba)));
    EXPECT_FALSE(Numbering(entriesOf(ab)) == Numbering(entriesOf(ac)));
    EXPECT_FALSE(Numbering(entriesOf(ab)) == Numbering());
}

} // namespace
} // namespace journeyline
