// SPDX-License-Identifier: Apache-2.0
// What the tests of the file layer share: fixtures from disk, and a map file around the few bytes a case is about.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "journeyline/file/map_file.h"
#include "support/effort.h"

namespace journeyline::test {

/// How many cases to try: fewer under the sanitizers, which are slow; more where JOURNEYLINE_EFFORT=10 asks for it.
inline std::size_t effort(std::size_t cases) {
    const char* const factor = std::getenv("JOURNEYLINE_EFFORT");
    if (factor != nullptr) cases *= std::max<std::size_t>(1, std::strtoul(factor, nullptr, 10));
    return test::effort<std::size_t>(cases, std::max<std::size_t>(1, cases / 25));
}

inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    EXPECT_TRUE(stream.good()) << path;
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

inline std::filesystem::path fixtureFolder(const char* name) {
    return std::filesystem::path(JOURNEYLINE_TEST_DATA) / "cjm" / name;
}

inline std::vector<std::filesystem::path> fixtures(const char* folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(fixtureFolder(folder)))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

inline Result<file::ReadMap> read(std::string_view bytes) {
    return file::readMap(bytes, "map.cjm");
}

/// A whole file with these members after the id, on line 1: they start at column 37.
inline std::string mapWith(std::string_view members) {
    return R"({"format":"cjm","version":1,"id":"m",)" + std::string(members) + "}";
}

inline std::string told(const Fault& fault) {
    std::string text = fault.code + "@" + std::to_string(fault.place.line) + ":" + std::to_string(fault.place.column);
    for (const std::string& argument : fault.arguments)
        text += " " + argument;
    return text;
}

/// The fault as text, or "read" with the notes.
inline std::string outcome(std::string_view bytes) {
    const auto result = read(bytes);
    if (!result) return told(result.fault());
    std::string text = "read";
    for (const file::Note& note : result->notes)
        text += "; " + told(note);
    return text;
}

} // namespace journeyline::test
