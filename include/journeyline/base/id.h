// SPDX-License-Identifier: Apache-2.0
// Ids name the parts of a map across versions, files and colleagues. They are opaque text: 12 random base32 characters
// when we make them, whatever a file holds when we read them. References between parts are ids, never pointers.
// New ids come from an IdSource that the caller passes in, so that tests count instead of rolling dice.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace journeyline {

struct Id {
    std::string text;

    Id() = default;
    explicit Id(std::string value) : text(std::move(value)) {}
    [[nodiscard]] bool empty() const { return text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default; // NOLINT(modernize-use-nullptr): its own 0
};

class IdSource {
public:
    virtual ~IdSource() = default;
    /// A fresh id; never empty, never the same twice from one source.
    virtual Id next() = 0;
};

/// 12 characters of lower-case base32 (RFC 4648 alphabet) from the system's random device: 60 bits.
class RandomIds final : public IdSource {
public:
    Id next() override;
};

/// The same ids each time from the same bytes, and others from other bytes: what a damaged file lacks is made up alike
/// wherever the file is opened, so that two people who repaired it can still merge their maps.
class DerivedIds final : public IdSource {
public:
    /// `bytes` are looked at when the first id is asked for; they must live until then.
    explicit DerivedIds(std::string_view bytes) : m_bytes(bytes) {}
    Id next() override;

private:
    std::string_view m_bytes;
    std::uint64_t m_seed = 0;
    std::uint64_t m_count = 0;
};

/// prefix + "1", prefix + "2", …: for tests and for anything that must come out the same twice.
class CountingIds final : public IdSource {
public:
    explicit CountingIds(std::string prefix = "id") : m_prefix(std::move(prefix)) {}
    Id next() override { return Id(m_prefix + std::to_string(++m_count)); }

private:
    std::string m_prefix;
    unsigned long m_count = 0;
};

} // namespace journeyline

template <>
struct std::hash<journeyline::Id> {
    std::size_t operator()(const journeyline::Id& id) const noexcept { return std::hash<std::string>()(id.text); }
};
