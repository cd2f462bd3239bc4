// SPDX-License-Identifier: Apache-2.0
// The real calls, counted, with one that fails on demand: the N-th, once or from then on. What a failing call would
// have done is not done, but for close, which closes all the same, as the system does.
#pragma once

#include <algorithm>
#include <cerrno>
#include <string>
#include <vector>

#include "journeyline/storage/file_ops.h"

namespace journeyline::test {

class FaultyFileOps final : public storage::FileOps {
public:
    struct Plan {
        int call = 0;            ///< which call fails, from 1; 0: none
        int error = EIO;         ///< an errno; 0: a write that writes only half
        bool persistent = false; ///< all later calls fail too, but for taking a file away
    };

    FaultyFileOps() = default;
    explicit FaultyFileOps(Plan plan) : m_plan(plan) {}

    [[nodiscard]] int calls() const { return m_calls; }
    /// Names of the calls made, in order; those that failed on demand end in "!".
    [[nodiscard]] const std::vector<std::string>& log() const { return m_log; }
    [[nodiscard]] bool hit() const { return m_plan.call > 0 && m_calls >= m_plan.call; }
    [[nodiscard]] int openFiles() const { return m_open; }

    int openToRead(const std::string& path) override {
        return opened(failing("openToRead") ? -m_plan.error : m_real.openToRead(path));
    }
    int createNew(const std::string& path, unsigned mode) override {
        return opened(failing("createNew") ? -m_plan.error : m_real.createNew(path, mode));
    }
    int openFolder(const std::string& path) override {
        return opened(failing("openFolder") ? -m_plan.error : m_real.openFolder(path));
    }
    std::int64_t read(int file, char* to, std::size_t count) override {
        return failing("read") ? -m_plan.error : m_real.read(file, to, count);
    }
    std::int64_t write(int file, const char* from, std::size_t count) override {
        const bool fails = failing("write", true);
        if (fails && m_plan.error != 0) return -m_plan.error;
        return m_real.write(file, from, fails ? std::max<std::size_t>(1, count / 2) : count);
    }
    int fsync(int file) override { return failing("fsync") ? -m_plan.error : m_real.fsync(file); }
    int close(int file) override {
        const bool fails = failing("close");
        --m_open;
        const int result = m_real.close(file);
        return fails ? -m_plan.error : result;
    }
    int fstat(int file, storage::FileStatus& status) override {
        return failing("fstat") ? -m_plan.error : m_real.fstat(file, status);
    }
    int stat(const std::string& path, storage::FileStatus& status) override {
        return failing("stat") ? -m_plan.error : m_real.stat(path, status);
    }
    int lstat(const std::string& path, storage::FileStatus& status) override {
        return failing("lstat") ? -m_plan.error : m_real.lstat(path, status);
    }
    int realPath(const std::string& path, std::string& resolved) override {
        return failing("realPath") ? -m_plan.error : m_real.realPath(path, resolved);
    }
    int readLink(const std::string& path, std::string& target) override {
        return failing("readLink") ? -m_plan.error : m_real.readLink(path, target);
    }
    int mayWrite(const std::string& path) override {
        return failing("mayWrite") ? -m_plan.error : m_real.mayWrite(path);
    }
    int changeMode(int file, unsigned mode) override {
        return failing("changeMode") ? -m_plan.error : m_real.changeMode(file, mode);
    }
    int changeOwner(int file, std::uint32_t owner, std::uint32_t group) override {
        return failing("changeOwner") ? -m_plan.error : m_real.changeOwner(file, owner, group);
    }
    int copyAttributes(const std::string& from, int to) override {
        return failing("copyAttributes") ? -m_plan.error : m_real.copyAttributes(from, to);
    }
    int rename(const std::string& from, const std::string& to) override {
        return failing("rename") ? -m_plan.error : m_real.rename(from, to);
    }
    int renameNew(const std::string& from, const std::string& to) override {
        return failing("renameNew") ? -m_plan.error : m_real.renameNew(from, to);
    }
    int exchange(const std::string& a, const std::string& b) override {
        return failing("exchange") ? -m_plan.error : m_real.exchange(a, b);
    }
    int unlink(const std::string& path) override {
        m_log.emplace_back("unlink");
        return m_real.unlink(path);
    }
    int freeSpace(const std::string& folder, std::uint64_t& bytes) override {
        return failing("freeSpace") ? -m_plan.error : m_real.freeSpace(folder, bytes);
    }
    int makeFolder(const std::string& path, unsigned mode) override {
        return failing("makeFolder") ? -m_plan.error : m_real.makeFolder(path, mode);
    }
    int listFolder(const std::string& path, std::vector<std::string>& names) override {
        return failing("listFolder") ? -m_plan.error : m_real.listFolder(path, names);
    }
    int removeFolder(const std::string& path) override {
        m_log.emplace_back("removeFolder");
        return m_real.removeFolder(path);
    }
    int openLocked(const std::string& path) override {
        return opened(failing("openLocked") ? -m_plan.error : m_real.openLocked(path));
    }

private:
    bool failing(const char* name, bool mayBeShort = false) {
        ++m_calls;
        const bool due = m_plan.persistent ? m_calls >= m_plan.call : m_calls == m_plan.call;
        const bool fails = m_plan.call > 0 && due && (m_plan.error != 0 || mayBeShort);
        m_log.push_back(std::string(name) + (fails ? "!" : ""));
        return fails;
    }
    int opened(int file) {
        if (file >= 0) ++m_open;
        return file;
    }

    storage::RealFileOps m_real;
    Plan m_plan;
    int m_calls = 0;
    int m_open = 0;
    std::vector<std::string> m_log;
};

} // namespace journeyline::test
