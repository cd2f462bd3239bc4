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
        EXPECT_TRUE(loaded->read.map == map) << seed;
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

TEST_F(MapStorage, WhatOthersWriteIsNoticedAndACopyOfTheSameIsNot) {
    const std::string file = path("map.cjm");
    const auto saved = storage::saveMap(real, file, randomMap(1));
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(*saved, storage::loadMap(real, file)->version) << "a write and a read tell the same";
    const auto changed = [&] { return storage::wasChanged(real, file, *saved).value(); };
    EXPECT_FALSE(changed());
    const std::string bytes = get(file);
    std::filesystem::rename(file, path("moved"));
    EXPECT_FALSE(changed()) << "nothing of anybody is there";
    put(file, bytes); // another file, with another time: as a sync leaves it
    EXPECT_FALSE(changed());
    std::string other = bytes;
    other[bytes.size() / 2] ^= 1; // of the same length
    put(file, other);
    EXPECT_TRUE(changed());
    put(file, bytes + "\n");
    EXPECT_TRUE(changed());
    put(file, "");
    EXPECT_TRUE(changed());
}

TEST_F(MapStorage, AFileThatCannotBeLookedAtIsNotTakenForUnchanged) {
    const auto saved = storage::saveMap(real, path("map.cjm"), randomMap(1));
    ASSERT_TRUE(saved.ok());
    std::filesystem::remove(path("map.cjm"));
    std::filesystem::create_directory(path("map.cjm"));
    EXPECT_EQ(codeOf(storage::wasChanged(real, path("map.cjm"), *saved)), "storage.not-regular");
}

TEST_F(MapStorage, FaultsOfTheContentNameTheFile) {
    put(path("map.cjm"), "{\"format\":\"cjm\",\n");
    const auto result = storage::loadMap(real, path("map.cjm"));
    ASSERT_EQ(codeOf(result), "file.truncated");
    EXPECT_EQ(result.fault().place, (Place{path("map.cjm"), 2, 1}));
}

} // namespace
} // namespace journeyline::test
