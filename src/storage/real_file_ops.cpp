// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "journeyline/storage/file_ops.h"

namespace journeyline::storage {

namespace {

template <class Number>
Number orError(Number result) {
    return result < 0 ? static_cast<Number>(-errno) : result;
}

FileStatus statusOf(const struct stat& from) {
    FileStatus status;
    if (S_ISREG(from.st_mode))
        status.kind = FileKind::Regular;
    else if (S_ISDIR(from.st_mode))
        status.kind = FileKind::Folder;
    else if (S_ISLNK(from.st_mode))
        status.kind = FileKind::Link;
    status.mode = from.st_mode & 07777U;
    status.owner = from.st_uid;
    status.group = from.st_gid;
    status.size = static_cast<std::uint64_t>(from.st_size);
    status.device = from.st_dev;
    status.inode = from.st_ino;
    status.links = from.st_nlink;
    status.modifiedNs = std::int64_t{from.st_mtim.tv_sec} * 1'000'000'000 + from.st_mtim.tv_nsec;
    return status;
}

// "security." and "trusted." belong to the system, which sets them itself; a user may not.
constexpr const char* accessList = "system.posix_acl_access";
bool isOurs(std::string_view attribute) {
    return attribute.starts_with("user.") || attribute == accessList;
}

int copyAttribute(const std::string& from, int to, const char* name) {
    const ssize_t size = ::getxattr(from.c_str(), name, nullptr, 0);
    if (size < 0) return errno == ENODATA ? 0 : -errno;
    std::string value(static_cast<std::size_t>(size), '\0');
    const ssize_t got = ::getxattr(from.c_str(), name, value.data(), value.size());
    if (got < 0) return -errno;
    return orError(::fsetxattr(to, name, value.data(), static_cast<std::size_t>(got), 0));
}

} // namespace

int RealFileOps::openToRead(const std::string& path) {
    return orError(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

int RealFileOps::createNew(const std::string& path, unsigned mode) {
    return orError(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, static_cast<mode_t>(mode)));
}

int RealFileOps::openFolder(const std::string& path) {
    return orError(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

std::int64_t RealFileOps::read(int file, char* to, std::size_t count) {
    return orError(static_cast<std::int64_t>(::read(file, to, count)));
}

std::int64_t RealFileOps::write(int file, const char* from, std::size_t count) {
    return orError(static_cast<std::int64_t>(::write(file, from, count)));
}

int RealFileOps::fsync(int file) {
    return orError(::fsync(file));
}

int RealFileOps::close(int file) {
    return orError(::close(file));
}

int RealFileOps::fstat(int file, FileStatus& status) {
    struct stat result {};
    if (::fstat(file, &result) != 0) return -errno;
    status = statusOf(result);
    return 0;
}

int RealFileOps::stat(const std::string& path, FileStatus& status) {
    struct stat result {};
    if (::stat(path.c_str(), &result) != 0) return -errno;
    status = statusOf(result);
    return 0;
}

int RealFileOps::lstat(const std::string& path, FileStatus& status) {
    struct stat result {};
    if (::lstat(path.c_str(), &result) != 0) return -errno;
    status = statusOf(result);
    return 0;
}

int RealFileOps::realPath(const std::string& path, std::string& resolved) {
    const std::unique_ptr<char, decltype(&std::free)> found(::realpath(path.c_str(), nullptr), &std::free);
    if (!found) return -errno;
    resolved = found.get();
    return 0;
}

int RealFileOps::readLink(const std::string& path, std::string& target) {
    std::string buffer(4096, '\0');
    const ssize_t length = ::readlink(path.c_str(), buffer.data(), buffer.size());
    if (length < 0) return -errno;
    if (static_cast<std::size_t>(length) == buffer.size()) return -ENAMETOOLONG;
    buffer.resize(static_cast<std::size_t>(length));
    target = std::move(buffer);
    return 0;
}

int RealFileOps::mayWrite(const std::string& path) {
    return orError(::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS));
}

int RealFileOps::changeMode(int file, unsigned mode) {
    return orError(::fchmod(file, static_cast<mode_t>(mode)));
}

int RealFileOps::changeOwner(int file, std::uint32_t owner, std::uint32_t group) {
    return orError(::fchown(file, owner, group));
}

int RealFileOps::copyAttributes(const std::string& from, int to) {
    const ssize_t size = ::listxattr(from.c_str(), nullptr, 0);
    if (size < 0) return errno == ENOTSUP ? 0 : -errno;
    std::string names(static_cast<std::size_t>(size), '\0');
    const ssize_t got = ::listxattr(from.c_str(), names.data(), names.size());
    if (got < 0) return -errno;
    // The folder may give each new file a list of who may read it; what it is a new version of may have none.
    if (::fremovexattr(to, accessList) != 0 && errno != ENODATA && errno != ENOTSUP) return -errno;
    for (std::size_t at = 0; at < static_cast<std::size_t>(got); at += std::strlen(names.data() + at) + 1)
        if (isOurs(names.data() + at))
            if (const int error = copyAttribute(from, to, names.data() + at); error != 0) return error;
    return 0;
}

int RealFileOps::rename(const std::string& from, const std::string& to) {
    return orError(::rename(from.c_str(), to.c_str()));
}

namespace {
int renamedWith(const std::string& from, const std::string& to, unsigned flags) {
    const int error = orError(::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags));
    return error == -ENOSYS || error == -EOPNOTSUPP ? -EINVAL : error; // of kernels and drives that cannot
}
} // namespace

int RealFileOps::renameNew(const std::string& from, const std::string& to) {
    return renamedWith(from, to, RENAME_NOREPLACE);
}

int RealFileOps::exchange(const std::string& a, const std::string& b) {
    return renamedWith(a, b, RENAME_EXCHANGE);
}

int RealFileOps::unlink(const std::string& path) {
    return orError(::unlink(path.c_str()));
}

int RealFileOps::freeSpace(const std::string& folder, std::uint64_t& bytes) {
    struct statvfs result {};
    if (::statvfs(folder.c_str(), &result) != 0) return -errno;
    bytes = std::uint64_t{result.f_bavail} * result.f_frsize;
    return 0;
}

int RealFileOps::makeFolder(const std::string& path, unsigned mode) {
    return orError(::mkdir(path.c_str(), static_cast<mode_t>(mode)));
}

int RealFileOps::listFolder(const std::string& path, std::vector<std::string>& names) {
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), &::closedir);
    if (!folder) return -errno;
    errno = 0;
    while (const dirent* entry = ::readdir(folder.get())) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..") names.emplace_back(name);
    }
    return -errno;
}

int RealFileOps::removeFolder(const std::string& path) {
    return orError(::rmdir(path.c_str()));
}

int RealFileOps::openLocked(const std::string& path) {
    // To write, though nothing is written: over NFS a lock is given to nobody else.
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0600);
    if (file < 0) return -errno;
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) return file;
    const int error = -errno;
    ::close(file);
    return error;
}

} // namespace journeyline::storage
