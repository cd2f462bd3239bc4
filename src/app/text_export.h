// SPDX-License-Identifier: Apache-2.0
// A map written as text for other programs: Markdown, CSV, Mermaid. Needs no fonts and no layout.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "arguments.h"
#include "journeyline/base/result.h"
#include "journeyline/document/map.h"

namespace journeyline::app {

/// Whether `format` ("md", "csv", "mmd") is one of these.
[[nodiscard]] bool isTextFormat(std::string_view format);

struct ExportedText {
    std::string bytes;
    std::vector<Fault> notes; ///< what the format cannot say
};
/// The whole map. Faults: command.bad-value for --shape, command.only-pictures (option).
[[nodiscard]] Result<ExportedText> exportText(const Map& map, std::string_view format, const Arguments& arguments);

} // namespace journeyline::app
