// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QFontInfo>
#include <QString>
#include <QTextBoundaryFinder>

#include <gtest/gtest.h>

#include <cmath>

#include "journeyline/render/fonts.h"
#include "journeyline/render/qt_text_measurer.h"

namespace journeyline::render {

using layout::MeasuredLine;

namespace {

struct Sample {
    const char* name;
    std::string text;
};

std::string repeated(const std::string& part, int times) {
    std::string result;
    for (int i = 0; i < times; ++i)
        result += part;
    return result;
}

const std::vector<Sample>& samples() {
    static const std::vector<Sample> list{
        {"empty", ""},
        {"dutch", "Zoekt een cadeau voor haar zus: ’s avonds laat, op de bank, met één hand. Ĳsje ĳs €\u00a04,50 → ≤ "
                  "18\u00a0%."},
        {"blanks", "  two  blanks   between  and at the end   "},
        {"feeds", "one\ntwo\r\nthree\rfour\u2028five\n\nseven"},
        {"longWord", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz is one word"},
        {"url", "see https://www.example.com/shop/articles/1234567890?utm_source=mail&utm_medium=x#reviews now"},
        {"softHyphens",
         "ver\u00adant\u00adwoor\u00adde\u00adlijk\u00adheids\u00adge\u00advoel en nog meer woor\u00adden"},
        {"chinese", "客户在网上搜索礼物，比较价格和评论，然后在晚上下单。她希望第二天就能收到包裹。"},
        {"japanese", "お客様はオンラインでプレゼントを探し、価格とレビューを比較します。"},
        {"thai", "ลูกค้าค้นหาของขวัญออนไลน์และเปรียบเทียบราคา"},
        {"arabic", "العميل يبحث عن هدية على الإنترنت ويقارن الأسعار (12.50 €) ثم يطلبها مساءً."},
        {"hebrew", "הלקוחה מחפשת מתנה באינטרנט, משווה מחירים (iPhone 15) ומזמינה."},
        {"mixed", "The shop is called متجر السعادة and sells הרבה דברים for 12 euro"},
        {"emoji",
         "Blij 😀🙂 gezin 👨‍👩‍👧‍👦 vlag 🇳🇱 duim 👍🏽 hart ❤️ en 1️⃣ klaar"},
        {"combining",
         "e\u0301e\u0301e\u0301 n\u0303 a\u030a\u0323 Z\u0351\u036b\u0343\u036a\u0302\u036bA\u0300\u0301\u0302L"},
        {"overrides", "start \u202Eevil.exe and no end \u2067 more"},
        {"controls", std::string("zero\0one\x01two\x7fthree\x1b[31m", 23) + "\xc2\x9b"},
        {"badUtf8", "abc\xff\xfe\xed\xa0\x80 def\xc3"},
        {"arrows", "a->b <=> c != d 10x20"},
        {"zeroWidth", "a\u200bb\u200bc\u200bd\u200de\u2060f\ufeffg"},
    };
    return list;
}

bool kept(char32_t c) {
    return c != 0xAD && c != U' ' && c != U'\n' && c != U'\r' && c != 0x2028 && c != U'-' && c != 0xA0;
}

/// What must come through whatever the line breaks: everything but blanks and hyphens; controls come as U+FFFD.
std::u32string essence(const std::string& text) {
    std::u32string result;
    for (char32_t c : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdU32String()) {
        if (!kept(c)) continue;
        if (c < 0x20 || (c >= 0x7F && c < 0xA0)) c = 0xFFFD;
        result.push_back(c);
    }
    return result;
}

int graphemes(const std::string& text) {
    const QString decoded = QString::fromStdString(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, decoded);
    int count = 0;
    while (finder.toNextBoundary() > 0)
        ++count;
    return count;
}

class Measurer : public testing::TestWithParam<Sample> {
protected:
    QtTextMeasurer m_measurer;
};

TEST_P(Measurer, everyLineFitsAndNothingIsLost) {
    for (const double width : {40.0, 96.5, 144.0, 320.0, 2000.0})
        for (const scene::TextStyle& style : {scene::TextStyle{14, 400, false}, {12.5, 500, true}, {24, 700, false}}) {
            const std::vector<MeasuredLine> lines = m_measurer.breakLines(GetParam().text, style, width);
            ASSERT_FALSE(lines.empty());
            std::string together;
            for (const MeasuredLine& line : lines) {
                if (graphemes(line.text) > 1) { // one alone may be wider than the room
                    EXPECT_LE(line.width, width + 0.02) << line.text << " in " << width;
                }
                EXPECT_FALSE(line.text.ends_with(' ')) << line.text;
                EXPECT_NEAR(line.width, m_measurer.width(line.text, style), line.rightToLeft ? 1.0 : 0.01) << line.text;
                together += line.text;
            }
            EXPECT_EQ(essence(together), essence(GetParam().text)) << together;
        }
}

TEST_P(Measurer, elidedTextsFitAndAreValid) {
    for (const double width : {0.0, 9.0, 20.0, 60.0, 150.0, 5000.0}) {
        const MeasuredLine line = m_measurer.elide(GetParam().text, {16, 600, false}, width);
        EXPECT_LE(line.width, width + 0.02);
        const QString text = QString::fromUtf8(line.text.c_str());
        EXPECT_TRUE(text.isValidUtf16());
        EXPECT_EQ(text.count(QChar(u'\n')), 0);
        if (width == 5000.0) {
            EXPECT_FALSE(text.endsWith(QChar(0x2026)));
        }
    }
}

TEST_P(Measurer, saysTheSameTwice) {
    QtTextMeasurer other;
    EXPECT_EQ(m_measurer.breakLines(GetParam().text, {}, 120), other.breakLines(GetParam().text, {}, 120));
    const std::size_t before = m_measurer.misses();
    EXPECT_EQ(m_measurer.breakLines(GetParam().text, {}, 120), other.breakLines(GetParam().text, {}, 120));
    EXPECT_EQ(m_measurer.misses(), before);
}

INSTANTIATE_TEST_SUITE_P(Texts, Measurer, testing::ValuesIn(samples()),
                         [](const auto& test) { return std::string(test.param.name); });

std::vector<std::string> texts(const std::vector<MeasuredLine>& lines) {
    std::vector<std::string> result;
    for (const MeasuredLine& line : lines)
        result.push_back(line.text);
    return result;
}

using Strings = std::vector<std::string>;

TEST(MeasurerRules, breaksAtWordEndsAndInsideOnlyWhenAWordIsTooWide) {
    QtTextMeasurer measurer;
    const double room = measurer.width("Zoekt een cadeau", {}) + 1;
    EXPECT_EQ(texts(measurer.breakLines("Zoekt een cadeau voor haar", {}, room)),
              (Strings{"Zoekt een cadeau", "voor haar"}));
    for (const std::string& line : texts(measurer.breakLines("een wwwwwwwwwwwwwwwwwwwwww", {}, 60)))
        EXPECT_NE(line, "");
}

TEST(MeasurerRules, aWordWiderThanItsLineIsCutBetweenSyllablesWithAHyphen) {
    QtTextMeasurer measurer;
    for (const char* word :
         {"Arbeidsongeschiktheidsverzekering", "“Meervoudigepersoonlijkheidsstoornis”", "onderhoudswerkzaamheden,"})
        for (const double room : {70.0, 96.0, 144.0}) {
            const Strings lines = texts(measurer.breakLines(word, {}, room));
            std::string together;
            for (std::size_t i = 0; i < lines.size(); ++i) {
                const bool last = i + 1 == lines.size();
                EXPECT_EQ(lines[i].ends_with('-'), !last) << lines[i];
                EXPECT_GE(QString::fromStdString(lines[i]).size(), 4) << lines[i];
                together += last ? lines[i] : lines[i].substr(0, lines[i].size() - 1);
            }
            EXPECT_EQ(together, word);
        }
    EXPECT_EQ(texts(measurer.breakLines("een verzekeringsmaatschappij", {}, 110)),
              (Strings{"een verzeke-", "ringsmaat-", "schappij"}));
    for (const char* same :
         {"https://www.example.com/shop/articles", "https://example.nl/mijn-verzekeringsovereenkomst",
          "bestand_klantreis-verzekeringsovereenkomsten_2024", "@verzekeringsovereenkomsten"}) {
        std::string together;
        for (const std::string& line : texts(measurer.breakLines(same, {}, 90)))
            together += line;
        EXPECT_EQ(together, same) << "an address and the name of a file stay as they are";
    }
}

TEST(MeasurerRules, lineFeedsAlwaysBreak) {
    QtTextMeasurer measurer;
    EXPECT_EQ(texts(measurer.breakLines("a\nb\r\n\nc\n", {}, 500)), (Strings{"a", "b", "", "c", ""}));
    EXPECT_EQ(texts(measurer.breakLines("", {}, 500)), Strings{""});
    EXPECT_EQ(measurer.elide("a\nb", {}, 500).text, "a b");
}

TEST(MeasurerRules, softHyphensShowOnlyAtALineEnd) {
    QtTextMeasurer measurer;
    EXPECT_EQ(texts(measurer.breakLines("woor\u00adden", {}, 500)), Strings{"woorden"});
    const double room = measurer.width("verant-", {}) + 1;
    EXPECT_EQ(texts(measurer.breakLines("verant\u00adwoording", {}, room)).front(), "verant-");
}

TEST(MeasurerRules, directionFollowsTheFirstStrongCharacterOfEachParagraph) {
    QtTextMeasurer measurer;
    const auto lines = measurer.breakLines("123 שלום\nhello שלום\n(12)", {}, 500);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_TRUE(lines[0].rightToLeft);
    EXPECT_FALSE(lines[1].rightToLeft);
    EXPECT_FALSE(lines[2].rightToLeft);
}

TEST(MeasurerRules, graphemesStayWhole) {
    QtTextMeasurer measurer;
    const std::string family = "👨‍👩‍👧‍👦";
    for (const std::string& line : texts(measurer.breakLines(repeated(family, 20), {}, 100))) {
        EXPECT_EQ(line.size() % family.size(), 0U) << line;
    }
    for (double width = 20; width < 200; width += 7) {
        const std::string text = measurer.elide(repeated(family, 20), {}, width).text;
        EXPECT_EQ((text.size() - std::string("…").size()) % family.size(), 0U) << text;
    }
}

TEST(MeasurerRules, hugeTextsAreCutAndQuick) {
    QtTextMeasurer measurer;
    QElapsedTimer timer;
    timer.start();
    const std::string oneWord(1'000'000, 'w');
    const std::string words = repeated("lorem ipsum ", 100'000);
    const auto lines = measurer.breakLines(words, {}, 160);
    EXPECT_TRUE(lines.back().text.ends_with("…"));
    EXPECT_LT(lines.size(), 2'000U);
    EXPECT_TRUE(measurer.breakLines(oneWord, {}, 160).back().text.ends_with("…"));
    EXPECT_TRUE(measurer.elide(oneWord, {38, 700, false}, 900).text.ends_with("…"));
    EXPECT_GT(measurer.width(words, {}), 10'000);
    for (const char* part : {"\u0301", "\u200d", "\u202e", "\u00ad", "😀", "\n", " "})
        measurer.elide(repeated(part, 300'000), {38, 700, false}, 900),
            measurer.breakLines(repeated(part, 300'000), {}, 160);
    EXPECT_LT(timer.elapsed(), 20'000); // hangs, not speed: the machine may be busy and sanitised
}

TEST(Fonts, allFacesOfInterAreCompiledIn) {
    for (const scene::TextStyle& style : {scene::TextStyle{14, 400, false},
                                          {14, 500, false},
                                          {14, 600, false},
                                          {14, 700, false},
                                          {14, 400, true},
                                          {14, 500, true}}) {
        const QFontInfo info(sizedFontFor(style).font);
        EXPECT_EQ(info.family(), QStringLiteral("Inter"));
        EXPECT_EQ(info.weight(), style.weight);
        EXPECT_EQ(info.italic(), style.italic);
    }
}

// By Inter's own figures the text is 37,620 units long, of 2,816 to the size: this machine measures as every other
// does.
TEST(Fonts, widthsAreThoseOfInterAtEverySize) {
    QtTextMeasurer measurer;
    const std::string text = "Verwachting en beleving 4,7";
    const double at14 = measurer.width(text, {14, 400, false});
    EXPECT_DOUBLE_EQ(at14, 37'620.0 / 2'816 * 14);
    for (const double size : {12.0, 12.5, 13.0, 23.0, 38.0, 120.0})
        EXPECT_DOUBLE_EQ(measurer.width(text, {size, 400, false}), 37'620.0 / 2'816 * size) << size;
    EXPECT_GT(measurer.width(text, {14, 700, false}), at14);
}

} // namespace

} // namespace journeyline::render
