// SPDX-License-Identifier: Apache-2.0
// What people call the parts of a map: a title, a name, or the text of what has neither.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "journeyline/document/map.h"

namespace journeyline {

/// Of one map, which must live as long. Looking one up costs nothing, making it as much as walking through the map.
class Titles {
public:
    explicit Titles(const Map& map);
    /// Empty for what has no title, or is not in the map.
    [[nodiscard]] std::string of(const Id& id) const;
    [[nodiscard]] bool knows(const Id& id) const { return m_titles.contains(id.text); }

private:
    std::unordered_map<std::string_view, std::string_view> m_titles;
};

} // namespace journeyline
