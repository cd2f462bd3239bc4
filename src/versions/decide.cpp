// SPDX-License-Identifier: Apache-2.0
#include "journeyline/versions/decide.h"

#include <algorithm>
#include <charconv>
#include <concepts>
#include <string_view>

#include "fields.h"
#include "journeyline/document/invariants.h"

namespace journeyline::versions {

namespace {

// A value from how it stands in a file; false when it does not fit. The opposite of rawOf.
bool assign(std::string& member, const std::string& raw) {
    auto text = raw.empty() ? std::optional(std::string()) : file::unquoted(raw);
    if (text) member = std::move(*text);
    return text.has_value();
}
bool assign(Shared<std::string>& member, const std::string& raw) {
    std::string text;
    const bool fits = assign(text, raw);
    if (fits) member = Shared<std::string>(std::move(text));
    return fits;
}
bool assign(Id& member, const std::string& raw) {
    return assign(member.text, raw);
}
bool assign(bool& member, const std::string& raw) {
    member = raw == "true";
    return member || raw.empty() || raw == "false";
}
bool assign(std::optional<Decimal>& member, const std::string& raw) {
    member = raw.empty() ? std::nullopt : Decimal::parse(raw);
    return raw.empty() || member;
}
bool assign(std::optional<int>& member, const std::string& raw) {
    member.reset();
    if (raw.empty()) return true;
    int value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc() || end != raw.data() + raw.size()) return false;
    member = value;
    return true;
}
template <class Word>
requires std::is_enum_v<Word>
bool assign(std::optional<Word>& member, const std::string& raw) {
    std::string text;
    if (!assign(text, raw)) return false;
    member = parseWord<Word>(text);
    return text.empty() || member;
}

template <class Value>
bool isWithin(const Value&, std::nullptr_t = nullptr) {
    return true;
}
bool isWithin(const std::optional<int>& value, NumberRange range) {
    return !value || (*value >= range.from && *value <= range.to);
}
bool isWithin(const std::optional<Decimal>& value, NumberRange range) {
    return !value || (value->value() >= range.from && value->value() <= range.to);
}

/// The member of a part that has a given path, walked as FieldMerge walks it.
class MemberAt {
public:
    explicit MemberAt(std::string_view path, const std::string* value = nullptr) : m_path(path), m_value(value) {}

    template <class Part>
    void look(Part& part, const std::string& at = {}) {
        const auto visit = [&]<class Member, class... Range>(const char* name, Member& member, Range... range) {
            lookAt(at.empty() ? std::string(name) : at + "." + name, member, range...);
        };
        describe(visit, part);
        lookAt(at, part.unknown);
    }
    /// What it says; nothing when there is no such member.
    std::optional<std::string> found;
    bool fits = false; ///< the value could be put there

private:
    /// Parts with ids of their own have conflicts of their own.
    template <class Item>
    void lookAt(const std::string&, List<Item>&) {}
    void lookAt(const std::string& path, List<DismissedFinding>& list) {
        std::vector<DismissedFinding> items;
        for (const auto& finding : list)
            items.push_back(*finding);
        lookAt(path, items);
        if (fits) list = List<DismissedFinding>::of(std::move(items));
    }
    void lookAt(const std::string&, Notes&) {}
    template <class Item, class... Range>
    void lookAt(const std::string& path, std::vector<Item>& items, Range...) {
        if (!m_path.starts_with(path)) return;
        const Keyed<Item> keyed(items);
        for (std::size_t i = 0; i < items.size(); ++i)
            lookAtItem(path + "[" + shownKey(keyed.keys[i]) + "]", items[i]);
    }
    template <class Item>
    void lookAtItem(const std::string& path, Item& item) {
        if constexpr (requires { item.unknown; }) {
            if (m_path.starts_with(path)) look(item, path);
        }
    }
    void lookAtItem(const std::string& path, UnknownMember& item) {
        if (path != m_path) return;
        found = item.raw;
        if (!m_value || m_value->empty()) return;
        item.raw = *m_value;
        fits = true;
    }
    template <class Value, class... Range>
    void lookAt(const std::string& path, Value& member, Range... range) {
        if constexpr (requires { member.unknown; }) {
            if (m_path.starts_with(path)) look(member, path);
        } else if constexpr (requires { rawOf(member); }) {
            if (path != m_path || path == "id" || path.ends_with(".id")) return;
            found = rawOf(member);
            if (m_value) fits = assign(member, *m_value) && isWithin(member, range...);
        }
    }

    std::string_view m_path;
    const std::string* m_value;
};

/// Puts the part with an id through `change`, wherever in the map it stands. False when there is none.
template <class Whole, class Change>
bool changePart(Whole& whole, const Id& id, const Change& change);

template <class Change>
class PartWithId {
public:
    PartWithId(const Id& id, const Change& change) : m_id(id), m_change(change) {}
    bool found = false;

    template <class Part>
    void operator()(const char*, List<Part>& list) {
        for (std::size_t i = 0; i < list.size() && !found; ++i) {
            Part part = *list[i];
            if (idOf(part) == m_id.text) {
                m_change(part);
                found = true;
            } else if constexpr (std::same_as<Part, Phase> || std::same_as<Part, Touchpoint>) {
                found = changePart(part, m_id, m_change);
            }
            if (found) list = list.withReplaced(i, Shared<Part>(std::move(part)));
        }
    }
    void operator()(const char* name, Notes& notes) {
        for (LaneNotes& entry : notes)
            if (!found) (*this)(name, entry.cards);
    }
    template <class Other, class... Range>
    void operator()(const char*, Other&, Range...) {}

private:
    template <class Part>
    static std::string_view idOf(const Part& part) {
        if constexpr (requires { part.sha256; })
            return part.sha256;
        else if constexpr (requires { part.id; })
            return part.id.text;
        else
            return {};
    }
    const Id& m_id;
    const Change& m_change;
};

template <class Whole, class Change>
bool changePart(Whole& whole, const Id& id, const Change& change) {
    PartWithId<Change> visit(id, change);
    describe(visit, whole);
    return visit.found;
}

/// Looks at the member a conflict is about, and puts the value there that `member` holds.
void visitMember(Map& map, const Id& id, MemberAt& member) {
    if (id == map.id)
        member.look(map);
    else
        changePart(map, id, [&](auto& part) {
            if constexpr (!std::same_as<std::remove_cvref_t<decltype(part)>, Conflict>) member.look(part);
        });
}

} // namespace

std::optional<std::string> shownValue(const Map& map, const Conflict& conflict) {
    Map copy = map;
    copy.conflicts = {};
    MemberAt member(conflict.member);
    visitMember(copy, conflict.id, member);
    return member.found;
}

Map decideAll(const Map& map, Decision decision) {
    Map result = map;
    result.conflicts = {};
    if (decision == Decision::AsShown) return result;
    std::vector<Shared<Conflict>> left;
    for (const Shared<Conflict>& conflict : map.conflicts) {
        Map tried = result;
        MemberAt member(conflict->member, &conflict->theirs);
        visitMember(tried, conflict->id, member);
        if (member.fits)
            result = std::move(tried);
        else
            left.push_back(conflict);
    }
    result.conflicts = List<Conflict>(std::move(left));
    if (violations(result).empty()) return result;
    // Some refer to what is gone: which of them, only one after the other tells. So many nobody decides.
    constexpr std::size_t most = 500;
    result = map;
    if (map.conflicts.size() > most) return result;
    for (const Shared<Conflict>& conflict : map.conflicts)
        if (const auto decided = decide(result, *conflict, decision)) result = *decided;
    return result;
}

Result<Map> decide(const Map& map, const Conflict& conflict, Decision decision) {
    const auto at = std::find_if(map.conflicts.begin(), map.conflicts.end(),
                                 [&](const Shared<Conflict>& known) { return *known == conflict; });
    if (at == map.conflicts.end()) return Fault{"merge.no-such-conflict", {}, {}};
    Map result = map;
    result.conflicts = {};
    if (decision == Decision::Theirs) {
        MemberAt member(conflict.member, &conflict.theirs);
        visitMember(result, conflict.id, member);
        if (!member.fits) return Fault{"merge.value-unusable", {}, {conflict.member}};
    }
    result.conflicts = map.conflicts.withErased(static_cast<std::size_t>(at - map.conflicts.begin()));
    if (!violations(result).empty()) return Fault{"merge.value-unusable", {}, {conflict.member}};
    return result;
}

} // namespace journeyline::versions
