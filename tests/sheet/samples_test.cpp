// SPDX-License-Identifier: Apache-2.0
// Journeys that strangers wrote, imported and laid out with the real font: nothing overlaps and nothing is cut.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "journeyline/file/map_file.h"
#include "journeyline/interchange/mermaid.h"
#include "journeyline/interchange/sources.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/qt_text_measurer.h"
#include "support/sample_folder.h"
#include "support/sheet_check.h"

namespace journeyline {
namespace {

std::string readAll(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

void expectGoodSheet(const Map& map, render::QtTextMeasurer& measurer) {
    const auto sheet =
        layout::layoutSheet(map, {}, layout::theme(layout::ThemeName::Light), words::wordsFor(map.language), measurer);
    const scene::Scene scene = sheet.scene();
    for (const std::string& fault : tests::sheetFaults(scene, 4))
        ADD_FAILURE() << fault;
    for (const std::string& text : tests::cutTexts(scene.root))
        ADD_FAILURE() << "cut: " << text.substr(0, 200);
}

/// Whether the text could be imported; what Mermaid itself cannot read is the importer's test, not the sheet's.
bool expectGoodSheet(const std::string& text, render::QtTextMeasurer& measurer) {
    CountingIds ids;
    const auto imported = interchange::importMermaid(text, {}, ids);
    if (!imported) return false;
    expectGoodSheet(imported->map, measurer);
    return true;
}

std::size_t goodSheetsIn(const std::filesystem::path& folder) {
    render::QtTextMeasurer measurer;
    std::size_t sheets = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".mmd") continue;
        SCOPED_TRACE(entry.path().filename().string());
        sheets += expectGoodSheet(readAll(entry.path()), measurer) ? 1 : 0;
    }
    return sheets;
}

TEST(Samples, ImportedMermaidJourneysHaveNoOverlapsAndNothingCut) {
    EXPECT_GE(goodSheetsIn(JOURNEYLINE_TEST_DATA "/mermaid"), 40U);
}

TEST(Samples, SmallMermaidTextsHaveNoOverlapsAndNothingCut) {
    render::QtTextMeasurer measurer;
    std::ifstream in(JOURNEYLINE_TEST_DATA "/mermaid/micro.jsonl");
    std::size_t sheets = 0;
    for (std::string line; std::getline(in, line);) {
        const auto one = nlohmann::json::parse(line);
        SCOPED_TRACE(one["case"].get<std::string>());
        sheets += expectGoodSheet(one["text"], measurer) ? 1 : 0;
    }
    EXPECT_GE(sheets, 60U);
}

TEST(Samples, TheWholeSampleFolderHasNoOverlapsAndNothingCut) {
    const auto samples = tests::sampleFolder();
    if (!samples) GTEST_SKIP() << "no sample folder; JOURNEYLINE_SAMPLES names one";
    EXPECT_GE(goodSheetsIn(*samples / "mermaid"), 70U);
}

TEST(Samples, TablesAndOutlinesOfTheSampleFolderHaveNoOverlaps) {
    const auto samples = tests::sampleFolder();
    if (!samples || !std::filesystem::is_directory(*samples / "maps"))
        GTEST_SKIP() << "no sample folder; JOURNEYLINE_SAMPLES names one";
    render::QtTextMeasurer measurer;
    std::size_t sheets = 0;
    for (const auto& entry : std::filesystem::directory_iterator(*samples / "maps")) {
        using interchange::TextKind;
        const std::string kind = entry.path().extension().string();
        if (kind != ".csv" && kind != ".md") continue; // nobody asks for an import of YAML and JSON
        SCOPED_TRACE(entry.path().filename().string());
        const auto contents =
            interchange::readContents(readAll(entry.path()), kind == ".csv" ? TextKind::Delimited : TextKind::Markdown);
        if (!contents) continue;
        for (const interchange::TableSource& source : contents->sources) {
            CountingIds ids;
            const auto made = interchange::mapFromSource(*contents, source, source.mapping, {"", "en", {}}, ids);
            if (!made) continue;
            expectGoodSheet(made->map, measurer);
            ++sheets;
        }
    }
    EXPECT_GE(sheets, 20U);
}

TEST(Samples, EveryMapOfTheFileTestsHasNoOverlaps) {
    render::QtTextMeasurer measurer;
    std::size_t sheets = 0;
    for (const auto& entry : std::filesystem::directory_iterator(JOURNEYLINE_TEST_DATA "/cjm/valid")) {
        if (entry.path().extension() != ".cjm") continue;
        SCOPED_TRACE(entry.path().filename().string());
        const auto read = file::readMap(readAll(entry.path()), entry.path().string());
        ASSERT_TRUE(read.ok());
        expectGoodSheet(read->map, measurer);
        ++sheets;
    }
    EXPECT_GE(sheets, 15U);
}

} // namespace
} // namespace journeyline
