// SPDX-License-Identifier: Apache-2.0
// Breaks texts of plain Latin words by adding up the widths of words instead of shaping whole paragraphs. Most texts of
// a map are such, and they share most of their words.
//
// Callers may rely on: an answer is exactly, to the last bit, what shaping the paragraph with Qt gives; where that is
// not certain there is no answer. Exact sums are possible because Qt keeps advances in whole 1/64 px of the font and
// Inter kerns pairs only: the advance of a letter depends on the one that follows, be it a blank. Where Inter looks
// further, a word is measured as a whole (hyphens) or left to Qt (brackets, colons, an x between numbers).
// One object serves all sizes of a face.
// Not responsible for: other scripts, soft hyphens, several blanks in a row, words wider than the line.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <QTextLayout>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "journeyline/layout/text_measurer.h"

namespace journeyline::render {

class PlainWords {
public:
    explicit PlainWords(const QFont& font) : m_font(font), m_metrics(font) {}

    /// The lines of a text, broken at `width`; line feeds break always. `scale` as in SizedFont.
    [[nodiscard]] std::optional<std::vector<layout::MeasuredLine>> breakLines(std::string_view text, double width,
                                                                              double scale);
    /// Width on one line.
    [[nodiscard]] std::optional<double> width(std::string_view line, double scale);

private:
    using Fixed = std::int32_t; ///< 1/64 px of the font

    /// A place within a word where a line may end, after a hyphen: offset in bytes and advance up to it.
    struct Hyphen {
        std::size_t offset = 0;
        Fixed advance = 0;
    };
    struct Word {
        bool plain = false;
        Fixed before = 0;  ///< advance of the blank in front of it
        Fixed within = 0;  ///< its own, with a blank behind it
        Fixed last = 0;    ///< its own at the end of a line
        Fixed bearing = 0; ///< what its last letter reaches beyond its advance
        std::vector<Hyphen> hyphens;
    };
    /// One piece of a paragraph that cannot be broken further.
    struct Piece {
        const Word* word = nullptr;
        std::size_t begin = 0, end = 0; ///< in the paragraph
        Fixed advance = 0;              ///< as a part of the paragraph
        bool afterBlank = false;
        std::string_view head; ///< the word up to the end of this piece
        std::string_view tail; ///< the word from the start of this piece
    };
    /// A letter at the end of a line.
    struct Ending {
        Fixed advance = 0;
        Fixed bearing = 0;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    [[nodiscard]] bool breakParagraph(std::string_view paragraph, double width, double scale,
                                      std::vector<layout::MeasuredLine>& lines);
    /// False when the paragraph is not made of plain words with single blanks between.
    [[nodiscard]] bool split(std::string_view paragraph);
    /// Makes m_pieces out of m_words; the words are known then.
    void cut(std::string_view paragraph);
    [[nodiscard]] const Word* known(std::string_view word);
    /// Makes words known: out of pairs of letters where all of them are, else measured, in one go.
    void learn(const std::vector<std::string_view>& words);
    /// A word that is being made known.
    struct Fresh {
        Word* word;
        QString text;
        std::vector<std::size_t> hyphens; ///< offsets in bytes of what follows them
        std::string_view bytes;
        bool pairs; ///< no more than its pairs of letters
    };
    /// What Qt is to shape: the pairs that are not known yet, then words that are more than their pairs, each once
    /// among blanks and once alone.
    struct Lines {
        QString text;
        std::vector<int> ofPairs; ///< length of each
    };
    [[nodiscard]] Lines linesFor(const std::vector<Fresh>& fresh);
    void takePairs(const QTextLine& line, const QString& text, int letters);
    const Ending& endingOf(QChar letter);
    static void measure(const Fresh& fresh, const QTextLine& among, const QTextLine& alone);
    /// Advance and bearing of the pieces from `first` to `last` on a line of their own; nothing when a part of a word
    /// is not plain on its own.
    [[nodiscard]] std::optional<Fixed> lineWidth(std::size_t first, std::size_t last);

    /// False when a pair of its letters is not known yet.
    [[nodiscard]] bool addUp(const QString& word, Word& sum);

    QFont m_font;
    QFontMetricsF m_metrics;
    std::unordered_map<std::uint32_t, Fixed> m_pairs; ///< by both letters: the advance of the first
    std::unordered_map<char16_t, Ending> m_endings;
    std::unordered_map<std::string, Word, Hash, std::equal_to<>> m_known;
    std::vector<std::string_view> m_words, m_unknown; // kept between calls for their memory
    std::vector<Piece> m_pieces;
};

} // namespace journeyline::render
