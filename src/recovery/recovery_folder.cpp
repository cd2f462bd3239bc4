// SPDX-License-Identifier: Apache-2.0
#include "recovery_folder.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <functional>

#include "journeyline/storage/retry.h"

namespace journeyline::recovery {

using storage::again;

namespace {

constexpr std::string_view copyName = "map-", copyEnding = ".cjm", journalName = "edits-", journalEnding = ".log";

std::optional<std::uint64_t> numberIn(std::string_view name, std::string_view begin, std::string_view ending) {
    if (!name.starts_with(begin) || !name.ends_with(ending) || name.size() <= begin.size() + ending.size())
        return std::nullopt;
    name = name.substr(begin.size(), name.size() - begin.size() - ending.size());
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc() || end != name.data() + name.size()) return std::nullopt;
    return number;
}

void removeNamed(storage::FileOps& files, const std::string& folder,
                 const std::function<bool(const std::string& name)>& goes) {
    std::vector<std::string> names;
    files.listFolder(folder, names);
    for (const std::string& name : names)
        if (goes(name)) again([&] { return files.unlink(inFolder(folder, name)); });
}

} // namespace

std::string inFolder(const std::string& folder, std::string_view name) {
    std::string path = folder;
    path += '/';
    path += name;
    return path;
}

std::string lockOf(const std::string& folder) {
    return inFolder(folder, "lock");
}

std::string copyOf(const std::string& folder, std::uint64_t generation) {
    return folder + "/" + std::string(copyName) + std::to_string(generation) + std::string(copyEnding);
}

std::string journalOf(const std::string& folder, std::uint64_t generation) {
    return folder + "/" + std::string(journalName) + std::to_string(generation) + std::string(journalEnding);
}

int generationsIn(storage::FileOps& files, const std::string& folder, std::vector<std::uint64_t>& generations) {
    std::vector<std::string> names;
    if (const int error = again([&] { return files.listFolder(folder, names); }); error < 0) return error;
    for (const std::string& name : names)
        if (const auto number = numberIn(name, journalName, journalEnding)) generations.push_back(*number);
    std::ranges::sort(generations, std::greater<>());
    return 0;
}

int makeFolders(storage::FileOps& files, const std::string& folder) {
    int error = again([&] { return files.makeFolder(folder, 0700); });
    const std::size_t slash = folder.rfind('/');
    if (error == -ENOENT && slash != std::string::npos && slash > 0) {
        if (error = makeFolders(files, folder.substr(0, slash)); error < 0) return error;
        error = again([&] { return files.makeFolder(folder, 0700); });
    }
    return error == -EEXIST ? 0 : error;
}

int writeAll(storage::FileOps& files, int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const std::int64_t count = again([&] { return files.write(file, bytes.data(), bytes.size()); });
        if (count <= 0) return count < 0 ? static_cast<int>(count) : -EIO;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

int syncFolder(storage::FileOps& files, const std::string& folder) {
    const int file = again([&] { return files.openFolder(folder); });
    if (file < 0) return file;
    const int error = again([&] { return files.fsync(file); });
    files.close(file);
    return error == -EINVAL || error == -ENOTSUP ? 0 : error;
}

void removeOlder(storage::FileOps& files, const std::string& folder, std::uint64_t generation) {
    // The journal first: without it the copy is nothing.
    for (const auto& [begin, ending] : {std::pair(journalName, journalEnding), std::pair(copyName, copyEnding)})
        removeNamed(files, folder, [&, begin = begin, ending = ending](const std::string& name) {
            const auto number = numberIn(name, begin, ending);
            return number && *number < generation;
        });
}

void removeFolder(storage::FileOps& files, const std::string& folder) {
    removeOlder(files, folder, UINT64_MAX);
    removeNamed(files, folder, [](const std::string& name) { return name.ends_with(unfinishedEnding); });
    again([&] { return files.unlink(lockOf(folder)); });
    again([&] { return files.removeFolder(folder); });
}

} // namespace journeyline::recovery
