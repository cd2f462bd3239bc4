// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "journeyline/storage/atomic_file.h"
#include "journeyline/storage/retry.h"
#include "journeyline/storage/storage_faults.h"

namespace journeyline::storage {

namespace {

// Reads what is there, but never more than `most` bytes; gives 0 or minus errno. No memory map: a file that shrinks
// under a map kills the program.
int readAll(FileOps& ops, int file, std::uint64_t expected, std::size_t most, std::string& bytes) {
    constexpr std::size_t step = 65536;
    std::size_t size = 0;
    bytes.resize(std::min<std::size_t>(static_cast<std::size_t>(expected) + 1, most));
    while (size < most) {
        if (size == bytes.size()) bytes.resize(std::min(size + std::max(step, size / 2), most));
        const std::int64_t got = again([&] { return ops.read(file, bytes.data() + size, bytes.size() - size); });
        if (got < 0) return static_cast<int>(got);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    bytes.resize(size);
    return 0;
}

struct Attempt {
    std::string bytes;
    bool changed = false; // while it was read
};

Result<Attempt> readOpened(FileOps& ops, int file, const std::string& path, std::size_t limit) {
    FileStatus before;
    if (const int error = again([&] { return ops.fstat(file, before); }); error < 0) return faultOf(-error, path);
    if (before.kind != FileKind::Regular) return Fault{"storage.not-regular", {path, 0, 0}, {}};
    const auto tooLarge = [&](std::uint64_t size) {
        return Fault{"storage.too-large", {path, 0, 0}, {std::to_string(size), std::to_string(limit)}};
    };
    if (before.size > limit) return tooLarge(before.size);
    Attempt attempt;
    if (const int error = readAll(ops, file, before.size, limit + 1, attempt.bytes); error < 0)
        return faultOf(-error, path);
    if (attempt.bytes.size() > limit) return tooLarge(attempt.bytes.size());
    FileStatus after;
    if (const int error = again([&] { return ops.fstat(file, after); }); error < 0) return faultOf(-error, path);
    attempt.changed = after.size != attempt.bytes.size() || after.modifiedNs != before.modifiedNs;
    return attempt;
}

} // namespace

Result<std::string> readFile(FileOps& ops, const std::string& path, std::size_t limit) {
    for (int tries = 0; tries < 3; ++tries) {
        const int file = again([&] { return ops.openToRead(path); });
        if (file < 0) return faultOf(-file, path);
        auto attempt = readOpened(ops, file, path, limit);
        ops.close(file); // nothing was written, so its result tells nothing
        if (!attempt) return attempt.fault();
        if (!attempt->changed) return std::move(attempt).value().bytes;
    }
    return Fault{"storage.changing", {path, 0, 0}, {}};
}

} // namespace journeyline::storage
