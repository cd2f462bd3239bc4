// SPDX-License-Identifier: Apache-2.0
// Any bytes, in linear time: a fault that names the limit, or a sound map.
#include <gtest/gtest.h>

#include <ctime>
#include <random>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/interchange/sources.h"
#include "journeyline/interchange/table_map.h"
#include "support/effort.h"

namespace journeyline::interchange {
namespace {

std::string many(std::string_view piece, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += piece;
    return out;
}

/// The code of the fault on the way to a map; empty when there is a map, which is sound then.
std::string outcome(const std::string& text, TextKind kind) {
    CountingIds ids;
    const auto contents = readContents(text, kind);
    if (!contents.ok()) return contents.fault().code;
    for (const TableSource& source : contents->sources) {
        const auto made = mapFromSource(*contents, source, source.mapping, {}, ids);
        if (!made.ok()) return made.fault().code;
        EXPECT_TRUE(violations(made->map).empty());
    }
    return {};
}

TEST(TableHostile, EachLimitHasItsFault) {
    struct Case {
        const char* name;
        std::string text;
        std::string code;
    };
    const Case cases[] = {
        {"a million columns", many(",", 1'000'000), "table.too-wide"},
        {"very many rows", many("a,b\n", 60'000), "table.too-long"},
        {"very many cells", many(many(",", 999) + "x\n", 1'100), "table.too-many-cells"},
        {"very many lanes", many("x,", 500) + "\n" + many("y,", 500), "table.too-many-lanes"},
        {"very many lines in one cell", "Phase,Actions\nA,\"" + many("a\n", 600'000) + "\"\n", "table.too-many-parts"},
        {"too large", many("abcdefgh\n", 2U << 20U), "table.too-large"},
        {"a picture", std::string("PK\3\4\0\0", 6), "table.not-text"},
        {"UTF-16", "\xFF\xFE" + std::string("a\0b\0", 4), "table.utf-16"},
        {"Windows-1252", "Fase;Emotie\nOri\xEBntatie;4\n", "table.not-utf8"},
        {"nothing", "", "table.empty"},
        {"blanks", " , \n,,\n", "table.empty"},
        {"headings only", "Phase,Touchpoint\n", "table.no-records"},
    };
    for (const Case& one : cases)
        EXPECT_EQ(outcome(one.text, TextKind::Delimited), one.code) << one.name;
    const auto badLine = readDelimited("Fase;Emotie\nOri\xEBntatie;4\n");
    EXPECT_EQ(badLine.fault().place.line, 2);
    EXPECT_EQ(outcome("# \xFF", TextKind::Markdown), "table.not-utf8");
    EXPECT_EQ(outcome(std::string("# \0", 3), TextKind::Markdown), "table.not-text");
}

constexpr std::size_t patternBytes = journeyline::test::effort<std::size_t>(15'000, 3'000);

TEST(TableHostile, NoPatternCostsMoreThanLinearTime) {
    const char* delimited[] = {"\"", "\"\"", "\"\n", ",\"", "a,\"b\n", "\"a\",\"b\"\n",
                               "'",  "=",    "\n",   "\r",  "a,b,c\n", "• x\n  y\n"};
    const char* markdown[] = {"*",
                              "**",
                              "***a",
                              "_",
                              "a_b ",
                              "`",
                              "``a`",
                              "[",
                              "[a](",
                              "![",
                              "<",
                              "<br",
                              "<br>",
                              "\\",
                              "&",
                              "&amp",
                              "- ",
                              "- a\n",
                              "# ",
                              "# a\n",
                              "## Phase: a\n- goal: b\n",
                              "|",
                              "|-|\n",
                              "|a|\n|-|\n|b|\n",
                              "```",
                              "```\n",
                              "---\n",
                              "<!--",
                              "> ",
                              "  - a\n",
                              "1. a\n",
                              "**a:** b\n",
                              "a\n---\n",
                              "# a\n## a\n### a\n",
                              "~~",
                              "```mermaid\njourney\na: 5\n```\n"};
    const auto cost = [](const std::string& text, TextKind kind) {
        const std::clock_t start = std::clock();
        (void)outcome(text, kind);
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    const auto check = [&](const char* pattern, TextKind kind) {
        const std::size_t times = patternBytes / std::string_view(pattern).size() + 1;
        const double small = cost(many(pattern, times), kind), large = cost(many(pattern, times * 4), kind);
        // Linear would be four times; what is quadratic takes sixteen. Very short times are noise.
        EXPECT_LT(large, 10 * small + 0.5) << pattern;
    };
    for (const char* pattern : delimited)
        check(pattern, TextKind::Delimited);
    for (const char* pattern : markdown)
        check(pattern, TextKind::Markdown);
}

/// Processor time in seconds that filling a map from a table takes in which each touchpoint finds its own.
double costToFill(int touchpoints) {
    std::string text = "Phase,Touchpoint,Actions\n";
    for (int i = 0; i < touchpoints; ++i)
        text += "P" + std::to_string(i * 20 / touchpoints) + ",T" + std::to_string(i) + ",does\n";
    CountingIds ids;
    const auto contents = readContents(text, TextKind::Delimited);
    const TableSource& source = contents->sources.front();
    const auto made = [&] { return mapFromSource(*contents, source, source.mapping, {}, ids); };
    const auto base = made(), more = made();
    const std::clock_t start = std::clock();
    const Imported both = filledWith(base->map, *more, ids);
    const double cost = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    EXPECT_EQ(touchpointCount(both.map), touchpointCount(base->map));
    EXPECT_TRUE(violations(both.map).empty());
    return cost;
}

/// Each title is looked up once: eight times as many cost about eight times as much, not sixty-four.
TEST(TableHostile, ALargeMapTakesALargeTable) {
    constexpr int few = journeyline::test::effort(2'500, 1'000);
    costToFill(few); // warms up
    EXPECT_LT(costToFill(8 * few), 28 * costToFill(few));
}

TEST(TableHostile, DeepListsAndNestedMarks) {
    std::string deep = "## Phase: a\n## Phase: b\n";
    for (int depth = 0; depth < 2'000; ++depth)
        deep += std::string(static_cast<std::size_t>(depth), ' ') + "- x\n";
    EXPECT_EQ(outcome(deep, TextKind::Markdown), "");
    EXPECT_EQ(outcome("## Phase: a\n## Phase: b\n" + many("*_", 50'000) + "x" + many("_*", 50'000), TextKind::Markdown),
              "");
    EXPECT_EQ(outcome("## Phase: a\n## Phase: b\n" + many(">", 100'000) + "x\n", TextKind::Markdown), "");
}

TEST(TableHostile, RandomBytesAndCutTexts) {
    std::mt19937 engine(7);
    const std::string signs = "\",;\t\n\r|#-*_`[]()<>&:'=+@ aé• \\~!1.5";
    for (int round = 0; round < 3'000; ++round) {
        std::string text;
        for (std::size_t length = engine() % 120; text.size() < length;)
            text += round % 3 == 0 ? static_cast<char>(engine() % 256) : signs[engine() % signs.size()];
        (void)outcome(text, TextKind::Delimited);
        (void)outcome(text, TextKind::Markdown);
    }
}

} // namespace
} // namespace journeyline::interchange
