// SPDX-License-Identifier: Apache-2.0
#include "journeyline/storage/map_storage.h"

#include <algorithm>
#include <cerrno>
#include <new>
#include <string_view>
#include <utility>

#include "journeyline/base/fingerprint.h"
#include "journeyline/storage/atomic_file.h"
#include "journeyline/storage/retry.h"

namespace journeyline::storage {

namespace {

FileVersion versionOf(std::string_view bytes) {
    return {bytes.size(), fingerprintOf(bytes)};
}

Result<FileVersion> save(FileOps& ops, const std::string& path, const Map& map, unsigned newMode,
                         const LookAtDisplaced& look) {
    const auto bytes = file::writeVerified(map);
    if (!bytes) {
        const Fault& fault = bytes.fault();
        if (fault.code == "file.too-large-to-write") return Fault{fault.code, {path, 0, 0}, fault.arguments};
        return Fault{"storage.self-check", {path, 0, 0}, {fault.code}};
    }
    if (const auto written = writeFileAtomically(ops, path, *bytes, newMode, look); !written) return written.fault();
    return versionOf(*bytes);
}

} // namespace

Result<LoadedMap> loadMap(FileOps& ops, const std::string& path) {
    try {
        const auto bytes = readFile(ops, path, file::maxBytes);
        if (!bytes) return bytes.fault();
        auto read = file::readMap(*bytes, path);
        if (!read) return read.fault();
        return LoadedMap{std::move(read).value(), versionOf(*bytes)};
    } catch (const std::bad_alloc&) {
        // By then all that was read is given back; the maps that are open already must not go with it.
        return Fault{"storage.no-memory", {path, 0, 0}, {}};
    }
}

Result<FileVersion> saveMap(FileOps& ops, const std::string& path, const Map& map, unsigned newMode) {
    return save(ops, path, map, newMode, {});
}

Result<SavedOver> saveMapOver(FileOps& ops, const std::string& path, const Map& map,
                              std::span<const FileVersion> versions) {
    constexpr unsigned newMode = 0666;
    SavedOver over;
    const auto saved = save(ops, path, map, newMode, [&](const std::string& displaced) {
        const auto bytes = readFile(ops, displaced, file::maxBytes);
        if (!bytes) return bytes.fault().code == "storage.io" ? -EIO : -ESTALE;
        const FileVersion version = versionOf(*bytes);
        if (std::ranges::find(versions, version) != versions.end()) return 0;
        auto read = file::readMap(*bytes, path);
        if (!read || read->map.id != map.id) return -ESTALE;
        if (read->map.rev == map.rev) return 0; // put there by a first try of this very save
        over.displaced = LoadedMap{std::move(read).value(), version};
        over.displacedPath = displaced;
        return 1;
    });
    if (!saved && !over.displaced) return saved.fault();
    if (!saved) {
        over.late = saved.fault();
        return over;
    }
    over.version = *saved;
    return over;
}

FileVersion versionOf(const Map& map) {
    return versionOf(std::string_view(file::writeMap(map)));
}

Result<bool> wasChanged(FileOps& ops, const std::string& path, const FileVersion& version) {
    FileStatus status;
    const int error = again([&] { return ops.stat(path, status); });
    if (error == -ENOENT || error == -ENOTDIR) return false;
    if (error == 0 && status.kind == FileKind::Regular && status.size != version.size) return true;
    try {
        const auto bytes = readFile(ops, path, file::maxBytes);
        if (!bytes) return bytes.fault();
        return versionOf(*bytes) != version;
    } catch (const std::bad_alloc&) {
        return Fault{"storage.no-memory", {path, 0, 0}, {}};
    }
}

} // namespace journeyline::storage
