// SPDX-License-Identifier: Apache-2.0
#include "journeyline/storage/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <exception>
#include <optional>
#include <random>
#include <utility>

#include "journeyline/storage/retry.h"
#include "journeyline/storage/storage_faults.h"

namespace journeyline::storage {

namespace {

struct Target {
    std::string path;   // no links in it any more
    std::string folder; // that it stands in
    std::optional<FileStatus> old;
};

std::string folderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string nameOf(const std::string& path) {
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

// Where a path leads whose last part does not exist; follows links that point to nothing, one at a time. Minus errno.
int resolveMissing(FileOps& ops, std::string path, std::string& resolved) {
    constexpr int mostLinks = 40; // as the system itself allows
    for (int links = 0; links < mostLinks; ++links) {
        FileStatus status;
        const int error = again([&] { return ops.lstat(path, status); });
        if (error == -ENOENT) {
            std::string folder;
            resolved = path; // as far as it goes, so that a fault can name the folder that is not there
            if (const int failed = again([&] { return ops.realPath(folderOf(path), folder); }); failed < 0)
                return failed;
            resolved = (folder == "/" ? "" : folder) + "/" + nameOf(path);
            return nameOf(path).empty() ? -ENOENT : 0;
        }
        if (error < 0) return error;
        if (status.kind != FileKind::Link) return again([&] { return ops.realPath(path, resolved); });
        std::string to;
        if (const int failed = again([&] { return ops.readLink(path, to); }); failed < 0) return failed;
        if (!to.starts_with('/')) to.insert(0, folderOf(path).append("/"));
        path = std::move(to);
    }
    return -ELOOP;
}

// Minus errno, or 0.
int findTarget(FileOps& ops, const std::string& path, Target& target) {
    int error = again([&] { return ops.realPath(path, target.path); });
    if (error == -ENOENT) error = resolveMissing(ops, path, target.path);
    target.folder = folderOf(target.path.empty() ? path : target.path);
    if (error < 0) return error;
    FileStatus status;
    error = again([&] { return ops.stat(target.path, status); });
    if (error == -ENOENT) return 0;
    if (error < 0) return error;
    if (status.kind != FileKind::Regular) return -EISDIR;
    target.old = status;
    // Renaming over it would work even so; but who may not write to a file must not replace it either.
    return again([&] { return ops.mayWrite(target.path); });
}

std::string temporaryName(const Target& target) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz234567";
    std::random_device device;
    std::string name = "." + nameOf(target.path).substr(0, 200) + ".";
    for (int i = 0; i < 12; ++i)
        name += letters[device() % letters.size()];
    return target.folder + "/" + name + ".cjm-tmp";
}

// A file beside the target that vanishes unless it takes the target's place.
class Temporary {
public:
    explicit Temporary(FileOps& ops) : m_ops(ops) {}
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary() {
        if (m_file >= 0) m_ops.close(m_file);
        // Only after a signal is another try worth it; there is nobody to tell of a failure.
        if (!m_path.empty()) again([&] { return m_ops.unlink(m_path); });
    }

    int create(const Target& target, unsigned newMode) {
        for (int tries = 0; tries < 16; ++tries) {
            const std::string path = temporaryName(target);
            // What replaces a private file must be private from the start.
            m_file = again([&] { return m_ops.createNew(path, target.old ? 0600 : newMode); });
            if (m_file >= 0) m_path = path;
            if (m_file != -EEXIST) break;
        }
        return std::min(m_file, 0);
    }
    int write(std::string_view bytes) {
        while (!bytes.empty()) {
            const std::int64_t count = again([&] { return m_ops.write(m_file, bytes.data(), bytes.size()); });
            if (count < 0) return static_cast<int>(count);
            if (count == 0) return -EIO; // no progress and no error: never wait for it
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return 0;
    }
    int takeOver(const Target& target) {
        if (!target.old) return 0;
        unsigned mode = target.old->mode;
        if (const int error = takeOwner(*target.old, mode); error < 0) return error;
        if (const int error = again([&] { return m_ops.copyAttributes(target.path, m_file); }); error < 0) return error;
        return again([&] { return m_ops.changeMode(m_file, mode); }); // last: a change of owner clears bits
    }
    int sync() {
        if (const int error = again([&] { return m_ops.fstat(m_file, m_status); }); error < 0) return error;
        return m_ops.fsync(m_file);
    }
    int close() {
        const int error = m_ops.close(m_file);
        m_file = -1; // closed even when the call says otherwise
        return error == -EINTR ? 0 : error;
    }
    int replace(const Target& target, const LookAtDisplaced& look) {
        int error = look ? replaceLooking(target, look) : -EINVAL;
        if (error == -EINVAL) error = again([&] { return m_ops.rename(m_path, target.path); });
        if (error == 0) m_path.clear();
        return error;
    }

private:
    // -EINVAL: cannot be done here, and nothing was.
    int replaceLooking(const Target& target, const LookAtDisplaced& look) {
        if (!target.old) {
            const int error = again([&] { return m_ops.renameNew(m_path, target.path); });
            return error == -EEXIST ? -ESTALE : error;
        }
        const int error = again([&] { return m_ops.exchange(m_path, target.path); });
        if (error == -ENOENT) return -EINVAL; // taken away: there is nothing of anybody to replace
        if (error < 0) return error;
        // From here the name of the temporary file is that of what was there.
        int verdict = -EIO;
        std::exception_ptr thrown;
        try {
            verdict = look(m_path);
        } catch (...) { // out of memory: theirs goes back before anything else
            thrown = std::current_exception();
        }
        if (verdict == 0) again([&] { return m_ops.unlink(m_path); }); // what is left over does no harm
        if (verdict >= 0) return 0;
        const int back = again([&] { return m_ops.exchange(m_path, target.path); });
        FileStatus status;
        const bool ours = back == 0 && again([&] { return m_ops.stat(m_path, status); }) == 0 &&
                          status.device == m_status.device && status.inode == m_status.inode;
        if (!ours) m_path.clear(); // somebody else's: it may lie there, but not go
        if (thrown) std::rethrow_exception(thrown);
        return verdict;
    }

    // Not everybody may give a file away. The group matters more than the owner; without the group, what was allowed to
    // it must not be allowed to another one.
    int takeOwner(const FileStatus& old, unsigned& mode) {
        FileStatus mine;
        if (const int error = again([&] { return m_ops.fstat(m_file, mine); }); error < 0) return error;
        if (mine.owner == old.owner && mine.group == old.group) return 0;
        int error = again([&] { return m_ops.changeOwner(m_file, old.owner, old.group); });
        // In a container the owner may be nobody that it knows: an invalid argument.
        const auto forbidden = [&] { return error == -EPERM || error == -EINVAL; };
        if (forbidden()) {
            error = again([&] { return m_ops.changeOwner(m_file, mine.owner, old.group); });
            mode &= 01777U;
        }
        if (!forbidden()) return error;
        mode &= ~070U | (mode & 07U) << 3U;
        return 0;
    }

    FileOps& m_ops;
    std::string m_path;
    FileStatus m_status; // of the file that is written, to know it again
    int m_file = -1;
};

class OpenFolder {
public:
    OpenFolder(FileOps& ops, const std::string& path)
        : m_ops(ops), m_file(again([&] { return ops.openFolder(path); })) {}
    OpenFolder(const OpenFolder&) = delete;
    OpenFolder& operator=(const OpenFolder&) = delete;
    ~OpenFolder() {
        if (m_file >= 0) m_ops.close(m_file);
    }
    [[nodiscard]] int error() const { return std::min(m_file, 0); }
    int sync() {
        const int error = again([&] { return m_ops.fsync(m_file); });
        return error == -EINVAL || error == -ENOTSUP ? 0 : error; // some file systems cannot, and need not
    }

private:
    FileOps& m_ops;
    int m_file;
};

// One try from the empty temporary file to the new file in its place. Minus errno, or 0.
int replaceOnce(FileOps& ops, const Target& target, std::string_view bytes, unsigned newMode,
                const LookAtDisplaced& look) {
    OpenFolder folder(ops, target.folder); // first: what cannot be synced later must fail while the old file is there
    if (folder.error() < 0) return folder.error();
    Temporary temporary(ops);
    if (const int error = temporary.create(target, newMode); error < 0) return error;
    if (const int error = temporary.write(bytes); error < 0) return error;
    if (const int error = temporary.takeOver(target); error < 0) return error;
    if (const int error = temporary.sync(); error < 0) return error;
    if (const int error = temporary.close(); error < 0) return error;
    if (const int error = temporary.replace(target, look); error < 0) return error;
    return folder.sync();
}

} // namespace

Result<Done> writeFileAtomically(FileOps& ops, const std::string& path, std::string_view bytes, unsigned newMode,
                                 const LookAtDisplaced& look) {
    Target target;
    if (const int error = findTarget(ops, path, target); error < 0)
        return saveFaultOf(-error, path, ops, target.folder, bytes.size());
    // After a failed sync the system may drop what it holds of the file, so the next try starts with a new one.
    int error = replaceOnce(ops, target, bytes, newMode, look);
    for (int tries = 1; error == -EINTR && tries < 3; ++tries)
        error = replaceOnce(ops, target, bytes, newMode, look);
    if (error == -ESTALE && look) return Fault{"storage.replaced-meanwhile", {path, 0, 0}, {}};
    if (error < 0) return saveFaultOf(-error, path, ops, target.folder, bytes.size());
    return Done{};
}

} // namespace journeyline::storage
