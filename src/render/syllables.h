// SPDX-License-Identifier: Apache-2.0
// Where a Latin word that is wider than its line may be broken, so that compound words of Dutch and German read on.
//
// No dictionary: a word is cut where a consonant begins a new vowel, which is right for most syllables and never leaves
// fewer than three letters on a line. Not responsible for words that fit: they are never broken.
#pragma once

#include <QList>
#include <QString>

namespace journeyline::render {

/// The text with soft hyphens in those of its words for which `tooWide` says so.
template <class TooWide>
[[nodiscard]] QString withSoftHyphens(const QString& text, TooWide tooWide);

/// The places in a word of letters, each the number of letters before the cut, in rising order.
[[nodiscard]] QList<qsizetype> syllableEnds(QStringView word);

template <class TooWide>
QString withSoftHyphens(const QString& text, TooWide tooWide) {
    const QChar softHyphen(0xAD);
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at; // behind a hyphen of its own a word may end its line anyhow
        while (end < text.size() && !text[end].isSpace() && (end == at || text[end - 1] != u'-'))
            ++end;
        const QStringView word = QStringView(text).mid(at, end - at);
        if (!word.contains(softHyphen) && tooWide(word)) {
            qsizetype from = 0;
            for (const qsizetype cut : syllableEnds(word)) {
                out += word.mid(from, cut - from);
                out += softHyphen;
                from = cut;
            }
            out += word.mid(from);
        } else {
            out += word;
        }
        for (at = end; at < text.size() && text[at].isSpace(); ++at)
            out += text[at];
    }
    return out;
}

} // namespace journeyline::render
