// SPDX-License-Identifier: Apache-2.0
// Colours, decimals, geometry, ids and results.
#include <cmath>
#include <limits>
#include <set>

#include <gtest/gtest.h>

#include "journeyline/base/colour.h"
#include "journeyline/base/decimal.h"
#include "journeyline/base/fingerprint.h"
#include "journeyline/base/geometry.h"
#include "journeyline/base/id.h"
#include "journeyline/base/result.h"

namespace journeyline {
namespace {

TEST(Colour, readsAndWritesHex) {
    struct Case {
        const char* text;
        const char* expected; ///< empty: refused
    };
    for (const Case& one : {Case{"#12694F", "#12694F"},
                            {"#12694f", "#12694F"},
                            {"#fa0", "#FFAA00"},
                            {"12694F", ""},
                            {"#12694", ""},
                            {"#12694G", ""},
                            {"", ""},
                            {"#1269 F", ""},
                            {"#12694F0", ""}}) {
        const auto colour = Colour::parse(one.text);
        EXPECT_EQ(colour ? colour->text() : "", one.expected) << one.text;
    }
    EXPECT_EQ(Colour::rgb(0x12694F).text(), "#12694F");
}

TEST(Colour, mixesAndContrasts) {
    const Colour black = Colour::rgb(0), white = Colour::rgb(0xFFFFFF);
    EXPECT_EQ(mix(black, white, 0), white);
    EXPECT_EQ(mix(black, white, 1), black);
    EXPECT_EQ(mix(black, white, 0.5).text(), "#808080");
    EXPECT_NEAR(contrast(black, white), 21, 1e-9);
    EXPECT_NEAR(contrast(white, white), 1, 1e-9);
    EXPECT_NEAR(contrast(Colour::rgb(0x767676), white), 4.54, 0.005);
}

TEST(Decimal, takesJsonNumbersOnlyAndKeepsTheirDigits) {
    for (const char* text : {"0", "-0", "1.50", "-12.5", "4e3", "1E-2", "123456789012345678901234567890"})
        EXPECT_EQ(Decimal::parse(text).value_or(Decimal()).text(), text);
    for (const char* text : {"", "+1", "01", ".5", "1.", "1e", "1,5", " 1", "1 ", "NaN", "0x1", "1e999", "--1"})
        EXPECT_FALSE(Decimal::parse(text)) << text;
    EXPECT_NE(Decimal::parse("1.5"), Decimal::parse("1.50"));
    EXPECT_EQ(Decimal::parse("1.50")->value(), 1.5);
}

TEST(Decimal, ofADoubleIsTheShortestRounded) {
    struct Case {
        double value;
        int decimals;
        const char* text;
    };
    for (const Case& one : {Case{3.26, 1, "3.3"},
                            {3.0, 1, "3"},
                            {-0.04, 1, "0"},
                            {2.25, 2, "2.25"},
                            {1e-9, 6, "0"},
                            {1234.5, 0, "1235"},
                            {-2.5, 0, "-3"},
                            {100, 1, "100"}})
        EXPECT_EQ(Decimal::fromDouble(one.value, one.decimals).text(), one.text);
    EXPECT_EQ(Decimal::fromDouble(std::nan("")).text(), "0");
    EXPECT_EQ(Decimal::fromDouble(std::numeric_limits<double>::infinity()).text(), "0");
}

TEST(Rect, relations) {
    const Rect rect{0, 0, 10, 10};
    EXPECT_TRUE(rect.contains({0, 0}));
    EXPECT_FALSE(rect.contains({10, 5})) << "the right edge belongs to the neighbour";
    EXPECT_FALSE(rect.overlaps({10, 0, 5, 5})) << "sharing an edge is no overlap";
    EXPECT_TRUE(rect.overlaps({9, 9, 5, 5}));
    EXPECT_FALSE(rect.overlaps({9.5, 0, 5, 5}, 1));
    EXPECT_TRUE(rect.holds({0, 0, 10, 10}));
    EXPECT_FALSE(rect.holds({0, 0, 10.5, 10}));
    EXPECT_TRUE(rect.holds({0, 0, 10.5, 10}, 0.5));
    EXPECT_EQ(rect.inset(2), (Rect{2, 2, 6, 6}));
    EXPECT_EQ(rect.united({20, -5, 5, 5}), (Rect{0, -5, 25, 15}));
    EXPECT_EQ(rect.united({}), rect);
    EXPECT_EQ((Rect{}.united(rect)), rect);
}

TEST(Path, boundsAndMoves) {
    EXPECT_EQ(Path().bounds(), Rect());
    const Path circle = Path::circle({10, 10}, 5);
    EXPECT_NEAR(circle.bounds().x, 5, 1e-9);
    EXPECT_NEAR(circle.bounds().width, 10, 1e-9);
    EXPECT_EQ(Path::rectangle({1, 2, 3, 4}).transformed(2, 10, 0).bounds(), (Rect{12, 4, 6, 8}));
    Path both = Path::rectangle({0, 0, 1, 1});
    both.append(Path::rectangle({5, 5, 1, 1}));
    EXPECT_EQ(both.bounds(), (Rect{0, 0, 6, 6}));
    EXPECT_EQ(Path::rectangle({0, 0, 4, 4}, 50), Path::rectangle({0, 0, 4, 4}, 2))
        << "the radius is held within the box";
}

TEST(Fingerprint, tellsTextsApartAndIsTheSameEverywhere) {
    EXPECT_EQ(fingerprintOf(""), 0xcbf29ce484222325U);
    EXPECT_NE(fingerprintOf("a"), fingerprintOf(std::string_view("a\0", 2)));
    const std::string text(4'099, 'x');
    std::set<std::uint64_t> seen{fingerprintOf(text)};
    for (std::size_t at = 0; at < text.size(); at += 7)
        for (const int bit : {1, 128}) {
            std::string other = text;
            other[at] = static_cast<char>(other[at] ^ bit);
            EXPECT_TRUE(seen.insert(fingerprintOf(other)).second) << at;
        }
}

TEST(Ids, areFreshAndOfTheAgreedForm) {
    RandomIds random;
    std::set<Id> seen;
    for (int i = 0; i < 1'000; ++i) {
        const Id id = random.next();
        EXPECT_EQ(id.text.size(), 12U);
        EXPECT_EQ(id.text.find_first_not_of("abcdefghijklmnopqrstuvwxyz234567"), std::string::npos);
        EXPECT_TRUE(seen.insert(id).second);
    }
    for (const std::string& bytes : {std::string(), std::string("{}"), std::string(100'000, 'x')}) {
        DerivedIds once(bytes), again(bytes);
        const std::string other = bytes + " ";
        DerivedIds others(other);
        for (int i = 0; i < 1'000; ++i) {
            const Id id = once.next();
            EXPECT_EQ(id.text.size(), 12U);
            EXPECT_EQ(id, again.next());
            EXPECT_TRUE(seen.insert(id).second);
            EXPECT_NE(id, others.next());
        }
    }
    CountingIds counting("x");
    EXPECT_EQ(counting.next(), Id("x1"));
    EXPECT_EQ(counting.next(), Id("x2"));
}

TEST(Result, holdsAValueOrAFault) {
    const Result<int> good = 3, bad = Fault{"code", {}, {"argument"}};
    EXPECT_TRUE(good.ok());
    EXPECT_EQ(*good, 3);
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.fault().arguments.at(0), "argument");
    EXPECT_THROW((void)bad.value(), std::bad_variant_access);
}

} // namespace
} // namespace journeyline
