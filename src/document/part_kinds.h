// SPDX-License-Identifier: Apache-2.0
// The kinds of parts that own an id or are referred to by one, and which kind each reference points at.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "journeyline/document/map.h"

namespace journeyline {

enum class PartKind {
    Map,
    Persona,
    Lane,
    Phase,
    Touchpoint,
    Card,
    PainPoint,
    Metric,
    Opportunity,
    Action,
    Source,
    Parked,
    View,
    Agenda,
    Asset
};
inline constexpr std::array<std::string_view, 15> partKindWords{
    "map",         "persona", "lane",   "phase",  "touchpoint", "card",   "painPoint", "metric",
    "opportunity", "action",  "source", "parked", "view",       "agenda", "asset"};

constexpr std::string_view wordOf(PartKind kind) {
    return partKindWords[static_cast<std::size_t>(kind)];
}

/// Whether other parts of a map may refer to this kind.
constexpr bool isReferredTo(PartKind kind) {
    switch (kind) {
    case PartKind::Persona:
    case PartKind::Lane:
    case PartKind::Phase:
    case PartKind::Touchpoint:
    case PartKind::PainPoint:
    case PartKind::Opportunity:
    case PartKind::Source:
    case PartKind::Asset:
        return true;
    default:
        return false;
    }
}

template <class Part>
inline constexpr PartKind partKind = PartKind::Map;
template <>
inline constexpr PartKind partKind<Persona> = PartKind::Persona;
template <>
inline constexpr PartKind partKind<Lane> = PartKind::Lane;
template <>
inline constexpr PartKind partKind<Phase> = PartKind::Phase;
template <>
inline constexpr PartKind partKind<Touchpoint> = PartKind::Touchpoint;
template <>
inline constexpr PartKind partKind<Card> = PartKind::Card;
template <>
inline constexpr PartKind partKind<PainPoint> = PartKind::PainPoint;
template <>
inline constexpr PartKind partKind<Metric> = PartKind::Metric;
template <>
inline constexpr PartKind partKind<Opportunity> = PartKind::Opportunity;
template <>
inline constexpr PartKind partKind<Action> = PartKind::Action;
template <>
inline constexpr PartKind partKind<Source> = PartKind::Source;
template <>
inline constexpr PartKind partKind<ParkedNote> = PartKind::Parked;
template <>
inline constexpr PartKind partKind<SavedView> = PartKind::View;
template <>
inline constexpr PartKind partKind<AgendaItem> = PartKind::Agenda;

/// What the member of this name refers to within the map; nothing for a name that refers to no part of it.
constexpr std::optional<PartKind> targetOfMember(std::string_view member) {
    if (member == "persona" || member == "personas" || member == "focusPersona") return PartKind::Persona;
    if (member == "source") return PartKind::Source;
    if (member == "touchpoint") return PartKind::Touchpoint;
    if (member == "painPoints") return PartKind::PainPoint;
    if (member == "lanes") return PartKind::Lane;
    if (member == "phase" || member == "phases") return PartKind::Phase;
    return std::nullopt;
}

/// What the link of an action refers to; a kind of a later version is not looked at.
constexpr std::optional<PartKind> targetOfLink(std::string_view kind) {
    if (kind == "painPoint") return PartKind::PainPoint;
    if (kind == "opportunity") return PartKind::Opportunity;
    if (kind == "touchpoint") return PartKind::Touchpoint;
    return std::nullopt;
}

/// What people call the part: its title, name or text.
template <class Part>
const std::string& titleOf(const Part& part) {
    if constexpr (requires { part.title; })
        return part.title;
    else if constexpr (requires { part.name; })
        return part.name;
    else
        return part.text;
}

} // namespace journeyline
