// SPDX-License-Identifier: Apache-2.0
// The members of one part, out of three versions of it: what one side changed is taken, what both changed differently
// stays ours, and theirs is kept as a conflict until somebody decides.
//
// Lists of parts with ids of their own, and the notes, are left empty here: parts may move between them (parts.h).
#pragma once

#include <algorithm>
#include <concepts>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "journeyline/document/members.h"
#include "journeyline/document/vocabulary.h"
#include "journeyline/file/quoted.h"
#include "order.h"

namespace journeyline::versions {

// A value as it stands in a file; empty: not said.
inline std::string rawOf(const std::string& value) {
    return value.empty() ? std::string() : file::quoted(value);
}
inline std::string rawOf(const Shared<std::string>& value) {
    return rawOf(*value);
}
inline std::string rawOf(const Id& value) {
    return rawOf(value.text);
}
inline std::string rawOf(bool value) {
    return value ? "true" : std::string();
}
inline std::string rawOf(const std::optional<int>& value) {
    return value ? std::to_string(*value) : std::string();
}
inline std::string rawOf(const std::optional<Decimal>& value) {
    return value ? value->text() : std::string();
}
template <class Word>
requires std::is_enum_v<Word> std::string rawOf(const std::optional<Word>& value) {
    return value ? file::quoted(wordOf(*value)) : std::string();
}

// What tells the items of a list apart that have no id.
inline std::string keyOf(const std::string& item) {
    return item;
}
inline std::string keyOf(const Id& item) {
    return item.text;
}
inline std::string keyOf(const Experience& item) {
    const bool future = item.state == MapState::Future;
    return item.persona.text + (future ? "/future" : "");
}
inline std::string keyOf(const PersonaFact& item) {
    return item.name;
}
inline std::string keyOf(const MetricReading& item) {
    return item.date;
}
inline std::string keyOf(const ActionLink& item) {
    return item.kind + "/" + item.id.text;
}
inline std::string keyOf(const Edition& item) {
    return item.label + "/" + item.date;
}
inline std::string keyOf(const DismissedFinding& item) {
    return item.rule + "/" + item.target.text;
}
inline std::string keyOf(const UnknownMember& item) {
    return item.key;
}

/// Between a name and the number of its repetition; no text of a file holds this byte.
inline constexpr char repetition = '\xff';
/// A key as it stands in the path of a member.
[[nodiscard]] std::string shownKey(Key key);

/// The items of a list by keys that are unique: the second of the same name has a number behind it.
template <class Item>
class Keyed {
public:
    explicit Keyed(const std::vector<Item>& items) {
        m_texts.reserve(items.size()); // views into them must hold
        std::unordered_map<std::string, int> count;
        for (const Item& item : items) {
            std::string key = keyOf(item);
            if (const int copy = ++count[key]; copy > 1) (key += repetition) += std::to_string(copy);
            m_texts.push_back(std::move(key));
            m_items.push_back(&item);
        }
        keys.assign(m_texts.begin(), m_texts.end());
        for (std::size_t i = 0; i < keys.size(); ++i)
            m_places.emplace(keys[i], i);
    }
    Keyed(const Keyed&) = delete;
    Keyed& operator=(const Keyed&) = delete;
    [[nodiscard]] const Item* find(Key key) const {
        const auto at = m_places.find(key);
        return at == m_places.end() ? nullptr : m_items[at->second];
    }

    Keys keys;

private:
    std::vector<std::string> m_texts;
    std::vector<const Item*> m_items;
    std::unordered_map<Key, std::size_t> m_places;
};

/// A pair of values that both sides have in their lists of conflicts already.
struct KnownConflict {
    Id id;
    std::string member;
    std::string least, most; ///< raw values
    friend auto operator<=>(const KnownConflict&,
                            const KnownConflict&) = default; // NOLINT(modernize-use-nullptr): its own 0
};
[[nodiscard]] KnownConflict knownOf(const Id& id, const std::string& member, std::string a, std::string b);

/// What the maps say of conflicts that were found before.
struct Decisions {
    std::set<KnownConflict> known;  ///< to both sides: the same value must be shown by all
    std::set<KnownConflict> closed; ///< by both sides: they may have decided differently
    std::optional<bool> theirs;     ///< whose value is shown of what is known; unset: the lesser one
};

class FieldMerge {
public:
    explicit FieldMerge(Decisions decisions) : m_decisions(std::move(decisions)) {}

    /// `base` is null when both sides added the part.
    template <class Part>
    [[nodiscard]] Part merged(const Part* base, const Part& ours, const Part& theirs, const Id& id) {
        static const Part nothing;
        m_id = id;
        return mergedPart(base ? *base : nothing, ours, theirs, {});
    }

    /// The same for a list of the part `id` that has no ids in it; `member` is its name.
    template <class Item>
    [[nodiscard]] std::vector<Item> mergedItems(const std::string& member, const std::vector<Item>& base,
                                                std::vector<Item> ours, const std::vector<Item>& theirs, const Id& id) {
        m_id = id;
        mergeItems(member, base, ours, theirs);
        return ours;
    }

    [[nodiscard]] bool anyClosed() const { return !m_decisions.closed.empty(); }
    /// `ours` is what is shown.
    [[nodiscard]] const std::vector<Conflict>& conflicts() const { return m_conflicts; }

private:
    class Places {
    public:
        template <class Member, class... Range>
        void operator()(const char*, const Member& member, Range...) {
            at.push_back(&member);
        }
        std::vector<const void*> at;
    };

    template <class Part>
    [[nodiscard]] Part mergedPart(const Part& base, const Part& ours, const Part& theirs, const std::string& path) {
        Places inBase, inTheirs;
        describe(inBase, base);
        describe(inTheirs, theirs);
        Part result = ours;
        std::size_t index = 0;
        const auto visit = [&]<class Member, class... Range>(const char* name, Member& member, Range...) {
            const auto& old = *static_cast<const Member*>(inBase.at[index]);
            const auto& other = *static_cast<const Member*>(inTheirs.at[index++]);
            merge(memberPath(path, name), old, member, other);
        };
        describe(visit, result);
        result.unknown = ours.unknown;
        mergeItems(path, base.unknown, result.unknown, theirs.unknown);
        const auto settle = [&](const char* name, const auto& member, auto...) {
            settleUnknown(path, name, member, result);
        };
        if (!result.unknown.empty()) describe(settle, result);
        return result;
    }

    /// A value that one side could not use, and one that the other side put there: only one may stand in a file.
    template <class Member, class Part>
    void settleUnknown(const std::string& path, std::string_view name, const Member& member, Part& part) {
        if constexpr (requires { rawOf(member); }) {
            const auto unknown = std::ranges::find(part.unknown, name, &UnknownMember::key);
            if (unknown == part.unknown.end() || rawOf(member).empty()) return;
            m_conflicts.push_back({m_id, memberPath(path, name), {}, rawOf(member), unknown->raw, {}});
            part.unknown.erase(unknown);
        }
    }
    static std::string memberPath(const std::string& path, std::string_view name) {
        return path.empty() ? std::string(name) : path + "." + std::string(name);
    }

    template <class Item>
    void merge(const std::string&, const List<Item>&, List<Item>& result, const List<Item>&) {
        result = {};
    }
    void merge(const std::string&, const Notes&, Notes& result, const Notes&) { result = {}; }
    template <class Item>
    void merge(const std::string& path, const std::vector<Item>& base, std::vector<Item>& result,
               const std::vector<Item>& theirs) {
        mergeItems(path, base, result, theirs);
    }
    template <class Value>
    void merge(const std::string& path, const Value& base, Value& result, const Value& theirs) {
        if (result == theirs) return;
        if constexpr (requires { result.unknown; }) {
            if (isOneSided(base, result, theirs))
                result = theirs == base ? result : theirs;
            else
                result = mergedPart(base, Value(result), theirs, path);
        } else if (isReopened(path, result, theirs) || (theirs != base && result != base)) {
            if (isTheirs(path, rawOf(base), rawOf(result), rawOf(theirs))) result = theirs;
        } else if (result == base) {
            result = theirs;
        }
    }
    /// Whether there is nothing to compare in it: where decisions meet, it has to be looked into all the same.
    template <class Value>
    [[nodiscard]] bool isOneSided(const Value& base, const Value& ours, const Value& theirs) const {
        return ours == theirs || (m_decisions.closed.empty() && (theirs == base || ours == base));
    }
    /// Both sides decided the same conflict, and not alike.
    template <class Value>
    [[nodiscard]] bool isReopened(const std::string& path, const Value& ours, const Value& theirs) const {
        return !m_decisions.closed.empty() &&
               m_decisions.closed.contains(knownOf(m_id, path, rawOf(ours), rawOf(theirs)));
    }

    template <class Item>
    void mergeItems(const std::string& path, const std::vector<Item>& base, std::vector<Item>& result,
                    const std::vector<Item>& theirs) {
        if (isOneSided(base, result, theirs)) {
            if (theirs != base) result = theirs;
            return;
        }
        const std::vector<Item> before = result;
        const Keyed<Item> old(base), our(before), their(theirs);
        const auto stays = [&](Key key) {
            const Item *b = old.find(key), *o = our.find(key), *t = their.find(key);
            if (o && t) return true;
            if (!b) return o || t;
            return (o && *o != *b) || (t && *t != *b); // an edit is stronger than a removal
        };
        result.clear();
        for (const Key key : mergedOrder(old.keys, our.keys, their.keys, stays).keys) {
            const Item *b = old.find(key), *o = our.find(key), *t = their.find(key);
            result.push_back(!o ? *t : !t ? *o : mergedItem(path + "[" + shownKey(key) + "]", b, *o, *t));
        }
    }
    template <class Item>
    [[nodiscard]] Item mergedItem(const std::string& path, const Item* base, const Item& ours, const Item& theirs) {
        if constexpr (requires { ours.unknown; }) {
            static const Item nothing;
            return mergedPart(base ? *base : nothing, ours, theirs, path);
        } else {
            return ours; // the key is all there is
        }
    }
    [[nodiscard]] UnknownMember mergedItem(const std::string& path, const UnknownMember* base,
                                           const UnknownMember& ours, const UnknownMember& theirs) {
        if (ours.raw == theirs.raw || (base && theirs.raw == base->raw)) return ours;
        if (base && ours.raw == base->raw) return theirs;
        return isTheirs(path, base ? base->raw : "", ours.raw, theirs.raw) ? theirs : ours;
    }

    /// Keeps what both wrote, and tells which of the two is to be shown.
    bool isTheirs(const std::string& path, std::string base, std::string ours, std::string theirs);

    Decisions m_decisions;
    std::vector<Conflict> m_conflicts;
    Id m_id;
};

} // namespace journeyline::versions
