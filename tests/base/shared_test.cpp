// SPDX-License-Identifier: Apache-2.0
// Same pointer means unchanged, in both directions.
#include <string>

#include <gtest/gtest.h>

#include "journeyline/base/shared.h"

namespace journeyline {
namespace {

using Word = Shared<std::string>;
using Words = List<std::string>;

std::string joined(const Words& words) {
    std::string text;
    for (const Word& word : words)
        text += *word;
    return text;
}

TEST(Shared, defaultsShareOneNode) {
    EXPECT_TRUE(Word().same(Word()));
    EXPECT_TRUE(Words().same(Words()));
    EXPECT_EQ(*Word(), "");
}

TEST(Shared, withGivesTheOldNodeWhenNothingChanged) {
    const Word word("abc");
    EXPECT_TRUE(word.with([](std::string& text) { text = "abc"; }).same(word));
    const Word other = word.with([](std::string& text) { text += "d"; });
    EXPECT_FALSE(other.same(word));
    EXPECT_EQ(*other, "abcd");
    EXPECT_EQ(*word, "abc");
}

TEST(Shared, equalValuesAreEqualWhateverTheNode) {
    EXPECT_EQ(Word("a"), Word("a"));
    EXPECT_FALSE(Word("a").same(Word("a")));
    EXPECT_FALSE(Word("a") == Word("b"));
}

TEST(List, editsLeaveTheOldOneAlone) {
    const Words words = Words::of({"a", "b", "c"});
    EXPECT_EQ(joined(words.withInserted(0, Word("x"))), "xabc");
    EXPECT_EQ(joined(words.withInserted(3, Word("x"))), "abcx");
    EXPECT_EQ(joined(words.withErased(1)), "ac");
    EXPECT_EQ(joined(words.withReplaced(2, Word("x"))), "abx");
    EXPECT_EQ(joined(words), "abc");
}

TEST(List, keepsNodesAndKnowsWhenNothingChanged) {
    const Words words = Words::of({"a", "b", "c"});
    const Words longer = words.withInserted(1, Word("x"));
    EXPECT_TRUE(longer[2].same(words[1]));
    EXPECT_TRUE(words.withReplaced(1, words[1]).same(words));
    EXPECT_TRUE(words.withReplaced(1, Word("b")).same(words)) << "an equal item is no change";
    EXPECT_TRUE(words.with([](Words::Items&) {}).same(words));
}

} // namespace
} // namespace journeyline
