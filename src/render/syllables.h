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

/// Letters, hyphens and apostrophes, in quotation marks or brackets perhaps, with a stop behind. No address, number or
/// name of a file, which would be another one with a hyphen more; nor what has soft hyphens already.
[[nodiscard]] bool isPlainWord(QStringView word);

/// The places in a word of letters, each the number of letters before the cut, in rising order.
[[nodiscard]] QList<qsizetype> syllableEnds(QStringView word);

template <class TooWide>
QString withSoftHyphens(const QString& text, TooWide tooWide) {
    const QChar softHyphen(0xAD);
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QStringView word = QStringView(text).mid(at, end - at);
        const bool cuts = isPlainWord(word);
        for (qsizetype from = 0; from < word.size();) { // behind a hyphen of its own a word may end its line anyhow
            const qsizetype hyphen = word.indexOf(u'-', from);
            const qsizetype to = hyphen < 0 ? word.size() : hyphen + 1;
            const QStringView part = word.mid(from, to - from);
            qsizetype done = 0;
            if (cuts && tooWide(part))
                for (const qsizetype cut : syllableEnds(part)) {
                    out += part.mid(done, cut - done);
                    out += softHyphen;
                    done = cut;
                }
            out += part.mid(done);
            from = to;
        }
        for (at = end; at < text.size() && text[at].isSpace(); ++at)
            out += text[at];
    }
    return out;
}

} // namespace journeyline::render
