// SPDX-License-Identifier: Apache-2.0
#include "journeyline/recovery/journal.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>
#include <vector>

#include "journal_text.h"
#include "journeyline/file/change.h"
#include "journeyline/file/map_file.h"
#include "journeyline/storage/atomic_file.h"
#include "journeyline/storage/retry.h"
#include "journeyline/storage/storage_faults.h"
#include "own_folder.h"
#include "recovery_folder.h"

namespace journeyline::recovery {

using storage::again;
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace {

constexpr auto untilSynced = 250ms;    // after a change, so that a power cut takes half a second at most
constexpr auto untilFirstCopy = 500ms; // a window that only opens does not wait for it; a change makes it come at once
constexpr auto untilNextTry = 2s;
constexpr auto longestWait = 100ms;
constexpr auto untilBehind = 5s; // a disk that takes longer than this for a change does not keep it safe
constexpr std::size_t mostBytes = std::size_t{1} << 20;
constexpr std::uint64_t mostRecords = 2000;

} // namespace

// Everything below the mutex is shared with a thread that does what has to wait for a disk: copies of the map, and
// syncing. A change is written by the thread that made it, so that it is out of the process when record() comes back.
class Journal::Writer {
public:
    Writer(storage::FileOps& files, std::string folder)
        : m_files(files), m_own(files, std::move(folder)), m_thread([this] { work(); }) {}
    ~Writer() {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_all();
        m_thread.join();
        closeLog();
        for (const int file : m_toClose)
            m_files.close(file);
    }

    void begin(const Map& map, const Origin& origin, std::optional<Leftover> replaced) {
        const std::lock_guard lock(m_mutex);
        closeLog();
        m_active = true;
        m_behind = m_waited = false;
        m_last = map;
        m_origin = origin;
        if (replaced) m_replaced.push_back(std::move(*replaced));
        const bool atOnce = origin.modified;
        m_next = Copy{map, origin, ++m_generation, Clock::now() + (atOnce ? 0ms : untilFirstCopy)};
        m_wake.notify_all();
    }

    void rebase(const Map& map, const Origin& origin) {
        const std::lock_guard lock(m_mutex);
        if (!m_active) return;
        m_last = map;
        m_origin = origin;
        m_next = Copy{map, origin, ++m_generation, Clock::now()};
        m_wake.notify_all();
    }

    void record(const Map& map) {
        std::unique_lock lock(m_mutex);
        if (!m_active || map == m_last) return;
        if (m_log < 0) {
            if (!m_next && !m_busy && Clock::now() >= m_tryAgainAt) scheduleCopy(map);
            if (m_next) m_next->due = Clock::now();
            m_wake.notify_all();
            // Who types waits for a slow disk once, not at each key.
            if (!m_fault && !std::exchange(m_waited, true))
                m_done.wait_for(lock, longestWait, [&] { return m_log >= 0 || (!m_next && !m_busy); });
            if (m_log < 0) {
                m_last = map; // what is copied next is followed by all that came after it
                m_behind = true;
                return;
            }
        }
        try {
            append(file::writeChange(m_last, map));
        } catch (const std::bad_alloc&) {
            broken({"storage.no-memory", {m_logPath, 0, 0}, {}});
        }
        m_last = map;
        const bool full = m_bytes > mostBytes || m_records > mostRecords;
        if (full && !m_next && !m_busy && Clock::now() >= m_tryAgainAt) scheduleCopy(map);
    }

    void end() {
        std::unique_lock lock(m_mutex);
        m_active = false;
        m_next.reset();
        m_done.wait(lock, [&] { return !m_busy; });
        closeLog();
        for (Leftover& leftover : m_replaced)
            discard(m_files, std::move(leftover));
        m_replaced.clear();
        m_own.remove();
        m_fault.reset();
    }

    std::optional<Fault> fault() const {
        const std::lock_guard lock(m_mutex);
        if (m_fault || !m_active) return m_fault;
        const auto late = [](const std::optional<Clock::time_point>& since) {
            return since && Clock::now() - *since > untilBehind;
        };
        if (m_behind || late(m_unsyncedSince) || late(m_syncingSince))
            return Fault{"recovery.behind", {m_own.store(), 0, 0}, {}};
        return std::nullopt;
    }

    void settle() {
        std::unique_lock lock(m_mutex);
        if (m_next) m_next->due = Clock::now();
        m_syncAt = Clock::now();
        m_wake.notify_all();
        m_done.wait(lock, [&] { return !m_next && !m_busy && !m_unsyncedSince; });
    }

private:
    struct Copy {
        Map map;
        Origin origin;
        std::uint64_t generation = 0;
        Clock::time_point due;
    };

    void scheduleCopy(const Map& map) {
        Origin origin = m_origin;
        origin.modified = true;
        m_next = Copy{map, origin, ++m_generation, Clock::now()};
        m_wake.notify_all();
    }

    void append(const std::string& change) {
        if (change.empty()) return;
        const std::string record = recordOf(m_records, change);
        const int error = writeAll(m_files, m_log, record);
        if (error < 0) return broken(m_own.faultOf(-error, m_logPath, mostBytes));
        ++m_records;
        m_bytes += record.size();
        if (m_unsyncedSince) return;
        m_unsyncedSince = Clock::now();
        m_syncAt = *m_unsyncedSince + untilSynced;
        m_wake.notify_all();
    }

    // What can no longer be written to is never written to again: a new copy, in a new file, takes its place.
    void broken(Fault fault) {
        m_fault = std::move(fault);
        closeLog();
        tryAgainLater();
    }
    void tryAgainLater() {
        m_tryAgainAt = Clock::now() + untilNextTry;
        m_wake.notify_all();
    }
    void closeLog() {
        if (m_log >= 0) m_toClose.push_back(m_log);
        m_log = -1;
        m_unsyncedSince.reset();
    }

    void work() {
        std::unique_lock lock(m_mutex);
        while (!m_stopping) {
            for (const int file : std::exchange(m_toClose, {}))
                m_files.close(file);
            const auto now = Clock::now();
            if (m_active && m_fault && !m_next && now >= m_tryAgainAt) scheduleCopy(m_last);
            if (m_next && m_next->due <= now) {
                makeCopy(lock);
            } else if (m_unsyncedSince && m_syncAt <= now) {
                sync(lock);
            } else {
                auto until = now + 1h;
                if (m_next) until = std::min(until, m_next->due);
                if (m_unsyncedSince) until = std::min(until, m_syncAt);
                if (m_fault && m_active) until = std::min(until, m_tryAgainAt);
                m_wake.wait_until(lock, until);
            }
        }
        for (int tries = 0; tries < 2 && somethingMissing(); ++tries) {
            scheduleCopy(m_last);
            makeCopy(lock);
        }
        if (m_log >= 0) again([&] { return m_files.fsync(m_log); });
    }
    /// Of what was told, in what is written.
    [[nodiscard]] bool somethingMissing() const {
        return m_active && (m_behind || m_fault || (m_log < 0 && m_next && m_next->origin.modified));
    }

    void sync(std::unique_lock<std::mutex>& lock) {
        const int file = m_log;
        m_syncingSince = std::exchange(m_unsyncedSince, std::nullopt);
        m_busy = true; // so that end() does not take the file away meanwhile
        lock.unlock();
        int error = again([&] { return m_files.fsync(file); });
        storage::FileStatus status;
        // Writing to a file that somebody deleted works, and keeps nothing.
        if (error == 0 && m_files.fstat(file, status) == 0 && status.links == 0) error = -ENOENT;
        lock.lock();
        m_busy = false;
        m_syncingSince.reset();
        if (error < 0 && m_log == file) broken(m_own.faultOf(-error, m_logPath, mostBytes));
        m_done.notify_all();
    }

    void makeCopy(std::unique_lock<std::mutex>& lock) {
        const Copy copy = *std::exchange(m_next, std::nullopt);
        m_busy = true;
        lock.unlock();
        Result<Done> written = write(copy);
        lock.lock();
        // Meanwhile it may have become the copy of another map than the one that is edited.
        const bool wanted = m_active && (!m_next || m_log >= 0);
        if (wanted && written) written = startLog(copy);
        if (wanted && !written) {
            m_fault = written.fault();
            tryAgainLater();
        }
        if (wanted && written) {
            m_fault.reset();
            m_behind = false;
            m_done.notify_all(); // changes can be written now; nobody waits for what follows
            std::vector<Leftover> replaced = std::exchange(m_replaced, {});
            const int log = m_log;
            m_unsyncedSince.reset();
            m_syncingSince = Clock::now();
            lock.unlock();
            const int error = std::min(again([&] { return m_files.fsync(log); }), syncFolder(m_files, m_own.path()));
            if (error == 0) {
                removeOlder(m_files, m_own.path(), copy.generation);
                for (Leftover& leftover : replaced)
                    discard(m_files, std::move(leftover));
                replaced.clear();
            }
            lock.lock();
            m_syncingSince.reset();
            for (Leftover& leftover : replaced)
                m_replaced.push_back(std::move(leftover));
            if (error < 0 && m_log == log) broken(m_own.faultOf(-error, m_logPath, mostBytes));
        }
        m_busy = false;
        m_done.notify_all();
    }

    Result<Done> write(const Copy& copy) {
        try {
            if (auto made = m_own.make(); !made) return made;
            const auto saved = storage::saveMap(m_files, copyOf(m_own.path(), copy.generation), copy.map, 0600);
            if (!saved) return saved.fault();
            return Done{};
        } catch (const std::bad_alloc&) {
            return Fault{"storage.no-memory", {m_own.path(), 0, 0}, {}};
        }
    }

    // Only when its journal is there does a copy count, so the journal comes with all that was changed since.
    Result<Done> startLog(const Copy& copy) {
        const std::string path = journalOf(m_own.path(), copy.generation);
        std::string records;
        std::uint64_t count = 1;
        try {
            records = recordOf(0, textOf(copy.origin));
            const std::string change = file::writeChange(copy.map, m_last);
            if (!change.empty()) records += recordOf(count++, change);
        } catch (const std::bad_alloc&) {
            return Fault{"storage.no-memory", {path, 0, 0}, {}};
        }
        const std::string unfinished = path + std::string(unfinishedEnding); // without its beginning it is no journal
        const int file = again([&] { return m_files.createNew(unfinished, 0600); });
        if (file < 0) return m_own.faultOf(-file, path, records.size());
        int error = writeAll(m_files, file, records);
        if (error == 0) error = again([&] { return m_files.rename(unfinished, path); });
        if (error < 0) {
            m_files.close(file);
            again([&] { return m_files.unlink(unfinished); });
            return m_own.faultOf(-error, path, records.size());
        }
        closeLog();
        m_log = file;
        m_logPath = path;
        m_records = count;
        m_bytes = records.size();
        return Done{};
    }

    storage::FileOps& m_files;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake; // of the thread
    std::condition_variable m_done; // of whoever waits for it
    OwnFolder m_own;                // of the thread, while it is at work
    std::string m_logPath;
    std::vector<Leftover> m_replaced;
    Map m_last;
    Origin m_origin;
    std::optional<Copy> m_next;
    std::optional<Fault> m_fault;
    std::vector<int> m_toClose;
    std::uint64_t m_generation = 0;
    std::uint64_t m_records = 0;
    std::size_t m_bytes = 0;
    std::optional<Clock::time_point> m_unsyncedSince; // the first change that no sync covers
    std::optional<Clock::time_point> m_syncingSince;  // of a sync that is not finished
    Clock::time_point m_syncAt;
    Clock::time_point m_tryAgainAt;
    int m_log = -1;
    bool m_active = false;
    bool m_busy = false;
    bool m_behind = false; // record() came back before the change was written
    bool m_waited = false;
    bool m_stopping = false;
    std::thread m_thread; // last: it uses all of the above
};

Journal::Journal(storage::FileOps& files, std::string folder)
    : m_writer(std::make_unique<Writer>(files, std::move(folder))) {}

Journal::~Journal() = default;

void Journal::begin(const Map& map, const Origin& origin) {
    m_writer->begin(map, origin, std::nullopt);
}

void Journal::adopt(const Map& map, Leftover leftover) {
    Origin origin = leftover.origin;
    origin.modified = true;
    m_writer->begin(map, origin, std::move(leftover));
}

void Journal::rebase(const Map& map, const Origin& origin) {
    m_writer->rebase(map, origin);
}

void Journal::record(const Map& map) {
    m_writer->record(map);
}

void Journal::end() {
    m_writer->end();
}

std::optional<Fault> Journal::fault() const {
    return m_writer->fault();
}

void Journal::settle() {
    m_writer->settle();
}

} // namespace journeyline::recovery
