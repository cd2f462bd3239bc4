// SPDX-License-Identifier: Apache-2.0
#include "journeyline/storage/map_storage.h"

#include "journeyline/storage/atomic_file.h"

namespace journeyline::storage {

Result<file::ReadMap> loadMap(FileOps& ops, const std::string& path, IdSource& ids) {
    const auto bytes = readFile(ops, path, file::maxBytes);
    if (!bytes) return bytes.fault();
    return file::readMap(*bytes, path, ids);
}

Result<Done> saveMap(FileOps& ops, const std::string& path, const Map& map) {
    const std::string bytes = file::writeMap(map);
    if (const auto same = file::verify(bytes, map); !same)
        return Fault{"storage.self-check", {path, 0, 0}, {same.fault().code}};
    return writeFileAtomically(ops, path, bytes);
}

} // namespace journeyline::storage
