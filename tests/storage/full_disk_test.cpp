// SPDX-License-Identifier: Apache-2.0
// A real small disk that fills up, and one that is mounted read-only.
#include <sys/mount.h>

#include "storage_support.h"

namespace journeyline::test {
namespace {

class SmallDisk : public StorageTest {
protected:
    void SetUp() override {
        StorageTest::SetUp();
        mounted = ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=512k,mode=700") == 0;
        if (!mounted) GTEST_SKIP() << "only root may mount a small disk";
    }
    void TearDown() override {
        if (mounted) ::umount2(folder.c_str(), MNT_DETACH);
        StorageTest::TearDown();
    }
    bool mounted = false;
};

TEST_F(SmallDisk, ASaveOnAFullDiskKeepsTheOldFile) {
    const std::string oldBytes(100'000, 'o'), newBytes(110'000, 'n');
    int failed = 0, saved = 0;
    for (std::size_t room = 0; room <= 176 * 1024; room += 1024) {
        std::filesystem::remove(path("filler"));
        put(path("map.cjm"), oldBytes);
        std::uint64_t free = 0;
        ASSERT_EQ(real.freeSpace(folder, free), 0);
        ASSERT_GT(free, room);
        put(path("filler"), std::string(static_cast<std::size_t>(free) - room, 'f'));
        const auto result = storage::writeFileAtomically(real, path("map.cjm"), newBytes);
        if (result) {
            ++saved;
            EXPECT_EQ(get(path("map.cjm")), newBytes) << room;
        } else {
            ++failed;
            ASSERT_EQ(result.fault().code, "storage.disk-full") << room;
            EXPECT_EQ(result.fault().arguments[0], "110000");
            EXPECT_LE(std::stoull(result.fault().arguments[1]), room + 4096);
            EXPECT_EQ(get(path("map.cjm")), oldBytes) << room;
        }
        EXPECT_EQ(names(), (std::vector<std::string>{"filler", "map.cjm"})) << room;
    }
    EXPECT_GT(failed, 50);
    EXPECT_GT(saved, 20);
}

TEST_F(SmallDisk, AReadOnlyDiskSaysSo) {
    put(path("map.cjm"), "old");
    ASSERT_EQ(::mount(nullptr, folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    EXPECT_EQ(codeOf(storage::writeFileAtomically(real, path("map.cjm"), "new")), "storage.read-only");
    EXPECT_EQ(codeOf(storage::writeFileAtomically(real, path("other.cjm"), "new")), "storage.read-only");
    EXPECT_EQ(*storage::readFile(real, path("map.cjm"), 100), "old");
}

TEST_F(SmallDisk, ADiskThatGoesAwayIsAFault) {
    const std::string inside = path("map.cjm");
    put(inside, "old");
    ASSERT_EQ(::umount2(folder.c_str(), MNT_DETACH), 0);
    mounted = false;
    std::filesystem::remove(folder);
    EXPECT_EQ(codeOf(storage::writeFileAtomically(real, inside, "new")), "storage.folder-gone");
    EXPECT_EQ(codeOf(storage::readFile(real, inside, 100)), "storage.not-found");
}

} // namespace
} // namespace journeyline::test
