// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_set>

#include "journeyline/document/facts.h"
#include "journeyline/document/find.h"
#include "journeyline/interchange/mermaid.h"
#include "journeyline/words/words.h"
#include "mermaid_text.h"
#include "source_text.h"

namespace journeyline::interchange {

namespace {

void appendEntity(std::string& out, char c) {
    out += "#" + std::to_string(static_cast<int>(static_cast<unsigned char>(c))) + ";";
}

/// Words that mean something at the beginning of a line, in any letter case.
bool beginsAsKeyword(std::string_view text) {
    constexpr std::array<std::string_view, 5> keywords{"journey", "title", "section", "acctitle", "accdescr"};
    return std::any_of(keywords.begin(), keywords.end(),
                       [&](std::string_view word) { return startsWithWord(text, 0, word); });
}

/// On one line, and each character that Mermaid would take for a sign of its own as an entity.
std::string safe(std::string_view text) {
    const std::string line = oneLine(text);
    std::string out;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool keyword = at == 0 && beginsAsKeyword(line);
        if (keyword || std::string_view("#;:,%&<>{}\"`").find(line[at]) != std::string_view::npos)
            appendEntity(out, line[at]);
        else
            out += line[at];
    }
    return out;
}

class DiagramWriter {
public:
    explicit DiagramWriter(const Map& map)
        : m_map(map), m_words(words::wordsFor(map.language)), m_facts(factsOf(map)) {}

    MermaidText run() {
        m_result.text = "journey\n";
        if (const std::string title = safe(m_map.title); !title.empty()) m_result.text += "    title " + title + "\n";
        if (const std::string subtitle = safe(m_map.subtitle); !subtitle.empty())
            m_result.text += "    accDescr: " + subtitle + "\n";
        std::string before;
        for (const auto& phase : m_map.phases) {
            std::string name = named(phase->title);
            if (name == before) name += " (2)"; // Mermaid draws neighbours of one name as one
            before = name;
            m_result.text += "    section " + name + "\n";
            for (const auto& touchpoint : phase->touchpoints)
                task(*touchpoint);
        }
        return std::move(m_result);
    }

private:
    std::string named(const std::string& title) const {
        std::string name = safe(title);
        return name.empty() ? m_words.untitled : name;
    }

    /// The values that the curves of the sheet have at the touchpoint with this number, from 0.
    std::vector<double> scoresAt(std::size_t number) const {
        std::vector<double> scores;
        for (const Curve& curve : m_facts.curves) {
            const auto point = std::ranges::lower_bound(curve.points, number, {}, &CurvePoint::column);
            if (point != curve.points.end() && point->column == number) scores.push_back(point->actual);
        }
        return scores;
    }

    /// A diagram has one score a task: of several the mean, and the reader of the export is told.
    Decimal scoreOf(const Touchpoint& touchpoint) {
        const std::vector<double> scores = scoresAt(m_number++);
        const std::string title = oneLine(touchpoint.title);
        if (scores.empty()) {
            m_result.notes.push_back({0, "mermaid.out-without-score", {title}});
            return Decimal::fromDouble(3);
        }
        Decimal mean = Decimal::fromDouble(
            std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(scores.size()), 2);
        if (std::ranges::any_of(scores, [&](double score) { return score != scores.front(); }))
            m_result.notes.push_back({0, "mermaid.out-scores-differ", {title, mean.text()}});
        return mean;
    }

    void task(const Touchpoint& touchpoint) {
        const std::string name = named(touchpoint.title);
        m_result.text += "      " + name + ": " + scoreOf(touchpoint).text();
        m_result.text += peopleAt(touchpoint) + "\n";
    }

    /// Those whom it concerns, then those who only feel something there.
    std::string peopleAt(const Touchpoint& touchpoint) const {
        std::vector<Id> ids(touchpoint.personas.begin(), touchpoint.personas.end());
        for (const Experience& felt : touchpoint.experience)
            if (felt.actual && felt.state.value_or(MapState::Current) == MapState::Current) ids.push_back(felt.persona);
        std::string people;
        std::unordered_set<Id> named;
        for (const Id& id : ids) {
            const Persona* persona = findIn(m_map.personas, id);
            const std::string person = persona && named.insert(id).second ? safe(persona->name) : std::string();
            if (!person.empty()) people += (people.empty() ? ": " : ", ") + person;
        }
        return people;
    }

    const Map& m_map;
    const words::Words& m_words;
    const Facts m_facts;
    std::size_t m_number = 0; ///< of the touchpoint that is written next
    MermaidText m_result;
};

} // namespace

MermaidText writeMermaid(const Map& map) {
    return DiagramWriter(map).run();
}

} // namespace journeyline::interchange
