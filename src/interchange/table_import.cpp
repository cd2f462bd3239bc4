// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <ranges>
#include <unordered_map>
#include <unordered_set>

#include "cell_text.h"
#include "headings.h"
#include "journeyline/document/find.h"
#include "journeyline/interchange/table_map.h"
#include "mermaid_text.h"
#include "part_text.h"
#include "source_text.h"

namespace journeyline::interchange {

namespace {

constexpr std::size_t mostLanes = 300;
constexpr std::size_t mostParts = 500'000; ///< cards, findings, touchpoints and the like: what a large map may hold

struct OpenPhase {
    Phase phase;
    std::vector<Touchpoint> touchpoints;
    // A table may say ten thousand things of one phase; its lists are made once, at the end.
    std::vector<std::pair<Id, std::vector<Card>>> cards; ///< by lane
    std::vector<Metric> metrics;
};

class Builder {
public:
    Builder(const Table& table, const Mapping& mapping, const TableOptions& options, IdSource& ids)
        : m_records(table, mapping), m_mapping(mapping), m_options(options), m_ids(ids) {}

    Result<Imported> run();

private:
    struct Place {
        std::size_t record = 0;
        std::size_t field = 0;
        std::string text; ///< never blank
    };

    [[nodiscard]] std::optional<Fault> refusal() const;
    Id nextId() {
        ++m_parts;
        return m_ids.next();
    }
    /// A single cell can hold a million lines: those who make parts of them stop, and run() refuses.
    [[nodiscard]] bool tooMany() const { return m_parts >= mostParts; }
    void makeLanes();
    void readRecord(std::size_t record);
    void startPhase(const std::string& title);
    void placeCell(const Place& place, std::size_t touchpoints);
    void placeInPhase(const Place& place);
    void placeAt(const Place& place, Touchpoint& touchpoint);
    void placeScore(const Place& place, Touchpoint& touchpoint);
    void placeExpected(const Place& place, Touchpoint& touchpoint);
    void placePercentage(const Place& place, std::optional<Decimal>& member);
    void addText(std::string& member, const std::string& text) { member += (member.empty() ? "" : "\n") + text; }
    std::vector<Card> cardsOf(const Place& place);
    void addPersonas(Touchpoint& touchpoint, const std::string& text);
    std::vector<PainPoint> painPointsOf(const std::string& text);
    std::vector<Metric> metricsOf(const std::string& text);
    Experience& experience(Touchpoint& touchpoint, const std::string& personaName);
    const Id& personaNamed(const std::string& name);
    void park(const Place& place);
    void note(std::int64_t line, std::string code, std::vector<std::string> arguments = {}) {
        m_notes.push_back({line, std::move(code), std::move(arguments)});
    }
    void note(const Place& place, std::string code, std::vector<std::string> arguments) {
        note(m_records.line(place.record, place.field), std::move(code), std::move(arguments));
    }
    [[nodiscard]] bool has(FieldKind kind) const {
        return std::any_of(m_mapping.fields.begin(), m_mapping.fields.end(),
                           [&](const Field& field) { return field.kind == kind; });
    }
    template <class Read>
    void eachCell(std::size_t record, Read read) const {
        for (std::size_t i = 0; i < std::min(m_records.fields(), m_mapping.fields.size()); ++i)
            read(i, m_records.cell(record, i));
    }
    [[nodiscard]] std::string headingShown(std::size_t field) const {
        const std::string heading = oneLine(m_records.heading(field));
        return heading.empty() ? std::to_string(field + 1) : heading;
    }
    Imported finished();

    Records m_records;
    const Mapping& m_mapping;
    const TableOptions& m_options;
    IdSource& m_ids;
    std::size_t m_parts = 0;
    std::vector<ImportNote> m_notes;
    std::vector<Lane> m_lanes;
    std::vector<Id> m_laneOfField; ///< of notes fields
    std::vector<OpenPhase> m_phases;
    std::vector<Persona> m_personas;
    std::unordered_map<std::string, std::size_t> m_personaIndex;
    std::vector<Opportunity> m_opportunities;
    std::vector<ParkedNote> m_parked;
    bool m_onePerRecord = false;  ///< each phase gets one touchpoint, because something needs it
    bool m_atFirstOfMany = false; ///< something of a phase was put at its first touchpoint
};

/// What we write for a title that is empty is empty again.
std::string titleOf(std::string_view cell) {
    std::string text = oneLine(cell);
    for (const std::string_view language : {"en", "nl"})
        if (text == words::wordsFor(language).untitled) return {};
    return text;
}

template <class Part>
void append(List<Part>& list, std::vector<Part> parts) {
    list = list.with([&](typename List<Part>::Items& items) {
        for (Part& part : parts)
            items.emplace_back(std::move(part));
    });
}

void addTo(Notes& notes, const Id& lane, std::vector<Card> cards) {
    if (!cards.empty()) append(cardsFor(notes, lane), std::move(cards));
}

std::optional<Fault> Builder::refusal() const {
    if (m_records.size() == 0) return Fault{"table.no-records", {}, {}};
    if (!has(FieldKind::Phase) && !has(FieldKind::Touchpoint) && !has(FieldKind::Touchpoints))
        return Fault{"table.no-phases", {}, {}};
    std::size_t notes = 0;
    for (const Field& field : m_mapping.fields)
        notes += field.kind == FieldKind::Notes || !field.name.empty() ? 1 : 0;
    if (notes > mostLanes) return Fault{"table.too-many-lanes", {}, {std::to_string(mostLanes)}};
    return std::nullopt;
}

void Builder::makeLanes() {
    const auto add = [&](LaneKind kind, std::optional<NotesRole> role = {}, const std::string& title = {}) {
        Lane lane;
        lane.id = nextId();
        lane.kind = kind;
        lane.role = role;
        lane.title = title;
        if (role == NotesRole::Thoughts) lane.look = LaneLook::Bubble;
        m_lanes.push_back(lane);
        return lane.id;
    };
    std::unordered_set<int> made;
    const auto addOnce = [&](LaneKind kind) {
        if (made.insert(static_cast<int>(kind)).second) add(kind);
    };
    addOnce(LaneKind::Touchpoints);
    m_laneOfField.resize(m_mapping.fields.size());
    for (std::size_t i = 0; i < m_mapping.fields.size(); ++i) {
        const Field& field = m_mapping.fields[i];
        if (field.kind != FieldKind::Notes && !field.name.empty())
            personaNamed(field.name); // in the order of the table
        if (field.kind == FieldKind::Notes)
            m_laneOfField[i] = add(LaneKind::Notes, field.role, field.name);
        else if (const auto lane = laneOf(field.kind))
            addOnce(*lane);
    }
    // What a map is drawn for should have its row from the beginning.
    for (const LaneKind kind : {LaneKind::Emotion, LaneKind::PainPoints, LaneKind::Opportunities})
        addOnce(kind);
}

void Builder::startPhase(const std::string& title) {
    OpenPhase open;
    open.phase.id = nextId();
    open.phase.title = title;
    m_phases.push_back(std::move(open));
}

const Id& Builder::personaNamed(const std::string& name) {
    const auto [known, isNew] = m_personaIndex.try_emplace(folded(name), m_personas.size());
    if (isNew) {
        Persona persona;
        persona.id = nextId();
        persona.name = oneLine(name);
        m_personas.push_back(std::move(persona));
    }
    return m_personas[known->second].id;
}

void Builder::park(const Place& place) {
    std::string where = m_phases.empty() ? std::string() : m_phases.back().phase.title;
    if (!m_phases.empty() && !m_phases.back().touchpoints.empty())
        where += (where.empty() ? "" : ", ") + m_phases.back().touchpoints.back().title;
    ParkedNote parked;
    parked.id = nextId();
    parked.text = headingShown(place.field) + (where.empty() ? "" : " (" + where + ")") + ": " + place.text;
    m_parked.push_back(std::move(parked));
    note(place, "table.parked", {headingShown(place.field), oneLine(place.text)});
}

Experience& Builder::experience(Touchpoint& touchpoint, const std::string& personaName) {
    const Id persona = personaName.empty() ? Id() : personaNamed(personaName);
    for (Experience& one : touchpoint.experience)
        if (one.persona == persona) return one;
    touchpoint.experience.emplace_back().persona = persona;
    return touchpoint.experience.back();
}

void Builder::placeScore(const Place& place, Touchpoint& touchpoint) {
    Experience& felt = experience(touchpoint, m_mapping.fields[place.field].name);
    const auto number = numberOf(place.text);
    if (!number) {
        if (const auto score = scoreOutOfFive(place.text); score && !felt.actual)
            felt.actual = Decimal::fromDouble(*score);
        if (felt.feeling != place.text) addText(felt.feeling, place.text);
        if (!felt.actual) note(place, "table.score-in-words", {touchpoint.title, oneLine(place.text)});
        return;
    }
    const ScoreScale scale = m_options.scale.value_or(ScoreScale{});
    if (!scale.holds(number->value()) || felt.actual) {
        addText(felt.feeling, place.text);
        note(place, "table.score-out-of-range", {touchpoint.title, place.text, scale.text()});
        return;
    }
    felt.actual = m_options.scale ? scale.converted(number->value()) : *number;
    if (m_options.scale) {
        felt.samples.scale = scale.text();
        felt.samples.raw = *number;
    }
}

void Builder::placeExpected(const Place& place, Touchpoint& touchpoint) {
    const ScoreScale scale = m_options.scale.value_or(ScoreScale{});
    const auto number = numberOf(place.text);
    if (!number || !scale.holds(number->value())) return park(place);
    experience(touchpoint, m_mapping.fields[place.field].name).expected =
        m_options.scale ? scale.converted(number->value()) : *number;
}

void Builder::placePercentage(const Place& place, std::optional<Decimal>& member) {
    std::string_view text = trimmed(place.text);
    if (text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));
    const auto number = numberOf(text);
    if (!number || number->value() < 0 || number->value() > 100 || member) return park(place);
    member = *number;
}

std::vector<PainPoint> Builder::painPointsOf(const std::string& text) {
    std::vector<PainPoint> painPoints;
    for (const std::string& item : listItems(text)) {
        if (tooMany()) break;
        PainPoint& painPoint = painPoints.emplace_back();
        painPoint.id = nextId();
        readPainPoint(item, painPoint);
    }
    return painPoints;
}

std::vector<Metric> Builder::metricsOf(const std::string& text) {
    std::vector<Metric> metrics;
    for (const std::string& item : listItems(text)) {
        if (tooMany()) break;
        Metric& metric = metrics.emplace_back();
        metric.id = nextId();
        readMetric(item, metric);
    }
    return metrics;
}

void Builder::addPersonas(Touchpoint& touchpoint, const std::string& text) {
    std::unordered_set<Id> named(touchpoint.personas.begin(), touchpoint.personas.end());
    for (const std::string& name : nameItems(text))
        if (tooMany())
            break;
        else if (const Id& persona = personaNamed(name); named.insert(persona).second)
            touchpoint.personas.push_back(persona);
}

std::vector<Card> Builder::cardsOf(const Place& place) {
    std::vector<Card> cards;
    for (std::string& item : listItems(place.text)) {
        if (tooMany()) break;
        Card card;
        card.id = nextId();
        card.text = std::move(item);
        cards.push_back(std::move(card));
    }
    return cards;
}

void Builder::placeAt(const Place& place, Touchpoint& touchpoint) {
    const std::string& text = place.text;
    switch (m_mapping.fields[place.field].kind) {
    case FieldKind::Notes:
        return addTo(touchpoint.notes, m_laneOfField[place.field], cardsOf(place));
    case FieldKind::Description:
        return addText(touchpoint.description, text);
    case FieldKind::CustomerGoal:
        return addText(touchpoint.customerGoal, text);
    case FieldKind::Personas:
        return addPersonas(touchpoint, text);
    case FieldKind::Channels:
        for (std::string& channel : nameItems(text))
            touchpoint.channels.push_back(std::move(channel));
        return;
    case FieldKind::Department:
        return addText(touchpoint.department, text);
    case FieldKind::Emotion:
        return placeScore(place, touchpoint);
    case FieldKind::Expected:
        return placeExpected(place, touchpoint);
    case FieldKind::Feeling:
        return addText(experience(touchpoint, m_mapping.fields[place.field].name).feeling, text);
    case FieldKind::Expectation:
        return addText(touchpoint.expectation, text);
    case FieldKind::Fulfilment:
        return placePercentage(place, touchpoint.fulfilment);
    case FieldKind::BrandPerception:
        return addText(touchpoint.brandPerception, text);
    case FieldKind::PainPoints:
        return append(touchpoint.painPoints, painPointsOf(text));
    case FieldKind::Opportunities:
        for (std::string& item : listItems(text)) {
            if (tooMany()) break;
            Opportunity& opportunity = m_opportunities.emplace_back();
            opportunity.id = nextId();
            opportunity.text = std::move(item);
            opportunity.touchpoint = touchpoint.id;
        }
        return;
    case FieldKind::Metrics:
        return append(touchpoint.metrics, metricsOf(text));
    case FieldKind::DropOff:
        return placePercentage(place, touchpoint.dropOff.share);
    case FieldKind::DropOffReason:
        return addText(touchpoint.dropOff.reason, text);
    case FieldKind::Duration:
        if (const auto duration = readDuration(text)) {
            touchpoint.duration = *duration;
            return;
        }
        return park(place);
    case FieldKind::MomentOfTruth:
        if (const auto yes = readYesOrNo(text)) {
            touchpoint.momentOfTruth = *yes;
            return;
        }
        return park(place);
    case FieldKind::Evidence:
        if (const auto level = readEvidenceLevel(text)) {
            touchpoint.evidence.level = level;
            return;
        }
        return park(place);
    case FieldKind::Remark:
        return addText(touchpoint.remark, text);
    case FieldKind::Ignored:
    case FieldKind::Phase:
    case FieldKind::PhaseGoal:
    case FieldKind::Touchpoint:
    case FieldKind::Touchpoints:
        return; // read before the others
    }
}

void Builder::placeInPhase(const Place& place) {
    OpenPhase& open = m_phases.back();
    if (m_mapping.fields[place.field].kind != FieldKind::Notes) {
        std::ranges::move(metricsOf(place.text), std::back_inserter(open.metrics));
        return;
    }
    const Id& lane = m_laneOfField[place.field];
    auto its = std::ranges::find(open.cards, lane, &std::pair<Id, std::vector<Card>>::first);
    if (its == open.cards.end()) its = open.cards.insert(its, {lane, {}});
    std::ranges::move(cardsOf(place), std::back_inserter(its->second));
}

/// `touchpoints`: how many this record stands for; they are the last of the phase.
void Builder::placeCell(const Place& place, std::size_t touchpoints) {
    const FieldKind kind = m_mapping.fields[place.field].kind;
    if (kind == FieldKind::PhaseGoal) return addText(m_phases.back().phase.goal, place.text);
    if (touchpoints != 1 && !needsTouchpoint(kind)) return placeInPhase(place);
    auto& all = m_phases.back().touchpoints;
    if (touchpoints > 1) m_atFirstOfMany = true;
    placeAt(place, all[all.size() - touchpoints]);
}

void Builder::readRecord(std::size_t record) {
    std::string phaseTitle;
    std::vector<std::string> titles;
    bool saysPhase = false, needsOne = false, any = false;
    std::vector<Place> cells;
    eachCell(record, [&](std::size_t field, const std::string& cell) {
        const std::string text(trimmed(cell));
        if (text.empty()) return;
        const FieldKind kind = m_mapping.fields[field].kind;
        if (kind == FieldKind::Ignored) return;
        any = true;
        if (kind == FieldKind::Phase) {
            saysPhase = true;
            phaseTitle = titleOf(text);
        } else if (kind == FieldKind::Touchpoint) {
            titles.push_back(titleOf(text));
        } else if (kind == FieldKind::Touchpoints) {
            for (const std::string& name : saysNothing(text) ? std::vector<std::string>() : nameItems(text))
                titles.push_back(titleOf(name));
        } else if (!saysNothing(text)) {
            needsOne = needsOne || needsTouchpoint(kind);
            cells.push_back({record, field, text});
        }
    });
    if (!any) return;
    if (m_phases.empty() || (saysPhase && m_phases.back().phase.title != phaseTitle)) startPhase(phaseTitle);
    if (titles.empty() && (needsOne || (m_onePerRecord && saysPhase))) titles.push_back(m_phases.back().phase.title);
    for (std::string& title : titles) {
        if (tooMany()) break;
        Touchpoint& touchpoint = m_phases.back().touchpoints.emplace_back();
        touchpoint.id = nextId();
        touchpoint.title = std::move(title);
    }
    for (const Place& cell : cells)
        placeCell(cell, titles.size());
}

Imported Builder::finished() {
    Map map;
    map.id = nextId();
    map.title = oneLine(m_options.title);
    map.language = m_options.language;
    std::vector<Phase> phases;
    for (OpenPhase& open : m_phases) {
        open.phase.touchpoints = List<Touchpoint>::of(std::move(open.touchpoints));
        open.phase.metrics = List<Metric>::of(std::move(open.metrics));
        for (auto& [lane, cards] : open.cards)
            addTo(open.phase.notes, lane, std::move(cards));
        phases.push_back(std::move(open.phase));
    }
    map.phases = List<Phase>::of(std::move(phases));
    map.lanes = List<Lane>::of(std::move(m_lanes));
    map.personas = List<Persona>::of(std::move(m_personas));
    map.opportunities = List<Opportunity>::of(std::move(m_opportunities));
    map.parked = List<ParkedNote>::of(std::move(m_parked));
    if (m_atFirstOfMany) note(0, "table.at-first-touchpoint");
    std::stable_sort(m_notes.begin(), m_notes.end(),
                     [](const ImportNote& a, const ImportNote& b) { return a.line < b.line; });
    return {std::move(map), std::move(m_notes)};
}

Result<Imported> Builder::run() {
    if (auto fault = refusal()) return std::move(*fault);
    makeLanes();
    for (std::size_t i = 0; i < std::min(m_records.fields(), m_mapping.fields.size()); ++i) {
        if (m_mapping.fields[i].kind != FieldKind::Ignored) continue;
        for (std::size_t record = 0; record < m_records.size(); ++record)
            if (!trimmed(m_records.cell(record, i)).empty()) {
                note(m_mapping.fieldsInRows ? m_records.line(0, i) : 0, "table.ignored", {headingShown(i)});
                break;
            }
    }
    const bool names = has(FieldKind::Touchpoint) || has(FieldKind::Touchpoints);
    m_onePerRecord = !names && std::any_of(m_mapping.fields.begin(), m_mapping.fields.end(),
                                           [](const Field& field) { return needsTouchpoint(field.kind); });
    for (std::size_t record = 0; record < m_records.size(); ++record) {
        readRecord(record);
        if (tooMany()) return Fault{"table.too-many-parts", {}, {std::to_string(mostParts)}};
    }
    std::unordered_set<std::string> titles;
    for (const OpenPhase& open : m_phases)
        titles.insert(open.phase.title);
    if (m_phases.size() > 20 && m_phases.size() > titles.size() * 4)
        return Fault{"table.event-log", {}, {std::to_string(m_phases.size()), std::to_string(titles.size())}};
    return finished();
}

} // namespace

Result<Imported> mapFromTable(const Table& table, const Mapping& mapping, const TableOptions& options, IdSource& ids) {
    return Builder(table, mapping, options, ids).run();
}

} // namespace journeyline::interchange
