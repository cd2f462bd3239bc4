// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/fragment.h"

#include <array>
#include <unordered_set>

#include "joining.h"
#include "journeyline/document/facts.h"
#include "journeyline/document/invariants.h"
#include "journeyline/document/members.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

using Wanted = std::unordered_set<Id>;

/// Everything that a part refers to: ids of other parts, lanes of its notes, pictures by their hash.
class References {
public:
    template <class Member>
    void operator()(std::string_view name, const Member& member) {
        if constexpr (std::is_same_v<Member, Id>) {
            if (name != "id") ids.insert(member);
        } else if constexpr (std::is_same_v<Member, Ids>) {
            ids.insert(member.begin(), member.end());
        } else if constexpr (std::is_same_v<Member, std::string>) {
            if (refersToAsset(name)) pictures.insert(Id(member));
        } else {
            look(member);
        }
    }
    template <class Member>
    void operator()(std::string_view, const Member&, NumberRange) {}
    void operator()(std::string_view, const MapLink&) {} // names another map

    Wanted ids;
    Wanted pictures;

private:
    template <class Part>
    void look(const List<Part>& list) {
        for (const auto& part : list)
            describe(*this, *part);
    }
    template <class Item>
    void look(const std::vector<Item>& items) {
        for (const Item& item : items)
            look(item);
    }
    void look(const LaneNotes& notes) {
        ids.insert(notes.lane);
        look(notes.cards);
    }
    template <class Member>
    void look(const Member& member) {
        if constexpr (requires { describe(*this, member); }) describe(*this, member);
    }
};

template <class Part, class Fits>
List<Part> filtered(const List<Part>& list, const Fits& fits) {
    return list.with([&](auto& items) { std::erase_if(items, [&](const auto& part) { return !fits(*part); }); });
}

Notes filteredNotes(const Map& map, const Notes& notes, const Wanted& cards) {
    Notes some;
    for (const auto& lane : map.lanes) {
        const List<Card> here =
            filtered(cardsIn(notes, lane->id), [&](const Card& card) { return cards.contains(card.id); });
        if (!here.empty()) some.push_back({lane->id, here});
    }
    return some;
}

// Parts that stand in something need something to stand in; these ids never leave the clipboard.
Phase holderPhase() {
    Phase phase;
    phase.id = Id("clipboard-phase");
    return phase;
}

/// The chosen touchpoints, in one phase that is called like the first one's.
Phase withTouchpoints(const Map& map, const Wanted& wanted) {
    Phase holder = holderPhase();
    for (const auto& phase : map.phases) {
        const auto some = filtered(phase->touchpoints, [&](const Touchpoint& t) { return wanted.contains(t.id); });
        if (holder.touchpoints.empty() && !some.empty()) holder.title = phase->title;
        append(holder.touchpoints, some);
    }
    return holder;
}

/// The chosen cards, pain points or metrics, all in one touchpoint.
Phase withInnerParts(const Map& map, const Wanted& wanted) {
    Touchpoint inside;
    inside.id = Id("clipboard-touchpoint");
    const auto fits = [&](const auto& part) { return wanted.contains(part.id); };
    append(inside.metrics, filtered(map.metrics, fits));
    for (const auto& phase : map.phases) {
        append(inside.notes, filteredNotes(map, phase->notes, wanted));
        append(inside.metrics, filtered(phase->metrics, fits));
        for (const auto& touchpoint : phase->touchpoints) {
            append(inside.notes, filteredNotes(map, touchpoint->notes, wanted));
            append(inside.painPoints, filtered(touchpoint->painPoints, fits));
            append(inside.metrics, filtered(touchpoint->metrics, fits));
        }
    }
    Phase holder = holderPhase();
    holder.touchpoints = List<Touchpoint>::of({std::move(inside)});
    return holder;
}

/// The journey with nothing in it but the cards of the chosen lanes: where they stood tells where they go.
List<Phase> withLaneCards(const Map& map, const Wanted& lanes) {
    const auto cardsOf = [&](Notes notes) {
        std::erase_if(notes, [&](const LaneNotes& entry) { return !lanes.contains(entry.lane); });
        return notes;
    };
    List<Phase>::Items phases;
    for (const auto& phase : map.phases) {
        Phase bare;
        bare.id = phase->id;
        bare.title = phase->title;
        bare.notes = cardsOf(phase->notes);
        List<Touchpoint>::Items touchpoints;
        for (const auto& touchpoint : phase->touchpoints) {
            Touchpoint copy;
            copy.id = touchpoint->id;
            copy.title = touchpoint->title;
            copy.notes = cardsOf(touchpoint->notes);
            touchpoints.emplace_back(std::move(copy));
        }
        bare.touchpoints = List<Touchpoint>(std::move(touchpoints));
        phases.emplace_back(std::move(bare));
    }
    return List<Phase>(std::move(phases));
}

List<Opportunity> opportunitiesOf(const Map& map, const List<Phase>& phases) {
    Wanted touchpoints;
    for (const auto& phase : phases)
        for (const auto& touchpoint : phase->touchpoints)
            touchpoints.insert(touchpoint->id);
    return filtered(map.opportunities,
                    [&](const Opportunity& o) { return touchpoints.contains(placeOfOpportunity(map, o)); });
}

Wanted answered(const List<Opportunity>& opportunities) {
    Wanted painPoints;
    for (const auto& opportunity : opportunities)
        painPoints.insert(opportunity->painPoints.begin(), opportunity->painPoints.end());
    return painPoints;
}

/// The opportunities of a fragment without what they say of touchpoints and pain points outside it.
List<Opportunity> keptWithin(const Map& fragment) {
    Wanted inside;
    for (const auto& phase : fragment.phases)
        for (const auto& touchpoint : phase->touchpoints) {
            inside.insert(touchpoint->id);
            for (const auto& painPoint : touchpoint->painPoints)
                inside.insert(painPoint->id);
        }
    return fragment.opportunities.with([&](auto& items) {
        for (auto& item : items)
            item = item.with([&](Opportunity& opportunity) {
                if (!inside.contains(opportunity.touchpoint)) opportunity.touchpoint = Id();
                std::erase_if(opportunity.painPoints, [&](const Id& id) { return !inside.contains(id); });
            });
    });
}

} // namespace

Fragment extract(const Map& map, FragmentKind kind, const Ids& parts) {
    const Wanted wanted(parts.begin(), parts.end());
    const auto fits = [&](const auto& part) { return wanted.contains(part.id); };
    Map some;
    some.id = map.id;
    some.language = map.language;
    switch (kind) {
    case FragmentKind::Phases:
        some.phases = filtered(map.phases, fits);
        some.opportunities = opportunitiesOf(map, some.phases);
        break;
    case FragmentKind::Touchpoints:
        some.phases = List<Phase>::of({withTouchpoints(map, wanted)});
        some.opportunities = opportunitiesOf(map, some.phases);
        break;
    case FragmentKind::Lanes:
        some.lanes = filtered(map.lanes, fits);
        some.phases = withLaneCards(map, wanted);
        break;
    case FragmentKind::Opportunities:
        some.opportunities = filtered(map.opportunities, fits);
        some.phases = List<Phase>::of({withInnerParts(map, answered(some.opportunities))});
        break;
    case FragmentKind::Cards:
    case FragmentKind::PainPoints:
    case FragmentKind::Metrics:
        some.phases = List<Phase>::of({withInnerParts(map, wanted)});
        break;
    }
    some.opportunities = keptWithin(some);
    References references;
    describe(references, some);
    if (kind != FragmentKind::Lanes)
        some.lanes = filtered(map.lanes, [&](const Lane& lane) { return references.ids.contains(lane.id); });
    describe(references, some);
    const auto referred = [&](const auto& part) { return references.ids.contains(part.id); };
    some.personas = filtered(map.personas, referred);
    some.sources = filtered(map.sources, referred);
    describe(references, some); // portraits
    some.assets =
        filtered(map.assets, [&](const Asset& asset) { return references.pictures.contains(Id(asset.sha256)); });
    return {kind, some};
}

namespace {
constexpr std::array kindWords{std::pair{FragmentKind::Touchpoints, std::string_view("touchpoints")},
                               std::pair{FragmentKind::Phases, std::string_view("phases")},
                               std::pair{FragmentKind::Cards, std::string_view("cards")},
                               std::pair{FragmentKind::PainPoints, std::string_view("painPoints")},
                               std::pair{FragmentKind::Opportunities, std::string_view("opportunities")},
                               std::pair{FragmentKind::Metrics, std::string_view("metrics")},
                               std::pair{FragmentKind::Lanes, std::string_view("lanes")}};
} // namespace

std::string_view wordOf(FragmentKind kind) {
    for (const auto& [entry, word] : kindWords)
        if (entry == kind) return word;
    return {};
}

std::optional<FragmentKind> fragmentKindOf(std::string_view word) {
    for (const auto& [kind, entry] : kindWords)
        if (entry == word) return kind;
    return std::nullopt;
}

} // namespace journeyline::edits
