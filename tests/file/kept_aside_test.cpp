// SPDX-License-Identifier: Apache-2.0
// Values that are good JSON but cannot be used: they are kept, told about, and give way to a new value.
#include "file_support.h"

namespace journeyline::test {
namespace {

struct KeptCase {
    const char* members;
    const char* outcome;
};

TEST(KeptAside, ValuesThatCannotBeUsedAreToldWithTheirPlace) {
    const KeptCase cases[] = {
        {R"("state":"past")", "read; file.unknown-word@1:46 state past"},
        {R"("phases":[{"id":"p","kind":"x\ty"}])", "read; file.unknown-word@1:65 kind x\ty"},
        {R"("agenda":[{"id":"a","minutes":2.5}])", "read; file.not-whole@1:68 minutes 2.5"},
        {R"("agenda":[{"id":"a","minutes":1E2}])", "read; file.not-whole@1:68 minutes 1E2"},
        {R"("agenda":[{"id":"a","minutes":-0}])", "read; file.not-whole@1:68 minutes -0"},
        {R"("agenda":[{"id":"a","minutes":-1}])", "read; file.out-of-range@1:68 minutes -1"},
        {R"("agenda":[{"id":"a","minutes":99999999999999999999}])",
         "read; file.out-of-range@1:68 minutes 99999999999999999999"},
        {R"("title":null)", "read; file.null@1:46 title"},
        {R"("goal":null)", "read; file.null@1:45 goal"},
        {R"("phases":null)", "read; file.null@1:47 phases"},
        {R"("theme":{"logo":null})", "read; file.null@1:54 logo"},
        {R"("lanes":[{"id":"l","hidden":null}])", "read; file.null@1:66 hidden"},
        {R"("goal":{"metric":{"target":1e-999}})", "read; file.out-of-range@1:65 target 1e-999"},
        {R"("phases":[{"id":"p","touchpoints":[{"id":"t","fulfilment":100.01}]}])",
         "read; file.out-of-range@1:96 fulfilment 100.01"},
        {R"("phases":[{"id":"p","touchpoints":[{"id":"t","experience":[{"actual":5.1,"expected":1.0}]}]}])",
         "read; file.out-of-range@1:107 actual 5.1"},
    };
    for (const KeptCase& c : cases) {
        EXPECT_EQ(outcome(mapWith(c.members)), c.outcome) << c.members;
        // What was kept is written again, and once more the same.
        const auto first = read(mapWith(c.members));
        ASSERT_TRUE(first.ok());
        const std::string bytes = file::writeMap(first->map);
        EXPECT_TRUE(file::verify(bytes, first->map).ok()) << bytes;
        const auto second = read(bytes);
        ASSERT_TRUE(second.ok()) << told(second.fault());
        EXPECT_EQ(second->map, first->map);
        EXPECT_EQ(file::writeMap(second->map), bytes);
    }
}

TEST(KeptAside, ColumnsCountCharactersNotBytes) {
    EXPECT_EQ(outcome("{\"format\":\"cjm\",\"version\":1,\"id\":\"é🙂漢\",\r\n \"title\":\"ü\", \"state\":\"x\"}"),
              "read; file.unknown-word@2:23 state x");
}

TEST(KeptAside, NotesStandInTheOrderOfTheFile) {
    EXPECT_EQ(outcome(mapWith(
                  R"("views":[{"id":"v","evidence":"seen","lanes":["gone"]}],"state":"x","lanes":[{"title":"L"}])")),
              "read; file.unknown-word@1:68 evidence seen; map.dangling-reference@1:84 view  lanes gone;"
              " file.unknown-word@1:102 state x; map.missing-id@1:115 lane L");
}

TEST(KeptAside, AWrittenValueReplacesTheKeptOne) {
    auto result = read(mapWith(R"("title":null,"x":1,"phases":[{"id":"p","kind":"later","y":2}])"));
    ASSERT_TRUE(result.ok());
    Map map = result->map;
    map.title = "Now";
    map.phases = map.phases.withReplaced(0, map.phases[0].with([](Phase& phase) { phase.kind = PhaseKind::Use; }));
    const std::string bytes = file::writeMap(map);
    EXPECT_EQ(bytes, R"({
  "format": "cjm",
  "version": 1,
  "id": "m",
  "title": "Now",
  "x": 1,
  "phases": [
    {
      "id": "p",
      "kind": "use",
      "y": 2
    }
  ]
}
)");
    EXPECT_TRUE(file::verify(bytes, map).ok());
    EXPECT_EQ(outcome(bytes), "read");
}

TEST(KeptAside, VersionsThatWeMayRead) {
    EXPECT_EQ(outcome(R"({"format":"cjm","id":"m"})"), "read; file.no-version@1:1");
    EXPECT_EQ(outcome(R"({"format":"cjm","version":3,"minReader":1,"id":"m"})"), "read; file.later-version@1:27 3 1");
    for (const char* same : {"1.0", "1e0", "10E-1"})
        EXPECT_EQ(outcome(std::string(R"({"format":"cjm","version":)") + same + R"(,"id":"m"})"), "read") << same;
    for (const char* strange : {"0", "-1", "0.5"}) {
        const std::string bytes = std::string(R"({"format":"cjm","version":)") + strange + R"(,"id":"m"})";
        EXPECT_EQ(outcome(bytes), std::string("read; file.strange-version@1:27 ") + strange + " 1");
        const auto made = file::migrate(bytes, "f.cjm");
        ASSERT_TRUE(made.ok());
        EXPECT_EQ(made->bytes, "{\n  \"format\": \"cjm\",\n  \"version\": 1,\n  \"id\": \"m\"\n}\n");
    }
    const auto later = read(R"({"format":"cjm","version":3,"minReader":1,"id":"m"})");
    ASSERT_TRUE(later.ok());
    EXPECT_EQ(file::writeMap(later->map),
              "{\n  \"format\": \"cjm\",\n  \"version\": 3,\n  \"minReader\": 1,\n  \"id\": \"m\"\n}\n");
}

TEST(Verify, TellsAnyDifference) {
    const auto result = read(bytesOf(fixtureFolder("valid") / "everything.cjm"));
    ASSERT_TRUE(result.ok());
    Map other = result->map;
    other.phases = other.phases.withReplaced(0, other.phases[0].with([](Phase& phase) { phase.goal += "."; }));
    EXPECT_EQ(file::verify(file::writeMap(result->map), other).fault().code, "file.not-the-same");
    other.title = "broken \xff text";
    EXPECT_EQ(file::verify(file::writeMap(other), other).fault().code, "file.bad-utf8");
}

TEST(Verify, ForgivesWhatWritingLeavesOut) {
    Map map;
    map.id = Id("m");
    map.unknown = {{"", "late", " [ 1 ,  2 ] "}, {"title", "x", "1"}, {"nowhere", "y", "2"}};
    Touchpoint touchpoint;
    touchpoint.id = Id("t");
    touchpoint.width = 7; // below what the format allows
    touchpoint.notes = {{Id("lane"), {}}};
    Phase phase;
    phase.id = Id("p");
    phase.touchpoints = List<Touchpoint>::of({touchpoint});
    map.phases = List<Phase>::of({phase});
    EXPECT_TRUE(file::verify(file::writeMap(map), map).ok()) << file::writeMap(map);
}

} // namespace
} // namespace journeyline::test
