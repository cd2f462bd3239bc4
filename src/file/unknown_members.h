// SPDX-License-Identifier: Apache-2.0
// Where unknown members stand among the known ones. Reader, writer and self-check share this one order, so that a map
// that was written and read again holds its unknown members in the very same vector.
#pragma once

#include <concepts>
#include <string_view>
#include <type_traits>
#include <vector>

#include "journeyline/document/members.h"

namespace journeyline::file {

/// A part is an object of the file: its members are described, and it keeps unknown ones.
template <class T>
concept IsPart = requires(T part) {
    { part.unknown } -> std::convertible_to<const Unknown&>;
};

/// The names of `format` and `version` come before what the document layer knows of a map.
template <class Part>
inline constexpr std::size_t fileMembers = std::same_as<Part, Map> ? 2 : 0;

struct NameCollector {
    std::vector<std::string_view> names;
    template <class Member>
    void operator()(const char* name, const Member&) {
        names.emplace_back(name);
    }
    template <class Member>
    void operator()(const char* name, const Member&, NumberRange) {
        names.emplace_back(name);
    }
};

/// All known names of a part in the order of the file.
template <class Part>
const std::vector<std::string_view>& memberNames() {
    static const std::vector<std::string_view> names = [] {
        NameCollector collector;
        if constexpr (std::same_as<Part, Map>) collector.names = {"format", "version"};
        const Part part{};
        describe(collector, part);
        return collector.names;
    }();
    return names;
}

/// In canonical order: by the known member they follow; a known member kept as unknown stands in its own place, before
/// those that follow it. Nothing of a map comes before `version`. A second member of the same name is dropped.
Unknown arranged(Unknown unknown, const std::vector<std::string_view>& names, std::size_t fileMemberCount);

template <class Part>
Unknown arranged(Unknown unknown) {
    if (unknown.empty()) return unknown;
    return arranged(std::move(unknown), memberNames<Part>(), fileMembers<Part>);
}

} // namespace journeyline::file
