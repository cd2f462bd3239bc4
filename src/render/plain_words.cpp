// SPDX-License-Identifier: Apache-2.0
#include "plain_words.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

#include "display_text.h"

namespace journeyline::render {

namespace {

constexpr std::size_t mostBytes = longestText; ///< what is longer may have to be cut
constexpr std::size_t longestWord = 64;        ///< bytes; longer ones rarely come twice
constexpr std::size_t mostWords = 200'000;
constexpr double unitsPerPixel = 64;
constexpr std::int32_t unmeasured = std::numeric_limits<std::int32_t>::min(); ///< a pair that is to be shaped next

enum class Kind : unsigned char { None, Letter, Digit, Sign, Close, Hyphen };

/// One character of a plain word and how many bytes it takes; Kind::None for all others.
struct Character {
    Kind kind = Kind::None;
    std::size_t bytes = 1;
};

Kind kindOfAscii(unsigned char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Kind::Letter;
    if (c >= '0' && c <= '9') return Kind::Digit;
    switch (c) {
    case '\'':
    case '"':
    case '&':
        return Kind::Sign;
    case '.':
    case ',':
    case ';':
    case '!':
    case '?':
    case '%':
        return Kind::Close;
    case '-':
        return Kind::Hyphen;
    default:
        return Kind::None;
    }
}

Character characterAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : static_cast<unsigned char>(0);
    };
    const unsigned char first = byte(0);
    if (first < 0x80) return {kindOfAscii(first), 1};
    // À to ſ without the signs × and ÷ among them and the letters that are two in one.
    if (first >= 0xC3 && first <= 0xC5 && (byte(1) & 0xC0U) == 0x80U) {
        const unsigned code = (first & 0x1FU) << 6U | (byte(1) & 0x3FU);
        const bool letter = code != 0xD7 && code != 0xF7 && code != 0x149 && code != 0x13F && code != 0x140;
        return {letter ? Kind::Letter : Kind::None, 2};
    }
    if (first == 0xE2 && byte(1) == 0x80) {
        const unsigned char third = byte(2);
        if (third == 0x98 || third == 0x99 || third == 0x9C || third == 0x9D) return {Kind::Sign, 3}; // ‘ ’ “ ”
        if (third == 0xA6) return {Kind::Close, 3};                                                   // …
    }
    return {};
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Inter sets an x between numbers as a sign, also across blanks.
bool isSignOfProduct(std::string_view word) {
    if (word == "x") return true;
    return word.size() > 1 &&
           ((word.front() == 'x' && isDigit(word[1])) || (word.back() == 'x' && isDigit(word[word.size() - 2])));
}

/// Whether a word looks the same whatever words stand around it, and where it may be broken after a hyphen.
bool isPlain(std::string_view word, std::vector<std::size_t>& hyphens) {
    if (word.empty() || word.size() > longestWord || isSignOfProduct(word)) return false;
    Kind before = Kind::None;
    bool closed = false;
    for (std::size_t i = 0; i < word.size();) {
        const auto [kind, bytes] = characterAt(word, i);
        const bool alphanumeric = kind == Kind::Letter || kind == Kind::Digit;
        if (kind == Kind::None) return false;
        if (before == Kind::None && (kind == Kind::Close || kind == Kind::Hyphen)) return false;
        // A line may end after "?" and the like, so only closing signs follow; prices and web addresses hold together.
        if (closed && kind != Kind::Close && kind != Kind::Sign) {
            if (!alphanumeric || (word[i - 1] != '.' && word[i - 1] != ',')) return false;
            closed = false;
        }
        if (before == Kind::Hyphen) {
            if (kind != Kind::Letter) return false; // "2-3" and "--" have rules of their own
            hyphens.push_back(i);
        }
        if (kind == Kind::Hyphen && before != Kind::Letter) return false;
        closed = closed || kind == Kind::Close;
        before = kind;
        i += bytes;
    }
    return before != Kind::Hyphen;
}

/// Whether a plain word is no more than its pairs of letters: a hyphen stands higher beside capitals, and a sign of
/// product looks like an x.
bool dependsOnPairs(std::string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] == '-') return false;
        if (word[i] == 'x' && ((i > 0 && isDigit(word[i - 1])) || (i + 1 < word.size() && isDigit(word[i + 1]))))
            return false;
    }
    return true;
}

std::uint32_t pairOf(QChar first, QChar second) {
    return static_cast<std::uint32_t>(first.unicode()) << 16U | second.unicode();
}

std::int32_t units(qreal pixels) {
    return static_cast<std::int32_t>(std::lround(pixels * unitsPerPixel));
}

int utf16Units(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace

std::optional<std::vector<layout::MeasuredLine>> PlainWords::breakLines(std::string_view text, double width,
                                                                        double scale) {
    if (text.size() > mostBytes) return std::nullopt;
    std::vector<layout::MeasuredLine> lines;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view paragraph = text.substr(start, end - start);
        if (paragraph.empty())
            lines.push_back({});
        else if (!breakParagraph(paragraph, width, scale, lines))
            return std::nullopt;
        start = end + 1;
    }
    return lines;
}

std::optional<double> PlainWords::width(std::string_view line, double scale) {
    if (line.empty() || line.size() > mostBytes || !split(line)) return std::nullopt;
    cut(line);
    const auto width = lineWidth(0, m_pieces.size() - 1);
    return width ? std::optional(*width / unitsPerPixel * scale) : std::nullopt;
}

bool PlainWords::breakParagraph(std::string_view paragraph, double width, double scale,
                                std::vector<layout::MeasuredLine>& lines) {
    if (!split(paragraph)) return false;
    cut(paragraph);
    const auto add = [&](std::size_t first, std::size_t last) {
        const auto units = lineWidth(first, last);
        if (!units) return false;
        const double advance = *units / unitsPerPixel * scale;
        if (advance > width) return false; // Qt breaks it again with less room
        const std::size_t begin = m_pieces[first].begin;
        lines.push_back({std::string(paragraph.substr(begin, m_pieces[last].end - begin)), advance, false});
        return true;
    };
    const double guess = utf16Units(paragraph) * m_font.pixelSize() * scale * 0.45;
    if (guess < width && add(0, m_pieces.size() - 1)) return true;

    const double room = std::min(width / scale, 1e6);
    const auto most = static_cast<Fixed>(room * unitsPerPixel);
    std::size_t first = 0;
    Fixed taken = 0;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        const Fixed blank = piece.afterBlank && i > first ? piece.word->before : 0;
        // The last letter decides what reaches over; of a word broken at a hyphen that is the hyphen.
        const bool wholeWord = piece.tail.size() == piece.end - piece.begin;
        const Word* ending = wholeWord ? piece.word : known(piece.head);
        if (!ending || !ending->plain) return false;
        if (i > first && taken + blank + piece.advance + ending->bearing > most) {
            if (!add(first, i - 1)) return false;
            first = i;
            taken = piece.advance;
        } else {
            taken += blank + piece.advance;
        }
        if (i == first && taken + ending->bearing > most) return false; // to be broken within the word
    }
    return add(first, m_pieces.size() - 1);
}

bool PlainWords::split(std::string_view paragraph) {
    m_words.clear();
    m_unknown.clear();
    for (std::size_t start = 0; start <= paragraph.size();) {
        const std::size_t end = std::min(paragraph.find(' ', start), paragraph.size());
        const std::string_view word = paragraph.substr(start, end - start);
        if (word.empty() || word.back() == '-') return false; // blanks at an end or in a row; half a word
        const auto found = m_known.find(word);
        if (found == m_known.end())
            m_unknown.push_back(word);
        else if (!found->second.plain)
            return false;
        m_words.push_back(word);
        start = end + 1;
    }
    if (m_unknown.empty()) return true;
    if (m_known.size() > mostWords) {
        m_known.clear();
        m_unknown = m_words;
    }
    learn(m_unknown);
    return std::all_of(m_unknown.begin(), m_unknown.end(),
                       [this](std::string_view word) { return m_known.find(word)->second.plain; });
}

void PlainWords::cut(std::string_view paragraph) {
    m_pieces.clear();
    for (const std::string_view text : m_words) {
        const Word& word = m_known.find(text)->second;
        const auto begin = static_cast<std::size_t>(text.data() - paragraph.data());
        std::size_t offset = 0;
        Fixed advance = 0;
        for (std::size_t i = 0; i <= word.hyphens.size(); ++i) {
            const bool last = i == word.hyphens.size();
            const std::size_t next = last ? text.size() : word.hyphens[i].offset;
            const Fixed reached = last ? word.within : word.hyphens[i].advance;
            m_pieces.push_back({&word, begin + offset, begin + next, reached - advance, offset == 0 && begin > 0,
                                text.substr(0, next), text.substr(offset)});
            offset = next;
            advance = reached;
        }
    }
}

const PlainWords::Word* PlainWords::known(std::string_view word) {
    auto found = m_known.find(word);
    if (found == m_known.end()) {
        learn({word});
        found = m_known.find(word);
    }
    return &found->second;
}

std::optional<PlainWords::Fixed> PlainWords::lineWidth(std::size_t first, std::size_t last) {
    const auto startsWord = [&](std::size_t i) {
        return m_pieces[i].head.size() == m_pieces[i].end - m_pieces[i].begin;
    };
    const auto endsWord = [&](std::size_t i) { return m_pieces[i].tail.size() == m_pieces[i].end - m_pieces[i].begin; };
    Fixed width = 0;
    for (std::size_t i = first; i <= last;) {
        // From here to the end of the word, or of the line.
        std::size_t to = i;
        while (to < last && !endsWord(to))
            ++to;
        const Word* word = m_pieces[i].word;
        if (!startsWord(i) || !endsWord(to)) {
            const char* begin = m_pieces[i].tail.data();
            word =
                known({begin, static_cast<std::size_t>(m_pieces[to].head.data() + m_pieces[to].head.size() - begin)});
            if (!word->plain) return std::nullopt;
        }
        if (i > first) width += word->before;
        width += to == last ? word->last + word->bearing : word->within;
        i = to + 1;
    }
    return width;
}

bool PlainWords::addUp(const QString& word, Word& sum) {
    Fixed within = 0, beforeLast = 0, front = 0;
    for (qsizetype i = -1; i < word.size(); ++i) {
        const QChar letter = i < 0 ? QChar(u' ') : word[i], next = i + 1 < word.size() ? word[i + 1] : QChar(u' ');
        const auto pair = m_pairs.find(pairOf(letter, next));
        if (pair == m_pairs.end() || pair->second == unmeasured) return false;
        if (i < 0)
            front = pair->second;
        else
            within += pair->second;
        if (i + 2 == word.size()) beforeLast = within;
    }
    const Ending& ending = endingOf(word.back());
    sum.before = front;
    sum.within = within;
    sum.last = (word.size() > 1 ? beforeLast : 0) + ending.advance;
    sum.bearing = ending.bearing;
    return true;
}

void PlainWords::learn(const std::vector<std::string_view>& words) {
    std::vector<Fresh> fresh;
    for (const std::string_view bytes : words) {
        const auto [entry, isNew] = m_known.try_emplace(std::string(bytes));
        if (!isNew) continue;
        Word& word = entry->second;
        // The beginning of a broken word ends in its hyphen.
        const bool half = bytes.size() > 1 && bytes.back() == '-';
        std::vector<std::size_t> hyphens;
        word.plain = isPlain(bytes.substr(0, bytes.size() - (half ? 1 : 0)), hyphens);
        if (!word.plain) continue;
        QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
        const bool pairs = dependsOnPairs(bytes);
        if (pairs && addUp(text, word)) continue;
        fresh.push_back({&word, std::move(text), std::move(hyphens), entry->first, pairs});
    }
    if (fresh.empty()) return;
    const Lines lines = linesFor(fresh);
    QTextLayout layout(lines.text, m_font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    const auto next = [&] {
        QTextLine line = layout.createLine();
        line.setLineWidth(1e6);
        return line;
    };
    for (const int letters : lines.ofPairs)
        takePairs(next(), lines.text, letters);
    for (Fresh& word : fresh)
        if (!word.pairs) {
            const QTextLine among = next();
            measure(word, among, next());
        }
    layout.endLayout();
    for (Fresh& word : fresh)
        if (word.pairs && !addUp(word.text, *word.word)) word.word->plain = false; // cannot happen: all is known now
}

PlainWords::Lines PlainWords::linesFor(const std::vector<Fresh>& fresh) {
    // Where a letter stands is counted from the beginning of its line each time.
    constexpr int longestLine = 80;
    Lines lines;
    int letters = 0;
    const auto closeLine = [&] {
        if (letters == 0) return;
        lines.ofPairs.push_back(letters);
        lines.text += QChar(QChar::LineSeparator);
        letters = 0;
    };
    const auto add = [&](QStringView more) {
        lines.text += more;
        letters += static_cast<int>(more.size());
    };
    for (const Fresh& word : fresh) {
        if (!word.pairs) continue;
        // No more than what is not known yet, in runs with a letter between: a blank could make signs of their ends.
        const QString whole = QLatin1Char(' ') + word.text + QLatin1Char(' ');
        qsizetype runEnd = -1;
        for (qsizetype i = 0; i + 1 < whole.size(); ++i) {
            if (!m_pairs.try_emplace(pairOf(whole[i], whole[i + 1]), unmeasured).second) continue;
            if (i != runEnd) {
                if (letters > longestLine) closeLine();
                if (letters > 0) add(u"n");
                add(QStringView(whole).mid(i, 1));
            }
            add(QStringView(whole).mid(i + 1, 1));
            runEnd = i + 1;
        }
    }
    closeLine();
    for (const Fresh& word : fresh)
        if (!word.pairs)
            lines.text += QLatin1Char(' ') + word.text + QLatin1Char(' ') + QChar(QChar::LineSeparator) + word.text +
                          QChar(QChar::LineSeparator);
    lines.text.chop(1); // shaped like a line of its own
    return lines;
}

void PlainWords::takePairs(const QTextLine& line, const QString& text, int letters) {
    const int start = line.textStart();
    Fixed reached = units(line.cursorToX(start));
    for (int i = 0; i + 1 < letters; ++i) {
        const Fixed next = units(line.cursorToX(start + i + 1));
        m_pairs.insert_or_assign(pairOf(text[start + i], text[start + i + 1]), next - reached);
        reached = next;
    }
}

const PlainWords::Ending& PlainWords::endingOf(QChar letter) {
    const auto [ending, isNew] = m_endings.try_emplace(letter.unicode());
    // As QTextLine::naturalTextWidth() has it: a letter that stays within its advance adds nothing.
    if (isNew)
        ending->second = {units(m_metrics.horizontalAdvance(letter)),
                          std::max<Fixed>(0, units(-m_metrics.rightBearing(letter)))};
    return ending->second;
}

void PlainWords::measure(const Fresh& fresh, const QTextLine& among, const QTextLine& alone) {
    Word& word = *fresh.word;
    const int length = static_cast<int>(fresh.text.size());
    const auto x = [&](int letter) { return units(among.cursorToX(among.textStart() + letter)); };
    word.before = x(1) - x(0);
    word.within = x(1 + length) - x(1);
    for (const std::size_t offset : fresh.hyphens)
        word.hyphens.push_back({offset, x(1 + utf16Units(fresh.bytes.substr(0, offset))) - x(1)});
    word.last = units(alone.cursorToX(alone.textStart() + length)) - units(alone.cursorToX(alone.textStart()));
    word.bearing = units(alone.naturalTextWidth()) - word.last;
}

} // namespace journeyline::render
