// SPDX-License-Identifier: Apache-2.0
#include "cell_text.h"
#include "journeyline/interchange/markdown.h"
#include "journeyline/interchange/table_map.h"
#include "journeyline/words/words.h"
#include "markdown_inline.h"
#include "markdown_outline.h"
#include "mermaid_text.h"
#include "source_text.h"

namespace journeyline::interchange {

namespace {

bool isListField(FieldKind kind) {
    return kind == FieldKind::Notes || kind == FieldKind::PainPoints || kind == FieldKind::Opportunities ||
           kind == FieldKind::Metrics;
}

std::string topOf(const Map& map) {
    const words::Words& words = words::wordsFor(map.language);
    const std::string title = oneLine(map.title), subtitle = oneLine(map.subtitle);
    std::string out = "# " + escapedMarkdown(title.empty() ? words.untitled : title) + "\n";
    if (!subtitle.empty()) out += "\n" + escapedMarkdown(subtitle) + "\n";
    if (!trimmed(map.goal.statement).empty())
        out += "\n**" + words.goal + ":** " + escapedMarkdown(map.goal.statement) + "\n";
    return out;
}

/// "- **Actions:** look around", or a list below the name.
std::string statement(const Field& field, const std::string& heading, const std::string& cell) {
    const std::string name = "- **" + escapedMarkdown(heading) + ":**";
    if (!isListField(field.kind)) return name + " " + escapedMarkdown(cell) + "\n";
    const auto items = listItems(cell);
    if (items.size() == 1) return name + " " + escapedMarkdown(items.front()) + "\n";
    std::string out = name + "\n";
    for (const std::string& item : items)
        out += "  - " + escapedMarkdown(item) + "\n";
    return out;
}

std::string outlineText(const Map& map) {
    const auto [table, mapping] = tableFromMap(map);
    const Records records(table, mapping);
    std::string out = std::string(outlineMark) + "\n\n" + topOf(map);
    std::string phase;
    for (std::size_t record = 0; record < records.size(); ++record) {
        if (record == 0 || records.cell(record, 0) != phase) {
            phase = records.cell(record, 0);
            out += "\n## " + escapedMarkdown(phase) + "\n";
        }
        if (!records.cell(record, 1).empty()) out += "\n### " + escapedMarkdown(records.cell(record, 1)) + "\n";
        bool first = true;
        for (std::size_t field = 2; field < records.fields(); ++field) {
            const std::string& cell = records.cell(record, field);
            if (cell.empty()) continue;
            if (first) out += "\n";
            first = false;
            out += statement(mapping.fields[field], records.heading(field), cell);
        }
    }
    return out;
}

std::string tableText(const Map& map) {
    const Table table = turned(tableFromMap(map).table);
    std::string out = topOf(map) + "\n";
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        out += "|";
        for (std::size_t column = 0; column < table.columns(); ++column) {
            const std::string cell = escapedMarkdown(table.rows[row][column]);
            out += column == 0 && row > 0 ? " **" + cell + "** |" : " " + cell + " |";
        }
        out += "\n";
        if (row > 0) continue;
        out += "|";
        for (std::size_t column = 0; column < table.columns(); ++column)
            out += "---|";
        out += "\n";
    }
    return out;
}

} // namespace

std::string writeMarkdown(const Map& map, MarkdownShape shape) {
    return shape == MarkdownShape::Outline ? outlineText(map) : tableText(map);
}

} // namespace journeyline::interchange
