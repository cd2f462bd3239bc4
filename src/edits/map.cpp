// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/map.h"

#include "joining.h"
#include "journeyline/base/colour.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

template <class Member, class Value>
Map withMember(const Map& map, Member Map::*member, const Value& value) {
    return withMap(map, [&](Map& copy) { copy.*member = value; });
}

bool isLanguageTag(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// The map with one of its own parts changed, when numbers and references in it hold.
template <class Part>
Result<Map> changeOwn(const Map& map, Part Map::*member, const Change<Part>& change) {
    Map copy = map;
    change(copy.*member);
    if (auto fault = PartCheck::faultOf(map, copy.*member)) return std::move(*fault);
    return copy;
}

} // namespace

Result<Map> setTitle(const Map& map, const std::string& title) {
    return withMember(map, &Map::title, title);
}

Result<Map> setSubtitle(const Map& map, const std::string& subtitle) {
    return withMember(map, &Map::subtitle, subtitle);
}

Result<Map> setLanguage(const Map& map, const std::string& language) {
    if (!isLanguageTag(language)) return faultWith("edit.language", language);
    return withMember(map, &Map::language, language);
}

Result<Map> setState(const Map& map, std::optional<MapState> state) {
    return withMember(map, &Map::state, state);
}

Result<Map> setOwner(const Map& map, const std::string& owner) {
    return withMember(map, &Map::owner, owner);
}

Result<Map> setReviewed(const Map& map, const std::string& date) {
    return withMember(map, &Map::reviewed, date);
}

Result<Map> setReviewBy(const Map& map, const std::string& date) {
    return withMember(map, &Map::reviewBy, date);
}

Result<Map> changeGoal(const Map& map, const Change<Goal>& change) {
    return changeOwn(map, &Map::goal, change);
}

Result<Map> setGoalStatement(const Map& map, const std::string& statement) {
    return changeGoal(map, [&](Goal& goal) { goal.statement = statement; });
}

Result<Map> setGoalKind(const Map& map, std::optional<GoalKind> kind) {
    return changeGoal(map, [&](Goal& goal) { goal.kind = kind; });
}

Result<Map> setGoalMetric(const Map& map, const GoalMetric& metric) {
    return changeGoal(map, [&](Goal& goal) { goal.metric = metric; });
}

Result<Map> changeScope(const Map& map, const Change<Scope>& change) {
    return changeOwn(map, &Map::scope, change);
}

Result<Map> setScope(const Map& map, const Scope& scope) {
    return changeScope(map, [&](Scope& own) { own = scope; });
}

Result<Map> addEdition(const Map& map, const Edition& edition) {
    return withMap(map, [&](Map& copy) { copy.editions.push_back(edition); });
}

namespace {

/// `change` works on the list of editions and on the place in it.
template <class Apply>
Result<Map> withEditionAt(const Map& map, std::size_t index, Apply&& change) {
    if (index >= map.editions.size()) return faultWith("edit.out-of-range", "editions");
    return withMap(map, [&](Map& copy) { change(copy.editions, static_cast<std::ptrdiff_t>(index)); });
}

} // namespace

Result<Map> changeEdition(const Map& map, std::size_t index, const Change<Edition>& change) {
    return withEditionAt(map, index, [&](auto& editions, auto at) { change(*(editions.begin() + at)); });
}

Result<Map> moveEdition(const Map& map, std::size_t from, std::size_t to) {
    return withEditionAt(map, from, [&](auto& editions, auto at) {
        Edition edition = std::move(*(editions.begin() + at));
        editions.erase(editions.begin() + at);
        editions.insert(editions.begin() + static_cast<std::ptrdiff_t>(std::min(to, editions.size())),
                        std::move(edition));
    });
}

Result<Map> deleteEdition(const Map& map, std::size_t index) {
    return withEditionAt(map, index, [](auto& editions, auto at) { editions.erase(editions.begin() + at); });
}

Result<Map> setBrandColours(const Map& map, const Texts& colours) {
    if (colours.size() > mostBrandColours) return Fault{"edit.brand-colours", {}, {}};
    for (const std::string& colour : colours)
        if (!Colour::parse(colour)) return faultWith("edit.brand-colour", colour);
    return changeOwn<Brand>(map, &Map::theme, [&](Brand& brand) { brand.colours = colours; });
}

Result<Map> setLogo(const Map& map, const std::string& assetHash) {
    return changeOwn<Brand>(map, &Map::theme, [&](Brand& brand) { brand.logo = assetHash; });
}

Result<Map> addAsset(const Map& map, const Asset& asset) {
    for (const auto& held : map.assets)
        if (held->sha256 == asset.sha256) return map;
    if (auto fault = PartCheck::faultOf(map, asset)) return std::move(*fault);
    return withMap(map, [&](Map& copy) { addPicture(copy.assets, Shared(asset)); });
}

} // namespace journeyline::edits
