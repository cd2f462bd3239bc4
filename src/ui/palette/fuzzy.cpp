// SPDX-License-Identifier: Apache-2.0
#include "fuzzy.h"

#include <QList>

namespace journeyline::ui {
namespace {

constexpr int wholeName = 400, beginning = 200, wordBeginning = 120, initials = 90, inside = 60, scattered = 20;
constexpr int longestPenalty = 40;
constexpr qsizetype mostSpread = 3;

bool beginsWord(QStringView name, qsizetype at) {
    return at == 0 || !name[at - 1].isLetterOrNumber();
}

/// Whether each letter begins a word of the name, in their order.
bool areInitials(QStringView letters, QStringView name) {
    qsizetype at = 0;
    for (const QChar letter : letters) {
        while (at < name.size() && !(name[at] == letter && beginsWord(name, at)))
            ++at;
        if (at++ >= name.size()) return false;
    }
    return true;
}

/// One word: as a piece of the name, at the best place; else letter by letter, by initials if possible.
std::optional<int> fitWord(QStringView word, QStringView name) {
    const qsizetype first = name.indexOf(word);
    if (first >= 0) {
        if (name.size() == word.size()) return wholeName;
        if (first == 0) return beginning;
        for (qsizetype at = first; at >= 0; at = name.indexOf(word, at + 1))
            if (beginsWord(name, at)) return wordBeginning;
        return areInitials(word, name) ? initials : inside;
    }
    if (word.size() < 2) return std::nullopt;
    if (areInitials(word, name)) return initials;
    int score = scattered;
    qsizetype at = -1, start = -1;
    for (const QChar letter : word) {
        const qsizetype last = at;
        qsizetype next = -1;
        // The beginning of a later word is worth a longer step.
        for (qsizetype i = last + 1; i < name.size() && next < 0; ++i)
            if (name[i] == letter && (beginsWord(name, i) || i == last + 1)) next = i;
        if (next < 0) next = name.indexOf(letter, last + 1);
        if (next < 0) return std::nullopt;
        if (start < 0) start = next;
        score += beginsWord(name, next) ? 6 : next == last + 1 ? 3 : -2;
        at = next;
    }
    // Letters that lie far apart are found in any long sentence.
    return at - start < mostSpread * word.size() ? std::optional(score) : std::nullopt;
}

} // namespace

std::optional<int> fit(QStringView letters, QStringView name) {
    int score = 0;
    bool any = false;
    qsizetype begin = 0;
    while (begin < letters.size()) {
        qsizetype end = letters.indexOf(QLatin1Char(' '), begin);
        if (end < 0) end = letters.size();
        const QStringView word = letters.mid(begin, end - begin);
        begin = end + 1;
        if (word.isEmpty()) continue;
        const auto one = fitWord(word, name);
        if (!one) return std::nullopt;
        score += *one;
        any = true;
    }
    if (!any) return 0;
    // Of two names that fit alike the shorter one is meant.
    return score - static_cast<int>(qMin<qsizetype>(name.size() / 4, longestPenalty));
}

} // namespace journeyline::ui
