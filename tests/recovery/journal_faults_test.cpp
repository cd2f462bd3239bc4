// SPDX-License-Identifier: Apache-2.0
// Each call of the system fails once: what was told to be safe is there, and a fault is told.
#include <mutex>

#include "recovery_support.h"
#include "support/effort.h"
#include "support/faulty_file_ops.h"

namespace journeyline::recovery {
namespace {

/// A journal calls from two threads.
class OneAtATime final : public storage::FileOps {
    template <class Call>
    auto call(const Call& made) {
        const std::lock_guard lock(m_mutex);
        return made();
    }

public:
    explicit OneAtATime(storage::FileOps& ops) : m_ops(ops) {}
    int openToRead(const std::string& path) override {
        return call([&] { return m_ops.openToRead(path); });
    }
    int createNew(const std::string& path, unsigned mode) override {
        return call([&] { return m_ops.createNew(path, mode); });
    }
    int openFolder(const std::string& path) override {
        return call([&] { return m_ops.openFolder(path); });
    }
    std::int64_t read(int file, char* to, std::size_t count) override {
        return call([&] { return m_ops.read(file, to, count); });
    }
    std::int64_t write(int file, const char* from, std::size_t count) override {
        return call([&] { return m_ops.write(file, from, count); });
    }
    int fsync(int file) override {
        return call([&] { return m_ops.fsync(file); });
    }
    int close(int file) override {
        return call([&] { return m_ops.close(file); });
    }
    int fstat(int file, storage::FileStatus& status) override {
        return call([&] { return m_ops.fstat(file, status); });
    }
    int stat(const std::string& path, storage::FileStatus& status) override {
        return call([&] { return m_ops.stat(path, status); });
    }
    int lstat(const std::string& path, storage::FileStatus& status) override {
        return call([&] { return m_ops.lstat(path, status); });
    }
    int realPath(const std::string& path, std::string& resolved) override {
        return call([&] { return m_ops.realPath(path, resolved); });
    }
    int readLink(const std::string& path, std::string& target) override {
        return call([&] { return m_ops.readLink(path, target); });
    }
    int mayWrite(const std::string& path) override {
        return call([&] { return m_ops.mayWrite(path); });
    }
    int changeMode(int file, unsigned mode) override {
        return call([&] { return m_ops.changeMode(file, mode); });
    }
    int changeOwner(int file, std::uint32_t owner, std::uint32_t group) override {
        return call([&] { return m_ops.changeOwner(file, owner, group); });
    }
    int copyAttributes(const std::string& from, int to) override {
        return call([&] { return m_ops.copyAttributes(from, to); });
    }
    int rename(const std::string& from, const std::string& to) override {
        return call([&] { return m_ops.rename(from, to); });
    }
    int unlink(const std::string& path) override {
        return call([&] { return m_ops.unlink(path); });
    }
    int freeSpace(const std::string& folder, std::uint64_t& bytes) override {
        return call([&] { return m_ops.freeSpace(folder, bytes); });
    }
    int makeFolder(const std::string& path, unsigned mode) override {
        return call([&] { return m_ops.makeFolder(path, mode); });
    }
    int listFolder(const std::string& path, std::vector<std::string>& names) override {
        return call([&] { return m_ops.listFolder(path, names); });
    }
    int removeFolder(const std::string& path) override {
        return call([&] { return m_ops.removeFolder(path); });
    }
    int tryLock(int file) override {
        return call([&] { return m_ops.tryLock(file); });
    }

private:
    storage::FileOps& m_ops;
    std::mutex m_mutex;
};

class JournalFaults : public test::RecoveryTest {
protected:
    struct Outcome {
        bool hit = false;
        bool told = false; ///< that something was not safe
        int safe = 0;      ///< the last change that record() came back from without a fault
        int files = 0;     ///< left open
    };
    Outcome live(test::FaultyFileOps::Plan plan) {
        test::FaultyFileOps faulty(plan);
        OneAtATime ops(faulty);
        Outcome outcome;
        {
            Journal journal(ops, store);
            journal.begin(mapNumbered(0), {});
            for (int number = 1; number <= 3; ++number) {
                journal.record(mapNumbered(number));
                const bool fault = journal.fault().has_value();
                outcome.told = outcome.told || fault;
                if (!fault) outcome.safe = number;
            }
            journal.rebase(mapNumbered(3), {path("map.cjm"), {}, true});
            journal.settle();
            journal.record(mapNumbered(4));
            outcome.told = outcome.told || journal.fault();
            if (!journal.fault()) outcome.safe = 4;
        }
        outcome.hit = faulty.hit();
        outcome.files = faulty.openFiles();
        return outcome;
    }
};

TEST_F(JournalFaults, WhatWasToldToBeSafeIsThere) {
    constexpr int shortWrite = 0;
    for (const int error : {EIO, shortWrite})
        for (const bool persistent : {false, true})
            for (int call = 1 + (persistent ? 1 : 0); call < 400; call += test::effort(2, 7)) {
                std::filesystem::remove_all(store);
                const Outcome outcome = live({call, error, persistent});
                const std::string where =
                    std::to_string(call) + " " + std::to_string(error) + (persistent ? " for good" : " once");
                EXPECT_EQ(outcome.files, 0) << where;
                const auto leftovers = found(store);
                ASSERT_LE(leftovers.maps.size(), 1U) << where;
                const int there = leftovers.maps.empty() ? 0 : std::stoi(numberIn(leftovers.maps[0].map));
                EXPECT_GE(there, outcome.safe) << where;
                if (persistent && error == EIO && call < 5) {
                    EXPECT_TRUE(outcome.told) << where;
                }
                if (!outcome.hit) break;
            }
}

} // namespace
} // namespace journeyline::recovery
