// SPDX-License-Identifier: Apache-2.0
#include "cell_text.h"

#include <algorithm>
#include <array>

#include "mermaid_text.h"
#include "source_text.h"

namespace journeyline::interchange {

namespace {

constexpr std::string_view itemBullet = "• ";

std::vector<std::string_view> cellLines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0;;) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        if (end == text.size()) return lines;
        begin = end + 1;
    }
}

/// "- ", "* ", "• ", "3. ", "3) " at the beginning of a stranger's line.
std::string_view withoutMark(std::string_view line) {
    for (const std::string_view mark : {"- ", "* ", "+ ", "• ", "– ", "· "})
        if (line.starts_with(mark)) return trimmed(line.substr(mark.size()));
    std::size_t digits = 0;
    while (digits < line.size() && digits < 3 && line[digits] >= '0' && line[digits] <= '9')
        ++digits;
    const std::string_view rest = line.substr(digits);
    if (digits > 0 && (rest.starts_with(". ") || rest.starts_with(") "))) return trimmed(rest.substr(2));
    return line;
}

std::vector<std::string> bulletItems(std::string_view cell) {
    std::vector<std::string> items;
    for (std::string_view line : cellLines(cell)) {
        if (line.starts_with(itemBullet)) {
            items.emplace_back(line.substr(itemBullet.size()));
            continue;
        }
        if (line.starts_with("  ")) line.remove_prefix(2);
        items.back() += '\n';
        items.back() += line;
    }
    for (std::string& item : items)
        item = std::string(trimmed(item));
    std::erase(items, std::string());
    return items;
}

std::string bulletCell(const std::vector<std::string>& items) {
    std::string cell;
    for (const std::string& item : items) {
        if (!cell.empty()) cell += '\n';
        cell += itemBullet;
        for (const char c : item) {
            cell += c;
            if (c == '\n') cell += "  ";
        }
    }
    return cell;
}

std::vector<std::string> shown(const std::vector<std::string>& items) {
    std::vector<std::string> all;
    for (const std::string& item : items)
        if (const auto text = trimmed(item); !text.empty()) all.emplace_back(text);
    return all;
}

std::string joinedItems(const std::vector<std::string>& items, std::string_view between) {
    std::string out;
    for (const std::string& item : items) {
        if (!out.empty()) out += between;
        out += item;
    }
    return out;
}

/// Bytes of a separator between names at `at`; 0 for none.
std::size_t separatorLength(std::string_view text, std::size_t at) {
    for (const std::string_view one : {",", ";", "、", "，", " / "})
        if (text.substr(at).starts_with(one)) return one.size();
    return 0;
}

std::size_t timesIn(std::string_view text, std::string_view piece) {
    std::size_t found = 0;
    for (std::size_t at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + piece.size()))
        ++found;
    return found;
}

} // namespace

std::vector<std::string> listItems(std::string_view cell) {
    if (cell.starts_with(itemBullet)) return bulletItems(cell);
    std::vector<std::string> items;
    for (const std::string_view line : cellLines(cell))
        if (const auto text = withoutMark(trimmed(line)); !text.empty()) items.emplace_back(text);
    return items;
}

std::string listCell(const std::vector<std::string>& items) {
    const auto all = shown(items);
    std::string plain = joinedItems(all, "\n");
    return listItems(plain) == all && !saysNothing(plain) ? plain : bulletCell(all);
}

std::vector<std::string> nameItems(std::string_view cell) {
    if (cell.starts_with(itemBullet) || cell.find('\n') != std::string_view::npos) return listItems(cell);
    std::vector<std::string> names;
    std::string name;
    int depth = 0;
    const auto take = [&] {
        if (const auto text = trimmed(name); !text.empty()) names.emplace_back(text);
        name.clear();
    };
    for (std::size_t at = 0; at < cell.size();) {
        const char c = cell[at];
        if (c == '(') ++depth;
        if (c == ')' && depth > 0) --depth;
        const std::size_t separator = depth == 0 ? separatorLength(cell, at) : 0;
        if (separator > 0)
            take();
        else
            name += c;
        at += std::max<std::size_t>(separator, 1);
    }
    take();
    return names;
}

std::string nameCell(const std::vector<std::string>& names) {
    const auto all = shown(names);
    std::string plain = joinedItems(all, ", ");
    return nameItems(plain) == all && !saysNothing(plain) ? plain : bulletCell(all);
}

bool saysNothing(std::string_view cell) {
    const std::string text = folded(cell);
    constexpr std::array<std::string_view, 10> words{"", "-", "--", "–", "—", "n/a", "n.v.t.", "nvt", "none", "…"};
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::optional<Decimal> numberOf(std::string_view cell) {
    std::string text(trimmed(cell));
    if (text.find('.') == std::string::npos) std::replace(text.begin(), text.end(), ',', '.');
    if (text.starts_with('+')) text.erase(0, 1);
    return text.find_first_of("eE") == std::string::npos ? Decimal::parse(text) : std::nullopt;
}

std::optional<double> scoreOutOfFive(std::string_view cell) {
    for (std::size_t at = cell.find("/5"); at != std::string_view::npos; at = cell.find("/5", at + 2)) {
        const auto isDigit = [&](std::size_t i) { return i < cell.size() && cell[i] >= '0' && cell[i] <= '9'; };
        std::size_t begin = at;
        while (begin > 0 && (isDigit(begin - 1) || cell[begin - 1] == '.' || cell[begin - 1] == ',') && at - begin < 5)
            --begin;
        const auto number = numberOf(cell.substr(begin, at - begin));
        if (!isDigit(at + 2) && number && number->value() >= 1 && number->value() <= 5) return number->value();
    }
    const std::string_view text = trimmed(cell);
    for (const std::string_view star : {"⭐", "★"}) {
        const std::size_t stars = timesIn(text, star), hollow = timesIn(text, "☆");
        if (stars >= 1 && stars <= 5 && stars * star.size() + hollow * 3 == text.size() &&
            (hollow == 0 || stars + hollow == 5))
            return static_cast<double>(stars);
    }
    return std::nullopt;
}

std::string folded(std::string_view text) {
    std::string out = oneLine(text);
    for (char& c : out)
        c = lowered(c);
    return out;
}

} // namespace journeyline::interchange
