// SPDX-License-Identifier: Apache-2.0
// The folder of one session: a lock that dies with the process, and of each generation a copy of the map and the
// journal of what changed since. Both private: 0700 and 0600.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/result.h"
#include "journeyline/storage/file_ops.h"

namespace journeyline::recovery {

/// Of what is not whole yet, and goes with the folder.
inline constexpr std::string_view unfinishedEnding = ".cjm-tmp";

[[nodiscard]] std::string inFolder(const std::string& folder, std::string_view name);
[[nodiscard]] std::string lockOf(const std::string& folder);
[[nodiscard]] std::string copyOf(const std::string& folder, std::uint64_t generation);
[[nodiscard]] std::string journalOf(const std::string& folder, std::uint64_t generation);

/// Of which there is a journal; the newest first. 0 or minus errno.
int generationsIn(storage::FileOps& files, const std::string& folder, std::vector<std::uint64_t>& generations);

/// With all folders above it, each private. 0 or minus errno.
int makeFolders(storage::FileOps& files, const std::string& folder);
/// 0 or minus errno.
int writeAll(storage::FileOps& files, int file, std::string_view bytes);
int syncFolder(storage::FileOps& files, const std::string& folder);

/// All that is older than `generation`.
void removeOlder(storage::FileOps& files, const std::string& folder, std::uint64_t generation);
/// The folder of a session with all that a session puts there; the lock last, so that nobody finds half of it.
void removeFolder(storage::FileOps& files, const std::string& folder);

} // namespace journeyline::recovery
