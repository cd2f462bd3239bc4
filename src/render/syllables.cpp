// SPDX-License-Identifier: Apache-2.0
#include "syllables.h"

namespace journeyline::render {

namespace {

constexpr qsizetype fewestLetters = 3; ///< before and after a cut

bool isLatinLetter(QChar c) {
    return c.isLetter() && c.unicode() < 0x250;
}

bool isVowel(QChar c) {
    // An "ë" sounds as its own vowel; what decides is the letter below its mark.
    const QString parts = c.decomposition();
    const QChar letter = (parts.isEmpty() ? c : parts[0]).toLower();
    return QStringView(u"aeiouyæøœ").contains(letter);
}

/// Letters that begin a syllable together: one sound in two letters, and "tr", "bl" and the like.
bool beginTogether(QChar first, QChar second) {
    const QChar a = first.toLower(), b = second.toLower();
    if (b == u'h') return QStringView(u"cspt").contains(a);
    return (b == u'l' || b == u'r') && QStringView(u"bcdfgkptv").contains(a);
}

/// Cuts of a run of letters from `begin` to `end`.
void cutRun(QStringView word, qsizetype begin, qsizetype end, QList<qsizetype>& cuts) {
    for (qsizetype at = begin + 1; at < end; ++at) {
        if (isVowel(word[at]) || !isVowel(word[at - 1])) continue;
        qsizetype vowel = at; // the consonants from `at` to here lie between two vowels
        while (vowel < end && !isVowel(word[vowel]))
            ++vowel;
        if (vowel == end) return;
        qsizetype cut = vowel - 1; // the last consonant begins the next syllable, with the one before it if need be
        if (cut > at && beginTogether(word[cut - 1], word[cut])) --cut;
        if (cut > at && word.mid(cut - 1, 3).compare(u"sch", Qt::CaseInsensitive) == 0) --cut;
        if (cut - begin >= fewestLetters && end - cut >= fewestLetters) cuts.append(cut);
    }
}

} // namespace

bool isPlainWord(QStringView word) {
    qsizetype first = 0, last = word.size();
    const auto opens = [](QChar c) { return QStringView(u"(\"'“‘«„").contains(c); };
    const auto closes = [](QChar c) { return QStringView(u")\"'”’».,;:!?…").contains(c); };
    while (first < last && opens(word[first]))
        ++first;
    while (last > first && closes(word[last - 1]))
        --last;
    for (const QChar c : word.mid(first, last - first))
        if (!isLatinLetter(c) && c != u'-' && c != u'\'' && c != QChar(0x2019)) return false;
    return last > first;
}

QList<qsizetype> syllableEnds(QStringView word) {
    QList<qsizetype> cuts;
    for (qsizetype at = 0; at < word.size();) {
        qsizetype end = at;
        while (end < word.size() && isLatinLetter(word[end]))
            ++end;
        if (end - at >= 2 * fewestLetters) cutRun(word, at, end, cuts);
        at = std::max(end, at + 1);
    }
    return cuts;
}

} // namespace journeyline::render
