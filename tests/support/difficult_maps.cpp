// SPDX-License-Identifier: Apache-2.0
#include "difficult_maps.h"

namespace journeyline::tests {

namespace {

std::string repeated(const std::string& piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
}

List<Lane> allLanes(IdSource& ids) {
    std::vector<Lane> lanes;
    const auto add = [&](LaneKind kind, std::optional<NotesRole> role = {}, std::optional<LaneLook> look = {}) {
        Lane lane;
        lane.id = ids.next();
        lane.kind = kind;
        lane.role = role;
        lane.look = look;
        lanes.push_back(lane);
    };
    add(LaneKind::Touchpoints);
    add(LaneKind::Notes, NotesRole::Actions);
    add(LaneKind::Notes, NotesRole::Thoughts, LaneLook::Bubble);
    add(LaneKind::Notes, NotesRole::Backstage, LaneLook::Card);
    add(LaneKind::Channels);
    add(LaneKind::Departments);
    add(LaneKind::Emotion);
    add(LaneKind::Expectation);
    add(LaneKind::Evidence);
    add(LaneKind::Divider);
    add(LaneKind::PainPoints);
    add(LaneKind::Opportunities);
    add(LaneKind::Metrics);
    return List<Lane>::of(std::move(lanes));
}

Touchpoint touchpoint(IdSource& ids, const Map& map, const std::string& text, std::size_t number) {
    Touchpoint t;
    t.id = ids.next();
    t.title = text;
    t.channels = {"website", "app", "email", "phone", "chat", text};
    t.department = text;
    t.expectation = text;
    t.momentOfTruth = number % 3 == 0;
    if (number % 2 == 0) t.dropOff.share = Decimal::parse(number % 4 == 0 ? "100" : "7.25");
    t.evidence.level = static_cast<EvidenceLevel>(number % 3);
    for (const auto& lane : map.lanes) {
        if (lane->kind != LaneKind::Notes) continue;
        std::vector<Card> cards;
        for (std::size_t i = 0; i < number % 3; ++i) {
            Card card;
            card.id = ids.next();
            card.text = text;
            if (!map.personas.empty() && i == 0) card.persona = map.personas[number % map.personas.size()]->id;
            cards.push_back(card);
        }
        if (!cards.empty()) t.notes.push_back({lane->id, List<Card>::of(std::move(cards))});
    }
    const auto score = [&](std::size_t salt) {
        return Decimal::fromDouble(1.0 + static_cast<double>((number * 7 + salt * 13) % 41) / 10);
    };
    for (std::size_t i = 0; i < std::max<std::size_t>(map.personas.size(), 1); ++i) {
        Experience experience;
        if (!map.personas.empty()) experience.persona = map.personas[i]->id;
        experience.actual = score(i);
        experience.expected = score(i + 3);
        if (number % 4 == 1) {
            experience.samples.n = 123456;
            experience.samples.low = Decimal::fromDouble(std::max(1.0, experience.actual->value() - 0.8));
            experience.samples.high = Decimal::fromDouble(std::min(5.0, experience.actual->value() + 0.6));
        }
        t.experience.push_back(experience);
    }
    std::vector<PainPoint> painPoints;
    for (std::size_t i = 0; i < number % 3; ++i) {
        PainPoint painPoint;
        painPoint.id = ids.next();
        painPoint.text = text;
        painPoint.severity = static_cast<int>(1 + i);
        painPoints.push_back(painPoint);
    }
    t.painPoints = List<PainPoint>::of(std::move(painPoints));
    Metric metric;
    metric.id = ids.next();
    metric.name = text;
    metric.value = Decimal::parse("1234567.89");
    metric.target = Decimal::parse("100");
    metric.unit = "%";
    if (number % 2 == 0) t.metrics = List<Metric>::of({metric});
    return t;
}

} // namespace

Map filledMap(std::size_t phases, std::size_t touchpoints, const std::string& text, std::size_t personas) {
    CountingIds ids;
    Map map;
    map.id = ids.next();
    map.title = text;
    map.language = "nl";
    map.goal.statement = text;
    map.goal.metric = {text, Decimal::parse("34"), Decimal::parse("19"), "%", "2026-12-31", {}};
    map.reviewed = "2026-05-14";
    map.reviewBy = "2026-08-14";
    map.editions = {{text, "2026-05-14", {}, {}}};
    map.lanes = allLanes(ids);
    std::vector<Persona> people;
    for (std::size_t i = 0; i < personas; ++i) {
        Persona persona;
        persona.id = ids.next();
        persona.name = text;
        persona.quote = text;
        persona.summary = text;
        persona.goals = {text, text};
        persona.frustrations = {text};
        people.push_back(persona);
    }
    map.personas = List<Persona>::of(std::move(people));
    std::vector<Phase> list;
    std::size_t number = 0;
    for (std::size_t p = 0; p < phases; ++p) {
        Phase phase;
        phase.id = ids.next();
        phase.title = text;
        phase.goal = text;
        std::vector<Touchpoint> stops;
        for (std::size_t t = 0; t < touchpoints; ++t)
            stops.push_back(touchpoint(ids, map, text, number++));
        phase.touchpoints = List<Touchpoint>::of(std::move(stops));
        list.push_back(std::move(phase));
    }
    map.phases = List<Phase>::of(std::move(list));
    std::vector<Opportunity> opportunities;
    for (const auto& phase : map.phases)
        for (const auto& stop : phase->touchpoints)
            for (const auto& painPoint : stop->painPoints) {
                Opportunity opportunity;
                opportunity.id = ids.next();
                opportunity.text = text;
                opportunity.painPoints = {painPoint->id};
                opportunity.impact = 5;
                opportunity.effort = 1;
                opportunities.push_back(opportunity);
            }
    map.opportunities = List<Opportunity>::of(std::move(opportunities));
    Source source;
    source.id = ids.next();
    source.title = text;
    source.consent = text;
    map.sources = List<Source>::of({source});
    return map;
}

std::vector<std::pair<std::string, Map>> difficultMaps() {
    const std::string compound = "Hottentottententententoonstellingsterreinbeheerdersvergaderingsnotulen";
    std::vector<std::pair<std::string, Map>> maps{
        {"one word", filledMap(1, 1, "Kort")},
        {"empty texts", filledMap(2, 3, "")},
        {"compound word", filledMap(3, 2, compound)},
        {"compound phases of one", filledMap(6, 1, compound)},
        {"500 characters", filledMap(2, 3, repeated("de klant wacht ", 34))},
        {"CJK without blanks", filledMap(2, 4, repeated("顧客旅程地図", 40))},
        {"Arabic", filledMap(2, 4, repeated("رحلة العميل عبر نقاط التواصل ", 8))},
        {"Hebrew and English", filledMap(2, 4, repeated("מסע הלקוח with Latin ", 8))},
        {"emoji", filledMap(2, 4, repeated("😀👩‍👩‍👧🇳🇱 blij ", 10))},
        {"many lines", filledMap(2, 2, repeated("regel\n", 30))},
        {"no persona", filledMap(2, 4, "Zonder persona", 0)},
        {"one persona", filledMap(3, 5, "Voor één persona", 1)},
        {"three personas", filledMap(3, 5, "Voor drie persona's", 3)},
        {"four personas", filledMap(3, 5, "Voor vier persona's met een lange naam", 4)},
        {"six personas", filledMap(2, 6, "Voor zes persona's", 6)},
        {"phases without touchpoints", filledMap(7, 0, "Fase zonder touchpoints")},
        {"150 touchpoints", filledMap(10, 15, "Een touchpoint van veel")},
    };
    maps.emplace_back("nothing at all", Map{});
    Map withoutLanes = filledMap(2, 2, "Zonder lanen");
    withoutLanes.lanes = {};
    maps.emplace_back("no lanes", std::move(withoutLanes));
    for (const auto& [name, touchpoints] :
         {std::pair{"collapsed phases", 3U}, std::pair{"40 in a collapsed phase", 40U}}) {
        Map collapsed = filledMap(4, touchpoints, compound);
        for (std::size_t i = 0; i < 3; ++i)
            collapsed.phases = collapsed.phases.withReplaced(
                i, collapsed.phases[i].with([](Phase& phase) { phase.collapsed = true; }));
        maps.emplace_back(name, std::move(collapsed));
    }
    return maps;
}

} // namespace journeyline::tests
