// SPDX-License-Identifier: Apache-2.0
#include "journeyline/storage/storage_faults.h"

#include <cerrno>
#include <cstring>

namespace journeyline::storage {

std::string reasonOf(int error) {
    const char* text = ::strerrordesc_np(error); // unlike strerror: no translation, no shared buffer
    return text != nullptr ? text : "error " + std::to_string(error);
}

Fault faultOf(int error, const std::string& path) {
    const Place place{path, 0, 0};
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return {"storage.not-found", place, {}};
    case EACCES:
    case EPERM:
        return {"storage.no-permission", place, {reasonOf(error)}};
    case EROFS:
        return {"storage.read-only", place, {reasonOf(error)}};
    case ELOOP:
        return {"storage.link-loop", place, {}};
    case ENXIO: // a socket, or a device that is not there
    case EISDIR:
        return {"storage.not-regular", place, {}};
    default:
        return {"storage.io", place, {reasonOf(error), std::to_string(error)}};
    }
}

Fault saveFaultOf(int error, const std::string& path, FileOps& ops, const std::string& folder, std::uint64_t needed) {
    const Place place{path, 0, 0};
    if (error == ENOENT || error == ENOTDIR) return {"storage.folder-gone", place, {folder}};
    if (error == EDQUOT) return {"storage.quota", place, {std::to_string(needed)}};
    if (error != ENOSPC) return faultOf(error, path);
    std::uint64_t free = 0;
    const bool known = ops.freeSpace(folder, free) == 0;
    return {"storage.disk-full", place, {std::to_string(needed), known ? std::to_string(free) : "", reasonOf(error)}};
}

} // namespace journeyline::storage
