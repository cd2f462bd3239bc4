// SPDX-License-Identifier: Apache-2.0
// Reading a whole file within limits, and replacing one so that it is always the old one or the new one, whole.
//
// Callers may rely on: after a fault no temporary file is left and, unless the fault came after the new file was
// already in place (its folder could not be synced), the old file is untouched, byte for byte. Links stay links; mode,
// group, access control list and extended attributes of the old file are kept. Success means: on the disk, not in a
// cache. Not kept: further hard links to the old file (FileStatus::links tells whether there are any).
#pragma once

#include <cstddef>
#include <functional>
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
/// storage.replaced-meanwhile                   somebody else wrote the file since the last look
/// storage.io            (reason, errno)        everything else; the reason is the system's own text
Result<std::string> readFile(FileOps& ops, const std::string& path, std::size_t limit);

/// Looks at the file that a new one took the place of, by the name it has now. Positive: it stays there, beside the
/// new one, for whoever looked; 0: it may go; minus errno: it is put back, and the save fails.
using LookAtDisplaced = std::function<int(const std::string& displaced)>;

/// `newMode`: of a file that was not there before, less what the user's umask takes off. With `look`, what is replaced
/// is looked at once it is out of its place, so that no version of somebody else is lost between a look and a write,
/// but on drives that cannot exchange two files at once. -ESTALE of `look`, and a file that came where none was, is the
/// fault "storage.replaced-meanwhile".
Result<Done> writeFileAtomically(FileOps& ops, const std::string& path, std::string_view bytes, unsigned newMode = 0666,
                                 const LookAtDisplaced& look = {});

} // namespace journeyline::storage
