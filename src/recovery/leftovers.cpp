// SPDX-License-Identifier: Apache-2.0
#include "journeyline/recovery/leftovers.h"

#include <algorithm>
#include <cerrno>
#include <new>
#include <utility>

#include "journal_text.h"
#include "journeyline/file/change.h"
#include "journeyline/file/map_file.h"
#include "journeyline/storage/atomic_file.h"
#include "journeyline/storage/retry.h"
#include "journeyline/storage/storage_faults.h"
#include "recovery_folder.h"

namespace journeyline::recovery {

using storage::again;

namespace {

constexpr std::string_view setAside = ".unreadable";
constexpr std::size_t journalLimit = std::size_t{512} * 1024 * 1024;

struct Replayed {
    Map start;
    Map map;
    Origin origin;
    bool endMissing = false;
};

std::optional<Replayed> replay(storage::FileOps& files, const std::string& folder, std::uint64_t generation) {
    const auto journal = storage::readFile(files, journalOf(folder, generation), journalLimit);
    if (!journal) return std::nullopt;
    const Records records = recordsIn(*journal);
    const auto origin = records.texts.empty() ? std::nullopt : originIn(records.texts.front());
    if (!origin) return std::nullopt;
    const auto copy = storage::loadMap(files, copyOf(folder, generation));
    if (!copy) return std::nullopt;
    Replayed replayed{copy->read.map, copy->read.map, *origin, records.endMissing};
    for (std::size_t i = 1; i < records.texts.size(); ++i) {
        auto changed = file::applyChange(replayed.map, records.texts[i]);
        if (!changed) {
            replayed.endMissing = true;
            break;
        }
        replayed.map = std::move(changed).value();
    }
    // It came from a disk: nothing is taken for sound that was not read by the one who checks.
    auto sound = file::readMap(file::writeMap(replayed.map), folder);
    if (!sound) return std::nullopt;
    replayed.map = std::move(sound).value().map;
    return replayed;
}

/// Whether nothing would be lost without it.
bool isKeptElsewhere(storage::FileOps& files, const Replayed& replayed) {
    if (replayed.map == replayed.start && !replayed.origin.modified && !replayed.endMissing) return true;
    if (replayed.origin.path.empty()) return false;
    const auto saved = storage::loadMap(files, replayed.origin.path);
    if (!saved) return false;
    Map map = saved->read.map;
    map.rev = replayed.map.rev; // another at each save, and nothing that anybody typed
    map.ancestors = replayed.map.ancestors;
    return map == replayed.map;
}

std::int64_t changedAt(storage::FileOps& files, const std::string& path) {
    storage::FileStatus status;
    return again([&] { return files.stat(path, status); }) == 0 ? status.modifiedNs : 0;
}

void look(storage::FileOps& files, const std::string& folder, Leftovers& found) {
    const int file = again([&] { return files.openLocked(lockOf(folder)); });
    if (file == -EWOULDBLOCK || file == -ENOTDIR || file == -ENOENT) return; // somebody's, no folder, gone meanwhile
    FolderLock lock(files, file);
    std::vector<std::uint64_t> generations;
    const int error = file < 0 ? file : generationsIn(files, folder, generations);
    if (error < 0) {
        found.problems.push_back(storage::faultOf(-error, folder));
        return;
    }
    for (const std::uint64_t generation : generations) {
        auto replayed = replay(files, folder, generation);
        if (!replayed) continue;
        if (isKeptElsewhere(files, *replayed)) return removeFolder(files, folder);
        found.maps.push_back({folder, std::move(replayed->map), std::move(replayed->origin),
                              changedAt(files, journalOf(folder, generation)), replayed->endMissing, std::move(lock)});
        return;
    }
    // Without a journal nothing was typed yet when it ended.
    if (generations.empty()) return removeFolder(files, folder);
    const std::string aside = folder + std::string(setAside);
    const bool renamed = again([&] { return files.rename(folder, aside); }) == 0;
    found.problems.push_back({"recovery.unreadable", {renamed ? aside : folder, 0, 0}, {}});
}

} // namespace

FolderLock::FolderLock(FolderLock&& other) noexcept : m_files(other.m_files), m_file(std::exchange(other.m_file, -1)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(m_files, other.m_files);
    std::swap(m_file, other.m_file);
    return *this;
}

FolderLock::~FolderLock() {
    if (m_file >= 0) m_files->close(m_file);
}

Leftovers findLeftovers(storage::FileOps& files, const std::string& folder) {
    std::vector<std::string> names;
    Leftovers found;
    const int error = again([&] { return files.listFolder(folder, names); });
    if (error < 0 && error != -ENOENT) found.problems.push_back(storage::faultOf(-error, folder));
    for (const std::string& name : names) {
        if (name.ends_with(setAside)) continue;
        const std::string one = inFolder(folder, name);
        try {
            look(files, one, found);
        } catch (const std::bad_alloc&) { // it stays, for a start with more room
            found.problems.push_back({"storage.no-memory", {one, 0, 0}, {}});
        }
    }
    std::ranges::sort(found.maps, std::greater<>(), &Leftover::changedNs);
    return found;
}

void discard(storage::FileOps& files, Leftover leftover) {
    removeFolder(files, leftover.folder);
}

} // namespace journeyline::recovery
