// SPDX-License-Identifier: Apache-2.0
// Opaque sRGB colours. There is no transparency anywhere in a map: tints are ready-made opaque colours, so that SVG,
// slides and print give the same result.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace journeyline {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;

    /// "#RRGGBB" or "#RGB", any letter case; nothing else.
    static std::optional<Colour> parse(std::string_view text);
    /// 0xRRGGBB.
    static constexpr Colour rgb(std::uint32_t value) {
        return {static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U),
                static_cast<std::uint8_t>(value)};
    }
    /// "#RRGGBB" in capitals.
    [[nodiscard]] std::string text() const;
    friend bool operator==(const Colour&, const Colour&) = default;
};

/// `share` (0 to 1) of `over` mixed into `under`, in sRGB, as an opaque colour.
[[nodiscard]] Colour mix(Colour over, Colour under, double share);
/// WCAG 2.x contrast ratio, 1 to 21.
[[nodiscard]] double contrast(Colour a, Colour b);

} // namespace journeyline
