// SPDX-License-Identifier: Apache-2.0
// Every reason for which a file is refused, each with a small file, the fault and its place.
#include <set>

#include "file_support.h"

namespace journeyline::test {
namespace {

struct Refusal {
    const char* file;
    const char* told; ///< code@line:column arguments
};

const Refusal refusals[] = {
    {"empty", "file.empty@0:0"},
    {"only-white-space", "file.empty@0:0"},
    {"zero-filled", "file.zero-filled@0:0"},
    {"utf16-le-bom", "file.utf16@1:1"},
    {"utf16-be", "file.utf16@1:1"},
    {"utf32-le", "file.utf16@1:1"},
    {"other-program-list", "file.other-program@1:1"},
    {"other-program-object", "file.other-program@1:1"},
    {"other-program-binary", "file.other-program@1:5"},
    {"other-format", "file.other-program@1:1"},
    {"plain-text", "file.other-program@1:1"},
    {"truncated-string", "file.truncated@2:24"},
    {"truncated-number", "file.truncated@1:44"},
    {"truncated-after-comma", "file.truncated@2:1"},
    {"truncated-literal", "file.truncated@1:45"},
    {"truncated-character", "file.truncated@1:44"},
    {"truncated-root", "file.truncated@2:1"},
    {"conflict-markers", "file.conflict-markers@4:1"},
    {"conflict-marker-left-over", "file.conflict-markers@4:1"},
    {"trailing-comma", "file.not-json@3:1"},
    {"missing-comma", "file.not-json@2:3"},
    {"missing-colon", "file.not-json@2:11"},
    {"comment", "file.not-json@1:39"},
    {"single-quotes", "file.not-json@2:1"},
    {"key-without-quotes", "file.not-json@2:1"},
    {"bad-escape", "file.not-json@2:13"},
    {"raw-line-break", "file.raw-control@2:12 10"},
    {"raw-nul", "file.raw-control@2:12 0"},
    {"trailing-nul", "file.trailing-text@2:1"},
    {"trailing-garbage", "file.trailing-text@2:1"},
    {"trailing-bracket", "file.trailing-text@1:38"},
    {"nan", "file.bad-number@2:7 NaN"},
    {"infinity", "file.bad-number@2:11 -Infinity"},
    {"number-too-large", "file.huge-number@2:7 1e400"},
    {"number-plus", "file.bad-number@2:7 +1"},
    {"number-leading-zero", "file.bad-number@2:7 012"},
    {"number-no-digit", "file.bad-number@2:7 .5"},
    {"number-ends-with-point", "file.bad-number@2:7 5."},
    {"number-hex", "file.bad-number@2:7 0x1F"},
    {"lone-high-surrogate", "file.lone-surrogate@2:12"},
    {"lone-low-surrogate", "file.lone-surrogate@2:12"},
    {"surrogates-swapped", "file.lone-surrogate@2:11"},
    {"surrogate-in-utf8", "file.bad-utf8@2:12"},
    {"latin1", "file.bad-utf8@2:14"},
    {"overlong", "file.bad-utf8@2:11"},
    {"beyond-unicode", "file.bad-utf8@2:11"},
    {"too-deep", "file.too-deep@2:68 64"},
    {"duplicate-member", "file.duplicate-member@3:2 title"},
    {"duplicate-escaped", "file.duplicate-member@2:16 a"},
    {"duplicate-version", "file.duplicate-member@1:29 version"},
    {"duplicate-lane", "file.duplicate-member@2:1 l"},
    {"newer-format", "file.newer-format@2:11 2 1"},
    {"newer-reader", "file.newer-format@2:13 7 1"},
    {"newer-reader-huge", "file.newer-format@2:13 1e10 1"},
    {"wrong-type-text-is-number", "file.wrong-type@2:9 title text number"},
    {"wrong-type-text-is-list", "file.wrong-type@2:9 title text list"},
    {"wrong-type-list-is-text", "file.wrong-type@2:10 phases list text"},
    {"wrong-type-list-is-object", "file.wrong-type@2:10 phases list object"},
    {"wrong-type-object-is-text", "file.wrong-type@2:8 goal object text"},
    {"wrong-type-object-is-list", "file.wrong-type@2:9 theme object list"},
    {"wrong-type-notes-is-list", "file.wrong-type@2:29 notes object list"},
    {"wrong-type-lane-is-object", "file.wrong-type@2:34 notes list object"},
    {"wrong-type-assets-is-list", "file.wrong-type@2:10 assets object list"},
    {"wrong-type-asset-is-text", "file.wrong-type@2:15 assets object text"},
    {"wrong-type-number-is-text", "file.wrong-type@2:31 minutes number text"},
    {"wrong-type-truth-is-number", "file.wrong-type@2:29 hidden truth number"},
    {"wrong-type-word-is-number", "file.wrong-type@2:9 state text number"},
    {"wrong-type-item-is-null", "file.wrong-type@2:18 ancestors text null"},
    {"wrong-type-item-is-text", "file.wrong-type@2:10 lanes object text"},
    {"wrong-type-id-is-number", "file.wrong-type@2:16 id text number"},
    {"wrong-type-decimal-is-text", "file.wrong-type@2:30 value number text"},
    {"wrong-type-version", "file.wrong-type@1:27 version number text"},
};

TEST(Refusals, EachHasItsCodePlaceAndArguments) {
    for (const Refusal& refusal : refusals) {
        const auto path = fixtureFolder("invalid") / (std::string(refusal.file) + ".cjm");
        EXPECT_EQ(outcome(bytesOf(path)), refusal.told) << refusal.file;
    }
}

TEST(Refusals, EveryFileOfTheFolderIsInTheTable) {
    std::set<std::string> listed, there;
    for (const Refusal& refusal : refusals)
        listed.insert(refusal.file);
    for (const auto& path : fixtures("invalid"))
        there.insert(path.stem().string());
    EXPECT_EQ(listed, there);
}

TEST(Refusals, TheFaultNamesTheFile) {
    EXPECT_EQ(file::readMap("{", "some/where.cjm").fault().place, (Place{"some/where.cjm", 1, 2}));
}

TEST(Refusals, EveryCutOfAFileIsRefused) {
    const std::string whole = bytesOf(fixtureFolder("valid") / "unknown-everywhere.cjm");
    for (std::size_t size = 1; size + 2 < whole.size(); size += size < 512 ? 1 : 64) {
        const auto result = read(std::string_view(whole).substr(0, size));
        ASSERT_FALSE(result.ok()) << size;
        EXPECT_EQ(result.fault().code, "file.truncated") << size;
        EXPECT_GT(result.fault().place.line, 0);
    }
}

} // namespace
} // namespace journeyline::test
