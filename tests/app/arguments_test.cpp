// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <gtest/gtest.h>

namespace journeyline::app {
namespace {

const Option known[] = {{"output", "OUT", "", 'o'}, {"lanes", "A,B", ""}, {"json", nullptr, ""}};
using Words = std::vector<std::string>;

TEST(ArgumentsTest, OptionsMayStandAnywhereAndInEitherSpelling) {
    for (const Words& words : {Words{"in", "-o", "out", "--json"}, Words{"--json", "--output", "out", "in"},
                               Words{"--output=out", "in", "--json"}}) {
        const auto arguments = Arguments::parse(words, known);
        ASSERT_TRUE(arguments.ok());
        EXPECT_EQ(arguments->files(), Words{"in"});
        EXPECT_EQ(arguments->value("output"), "out");
        EXPECT_TRUE(arguments->has("json"));
        EXPECT_FALSE(arguments->has("lanes"));
    }
}

TEST(ArgumentsTest, DashesThatAreFiles) {
    const auto arguments = Arguments::parse(Words{"-", "--", "-o", "--json"}, known);
    ASSERT_TRUE(arguments.ok());
    EXPECT_EQ(arguments->files(), (Words{"-", "-o", "--json"}));
}

TEST(ArgumentsTest, ListsAreSplitAtCommas) {
    const auto list = [](const char* text) { return Arguments::parse(Words{"--lanes", text}, known)->list("lanes"); };
    EXPECT_EQ(list("a, b c ,,d"), (Words{"a", "b c", "d"}));
    EXPECT_EQ(list(""), Words{});
    EXPECT_EQ(list(" , "), Words{});
}

TEST(ArgumentsTest, FaultsNameTheOption) {
    struct BadOption {
        Words words;
        const char* code;
        const char* option;
    };
    const BadOption cases[] = {
        {{"--bad"}, "command.unknown-option", "--bad"},       {{"-x"}, "command.unknown-option", "-x"},
        {{"--bad=1"}, "command.unknown-option", "--bad"},     {{"a", "-o"}, "command.missing-value", "-o"},
        {{"--json=1"}, "command.unexpected-value", "--json"}, {{"--out", "x"}, "command.unknown-option", "--out"}};
    for (const BadOption& one : cases) {
        const auto arguments = Arguments::parse(one.words, known);
        ASSERT_FALSE(arguments.ok());
        EXPECT_EQ(arguments.fault().code, one.code);
        EXPECT_EQ(arguments.fault().arguments, Words{one.option});
    }
}

} // namespace
} // namespace journeyline::app
