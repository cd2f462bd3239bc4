// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "file_support.h"
#include "journeyline/document/members.h"

namespace journeyline::test {
namespace {

TEST(ValidFiles, CanonicalFilesComeBackByteForByte) {
    const auto paths = fixtures("valid");
    ASSERT_GE(paths.size(), 20U);
    for (const auto& path : paths) {
        const std::string bytes = bytesOf(path);
        const auto result = read(bytes);
        ASSERT_TRUE(result.ok()) << path << " " << told(result.fault());
        EXPECT_TRUE(result->notes.empty()) << path << " " << told(result->notes.front());
        EXPECT_EQ(file::writeMap(result->map), bytes) << path;
        EXPECT_TRUE(file::verify(bytes, result->map).ok()) << path;
    }
}

// Collects "type.member" of everything there is, and of everything that says something.
struct MemberCensus {
    std::set<std::string> all, said;
    std::string part;

    template <class Part>
    void visit(const std::string& name, const Part& value) {
        const std::string outer = std::exchange(part, name);
        describe(*this, value);
        if (value.unknown.empty())
            all.insert(name + ".(unknown)");
        else
            said.insert(name + ".(unknown)"), all.insert(name + ".(unknown)");
        part = outer;
    }
    template <class Member, class... Range>
    void operator()(const char* name, const Member& member, Range...) {
        const std::string path = part + "." + name;
        all.insert(path);
        if (!(member == Member())) said.insert(path);
        descend(path, member);
    }
    void operator()(const char* name, const ConstRawJson& member) {
        all.insert(part + "." + name);
        if (!member.text.empty()) said.insert(part + "." + name);
    }
    template <class Member>
    void descend(const std::string& path, const Member& member) {
        if constexpr (requires { member.unknown; }) visit(path, member);
    }
    template <class Item>
    void descend(const std::string& path, const std::vector<Item>& items) {
        for (const Item& item : items)
            descend(path, item);
    }
    template <class Item>
    void descend(const std::string& path, const List<Item>& items) {
        if (items.empty()) visit(path, Item());
        for (const auto& item : items)
            visit(path, *item);
    }
    void descend(const std::string& path, const LaneNotes& notes) { descend(path, notes.cards); }
};

TEST(ValidFiles, EverythingUsesEveryMember) {
    const auto result = read(bytesOf(fixtureFolder("valid") / "everything.cjm"));
    ASSERT_TRUE(result.ok());
    MemberCensus census;
    census.visit("map", result->map);
    std::erase_if(census.all, [](const std::string& path) { return path.ends_with(".(unknown)"); });
    EXPECT_EQ(census.all, census.said);
    EXPECT_GT(census.all.size(), 150U);
}

TEST(ValidFiles, UnknownMembersAreKeptInEveryPart) {
    const auto result = read(bytesOf(fixtureFolder("valid") / "unknown-everywhere.cjm"));
    ASSERT_TRUE(result.ok());
    MemberCensus census;
    census.visit("map", result->map);
    EXPECT_EQ(census.all, census.said);
}

TEST(ValidFiles, MembersMeanWhatTheySay) {
    const auto result = read(bytesOf(fixtureFolder("valid") / "everything.cjm"));
    ASSERT_TRUE(result.ok());
    const Map& map = result->map;
    EXPECT_EQ(map.language, "nl");
    EXPECT_EQ(map.state, MapState::Current);
    EXPECT_EQ(map.goal.metric.target->text(), "25.0");
    const Touchpoint& touchpoint = *map.phases[0]->touchpoints[0];
    EXPECT_EQ(touchpoint.duration.value->text(), "1.50");
    EXPECT_TRUE(touchpoint.momentOfTruth);
    EXPECT_EQ(touchpoint.experience[0].samples.high->text(), "3.50");
    EXPECT_EQ(touchpoint.notes[0].lane, Id("lan000000002"));
    EXPECT_EQ(touchpoint.notes[0].cards[0]->evidence.n, 42);
    EXPECT_EQ(map.conflicts[0]->theirs, R"({"text":"Compare models","odd":[1.50,null,{}]})");
    EXPECT_EQ(map.assets[0]->type, "image/png");
    EXPECT_EQ(map.ancestors.size(), 2U);
}

TEST(ValidFiles, ControlCharactersAndOddTextsSurvive) {
    const auto result = read(bytesOf(fixtureFolder("valid") / "texts.cjm"));
    ASSERT_TRUE(result.ok());
    EXPECT_NE(result->map.owner.find('\0'), std::string::npos);
    EXPECT_EQ(result->map.subtitle, "tab\tnew line\nreturn\rform\fback\b");
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

TEST(ValidFiles, OtherSpellingsOfTheSameMapGiveTheSameBytes) {
    const std::string canonical = bytesOf(fixtureFolder("valid") / "unknown-everywhere.cjm");
    const std::vector<std::string> spellings{
        "\xEF\xBB\xBF" + canonical,
        replaced(canonical, "\n", "\r\n"),
        replaced(canonical, "\n", "\r"),
        replaced(canonical, "  ", "\t"),
        replaced(replaced(canonical, "\n", ""), "  ", ""),
        canonical + "\n\n \t",
        canonical.substr(0, canonical.size() - 1),
        replaced(canonical, "\"title\":", "\"t\\u0069tle\" :"),
        replaced(canonical, "Sanne", "\\u0053ann\\u0065"),
    };
    for (const std::string& spelling : spellings) {
        const auto migrated = file::migrate(spelling, "map.cjm");
        ASSERT_TRUE(migrated.ok()) << told(migrated.fault());
        EXPECT_EQ(migrated->bytes, canonical);
    }
}

TEST(ValidFiles, AnyOrderOfMembersIsRead) {
    const auto result = read(
        R"({"title":"T","x":1,"phases":[{"touchpoints":[{"title":"A","id":"a"}],"id":"p"}],"version":1,"id":"m","format":"cjm"})");
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(file::writeMap(result->map), R"({
  "format": "cjm",
  "version": 1,
  "id": "m",
  "title": "T",
  "x": 1,
  "phases": [
    {
      "id": "p",
      "touchpoints": [
        {
          "id": "a",
          "title": "A"
        }
      ]
    }
  ]
}
)");
}

// Keys that are ids have no order of their own, so two files that differ in nothing else are one map.
TEST(ValidFiles, OneMapHasOneText) {
    const auto bytes = [](const std::string& notes, const std::string& assets) {
        return mapWith(R"("lanes":[{"id":"z"},{"id":"a"}],"phases":[{"id":"p","notes":{)" + notes +
                       R"(}}],"assets":{)" + assets + "}");
    };
    const std::string z = R"("z":[{"id":"1","text":"Z"},{"id":"2"}])", a = R"("a":[{"id":"3","state":7}])",
                      second = R"("bb":{"type":"image/png"})", first = R"("aa":{"type":"image/jpeg"})";
    const auto one = read(bytes(z + "," + a, second + "," + first)),
               other = read(bytes(a + "," + z, first + "," + second));
    ASSERT_TRUE(one.ok() && other.ok());
    EXPECT_EQ(one->map, other->map);
    EXPECT_EQ(file::writeMap(one->map), file::writeMap(other->map));

    Map turned = one->map;
    turned.phases =
        turned.phases.withReplaced(0, turned.phases[0].with([](Phase& phase) { std::ranges::reverse(phase.notes); }));
    turned.assets = turned.assets.with([](List<Asset>::Items& items) { std::ranges::reverse(items); });
    EXPECT_EQ(file::writeMap(turned), file::writeMap(one->map));
    EXPECT_TRUE(file::writeVerified(turned).ok());
}

// What is said of an id names the place where it stands in the file, whatever the order of the lanes there.
TEST(ValidFiles, NotesNameTheirPlaceInAnyOrder) {
    EXPECT_EQ(
        outcome(
            "{\"format\":\"cjm\",\"version\":1,\"id\":\"m\",\"lanes\":[{\"id\":\"z\"},{\"id\":\"a\"}],"
            "\"phases\":[{\"id\":\"p\",\"notes\":{\n\"z\":[{\"id\":\"1\"},\n{\"id\":\"p\"}],\n\"a\":[{\"id\":\"2\"},\n"
            "{\"id\":\"2\"}]}}]}"),
        "read; map.duplicate-id@3:7 card  p; map.duplicate-id@5:7 card  2");
}

TEST(ValidFiles, FormatStaysFirst) {
    const auto result = read(R"({"$schema":"s","format":"cjm","a":1,"version":1,"b":2,"id":"m"})");
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(file::writeMap(result->map), "{\n  \"format\": \"cjm\",\n  \"version\": 1,\n  \"$schema\": \"s\",\n  "
                                           "\"a\": 1,\n  \"b\": 2,\n  \"id\": \"m\"\n}\n");
}

TEST(ValidFiles, MembersThatSayNothingAreLeftOut) {
    const auto result = read(mapWith(
        R"("title":"","goal":{},"phases":[],"theme":{"colours":[]},"lanes":[{"id":"l","hidden":false,"personas":[]}])"));
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(file::writeMap(result->map), "{\n  \"format\": \"cjm\",\n  \"version\": 1,\n  \"id\": \"m\",\n  "
                                           "\"lanes\": [\n    {\n      \"id\": \"l\"\n    }\n  ]\n}\n");
}

} // namespace
} // namespace journeyline::test
