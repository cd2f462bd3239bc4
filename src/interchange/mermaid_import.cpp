// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "default_lanes.h"
#include "journeyline/interchange/mermaid.h"
#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

/// A phase while its touchpoints are still being collected.
struct OpenPhase {
    Phase phase;
    std::vector<Touchpoint> touchpoints;
};

class MapBuilder {
public:
    MapBuilder(ParsedJourney journey, const MermaidOptions& options, IdSource& ids)
        : m_journey(std::move(journey)), m_options(options), m_ids(ids) {}

    Imported build();

private:
    void header();
    void addPhase(const std::string& name);
    void addSection(const JourneySection& section);
    void addTask(const JourneyTask& task);
    void addPeople(const JourneyTask& task, Touchpoint& touchpoint);
    void addScore(const JourneyTask& task, Touchpoint& touchpoint);
    const Id& personaNamed(const std::string& name);
    void note(std::int64_t line, std::string code, std::vector<std::string> arguments) {
        m_journey.notes.push_back({line, std::move(code), std::move(arguments)});
    }

    ParsedJourney m_journey;
    const MermaidOptions& m_options;
    IdSource& m_ids;
    Map m_map;
    std::vector<OpenPhase> m_phases;
    std::vector<Persona> m_personas;
    std::unordered_map<std::string, std::size_t> m_personaIndex;
    bool m_looksLikeTen = false; ///< a score between 5 and 10 was left out
};

void MapBuilder::header() {
    m_map.id = m_ids.next();
    m_map.language = m_options.language;
    m_map.title = plainLine(m_journey.title());
    if (m_map.title.empty()) m_map.title = plainLine(m_journey.accessibleTitle);
    m_map.subtitle = plainLine(m_journey.accessibleDescription);
    m_map.lanes = defaultLanes(m_ids);
}

void MapBuilder::addPhase(const std::string& name) {
    OpenPhase open;
    open.phase.id = m_ids.next();
    open.phase.title = name;
    m_phases.push_back(std::move(open));
}

void MapBuilder::addSection(const JourneySection& section) {
    const std::string name = plainLine(section.name);
    if (name.empty()) note(section.line, "mermaid.section-without-name", {});
    const bool sameAsLast = !m_phases.empty() && !name.empty() && m_phases.back().phase.title == name;
    if (!sameAsLast) return addPhase(name);
    note(section.line, "mermaid.section-goes-on", {name}); // Mermaid lists two and draws one
}

const Id& MapBuilder::personaNamed(const std::string& name) {
    const auto [known, isNew] = m_personaIndex.try_emplace(name, m_personas.size());
    if (isNew) {
        Persona persona;
        persona.id = m_ids.next();
        persona.name = name;
        m_personas.push_back(std::move(persona));
    }
    return m_personas[known->second].id;
}

void MapBuilder::addPeople(const JourneyTask& task, Touchpoint& touchpoint) {
    std::unordered_set<Id> named; // a line may name very many people, or one of them very often
    for (const std::string& person : task.people) {
        const std::string name = plainLine(person);
        if (name.empty()) {
            note(task.line, "mermaid.empty-actor", {touchpoint.title});
            continue;
        }
        const Id& id = personaNamed(name);
        if (named.insert(id).second) touchpoint.personas.push_back(id);
    }
}

/// The digits as the author typed them where a map can hold them.
Decimal decimalOf(const std::string& text, double value) {
    const auto typed = Decimal::parse(trimmed(text));
    return typed && text.find_first_of("eE") == std::string::npos ? *typed : Decimal::fromDouble(value, 2);
}

void MapBuilder::addScore(const JourneyTask& task, Touchpoint& touchpoint) {
    const std::string text = plainLine(task.scoreText);
    if (text.empty()) {
        note(task.line, "mermaid.score-missing", {touchpoint.title});
        return;
    }
    if (!task.score) {
        note(task.line, "mermaid.score-not-a-number", {touchpoint.title, text});
        touchpoint.description = text; // an answer in words is worth keeping
        return;
    }
    const ScoreScale scale = m_options.scale.value_or(ScoreScale{});
    const double score = *task.score;
    if (!scale.holds(score)) {
        note(task.line, "mermaid.score-out-of-range", {touchpoint.title, text, scale.text()});
        m_looksLikeTen = m_looksLikeTen || (!m_options.scale && score > 5 && score <= 10);
        return;
    }
    Experience everyone;
    if (m_options.scale) {
        everyone.actual = scale.converted(score);
        everyone.samples.scale = scale.text();
        everyone.samples.raw = decimalOf(task.scoreText, score);
    } else {
        everyone.actual = decimalOf(task.scoreText, score);
    }
    touchpoint.experience.push_back(std::move(everyone));
}

void MapBuilder::addTask(const JourneyTask& task) {
    if (m_phases.empty()) addPhase({});
    Touchpoint touchpoint;
    touchpoint.id = m_ids.next();
    touchpoint.title = plainLine(task.name);
    addPeople(task, touchpoint);
    addScore(task, touchpoint);
    if (!task.dropped.empty()) note(task.line, "mermaid.field-dropped", {touchpoint.title, plainLine(task.dropped)});
    m_phases.back().touchpoints.push_back(std::move(touchpoint));
}

Imported MapBuilder::build() {
    header();
    std::size_t section = 0;
    for (std::size_t i = 0; i <= m_journey.tasks.size(); ++i) {
        while (section < m_journey.sections.size() && m_journey.sections[section].firstTask <= i)
            addSection(m_journey.sections[section++]);
        if (i < m_journey.tasks.size()) addTask(m_journey.tasks[i]);
    }
    std::vector<Phase> phases;
    for (OpenPhase& open : m_phases) {
        open.phase.touchpoints = List<Touchpoint>::of(std::move(open.touchpoints));
        phases.push_back(std::move(open.phase));
    }
    m_map.phases = List<Phase>::of(std::move(phases));
    m_map.personas = List<Persona>::of(std::move(m_personas));
    if (m_looksLikeTen) note(0, "mermaid.maybe-zero-to-ten", {});
    // Where another note says as much of the line, that is enough.
    constexpr std::string_view refusals[] = {"mermaid.task-begins-with-keyword",
                                             "mermaid.colon-in-section",
                                             "mermaid.semicolon",
                                             "mermaid.line-separator",
                                             "mermaid.hash-in-name",
                                             "mermaid.line-not-understood",
                                             "mermaid.second-journey",
                                             "mermaid.score-missing",
                                             "mermaid.colon-missing",
                                             "mermaid.wide-colon",
                                             "mermaid.fence",
                                             "mermaid.description-unclosed",
                                             "mermaid.text-after-journey"};
    std::map<std::int64_t, int> told;
    for (const ImportNote& note : m_journey.notes)
        told[note.line] += std::ranges::find(refusals, std::string_view(note.code)) != std::end(refusals) ? 1 : 0;
    std::erase_if(m_journey.notes,
                  [&](const ImportNote& note) { return note.code == "mermaid.line-refused" && told[note.line] > 0; });
    std::stable_sort(m_journey.notes.begin(), m_journey.notes.end(),
                     [](const ImportNote& a, const ImportNote& b) { return a.line < b.line; });
    return {std::move(m_map), std::move(m_journey.notes)};
}

} // namespace

Result<Imported> importMermaid(std::string_view text, const MermaidOptions& options, IdSource& ids) {
    auto journey = parseMermaid(text);
    if (!journey) return journey.fault();
    return MapBuilder(std::move(journey).value(), options, ids).build();
}

} // namespace journeyline::interchange
