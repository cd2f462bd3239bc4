// SPDX-License-Identifier: Apache-2.0
// What follows a command on the command line. File names stay the bytes that they are: a name that is not valid UTF-8
// still opens its file. Not responsible for: the window's own options, which Qt reads.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/result.h"

namespace journeyline::app {

struct Option {
    const char* name;  ///< without the dashes
    const char* value; ///< how the help calls its value; null: it takes none
    const char* help;  ///< for tr() in the context "Commands"
    char letter = '\0';
};

class Arguments {
public:
    /// Faults: command.unknown-option, command.missing-value, command.unexpected-value.
    static Result<Arguments> parse(std::span<const std::string> words, std::span<const Option> options);

    [[nodiscard]] bool has(std::string_view option) const { return m_options.find(option) != m_options.end(); }
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    /// The parts of a value between commas, trimmed, without empty ones.
    [[nodiscard]] std::vector<std::string> list(std::string_view option) const;
    [[nodiscard]] const std::vector<std::string>& files() const { return m_files; }

private:
    std::map<std::string, std::string, std::less<>> m_options;
    std::vector<std::string> m_files;
};

} // namespace journeyline::app
