// SPDX-License-Identifier: Apache-2.0
// A list of items as one text with a line each, and back. A line feed within an item shows as ⏎.
//
// Callers may rely on: an item whose line was not touched stays exactly what it was, whatever its text looks like; a
// fact whose line was edited keeps what the line does not say of it (members of later versions), as long as it can
// still be told which fact the line was. Not responsible for: fields, or the map around the list.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

#include "journeyline/document/map.h"

namespace journeyline::ui {

/// How an item of type T becomes a line and back.
template <class T>
struct LineForm {
    std::function<QString(const T&)> show;
    /// `before` is the item that the line was, null for a new one.
    std::function<T(const QString& line, const T* before)> parse;
    /// True when an edited line still names this item.
    std::function<bool(const QString& line, const T&)> names;
};

[[nodiscard]] const LineForm<std::string>& textLines();
/// "name: value"; the last ": " divides the two, unless the line starts with the whole name that the fact had.
[[nodiscard]] const LineForm<PersonaFact>& factLines();

template <class T>
QString shownLines(const std::vector<T>& items, const LineForm<T>& form) {
    QStringList lines;
    for (const T& item : items)
        lines << form.show(item);
    return lines.join(QLatin1Char('\n'));
}

/// What `text` makes of `items`. Lines that are being typed may be empty: they are no items yet.
template <class T>
std::vector<T> takenLines(const std::vector<T>& items, const QString& text, const LineForm<T>& form) {
    if (text.isEmpty()) return {};
    const QStringList split = text.split(QLatin1Char('\n'));
    const std::vector<QString> lines(split.begin(), split.end());
    const auto same = [&](std::size_t item, std::size_t line) { return form.show(items[item]) == lines[line]; };
    std::size_t from = 0;
    while (from < items.size() && from < lines.size() && same(from, from))
        ++from;
    std::size_t kept = 0; // at the end
    while (kept < items.size() - from && kept < lines.size() - from &&
           same(items.size() - 1 - kept, lines.size() - 1 - kept))
        ++kept;

    // Between the two: which line was which item. First those that read the same, then those that name it, then, when
    // as many are left of both, one by one.
    const std::size_t lineEnd = lines.size() - kept;
    const std::size_t itemEnd = items.size() - kept;
    std::vector<std::optional<std::size_t>> was(lines.size());
    std::vector<bool> taken(items.size(), false);
    const auto match = [&](const auto& fits) {
        for (std::size_t line = from; line < lineEnd; ++line)
            for (std::size_t item = from; item < itemEnd && !was[line]; ++item)
                if (!taken[item] && fits(item, line)) {
                    was[line] = item;
                    taken[item] = true;
                }
    };
    match(same);
    match([&](std::size_t item, std::size_t line) { return form.names(lines[line], items[item]); });
    const auto open = [&](std::size_t line) { return !was[line] && !lines[line].trimmed().isEmpty(); };
    std::vector<std::size_t> openLines;
    std::vector<std::size_t> openItems;
    for (std::size_t line = from; line < lineEnd; ++line)
        if (open(line)) openLines.push_back(line);
    for (std::size_t item = from; item < itemEnd; ++item)
        if (!taken[item]) openItems.push_back(item);
    if (openLines.size() == openItems.size())
        for (std::size_t i = 0; i < openLines.size(); ++i)
            was[openLines[i]] = openItems[i];

    std::vector<T> result(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(from));
    for (std::size_t line = from; line < lineEnd; ++line) {
        if (was[line] && same(*was[line], line))
            result.push_back(items[*was[line]]);
        else if (!lines[line].trimmed().isEmpty())
            result.push_back(form.parse(lines[line], was[line] ? &items[*was[line]] : nullptr));
    }
    result.insert(result.end(), items.begin() + static_cast<std::ptrdiff_t>(itemEnd), items.end());
    return result;
}

} // namespace journeyline::ui
