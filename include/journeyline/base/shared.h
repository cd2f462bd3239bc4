// SPDX-License-Identifier: Apache-2.0
// Immutable values that are shared instead of copied: Shared<T> for one value, List<T> for a
// sequence of shared items, Sequence<T> for one of plain values.
//
// Both are never null and never change after construction. Copying costs one reference count. Comparing looks at the
// pointer first, so comparing two versions of a map costs only what differs. `with` returns the *same* node when the
// edit changed nothing: callers may rely on "same pointer means unchanged" in both directions.
// Not responsible for: identity across versions (that is what ids are for).
#pragma once

#include <concepts>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace journeyline {

template <class T>
class Shared {
public:
    /// Shares one default value with every other default-constructed Shared<T>.
    Shared() : m_value(emptyValue()) {}
    explicit Shared(T value) : m_value(std::make_shared<const T>(std::move(value))) {}

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }

    /// True when both are the very same node; costs one pointer comparison.
    [[nodiscard]] bool same(const Shared& other) const { return m_value == other.m_value; }
    /// The node's address, for caches. A cache that keys by it must hold the Shared as well, or the address is reused.
    [[nodiscard]] const void* address() const { return m_value.get(); }

    friend bool operator==(const Shared& a, const Shared& b) {
        return a.m_value == b.m_value || *a.m_value == *b.m_value;
    }

    /// A copy with `change(T&)` applied; this very node when the change left the value equal.
    template <std::invocable<T&> Change>
    [[nodiscard]] Shared with(Change&& change) const {
        T copy = *m_value;
        std::forward<Change>(change)(copy);
        return copy == *m_value ? *this : Shared(std::move(copy));
    }

private:
    static const std::shared_ptr<const T>& emptyValue() {
        static const std::shared_ptr<const T> empty = std::make_shared<const T>();
        return empty;
    }
    std::shared_ptr<const T> m_value;
};

/// A sequence of shared items, itself shared. An edit copies only the pointers of the one list it touches.
template <class T>
class List {
public:
    using Items = std::vector<Shared<T>>;

    List() = default;
    explicit List(Items items) : m_items(std::move(items)) {}
    /// Builds a list out of plain values, in order.
    static List of(std::vector<T> values) {
        Items items;
        items.reserve(values.size());
        for (T& value : values)
            items.emplace_back(std::move(value));
        return List(std::move(items));
    }

    [[nodiscard]] auto begin() const { return m_items->begin(); }
    [[nodiscard]] auto end() const { return m_items->end(); }
    [[nodiscard]] std::size_t size() const { return m_items->size(); }
    [[nodiscard]] bool empty() const { return m_items->empty(); }
    const Shared<T>& operator[](std::size_t index) const { return (*m_items)[index]; }
    [[nodiscard]] const Items& items() const { return *m_items; }
    [[nodiscard]] bool same(const List& other) const { return m_items.same(other.m_items); }
    friend bool operator==(const List&, const List&) = default;

    /// A copy with `change(std::vector<Shared<T>>&)` applied; this very list when nothing changed.
    template <std::invocable<Items&> Change>
    [[nodiscard]] List with(Change&& change) const {
        List copy;
        copy.m_items = m_items.with(std::forward<Change>(change));
        return copy;
    }
    [[nodiscard]] List withReplaced(std::size_t index, Shared<T> item) const {
        return with([&](Items& items) { items[index] = std::move(item); });
    }
    /// `index` may be size(): then the item is appended.
    [[nodiscard]] List withInserted(std::size_t index, Shared<T> item) const {
        return with(
            [&](Items& items) { items.insert(items.begin() + static_cast<std::ptrdiff_t>(index), std::move(item)); });
    }
    [[nodiscard]] List withErased(std::size_t index) const {
        return with([&](Items& items) { items.erase(items.begin() + static_cast<std::ptrdiff_t>(index)); });
    }

private:
    Shared<Items> m_items;
};

/// A sequence of plain values that is shared as a whole.
template <class T>
class Sequence {
public:
    using value_type = T;

    Sequence() = default;
    explicit Sequence(std::vector<T> values) : m_values(std::move(values)) {}

    [[nodiscard]] auto begin() const { return m_values->begin(); }
    [[nodiscard]] auto end() const { return m_values->end(); }
    [[nodiscard]] std::size_t size() const { return m_values->size(); }
    [[nodiscard]] bool empty() const { return m_values->empty(); }
    const T& operator[](std::size_t index) const { return (*m_values)[index]; }
    [[nodiscard]] const T& front() const { return m_values->front(); }
    [[nodiscard]] const T& back() const { return m_values->back(); }
    [[nodiscard]] const std::vector<T>& values() const { return *m_values; }
    [[nodiscard]] bool same(const Sequence& other) const { return m_values.same(other.m_values); }
    friend bool operator==(const Sequence&, const Sequence&) = default;

private:
    Shared<std::vector<T>> m_values;
};

} // namespace journeyline
