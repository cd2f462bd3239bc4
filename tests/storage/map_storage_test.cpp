// SPDX-License-Identifier: Apache-2.0
#include "journeyline/storage/map_storage.h"
#include "storage_support.h"
#include "support/faulty_file_ops.h"
#include "support/random_map.h"

namespace journeyline::test {
namespace {

class MapStorage : public StorageTest {};

TEST_F(MapStorage, WhatIsSavedIsLoaded) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Map map = randomMap(seed);
        ASSERT_EQ(codeOf(storage::saveMap(real, path("map.cjm"), map)), "ok");
        const auto loaded = storage::loadMap(real, path("map.cjm"));
        ASSERT_TRUE(loaded.ok());
        EXPECT_TRUE(loaded->map == map) << seed;
    }
}

TEST_F(MapStorage, NothingIsWrittenThatDoesNotReadBackTheSame) {
    put(path("map.cjm"), "old");
    Map map = randomMap(1);
    map.title = "half a character \xC3";
    FaultyFileOps ops;
    const auto result = storage::saveMap(ops, path("map.cjm"), map);
    ASSERT_EQ(codeOf(result), "storage.self-check");
    EXPECT_EQ(result.fault().arguments, std::vector<std::string>{"file.bad-utf8"});
    EXPECT_EQ(ops.calls(), 0);
    EXPECT_EQ(get(path("map.cjm")), "old");
}

TEST_F(MapStorage, FaultsOfTheContentNameTheFile) {
    put(path("map.cjm"), "{\"format\":\"cjm\",\n");
    const auto result = storage::loadMap(real, path("map.cjm"));
    ASSERT_EQ(codeOf(result), "file.truncated");
    EXPECT_EQ(result.fault().place, (Place{path("map.cjm"), 2, 1}));
}

} // namespace
} // namespace journeyline::test
