// SPDX-License-Identifier: Apache-2.0
#include "part_text.h"

#include <array>

#include "cell_text.h"
#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

constexpr std::array<std::string_view, 2> languages{"en", "nl"};
/// Stands behind a text whose own end would be misread.
constexpr std::string_view noSeverity = "[–]";

/// "[severe]" at the end of a text, in either language; 0 for "[–]".
std::optional<int> severityAtEnd(std::string_view text, std::size_t& length) {
    if (text.ends_with(noSeverity)) {
        length = noSeverity.size();
        return 0;
    }
    for (const std::string_view language : languages)
        for (int severity = 1; severity <= 3; ++severity) {
            const std::string mark = "[" + words::wordsFor(language).severity(severity) + "]";
            if (!text.ends_with(mark)) continue;
            length = mark.size();
            return severity;
        }
    return std::nullopt;
}

/// "1 200,50 %" as number and what follows it.
std::optional<Decimal> numberInFront(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || text[end] == '.' || text[end] == ',' ||
                                 (end == 0 && text[end] == '-')))
        ++end;
    auto number = numberOf(text.substr(0, end));
    if (number) text = trimmed(text.substr(end));
    return number;
}

std::string withUnit(const Decimal& number, const std::string& unit, const words::Words& words) {
    return unit.empty() ? words.number(number) : words.number(number) + " " + unit;
}

/// "… (target 5)" in either language, taken off the end.
std::optional<Decimal> takeTarget(std::string_view& text) {
    if (!text.ends_with(')')) return std::nullopt;
    for (const std::string_view language : languages) {
        const std::string opening = " (" + words::wordsFor(language).target + " ";
        const std::size_t at = text.rfind(opening);
        if (at == std::string_view::npos) continue;
        auto target = numberOf(text.substr(at + opening.size(), text.size() - at - opening.size() - 1));
        if (target) text = trimmed(text.substr(0, at));
        return target;
    }
    return std::nullopt;
}

} // namespace

std::string painPointText(const PainPoint& painPoint, const words::Words& words) {
    const std::string text(trimmed(painPoint.text));
    std::size_t length = 0;
    if (painPoint.severity) return text + " [" + words.severity(*painPoint.severity) + "]";
    return severityAtEnd(text, length) ? text + " " + std::string(noSeverity) : text;
}

void readPainPoint(std::string_view text, PainPoint& painPoint) {
    std::size_t length = 0;
    if (const auto severity = severityAtEnd(text, length)) {
        text.remove_suffix(length);
        if (*severity > 0) painPoint.severity = severity;
    }
    painPoint.text = std::string(trimmed(text));
}

std::string metricText(const Metric& metric, const words::Words& words) {
    std::string text(trimmed(metric.name));
    if (metric.value) text += ": " + withUnit(*metric.value, metric.unit, words);
    if (metric.target) text += " (" + words.target + " " + words.number(*metric.target) + ")";
    return text;
}

void readMetric(std::string_view text, Metric& metric) {
    std::string_view rest = trimmed(text);
    metric.target = takeTarget(rest);
    const std::size_t colon = rest.rfind(": ");
    if (colon != std::string_view::npos) {
        std::string_view value = trimmed(rest.substr(colon + 2));
        if ((metric.value = numberInFront(value))) {
            metric.unit = std::string(value);
            rest = trimmed(rest.substr(0, colon));
        }
    }
    metric.name = std::string(rest);
}

std::string durationText(const Duration& duration, const words::Words& words) {
    return duration.value ? withUnit(*duration.value, duration.unit, words) : std::string();
}

std::optional<Duration> readDuration(std::string_view text) {
    std::string_view rest = trimmed(text);
    Duration duration;
    duration.value = numberInFront(rest);
    if (!duration.value) return std::nullopt;
    duration.unit = std::string(rest);
    return duration;
}

std::optional<EvidenceLevel> readEvidenceLevel(std::string_view text) {
    const std::string word = folded(text);
    for (const std::string_view language : languages)
        for (const EvidenceLevel level : {EvidenceLevel::Assumption, EvidenceLevel::Heard, EvidenceLevel::Measured})
            if (word == folded(words::wordsFor(language).evidenceLevel(level)) || word == wordOf(level)) return level;
    return std::nullopt;
}

std::optional<bool> readYesOrNo(std::string_view text) {
    const std::string word = folded(text);
    for (const std::string_view yes : {"x", "yes", "ja", "true", "waar", "1", "y", "j", "✓", "✔", "★", "✅"})
        if (word == yes) return true;
    for (const std::string_view no : {"", "no", "nee", "false", "onwaar", "0", "n", "✗", "❌"})
        if (word == no) return false;
    return std::nullopt;
}

} // namespace journeyline::interchange
