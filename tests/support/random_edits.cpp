// SPDX-License-Identifier: Apache-2.0
#include "random_edits.h"

#include "journeyline/document/find.h"
#include "journeyline/edits/actions.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/lists.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/metrics.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"

namespace journeyline::test {

Aim::Aim(const Map& map, Chance& anyChance, IdSource& newIds) : chance(anyChance), ids(newIds), m_targets(map) {
    const auto gather = [this](const Notes& notes) {
        for (const LaneNotes& entry : notes)
            for (const auto& one : entry.cards)
                m_cards.push_back(one->id);
    };
    for (const auto& phase : map.phases) {
        gather(phase->notes);
        for (const auto& metric : phase->metrics)
            m_metrics.push_back(metric->id);
    }
    forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) {
        gather(touchpoint.notes);
        for (const auto& metric : touchpoint.metrics)
            m_metrics.push_back(metric->id);
    });
    for (const auto& action : map.actions)
        m_actions.push_back(action->id);
}

std::size_t Aim::index() {
    return chance.percent(20) ? edits::atEnd : chance.below(5);
}

const std::vector<NamedEdit>& allEdits() {
    using namespace edits;
    static const std::vector<NamedEdit> list{
        {"setTitle", [](const Map& m, Aim& a) { return setTitle(m, a.text()); }},
        {"setLanguage", [](const Map& m, Aim& a) { return setLanguage(m, a.yes() ? "nl" : "en"); }},
        {"setGoalStatement", [](const Map& m, Aim& a) { return setGoalStatement(m, a.text()); }},
        {"addPhase", [](const Map& m, Aim& a) { return mapOf(addPhase(m, a.index(), a.text(), a.ids)); }},
        {"movePhase", [](const Map& m, Aim& a) { return movePhase(m, a.phase(), a.index()); }},
        {"renamePhase", [](const Map& m, Aim& a) { return renamePhase(m, a.phase(), a.text()); }},
        {"deletePhase",
         [](const Map& m, Aim& a) { return a.chance.percent(30) ? deletePhase(m, a.phase()) : Result<Map>(m); }},
        {"addTouchpoint",
         [](const Map& m, Aim& a) { return mapOf(addTouchpoint(m, a.phase(), a.index(), a.text(), a.ids)); }},
        {"addTouchpoints",
         [](const Map& m, Aim& a) {
             return mapOf(addTouchpoints(m, a.phase(), a.index(), {a.text(), a.text()}, a.ids));
         }},
        {"duplicateTouchpoint",
         [](const Map& m, Aim& a) { return mapOf(duplicateTouchpoint(m, a.touchpoint(), a.ids)); }},
        {"moveTouchpoint",
         [](const Map& m, Aim& a) { return moveTouchpoint(m, a.touchpoint(), a.phase(), a.index()); }},
        {"deleteTouchpoint", [](const Map& m, Aim& a) { return deleteTouchpoint(m, a.touchpoint()); }},
        {"renameTouchpoint", [](const Map& m, Aim& a) { return renameTouchpoint(m, a.touchpoint(), a.text()); }},
        {"setTouchpointPersonas",
         [](const Map& m, Aim& a) { return setTouchpointPersonas(m, a.touchpoint(), {a.persona()}); }},
        {"setMomentOfTruth", [](const Map& m, Aim& a) { return setMomentOfTruth(m, a.touchpoint(), a.yes()); }},
        {"setEvidence",
         [](const Map& m, Aim& a) {
             return setEvidence(m, a.touchpoint(), {EvidenceLevel::Heard, a.source(), 3, "", {}});
         }},
        {"addLane",
         [](const Map& m, Aim& a) {
             return mapOf(addLane(m, a.index(), LaneKind::Notes, NotesRole::Free, a.text(), a.ids));
         }},
        {"moveLane", [](const Map& m, Aim& a) { return moveLane(m, a.lane(), a.index()); }},
        {"setLaneLocked", [](const Map& m, Aim& a) { return setLaneLocked(m, a.lane(), a.chance.percent(20)); }},
        {"setLanePersonas", [](const Map& m, Aim& a) { return setLanePersonas(m, a.lane(), {a.persona()}); }},
        {"deleteLane",
         [](const Map& m, Aim& a) { return a.chance.percent(30) ? deleteLane(m, a.lane()) : Result<Map>(m); }},
        {"addCard",
         [](const Map& m, Aim& a) { return mapOf(addCard(m, a.place(), a.lane(), a.index(), a.text(), a.ids)); }},
        {"addCards",
         [](const Map& m, Aim& a) {
             return mapOf(addCards(m, a.place(), a.lane(), a.index(), {a.text(), a.text()}, a.ids));
         }},
        {"moveCard", [](const Map& m, Aim& a) { return moveCard(m, a.card(), a.place(), a.lane(), a.index()); }},
        {"setCardText", [](const Map& m, Aim& a) { return setCardText(m, a.card(), a.text()); }},
        {"setCardPersona", [](const Map& m, Aim& a) { return setCardPersona(m, a.card(), a.personaOrNone()); }},
        {"deleteCard", [](const Map& m, Aim& a) { return deleteCard(m, a.card()); }},
        {"setEmotion",
         [](const Map& m, Aim& a) { return setEmotion(m, a.touchpoint(), a.personaOrNone(), a.score()); }},
        {"nudgeEmotion",
         [](const Map& m, Aim& a) { return nudgeEmotion(m, a.touchpoint(), a.personaOrNone(), a.yes() ? 0.1 : -0.5); }},
        {"clearEmotion", [](const Map& m, Aim& a) { return clearEmotion(m, a.touchpoint(), a.personaOrNone()); }},
        {"setExpected",
         [](const Map& m, Aim& a) { return setExpected(m, a.touchpoint(), a.personaOrNone(), a.score()); }},
        {"clearExpected", [](const Map& m, Aim& a) { return clearExpected(m, a.touchpoint(), a.personaOrNone()); }},
        {"setFeeling", [](const Map& m, Aim& a) { return setFeeling(m, a.touchpoint(), a.personaOrNone(), a.text()); }},
        {"addPersona", [](const Map& m, Aim& a) { return mapOf(addPersona(m, a.index(), a.text(), a.ids)); }},
        {"movePersona", [](const Map& m, Aim& a) { return movePersona(m, a.persona(), a.index()); }},
        {"renamePersona", [](const Map& m, Aim& a) { return renamePersona(m, a.persona(), a.text()); }},
        {"deletePersona",
         [](const Map& m, Aim& a) { return a.chance.percent(30) ? deletePersona(m, a.persona()) : Result<Map>(m); }},
        {"addPainPoint",
         [](const Map& m, Aim& a) { return mapOf(addPainPoint(m, a.touchpoint(), a.index(), a.text(), a.ids)); }},
        {"movePainPoint",
         [](const Map& m, Aim& a) { return movePainPoint(m, a.painPoint(), a.touchpoint(), a.index()); }},
        {"setPainPointSeverity",
         [](const Map& m, Aim& a) { return setPainPointSeverity(m, a.painPoint(), a.chance.between(0, 4)); }},
        {"setPainPointPersona",
         [](const Map& m, Aim& a) { return setPainPointPersona(m, a.painPoint(), a.personaOrNone()); }},
        {"deletePainPoint", [](const Map& m, Aim& a) { return deletePainPoint(m, a.painPoint()); }},
        {"addOpportunity",
         [](const Map& m, Aim& a) {
             return mapOf(
                 addOpportunity(m, a.yes() ? a.touchpoint() : Id(), a.yes() ? a.painPoint() : Id(), a.text(), a.ids));
         }},
        {"moveOpportunity",
         [](const Map& m, Aim& a) {
             return moveOpportunity(m, a.opportunity(), a.yes() ? a.touchpoint() : Id(), a.index());
         }},
        {"setImpact", [](const Map& m, Aim& a) { return setImpact(m, a.opportunity(), a.chance.between(0, 6)); }},
        {"linkPainPoint", [](const Map& m, Aim& a) { return linkPainPoint(m, a.opportunity(), a.painPoint()); }},
        {"unlinkPainPoint", [](const Map& m, Aim& a) { return unlinkPainPoint(m, a.opportunity(), a.painPoint()); }},
        {"deleteOpportunity", [](const Map& m, Aim& a) { return deleteOpportunity(m, a.opportunity()); }},
        {"addMetric",
         [](const Map& m, Aim& a) {
             return mapOf(addMetric(m, a.yes() ? a.place() : Id(), a.index(), a.text(), a.ids));
         }},
        {"moveMetric",
         [](const Map& m, Aim& a) { return moveMetric(m, a.metric(), a.yes() ? a.place() : Id(), a.index()); }},
        {"setMetricValue",
         [](const Map& m, Aim& a) { return setMetricValue(m, a.metric(), Decimal::fromDouble(a.score())); }},
        {"deleteMetric", [](const Map& m, Aim& a) { return deleteMetric(m, a.metric()); }},
        {"addAction", [](const Map& m, Aim& a) { return mapOf(addAction(m, a.index(), a.text(), a.ids)); }},
        {"addActionFor",
         [](const Map& m, Aim& a) {
             const Id target = a.yes() ? a.painPoint() : a.yes() ? a.opportunity() : a.touchpoint();
             return mapOf(addActionFor(m, target, a.ids));
         }},
        {"moveAction", [](const Map& m, Aim& a) { return moveAction(m, a.action(), a.index()); }},
        {"linkAction",
         [](const Map& m, Aim& a) { return linkAction(m, a.action(), a.yes() ? a.painPoint() : a.touchpoint()); }},
        {"deleteAction", [](const Map& m, Aim& a) { return deleteAction(m, a.action()); }},
        {"addSource", [](const Map& m, Aim& a) { return mapOf(addSource(m, a.index(), a.text(), a.ids)); }},
        {"deleteSource",
         [](const Map& m, Aim& a) { return a.chance.percent(30) ? deleteSource(m, a.source()) : Result<Map>(m); }},
        {"addView", [](const Map& m, Aim& a) { return mapOf(addView(m, a.index(), a.text(), a.ids)); }},
        {"addAgendaItem", [](const Map& m, Aim& a) { return mapOf(addAgendaItem(m, a.index(), a.text(), a.ids)); }},
        {"addParkedNote", [](const Map& m, Aim& a) { return mapOf(addParkedNote(m, a.index(), a.text(), a.ids)); }},
        {"unparkNote",
         [](const Map& m, Aim& a) {
             const Id note = m.parked.empty() ? Id("nobody") : m.parked[a.chance.below(m.parked.size())]->id;
             return mapOf(unparkNote(m, note, a.place(), a.lane(), a.ids));
         }},
        {"addEdition",
         [](const Map& m, Aim& a) {
             return addEdition(m, {a.text(), "", "", {}});
         }},
        {"moveEdition", [](const Map& m, Aim& a) { return moveEdition(m, a.chance.below(3), a.index()); }},
        {"deleteEdition", [](const Map& m, Aim& a) { return deleteEdition(m, a.chance.below(3)); }},
        {"placePortrait",
         [](const Map& m, Aim& a) {
             Asset picture;
             picture.sha256 = std::string(64, a.yes() ? 'a' : 'b');
             picture.type = "image/png";
             return placePortrait(m, a.persona(), picture);
         }},
        {"removePortrait", [](const Map& m, Aim& a) { return removePortrait(m, a.persona()); }},
        {"dismissFinding",
         [](const Map& m, Aim& a) {
             return dismissFinding(m, {"no-emotion", a.touchpoint(), a.text(), "", {}});
         }},
    };
    return list;
}

} // namespace journeyline::test
