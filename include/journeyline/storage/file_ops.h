// SPDX-License-Identifier: Apache-2.0
// The calls of the operating system that reading and saving need, as a seam: the real ones, or ones that fail on
// demand.
//
// Every call gives 0 (or a count, or a descriptor) when it works and minus errno when it does not; none of them
// retries. Not responsible for: order, retries and cleaning up; that is what atomic_file.h is for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace journeyline::storage {

enum class FileKind { Regular, Folder, Link, Other };

struct FileStatus {
    FileKind kind = FileKind::Other;
    unsigned mode = 0; ///< the permission bits, 07777
    std::uint32_t owner = 0;
    std::uint32_t group = 0;
    std::uint64_t size = 0;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t links = 0;
    std::int64_t modifiedNs = 0; ///< since 1970
    friend bool operator==(const FileStatus&, const FileStatus&) = default;
};

class FileOps {
public:
    virtual ~FileOps() = default;

    /// Never waits for the other end of a pipe.
    virtual int openToRead(const std::string& path) = 0;
    /// Fails with EEXIST when there is anything of that name, a link included. The umask takes its bits off the mode.
    virtual int createNew(const std::string& path, unsigned mode) = 0;
    virtual int openFolder(const std::string& path) = 0;
    virtual std::int64_t read(int file, char* to, std::size_t count) = 0;
    virtual std::int64_t write(int file, const char* from, std::size_t count) = 0;
    virtual int fsync(int file) = 0;
    virtual int close(int file) = 0;

    virtual int fstat(int file, FileStatus& status) = 0;
    virtual int stat(const std::string& path, FileStatus& status) = 0;
    /// Of the link itself.
    virtual int lstat(const std::string& path, FileStatus& status) = 0;
    virtual int realPath(const std::string& path, std::string& resolved) = 0;
    virtual int readLink(const std::string& path, std::string& target) = 0;
    /// 0 when this process may write to the existing file.
    virtual int mayWrite(const std::string& path) = 0;

    virtual int changeMode(int file, unsigned mode) = 0;
    virtual int changeOwner(int file, std::uint32_t owner, std::uint32_t group) = 0;
    /// Extended attributes and the access control list of `from`; those the system keeps to itself are left out.
    virtual int copyAttributes(const std::string& from, int to) = 0;

    virtual int rename(const std::string& from, const std::string& to) = 0;
    /// Fails with EEXIST where there is anything of that name. Not every file system can: then EINVAL.
    virtual int renameNew(const std::string& from, const std::string& to) = 0;
    /// Each of two files gets the name of the other one, at once. Not every file system can: then EINVAL.
    virtual int exchange(const std::string& a, const std::string& b) = 0;
    virtual int unlink(const std::string& path) = 0;
    virtual int freeSpace(const std::string& folder, std::uint64_t& bytes) = 0;

    virtual int makeFolder(const std::string& path, unsigned mode) = 0;
    /// The names in it, in no order, without "." and "..".
    virtual int listFolder(const std::string& path, std::vector<std::string>& names) = 0;
    /// An empty one only.
    virtual int removeFolder(const std::string& path) = 0;
    /// Opens the file, which is made when it is not there, private, and takes its lock: nobody else gets it until the
    /// file is closed, also by the death of the process. -EWOULDBLOCK when somebody has it. Never waits.
    virtual int openLocked(const std::string& path) = 0;
};

class RealFileOps final : public FileOps {
public:
    int openToRead(const std::string& path) override;
    int createNew(const std::string& path, unsigned mode) override;
    int openFolder(const std::string& path) override;
    std::int64_t read(int file, char* to, std::size_t count) override;
    std::int64_t write(int file, const char* from, std::size_t count) override;
    int fsync(int file) override;
    int close(int file) override;
    int fstat(int file, FileStatus& status) override;
    int stat(const std::string& path, FileStatus& status) override;
    int lstat(const std::string& path, FileStatus& status) override;
    int realPath(const std::string& path, std::string& resolved) override;
    int readLink(const std::string& path, std::string& target) override;
    int mayWrite(const std::string& path) override;
    int changeMode(int file, unsigned mode) override;
    int changeOwner(int file, std::uint32_t owner, std::uint32_t group) override;
    int copyAttributes(const std::string& from, int to) override;
    int rename(const std::string& from, const std::string& to) override;
    int renameNew(const std::string& from, const std::string& to) override;
    int exchange(const std::string& a, const std::string& b) override;
    int unlink(const std::string& path) override;
    int freeSpace(const std::string& folder, std::uint64_t& bytes) override;
    int makeFolder(const std::string& path, unsigned mode) override;
    int listFolder(const std::string& path, std::vector<std::string>& names) override;
    int removeFolder(const std::string& path) override;
    int openLocked(const std::string& path) override;
};

} // namespace journeyline::storage
