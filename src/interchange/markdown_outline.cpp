// SPDX-License-Identifier: Apache-2.0
#include "markdown_outline.h"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_map>

#include "cell_text.h"
#include "headings.h"
#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

constexpr std::size_t mostFields = 250;
constexpr std::size_t longestKey = 48;
constexpr int deepest = 6;

bool isFieldName(std::string_view heading) {
    const auto field = fieldOfHeading(heading);
    return field && field->kind != FieldKind::Phase && field->kind != FieldKind::Touchpoint &&
           field->kind != FieldKind::Ignored;
}

/// On which levels of headings phases and touchpoints stand.
struct Levels {
    int phase = 0;
    int touchpoint = 0;     ///< 0: none
    bool onlyNamed = false; ///< phases are those headings that say so
    bool certain = false;   ///< by words or field names, not by depth alone
};

class LevelFinder {
public:
    explicit LevelFinder(const std::vector<Block>& blocks) : m_blocks(blocks) {
        for (const Block& block : blocks)
            count(block);
    }

    std::optional<Levels> run() const {
        const int named = levelWith(m_phases, 2);
        const int steps = levelWith(m_steps, 2);
        if (named > 0) return Levels{named, steps > named ? steps : below(named), true, true};
        if (steps > 1) return Levels{steps - 1, steps, false, true};
        if (const int fields = levelWith(m_fields, 3); fields > 2) return Levels{fields - 1, 0, false, true};
        if (const int keyed = levelWith(m_keyed, 2); keyed > 1)
            return m_headings[at(keyed - 1)] >= 2 ? Levels{keyed - 1, keyed, false, true}
                                                  : Levels{keyed, 0, false, true};
        if (m_headings[2] >= 2) return Levels{2, m_headings[3] >= 2 ? 3 : 0, false, false};
        return std::nullopt;
    }

private:
    using Counts = std::array<int, deepest + 1>;
    static std::size_t at(int level) { return static_cast<std::size_t>(level); }

    void count(const Block& block) {
        if (block.kind == Block::Kind::Heading) {
            m_level = block.level;
            std::string_view title = withoutNumber(block.text);
            ++m_headings[at(m_level)];
            const auto kind = kindInFront(title);
            if (kind == FieldKind::Phase) ++m_phases[at(m_level)];
            if (kind == FieldKind::Touchpoint) ++m_steps[at(m_level)];
            if (!kind && isFieldName(title)) ++m_fields[at(m_level)];
        } else if (m_level > 0 && (block.kind == Block::Kind::Item || block.kind == Block::Kind::Text)) {
            const auto keyed = keyedText(block.text, block.bold);
            if (keyed && isFieldName(keyed->key)) ++m_keyed[at(m_level)];
        }
    }
    static int levelWith(const Counts& counts, int least) {
        const auto best = std::max_element(counts.begin(), counts.end());
        return *best >= least ? static_cast<int>(best - counts.begin()) : 0;
    }
    /// The next level below the phases, if what stands there are names rather than kinds of statements.
    int below(int phase) const {
        for (int level = phase + 1; level <= deepest; ++level)
            if (m_headings[at(level)] > 0) return m_fields[at(level)] * 2 > m_headings[at(level)] ? 0 : level;
        return 0;
    }

    const std::vector<Block>& m_blocks;
    int m_level = 0;
    Counts m_headings{}, m_phases{}, m_steps{}, m_fields{}, m_keyed{};
};

constexpr std::size_t mostOutlineCells = 1'000'000;

class OutlineReader {
public:
    OutlineReader(const std::vector<Block>& blocks, Levels levels, bool own)
        : m_blocks(blocks), m_levels(levels), m_own(own), m_used(blocks.size()) {
        for (const Block& block : blocks)
            if (block.kind == Block::Kind::Heading) ++m_times[folded(block.text)];
    }

    std::optional<TableSource> run() {
        for (std::size_t i = 0; i < m_blocks.size(); ++i)
            m_used[i] = read(i);
        return source();
    }

private:
    struct Record {
        std::string phase;
        std::string touchpoint;
        std::int64_t line = 0;
        std::unordered_map<std::size_t, std::vector<std::string>> items; ///< by field
        bool isPhase = true;
    };

    /// Whether something of a phase follows: a field, a touchpoint, a key.
    bool holdsSomething(std::size_t heading) const {
        for (std::size_t i = heading + 1; i < m_blocks.size(); ++i) {
            const Block& block = m_blocks[i];
            if (block.kind == Block::Kind::Heading) {
                if (block.level <= m_levels.phase) return false;
                if (m_levels.touchpoint > 0 ? block.level == m_levels.touchpoint
                                            : isFieldName(withoutNumber(block.text)))
                    return true;
            } else if (const auto keyed = keyedText(block.text, block.bold); keyed && isFieldName(keyed->key)) {
                return true;
            }
        }
        return false;
    }

    bool isPhase(std::size_t index, std::string_view& title) const {
        if (m_own) return true;
        title = withoutNumber(title);
        const bool named = kindInFront(title) == FieldKind::Phase;
        return m_levels.onlyNamed ? named : holdsSomething(index);
    }

    bool readHeading(std::size_t index) {
        const Block& block = m_blocks[index];
        std::string_view title = block.text;
        m_field.clear();
        m_key.clear();
        if (block.level < m_levels.phase) {
            m_record = nullptr;
            m_inPhase = false;
            return false;
        }
        if (block.level == m_levels.phase) {
            m_inPhase = isPhase(index, title);
            m_record = nullptr;
            if (m_inPhase) open(std::string(title), {}, block.line);
            return m_inPhase;
        }
        if (!m_inPhase) return false;
        if (block.level == m_levels.touchpoint) {
            if (!m_own) {
                title = withoutNumber(title);
                (void)kindInFront(title);
            }
            open(m_phase, title.empty() ? " " : std::string(title), block.line);
            m_record->isPhase = false;
            return true;
        }
        // A heading inside names a field where it is known or comes again; else it is a statement of its own.
        const auto times = m_times.find(folded(block.text));
        if (isFieldName(withoutNumber(title)) || (times != m_times.end() && times->second > 1))
            m_field = std::string(withoutNumber(title));
        else
            add({}, block.text);
        return true;
    }

    void open(std::string phase, std::string touchpoint, std::int64_t line) {
        m_phase = phase;
        m_records.push_back({std::move(phase), std::move(touchpoint), line, {}, true});
        m_record = &m_records.back();
    }

    bool read(std::size_t index) {
        const Block& block = m_blocks[index];
        switch (block.kind) {
        case Block::Kind::Heading:
            return readHeading(index);
        case Block::Kind::Item:
            if (m_record) readItem(block);
            return m_record != nullptr;
        case Block::Kind::Text:
            if (m_record) readText(block);
            return m_record != nullptr;
        case Block::Kind::Table:
            if (m_record) readRows(block.table);
            return m_record != nullptr;
        case Block::Kind::Code:
            break;
        }
        return block.text.starts_with(outlineMark);
    }

    void readItem(const Block& block) {
        if (block.level > 0 && !m_key.empty()) return add(m_key, block.text);
        const auto keyed = m_field.empty() ? keyedText(block.text, block.bold) : std::nullopt;
        if (!keyed) {
            m_key.clear();
            return add(m_field, block.text);
        }
        m_key = keyed->key;
        if (!keyed->value.empty()) add(m_key, keyed->value);
    }

    void readText(const Block& block) {
        m_key.clear();
        std::size_t bold = block.bold;
        for (std::size_t begin = 0; begin <= block.text.size();) {
            const std::size_t end = std::min(block.text.find('\n', begin), block.text.size());
            const std::string_view line = trimmed(std::string_view(block.text).substr(begin, end - begin));
            // Each line of "**Goal:** …" with a hard break stands for itself.
            const auto keyed = m_field.empty() ? keyedText(line, bold) : std::nullopt;
            if (keyed && keyed->value.empty())
                m_key = keyed->key;
            else if (keyed)
                add(keyed->key, keyed->value);
            else if (!line.empty())
                add(m_field.empty() && !m_record->isPhase ? "Description" : m_field, std::string(line));
            begin = end + 1;
            bold = 0;
        }
    }

    void readRows(const Table& table) {
        for (std::size_t i = 1; i < table.rows.size(); ++i) {
            std::string text;
            for (const std::string& cell : table.rows[i])
                if (!cell.empty()) text += (text.empty() ? "" : " · ") + cell;
            add(m_field, text);
        }
    }

    void add(const std::string& heading, const std::string& text) {
        if (trimmed(text).empty()) return;
        std::string name = folded(heading);
        auto known = m_fieldIndex.find(name);
        if (known == m_fieldIndex.end() && m_fields.size() >= mostFields) {
            name.clear(); // very many different keys are texts, not fields
            known = m_fieldIndex.find(name);
            if (known == m_fieldIndex.end()) known = newField(name, {});
            m_record->items[known->second].push_back(heading + ": " + text);
            return;
        }
        if (known == m_fieldIndex.end()) known = newField(name, heading);
        m_record->items[known->second].push_back(text);
    }
    std::unordered_map<std::string, std::size_t>::iterator newField(const std::string& name,
                                                                    const std::string& heading) {
        m_fields.push_back(heading);
        return m_fieldIndex.emplace(name, m_fields.size() - 1).first;
    }

    static std::string cellOf(const std::string& heading, const std::vector<std::string>& items) {
        const auto field = fieldOfHeading(heading);
        const bool isList = !field || field->kind == FieldKind::Notes || field->kind == FieldKind::PainPoints ||
                            field->kind == FieldKind::Opportunities || field->kind == FieldKind::Metrics;
        if (isList) return listCell(items);
        std::string text;
        for (const std::string& item : items)
            text += (text.empty() ? "" : "\n") + item;
        return text;
    }

    std::optional<TableSource> source() {
        // Every record gets a cell for every field: what would be more than any table may hold is no outline.
        if (m_records.size() * (m_fields.size() + 2) > mostOutlineCells) return std::nullopt;
        TableSource result;
        result.kind = TableSource::Kind::Outline;
        Table& table = result.table;
        const bool touchpoints = m_own || m_levels.touchpoint > 0;
        Table::Row names{"Phase"};
        if (touchpoints) names.emplace_back("Touchpoint");
        names.insert(names.end(), m_fields.begin(), m_fields.end());
        table.rows.push_back(std::move(names));
        table.lines.push_back(m_records.empty() ? 1 : m_records.front().line);
        for (const Record& record : m_records) {
            Table::Row row{record.phase};
            if (touchpoints) row.push_back(record.touchpoint);
            for (std::size_t i = 0; i < m_fields.size(); ++i) {
                const auto items = record.items.find(i);
                row.push_back(items == record.items.end() ? std::string() : cellOf(m_fields[i], items->second));
            }
            table.rows.push_back(std::move(row));
            table.lines.push_back(record.line);
        }
        if (table.rows.size() < 2) return std::nullopt;
        result.line = table.lines.front();
        result.mapping = recognise(table, false);
        result.others = textOf(m_blocks, m_used);
        return result;
    }

    const std::vector<Block>& m_blocks;
    Levels m_levels;
    bool m_own;
    std::vector<bool> m_used;
    std::unordered_map<std::string, int> m_times; ///< how often each heading comes
    std::deque<Record> m_records;
    Record* m_record = nullptr; ///< null outside of phases
    bool m_inPhase = false;
    std::string m_phase;
    std::string m_field; ///< a heading that names what follows
    std::string m_key;   ///< an item that names the items below it
    std::vector<std::string> m_fields;
    std::unordered_map<std::string, std::size_t> m_fieldIndex;
};

} // namespace

bool isOwnOutline(const std::vector<Block>& blocks) {
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
        return block.kind == Block::Kind::Code && block.text.starts_with(outlineMark);
    });
}

std::optional<TableSource> outlineOf(const std::vector<Block>& blocks) {
    if (isOwnOutline(blocks)) return OutlineReader(blocks, {2, 3, false, true}, true).run();
    const auto levels = LevelFinder(blocks).run();
    return levels ? OutlineReader(blocks, *levels, false).run() : std::nullopt;
}

std::optional<Keyed> keyedText(std::string_view text, std::size_t bold) {
    const auto value = [&](std::size_t from) { return std::string(trimmed(text.substr(std::min(from, text.size())))); };
    if (bold > 0 && bold <= text.size()) {
        std::string_view key = trimmed(text.substr(0, bold));
        const std::string rest = value(bold);
        for (const std::string_view colon : {":", "："}) {
            if (key.ends_with(colon))
                return Keyed{std::string(trimmed(key.substr(0, key.size() - colon.size()))), rest};
            if (rest.starts_with(colon))
                return Keyed{std::string(key), std::string(trimmed(rest.substr(colon.size())))};
        }
        return std::nullopt;
    }
    const std::size_t line = std::min(text.find('\n'), text.size());
    const std::size_t colon = text.substr(0, std::min(line, longestKey)).find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    if (colon + 1 < text.size() && text[colon + 1] != ' ' && text[colon + 1] != '\n') return std::nullopt;
    const std::string_view key = trimmed(text.substr(0, colon));
    const bool identifier = key.find('_') != std::string_view::npos && key.find(' ') == std::string_view::npos;
    if (!identifier && !isFieldName(key)) return std::nullopt;
    return Keyed{std::string(key), value(colon + 1)};
}

std::string_view withoutNumber(std::string_view heading) {
    std::size_t at = 0;
    bool dotted = false;
    while (at < heading.size() && ((heading[at] >= '0' && heading[at] <= '9') || (heading[at] == '.' && at > 0))) {
        dotted = dotted || heading[at] == '.';
        ++at;
    }
    if (at > 0 && at < heading.size() && heading[at] == ')') {
        dotted = true;
        ++at;
    }
    if (!dotted || at >= heading.size() || heading[at] != ' ') return heading;
    return trimmed(heading.substr(at));
}

std::vector<TextAt> textOf(const std::vector<Block>& blocks, const std::vector<bool>& used) {
    std::vector<TextAt> pieces;
    const Block* heading = nullptr;
    bool open = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        if (block.kind == Block::Kind::Heading) {
            heading = &block;
            open = false;
        }
        if (used[i] || block.kind == Block::Kind::Heading || block.language == "comment") continue;
        std::string text = block.text;
        for (const auto& row : block.table.rows) {
            std::string cells;
            for (const std::string& cell : row)
                cells += (cells.empty() ? "" : " | ") + cell;
            text += (text.empty() ? "" : "\n") + cells;
        }
        text = std::string(trimmed(text));
        if (text.empty()) continue;
        if (!open) {
            pieces.push_back({block.line, heading ? heading->text : std::string()});
            open = true;
        }
        std::string& piece = pieces.back().text;
        piece += (piece.empty() ? "" : "\n") + (block.kind == Block::Kind::Item ? "– " + text : text);
    }
    return pieces;
}

} // namespace journeyline::interchange
