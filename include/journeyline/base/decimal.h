// SPDX-License-Identifier: Apache-2.0
// A number exactly as somebody typed it: 1.50 stays 1.50. The digits are the value; the double is only for drawing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace journeyline {

class Decimal {
public:
    Decimal() = default;
    /// Reads a JSON number ("-12.50", "4e3"); nothing for any other text and for numbers no double can hold.
    static std::optional<Decimal> parse(std::string_view text);
    /// The shortest number with at most `decimals` places (0 to 6), rounded half away from zero, without trailing
    /// zeros.
    static Decimal fromDouble(double value, int decimals = 1);

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] double value() const;
    /// Compares the digits, so 1.5 and 1.50 differ: a changed spelling is a change the user made.
    friend bool operator==(const Decimal&, const Decimal&) = default;

private:
    explicit Decimal(std::string text) : m_text(std::move(text)) {}
    std::string m_text = "0";
};

} // namespace journeyline
