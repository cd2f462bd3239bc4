// SPDX-License-Identifier: Apache-2.0
#include "journeyline/base/decimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace journeyline {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// The number grammar of RFC 8259, without recursion or locale.
bool isJsonNumber(std::string_view text) {
    std::size_t at = 0;
    const auto peek = [&] { return at < text.size() ? text[at] : '\0'; };
    const auto digits = [&] {
        const std::size_t from = at;
        while (isDigit(peek()))
            ++at;
        return at > from;
    };
    if (peek() == '-') ++at;
    if (peek() == '0') {
        ++at;
    } else if (!digits()) {
        return false;
    }
    if (peek() == '.') {
        ++at;
        if (!digits()) return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++at;
        if (peek() == '+' || peek() == '-') ++at;
        if (!digits()) return false;
    }
    return at == text.size();
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
    if (!isJsonNumber(text)) return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !std::isfinite(value)) return std::nullopt;
    return Decimal(std::string(text));
}

Decimal Decimal::fromDouble(double value, int decimals) {
    if (!std::isfinite(value)) return {};
    const double scale = std::pow(10.0, std::clamp(decimals, 0, 6));
    const double rounded = std::round(value * scale) / scale;
    char buffer[64];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, rounded == 0 ? 0.0 : rounded,
                                            std::chars_format::fixed, std::clamp(decimals, 0, 6));
    if (error != std::errc()) return {};
    std::string text(buffer, end);
    if (text.find('.') != std::string::npos) {
        while (text.back() == '0')
            text.pop_back();
        if (text.back() == '.') text.pop_back();
    }
    return Decimal(std::move(text));
}

double Decimal::value() const {
    double value = 0;
    std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
    return value;
}

} // namespace journeyline
