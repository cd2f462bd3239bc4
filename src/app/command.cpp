// SPDX-License-Identifier: Apache-2.0
#include "command.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "console.h"

namespace journeyline::app {

namespace {

std::string usageOf(const Command& command) {
    return std::string("journeyline ") + command.name + " " + command.usage;
}

/// Names of texts that "import" reads: a map is not expected in them.
bool isNamedAsText(const std::string& path) {
    static constexpr std::string_view endings[] = {"mmd", "mermaid", "md", "markdown", "csv", "tsv", "tab"};
    return std::ranges::find(endings, endingOf(path)) != std::end(endings);
}

} // namespace

std::span<const Command* const> allCommands() {
    static const std::array<const Command*, 7> commands{&newCommand(),   &exportCommand(),  &importCommand(),
                                                        &mergeCommand(), &migrateCommand(), &infoCommand(),
                                                        &checkCommand()};
    return commands;
}

const Command* findCommand(std::string_view name) {
    for (const Command* command : allCommands())
        if (command->name == name) return command;
    return nullptr;
}

Result<std::string> oneFile(const Arguments& arguments, const Command& command) {
    if (arguments.files().empty()) return Fault{"command.missing-file", {}, {usageOf(command)}};
    if (arguments.files().size() > 1)
        return Fault{"command.too-many-files", {}, {arguments.files()[1], usageOf(command)}};
    return arguments.files()[0];
}

Result<InputMap> inputMap(const std::string& path) {
    const auto bytes = readInput(path, file::maxBytes);
    if (!bytes) return bytes.fault();
    auto read = file::readMap(*bytes, path);
    if (!read && isNamedAsText(path)) return Fault{"command.a-text", {path, 0, 0}, {path}};
    if (!read) return read.fault();
    return InputMap{std::move(read).value(), bytes->size()};
}

Result<InputMap> inputMap(const Arguments& arguments, const Command& command) {
    const auto path = oneFile(arguments, command);
    if (!path) return path.fault();
    return inputMap(*path);
}

Result<std::string> outputOf(const Arguments& arguments, const Command& command) {
    const auto output = arguments.value("output");
    if (!output || output->empty()) return Fault{"command.missing-output", {}, {usageOf(command)}};
    return *output;
}

} // namespace journeyline::app
