// SPDX-License-Identifier: Apache-2.0
#include "journeyline/base/colour.h"

#include <algorithm>
#include <cmath>

namespace journeyline {

namespace {

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

double luminance(Colour c) {
    const auto linear = [](std::uint8_t channel) {
        const double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

} // namespace

std::optional<Colour> Colour::parse(std::string_view text) {
    if ((text.size() != 7 && text.size() != 4) || text[0] != '#') return std::nullopt;
    const bool shortForm = text.size() == 4;
    std::uint8_t channels[3];
    for (std::size_t i = 0; i < 3; ++i) {
        const int high = hexValue(text[shortForm ? 1 + i : 1 + 2 * i]);
        const int low = hexValue(text[shortForm ? 1 + i : 2 + 2 * i]);
        if (high < 0 || low < 0) return std::nullopt;
        channels[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return Colour{channels[0], channels[1], channels[2]};
}

std::string Colour::text() const {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string result = "#";
    for (const std::uint8_t channel : {red, green, blue}) {
        result.push_back(digits[channel >> 4U]);
        result.push_back(digits[channel & 15U]);
    }
    return result;
}

Colour mix(Colour over, Colour under, double share) {
    const auto channel = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::clamp(std::lround(a * share + b * (1 - share)), 0L, 255L));
    };
    return {channel(over.red, under.red), channel(over.green, under.green), channel(over.blue, under.blue)};
}

double contrast(Colour a, Colour b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace journeyline
