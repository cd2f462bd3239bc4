// SPDX-License-Identifier: Apache-2.0
// Each call of the system fails once: what was told to be safe is there, and a fault is told.
#include <condition_variable>
#include <mutex>
#include <new>
#include <utility>

#include "recovery_support.h"
#include "support/effort.h"
#include "support/faulty_file_ops.h"
#include "support/wrapped_file_ops.h"

namespace journeyline::recovery {
namespace {

/// A journal calls from two threads.
class OneAtATime final : public test::WrappedFileOps {
public:
    using WrappedFileOps::WrappedFileOps;

private:
    void before(const char*) override { m_mutex.lock(); }
    void after() override { m_mutex.unlock(); }
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

TEST_F(JournalFaults, OneFailureIsMadeUpForBeforeTheEnd) {
    constexpr int shortWrite = 0;
    for (const int error : {ENOSPC, shortWrite})
        for (int call = 1; call < 400; call += test::effort(1, 5)) {
            std::filesystem::remove_all(store);
            if (!live({call, error, false}).hit) break;
            EXPECT_EQ(onlyNumber(store), "4") << call << " " << error;
        }
}

/// Holds back the first call of a name until it is let go.
class Holding final : public test::WrappedFileOps {
public:
    Holding(storage::FileOps& ops, std::string held) : WrappedFileOps(ops), m_held(std::move(held)) {}
    void letGo() {
        const std::lock_guard lock(m_mutex);
        m_free = true;
        m_changed.notify_all();
    }

private:
    void before(const char* call) override {
        std::unique_lock lock(m_mutex);
        if (call == m_held) m_changed.wait(lock, [&] { return m_free; });
    }
    const std::string m_held;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_free = false;
};

TEST_F(JournalFaults, WhatASlowDiskDoesNotHaveYetIsNotCalledSafe) {
    for (const char* call : {"makeFolder", "createNew", "write", "fsync", "rename"}) {
        std::filesystem::remove_all(store);
        Holding slow(real, call);
        Journal journal(slow, store);
        journal.begin(mapNumbered(0), {});
        EXPECT_FALSE(journal.fault()) << "nothing was changed";
        for (int number = 1; number <= 3; ++number) {
            journal.record(mapNumbered(number));
            ASSERT_TRUE(journal.fault()) << call;
            EXPECT_EQ(journal.fault()->code, "recovery.behind") << call;
        }
        slow.letGo();
        journal.settle();
        EXPECT_FALSE(journal.fault()) << call;
        EXPECT_EQ(onlyNumber(crashedCopy()), "3") << call;
    }
}

/// Memory runs out in the first call of a name.
class WithoutMemory final : public test::WrappedFileOps {
public:
    WithoutMemory(storage::FileOps& ops, std::string call) : WrappedFileOps(ops), m_call(std::move(call)) {}

private:
    void before(const char* call) override {
        if (call == m_call && !std::exchange(m_hit, true)) throw std::bad_alloc();
    }
    const std::string m_call;
    bool m_hit = false;
};

TEST_F(JournalFaults, OutOfMemoryIsTold) {
    {
        WithoutMemory poor(real, "makeFolder");
        Journal journal(poor, store);
        journal.begin(mapNumbered(0), {});
        journal.record(mapNumbered(1));
        ASSERT_TRUE(journal.fault());
        EXPECT_EQ(journal.fault()->code, "storage.no-memory");
    }
    {
        WithoutMemory poor(real, "stat");
        const auto leftovers = findLeftovers(poor, store);
        EXPECT_EQ(leftovers.maps.size(), 0U);
        ASSERT_EQ(leftovers.problems.size(), 1U);
        EXPECT_EQ(leftovers.problems[0].code, "storage.no-memory");
    }
    EXPECT_EQ(onlyNumber(store), "1") << "it stayed where it was";
}

TEST_F(JournalFaults, WhatCannotBeLookedIntoIsNotDeleted) {
    {
        Journal journal(real, store);
        journal.begin(mapNumbered(0), {});
        journal.record(mapNumbered(1));
    }
    for (int call = 1; call < 400; ++call)
        for (const bool persistent : {false, true}) {
            test::FaultyFileOps faulty({call, EIO, persistent});
            const auto leftovers = findLeftovers(faulty, store);
            EXPECT_EQ(leftovers.maps.size() + leftovers.problems.size(), 1U) << call;
            for (const auto& entry :
                 std::filesystem::directory_iterator(store)) // not looked at again by a user's start
                if (entry.path().extension() == ".unreadable")
                    std::filesystem::rename(entry.path(), std::filesystem::path(entry.path()).replace_extension());
            if (!faulty.hit()) {
                ASSERT_EQ(leftovers.maps.size(), 1U);
                EXPECT_EQ(numberIn(leftovers.maps[0].map), "1");
                return;
            }
        }
}

TEST_F(JournalFaults, AFolderWithoutALockIsLookedAtAsWell) {
    {
        Journal journal(real, store);
        journal.begin(mapNumbered(0), {});
        journal.record(mapNumbered(1));
    }
    for (const auto& entry : std::filesystem::directory_iterator(store))
        std::filesystem::remove(entry.path() / "lock");
    std::filesystem::create_directory(store + "/empty");
    EXPECT_EQ(onlyNumber(store), "1");
    EXPECT_FALSE(std::filesystem::exists(store + "/empty"));
}

} // namespace
} // namespace journeyline::recovery
