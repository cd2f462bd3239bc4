// SPDX-License-Identifier: Apache-2.0
#include "journeyline/words/words.h"

#include <array>
#include <charconv>

#include "tables.h"

namespace journeyline::words {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

const Language& languageFor(std::string_view tag) {
    const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
    return primary == "nl" || primary == "NL" ? dutch() : english();
}

std::string withMark(std::string text, char mark) {
    if (const auto point = text.find('.'); point != std::string::npos) text[point] = mark;
    return text;
}

const LaneWords& laneWords(std::string_view language, LaneKind kind, std::optional<NotesRole> role) {
    const auto& lanes = languageFor(language).lanes;
    if (kind == LaneKind::Notes && !role) role = NotesRole::Free;
    if (kind != LaneKind::Notes) role = std::nullopt;
    for (const LaneWords& lane : lanes)
        if (lane.kind == kind && lane.role == role) return lane;
    return lanes.back();
}

} // namespace

std::string Words::number(const Decimal& value) const {
    return withMark(value.text(), decimalPoint);
}

std::string Words::score(double value) const {
    std::array<char, 32> buffer{};
    const auto [past, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 1);
    return error == std::errc() ? withMark(std::string(buffer.data(), past), decimalPoint) : std::string();
}

std::string Words::quantity(const Decimal& value, std::string_view unit) const {
    if (unit.empty()) return number(value);
    if (unit == "€" || unit == "$" || unit == "£")
        return std::string(unit) + (language == "nl" ? std::string(noBreakSpace) : std::string()) + number(value);
    return number(value) + std::string(noBreakSpace) + std::string(unit);
}

std::string Words::date(std::string_view iso) const {
    const auto digits = [&](std::size_t from, std::size_t count) {
        int value = -1;
        const auto [past, error] = std::from_chars(iso.data() + from, iso.data() + from + count, value);
        return error == std::errc() && past == iso.data() + from + count ? value : -1;
    };
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::string(iso);
    const int year = digits(0, 4), month = digits(5, 2), day = digits(8, 2);
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return std::string(iso);
    return std::to_string(day) + " " + std::string(languageFor(language).months[static_cast<std::size_t>(month - 1)]) +
           " " + std::to_string(year);
}

std::string Words::severity(int value) const {
    return value <= 1 ? mild : value == 2 ? moderate : severe;
}

std::string Words::evidenceLevel(EvidenceLevel level) const {
    switch (level) {
    case EvidenceLevel::Measured:
        return measured;
    case EvidenceLevel::Heard:
        return heard;
    case EvidenceLevel::Assumption:
        break;
    }
    return assumed;
}

std::string Words::channel(std::string_view channel) const {
    for (const auto& [key, name] : languageFor(language).channels)
        if (key == channel) return std::string(name);
    return std::string(channel);
}

std::string Words::laneTitle(LaneKind kind, std::optional<NotesRole> role) const {
    return std::string(laneWords(language, kind, role).title);
}

std::string Words::laneCaption(LaneKind kind, std::optional<NotesRole> role) const {
    return std::string(laneWords(language, kind, role).caption);
}

const Words& wordsFor(std::string_view tag) {
    return languageFor(tag).words;
}

} // namespace journeyline::words
