// SPDX-License-Identifier: Apache-2.0
// How much of the same a long test does. Under the sanitizers each step costs ten times as much and each kind of step
// is looked at all the same, so there it does less; the release build does all of it.
#pragma once

namespace journeyline::test {

#ifdef JOURNEYLINE_SANITIZED
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

template <class T>
[[nodiscard]] constexpr T effort(T usual, T underSanitizers) {
    return sanitized ? underSanitizers : usual;
}

} // namespace journeyline::test
