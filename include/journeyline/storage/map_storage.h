// SPDX-License-Identifier: Apache-2.0
// A map from and to a file on a disk: file and atomic_file put together.
// Callers may rely on: no bytes reach the disk that have not been read back and found to say the same as the map.
#pragma once

#include <string>

#include "journeyline/base/id.h"
#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/file/map_file.h"
#include "journeyline/storage/file_ops.h"

namespace journeyline::storage {

/// Faults of readFile and of file::readMap.
Result<file::ReadMap> loadMap(FileOps& ops, const std::string& path);

/// "storage.self-check" (code of what was wrong) when the text does not say what the map says: then nothing is written.
/// Otherwise the faults of writeFileAtomically.
Result<Done> saveMap(FileOps& ops, const std::string& path, const Map& map);

} // namespace journeyline::storage
