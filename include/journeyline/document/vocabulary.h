// SPDX-License-Identifier: Apache-2.0
// The fixed words of the file format as enumerations, and the one table that ties each to its spelling in a file.
// A word of a later version that is not listed here is not lost: the file layer keeps the member as unknown.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace journeyline {

enum class MapState { Current, Future };
enum class GoalKind { Revenue, Loyalty, Share, Product, Other };
enum class LaneKind {
    Touchpoints,
    Notes,
    Channels,
    Departments,
    Emotion,
    Expectation,
    PainPoints,
    Opportunities,
    Metrics,
    Images,
    Evidence,
    Divider
};
enum class NotesRole { Actions, Thoughts, Needs, Feelings, Questions, Frontstage, Backstage, Free };
enum class LaneLook { Plain, Bubble, Card };
enum class PhaseKind { Before, Purchase, Use, After };
enum class Contact { Front, Back };
enum class Outcome { GoesOn, EndsWell, EndsBadly };
enum class Origin { Team, Customers };
enum class EvidenceLevel { Assumption, Heard, Measured };
enum class SourceKind { Interview, Survey, Analytics, SalesLog, SupportLog, UsabilityTest, Other };
enum class PainPointStatus { Open, Accepted, Solved };
enum class Horizon { QuickFix, ShortTerm, LongTerm };
enum class ActionStatus { Open, Doing, Done, Dropped };
enum class Better { Higher, Lower };

template <class E>
struct Vocabulary;

template <>
struct Vocabulary<MapState> {
    static constexpr std::array words{std::pair{MapState::Current, "current"}, std::pair{MapState::Future, "future"}};
};
template <>
struct Vocabulary<GoalKind> {
    static constexpr std::array words{std::pair{GoalKind::Revenue, "revenue"}, std::pair{GoalKind::Loyalty, "loyalty"},
                                      std::pair{GoalKind::Share, "share"}, std::pair{GoalKind::Product, "product"},
                                      std::pair{GoalKind::Other, "other"}};
};
template <>
struct Vocabulary<LaneKind> {
    static constexpr std::array words{
        std::pair{LaneKind::Touchpoints, "touchpoints"}, std::pair{LaneKind::Notes, "notes"},
        std::pair{LaneKind::Channels, "channels"},       std::pair{LaneKind::Departments, "departments"},
        std::pair{LaneKind::Emotion, "emotion"},         std::pair{LaneKind::Expectation, "expectation"},
        std::pair{LaneKind::PainPoints, "painPoints"},   std::pair{LaneKind::Opportunities, "opportunities"},
        std::pair{LaneKind::Metrics, "metrics"},         std::pair{LaneKind::Images, "images"},
        std::pair{LaneKind::Evidence, "evidence"},       std::pair{LaneKind::Divider, "divider"}};
};
template <>
struct Vocabulary<NotesRole> {
    static constexpr std::array words{
        std::pair{NotesRole::Actions, "actions"},     std::pair{NotesRole::Thoughts, "thoughts"},
        std::pair{NotesRole::Needs, "needs"},         std::pair{NotesRole::Feelings, "feelings"},
        std::pair{NotesRole::Questions, "questions"}, std::pair{NotesRole::Frontstage, "frontstage"},
        std::pair{NotesRole::Backstage, "backstage"}, std::pair{NotesRole::Free, "free"}};
};
template <>
struct Vocabulary<LaneLook> {
    static constexpr std::array words{std::pair{LaneLook::Plain, "plain"}, std::pair{LaneLook::Bubble, "bubble"},
                                      std::pair{LaneLook::Card, "card"}};
};
template <>
struct Vocabulary<PhaseKind> {
    static constexpr std::array words{std::pair{PhaseKind::Before, "before"},
                                      std::pair{PhaseKind::Purchase, "purchase"}, std::pair{PhaseKind::Use, "use"},
                                      std::pair{PhaseKind::After, "after"}};
};
template <>
struct Vocabulary<Contact> {
    static constexpr std::array words{std::pair{Contact::Front, "front"}, std::pair{Contact::Back, "back"}};
};
template <>
struct Vocabulary<Outcome> {
    static constexpr std::array words{std::pair{Outcome::GoesOn, "goes-on"}, std::pair{Outcome::EndsWell, "ends-well"},
                                      std::pair{Outcome::EndsBadly, "ends-badly"}};
};
template <>
struct Vocabulary<Origin> {
    static constexpr std::array words{std::pair{Origin::Team, "team"}, std::pair{Origin::Customers, "customers"}};
};
template <>
struct Vocabulary<EvidenceLevel> {
    static constexpr std::array words{std::pair{EvidenceLevel::Assumption, "assumption"},
                                      std::pair{EvidenceLevel::Heard, "heard"},
                                      std::pair{EvidenceLevel::Measured, "measured"}};
};
template <>
struct Vocabulary<SourceKind> {
    static constexpr std::array words{std::pair{SourceKind::Interview, "interview"},
                                      std::pair{SourceKind::Survey, "survey"},
                                      std::pair{SourceKind::Analytics, "analytics"},
                                      std::pair{SourceKind::SalesLog, "sales-log"},
                                      std::pair{SourceKind::SupportLog, "support-log"},
                                      std::pair{SourceKind::UsabilityTest, "usability-test"},
                                      std::pair{SourceKind::Other, "other"}};
};
template <>
struct Vocabulary<PainPointStatus> {
    static constexpr std::array words{std::pair{PainPointStatus::Open, "open"},
                                      std::pair{PainPointStatus::Accepted, "accepted"},
                                      std::pair{PainPointStatus::Solved, "solved"}};
};
template <>
struct Vocabulary<Horizon> {
    static constexpr std::array words{std::pair{Horizon::QuickFix, "quick-fix"},
                                      std::pair{Horizon::ShortTerm, "short-term"},
                                      std::pair{Horizon::LongTerm, "long-term"}};
};
template <>
struct Vocabulary<ActionStatus> {
    static constexpr std::array words{std::pair{ActionStatus::Open, "open"}, std::pair{ActionStatus::Doing, "doing"},
                                      std::pair{ActionStatus::Done, "done"},
                                      std::pair{ActionStatus::Dropped, "dropped"}};
};
template <>
struct Vocabulary<Better> {
    static constexpr std::array words{std::pair{Better::Higher, "higher"}, std::pair{Better::Lower, "lower"}};
};

/// The spelling of `value` in a file.
template <class E>
[[nodiscard]] constexpr std::string_view wordOf(E value) {
    for (const auto& [entry, word] : Vocabulary<E>::words)
        if (entry == value) return word;
    return {};
}

/// The value spelt `text` in a file; nothing for a word this version does not know.
template <class E>
[[nodiscard]] constexpr std::optional<E> parseWord(std::string_view text) {
    for (const auto& [entry, word] : Vocabulary<E>::words)
        if (text == word) return entry;
    return std::nullopt;
}

/// The channels that have a drawing of their own; any other word is allowed and drawn as "other".
inline constexpr std::array<std::string_view, 14> knownChannels{"website", "app",    "email", "phone",  "chat",
                                                                "shop",    "social", "ad",    "search", "post",
                                                                "person",  "review", "event", "other"};

} // namespace journeyline
