// SPDX-License-Identifier: Apache-2.0
#include "journeyline/storage/map_storage.h"

#include <new>

#include "journeyline/storage/atomic_file.h"

namespace journeyline::storage {

Result<file::ReadMap> loadMap(FileOps& ops, const std::string& path) {
    try {
        const auto bytes = readFile(ops, path, file::maxBytes);
        if (!bytes) return bytes.fault();
        return file::readMap(*bytes, path);
    } catch (const std::bad_alloc&) {
        // By then all that was read is given back; the maps that are open already must not go with it.
        return Fault{"storage.no-memory", {path, 0, 0}, {}};
    }
}

Result<Done> saveMap(FileOps& ops, const std::string& path, const Map& map) {
    const auto bytes = file::writeVerified(map);
    if (bytes) return writeFileAtomically(ops, path, *bytes);
    const Fault& fault = bytes.fault();
    if (fault.code == "file.too-large-to-write") return Fault{fault.code, {path, 0, 0}, fault.arguments};
    return Fault{"storage.self-check", {path, 0, 0}, {fault.code}};
}

} // namespace journeyline::storage
