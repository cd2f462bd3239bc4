// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/qt_text_measurer.h"

#include <QCache>
#include <QHash>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "display_text.h"
#include "plain_words.h"
#include "shaped_line.h"
#include "syllables.h"

namespace journeyline::render {

using layout::MeasuredLine;

// Not in the anonymous namespace: members of a class with a name outside of this file hold them.
enum class Question : unsigned char { Break, Elide, Width };

struct MeasureKey {
    std::string text;
    scene::TextStyle style;
    double width;
    Question question;
    friend bool operator==(const MeasureKey&, const MeasureKey&) = default;
};

std::size_t qHash(const MeasureKey& key, std::size_t seed = 0) {
    return qHashMulti(seed, std::hash<std::string>()(key.text), key.style.size, key.style.weight, key.style.italic,
                      key.width, static_cast<int>(key.question));
}

namespace {

constexpr qsizetype rememberedBytes = 24 << 20;
constexpr double tolerance = 0.01;
const QChar ellipsis(0x2026);

QString withoutBlanksAtEnd(QString text) {
    qsizetype size = text.size();
    while (size > 0 && text[size - 1].isSpace())
        --size;
    text.truncate(size);
    return text;
}

MeasuredLine measured(const QString& text, const SizedFont& font, bool rightToLeft) {
    if (text.isEmpty()) return {{}, 0, rightToLeft};
    return {utf8(text), ShapedLine(text, font, rightToLeft).width(), rightToLeft};
}

/// The pieces of a paragraph, broken by Qt at `width`.
QStringList pieces(const QString& paragraph, const SizedFont& font, double width, bool rightToLeft) {
    QTextLayout text(paragraph, font.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    text.setTextOption(option);
    text.beginLayout();
    QStringList result;
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(std::min(width / font.scale, 1e6));
        result.append(paragraph.mid(line.textStart(), line.textLength()));
    }
    text.endLayout();
    return result;
}

std::vector<MeasuredLine> measuredPieces(QStringList parts, const SizedFont& font, bool rightToLeft) {
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i] = withoutBlanksAtEnd(withoutSoftHyphens(parts[i], i + 1 < parts.size()));
    std::vector<MeasuredLine> lines;
    if (std::all_of(parts.begin(), parts.end(), shapesAlone)) { // most texts, at half the price
        const std::vector<double> widths = widthsOfLines(parts, font);
        for (std::size_t i = 0; i < widths.size(); ++i)
            lines.push_back({utf8(parts[static_cast<qsizetype>(i)]), widths[i], rightToLeft});
    } else {
        for (const QString& part : parts)
            lines.push_back(measured(part, font, rightToLeft));
    }
    return lines;
}

/// A line on its own can be a little wider than as a part of its paragraph (a hyphen, kerning, joined letters): then
/// the paragraph is broken again for less room.
void breakParagraph(const QString& text, const SizedFont& font, double width, std::vector<MeasuredLine>& lines) {
    const bool rightToLeft = text.isRightToLeft();
    const auto perhapsAsWide = [&](qsizetype letters) {
        return static_cast<double>(letters) * font.font.pixelSize() * font.scale * 0.45;
    };
    if (perhapsAsWide(text.size()) < width) { // probably one line
        MeasuredLine line = measured(withoutBlanksAtEnd(withoutSoftHyphens(text, false)), font, rightToLeft);
        if (line.width <= width) return lines.push_back(std::move(line));
    }
    const QString paragraph = withSoftHyphens(text, [&](QStringView word) {
        constexpr qsizetype longest = 2000; // beyond that it is no word
        return word.size() < longest && perhapsAsWide(word.size()) * 1.6 > width &&
               ShapedLine(word.toString(), font, rightToLeft).width() > width;
    });
    double room = width;
    std::vector<MeasuredLine> broken;
    for (int attempt = 0; attempt < 12; ++attempt) {
        broken = measuredPieces(pieces(paragraph, font, room, rightToLeft), font, rightToLeft);
        double excess = 0;
        for (const MeasuredLine& line : broken)
            excess = std::max(excess, line.width - width);
        const double less = std::max(excess, width * attempt * attempt / 200);
        if (excess <= tolerance || room <= less) break;
        room -= less;
    }
    if (broken.empty()) broken.push_back({{}, 0, rightToLeft});
    std::move(broken.begin(), broken.end(), std::back_inserter(lines));
}

std::vector<qsizetype> graphemeEnds(const QString& text) {
    std::vector<qsizetype> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    while (finder.toNextBoundary() > 0)
        ends.push_back(finder.position());
    return ends;
}

/// The longest beginning of `text` that fits with "…" behind it; empty when not even that fits.
MeasuredLine elided(const QString& text, const SizedFont& font, double width) {
    const bool rightToLeft = text.isRightToLeft();
    const auto shortened = [&](qsizetype length) {
        return measured(withoutBlanksAtEnd(text.left(length)) + ellipsis, font, rightToLeft);
    };
    MeasuredLine best = shortened(0);
    if (best.width > width + tolerance) return {{}, 0, rightToLeft};
    const std::vector<qsizetype> ends = graphemeEnds(text);
    std::size_t fits = 0, tooMany = ends.size() + 1;
    // Texts are far longer than their room at times: double first, then halve.
    for (std::size_t step = 8; fits + 1 < tooMany;) {
        const std::size_t tried = std::min(fits + step, (fits + tooMany) / 2);
        MeasuredLine line = shortened(ends[std::max<std::size_t>(tried, 1) - 1]);
        if (line.width <= width + tolerance) {
            fits = tried;
            best = std::move(line);
            step *= 2;
        } else {
            tooMany = tried;
        }
    }
    return best;
}

} // namespace

struct QtTextMeasurer::Memory {
    QCache<MeasureKey, std::vector<MeasuredLine>> answers{rememberedBytes};
    std::size_t misses = 0;
    bool addsUpWords = true;
    std::map<std::pair<int, bool>, PlainWords> words; ///< by weight and slant: all sizes share one font

    PlainWords& wordsIn(const scene::TextStyle& style) {
        const std::pair face(style.weight, style.italic);
        const auto known = words.find(face);
        return known != words.end() ? known->second : words.emplace(face, sizedFontFor(style).font).first->second;
    }

    template <class Work>
    std::vector<MeasuredLine> answer(const MeasureKey& key, Work work) {
        if (const auto* known = answers.object(key)) return *known;
        ++misses;
        auto* fresh = new std::vector<MeasuredLine>(work()); // owned by the cache
        std::vector<MeasuredLine> result = *fresh;
        const std::size_t bytes = 2 * key.text.size() + fresh->size() * sizeof(MeasuredLine) + 128;
        answers.insert(key, fresh, static_cast<qsizetype>(bytes));
        return result;
    }
};

QtTextMeasurer::QtTextMeasurer(Method method) : m_memory(std::make_unique<Memory>()) {
    m_memory->addsUpWords = method == Method::Words;
    loadFonts();
}

QtTextMeasurer::~QtTextMeasurer() = default;

std::vector<MeasuredLine> QtTextMeasurer::breakLines(std::string_view text, const scene::TextStyle& style,
                                                     double width) {
    const double room = std::isfinite(width) ? std::max(width, 1.0) : 1e6;
    if (m_memory->addsUpWords)
        if (auto plain = m_memory->wordsIn(style).breakLines(text, room, scaleFor(style))) return std::move(*plain);
    return m_memory->answer({std::string(text), style, room, Question::Break}, [&] {
        DisplayText shown = displayText(text);
        if (shown.cut) shown.text.append(ellipsis);
        const SizedFont font = sizedFontFor(style);
        std::vector<MeasuredLine> lines;
        for (const QString& paragraph : shown.text.split(u'\n'))
            breakParagraph(paragraph, font, room, lines);
        return lines;
    });
}

MeasuredLine QtTextMeasurer::elide(std::string_view text, const scene::TextStyle& style, double width) {
    if (m_memory->addsUpWords)
        if (const auto plain = m_memory->wordsIn(style).width(text, scaleFor(style));
            plain && *plain <= width + tolerance)
            return {std::string(text), *plain, false};
    return m_memory
        ->answer({std::string(text), style, width, Question::Elide},
                 [&] {
                     constexpr qsizetype longestLine = 4096; // more than any sheet is wide
                     DisplayText shown = displayLine(text, longestLine);
                     shown.text = withoutBlanksAtEnd(withoutSoftHyphens(shown.text, false));
                     const SizedFont font = sizedFontFor(style);
                     if (!shown.cut) {
                         MeasuredLine whole = measured(shown.text, font, shown.text.isRightToLeft());
                         if (whole.width <= width + tolerance) return std::vector{std::move(whole)};
                     }
                     return std::vector{elided(shown.text, font, width)};
                 })
        .front();
}

double QtTextMeasurer::width(std::string_view text, const scene::TextStyle& style) {
    if (m_memory->addsUpWords)
        if (const auto plain = m_memory->wordsIn(style).width(text, scaleFor(style))) return *plain;
    return m_memory
        ->answer({std::string(text), style, 0, Question::Width},
                 [&] {
                     const QString shown = withoutSoftHyphens(displayLine(text).text, false);
                     return std::vector{measured(shown, sizedFontFor(style), shown.isRightToLeft())};
                 })
        .front()
        .width;
}

std::size_t QtTextMeasurer::misses() const {
    return m_memory->misses;
}

} // namespace journeyline::render
