// SPDX-License-Identifier: Apache-2.0
#include "journeyline/recovery/journal.h"

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "journal_text.h"
#include "journeyline/base/id.h"
#include "journeyline/file/change.h"
#include "journeyline/file/map_file.h"
#include "journeyline/storage/atomic_file.h"
#include "journeyline/storage/retry.h"
#include "journeyline/storage/storage_faults.h"
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
constexpr std::size_t mostBytes = std::size_t{1} << 20;
constexpr std::uint64_t mostRecords = 2000;

} // namespace

// Everything below the mutex is shared with a thread that does what has to wait for a disk: copies of the map, and
// syncing. A change is written by the thread that made it, so that it is out of the process when record() comes back.
class Journal::Writer {
public:
    Writer(storage::FileOps& files, std::string folder)
        : m_files(files), m_folder(std::move(folder)), m_thread([this] { work(); }) {}
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
            if (!m_fault) m_done.wait_for(lock, longestWait, [&] { return m_log >= 0 || (!m_next && !m_busy); });
            if (m_log < 0) {
                m_last = map; // what is copied next is followed by all that came after it
                return;
            }
        }
        append(file::writeChange(m_last, map));
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
        if (!m_own.empty()) removeFolder(m_files, m_own);
        m_own.clear();
        m_lock = {};
        m_fault.reset();
    }

    std::optional<Fault> fault() const {
        const std::lock_guard lock(m_mutex);
        return m_fault;
    }

    void settle() {
        std::unique_lock lock(m_mutex);
        if (m_next) m_next->due = Clock::now();
        m_syncAt = Clock::now();
        m_wake.notify_all();
        m_done.wait(lock, [&] { return !m_next && !m_busy && !m_unsynced; });
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
        if (error < 0) return broken(error);
        ++m_records;
        m_bytes += record.size();
        if (!m_unsynced) m_syncAt = Clock::now() + untilSynced;
        m_unsynced = true;
        m_wake.notify_all();
    }

    // What can no longer be written to is never written to again: a new copy, in a new file, takes its place.
    void broken(int error) {
        m_fault = storage::saveFaultOf(-error, m_logPath, m_files, m_folder, mostBytes);
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
        m_unsynced = false;
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
            } else if (m_unsynced && m_syncAt <= now) {
                sync(lock);
            } else {
                auto until = now + 1h;
                if (m_next) until = std::min(until, m_next->due);
                if (m_unsynced) until = std::min(until, m_syncAt);
                if (m_fault && m_active) until = std::min(until, m_tryAgainAt);
                m_wake.wait_until(lock, until);
            }
        }
        if (m_log >= 0) m_files.fsync(m_log);
    }

    void sync(std::unique_lock<std::mutex>& lock) {
        const int file = m_log;
        m_unsynced = false;
        m_busy = true; // so that end() does not take the file away meanwhile
        lock.unlock();
        int error = m_files.fsync(file);
        storage::FileStatus status;
        // Writing to a file that somebody deleted works, and keeps nothing.
        if (error == 0 && m_files.fstat(file, status) == 0 && status.links == 0) error = -ENOENT;
        lock.lock();
        m_busy = false;
        if (error < 0 && error != -EINTR && m_log == file) broken(error);
        m_done.notify_all();
    }

    void makeCopy(std::unique_lock<std::mutex>& lock) {
        const Copy copy = *std::exchange(m_next, std::nullopt);
        m_busy = true;
        lock.unlock();
        Result<Done> written = ownFolder();
        if (written) {
            const auto saved = storage::saveMap(m_files, copyOf(m_own, copy.generation), copy.map, 0600);
            if (!saved) written = saved.fault();
        }
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
            m_done.notify_all(); // changes can be written now; nobody waits for what follows
            std::vector<Leftover> replaced = std::exchange(m_replaced, {});
            const int log = m_log;
            m_unsynced = false;
            lock.unlock();
            const int error = std::min(m_files.fsync(log), syncFolder(m_files, m_own));
            if (error == 0) {
                removeOlder(m_files, m_own, copy.generation);
                for (Leftover& leftover : replaced)
                    discard(m_files, std::move(leftover));
                replaced.clear();
            }
            lock.lock();
            for (Leftover& leftover : replaced)
                m_replaced.push_back(std::move(leftover));
            if (error < 0 && m_log == log) broken(error);
        }
        m_busy = false;
        m_done.notify_all();
    }

    // Only when its journal is there does a copy count, so the journal comes with all that was changed since.
    Result<Done> startLog(const Copy& copy) {
        const std::string path = journalOf(m_own, copy.generation);
        const std::string unfinished = path + std::string(unfinishedEnding); // without its beginning it is no journal
        const int file = again([&] { return m_files.createNew(unfinished, 0600); });
        if (file < 0) return storage::faultOf(-file, path);
        std::string records = recordOf(0, textOf(copy.origin));
        const std::string change = file::writeChange(copy.map, m_last);
        if (!change.empty()) records += recordOf(1, change);
        int error = writeAll(m_files, file, records);
        if (error == 0) error = again([&] { return m_files.rename(unfinished, path); });
        if (error < 0) {
            m_files.close(file);
            again([&] { return m_files.unlink(unfinished); });
            return storage::saveFaultOf(-error, path, m_files, m_folder, records.size());
        }
        closeLog();
        m_log = file;
        m_logPath = path;
        m_records = change.empty() ? 1 : 2;
        m_bytes = records.size();
        return Done{};
    }

    // On the writer's thread only: m_own and m_lock are its own while it is at work.
    Result<Done> ownFolder() {
        if (!m_own.empty()) {
            storage::FileStatus status;
            const int error = again([&] { return m_files.stat(lockOf(m_own), status); });
            if (error != -ENOENT && error != -ENOTDIR) return Done{};
            m_own.clear(); // somebody took it away
            m_lock = {};
        }
        if (const int error = makeFolders(m_files, m_folder); error < 0) return storage::faultOf(-error, m_folder);
        const std::string own = m_folder + "/" + RandomIds().next().text;
        if (const int error = again([&] { return m_files.makeFolder(own, 0700); }); error < 0)
            return storage::faultOf(-error, own);
        const int file = again([&] { return m_files.createNew(lockOf(own), 0600); });
        FolderLock lock(m_files, file);
        const int locked = file < 0 ? file : again([&] { return m_files.tryLock(file); });
        const int synced = locked < 0 ? locked : syncFolder(m_files, m_folder);
        if (synced < 0) {
            lock = {};
            removeFolder(m_files, own);
            return storage::faultOf(-synced, own);
        }
        m_own = own;
        m_lock = std::move(lock);
        return Done{};
    }

    storage::FileOps& m_files;
    const std::string m_folder;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake; // of the thread
    std::condition_variable m_done; // of whoever waits for it
    std::string m_own;              // this session's folder; empty until it is there
    FolderLock m_lock;
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
    Clock::time_point m_syncAt;
    Clock::time_point m_tryAgainAt;
    int m_log = -1;
    bool m_active = false;
    bool m_busy = false;
    bool m_unsynced = false;
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
