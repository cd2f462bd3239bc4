// SPDX-License-Identifier: Apache-2.0
#include "journeyline/interchange/sources.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "cell_text.h"
#include "headings.h"
#include "journeyline/interchange/mermaid.h"
#include "journeyline/words/words.h"
#include "markdown_blocks.h"
#include "markdown_outline.h"
#include "mermaid_text.h"
#include "source_text.h"

namespace journeyline::interchange {

namespace {

/// Each holds what is left aside of the whole text, and nobody chooses among more.
constexpr std::size_t mostSources = 200;
constexpr std::size_t mostBytesAside = std::size_t{64} << 20; ///< of all sources together
constexpr std::size_t mostCellsSideBySide = 1'000'000;

/// How much of a source would find its place: its text, that under known headings three times. Without a second phase
/// or touchpoint it is hardly a journey.
std::size_t weightOf(const TableSource& source) {
    const Records records(source.table, source.mapping);
    std::size_t weight = 0;
    bool certain = false;
    std::size_t named = 0;
    for (std::size_t field = 0; field < records.fields(); ++field) {
        const auto known = fieldOfHeading(records.heading(field));
        certain = certain || (known && known->kind != FieldKind::Ignored);
        named += known && known->kind != FieldKind::Phase && known->kind != FieldKind::Touchpoint ? 1 : 0;
        for (std::size_t record = 0; record < records.size(); ++record)
            weight += records.cell(record, field).size() * (known ? 3 : 1);
    }
    if (records.size() < 2 || !certain) weight /= 20;
    return named == 0 ? weight / 4 : weight;
}

/// Tables with the same headings under different titles are one: the title is the phase. With two columns each table is
/// one phase and its rows are the fields.
struct TableGroup {
    std::vector<std::size_t> blocks;
    std::vector<std::string> headings;
};

class DocumentReader {
public:
    explicit DocumentReader(std::string_view text) : m_blocks(markdownBlocks(text)) {}

    Result<Contents> run() {
        readTop();
        if (auto outline = outlineOf(m_blocks)) {
            m_contents.sources.push_back(std::move(*outline));
        }
        if (!isOwnOutline(m_blocks)) {
            readTables();
            readDiagrams();
        }
        if (m_contents.sources.empty()) return Fault{"markdown.no-journey", {}, {}};
        std::vector<std::pair<std::size_t, std::size_t>> order;
        for (std::size_t i = 0; i < m_contents.sources.size(); ++i)
            order.emplace_back(weightOf(m_contents.sources[i]), i);
        std::stable_sort(order.begin(), order.end(), [](auto& a, auto& b) { return a.first > b.first; });
        std::vector<TableSource> sorted;
        sorted.reserve(order.size());
        for (const auto& [weight, index] : order)
            sorted.push_back(std::move(m_contents.sources[index]));
        m_contents.sources = std::move(sorted);
        return std::move(m_contents);
    }

private:
    /// The title, and in our own documents what stands between it and the first phase or table.
    void readTop() {
        for (Block& block : m_blocks) {
            if (block.kind == Block::Kind::Heading) {
                if (block.level > 1 || !m_contents.title.empty()) break;
                m_contents.title = oneLine(block.text);
                continue;
            }
            if (block.kind == Block::Kind::Table) break;
            if (m_contents.title.empty() || block.kind != Block::Kind::Text) continue;
            if (const auto keyed = keyedText(block.text, block.bold); keyed && isGoal(keyed->key))
                m_contents.goal = keyed->value;
            else if (m_contents.subtitle.empty() && block.text.find('\n') == std::string::npos &&
                     block.text.size() < 200)
                m_contents.subtitle = block.text;
            else
                continue;
            block.language = "comment"; // it has found its place and is not left aside
        }
        if (m_contents.title == words::wordsFor("en").untitled || m_contents.title == words::wordsFor("nl").untitled)
            m_contents.title.clear();
    }
    static bool isGoal(std::string_view key) {
        return key == words::wordsFor("en").goal || key == words::wordsFor("nl").goal;
    }
    std::vector<TableGroup> groups() const {
        std::vector<TableGroup> all;
        std::map<Table::Row, std::size_t> known;
        std::string heading;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const Block& block = m_blocks[i];
            if (block.kind == Block::Kind::Heading) {
                std::string_view title = withoutNumber(block.text);
                (void)kindInFront(title);
                heading = std::string(title);
            }
            if (block.kind != Block::Kind::Table || block.table.rows.size() < 2) continue;
            const auto [group, isNew] = known.try_emplace(block.table.rows.front(), all.size());
            if (isNew) all.emplace_back();
            all[group->second].blocks.push_back(i);
            all[group->second].headings.push_back(heading);
        }
        return all;
    }

    void readTables() {
        for (const TableGroup& group : groups()) {
            const bool several = group.blocks.size() > 1;
            const bool pairs = m_blocks[group.blocks.front()].table.columns() == 2;
            if (several && pairs && fitsSideBySide(group) && labelsComeAgain(group))
                addTable(sideBySide(group), group.blocks, true);
            else if (several && !matrixInEach(group))
                addTable(stacked(group), group.blocks, false);
            else
                for (std::size_t i = 0; i < group.blocks.size(); ++i)
                    addAlone(group.blocks[i], group.headings[i]);
        }
    }

    /// A whole journey each, as two maps of today and tomorrow in one document.
    bool matrixInEach(const TableGroup& group) const {
        return recognise(m_blocks[group.blocks.front()].table).fieldsInRows;
    }
    /// Each label of each table may become a row with a cell for each table.
    bool fitsSideBySide(const TableGroup& group) const {
        std::size_t rows = 0;
        for (const std::size_t block : group.blocks)
            rows += m_blocks[block].table.rows.size();
        return rows * (group.blocks.size() + 1) <= mostCellsSideBySide;
    }
    bool labelsComeAgain(const TableGroup& group) const {
        const auto& first = m_blocks[group.blocks[0]].table.rows;
        const auto& second = m_blocks[group.blocks[1]].table.rows;
        std::unordered_map<std::string_view, std::size_t> labels;
        for (std::size_t i = 1; i < first.size(); ++i)
            ++labels[first[i][0]];
        std::size_t same = 0;
        for (std::size_t k = 1; k < second.size(); ++k)
            if (const auto found = labels.find(second[k][0]); found != labels.end()) same += found->second;
        return same * 2 >= std::min(first.size(), second.size()) - 1;
    }

    Table sideBySide(const TableGroup& group) const {
        Table table{{{m_blocks[group.blocks.front()].table.rows.front().front()}},
                    {m_blocks[group.blocks.front()].line}};
        std::unordered_map<std::string, std::size_t> rows;
        for (std::size_t i = 0; i < group.blocks.size(); ++i) {
            const Table& one = m_blocks[group.blocks[i]].table;
            table.rows[0].push_back(group.headings[i]);
            for (std::size_t r = 1; r < one.rows.size(); ++r) {
                const auto [row, isNew] = rows.try_emplace(one.rows[r][0], table.rows.size());
                if (isNew) {
                    table.rows.push_back({one.rows[r][0]});
                    table.lines.push_back(one.lines[r]);
                }
                auto& cells = table.rows[row->second];
                cells.resize(std::max(cells.size(), i + 2));
                cells[i + 1] += (cells[i + 1].empty() ? "" : "\n") + one.rows[r][1];
            }
        }
        for (auto& row : table.rows)
            row.resize(group.blocks.size() + 1);
        return table;
    }

    Table stacked(const TableGroup& group) const {
        Table table;
        for (std::size_t i = 0; i < group.blocks.size(); ++i) {
            const Table& one = m_blocks[group.blocks[i]].table;
            for (std::size_t r = i == 0 ? 0 : 1; r < one.rows.size(); ++r) {
                Table::Row row{r == 0 ? "Phase" : group.headings[i]};
                row.insert(row.end(), one.rows[r].begin(), one.rows[r].end());
                table.rows.push_back(std::move(row));
                table.lines.push_back(one.lines[r]);
            }
        }
        std::size_t columns = 0;
        for (const auto& row : table.rows)
            columns = std::max(columns, row.size());
        for (auto& row : table.rows)
            row.resize(columns);
        return table;
    }

    void addTable(Table table, const std::vector<std::size_t>& blocks, bool fieldsInRows) {
        TableSource source;
        source.line = m_blocks[blocks.front()].line;
        source.mapping = recognise(table, fieldsInRows);
        source.table = std::move(table);
        add(std::move(source), blocks);
    }

    void addAlone(std::size_t block, const std::string& heading) {
        TableSource source;
        source.heading = heading;
        source.line = m_blocks[block].line;
        source.table = m_blocks[block].table;
        source.mapping = recognise(source.table);
        add(std::move(source), {block});
    }

    void readDiagrams() {
        std::string heading;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks[i].kind == Block::Kind::Heading) heading = m_blocks[i].text;
            if (m_blocks[i].kind != Block::Kind::Code || m_blocks[i].language != "mermaid") continue;
            const auto journey = parseMermaid(m_blocks[i].text);
            if (!journey || journey->tasks.empty()) continue;
            TableSource source;
            source.kind = TableSource::Kind::Diagram;
            source.heading = journey->title().empty() ? heading : plainLine(journey->title());
            source.line = m_blocks[i].line;
            source.table = tableOf(*journey, m_blocks[i].line);
            source.mapping = recognise(source.table, false);
            add(std::move(source), {i});
        }
    }
    static Table tableOf(const ParsedJourney& journey, std::int64_t line) {
        Table table{{{"Phase", "Touchpoint", "Emotion", "Personas"}}, {line}};
        for (const JourneyTask& task : journey.tasks) {
            std::vector<std::string> people;
            for (const std::string& person : task.people)
                people.push_back(plainLine(person));
            table.rows.push_back(
                {plainLine(task.section), plainLine(task.name), plainLine(task.scoreText), nameCell(people)});
            table.lines.push_back(line + task.line);
        }
        return table;
    }

    void add(TableSource source, const std::vector<std::size_t>& blocks) {
        if (m_contents.sources.size() == mostSources || m_bytesAside > mostBytesAside) {
            if (!std::exchange(m_sourcesLeftOut, true))
                m_contents.notes.push_back(
                    {source.line, "table.too-many-sources", {std::to_string(m_contents.sources.size())}});
            return;
        }
        std::vector<bool> used(m_blocks.size());
        for (const std::size_t block : blocks)
            used[block] = true;
        source.others = textOf(m_blocks, used);
        for (const TextAt& piece : source.others)
            m_bytesAside += piece.text.size();
        m_contents.sources.push_back(std::move(source));
    }

    std::vector<Block> m_blocks;
    Contents m_contents;
    std::size_t m_bytesAside = 0;
    bool m_sourcesLeftOut = false;
};

} // namespace

Result<Contents> readContents(std::string_view text, TextKind kind) {
    if (kind == TextKind::Markdown) {
        if (auto fault = unreadable(text)) return std::move(*fault);
        if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
        return DocumentReader(withoutControls(text)).run();
    }
    auto read = readDelimited(text);
    if (!read) return read.fault();
    Contents contents;
    TableSource source;
    source.table = read->table;
    source.mapping = recognise(source.table);
    contents.sources.push_back(std::move(source));
    contents.notes = read->notes;
    return contents;
}

Result<Imported> mapFromSource(const Contents& contents, const TableSource& source, const Mapping& mapping,
                               const TableOptions& options, IdSource& ids) {
    TableOptions all = options;
    if (!contents.title.empty()) all.title = contents.title;
    auto made = mapFromTable(source.table, mapping, all, ids);
    if (!made) return made.fault();
    Imported imported = std::move(made).value();
    imported.map.subtitle = oneLine(contents.subtitle);
    imported.map.goal.statement = contents.goal;
    std::vector<ParkedNote> parked;
    for (const TextAt& piece : source.others) {
        ParkedNote& note = parked.emplace_back();
        note.id = ids.next();
        note.text = piece.text;
        imported.notes.push_back(
            {piece.line, "table.left-aside", {oneLine(piece.text.substr(0, piece.text.find('\n')))}});
    }
    imported.map.parked = imported.map.parked.with([&](List<ParkedNote>::Items& items) {
        for (ParkedNote& note : parked)
            items.emplace_back(std::move(note));
    });
    imported.notes.insert(imported.notes.end(), contents.notes.begin(), contents.notes.end());
    std::stable_sort(imported.notes.begin(), imported.notes.end(),
                     [](const ImportNote& a, const ImportNote& b) { return a.line < b.line; });
    return imported;
}

} // namespace journeyline::interchange
