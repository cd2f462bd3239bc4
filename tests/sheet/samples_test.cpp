// SPDX-License-Identifier: Apache-2.0
// Journeys that strangers wrote, imported and laid out with the real font: nothing overlaps and nothing is cut.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "journeyline/interchange/mermaid.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/qt_text_measurer.h"
#include "support/sheet_check.h"

namespace journeyline {
namespace {

TEST(Samples, ImportedMermaidJourneysHaveNoOverlapsAndNothingCut) {
    render::QtTextMeasurer measurer;
    std::size_t sheets = 0;
    for (const auto& entry : std::filesystem::directory_iterator(JOURNEYLINE_TEST_DATA "/mermaid")) {
        if (entry.path().extension() != ".mmd") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        std::stringstream text;
        text << in.rdbuf();
        CountingIds ids;
        const auto imported = interchange::importMermaid(text.str(), {}, ids);
        if (!imported) continue; // what Mermaid itself cannot read is the importer's test, not the sheet's
        const auto sheet = layout::layoutSheet(imported->map, {}, layout::theme(layout::ThemeName::Light),
                                               words::wordsFor(imported->map.language), measurer);
        for (const std::string& fault : tests::sheetFaults(sheet.scene(), 4))
            ADD_FAILURE() << entry.path().filename() << ": " << fault;
        ++sheets;
    }
    EXPECT_GE(sheets, 10U);
}

} // namespace
} // namespace journeyline
