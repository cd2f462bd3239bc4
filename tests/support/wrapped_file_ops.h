// SPDX-License-Identifier: Apache-2.0
// Calls of the system that go on to other ones, with something before and after each: what tests derive from that hold
// calls back, count them or let memory run out.
#pragma once

#include "journeyline/storage/file_ops.h"

namespace journeyline::test {

class WrappedFileOps : public storage::FileOps {
    template <class Call>
    auto call(const char* name, const Call& made) {
        before(name);
        const auto result = made();
        after();
        return result;
    }

public:
    explicit WrappedFileOps(storage::FileOps& ops) : m_ops(ops) {}

    int openToRead(const std::string& path) override {
        return call("openToRead", [&] { return m_ops.openToRead(path); });
    }
    int createNew(const std::string& path, unsigned mode) override {
        return call("createNew", [&] { return m_ops.createNew(path, mode); });
    }
    int openFolder(const std::string& path) override {
        return call("openFolder", [&] { return m_ops.openFolder(path); });
    }
    std::int64_t read(int file, char* to, std::size_t count) override {
        return call("read", [&] { return m_ops.read(file, to, count); });
    }
    std::int64_t write(int file, const char* from, std::size_t count) override {
        return call("write", [&] { return m_ops.write(file, from, count); });
    }
    int fsync(int file) override {
        return call("fsync", [&] { return m_ops.fsync(file); });
    }
    int close(int file) override {
        return call("close", [&] { return m_ops.close(file); });
    }
    int fstat(int file, storage::FileStatus& status) override {
        return call("fstat", [&] { return m_ops.fstat(file, status); });
    }
    int stat(const std::string& path, storage::FileStatus& status) override {
        return call("stat", [&] { return m_ops.stat(path, status); });
    }
    int lstat(const std::string& path, storage::FileStatus& status) override {
        return call("lstat", [&] { return m_ops.lstat(path, status); });
    }
    int realPath(const std::string& path, std::string& resolved) override {
        return call("realPath", [&] { return m_ops.realPath(path, resolved); });
    }
    int readLink(const std::string& path, std::string& target) override {
        return call("readLink", [&] { return m_ops.readLink(path, target); });
    }
    int mayWrite(const std::string& path) override {
        return call("mayWrite", [&] { return m_ops.mayWrite(path); });
    }
    int changeMode(int file, unsigned mode) override {
        return call("changeMode", [&] { return m_ops.changeMode(file, mode); });
    }
    int changeOwner(int file, std::uint32_t owner, std::uint32_t group) override {
        return call("changeOwner", [&] { return m_ops.changeOwner(file, owner, group); });
    }
    int copyAttributes(const std::string& from, int to) override {
        return call("copyAttributes", [&] { return m_ops.copyAttributes(from, to); });
    }
    int rename(const std::string& from, const std::string& to) override {
        return call("rename", [&] { return m_ops.rename(from, to); });
    }
    int renameNew(const std::string& from, const std::string& to) override {
        return call("renameNew", [&] { return m_ops.renameNew(from, to); });
    }
    int exchange(const std::string& a, const std::string& b) override {
        return call("exchange", [&] { return m_ops.exchange(a, b); });
    }
    int unlink(const std::string& path) override {
        return call("unlink", [&] { return m_ops.unlink(path); });
    }
    int freeSpace(const std::string& folder, std::uint64_t& bytes) override {
        return call("freeSpace", [&] { return m_ops.freeSpace(folder, bytes); });
    }
    int makeFolder(const std::string& path, unsigned mode) override {
        return call("makeFolder", [&] { return m_ops.makeFolder(path, mode); });
    }
    int listFolder(const std::string& path, std::vector<std::string>& names) override {
        return call("listFolder", [&] { return m_ops.listFolder(path, names); });
    }
    int removeFolder(const std::string& path) override {
        return call("removeFolder", [&] { return m_ops.removeFolder(path); });
    }
    int openLocked(const std::string& path) override {
        return call("openLocked", [&] { return m_ops.openLocked(path); });
    }

protected:
    virtual void before(const char* call) = 0;
    virtual void after() {}

private:
    storage::FileOps& m_ops;
};

} // namespace journeyline::test
