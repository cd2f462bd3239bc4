// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <vector>

#include "journeyline/document/find.h"
#include "journeyline/edits/touchpoints.h"
#include "journeyline/versions/common_version.h"
#include "journeyline/versions/merge.h"
#include "support/sample_map.h"

namespace journeyline::versions {
namespace {

/// Versions named by hand: what "t1" and "t3" are called in them, and what they come from.
Map version(const char* rev, Texts ancestors, const char* first, const char* third) {
    Map map = test::sampleMap();
    map = *edits::renameTouchpoint(map, Id("t1"), first);
    map = *edits::renameTouchpoint(map, Id("t3"), third);
    map.rev = rev;
    map.ancestors = std::move(ancestors);
    return map;
}
std::string said(const Map& map) {
    const Touchpoint *first = findTouchpoint(map, Id("t1")), *third = findTouchpoint(map, Id("t3"));
    return first && third ? first->title + " " + third->title : "nothing";
}

TEST(CommonVersion, IsTheNewestThatTheirsGoesBackTo) {
    CountingIds ids;
    const std::vector<Map> known{version("o", {}, "o", "o"), version("a1", {"o"}, "a1", "o"),
                                 version("a2", {"a1", "o"}, "a2", "o")};
    EXPECT_EQ(said(commonVersion(known, version("b", {"a1", "o"}, "a1", "b"), ids)), "a1 o");
    EXPECT_EQ(said(commonVersion(known, version("b", {"a2", "a1"}, "a2", "b"), ids)), "a2 o");
    EXPECT_EQ(said(commonVersion(known, version("a1", {"o"}, "a1", "o"), ids)), "a1 o") << "an old one is there again";
}

TEST(CommonVersion, IsNothingWhereNobodyKnows) {
    CountingIds ids;
    const std::vector<Map> known{version("a", {"o"}, "a", "o")};
    const Map theirs = version("b", {"o"}, "o", "b");
    const Map base = commonVersion(known, theirs, ids);
    EXPECT_EQ(said(base), "nothing");
    EXPECT_EQ(base.id, theirs.id);
    EXPECT_EQ(said(commonVersion({}, theirs, ids)), "nothing");
}

TEST(CommonVersion, AVersionWithoutARevIsBeforeEverything) {
    CountingIds ids;
    const std::vector<Map> known{version("", {}, "o", "o")};
    EXPECT_EQ(said(commonVersion(known, version("b", {}, "o", "b"), ids)), "o o");
}

TEST(CommonVersion, OfSavesThatCrossedIsWhatTheySayTogether) {
    CountingIds ids;
    std::vector<Map> known{version("o", {}, "o", "o"), version("b1", {"o"}, "o", "b1"),
                           version("a1", {"o"}, "a1", "o")};
    const Map theirs = version("b2", {"b1", "a1", "o"}, "a1", "b2"), ours = version("a1", {"b1", "o"}, "a1", "b1");
    EXPECT_EQ(said(commonVersion(known, theirs, ids)), "a1 b1");
    EXPECT_TRUE(merge(commonVersion(known, theirs, ids), ours, theirs, ids).remarks.empty());

    // Once more, one upon the other: what is before each of two is again two.
    known.push_back(version("b2", {"b1", "a1", "o"}, "a1", "b2"));
    known.push_back(version("a2", {"a1", "b1", "o"}, "a2", "b1"));
    const Map next = version("b3", {"b2", "a2", "b1", "a1", "o"}, "a2", "b3");
    EXPECT_EQ(said(commonVersion(known, next, ids)), "a2 b2");
}

TEST(CommonVersion, ALongHistoryOfCrossingSavesEnds) {
    CountingIds ids;
    std::vector<Map> known{version("o", {}, "o", "o")};
    Texts before{"o"};
    for (int i = 1; i <= 30; ++i) {
        const std::string a = "a" + std::to_string(i), b = "b" + std::to_string(i);
        known.push_back(version(a.c_str(), before, a.c_str(), i > 1 ? known.back().rev.c_str() : "o"));
        known.push_back(version(b.c_str(), before, i > 1 ? ("a" + std::to_string(i - 1)).c_str() : "o", b.c_str()));
        before.insert(before.begin(), {a, b});
    }
    EXPECT_EQ(said(commonVersion(known, version("b31", before, "a30", "b31"), ids)), "a30 b30");
}

} // namespace
} // namespace journeyline::versions
