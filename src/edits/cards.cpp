// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/cards.h"

#include "forget.h"
#include "joining.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

/// A touchpoint, or without one the phase itself.
struct CardHolder {
    std::size_t phase = 0;
    std::optional<std::size_t> touchpoint;
    friend bool operator==(const CardHolder&, const CardHolder&) = default;
};

std::optional<CardHolder> holderOf(const Map& map, const Id& at) {
    if (const auto phase = indexOf(map.phases, at)) return CardHolder{*phase, std::nullopt};
    if (const auto place = placeOf(map, at)) return CardHolder{place->phase, place->index};
    return std::nullopt;
}

const Notes& notesOf(const Map& map, const CardHolder& holder) {
    const Phase& phase = *map.phases[holder.phase];
    return holder.touchpoint ? phase.touchpoints[*holder.touchpoint]->notes : phase.notes;
}

void setCards(Notes& notes, const Id& lane, const List<Card>& cards) {
    if (cards.empty())
        std::erase_if(notes, [&](const LaneNotes& entry) { return entry.lane == lane; });
    else
        cardsFor(notes, lane) = cards;
}

Map withCards(const Map& map, const CardHolder& holder, const Id& lane, const List<Card>& cards) {
    if (holder.touchpoint)
        return withTouchpointAt(map, {holder.phase, *holder.touchpoint},
                                [&](Touchpoint& touchpoint) { setCards(touchpoint.notes, lane, cards); });
    return withPhaseAt(map, holder.phase, [&](Phase& phase) { setCards(phase.notes, lane, cards); });
}

std::optional<Fault> faultOfLane(const Map& map, const Id& id, bool toReceive) {
    const Lane* lane = findIn(map.lanes, id);
    if (!lane) return noSuch("lane", id);
    if (lane->locked) return faultWith("edit.lane-locked", id.text);
    if (toReceive && kindOf(*lane) != LaneKind::Notes) return faultWith("edit.lane-holds-no-cards", id.text);
    return std::nullopt;
}

CardHolder holderOf(const CardPlace& place) {
    return {place.phase, place.touchpoint};
}

} // namespace

Result<Added> addCard(const Map& map, const Id& at, const Id& lane, std::size_t index, const std::string& text,
                      IdSource& ids) {
    const Result<AddedMany> added = addCards(map, at, lane, index, {text}, ids);
    if (!added) return added.fault();
    return Added{added->map, added->ids.front()};
}

Result<AddedMany> addCards(const Map& map, const Id& at, const Id& lane, std::size_t index, const Texts& texts,
                           IdSource& ids) {
    const auto holder = holderOf(map, at);
    if (!holder) return noSuch("touchpoint", at);
    if (auto fault = faultOfLane(map, lane, true)) return std::move(*fault);
    List<Card> cards = cardsIn(notesOf(map, *holder), lane);
    std::size_t place = std::min(index, cards.size());
    Ids added;
    for (const std::string& text : texts) {
        Card card;
        card.id = ids.next();
        card.text = text;
        added.push_back(card.id);
        cards = inserted(cards, place++, Shared(std::move(card)));
    }
    return AddedMany{withCards(map, *holder, lane, cards), std::move(added)};
}

Result<Map> moveCard(const Map& map, const Id& card, const Id& to, const Id& toLane, std::size_t index) {
    const auto from = placeOfCard(map, card);
    if (!from) return noSuch("card", card);
    const auto holder = holderOf(map, to);
    if (!holder) return noSuch("touchpoint", to);
    if (auto fault = faultOfLane(map, from->lane, false)) return std::move(*fault);
    if (auto fault = faultOfLane(map, toLane, true)) return std::move(*fault);
    const List<Card> source = cardsIn(notesOf(map, holderOf(*from)), from->lane);
    if (holderOf(*from) == *holder && from->lane == toLane)
        return withCards(map, *holder, toLane, movedWithin(source, from->index, index));
    const Map without = withCards(map, holderOf(*from), from->lane, source.withErased(from->index));
    const List<Card> target = cardsIn(notesOf(without, *holder), toLane);
    return withCards(without, *holder, toLane, inserted(target, index, source[from->index]));
}

Result<Map> deleteCard(const Map& map, const Id& card) {
    const auto place = placeOfCard(map, card);
    if (!place) return noSuch("card", card);
    if (auto fault = faultOfLane(map, place->lane, false)) return std::move(*fault);
    const List<Card> cards = cardsIn(notesOf(map, holderOf(*place)), place->lane);
    return forgottenBeside(withCards(map, holderOf(*place), place->lane, cards.withErased(place->index)), Gone{card});
}

Result<Map> changeCard(const Map& map, const Id& card, const Change<Card>& change) {
    const auto place = placeOfCard(map, card);
    if (!place) return noSuch("card", card);
    if (auto fault = faultOfLane(map, place->lane, false)) return std::move(*fault);
    const List<Card> cards = cardsIn(notesOf(map, holderOf(*place)), place->lane);
    const Result<List<Card>> changed = changedIn(map, cards, place->index, change);
    if (!changed) return changed.fault();
    return withCards(map, holderOf(*place), place->lane, *changed);
}

Result<Map> setCardText(const Map& map, const Id& card, const std::string& text) {
    return changeCard(map, card, [&](Card& c) { c.text = text; });
}

Result<Map> setCardPersona(const Map& map, const Id& card, const Id& persona) {
    return changeCard(map, card, [&](Card& c) { c.persona = persona; });
}

Result<Map> setCardColour(const Map& map, const Id& card, const std::string& colour) {
    return changeCard(map, card, [&](Card& c) { c.colour = colour; });
}

Result<Map> setCardOrigin(const Map& map, const Id& card, std::optional<Origin> origin) {
    return changeCard(map, card, [&](Card& c) { c.origin = origin; });
}

Result<Map> setCardEvidence(const Map& map, const Id& card, const Evidence& evidence) {
    return changeCard(map, card, [&](Card& c) { c.evidence = evidence; });
}

Result<Map> setCardVotes(const Map& map, const Id& card, std::optional<int> votes) {
    return changeCard(map, card, [&](Card& c) { c.votes = votes; });
}

} // namespace journeyline::edits
