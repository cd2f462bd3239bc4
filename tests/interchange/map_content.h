// SPDX-License-Identifier: Apache-2.0
// What a table can hold of a map, as lines of text, so that two maps can be compared by it: not ids, not the order of
// rows, not what has no column.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "journeyline/document/facts.h"
#include "journeyline/words/words.h"

namespace journeyline::interchange::test {

/// White space as every import treats it: ends trimmed, on one line where a title is meant.
inline std::string plain(const std::string& text, bool oneLine = false) {
    std::string out;
    for (const char c : text)
        if (!oneLine || (c != '\n' && c != '\t'))
            out += c;
        else
            out += ' ';
    if (oneLine)
        for (std::size_t at = out.find("  "); at != std::string::npos; at = out.find("  "))
            out.erase(at, 1);
    const std::size_t first = out.find_first_not_of(" \n\t");
    if (first == std::string::npos) return {};
    return out.substr(first, out.find_last_not_of(" \n\t") - first + 1);
}

class Content {
public:
    explicit Content(const Map& map) : m_map(map), m_facts(factsOf(map)) {}

    std::vector<std::string> run() {
        for (const auto& phase : m_map.phases) {
            add("phase", plain(phase->title, true));
            add("  goal", plain(phase->goal));
            notes(phase->notes);
            metrics(phase->metrics);
            for (const auto& touchpoint : phase->touchpoints)
                ofTouchpoint(*touchpoint);
        }
        return std::move(m_lines);
    }

private:
    void add(const std::string& name, const std::string& value) {
        if (!value.empty() || name == "phase" || name == "touchpoint") m_lines.push_back(name + ": " + value);
    }
    static std::string number(const std::optional<Decimal>& value) { return value ? value->text() : std::string(); }

    std::string person(const Id& id) const {
        const Persona* persona = findIn(m_map.personas, id);
        return persona ? plain(persona->name, true) : std::string();
    }
    void notes(const Notes& notes) {
        const auto first = static_cast<std::ptrdiff_t>(m_lines.size());
        for (const auto& lane : m_map.lanes) {
            if (lane->kind != LaneKind::Notes) continue;
            const NotesRole role = lane->role.value_or(NotesRole::Free);
            std::string title = plain(lane->title, true);
            for (const char* language : {"en", "nl"})
                if (title == words::wordsFor(language).laneTitle(LaneKind::Notes, role)) title.clear();
            for (const auto& card : cardsIn(notes, lane->id))
                add("  " + std::string(wordOf(role)) + " " + title, plain(card->text));
        }
        // The order of rows is not content; that of the cards in one row is, but lanes of one name are one.
        const auto lane = [](const std::string& line) { return line.substr(0, line.find(": ")); };
        std::stable_sort(m_lines.begin() + first, m_lines.end(),
                         [&](const std::string& a, const std::string& b) { return lane(a) < lane(b); });
    }
    void metrics(const List<Metric>& metrics) {
        for (const auto& one : metrics)
            add("  metric", plain(one->name) + " = " + number(one->value) + " " + (one->value ? plain(one->unit) : "") +
                                " -> " + number(one->target));
    }
    void ofTouchpoint(const Touchpoint& touchpoint) {
        add("touchpoint", plain(touchpoint.title, true));
        add("  description", plain(touchpoint.description));
        add("  want", plain(touchpoint.customerGoal));
        for (const Id& id : touchpoint.personas)
            add("  persona", person(id));
        for (const std::string& channel : touchpoint.channels)
            add("  channel", plain(channel));
        add("  department", plain(touchpoint.department));
        add("  expectation", plain(touchpoint.expectation));
        add("  fulfilment", number(touchpoint.fulfilment));
        add("  brand", plain(touchpoint.brandPerception));
        add("  leaves", number(touchpoint.dropOff.share) + plain(touchpoint.dropOff.reason));
        if (touchpoint.duration.value)
            add("  duration", number(touchpoint.duration.value) + plain(touchpoint.duration.unit));
        add("  truth", touchpoint.momentOfTruth ? "x" : "");
        add("  remark", plain(touchpoint.remark));
        if (touchpoint.evidence.level) add("  evidence", std::string(wordOf(*touchpoint.evidence.level)));
        const auto first = static_cast<std::ptrdiff_t>(m_lines.size());
        std::vector<Id> people{Id()};
        for (const auto& persona : m_map.personas)
            people.push_back(persona->id);
        for (const Id& id : people)
            if (const Experience* felt = experienceOf(touchpoint, id)) {
                add("  actual " + person(id), number(felt->actual));
                add("  expected " + person(id), number(felt->expected));
                add("  feeling " + person(id), plain(felt->feeling));
            }
        std::sort(m_lines.begin() + first, m_lines.end()); // an outline names people as they come
        notes(touchpoint.notes);
        for (const auto& one : touchpoint.painPoints)
            if (!plain(one->text).empty() || one->severity)
                add("  pain", plain(one->text) + " " + std::to_string(one->severity.value_or(0)));
        const auto ideas = m_facts.opportunitiesAt->find(touchpoint.id);
        if (ideas != m_facts.opportunitiesAt->end())
            for (const Opportunity* one : ideas->second)
                add("  idea", plain(one->text));
        metrics(touchpoint.metrics);
    }

    const Map& m_map;
    Facts m_facts;
    std::vector<std::string> m_lines;
};

[[nodiscard]] inline std::vector<std::string> contentOf(const Map& map) {
    return Content(map).run();
}

} // namespace journeyline::interchange::test
