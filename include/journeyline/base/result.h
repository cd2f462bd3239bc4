// SPDX-License-Identifier: Apache-2.0
// A value, or the fault that stands in its way. Faults are data: a code, a place and the arguments a sentence needs.
// The sentence a user reads is made once, above the session layer, in the user's language.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace journeyline {

/// Where a fault was found. Line and column count from 1, columns in Unicode characters; 0 means "no position".
struct Place {
    std::string file;
    std::int64_t line = 0;
    std::int64_t column = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

/// `code` is a stable dotted name ("file.truncated"); `arguments` fill the places %1, %2 … of its sentence.
struct Fault {
    std::string code;
    Place place;
    std::vector<std::string> arguments;
    friend bool operator==(const Fault&, const Fault&) = default;
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}     // NOLINT: implicit on purpose
    Result(Fault fault) : m_state(std::in_place_index<1>, std::move(fault)) {} // NOLINT

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok(); anything else is a defect of the caller and ends in std::bad_variant_access.
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    /// Only when !ok().
    [[nodiscard]] const Fault& fault() const { return std::get<1>(m_state); }

private:
    std::variant<T, Fault> m_state;
};

/// For work that gives nothing back but may fail.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

} // namespace journeyline
