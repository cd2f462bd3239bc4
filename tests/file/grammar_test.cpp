// SPDX-License-Identifier: Apache-2.0
// The grammar of JSON (RFC 8259), case by case: each text stands as the value of a member that we do not know, so what
// is accepted must come back as it was written.
#include "file_support.h"

namespace journeyline::test {
namespace {

const char* const accepted[] = {
    // numbers
    "0", "-0", "1", "-1", "10", "123456789", "0.0", "-0.0", "1.50", "0.1e1", "1E5", "1e5", "1e+5", "1e-5", "1E+05",
    "0e0", "0e+1", "-1.5e-10", "20e1", "123456789012345678901234567890", "18446744073709551616", "-9223372036854775809",
    "1e308", "1e-400", "0.000000000000000000000000000000000000000000000000000000000000000001",
    "1.0000000000000000000000000001",
    // texts
    R"("")", R"("a")", R"("\"\\\/\b\f\n\r\t")", R"("\u0000")", R"("\u0041\u00e9\u20AC")", R"("\ud83d\ude00")",
    R"("\uD834\uDD1E")", R"("\uffff")", R"("\u2028")", "\"\xE2\x80\xA8\"", "\"\x7F\"", "\"\xF0\x9F\x98\x80\"",
    "\"\xEF\xBB\xBF\"", "\"\xEF\xBF\xBF\"", "\"\xF4\x8F\xBF\xBF\"", R"("\\u0061")", R"("/*not a comment*/")", R"(" ")",
    // literals and structures
    "true", "false", "null", "[]", "{}", "[[]]", "[{}]", R"({"":0})", R"({"a":[1,2,{"b":null}]})", R"(["",{}," "])",
    R"({"a":{"a":{"a":1}}})", R"({"a":1,"A":2})", R"([[[[[[[[[[]]]]]]]]]])", R"({"a\u0000b":0})",
    R"({"x":1.50,"y":-0})", R"([null,true,false,0])"};

const char* const refused[] = {
    // numbers
    "-", "+1", "01", "-01", "-012", ".5", "-.5", "5.", "-5.", "1.e1", "1e", "1e+", "1E-", "1e1.5", "0x10", "1_000",
    "1,5", "- 1", "1 2", "1e400", "-1e400", "NaN", "-NaN", "nan", "Infinity", "-Infinity", "inf", "1.2.3", "0e", "--1",
    "1+2", "\xEF\xBC\x91",
    // texts
    R"("\x41")", R"("\u12")", R"("\u12G4")", R"("\U0041")", R"("\ud800")", R"("\ud800\u0041")", R"("\udc00")",
    R"("\ud800\ud800")", R"("\a")", R"("\")", R"('a')", R"("a)", "\"\t\"", "\"\n\"", "\"\x01\"", "\"\x1F\"", "\"\xFF\"",
    "\"\x80\"", "\"\xC3\"", "\"\xC0\x80\"", "\"\xE0\x80\x80\"", "\"\xED\xA0\x80\"", "\"\xF8\x88\x80\x80\x80\"",
    "\"\xF4\x90\x80\x80\"", "\"\xC3(\"", R"(\u0022a\u0022)", "a", R"("a"b)", R"("a""b")",
    // literals and structures
    "True", "TRUE", "nul", "nulll", "tru", "undefined", "", " ", "[", "]", "{", "[1", "[1,", "[1,]", "[,1]", "[1,,2]",
    "[1 2]", "[1:2]", "[\"a\"", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\",1}", "{\"a\":1 \"b\":2}", "{1:2}",
    "{null:1}", "{a:1}", "{'a':1}", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":1}", "{\"a\"::1}", "[1}", "{\"a\":1]",
    "[]]", "{}}", "/*c*/1", "1//c", "#1", "[\x0c]", "[\xC2\xA0]", "\xE2\x80\x8B", "*", ";", "<null>", "\\", "=1", "(1)",
    "@"};

TEST(Grammar, WhatJsonAllowsIsKeptAsWritten) {
    for (const char* text : accepted) {
        const auto result = read(mapWith(std::string("\"x\": ") + text));
        ASSERT_TRUE(result.ok()) << text << " " << told(result.fault());
        ASSERT_EQ(result->map.unknown.size(), 1U) << text;
        EXPECT_EQ(result->map.unknown[0].raw, text);
        const auto again = read(file::writeMap(result->map));
        ASSERT_TRUE(again.ok()) << text;
        EXPECT_EQ(again->map, result->map) << text;
    }
}

TEST(Grammar, WhatJsonForbidsIsRefusedWithAPlace) {
    for (const char* text : refused) {
        const auto result = read(mapWith(std::string("\"x\": ") + text));
        ASSERT_FALSE(result.ok()) << text;
        EXPECT_EQ(result.fault().place.line, 1) << text;
        EXPECT_GE(result.fault().place.column, 37) << text;
        EXPECT_EQ(result.fault().code.substr(0, 5), "file.") << text;
    }
}

TEST(Grammar, WhiteSpaceOfAllKindsIsNotKept) {
    const auto result = read(mapWith("\"x\" \t:\r\n [ 1 ,\t\"a b\" , { \"c\" : [ ] } ] "));
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->map.unknown[0].raw, R"([1,"a b",{"c":[]}])");
}

} // namespace
} // namespace journeyline::test
