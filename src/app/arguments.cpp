// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <algorithm>

namespace journeyline::app {

namespace {

const Option* findOption(std::span<const Option> options, std::string_view word) {
    for (const Option& option : options) {
        if (word == std::string("--") + option.name) return &option;
        if (option.letter != '\0' && word == std::string("-") + option.letter) return &option;
    }
    return nullptr;
}

} // namespace

Result<Arguments> Arguments::parse(std::span<const std::string> words, std::span<const Option> options) {
    Arguments arguments;
    bool onlyFiles = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!onlyFiles && word == "--") {
            onlyFiles = true;
            continue;
        }
        // A lone dash is a file: the standard input or output.
        if (onlyFiles || word.size() < 2 || word[0] != '-') {
            arguments.m_files.push_back(word);
            continue;
        }
        const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const std::string name = word.substr(0, equals);
        const Option* option = findOption(options, name);
        if (!option) return Fault{"command.unknown-option", {}, {name}};
        std::string value;
        if (equals != std::string::npos) {
            if (!option->value) return Fault{"command.unexpected-value", {}, {name}};
            value = word.substr(equals + 1);
        } else if (option->value) {
            if (i + 1 >= words.size()) return Fault{"command.missing-value", {}, {name}};
            value = words[++i];
        }
        arguments.m_options[option->name] = std::move(value);
    }
    return arguments;
}

std::optional<std::string> Arguments::value(std::string_view option) const {
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Arguments::list(std::string_view option) const {
    std::vector<std::string> parts;
    const std::string all = value(option).value_or("");
    for (std::size_t at = 0; at <= all.size();) {
        const std::size_t comma = std::min(all.find(',', at), all.size());
        const std::size_t first = all.find_first_not_of(' ', at);
        std::size_t last = comma;
        while (last > at && all[last - 1] == ' ')
            --last;
        if (first < last) parts.push_back(all.substr(first, last - first));
        at = comma + 1;
    }
    return parts;
}

} // namespace journeyline::app
