// SPDX-License-Identifier: Apache-2.0
// The commands of the program, each in a file of its own. A command gets its arguments and gives back the exit code, or
// the fault that main() prints as one line.
#pragma once

#include <span>
#include <string_view>

#include "arguments.h"
#include "journeyline/file/map_file.h"

namespace journeyline::app {

struct Command {
    const char* name;
    const char* usage;   ///< after the name of the command
    const char* summary; ///< for tr() in the context "Commands"
    std::span<const Option> options;
    Result<int> (*run)(const Arguments& arguments);
    bool draws = false; ///< needs fonts, and so a QGuiApplication
};

enum ExitCode { allWell = 0, hasFindings = 1, failed = 2 };

[[nodiscard]] const Command& newCommand();
[[nodiscard]] const Command& exportCommand();
[[nodiscard]] const Command& importCommand();
[[nodiscard]] const Command& migrateCommand();
[[nodiscard]] const Command& mergeCommand();
[[nodiscard]] const Command& infoCommand();
[[nodiscard]] const Command& checkCommand();

/// In the order of the help.
[[nodiscard]] std::span<const Command* const> allCommands();
/// Null for a word that is no command.
[[nodiscard]] const Command* findCommand(std::string_view name);

/// Exactly one file to read, or the fault that says how the command is used.
[[nodiscard]] Result<std::string> oneFile(const Arguments& arguments, const Command& command);
/// The map in a file, with the notes of reading it.
struct InputMap {
    file::ReadMap read;
    std::size_t bytes = 0;
};
[[nodiscard]] Result<InputMap> inputMap(const std::string& path);
/// The map in the one file that the command was given.
[[nodiscard]] Result<InputMap> inputMap(const Arguments& arguments, const Command& command);
/// The value of --output, or the fault that asks for it.
[[nodiscard]] Result<std::string> outputOf(const Arguments& arguments, const Command& command);

} // namespace journeyline::app
