// SPDX-License-Identifier: Apache-2.0
// A small sound map with one or two of everything, whose ids say what they are. Two phases: "p1" with touchpoints "t1"
// and "t2", "p2" with "t3"; personas "ann" and "bob"; lanes "notes" and "others" for cards, and one of each kind shown.
#pragma once

#include <vector>

#include "journeyline/document/map.h"

namespace journeyline::test {

template <class Part>
[[nodiscard]] Part named(const char* id, std::string Part::*name, const char* text) {
    Part part;
    part.id = Id(id);
    part.*name = text;
    return part;
}

[[nodiscard]] inline Lane lane(const char* id, LaneKind kind) {
    Lane made = named(id, &Lane::title, id);
    made.kind = kind;
    return made;
}

[[nodiscard]] inline LaneNotes cards(const char* lane, std::vector<Card> some) {
    return {Id(lane), List<Card>::of(std::move(some))};
}

[[nodiscard]] inline Experience experience(const char* persona, const char* actual) {
    Experience made;
    made.persona = Id(persona);
    made.actual = Decimal::parse(actual);
    return made;
}

[[nodiscard]] inline Touchpoint firstTouchpoint() {
    Touchpoint t1 = named("t1", &Touchpoint::title, "Search");
    Card c1 = named("c1", &Card::text, "one"), c2 = named("c2", &Card::text, "two");
    c1.persona = Id("ann");
    c1.evidence.source = Id("survey");
    t1.notes = {cards("notes", {c1, c2}), cards("others", {named("c3", &Card::text, "three")})};
    t1.experience = {experience("ann", "2.50"), experience("", "4")};
    PainPoint pain = named("pain1", &PainPoint::text, "slow");
    pain.persona = Id("ann");
    t1.painPoints = List<PainPoint>::of({pain, named("pain2", &PainPoint::text, "dear")});
    t1.metrics = List<Metric>::of({named("m1", &Metric::name, "visits"), named("m2", &Metric::name, "clicks")});
    t1.evidence.source = Id("survey");
    t1.personas = {Id("ann")};
    return t1;
}

[[nodiscard]] inline std::vector<Phase> samplePhases() {
    Phase p1 = named("p1", &Phase::title, "Before"), p2 = named("p2", &Phase::title, "After");
    p1.touchpoints = List<Touchpoint>::of({firstTouchpoint(), named("t2", &Touchpoint::title, "Compare")});
    p1.notes = {cards("notes", {named("c4", &Card::text, "of the phase")})};
    p2.touchpoints = List<Touchpoint>::of({named("t3", &Touchpoint::title, "Use")});
    return {p1, p2};
}

[[nodiscard]] inline std::vector<Opportunity> sampleOpportunities() {
    Opportunity o1 = named("o1", &Opportunity::text, "faster"), o2 = named("o2", &Opportunity::text, "cheaper"),
                o3 = named("o3", &Opportunity::text, "gift");
    o1.painPoints = {Id("pain1"), Id("pain2")};
    o2.touchpoint = Id("t1");
    o3.touchpoint = Id("t3");
    return {o1, o2, o3};
}

[[nodiscard]] inline Map sampleMap() {
    Map map;
    map.id = Id("map");
    map.title = "Sample";
    map.language = "en";
    map.personas = List<Persona>::of({named("ann", &Persona::name, "Ann"), named("bob", &Persona::name, "Bob")});
    Lane notes = lane("notes", LaneKind::Notes);
    notes.personas = {Id("ann")};
    map.lanes = List<Lane>::of({lane("stations", LaneKind::Touchpoints), notes, lane("others", LaneKind::Notes),
                                lane("emotion", LaneKind::Emotion), lane("pains", LaneKind::PainPoints),
                                lane("ideas", LaneKind::Opportunities), lane("figures", LaneKind::Metrics)});
    map.phases = List<Phase>::of(samplePhases());
    map.metrics = List<Metric>::of({named("m0", &Metric::name, "overall")});
    map.opportunities = List<Opportunity>::of(sampleOpportunities());
    Action action = named("a1", &Action::title, "do it");
    action.links = {{"painPoint", Id("pain1"), {}}, {"touchpoint", Id("t1"), {}}, {"opportunity", Id("o1"), {}}};
    map.actions = List<Action>::of({action, named("a2", &Action::title, "and this")});
    map.sources = List<Source>::of({named("survey", &Source::title, "Survey")});
    SavedView view = named("v1", &SavedView::name, "Ann only");
    view.personas = {Id("ann")};
    view.focusPersona = Id("ann");
    view.lanes = {Id("notes"), Id("emotion")};
    view.phases = {Id("p1")};
    map.views = List<SavedView>::of({view});
    AgendaItem item = named("g1", &AgendaItem::title, "look");
    item.phase = Id("p1");
    map.agenda = List<AgendaItem>::of({item});
    DismissedFinding finding;
    finding.rule = "no-emotion";
    finding.target = Id("t1");
    map.dismissed = List<DismissedFinding>::of({finding});
    return map;
}

} // namespace journeyline::test
