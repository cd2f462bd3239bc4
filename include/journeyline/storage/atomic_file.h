// SPDX-License-Identifier: Apache-2.0
// Reading a whole file within limits, and replacing one so that it is always the old one or the new one, whole.
//
// Callers may rely on: after a fault no temporary file is left and, unless the fault came after the new file was
// already in place (its folder could not be synced), the old file is untouched, byte for byte. Links stay links; mode,
// group, access control list and extended attributes of the old file are kept. Success means: on the disk, not in a
// cache. Not kept: further hard links to the old file (FileStatus::links tells whether there are any).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "journeyline/base/result.h"
#include "journeyline/storage/file_ops.h"

namespace journeyline::storage {

/// Faults of both, arguments in brackets; the place names the file:
///
/// storage.not-found                            nothing of that name
/// storage.not-regular                          a folder, pipe, device or socket
/// storage.too-large     (bytes, limit)
/// storage.changing                             it kept changing while it was read
/// storage.no-permission (reason)
/// storage.read-only     (reason)               the file system is
/// storage.folder-gone   (folder)
/// storage.link-loop
/// storage.disk-full     (needed bytes, free bytes, reason); free bytes is empty when it cannot be told
/// storage.quota         (needed bytes)
/// storage.io            (reason, errno)        everything else; the reason is the system's own text
Result<std::string> readFile(FileOps& ops, const std::string& path, std::size_t limit);

/// `newMode`: of a file that was not there before, less what the user's umask takes off.
Result<Done> writeFileAtomically(FileOps& ops, const std::string& path, std::string_view bytes,
                                 unsigned newMode = 0666);

} // namespace journeyline::storage
