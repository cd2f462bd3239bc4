// SPDX-License-Identifier: Apache-2.0
#include "markdown_blocks.h"

#include <algorithm>

#include "markdown_inline.h"
#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

constexpr std::size_t mostColumns = 500;
constexpr std::size_t mostCells = 1'000'000;

struct Line {
    std::string_view text; ///< without what stands in front
    int indent = 0;
    std::int64_t number = 0;
};

std::vector<Line> linesOf(std::string_view text) {
    std::vector<Line> lines;
    std::int64_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        Line line{text.substr(begin, end - begin), 0, ++number};
        std::size_t at = 0;
        for (; at < line.text.size() && (line.text[at] == ' ' || line.text[at] == '\t'); ++at)
            line.indent += line.text[at] == '\t' ? 4 : 1;
        line.text.remove_prefix(at);
        lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

/// "- ", "* ", "+ ", "3. ": bytes of the mark with its blanks; 0 for any other line.
std::size_t itemMark(std::string_view line) {
    std::size_t at = 0;
    if (line.starts_with('-') || line.starts_with('*') || line.starts_with('+')) {
        at = 1;
    } else {
        while (at < line.size() && at < 9 && line[at] >= '0' && line[at] <= '9')
            ++at;
        if (at == 0 || at >= line.size() || (line[at] != '.' && line[at] != ')')) return 0;
        ++at;
    }
    if (at < line.size() && line[at] != ' ' && line[at] != '\t') return 0;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    return at;
}

bool isOnly(std::string_view line, std::string_view characters, std::size_t least) {
    std::size_t count = 0;
    for (const char c : line) {
        if (c == ' ' || c == '\t') continue;
        if (characters.find(c) == std::string_view::npos) return false;
        ++count;
    }
    return count >= least;
}

bool isRule(std::string_view line) {
    return isOnly(line, "-", 3) || isOnly(line, "*", 3) || isOnly(line, "_", 3);
}

/// "|---|:--:|", the line below the headings of a table.
bool isTableRule(std::string_view line) {
    return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
           isOnly(line, "|-:", 3);
}

std::vector<std::string> tableCells(std::string_view line) {
    line = trimmed(line);
    if (line.starts_with('|')) line.remove_prefix(1);
    std::vector<std::string> cells;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= line.size() && cells.size() < mostColumns; ++at) {
        if (at < line.size() && line[at] == '\\') {
            ++at;
            continue;
        }
        if (at < line.size() && line[at] != '|') continue;
        if (at >= line.size() && begin >= line.size()) break; // the bar at the end of the line
        cells.emplace_back(trimmed(readInline(trimmed(line.substr(begin, std::min(at, line.size()) - begin))).text));
        begin = at + 1;
    }
    return cells;
}

class BlockReader {
public:
    explicit BlockReader(std::string_view text) : m_lines(linesOf(text)) {}

    std::vector<Block> run() {
        skipFrontMatter();
        while (m_at < m_lines.size())
            step();
        flush();
        return std::move(m_blocks);
    }

private:
    void skipFrontMatter() {
        if (m_lines.empty() || m_lines[0].indent > 0 || m_lines[0].text != "---") return;
        for (std::size_t i = 1; i < m_lines.size(); ++i)
            if (m_lines[i].text == "---") {
                Block block{Block::Kind::Code, 0, 1, {}, 0, "yaml", {}};
                for (std::size_t k = 1; k < i; ++k)
                    block.text.append(m_lines[k].text).append("\n");
                m_blocks.push_back(std::move(block));
                m_at = i + 1;
                return;
            }
    }

    void step() {
        const Line& line = m_lines[m_at];
        if (line.text.empty()) {
            flush();
            ++m_at;
            return;
        }
        if (!(fence(line) || comment(line) || heading(line) || table(line) || item(line))) paragraph(line);
    }

    bool fence(const Line& line) {
        const char c = line.text[0];
        if ((c != '`' && c != '~') || !line.text.starts_with(std::string(3, c))) return false;
        flush();
        std::size_t length = 0;
        while (length < line.text.size() && line.text[length] == c)
            ++length;
        const std::string_view language = trimmed(line.text.substr(length));
        if (language == "markdown" || language == "md") {
            ++m_at;
            m_insideMarkdown = true;
            return true;
        }
        if (m_insideMarkdown && language.empty()) {
            ++m_at;
            m_insideMarkdown = false;
            return true;
        }
        Block block{Block::Kind::Code, 0, line.number, {}, 0, std::string(language), {}};
        const std::string end(length, c);
        for (++m_at; m_at < m_lines.size(); ++m_at) {
            if (m_lines[m_at].text.starts_with(end) && isOnly(m_lines[m_at].text, std::string_view(&c, 1), length)) {
                ++m_at;
                break;
            }
            block.text.append(m_lines[m_at].text).append("\n");
        }
        m_blocks.push_back(std::move(block));
        return true;
    }

    bool comment(const Line& line) {
        if (!line.text.starts_with("<!--")) return false;
        flush();
        Block block{Block::Kind::Code, 0, line.number, {}, 0, "comment", {}};
        while (m_at < m_lines.size()) {
            const std::string_view text = m_lines[m_at++].text;
            block.text.append(text).append("\n");
            if (text.find("-->") != std::string_view::npos) break;
        }
        m_blocks.push_back(std::move(block));
        return true;
    }

    bool heading(const Line& line) {
        std::size_t level = 0;
        while (level < line.text.size() && line.text[level] == '#')
            ++level;
        if (level > 0 && level <= 6 &&
            (level == line.text.size() || line.text[level] == ' ' || line.text[level] == '\t')) {
            flush();
            std::string_view text = trimmed(line.text.substr(level));
            // "## Title ##"
            const std::size_t last = text.find_last_not_of('#');
            if (last != std::string_view::npos && last + 1 < text.size() && text[last] == ' ')
                text = trimmed(text.substr(0, last));
            addHeading(static_cast<int>(level), line.number, text);
            ++m_at;
            return true;
        }
        // Underlined with "===" or "---".
        if (!m_text.empty() && m_kind == Block::Kind::Text &&
            (isOnly(line.text, "=", 1) || isOnly(line.text, "-", 2)) && line.text.find(' ') == std::string_view::npos) {
            const std::string text = std::move(m_text);
            m_text.clear();
            addHeading(line.text[0] == '=' ? 1 : 2, m_line, text);
            ++m_at;
            return true;
        }
        if (!isRule(line.text)) return false;
        flush();
        ++m_at;
        return true;
    }
    void addHeading(int level, std::int64_t line, std::string_view raw) {
        InlineText text = readInline(raw);
        m_blocks.push_back({Block::Kind::Heading, level, line, std::string(trimmed(text.text)), text.bold, {}, {}});
        m_indents.clear();
    }

    bool table(const Line& line) {
        if (m_at + 1 >= m_lines.size() || line.text.find('|') == std::string_view::npos ||
            !isTableRule(m_lines[m_at + 1].text))
            return false;
        flush();
        Block block{Block::Kind::Table, 0, line.number, {}, 0, {}, {}};
        std::size_t columns = 0;
        for (; m_at < m_lines.size() && m_lines[m_at].text.find('|') != std::string_view::npos; ++m_at) {
            if (columns * (block.table.rows.size() + 1) > mostCells) break; // the rest is a paragraph
            if (m_lines[m_at].number == line.number + 1) continue;          // the rule
            block.table.rows.push_back(tableCells(m_lines[m_at].text));
            block.table.lines.push_back(m_lines[m_at].number);
            columns = std::max(columns, block.table.rows.back().size());
        }
        for (auto& row : block.table.rows)
            row.resize(columns);
        m_blocks.push_back(std::move(block));
        return true;
    }

    bool item(const Line& line) {
        const std::size_t mark = itemMark(line.text);
        if (mark == 0) return false;
        flush();
        while (!m_indents.empty() && m_indents.back() >= line.indent)
            m_indents.pop_back();
        m_kind = Block::Kind::Item;
        m_level = static_cast<int>(m_indents.size());
        m_line = line.number;
        m_indents.push_back(line.indent);
        addLine(line.text.substr(mark));
        ++m_at;
        return true;
    }

    void paragraph(const Line& line) {
        std::string_view text = line.text;
        while (text.starts_with('>'))
            text = trimmed(text.substr(1));
        // Indented behind a blank line it still belongs to the item above; else it goes on with what is open.
        if (m_text.empty()) {
            const bool inItem = !m_indents.empty() && line.indent > m_indents.front();
            if (!inItem) m_indents.clear();
            m_kind = inItem ? Block::Kind::Item : Block::Kind::Text;
            m_level = static_cast<int>(m_indents.size());
            m_line = line.number;
        }
        addLine(text);
        ++m_at;
    }

    void addLine(std::string_view raw) {
        if (!m_text.empty()) m_text += m_hardBreak ? '\n' : ' ';
        const std::size_t backslashes = raw.size() - (raw.find_last_not_of('\\') + 1);
        const bool escaped = backslashes % 2 == 1;
        m_hardBreak = raw.ends_with("  ") || escaped;
        if (escaped) raw.remove_suffix(1);
        m_text += trimmed(raw);
    }

    void flush() {
        if (!m_text.empty()) {
            InlineText text = readInline(m_text);
            if (!trimmed(text.text).empty())
                m_blocks.push_back({m_kind, m_level, m_line, std::string(trimmed(text.text)), text.bold, {}, {}});
        }
        m_text.clear();
        m_hardBreak = false;
    }

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
    std::vector<Block> m_blocks;
    // What is being collected.
    Block::Kind m_kind = Block::Kind::Text;
    int m_level = 0;
    std::int64_t m_line = 0;
    std::string m_text;
    bool m_hardBreak = false;
    bool m_insideMarkdown = false;
    std::vector<int> m_indents; ///< of the items that are open
};

} // namespace

std::vector<Block> markdownBlocks(std::string_view text) {
    return BlockReader(text).run();
}

} // namespace journeyline::interchange
