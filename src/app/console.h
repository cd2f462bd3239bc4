// SPDX-License-Identifier: Apache-2.0
// What the commands read and write: files, and "-" for the standard input or output. Output files appear whole or not
// at all. Faults and notes go to the standard error, one line each, behind the name of the program.
#pragma once

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>

#include "journeyline/base/result.h"

namespace journeyline::app {

[[nodiscard]] bool isStandardStream(const std::string& path);
/// "svg" for "Map.SVG"; empty without a dot.
[[nodiscard]] std::string endingOf(const std::string& path);

/// At most `limit` bytes; the faults of storage::readFile.
[[nodiscard]] Result<std::string> readInput(const std::string& path, std::size_t limit);
[[nodiscard]] Result<Done> writeOutput(const std::string& path, std::string_view bytes);

/// Whether both names lead to one existing file.
[[nodiscard]] bool isSameFile(const std::string& a, const std::string& b);
[[nodiscard]] bool exists(const std::string& path);

/// Text for the user who reads, not for another program.
void print(const QString& line);
/// The fault of a print() that did not reach its reader, other than one who stopped reading.
[[nodiscard]] Result<Done> printed();
/// "journeyline: FILE:LINE:COL: sentence" on the standard error.
void report(const Fault& fault);

} // namespace journeyline::app
