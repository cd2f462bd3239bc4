// SPDX-License-Identifier: Apache-2.0
#include "journeyline/interchange/mapping.h"

#include <algorithm>
#include <unordered_set>

#include "cell_text.h"
#include "headings.h"
#include "mermaid_text.h"
#include "source_text.h"

namespace journeyline::interchange {

namespace {

/// Only the first ones count for recognising: a table of strangers may have very many.
constexpr std::size_t headingsLookedAt = 60;

bool hasContent(const Records& records, std::size_t field) {
    for (std::size_t i = 0; i < records.size(); ++i)
        if (!saysNothing(records.cell(i, field))) return true;
    return false;
}

/// Whether every text but the empty ones comes once.
bool isDistinct(const Records& records, std::size_t field) {
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < records.size(); ++i)
        if (const std::string text = folded(records.cell(i, field)); !text.empty() && !seen.insert(text).second)
            return false;
    return true;
}

class Recognition {
public:
    Recognition(const Table& table, bool fieldsInRows, bool headings)
        : m_mapping{fieldsInRows, headings, {}}, m_records(table, m_mapping) {}

    Mapping run() {
        for (std::size_t i = 0; i < m_records.fields(); ++i)
            m_mapping.fields.push_back(fieldAt(i));
        findPhase();
        settleTouchpoints();
        dropRepeated();
        return m_mapping;
    }

private:
    Field fieldAt(std::size_t index) {
        const std::string heading = m_records.heading(index);
        if (auto known = fieldOfHeading(heading)) return *known;
        if (!hasContent(m_records, index)) return {};
        return {FieldKind::Notes, NotesRole::Free, oneLine(heading)};
    }
    std::optional<std::size_t> find(FieldKind kind) const {
        const auto& fields = m_mapping.fields;
        const auto at = std::find_if(fields.begin(), fields.end(), [&](const Field& one) { return one.kind == kind; });
        return at == fields.end() ? std::nullopt : std::optional<std::size_t>(at - fields.begin());
    }

    /// A table needs something that tells its records apart: without a known heading it is the first field.
    void findPhase() {
        if (find(FieldKind::Phase)) return;
        if (const auto touchpoint = find(FieldKind::Touchpoint)) {
            // A first column without a known heading in front of the steps, in which texts come again, groups them.
            const Field& first = m_mapping.fields.front();
            if (*touchpoint > 0 && first.kind == FieldKind::Notes && first.role == NotesRole::Free &&
                !isDistinct(m_records, 0))
                m_mapping.fields.front() = {FieldKind::Phase, {}, {}};
            return;
        }
        for (Field& field : m_mapping.fields)
            if (field.kind == FieldKind::Notes && field.role == NotesRole::Free) {
                field = {FieldKind::Phase, {}, {}};
                return;
            }
    }

    /// "Touchpoints" beside phases lists them; beside steps, or where phases come again, it is something else.
    void settleTouchpoints() {
        const auto list = find(FieldKind::Touchpoints);
        if (!list) return;
        const auto phase = find(FieldKind::Phase);
        if (find(FieldKind::Touchpoint))
            m_mapping.fields[*list] = find(FieldKind::Channels) ? freeNotes(*list) : Field{FieldKind::Channels, {}, {}};
        else if (!phase || !isDistinct(m_records, *phase))
            m_mapping.fields[*list] = {FieldKind::Touchpoint, {}, {}};
    }

    /// A second phase is a touchpoint; a second description, emotion … becomes notes under its own heading.
    void dropRepeated() {
        std::unordered_set<std::string> seen;
        for (std::size_t i = 0; i < m_mapping.fields.size(); ++i) {
            Field& field = m_mapping.fields[i];
            if (field.kind == FieldKind::Notes || field.kind == FieldKind::Ignored) continue;
            if (seen.insert(std::to_string(static_cast<int>(field.kind)) + ' ' + field.name).second) continue;
            const bool second = field.kind == FieldKind::Phase && !find(FieldKind::Touchpoint);
            field = second ? Field{FieldKind::Touchpoint, {}, {}} : freeNotes(i);
        }
    }
    Field freeNotes(std::size_t index) const {
        return {FieldKind::Notes, NotesRole::Free, oneLine(m_records.heading(index))};
    }

    Mapping m_mapping;
    Records m_records; ///< refers to m_mapping
};

/// How many of the headings in this direction are words of ours; the corner counts for neither.
std::size_t knownHeadings(const Table& table, bool fieldsInRows) {
    const Mapping mapping{fieldsInRows, true, {}};
    const Records records(table, mapping);
    std::size_t known = 0;
    for (std::size_t i = 1; i < std::min(records.fields(), headingsLookedAt); ++i)
        known += fieldOfHeading(records.heading(i)).has_value() ? 1 : 0;
    return known;
}

} // namespace

std::size_t Records::size() const {
    const std::size_t all = m_mapping.fieldsInRows ? m_table.columns() : m_table.rows.size();
    return m_mapping.headings && all > 0 ? all - 1 : all;
}

const std::string& Records::cell(std::size_t record, std::size_t field) const {
    if (m_mapping.headings) ++record;
    return m_mapping.fieldsInRows ? m_table.rows[field][record] : m_table.rows[record][field];
}

std::string Records::heading(std::size_t field) const {
    if (!m_mapping.headings) return {};
    return m_mapping.fieldsInRows ? m_table.rows[field].front() : m_table.rows.front()[field];
}

std::int64_t Records::line(std::size_t record, std::size_t field) const {
    return m_table.lines[m_mapping.fieldsInRows ? field : record + (m_mapping.headings ? 1 : 0)];
}

Mapping recognise(const Table& table, bool fieldsInRows, bool headings) {
    return Recognition(table, fieldsInRows, headings).run();
}

Mapping recognise(const Table& table) {
    if (table.rows.empty()) return {};
    const std::size_t down = knownHeadings(table, true), across = knownHeadings(table, false);
    // Without any known word an empty corner tells of labels on both sides, as a matrix of phases has.
    const bool matrix = trimmed(table.rows.front().front()).empty() && table.rows.size() > 1;
    return recognise(table, down != across ? down > across : matrix);
}

} // namespace journeyline::interchange
