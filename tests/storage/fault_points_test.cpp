// SPDX-License-Identifier: Apache-2.0
// Every call of a save and of a load fails once in every way: the file is the old one or the new one, whole, nothing is
// left behind, and the fault has the right name.
#include <fstream>

#include "storage_support.h"
#include "support/faulty_file_ops.h"

namespace journeyline::test {
namespace {

struct Error {
    int number;
    const char* code; ///< null: the save must succeed in spite of it
};

const Error errors[] = {{EIO, "storage.io"},
                        {ENOSPC, "storage.disk-full"},
                        {EDQUOT, "storage.quota"},
                        {EACCES, "storage.no-permission"},
                        {EROFS, "storage.read-only"},
                        {EINTR, "storage.io"},
                        {0, nullptr}};

class FaultPoints : public StorageTest {
protected:
    // One save with one fault in it. Gives false when the fault was never reached: then all points have been tried.
    bool trySave(const std::string& target, bool exists, bool looking, const Error& error, int call, bool persistent) {
        const std::string oldBytes = "old content", newBytes(100'000, 'n');
        std::filesystem::remove(target);
        if (exists) put(target, oldBytes);
        FaultyFileOps ops({call, error.number, persistent});
        const auto look = [&](const std::string& displaced) {
            const auto bytes = storage::readFile(ops, displaced, 1'000'000);
            return !bytes ? -EIO : *bytes == oldBytes ? 0 : -ESTALE;
        };
        const auto result = storage::writeFileAtomically(
            ops, target, newBytes, 0666, looking ? storage::LookAtDisplaced(look) : storage::LookAtDisplaced());
        const std::string now = std::filesystem::exists(target) ? get(target) : "(none)";
        const std::string before = exists ? oldBytes : "(none)";
        const auto where = [&] {
            std::string text = "error " + std::to_string(error.number) + (persistent ? " from" : " at") + " call " +
                               std::to_string(call) + ":";
            for (const std::string& name : ops.log())
                text += " " + name;
            return text;
        };
        const auto done = [&](const char* name) { return std::count(ops.log().begin(), ops.log().end(), name); };
        // Where nothing works any more, what was there before lies beside the file: it may be somebody else's.
        const bool keptBeside = done("exchange") == 1 && done("exchange!") > 0;
        if (!keptBeside) {
            EXPECT_EQ(names(), (std::filesystem::exists(target) ? std::vector<std::string>{"map.cjm"}
                                                                : std::vector<std::string>{}))
                << where();
        }
        EXPECT_EQ(ops.openFiles(), 0) << where();
        if (result) {
            EXPECT_EQ(now, newBytes) << where();
        } else {
            const bool inPlace = done("rename") + done("renameNew") + done("exchange") % 2 > 0;
            EXPECT_EQ(now, inPlace ? newBytes : before) << where();
            const bool cannotLook = done("exchange") > 0 && result.fault().code == "storage.io";
            EXPECT_TRUE(cannotLook || result.fault().code == (error.code ? error.code : "none"))
                << result.fault().code << " " << where();
            EXPECT_EQ(result.fault().place.file, target);
        }
        const bool mustWork = !ops.hit() || error.number == 0 || (error.number == EINTR && !persistent);
        EXPECT_TRUE(!mustWork || result.ok()) << where();
        expectNoSecondSync(ops.log(), error.number);
        return ops.hit();
    }

    // After a sync that failed the file must not be synced again: the second one would lie.
    static void expectNoSecondSync(const std::vector<std::string>& log, int error) {
        if (error == EINTR) return; // an interrupted sync starts again with a new file
        const auto failed = std::find(log.begin(), log.end(), "fsync!");
        if (failed == log.end()) return;
        EXPECT_EQ(std::count_if(failed, log.end(), [](const std::string& call) { return call.starts_with("fsync"); }),
                  1);
    }
};

TEST_F(FaultPoints, ASaveSurvivesEveryOne) {
    int points = 0;
    for (const int kind : {0, 1, 2, 3})
        for (const bool persistent : {false, true})
            for (const Error& error : errors)
                for (int call = 1; trySave(path("map.cjm"), kind % 2 != 0, kind / 2 != 0, error, call, persistent);
                     ++call) {
                    ++points;
                    ASSERT_LT(call, 1000);
                    if (HasFailure()) return;
                    for (const std::string& name : names())
                        std::filesystem::remove(path(name)); // one that may lie beside
                }
    EXPECT_GT(points, 500);
}

TEST_F(FaultPoints, ASyncThatFailsFailsTheSave) {
    put(path("map.cjm"), "old");
    FaultyFileOps dry;
    ASSERT_TRUE(storage::writeFileAtomically(dry, path("map.cjm"), "new").ok());
    int syncs = 0;
    for (std::size_t i = 0; i < dry.log().size(); ++i) {
        if (dry.log()[i] != "fsync") continue;
        FaultyFileOps ops({static_cast<int>(i) + 1, EIO, false});
        EXPECT_EQ(codeOf(storage::writeFileAtomically(ops, path("map.cjm"), "newer")), "storage.io");
        ++syncs;
    }
    EXPECT_EQ(syncs, 2);
}

TEST_F(FaultPoints, ACloseThatFailsFailsTheSave) {
    put(path("map.cjm"), "old");
    FaultyFileOps dry;
    ASSERT_TRUE(storage::writeFileAtomically(dry, path("map.cjm"), "new").ok());
    const auto close = std::find(dry.log().begin(), dry.log().end(), "close"); // the file's; the folder's comes last
    FaultyFileOps ops({static_cast<int>(close - dry.log().begin()) + 1, EIO, false});
    EXPECT_EQ(codeOf(storage::writeFileAtomically(ops, path("map.cjm"), "newer")), "storage.io");
    EXPECT_EQ(get(path("map.cjm")), "new");
}

TEST_F(FaultPoints, AFullDiskTellsWhatIsNeededAndWhatIsFree) {
    int full = 0;
    for (int call = 1; call < 40; ++call) {
        FaultyFileOps ops({call, ENOSPC, false});
        const auto result = storage::writeFileAtomically(ops, path("map.cjm"), "12345");
        if (result) continue;
        ++full;
        ASSERT_EQ(result.fault().arguments.size(), 3U);
        EXPECT_EQ(result.fault().arguments[0], "5");
        EXPECT_GT(std::stoull(result.fault().arguments[1]), 0U);
        EXPECT_EQ(result.fault().arguments[2], "No space left on device");
    }
    EXPECT_GT(full, 5);
}

TEST_F(FaultPoints, ALoadSurvivesEveryOne) {
    const std::string bytes(300'000, 'x');
    put(path("map.cjm"), bytes);
    int points = 0;
    for (const bool persistent : {false, true})
        for (const Error& error : errors)
            for (int call = 1; call < 1000; ++call) {
                FaultyFileOps ops({call, error.number, persistent});
                const auto result = storage::readFile(ops, path("map.cjm"), 1'000'000);
                EXPECT_EQ(ops.openFiles(), 0);
                if (result)
                    EXPECT_EQ(*result, bytes);
                else
                    EXPECT_EQ(result.fault().code,
                              error.number == ENOSPC || error.number == EDQUOT ? "storage.io" : error.code);
                const bool mustWork = !ops.hit() || error.number == 0 || (error.number == EINTR && !persistent);
                EXPECT_TRUE(!mustWork || result.ok());
                if (!ops.hit()) break;
                ++points;
            }
    EXPECT_GT(points, 50);
}

// Somebody else writes to the file while it is read.
class MovingFile : public FaultPoints {
protected:
    class Ops final : public storage::FileOps {
    public:
        Ops(std::string path, int times) : m_path(std::move(path)), m_times(times) {}
        std::int64_t read(int file, char* to, std::size_t count) override {
            if (m_times-- > 0) std::ofstream(m_path, std::ios::app) << "more";
            return m_real.read(file, to, std::min<std::size_t>(count, 5));
        }
        int openToRead(const std::string& path) override { return m_real.openToRead(path); }
        int fstat(int file, storage::FileStatus& status) override { return m_real.fstat(file, status); }
        int close(int file) override { return m_real.close(file); }
        int createNew(const std::string&, unsigned) override { return -EIO; }
        int openFolder(const std::string&) override { return -EIO; }
        std::int64_t write(int, const char*, std::size_t) override { return -EIO; }
        int fsync(int) override { return -EIO; }
        int stat(const std::string&, storage::FileStatus&) override { return -EIO; }
        int lstat(const std::string&, storage::FileStatus&) override { return -EIO; }
        int realPath(const std::string&, std::string&) override { return -EIO; }
        int readLink(const std::string&, std::string&) override { return -EIO; }
        int mayWrite(const std::string&) override { return -EIO; }
        int changeMode(int, unsigned) override { return -EIO; }
        int changeOwner(int, std::uint32_t, std::uint32_t) override { return -EIO; }
        int copyAttributes(const std::string&, int) override { return -EIO; }
        int rename(const std::string&, const std::string&) override { return -EIO; }
        int renameNew(const std::string&, const std::string&) override { return -EIO; }
        int exchange(const std::string&, const std::string&) override { return -EIO; }
        int unlink(const std::string&) override { return -EIO; }
        int freeSpace(const std::string&, std::uint64_t&) override { return -EIO; }
        int makeFolder(const std::string&, unsigned) override { return -EIO; }
        int listFolder(const std::string&, std::vector<std::string>&) override { return -EIO; }
        int removeFolder(const std::string&) override { return -EIO; }
        int openLocked(const std::string&) override { return -EIO; }

    private:
        storage::RealFileOps m_real;
        std::string m_path;
        int m_times;
    };
};

TEST_F(MovingFile, IsReadAgainUntilItRests) {
    put(path("map.cjm"), "begin ");
    Ops once(path("map.cjm"), 1);
    EXPECT_EQ(*storage::readFile(once, path("map.cjm"), 1000), "begin more");
    Ops always(path("map.cjm"), 1'000'000);
    const auto restless = storage::readFile(always, path("map.cjm"), 1000);
    ASSERT_FALSE(restless.ok());
    EXPECT_TRUE(restless.fault().code == "storage.changing" || restless.fault().code == "storage.too-large");
}

} // namespace
} // namespace journeyline::test
