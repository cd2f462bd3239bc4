// SPDX-License-Identifier: Apache-2.0
#include "order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "support/random_map.h"

namespace journeyline::versions {
namespace {

Keys keysOf(std::string_view letters) {
    Keys keys;
    for (std::size_t i = 0; i < letters.size(); ++i)
        keys.push_back(letters.substr(i, 1));
    return keys;
}
std::string textOf(const Keys& keys) {
    std::string text;
    for (const Key key : keys)
        text += key;
    return text;
}
/// A letter stays unless one side took it out of the base.
Order merged(std::string_view base, std::string_view ours, std::string_view theirs) {
    return mergedOrder(keysOf(base), keysOf(ours), keysOf(theirs), [=](Key key) {
        const auto in = [&](std::string_view side) { return side.find(key) != std::string_view::npos; };
        return in(base) ? in(ours) && in(theirs) : in(ours) || in(theirs);
    });
}

TEST(Order, OfBothSides) {
    struct Case {
        const char *base, *ours, *theirs, *merged;
    };
    const Case cases[] = {
        {"", "", "", ""},
        {"abc", "abc", "abc", "abc"},
        {"", "xy", "", "xy"},
        {"", "xy", "pq", "pqxy"},           // both wrote a beginning
        {"abc", "axbc", "abc", "axbc"},     // one added
        {"abc", "axbc", "aybc", "axybc"},   // both added, in the same place: by name
        {"abc", "abcxz", "abcy", "abcxzy"}, // what one side wrote stays together
        {"abc", "ac", "abc", "ac"},         // one removed
        {"abc", "ac", "abxc", "axc"},       // added after what the other one removed
        {"abcd", "dabc", "abcd", "dabc"},   // one moved
        {"abcd", "dabc", "abcxd", "dabcx"}, // and the other one added at the old place
        {"abcd", "bacd", "abdc", "badc"},   // both moved something else
        {"abcd", "dabc", "dabc", "dabc"},   // both alike
        {"abc", "xabc", "xabc", "xabc"},    // added by both alike
    };
    for (const Case& c : cases) {
        const Order one = merged(c.base, c.ours, c.theirs);
        EXPECT_EQ(textOf(one.keys), c.merged) << c.base << " " << c.ours << " " << c.theirs;
        EXPECT_EQ(textOf(merged(c.base, c.theirs, c.ours).keys), c.merged) << "the other way round";
        EXPECT_TRUE(one.movedByBoth.empty()) << c.base << " " << c.ours << " " << c.theirs;
    }
}

TEST(Order, MovedByBothToDifferentPlacesIsTold) {
    const Order one = merged("abcde", "bcdae", "bcade"), other = merged("abcde", "bcade", "bcdae");
    EXPECT_EQ(textOf(one.movedByBoth), "a");
    EXPECT_EQ(one.keys, other.keys);
    EXPECT_EQ(one.keys.size(), 5U);
}

TEST(Order, ByChanceNothingIsLostAndSidesDoNotMatter) {
    test::Chance chance(71);
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
    const auto edited = [&](std::string text, std::string_view news) {
        for (std::size_t edits = chance.below(5); edits > 0; --edits) {
            const bool add = chance.percent(40);
            if (add || text.empty()) {
                const char letter = chance.oneOf(news);
                if (text.find(letter) == std::string::npos) text.insert(chance.below(text.size() + 1), 1, letter);
                continue;
            }
            const std::size_t at = chance.below(text.size());
            const char letter = text[at];
            text.erase(at, 1);
            if (chance.percent(60)) text.insert(chance.below(text.size() + 1), 1, letter);
        }
        return text;
    };
    for (int round = 0; round < 8'000; ++round) {
        const std::string base(letters.substr(0, chance.below(9)));
        const std::string ours = edited(base, letters.substr(9, 9)), theirs = edited(base, letters.substr(14, 9));
        const std::string about = base + " " + ours + " " + theirs;
        const std::string result = textOf(merged(base, ours, theirs).keys);
        EXPECT_EQ(textOf(merged(base, theirs, ours).keys), result) << about;
        EXPECT_EQ(textOf(merged(base, ours, base).keys), ours) << about;
        EXPECT_EQ(textOf(merged(base, ours, ours).keys), ours) << about;
        EXPECT_EQ(textOf(merged(base, result, result).keys), result) << about;
        EXPECT_EQ(textOf(merged(ours, result, ours).keys), result) << about << ": merged again, nothing changes";
        std::string sorted = result;
        std::ranges::sort(sorted);
        EXPECT_EQ(std::ranges::adjacent_find(sorted), sorted.end()) << about << " " << result;
        for (const char letter : letters) {
            const auto in = [&](const std::string& side) { return side.find(letter) != std::string::npos; };
            EXPECT_EQ(in(result), in(base) ? in(ours) && in(theirs) : in(ours) || in(theirs)) << about << " " << result;
        }
    }
}

} // namespace
} // namespace journeyline::versions
