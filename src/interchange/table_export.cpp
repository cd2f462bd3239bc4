// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

#include "cell_text.h"
#include "headings.h"
#include "journeyline/document/facts.h"
#include "journeyline/interchange/table_map.h"
#include "mermaid_text.h"
#include "part_text.h"
#include "source_text.h"

namespace journeyline::interchange {

namespace {

/// One field of the table with what it shows of a touchpoint, and of a phase where phases have such a thing.
struct Column {
    Field field;
    std::function<std::string(const Touchpoint&)> ofTouchpoint;
    std::function<std::string(const Phase&)> ofPhase;
    bool always = false; ///< also where it is empty throughout, because the map has a row for it
};

class TableWriter {
public:
    explicit TableWriter(const Map& map) : m_map(map), m_facts(factsOf(map)), m_words(words::wordsFor(map.language)) {}

    TableOfMap run();

private:
    void collectColumns();
    void add(FieldKind kind, std::function<std::string(const Touchpoint&)> read, bool always = false) {
        m_columns.push_back({{kind, {}, {}}, std::move(read), {}, always});
    }
    void addLane(const Lane& lane);
    void addEmotion();
    void addExperience(const Id& persona, const std::string& name);
    void addMissing();
    [[nodiscard]] bool isShown(FieldKind kind) const {
        return std::any_of(m_columns.begin(), m_columns.end(),
                           [&](const Column& one) { return one.field.kind == kind; });
    }
    [[nodiscard]] std::string cards(const Notes& notes, const Id& lane) const;
    [[nodiscard]] std::string number(const std::optional<Decimal>& value) const {
        return value ? m_words.number(*value) : std::string();
    }
    [[nodiscard]] std::string opportunities(const Touchpoint& touchpoint) const;
    [[nodiscard]] std::string metrics(const List<Metric>& metrics) const;
    [[nodiscard]] std::string personas(const Touchpoint& touchpoint) const;
    [[nodiscard]] std::string title(const std::string& text) const {
        std::string shown = oneLine(text);
        return shown.empty() ? m_words.untitled : shown;
    }
    void addRecord(Table& table, const std::string& phase, const std::string& touchpoint,
                   const std::function<std::string(const Column&)>& read) const;

    const Map& m_map;
    Facts m_facts;
    const words::Words& m_words;
    std::vector<Column> m_columns; ///< without phase and touchpoint, which come first
};

std::string TableWriter::cards(const Notes& notes, const Id& lane) const {
    std::vector<std::string> texts;
    for (const auto& card : cardsIn(notes, lane))
        texts.push_back(card->text);
    return listCell(texts);
}

std::string TableWriter::opportunities(const Touchpoint& touchpoint) const {
    const auto at = m_facts.opportunitiesAt->find(touchpoint.id);
    std::vector<std::string> texts;
    if (at != m_facts.opportunitiesAt->end())
        for (const Opportunity* one : at->second)
            texts.push_back(one->text);
    return listCell(texts);
}

std::string TableWriter::metrics(const List<Metric>& metrics) const {
    std::vector<std::string> texts;
    for (const auto& metric : metrics)
        texts.push_back(metricText(*metric, m_words));
    return listCell(texts);
}

std::string TableWriter::personas(const Touchpoint& touchpoint) const {
    std::vector<std::string> names;
    for (const Id& id : touchpoint.personas)
        if (const Persona* persona = findIn(m_map.personas, id)) names.push_back(oneLine(persona->name));
    return nameCell(names);
}

void TableWriter::addExperience(const Id& persona, const std::string& name) {
    const auto of = [persona](const Touchpoint& touchpoint) { return experienceOf(touchpoint, persona); };
    const std::size_t first = m_columns.size();
    add(FieldKind::Emotion, [this, of](const Touchpoint& touchpoint) {
        const Experience* felt = of(touchpoint);
        return felt ? number(felt->actual) : std::string();
    });
    add(FieldKind::Expected, [this, of](const Touchpoint& touchpoint) {
        const Experience* felt = of(touchpoint);
        return felt ? number(felt->expected) : std::string();
    });
    add(FieldKind::Feeling, [of](const Touchpoint& touchpoint) {
        const Experience* felt = of(touchpoint);
        return felt ? felt->feeling : std::string();
    });
    for (std::size_t i = first; i < m_columns.size(); ++i)
        m_columns[i].field.name = name;
}

void TableWriter::addEmotion() {
    if (isShown(FieldKind::Emotion)) return;
    addExperience({}, {});
    m_columns[m_columns.size() - 3].always = true;
    for (const auto& persona : m_map.personas)
        if (const std::string name = oneLine(persona->name); !name.empty()) addExperience(persona->id, name);
}

void TableWriter::addLane(const Lane& lane) {
    switch (kindOf(lane)) {
    case LaneKind::Notes: {
        const Id id = lane.id;
        Column column{{FieldKind::Notes, lane.role.value_or(NotesRole::Free), {}},
                      [this, id](const Touchpoint& touchpoint) { return cards(touchpoint.notes, id); },
                      [this, id](const Phase& phase) { return cards(phase.notes, id); },
                      true};
        const std::string own = oneLine(lane.title);
        if (own != m_words.laneTitle(LaneKind::Notes, column.field.role)) column.field.name = own;
        m_columns.push_back(std::move(column));
        return;
    }
    case LaneKind::Emotion:
        return addEmotion();
    case LaneKind::Channels:
        if (!isShown(FieldKind::Channels))
            add(
                FieldKind::Channels, [](const Touchpoint& touchpoint) { return nameCell(touchpoint.channels); }, true);
        return;
    case LaneKind::Departments:
        if (!isShown(FieldKind::Department))
            add(
                FieldKind::Department, [](const Touchpoint& touchpoint) { return touchpoint.department; }, true);
        return;
    case LaneKind::Expectation:
        if (!isShown(FieldKind::Expectation)) {
            add(
                FieldKind::Expectation, [](const Touchpoint& touchpoint) { return touchpoint.expectation; }, true);
            add(FieldKind::Fulfilment, [this](const Touchpoint& touchpoint) { return number(touchpoint.fulfilment); });
        }
        return;
    case LaneKind::PainPoints:
        if (!isShown(FieldKind::PainPoints))
            add(
                FieldKind::PainPoints,
                [this](const Touchpoint& touchpoint) {
                    std::vector<std::string> texts;
                    for (const auto& one : touchpoint.painPoints)
                        texts.push_back(painPointText(*one, m_words));
                    return listCell(texts);
                },
                true);
        return;
    case LaneKind::Opportunities:
        if (!isShown(FieldKind::Opportunities))
            add(
                FieldKind::Opportunities, [this](const Touchpoint& touchpoint) { return opportunities(touchpoint); },
                true);
        return;
    case LaneKind::Metrics:
        if (isShown(FieldKind::Metrics)) return;
        add(
            FieldKind::Metrics, [this](const Touchpoint& touchpoint) { return metrics(touchpoint.metrics); }, true);
        m_columns.back().ofPhase = [this](const Phase& phase) { return metrics(phase.metrics); };
        return;
    case LaneKind::Evidence:
        if (!isShown(FieldKind::Evidence))
            add(
                FieldKind::Evidence,
                [this](const Touchpoint& touchpoint) {
                    return touchpoint.evidence.level ? m_words.evidenceLevel(*touchpoint.evidence.level)
                                                     : std::string();
                },
                true);
        return;
    case LaneKind::Touchpoints:
    case LaneKind::Images:
    case LaneKind::Divider:
        return;
    }
}

/// What touchpoints say although the map has no row for it.
void TableWriter::addMissing() {
    for (const LaneKind kind : {LaneKind::Channels, LaneKind::Departments, LaneKind::Emotion, LaneKind::Expectation,
                                LaneKind::PainPoints, LaneKind::Opportunities, LaneKind::Metrics, LaneKind::Evidence}) {
        Lane lane;
        lane.kind = kind;
        const std::size_t first = m_columns.size();
        addLane(lane);
        for (std::size_t i = first; i < m_columns.size(); ++i)
            m_columns[i].always = false;
    }
    add(FieldKind::BrandPerception, [](const Touchpoint& touchpoint) { return touchpoint.brandPerception; });
    add(FieldKind::DropOff, [this](const Touchpoint& touchpoint) { return number(touchpoint.dropOff.share); });
    add(FieldKind::DropOffReason, [](const Touchpoint& touchpoint) { return touchpoint.dropOff.reason; });
    add(FieldKind::Duration,
        [this](const Touchpoint& touchpoint) { return durationText(touchpoint.duration, m_words); });
    add(FieldKind::MomentOfTruth,
        [](const Touchpoint& touchpoint) { return std::string(touchpoint.momentOfTruth ? "x" : ""); });
    add(FieldKind::Remark, [](const Touchpoint& touchpoint) { return touchpoint.remark; });
}

void TableWriter::collectColumns() {
    m_columns.push_back({{FieldKind::PhaseGoal, {}, {}}, {}, [](const Phase& phase) { return phase.goal; }, false});
    add(FieldKind::Description, [](const Touchpoint& touchpoint) { return touchpoint.description; });
    add(FieldKind::CustomerGoal, [](const Touchpoint& touchpoint) { return touchpoint.customerGoal; });
    add(FieldKind::Personas, [this](const Touchpoint& touchpoint) { return personas(touchpoint); });
    for (const auto& lane : m_map.lanes)
        addLane(*lane);
    addMissing();
}

void TableWriter::addRecord(Table& table, const std::string& phase, const std::string& touchpoint,
                            const std::function<std::string(const Column&)>& read) const {
    Table::Row row{phase, touchpoint};
    for (const Column& column : m_columns)
        row.emplace_back(trimmed(withoutControls(read(column))));
    table.rows.push_back(std::move(row));
}

/// Takes away the columns that nothing stands in.
void dropEmpty(Table& table, std::vector<Column>& columns) {
    std::vector<bool> kept(columns.size() + 2, true);
    for (std::size_t i = 0; i < columns.size(); ++i)
        kept[i + 2] = columns[i].always || std::any_of(table.rows.begin(), table.rows.end(),
                                                       [&](const Table::Row& row) { return !row[i + 2].empty(); });
    for (Table::Row& row : table.rows) {
        Table::Row less;
        for (std::size_t i = 0; i < row.size(); ++i)
            if (kept[i]) less.push_back(std::move(row[i]));
        row = std::move(less);
    }
    std::size_t at = 2;
    std::erase_if(columns, [&](const Column&) { return !kept[at++]; });
}

TableOfMap TableWriter::run() {
    collectColumns();
    Table table;
    std::string before;
    bool first = true;
    for (const auto& phase : m_map.phases) {
        std::string name = title(phase->title);
        // Rows of the same phase stand together, so two neighbours must differ.
        if (!first && name == before) name += " (2)";
        first = false;
        before = name;
        const auto ofPhase = [&](const Column& column) {
            return column.ofPhase ? column.ofPhase(*phase) : std::string();
        };
        const bool saysSomething = std::any_of(m_columns.begin(), m_columns.end(),
                                               [&](const Column& column) { return !trimmed(ofPhase(column)).empty(); });
        if (saysSomething || phase->touchpoints.empty()) addRecord(table, name, {}, ofPhase);
        for (const auto& touchpoint : phase->touchpoints)
            addRecord(table, name, title(touchpoint->title), [&](const Column& column) {
                return column.ofTouchpoint ? column.ofTouchpoint(*touchpoint) : std::string();
            });
    }
    dropEmpty(table, m_columns);
    Mapping mapping{false, true, {{FieldKind::Phase, {}, {}}, {FieldKind::Touchpoint, {}, {}}}};
    for (const Column& column : m_columns)
        mapping.fields.push_back(column.field);
    Table::Row names;
    for (const Field& field : mapping.fields)
        names.push_back(headingOf(field, m_map.language));
    table.rows.insert(table.rows.begin(), std::move(names));
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        table.lines.push_back(static_cast<std::int64_t>(i) + 1);
    return {std::move(table), std::move(mapping)};
}

} // namespace

TableOfMap tableFromMap(const Map& map) {
    return TableWriter(map).run();
}

Table turned(const Table& table) {
    Table out;
    out.rows.resize(table.columns());
    for (std::size_t column = 0; column < table.columns(); ++column) {
        for (const Table::Row& row : table.rows)
            out.rows[column].push_back(row[column]);
        out.lines.push_back(static_cast<std::int64_t>(column) + 1);
    }
    return out;
}

char usualSeparator(std::string_view language) {
    return words::wordsFor(language).decimalPoint == ',' ? ';' : ',';
}

} // namespace journeyline::interchange
