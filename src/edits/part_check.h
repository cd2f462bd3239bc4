// SPDX-License-Identifier: Apache-2.0
// Checks one part against the map it is to stand in: numbers within their ranges, references that point at something.
// Only the part's own members are looked at, not the parts with ids inside it. Generic over members.h, so that a new
// member is checked without a line here.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <type_traits>

#include "journeyline/base/result.h"
#include "journeyline/document/members.h"

namespace journeyline::edits {

class PartCheck {
public:
    explicit PartCheck(const Map& map) : m_map(map) {}

    template <class Part>
    static std::optional<Fault> faultOf(const Map& map, const Part& part) {
        PartCheck check(map);
        describe(check, part);
        return std::move(check.m_fault);
    }

    template <class Number>
    void operator()(std::string_view name, const std::optional<Number>& member, NumberRange range) {
        if (!member) return;
        double value = 0;
        if constexpr (std::is_same_v<Number, Decimal>)
            value = member->value();
        else
            value = static_cast<double>(*member);
        if (value < range.from || value > range.to) blame("edit.out-of-range", name);
    }

    template <class Member>
    void operator()(std::string_view name, const Member& member) {
        if constexpr (std::is_same_v<Member, Id> || std::is_same_v<Member, std::string>)
            checkReference(name, member);
        else if constexpr (requires { describe(*this, member); })
            describe(*this, member);
    }
    void operator()(std::string_view name, const Ids& member) {
        for (const Id& id : member)
            checkListed(name, id);
    }
    template <class Item>
    void operator()(std::string_view, const std::vector<Item>& member) {
        for (const Item& item : member)
            checkItem(item);
    }
    void operator()(std::string_view, const MapLink&) {} // names another map

private:
    template <class Item>
    void checkItem(const Item& item) {
        if constexpr (std::is_same_v<Item, ActionLink>)
            checkLink(item);
        else if constexpr (requires { describe(*this, item); })
            describe(*this, item);
    }

    void checkReference(std::string_view member, const Id& id);
    void checkReference(std::string_view member, const std::string& assetHash);
    void checkListed(std::string_view member, const Id& id);
    void checkLink(const ActionLink& link);
    void require(bool found, std::string_view what, const std::string& id);
    void blame(std::string_view code, std::string_view argument);

    const Map& m_map;
    std::optional<Fault> m_fault; ///< the first one
};

} // namespace journeyline::edits
