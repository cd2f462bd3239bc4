// SPDX-License-Identifier: Apache-2.0
// What sessions left behind that ended without saving: the maps as they last were.
//
// Callers may rely on: a session that still runs is left alone; a leftover belongs to whoever found it until it is
// dropped, so two programs that start at once do not both offer it; nothing is deleted but what says no more than the
// file it came from. Not responsible for: what becomes of it (Journal::adopt, or discard).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/storage/file_ops.h"
#include "journeyline/storage/map_storage.h"

namespace journeyline::recovery {

/// Where a map comes from.
struct Origin {
    std::string path;                            ///< absolute; empty: no file holds it yet
    std::optional<storage::FileVersion> version; ///< what that file held when the session last read or wrote it
    bool modified = false;                       ///< it says something that the file does not, even without any change
    friend bool operator==(const Origin&, const Origin&) = default;
};

/// The lock on a folder of recovery; freed with this.
class FolderLock {
public:
    FolderLock() = default;
    FolderLock(storage::FileOps& files, int file) : m_files(&files), m_file(file) {}
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    ~FolderLock();
    [[nodiscard]] bool held() const { return m_file >= 0; }

private:
    storage::FileOps* m_files = nullptr;
    int m_file = -1;
};

struct Leftover {
    std::string folder;
    Map map;
    Origin origin;
    std::int64_t changedNs = 0; ///< when its last change was written, since 1970
    bool endMissing = false;    ///< its last change was not written whole
    FolderLock lock;
};

struct Leftovers {
    std::vector<Leftover> maps;  ///< the last changed first
    std::vector<Fault> problems; ///< "recovery.unreadable", with the folder as place: kept, and not looked at again
};

/// Looks through the recovery folders of all sessions. `folder` need not exist.
[[nodiscard]] Leftovers findLeftovers(storage::FileOps& files, const std::string& folder);

/// Deletes it.
void discard(storage::FileOps& files, Leftover leftover);

} // namespace journeyline::recovery
