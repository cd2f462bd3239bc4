// SPDX-License-Identifier: Apache-2.0
#include "own_folder.h"

#include <cerrno>

#include "journeyline/base/id.h"
#include "journeyline/storage/retry.h"
#include "journeyline/storage/storage_faults.h"
#include "recovery_folder.h"

namespace journeyline::recovery {

using storage::again;

Result<Done> OwnFolder::make() {
    if (isThere()) return Done{};
    m_path.clear();
    m_lock = {};
    if (const int error = makeFolders(m_files, m_store); error < 0) return faultOf(-error, m_store);
    // A session that starts in this moment looks through all folders, and may take away one that has no lock yet.
    int error = makeAnother();
    for (int tries = 1; (error == -ENOENT || error == -EWOULDBLOCK) && tries < 3; ++tries)
        error = makeAnother();
    if (error < 0) return faultOf(-error, m_store);
    return Done{};
}

bool OwnFolder::isThere() {
    if (m_path.empty()) return false;
    storage::FileStatus status;
    const int error = again([&] { return m_files.stat(lockOf(m_path), status); });
    return error != -ENOENT && error != -ENOTDIR;
}

int OwnFolder::makeAnother() {
    const std::string path = m_store + "/" + RandomIds().next().text;
    if (const int error = again([&] { return m_files.makeFolder(path, 0700); }); error < 0) return error;
    const int file = again([&] { return m_files.openLocked(lockOf(path)); });
    FolderLock lock(m_files, file);
    const int error = file < 0 ? file : syncFolder(m_files, m_store);
    if (error < 0) {
        if (error != -EWOULDBLOCK) removeFolder(m_files, path);
        return error;
    }
    m_path = path;
    m_lock = std::move(lock);
    return 0;
}

void OwnFolder::remove() {
    if (!m_path.empty()) removeFolder(m_files, m_path);
    m_path.clear();
    m_lock = {};
}

Fault OwnFolder::faultOf(int error, const std::string& path, std::uint64_t needed) const {
    const bool full = error == ENOSPC || error == EDQUOT;
    return full ? storage::saveFaultOf(error, path, m_files, m_store, needed) : storage::faultOf(error, path);
}

} // namespace journeyline::recovery
