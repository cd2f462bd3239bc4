// SPDX-License-Identifier: Apache-2.0
#include "text_target.h"

#include <cstdint>

#include "journeyline/document/find.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"
#include "places.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

using layout::Part;
using session::Selection;
using What = TextTarget::What;

namespace {

/// Hands out the one id that a new thing got when its editor was opened.
class ReservedId final : public IdSource {
public:
    explicit ReservedId(Id id) : m_id(std::move(id)) {}
    Id next() override { return m_id; }

private:
    Id m_id;
};

std::string painPointText(const Map& map, const Id& id) {
    const auto place = placeOfPainPoint(map, id);
    return place ? touchpointAt(map, place->touchpoint).painPoints[place->index]->text : std::string();
}

std::string cardText(const Map& map, const Id& id) {
    const auto place = placeOfCard(map, id);
    if (!place) return {};
    const Phase& phase = *map.phases[place->phase];
    const Notes& notes = place->touchpoint ? phase.touchpoints[*place->touchpoint]->notes : phase.notes;
    return cardsIn(notes, place->lane)[place->index]->text;
}

Result<Map> added(const Map& base, const TextTarget& t, const std::string& text) {
    ReservedId ids(t.id);
    switch (t.what) {
    case What::Phase:
        return mapOf(edits::addPhase(base, t.index, text, ids));
    case What::Touchpoint:
        return mapOf(edits::addTouchpoint(base, t.at, t.index, text, ids));
    case What::Card:
        return mapOf(edits::addCard(base, t.at, t.lane, t.index, text, ids));
    case What::PainPoint:
        return mapOf(edits::addPainPoint(base, t.at, t.index, text, ids));
    case What::Opportunity:
        return mapOf(edits::addOpportunity(base, t.at, t.painPoint, text, ids));
    case What::MapTitle:
    case What::GoalStatement:
    case What::Persona:
    case What::Lane:
        break;
    }
    return base;
}

} // namespace

std::string textOf(const Map& map, const TextTarget& t) {
    switch (t.what) {
    case What::MapTitle:
        return map.title;
    case What::GoalStatement:
        return map.goal.statement;
    case What::Persona: {
        const Persona* persona = findIn(map.personas, t.id);
        return persona ? persona->name : std::string();
    }
    case What::Phase: {
        const Phase* phase = findIn(map.phases, t.id);
        return phase ? phase->title : std::string();
    }
    case What::Lane: {
        const Lane* lane = findIn(map.lanes, t.id);
        return lane ? lane->title : std::string();
    }
    case What::Touchpoint: {
        const Touchpoint* touchpoint = findTouchpoint(map, t.id);
        return touchpoint ? touchpoint->title : std::string();
    }
    case What::Card:
        return cardText(map, t.id);
    case What::PainPoint:
        return painPointText(map, t.id);
    case What::Opportunity: {
        const Opportunity* opportunity = findIn(map.opportunities, t.id);
        return opportunity ? opportunity->text : std::string();
    }
    }
    return {};
}

Result<Map> withText(const Map& base, const TextTarget& t, const std::string& text) {
    if (t.fresh) return added(base, t, text);
    switch (t.what) {
    case What::MapTitle:
        return edits::setTitle(base, text);
    case What::GoalStatement:
        return edits::setGoalStatement(base, text);
    case What::Persona:
        return edits::renamePersona(base, t.id, text);
    case What::Phase:
        return edits::renamePhase(base, t.id, text);
    case What::Lane:
        return edits::renameLane(base, t.id, text);
    case What::Touchpoint:
        return edits::renameTouchpoint(base, t.id, text);
    case What::Card:
        return edits::setCardText(base, t.id, text);
    case What::PainPoint:
        return edits::setPainPointText(base, t.id, text);
    case What::Opportunity:
        return edits::setOpportunityText(base, t.id, text);
    }
    return base;
}

Selection selectionOf(const TextTarget& t) {
    switch (t.what) {
    case What::MapTitle:
        return Selection::title();
    case What::GoalStatement:
        return Selection::goal();
    case What::Persona:
        return Selection::personaCard(t.id);
    case What::Phase:
        return Selection::phase(t.id);
    case What::Lane:
        return Selection::laneRow(t.id);
    case What::Touchpoint:
        return Selection::touchpoint(t.id);
    case What::Card:
        return Selection::card(t.id);
    case What::PainPoint:
        return Selection::painPoint(t.id);
    case What::Opportunity:
        return Selection::opportunity(t.id);
    }
    return {};
}

std::optional<Part> partOf(const layout::SheetLayout& sheet, const TextTarget& t) {
    return partOf(sheet, selectionOf(t));
}

QString labelOf(const TextTarget& t) {
    return t.fresh ? addLabel(t.what) : changeLabel(t.what);
}

namespace {

TextTarget existing(What what, const Id& id) {
    TextTarget target;
    target.what = what;
    target.id = id;
    return target;
}

/// What an empty cell would hold; nothing for lanes that hold no texts.
std::optional<TextTarget> newInCell(const layout::SheetLayout& sheet, const Selection& cell, IdSource& ids) {
    const auto row = sheet.rowOf(cell.lane);
    if (!row) return std::nullopt;
    const bool atTouchpoint = sheet.columnOf(cell.id).has_value();
    switch (sheet.rows()[*row].kind) {
    case LaneKind::Touchpoints:
        if (atTouchpoint) return existing(What::Touchpoint, cell.id);
        return newTouchpoint(cell.id, 0, ids);
    case LaneKind::Notes:
        return newCard(cell.id, cell.lane, SIZE_MAX, ids);
    case LaneKind::PainPoints:
        if (atTouchpoint) return newPainPoint(cell.id, SIZE_MAX, ids);
        break;
    case LaneKind::Opportunities:
        if (atTouchpoint) return newOpportunity(cell.id, {}, ids);
        break;
    default:
        break;
    }
    return std::nullopt;
}

TextTarget fresh(What what, const Id& at, std::size_t index, IdSource& ids) {
    TextTarget target = existing(what, ids.next());
    target.fresh = true;
    target.at = at;
    target.index = index;
    return target;
}

} // namespace

std::optional<TextTarget> targetFor(const layout::SheetLayout& sheet, const Selection& s, IdSource& ids) {
    switch (s.kind) {
    case Selection::Kind::Title:
        return existing(What::MapTitle, {});
    case Selection::Kind::Goal:
        return existing(What::GoalStatement, {});
    case Selection::Kind::Persona:
        return existing(What::Persona, s.id);
    case Selection::Kind::Phase:
        return existing(What::Phase, s.id);
    case Selection::Kind::Lane:
        return existing(What::Lane, s.id);
    case Selection::Kind::Touchpoint:
        return existing(What::Touchpoint, s.id);
    case Selection::Kind::Card:
        return existing(What::Card, s.id);
    case Selection::Kind::PainPoint:
        return existing(What::PainPoint, s.id);
    case Selection::Kind::Opportunity:
        return existing(What::Opportunity, s.id);
    case Selection::Kind::Cell:
        return newInCell(sheet, s, ids);
    default:
        return std::nullopt;
    }
}

TextTarget newTouchpoint(const Id& phase, std::size_t index, IdSource& ids) {
    return fresh(What::Touchpoint, phase, index, ids);
}

TextTarget newPhase(std::size_t index, IdSource& ids) {
    return fresh(What::Phase, {}, index, ids);
}

TextTarget newCard(const Id& at, const Id& lane, std::size_t index, IdSource& ids) {
    TextTarget target = fresh(What::Card, at, index, ids);
    target.lane = lane;
    return target;
}

TextTarget newPainPoint(const Id& touchpoint, std::size_t index, IdSource& ids) {
    return fresh(What::PainPoint, touchpoint, index, ids);
}

TextTarget newOpportunity(const Id& touchpoint, const Id& painPoint, IdSource& ids) {
    TextTarget target = fresh(What::Opportunity, touchpoint, SIZE_MAX, ids);
    target.painPoint = painPoint;
    return target;
}

} // namespace journeyline::ui::canvas
