// SPDX-License-Identifier: Apache-2.0
// How several things stand in one cell, and numbers as people type them.
//
// Callers may rely on: listItems(listCell(items)) gives the items back, as do the two functions for names, apart from
// white space at their ends and from empty ones. Our own cells are written plainly where reading them as a stranger's
// cell gives the same; else each item gets a bullet, and its further lines are indented.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/decimal.h"

namespace journeyline::interchange {

/// One item a line, without bullets.
[[nodiscard]] std::vector<std::string> listItems(std::string_view cell);
[[nodiscard]] std::string listCell(const std::vector<std::string>& items);

/// Short names: one a line, or between commas, semicolons and spaced slashes outside of brackets.
[[nodiscard]] std::vector<std::string> nameItems(std::string_view cell);
[[nodiscard]] std::string nameCell(const std::vector<std::string>& names);

/// "-", "–", "n/a" and their like, which people put into cells that stay empty.
[[nodiscard]] bool saysNothing(std::string_view cell);

/// A number with point or comma, alone in its cell; the digits as typed.
[[nodiscard]] std::optional<Decimal> numberOf(std::string_view cell);

/// A score that says its own scale: "(3/5)" anywhere in the text, "★★★☆☆", "⭐⭐⭐".
[[nodiscard]] std::optional<double> scoreOutOfFive(std::string_view cell);

/// Compares without regard to letter case (of ASCII) and white space.
[[nodiscard]] std::string folded(std::string_view text);

} // namespace journeyline::interchange
