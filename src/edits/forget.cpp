// SPDX-License-Identifier: Apache-2.0
#include "forget.h"

#include <algorithm>
#include <string_view>
#include <type_traits>

#include "journeyline/document/find.h"
#include "journeyline/document/members.h"
#include "journeyline/document/pictures.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<List<T>> = true;
template <class T>
constexpr bool isPlainVector = false;
template <class T>
constexpr bool isPlainVector<std::vector<T>> = true;

/// Walks all members of a part and clears the references to what is gone.
class Forgetting {
public:
    Forgetting(const Gone& gone, bool journeyToo) : m_gone(gone), m_journeyToo(journeyToo) {}

    template <class Member>
    void operator()(std::string_view name, Member& member) {
        if constexpr (std::is_same_v<Member, Id>) {
            if (name != "id" && m_gone.contains(member)) member = Id();
        } else if constexpr (std::is_same_v<Member, Ids>) {
            std::erase_if(member, [&](const Id& id) { return m_gone.contains(id); });
        } else {
            forgetIn(member);
        }
    }
    template <class Member>
    void operator()(std::string_view, Member&, NumberRange) {}

private:
    template <class Member>
    void forgetIn(Member& member) {
        if constexpr (isList<Member>)
            forgetInList(member);
        else if constexpr (requires { describe(*this, member); })
            describe(*this, member);
        else if constexpr (isPlainVector<Member>)
            for (auto& item : member)
                forgetIn(item);
    }

    template <class Part>
    void forgetInList(List<Part>& list) {
        list = list.with([&](auto& items) {
            for (auto& item : items)
                item = item.with([&](Part& part) { describe(*this, part); });
        });
    }

    void forgetIn(std::vector<Experience>& experiences) {
        std::erase_if(experiences, [&](const Experience& e) { return m_gone.contains(e.persona); });
        for (Experience& experience : experiences)
            describe(*this, experience);
    }
    void forgetIn(std::vector<ActionLink>& links) {
        std::erase_if(links, [&](const ActionLink& link) { return m_gone.contains(link.id); });
    }
    void forgetIn(Notes& notes) {
        std::erase_if(notes, [&](const LaneNotes& entry) { return m_gone.contains(entry.lane); });
        for (LaneNotes& entry : notes)
            forgetInList(entry.cards);
    }
    void forgetIn(List<Phase>& phases) {
        if (m_journeyToo) forgetInList(phases);
    }
    void forgetIn(List<DismissedFinding>& findings) {
        findings = findings.with([&](auto& items) {
            std::erase_if(items, [&](const auto& finding) { return m_gone.contains(finding->target); });
        });
    }
    void forgetIn(List<Conflict>& conflicts) {
        conflicts = conflicts.with([&](auto& items) {
            std::erase_if(items, [&](const auto& conflict) { return m_gone.contains(conflict->id); });
        });
    }
    void forgetIn(List<Asset>&) {}

    const Gone& m_gone;
    bool m_journeyToo;
};

Map forgotten(const Map& map, const Gone& gone, bool journeyToo) {
    Map copy = map;
    Forgetting forgetting(gone, journeyToo);
    describe(forgetting, copy);
    return copy;
}

} // namespace

void gather(Gone& gone, const Notes& notes) {
    for (const LaneNotes& entry : notes)
        for (const auto& card : entry.cards)
            gone.insert(card->id);
}

void gather(Gone& gone, const Touchpoint& touchpoint) {
    gone.insert(touchpoint.id);
    gather(gone, touchpoint.notes);
    for (const auto& painPoint : touchpoint.painPoints)
        gone.insert(painPoint->id);
    for (const auto& metric : touchpoint.metrics)
        gone.insert(metric->id);
}

void gather(Gone& gone, const Phase& phase) {
    gone.insert(phase.id);
    gather(gone, phase.notes);
    for (const auto& metric : phase.metrics)
        gone.insert(metric->id);
    for (const auto& touchpoint : phase.touchpoints)
        gather(gone, *touchpoint);
}

Map forgottenBeside(const Map& map, const Gone& gone) {
    return forgotten(map, gone, false);
}

Map forgottenEverywhere(const Map& map, const Gone& gone) {
    return forgotten(map, gone, true);
}

Map withoutHiddenPictures(const Map& before, const Map& after) {
    if (before.assets.empty()) return after;
    const auto was = shownPictures(before), is = shownPictures(after);
    const auto hidden = [&](const Shared<Asset>& asset) {
        return was.contains(asset->sha256) && !is.contains(asset->sha256);
    };
    if (std::none_of(after.assets.begin(), after.assets.end(), hidden)) return after;
    return withMap(
        after, [&](Map& copy) { copy.assets = after.assets.with([&](auto& items) { std::erase_if(items, hidden); }); });
}

} // namespace journeyline::edits
