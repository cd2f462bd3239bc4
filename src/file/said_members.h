// SPDX-License-Identifier: Apache-2.0
// Which members of a part say something: only those stand in a file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "unknown_members.h"

namespace journeyline::file {

inline bool isSaid(const std::string& member) {
    return !member.empty();
}
inline bool isSaid(const Shared<std::string>& member) {
    return !member->empty();
}
inline bool isSaid(const Id& member) {
    return !member.empty();
}
inline bool isSaid(bool member) {
    return member;
}
inline bool isSaid(const ConstRawJson& member) {
    return !member.text.empty();
}
inline bool isSaid(const RawJson& member) {
    return !member.text.empty();
}
template <class Value>
bool isSaid(const std::optional<Value>& member) {
    return member.has_value();
}
template <class Item>
bool isSaid(const std::vector<Item>& member) {
    return !member.empty();
}
template <class Item>
bool isSaid(const List<Item>& member) {
    return !member.empty();
}
inline bool isSaid(const Notes& member) {
    for (const LaneNotes& entry : member)
        if (!entry.cards.empty()) return true;
    return false;
}

template <IsPart Part>
bool isSaid(const Part& part);

struct AnySaid {
    bool found = false;
    template <class Member, class... Range>
    void operator()(const char*, const Member& member, Range...) {
        found = found || isSaid(member);
    }
};

template <IsPart Part>
bool isSaid(const Part& part) {
    if (!part.unknown.empty()) return true;
    AnySaid any;
    describe(any, part);
    return any.found;
}

} // namespace journeyline::file
