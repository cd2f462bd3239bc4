// SPDX-License-Identifier: Apache-2.0
// The block between two "---" lines in front of a diagram. Only its title matters to a map, so only that is read:
// the top-level member `title` of a YAML mapping, plain, quoted or as a block. Not a YAML reader.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace journeyline::interchange {

struct FrontMatter {
    enum class Fault {
        None,
        Unclosed,
        NotUnderstood ///< no YAML: the title was read as its author most likely meant it
    };
    std::size_t length = 0; ///< bytes up to the diagram; 0 when there is no front matter
    std::string title;
    Fault fault = Fault::None;
};

/// `text` has plain line ends.
[[nodiscard]] FrontMatter readFrontMatter(std::string_view text);

} // namespace journeyline::interchange
