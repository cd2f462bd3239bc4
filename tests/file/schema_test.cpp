// SPDX-License-Identifier: Apache-2.0
// The schema that other programs read says the same as members.h: every member, its type, words and range, in one
// order.
#include <nlohmann/json.hpp>

#include "file_support.h"
#include "journeyline/document/invariants.h"
#include "journeyline/document/members.h"

namespace journeyline::test {
namespace {

using Json = nlohmann::ordered_json;

class SchemaWalk {
public:
    explicit SchemaWalk(const Json& schema) : m_schema(schema) {}

    template <class Part>
    void visit(const Json& node, const std::string& path, std::vector<std::string> names = {}) {
        const Json& object = resolved(node);
        ASSERT_EQ(object.value("type", ""), "object") << path;
        EXPECT_NE(object.value("additionalProperties", true), false) << path;
        const bool needsId =
            object.contains("required") && object["required"].dump().find("\"id\"") != std::string::npos;
        EXPECT_EQ(needsId, ownsId<Part>) << path;
        Frame frame{object.at("properties"), path, std::move(names)};
        Frame* const outer = std::exchange(m_frame, &frame);
        const Part part{};
        describe(*this, part);
        m_frame = outer;
        std::vector<std::string> listed;
        for (const auto& [name, ignored] : frame.properties.items())
            listed.push_back(name);
        EXPECT_EQ(listed, frame.names) << path;
    }

    template <class Member, class... Range>
    void operator()(const char* name, const Member& member, Range... range) {
        m_frame->names.emplace_back(name);
        const std::string path = m_frame->path + "." + name;
        ASSERT_TRUE(m_frame->properties.contains(name)) << path;
        const Json& node = m_frame->properties[name];
        check(node, path, member);
        (checkRange(node, path, range), ...);
        EXPECT_EQ(node.contains("maximum"), sizeof...(range) > 0) << path;
    }

private:
    struct Frame {
        const Json& properties;
        std::string path;
        std::vector<std::string> names;
    };

    const Json& resolved(const Json& node) const {
        if (!node.contains("$ref")) return node;
        return m_schema.at("$defs").at(node["$ref"].get<std::string>().substr(std::string("#/$defs/").size()));
    }
    void checkRange(const Json& node, const std::string& path, NumberRange range) {
        EXPECT_EQ(node.value("minimum", -1.0), range.from) << path;
        EXPECT_EQ(node.value("maximum", -1.0), range.to) << path;
    }
    void expectType(const Json& node, const std::string& path, const char* type) {
        EXPECT_EQ(node.value("type", ""), type) << path;
        EXPECT_FALSE(node.value("description", "").empty() && !node.contains("items")) << path;
    }
    void check(const Json& node, const std::string& path, const std::string&) { expectType(node, path, "string"); }
    void check(const Json& node, const std::string& path, const Shared<std::string>&) {
        expectType(node, path, "string");
    }
    void check(const Json& node, const std::string& path, const Id&) { expectType(node, path, "string"); }
    void check(const Json& node, const std::string& path, const bool&) { expectType(node, path, "boolean"); }
    void check(const Json& node, const std::string& path, const std::optional<int>&) {
        expectType(node, path, "integer");
    }
    void check(const Json& node, const std::string& path, const std::optional<Decimal>&) {
        expectType(node, path, "number");
    }
    void check(const Json& node, const std::string& path, const ConstRawJson&) {
        EXPECT_FALSE(node.contains("type")) << path;
    }
    template <class Word>
    void check(const Json& node, const std::string& path, const std::optional<Word>&) {
        std::vector<std::string> words;
        for (const auto& [value, word] : Vocabulary<Word>::words)
            words.emplace_back(word);
        EXPECT_EQ(node.value("enum", std::vector<std::string>{}), words) << path;
    }
    template <class Part>
    requires requires(Part part) { part.unknown; }
    void check(const Json& node, const std::string& path, const Part&) { visit<Part>(node, path); }
    template <class Item>
    void check(const Json& node, const std::string& path, const std::vector<Item>&) {
        EXPECT_EQ(node.value("type", ""), "array") << path;
        if constexpr (std::is_same_v<Item, std::string> || std::is_same_v<Item, Id>)
            EXPECT_EQ(node.at("items").value("type", ""), "string") << path;
        else
            visit<Item>(node.at("items"), path + "[]");
    }
    template <class Item>
    void check(const Json& node, const std::string& path, const List<Item>&) {
        EXPECT_EQ(node.value("type", ""), "array") << path;
        visit<Item>(node.at("items"), path + "[]");
    }
    void check(const Json& node, const std::string& path, const Notes&) {
        EXPECT_EQ(node.value("type", ""), "object") << path;
        visit<Card>(node.at("additionalProperties").at("items"), path + "{}[]");
    }
    void check(const Json& node, const std::string& path, const List<Asset>&) {
        EXPECT_EQ(node.value("type", ""), "object") << path;
        visit<Asset>(node.at("additionalProperties"), path + "{}");
    }

    const Json& m_schema;
    Frame* m_frame = nullptr;
};

TEST(Schema, ListsWhatTheProgramReads) {
    const Json schema =
        Json::parse(bytesOf(std::filesystem::path(JOURNEYLINE_SOURCE) / "resources/schema/cjm.schema.json"));
    SchemaWalk(schema).visit<Map>(schema, "map", {"format", "version"});
}

} // namespace
} // namespace journeyline::test
