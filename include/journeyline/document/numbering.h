// SPDX-License-Identifier: Apache-2.0
// Numbers of things by their ids: the P-numbers of pain points, the columns of touchpoints. Made for maps in which
// things change places all the time: numbering the same ids anew, most of them in the order they had, costs a walk
// over them and no table.
// Not responsible for: what is numbered, and from where.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "journeyline/base/id.h"
#include "journeyline/base/shared.h"

namespace journeyline {

class Numbering {
public:
    struct Entry {
        const Id* id;
        int number;
    };

    Numbering() = default;
    /// Every id at most once. Nothing but the time depends on `before`.
    explicit Numbering(const std::vector<Entry>& entries, const Numbering& before = {});

    [[nodiscard]] std::optional<int> of(const Id& id) const;
    [[nodiscard]] std::size_t size() const { return m_order.size(); }
    /// In the order of the entries.
    template <class Visit>
    void forEach(Visit&& visit) const {
        for (const std::uint32_t slot : m_order)
            visit(m_known->ids[slot], m_numbers[slot]);
    }
    /// The same ids with the same numbers.
    friend bool operator==(const Numbering& a, const Numbering& b);

private:
    /// Each id has a slot for as long as the same ids are numbered.
    struct Known {
        std::vector<Id> ids;
        std::unordered_map<Id, std::uint32_t> slotOf;
        friend bool operator==(const Known&, const Known&) = default;
    };
    [[nodiscard]] bool renumber(const std::vector<Entry>& entries, const Numbering& before);

    Shared<Known> m_known;
    Sequence<std::uint32_t> m_order; ///< slots, in the order of the entries
    Sequence<int> m_numbers;         ///< by slot
};

} // namespace journeyline
