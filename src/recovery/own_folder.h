// SPDX-License-Identifier: Apache-2.0
// The folder in which a session that runs keeps its map: made when it is needed, made anew when somebody took it away,
// locked as long as it is used.
#pragma once

#include <cstdint>
#include <string>

#include "journeyline/base/result.h"
#include "journeyline/recovery/leftovers.h"
#include "journeyline/storage/file_ops.h"

namespace journeyline::recovery {

class OwnFolder {
public:
    /// `store` holds the folders of all sessions.
    OwnFolder(storage::FileOps& files, std::string store) : m_files(files), m_store(std::move(store)) {}

    [[nodiscard]] const std::string& store() const { return m_store; }
    /// Empty before make() and after remove().
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] Result<Done> make();
    /// With all that is in it.
    void remove();
    /// Why a call in it failed, `needed` bytes being written.
    [[nodiscard]] Fault faultOf(int error, const std::string& path, std::uint64_t needed = 0) const;

private:
    [[nodiscard]] bool isThere();
    int makeAnother();

    storage::FileOps& m_files;
    const std::string m_store;
    std::string m_path;
    FolderLock m_lock;
};

} // namespace journeyline::recovery
