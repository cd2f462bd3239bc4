// SPDX-License-Identifier: Apache-2.0
// The colours of the light, dark and high-contrast themes as one table. The sheet, the exports and the palette of the
// window all come from here. Names are those of the visual reference; docs/visual-tokens lists their contrast.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "journeyline/base/colour.h"

namespace journeyline {
struct Id;
struct Map;
} // namespace journeyline

namespace journeyline::layout {

enum class ThemeName { Light, Dark, Contrast };

struct Theme {
    ThemeName name = ThemeName::Light;
    Colour desk, sheet, lane, hair, strong, ink, ink2, ink3, chrome, chromeline, field, fieldline, hover, accent,
        accentsoft, onaccent, drop, dropline, up, down, quote, pain, painline, painink, painfill, opp, oppline, oppink,
        oppfill, truth, truthline, truthink, truthfill, dropoff, dropoffline, dropoffink, good, warn, onfill;
    std::array<Colour, 8> phase, phaseText;
    std::array<Colour, 4> persona;
    std::array<Colour, 5> emotion; ///< fills of the faces, level 1 first
    Colour faceLine;
    double cardLine = 1; ///< width of card edges in px

    /// Fill of the phase at `index` (from 0): its own colour when that is one, else the theme's, which repeat after
    /// eight.
    [[nodiscard]] Colour phaseFill(std::size_t index, const std::string& own) const;
    /// Text on it: the theme's, or for an own colour dark ink or white, whichever contrasts more.
    [[nodiscard]] Colour phaseInk(std::size_t index, const std::string& own) const;
    [[nodiscard]] Colour personaColour(std::size_t index, const std::string& own) const;
    /// What a persona felt is drawn in the persona's colour. What several share (empty id) belongs to none of them.
    [[nodiscard]] Colour curveColour(const Map& map, const Id& who) const;
    friend bool operator==(const Theme&, const Theme&) = default;
};

[[nodiscard]] const Theme& theme(ThemeName name);

/// The theme with the phases in the colours of a brand, which repeat; one colour alternates with a tint of itself, so
/// that neighbours differ. What is no colour is passed over; without any, and in high contrast, the theme stays as it
/// is.
[[nodiscard]] Theme branded(const Theme& theme, const std::vector<std::string>& colours);
/// Contrast of the text that stands on a colour of the user: dark ink or white, whichever is better.
[[nodiscard]] double textContrastOn(Colour fill);
inline constexpr double readableContrast = 4.5;

} // namespace journeyline::layout
