// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

#include "journeyline/messages/fault_text.h"
#include "journeyline/storage/atomic_file.h"

namespace journeyline::app {

namespace {

Fault systemFault(const char* stream, int error) {
    return {"storage.io", {stream, 0, 0}, {std::strerror(error), std::to_string(error)}};
}

Result<std::string> readStandardInput(std::size_t limit) {
    std::string bytes;
    char buffer[65536];
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count == 0) return bytes;
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return systemFault("-", errno);
        bytes.append(buffer, static_cast<std::size_t>(count));
        if (bytes.size() > limit)
            return Fault{"storage.too-large", {"-", 0, 0}, {std::to_string(bytes.size()), std::to_string(limit)}};
    }
}

Result<Done> writeTo(int stream, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(stream, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return systemFault("-", errno);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return Done{};
}

std::optional<Fault>& printFault() {
    static std::optional<Fault> fault;
    return fault;
}

} // namespace

std::string endingOf(const std::string& path) {
    const std::size_t dot = path.find_last_of("./");
    std::string ending = dot == std::string::npos || path[dot] == '/' ? "" : path.substr(dot + 1);
    for (char& c : ending)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return ending;
}

bool isStandardStream(const std::string& path) {
    return path == "-";
}

Result<std::string> readInput(const std::string& path, std::size_t limit) {
    if (isStandardStream(path)) return readStandardInput(limit);
    storage::RealFileOps ops;
    return storage::readFile(ops, path, limit);
}

Result<Done> writeOutput(const std::string& path, std::string_view bytes) {
    if (isStandardStream(path)) return writeTo(STDOUT_FILENO, bytes);
    storage::RealFileOps ops;
    return storage::writeFileAtomically(ops, path, bytes);
}

bool isSameFile(const std::string& a, const std::string& b) {
    storage::RealFileOps ops;
    storage::FileStatus first, second;
    if (isStandardStream(a) || isStandardStream(b)) return false;
    return ops.stat(a, first) == 0 && ops.stat(b, second) == 0 && first.device == second.device &&
           first.inode == second.inode;
}

bool exists(const std::string& path) {
    storage::RealFileOps ops;
    storage::FileStatus status;
    return !isStandardStream(path) && ops.lstat(path, status) == 0;
}

void print(const QString& line) {
    const auto done = writeTo(STDOUT_FILENO, (line + QLatin1Char('\n')).toStdString());
    // A reader that went away ("| head") is no reason to complain.
    if (!done && errno != EPIPE) printFault() = done.fault();
}

Result<Done> printed() {
    if (printFault()) return *printFault();
    return Done{};
}

void report(const Fault& fault) {
    (void)writeTo(STDERR_FILENO, ("journeyline: " + messages::located(fault).toStdString() + "\n"));
}

} // namespace journeyline::app
