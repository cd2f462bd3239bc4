// SPDX-License-Identifier: Apache-2.0
// Any bytes, in linear time: bad input gives a fault or a map, never a crash and never a long wait.
#include <gtest/gtest.h>

#include <ctime>
#include <random>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/interchange/mermaid.h"
#include "support/effort.h"

namespace journeyline::interchange {
namespace {

std::string repeated(std::string_view piece, std::size_t times) {
    std::string out;
    out.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        out += piece;
    return out;
}

/// Processor time, so that a busy machine counts nothing.
double costToImport(const std::string& text) {
    CountingIds ids;
    const std::clock_t start = std::clock();
    const auto result = importMermaid(text, {}, ids);
    const std::clock_t end = std::clock();
    EXPECT_TRUE(result.ok() || !result.fault().code.empty());
    return static_cast<double>(end - start);
}

TEST(MermaidHostile, HundredThousandLines) {
    CountingIds ids;
    const auto result = importMermaid("journey\n" + repeated("section S\nTask: 4: Me, You\n", 50'000), {}, ids);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(touchpointCount(result->map), 50'000U);
    EXPECT_EQ(result->map.phases.size(), 1U);
}

/// Each of these makes a careless scanner or regular expression look at the rest of the text again and again.
TEST(MermaidHostile, NoPatternCostsMoreThanLinearTime) {
    const char* patterns[] = {"accDescr {\n",
                              "accDescr{",
                              "<a ",
                              "<a x=\"",
                              "%%{",
                              "%%{a",
                              "%%{ init: ",
                              "---\n",
                              "---\n\n",
                              "a#",
                              "#a",
                              "#;",
                              ";",
                              "; ",
                              "a;",
                              "&a;",
                              "&",
                              "\xE2\x80\xA8",
                              "a\xE2\x80\xA8",
                              "a: \xE2\x80\xA8",
                              "\xE2\x80\xA9;",
                              " ",
                              "\n",
                              " \n",
                              "%\n",
                              "a%%",
                              "title ",
                              "title\n",
                              "section ",
                              "section\n",
                              "section:",
                              "journey ",
                              "journey\n",
                              "a:",
                              "a:5:b,",
                              ":",
                              "::",
                              ",",
                              "a",
                              "<br",
                              "<br ",
                              "<script>",
                              "</script>",
                              "title <script\n",
                              "```\n",
                              "JOURNEY\n",
                              "a: 1e9999\n",
                              "\"",
                              "```\njourney\n",
                              "a#b;",
                              "accTitle ",
                              "accTitle:\n",
                              "} ",
                              "\t\t\t\n",
                              "\r"};
    constexpr auto bytes = journeyline::test::effort<std::size_t>(30'000, 10'000);
    struct Cost {
        std::string pattern;
        double ticks;
    };
    std::vector<Cost> costs;
    double all = 0;
    for (const char* pattern : patterns) {
        const std::string many = repeated(pattern, bytes / std::string_view(pattern).size());
        for (const std::string& text : {"journey\n" + many, many + "\njourney\nA: 5\n", "journey\ntitle " + many,
                                        "journey\nA: 5: " + many, "---\ntitle: " + many, "x\n" + many, many}) {
            costs.push_back({pattern, costToImport(text)});
            all += costs.back().ticks;
        }
    }
    // All texts are equally long. One that costs quadratic time stands out by hundreds of times, on any machine.
    const double mean = all / static_cast<double>(costs.size());
    for (const Cost& cost : costs)
        EXPECT_LT(cost.ticks, 40 * mean) << cost.pattern;
}

TEST(MermaidHostile, FaultsNameTheCause) {
    struct Case {
        std::string text;
        const char* code;
    };
    const Case cases[] = {{"", "mermaid.no-journey"},
                          {"graph TD\nA-->B\n", "mermaid.no-journey"},
                          {std::string("\0\0\0", 3), "mermaid.no-journey"},
                          {"\xFF\xFEj\0", "mermaid.not-utf8"},
                          {"journey\nA\xC0\x80: 5\n", "mermaid.not-utf8"},
                          {"journey\nA\xED\xA0\x80: 5\n", "mermaid.not-utf8"},
                          {"journey\nA\xF4\x90\x80\x80", "mermaid.not-utf8"},
                          {"journey\nA\xE2\x82", "mermaid.not-utf8"},
                          {repeated("journey\n", 3'000'000), "mermaid.too-large"}};
    for (const Case& one : cases) {
        CountingIds ids;
        const auto result = importMermaid(one.text, {}, ids);
        ASSERT_FALSE(result.ok()) << one.code;
        EXPECT_EQ(result.fault().code, one.code);
    }
}

TEST(MermaidHostile, MarkupIsTextAndControlsAreGone) {
    CountingIds ids;
    const auto result = importMermaid(
        "journey\ntitle <script>x</script>T\nsection S\n"
        "<img src=x onerror=alert(1)>\x01\x1B[31m #0; #x1F; #1114112;: 5: <b>Me</b>\nclick A href \"javascript:x\"\n",
        {}, ids);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->map.title, "T");
    EXPECT_EQ(touchpointAt(result->map, {0, 0}).title, "<img src=x onerror=alert(1)>[31m #0; #x1F; #1114112;");
    EXPECT_EQ(result->map.personas[0]->name, "<b>Me</b>");
}

TEST(MermaidHostile, RandomTextsGiveSoundMaps) {
    const std::string_view words[] = {
        "journey", "\n", "title ",   "section ", "accTitle", "accDescr", ":",    "{",        "}", ";",
        "#",       "%%", "%%{init:", "}%%",      "---",      "\r",       "\t",   " ",        "5", "3.5",
        "Me",      ",",  "<br/>",    "<a b=\"",  "\">",      "&amp;",    "#35;", "\xC2\xA0", "é", "\xE2\x80\xA8",
        "😀",       "：", "```",      "title: x", "\"",       "'",        "|",    "\xFF",     "\\"};
    std::mt19937 random(20240613);
    for (int round = 0; round < 20'000; ++round) {
        std::string text = random() % 3 == 0 ? "" : "journey\n";
        for (std::size_t length = random() % 40; length > 0; --length)
            text += words[random() % std::size(words)];
        CountingIds ids;
        const auto result = importMermaid(text, {}, ids);
        ASSERT_TRUE(!result.ok() || violations(result->map).empty()) << text;
    }
}

} // namespace
} // namespace journeyline::interchange
