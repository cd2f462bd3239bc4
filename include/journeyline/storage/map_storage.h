// SPDX-License-Identifier: Apache-2.0
// A map from and to a file on a disk: file and atomic_file put together.
// Callers may rely on: no bytes reach the disk that have not been read back and found to say the same as the map; and
// whether somebody else wrote the file in the meantime can be told from what a read or a write gave. Not responsible
// for: what to do then.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/file/map_file.h"
#include "journeyline/storage/file_ops.h"

namespace journeyline::storage {

/// What a file held at one moment. By its bytes and not by its time of change, which tells of a copy or a sync that
/// changed nothing, and on some disks not of two saves within one second.
struct FileVersion {
    std::uint64_t size = 0; ///< bytes
    std::uint64_t fingerprint = 0;
    friend bool operator==(const FileVersion&, const FileVersion&) = default;
};

struct LoadedMap {
    file::ReadMap read;
    FileVersion version;
};

/// Faults of readFile and of file::readMap.
Result<LoadedMap> loadMap(FileOps& ops, const std::string& path);

/// "storage.self-check" (code of what was wrong) when the text does not say what the map says: then nothing is written.
/// Otherwise the faults of writeFileAtomically.
Result<FileVersion> saveMap(FileOps& ops, const std::string& path, const Map& map, unsigned newMode = 0666);
/// What a save over certain versions gave.
struct SavedOver {
    FileVersion version;
    /// What somebody else wrote between the last look and this save, which took its place: to be merged and saved
    /// again.
    std::optional<LoadedMap> displaced;
    std::string displacedPath; ///< where it is meanwhile; to be taken away then
    /// What failed after the file was in its place and theirs out of it: nobody knows whether it lasts.
    std::optional<Fault> late;
};

/// The same over one of these versions, or where there is no file. "storage.replaced-meanwhile" where the file turns
/// out to hold something that is no version of the map: then it stays.
Result<SavedOver> saveMapOver(FileOps& ops, const std::string& path, const Map& map,
                              std::span<const FileVersion> versions);

/// What a file holds once `map` is saved to it.
FileVersion versionOf(const Map& map);

/// Whether the file holds something else than `version`. A file that is gone was not changed: there is nothing of
/// anybody in it. Otherwise the faults of readFile.
Result<bool> wasChanged(FileOps& ops, const std::string& path, const FileVersion& version);

} // namespace journeyline::storage
