// SPDX-License-Identifier: Apache-2.0
// What the rows and columns of a table stand for in a map: recognised from the headings, in English and Dutch, and open
// to change by a person before anything is made of it.
//
// A *field* is what one heading stands for, a *record* is one phase or touchpoint. Fields lie in columns ("each row is
// a touchpoint") or in rows ("each column is a phase"); all else is the same for both. Not responsible for: making the
// map (table_map.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/document/vocabulary.h"
#include "journeyline/interchange/table.h"

namespace journeyline::interchange {

enum class FieldKind {
    Ignored,
    Phase,
    PhaseGoal,
    Touchpoint,
    Touchpoints, ///< several in one cell
    Notes,       ///< the cards of a notes lane
    Description,
    CustomerGoal,
    Personas,
    Channels,
    Department,
    Emotion, ///< a score, or a feeling in words
    Expected,
    Feeling,
    Expectation,
    Fulfilment,
    BrandPerception,
    PainPoints,
    Opportunities,
    Metrics,
    DropOff,
    DropOffReason,
    Duration,
    MomentOfTruth,
    Evidence,
    Remark
};

struct Field {
    FieldKind kind = FieldKind::Ignored;
    std::optional<NotesRole> role; ///< of notes
    /// The title of a notes lane; empty: the usual one. Whose emotion, expectation or feeling it is; empty: everyone's.
    std::string name;
    friend bool operator==(const Field&, const Field&) = default;
};

struct Mapping {
    bool fieldsInRows = false;
    bool headings = true; ///< the first record is the names of the fields
    std::vector<Field> fields;
    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// What a heading stands for; nothing for words that are none of ours. "Own title [Actions]" names a notes lane,
/// "Emotion: Ann" the persona.
[[nodiscard]] std::optional<Field> fieldOfHeading(std::string_view heading);
/// The heading under which a table holds a field, in the language of a map; fieldOfHeading() gives the field back.
[[nodiscard]] std::string headingOf(const Field& field, std::string_view language);

/// The likeliest meaning of a table. What is not recognised becomes a notes lane under its own heading, so that nothing
/// is left out unless a person says so.
[[nodiscard]] Mapping recognise(const Table& table);
/// The same for a given direction.
[[nodiscard]] Mapping recognise(const Table& table, bool fieldsInRows, bool headings = true);

/// A table as its mapping sees it.
class Records {
public:
    Records(const Table& table, const Mapping& mapping) : m_table(table), m_mapping(mapping) {}
    [[nodiscard]] std::size_t fields() const {
        return m_mapping.fieldsInRows ? m_table.rows.size() : m_table.columns();
    }
    /// Without the headings.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const std::string& cell(std::size_t record, std::size_t field) const;
    /// Empty in a table without headings.
    [[nodiscard]] std::string heading(std::size_t field) const;
    [[nodiscard]] std::int64_t line(std::size_t record, std::size_t field) const;

private:
    const Table& m_table;
    const Mapping& m_mapping;
};

} // namespace journeyline::interchange
