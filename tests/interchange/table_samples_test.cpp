// SPDX-License-Identifier: Apache-2.0
// Maps that people wrote, where a folder of them is at hand: each is read or declined, and every map is sound.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "journeyline/document/find.h"
#include "journeyline/document/invariants.h"
#include "journeyline/interchange/sources.h"
#include "support/sample_folder.h"

namespace journeyline::interchange {
namespace {

std::string sampleText(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TextKind kindOf(const std::filesystem::path& path) {
    return path.extension() == ".csv" ? TextKind::Delimited : TextKind::Markdown;
}

TEST(TableSamples, OtherMapsWhereTheyAreAtHand) {
    const auto samples = tests::sampleFolder();
    if (!samples || !std::filesystem::is_directory(*samples / "maps")) GTEST_SKIP() << "no folder of samples here";
    std::size_t read = 0;
    for (const auto& entry : std::filesystem::directory_iterator(*samples / "maps")) {
        if (entry.path().extension() != ".csv" && entry.path().extension() != ".md") continue;
        const auto contents = readContents(sampleText(entry.path()), kindOf(entry.path()));
        std::cout << entry.path().filename().string() << ": ";
        if (!contents.ok()) {
            std::cout << contents.fault().code << "\n";
            continue;
        }
        ++read;
        for (const TableSource& source : contents->sources) {
            CountingIds ids;
            const auto made = mapFromSource(*contents, source, source.mapping, {"", "en", {}}, ids);
            std::cout << (source.kind == TableSource::Kind::Table     ? "T"
                          : source.kind == TableSource::Kind::Outline ? "O"
                                                                      : "D")
                      << source.table.rows.size() << "x" << source.table.columns();
            if (!made.ok()) {
                std::cout << "(" << made.fault().code << ") ";
                continue;
            }
            EXPECT_TRUE(violations(made->map).empty()) << entry.path();
            std::cout << "=" << made->map.phases.size() << "p" << touchpointCount(made->map) << "t"
                      << made->map.parked.size() << "parked ";
        }
        std::cout << "\n";
    }
    EXPECT_GE(read, 20U) << "the folder holds 26 tables and outlines";
}

} // namespace
} // namespace journeyline::interchange
