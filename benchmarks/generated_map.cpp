// SPDX-License-Identifier: Apache-2.0
#include "generated_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace journeyline::benchmarks {
namespace {

constexpr std::array<const char*, 6> laneIds{"actions", "thoughts", "needs", "questions", "frontstage", "backstage"};
constexpr std::array roles{NotesRole::Actions,   NotesRole::Thoughts,   NotesRole::Needs,
                           NotesRole::Questions, NotesRole::Frontstage, NotesRole::Backstage};
constexpr std::array<const char*, 5> sentences{
    "Compares three models on the site and reads what other customers say about them",
    "Why does delivery take so long when the shop has it in stock?", "Wants to know the total price before paying",
    "The advisor looks up the stock of the nearest shop and calls back within a day", "Order confirmed, invoice sent"};

Id numbered(const char* kind, std::size_t number) {
    return Id(kind + std::to_string(number));
}

Lane lane(const char* id, LaneKind kind) {
    Lane made;
    made.id = Id(id);
    made.kind = kind;
    made.title = id;
    return made;
}

List<Lane> lanes() {
    std::vector<Lane> made{lane("touchpoints", LaneKind::Touchpoints), lane("emotion", LaneKind::Emotion)};
    for (std::size_t i = 0; i < laneIds.size(); ++i) {
        made.push_back(lane(laneIds[i], LaneKind::Notes));
        made.back().role = roles[i];
    }
    made.push_back(lane("painPoints", LaneKind::PainPoints));
    made.push_back(lane("opportunities", LaneKind::Opportunities));
    made.push_back(lane("metrics", LaneKind::Metrics));
    return List<Lane>::of(std::move(made));
}

List<Persona> personas() {
    Persona ann, bob;
    ann.id = Id("ann");
    ann.name = "Ann";
    bob.id = Id("bob");
    bob.name = "Bob";
    return List<Persona>::of({ann, bob});
}

Experience felt(const char* persona, double value) {
    Experience experience;
    experience.persona = Id(persona);
    experience.actual = Decimal::fromDouble(std::clamp(value, 1.0, 5.0));
    return experience;
}

Notes filledCells(std::size_t number) {
    Notes notes;
    for (std::size_t i = 0; i < laneIds.size(); ++i) {
        Card card;
        card.id = Id(laneIds[i] + std::to_string(number));
        // Texts differ from cell to cell, as they do in life; otherwise a cache would look better than it is.
        card.text = std::string(sentences[(number + i) % sentences.size()]) + " " + std::to_string(number);
        notes.push_back({Id(laneIds[i]), List<Card>::of({card})});
    }
    return notes;
}

void addFindings(Touchpoint& touchpoint, std::size_t number) {
    if (number % 3 == 0) {
        PainPoint painPoint;
        painPoint.id = numbered("pain", number);
        painPoint.text = sentences[1];
        painPoint.severity = static_cast<int>(number % 3) + 1;
        touchpoint.painPoints = List<PainPoint>::of({painPoint});
    }
    if (number % 5 == 0) {
        Metric metric;
        metric.id = numbered("metric", number);
        metric.name = "Conversion";
        metric.value = Decimal::fromDouble(static_cast<double>(number % 100));
        metric.unit = "%";
        touchpoint.metrics = List<Metric>::of({metric});
    }
}

Touchpoint touchpoint(std::size_t number) {
    Touchpoint made;
    made.id = numbered("t", number);
    made.title = "Touchpoint " + std::to_string(number);
    made.channels = {number % 2 == 0 ? "website" : "shop"};
    made.department = "Sales";
    made.evidence.level = number % 4 == 0 ? EvidenceLevel::Measured : EvidenceLevel::Heard;
    const double wave = static_cast<double>(number) * 0.7;
    made.experience = {felt("ann", 3 + 2 * std::sin(wave)), felt("bob", 3 + 1.5 * std::cos(wave))};
    made.experience[0].expected = Decimal::fromDouble(3.8);
    made.notes = filledCells(number);
    addFindings(made, number);
    return made;
}

List<Phase> phases(std::size_t touchpoints) {
    const std::size_t perPhase = touchpoints > 1'000 ? 200 : touchpoints > 100 ? 50 : 12;
    std::vector<Phase> made;
    for (std::size_t number = 0; number < touchpoints;) {
        Phase& phase = made.emplace_back();
        phase.id = numbered("p", made.size());
        phase.title = "Phase " + std::to_string(made.size());
        std::vector<Touchpoint> inside;
        for (std::size_t i = 0; i < perPhase && number < touchpoints; ++i)
            inside.push_back(touchpoint(number++));
        phase.touchpoints = List<Touchpoint>::of(std::move(inside));
    }
    return List<Phase>::of(std::move(made));
}

List<Opportunity> opportunities(std::size_t touchpoints) {
    std::vector<Opportunity> made;
    for (std::size_t number = 0; number < touchpoints; number += 6) {
        Opportunity& opportunity = made.emplace_back();
        opportunity.id = numbered("o", number);
        opportunity.text = sentences[3];
        opportunity.painPoints = {numbered("pain", number)};
        opportunity.impact = static_cast<int>(number % 5) + 1;
        opportunity.effort = 2;
    }
    return List<Opportunity>::of(std::move(made));
}

} // namespace

Map generatedMap(std::size_t touchpoints) {
    Map map;
    map.id = Id("generated");
    map.title = "Generated";
    map.language = "en";
    map.personas = personas();
    map.lanes = lanes();
    map.phases = phases(touchpoints);
    map.opportunities = opportunities(touchpoints);
    return map;
}

} // namespace journeyline::benchmarks
