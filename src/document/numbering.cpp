// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/numbering.h"

#include <utility>

namespace journeyline {

Numbering::Numbering(const std::vector<Entry>& entries, const Numbering& before) {
    if (renumber(entries, before)) return;
    Known known;
    known.ids.reserve(entries.size());
    known.slotOf.reserve(entries.size());
    std::vector<std::uint32_t> order;
    std::vector<int> numbers;
    for (const Entry& entry : entries) {
        const auto slot = static_cast<std::uint32_t>(order.size());
        known.ids.push_back(*entry.id);
        known.slotOf.emplace(*entry.id, slot);
        order.push_back(slot);
        numbers.push_back(entry.number);
    }
    m_known = Shared(std::move(known));
    m_order = Sequence(std::move(order));
    m_numbers = Sequence(std::move(numbers));
}

/// False: there are other ids.
bool Numbering::renumber(const std::vector<Entry>& entries, const Numbering& before) {
    if (entries.size() != before.size()) return false;
    const Known& known = *before.m_known;
    std::vector<std::uint32_t> order(entries.size());
    std::vector<int> numbers(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        std::uint32_t slot = before.m_order[i]; // most ids stand where they stood
        if (known.ids[slot] != *entries[i].id) {
            const auto found = known.slotOf.find(*entries[i].id);
            if (found == known.slotOf.end()) return false;
            slot = found->second;
        }
        order[i] = slot;
        numbers[slot] = entries[i].number;
    }
    m_known = before.m_known;
    m_order = Sequence(std::move(order));
    m_numbers = Sequence(std::move(numbers));
    return true;
}

std::optional<int> Numbering::of(const Id& id) const {
    const auto found = m_known->slotOf.find(id);
    return found == m_known->slotOf.end() ? std::nullopt : std::optional(m_numbers[found->second]);
}

bool operator==(const Numbering& a, const Numbering& b) {
    if (a.size() != b.size()) return false;
    bool same = true;
    a.forEach([&](const Id& id, int number) { same = same && b.of(id) == number; });
    return same;
}

} // namespace journeyline
