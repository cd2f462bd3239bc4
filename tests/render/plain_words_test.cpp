// SPDX-License-Identifier: Apache-2.0
// Adding up words must give exactly what shaping whole texts gives: same lines, same widths to the last bit.
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <array>
#include <random>

#include "journeyline/file/map_file.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/qt_text_measurer.h"
#include "support/difficult_maps.h"
#include "support/effort.h"
#include "support/texts_of_map.h"

namespace journeyline::render {
namespace {

std::vector<std::pair<std::string, Map>> allMaps() {
    auto maps = tests::difficultMaps();
    const QDir folder(QStringLiteral(JOURNEYLINE_SOURCE "/resources/templates"));
    for (const QString& name : folder.entryList({QStringLiteral("*.cjm")})) {
        QFile in(folder.filePath(name));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        const auto read = file::readMap(in.readAll().toStdString(), name.toStdString());
        if (read) maps.emplace_back(name.toStdString(), read->map);
    }
    EXPECT_GE(maps.size(), 15U);
    return maps;
}

class BothMeasurers : public testing::Test {
protected:
    /// Asks both and says where they differ. True when the first needed no shaping of the whole text.
    bool compare(const std::string& text, const scene::TextStyle& style, double width) {
        const std::size_t before = m_words.misses();
        const auto added = m_words.breakLines(text, style, width);
        const bool addedUp = m_words.misses() == before;
        const auto shaped = m_shaping.breakLines(text, style, width);
        EXPECT_EQ(added.size(), shaped.size()) << "“" << text << "” in " << width;
        for (std::size_t i = 0; i < std::min(added.size(), shaped.size()); ++i) {
            EXPECT_EQ(added[i].text, shaped[i].text) << "“" << text << "” in " << width;
            EXPECT_EQ(added[i].width, shaped[i].width) << "“" << added[i].text << "” of “" << text << "” in " << width;
        }
        EXPECT_EQ(m_words.width(text, style), m_shaping.width(text, style)) << text;
        EXPECT_EQ(m_words.elide(text, style, width), m_shaping.elide(text, style, width)) << text;
        return addedUp;
    }

    QtTextMeasurer m_words;
    QtTextMeasurer m_shaping{QtTextMeasurer::Method::Shaping};
};

constexpr std::array<scene::TextStyle, 5> styles{
    {{14, 400, false}, {14, 400, true}, {16, 600, false}, {12.5, 500, false}, {24, 700, false}}};

constexpr int rounds = test::effort<int>(2'000, 200);

TEST_F(BothMeasurers, AgreeOnTheTextsOfAllTemplatesAndDifficultMaps) {
    std::size_t all = 0, addedUp = 0;
    for (const auto& [name, map] : allMaps())
        for (const std::string& text : tests::textsOf(map))
            for (const double width : {92.0, 134.0, 141.0, 150.0, 233.5}) {
                ++all;
                addedUp += compare(text, styles[all % styles.size()], width) ? 1U : 0U;
            }
    // Most texts must be worth the trouble, or the cells of a large map take seconds again.
    EXPECT_GT(addedUp * 10, all * 6) << addedUp << " of " << all;
}

TEST_F(BothMeasurers, GiveTheSameSheets) {
    for (const auto& [name, each] : allMaps()) {
        const auto sheet = [&map = each](layout::TextMeasurer& texts) {
            return layout::layoutSheet(map, {}, layout::theme(layout::ThemeName::Light), words::wordsFor(map.language),
                                       texts);
        };
        EXPECT_TRUE(sheet(m_words).scene() == sheet(m_shaping).scene()) << name;
    }
}

TEST_F(BothMeasurers, AgreeOnRandomWords) {
    const std::array<const char*, 34> parts{
        "de", "klant", "AV",   "WA",      "To",   "Te",   "f",   "fi",  "Ij", "één",    "café", "Ĳs",
        "ŉ",  "Łódź",  "ß",    "10",      "3.50", "1,5",  "x",   "2x",  "x4", "e-mail", "A-B",  "be-ver-lei",
        "'s", "’s",    "“Ja”", "\"nee\"", "wat?", "o.k.", "R&D", "18%", "…",  "bol.com"};
    const std::array<const char*, 14> joints{" ",
                                             " ",
                                             " ",
                                             " ",
                                             " ",
                                             ", ",
                                             ". ",
                                             "! ",
                                             "; ",
                                             "?"
                                             " ",
                                             ": ",
                                             "-",
                                             "",
                                             "  "};
    std::mt19937 dice(7);
    const auto any = [&](const auto& from) { return from[dice() % from.size()]; };
    for (int i = 0; i < 3 * rounds; ++i) {
        std::string text = any(parts);
        for (auto words = dice() % 12; words > 0; --words)
            text += std::string(any(joints)) + any(parts);
        compare(text, styles[static_cast<std::size_t>(i) % styles.size()],
                30.0 + static_cast<double>(dice() % 2600) / 10);
    }
}

TEST_F(BothMeasurers, AgreeOnEveryPairOfLettersAcrossABlank) {
    std::vector<std::string> letters;
    for (char32_t c = 0x21; c < 0x180; ++c)
        if (c < 0x7F || c >= 0xC0) letters.push_back(QString::fromUcs4(&c, 1).toStdString());
    for (const char* sign : {"‘", "’", "“", "”", "…"})
        letters.emplace_back(sign);
    for (std::size_t f = 0; f < letters.size(); f += 2'000 / rounds)
        for (std::size_t i = 0; i < letters.size(); i += 9) {
            const std::string& first = letters[f];
            std::string text = "n" + first;
            for (std::size_t k = i; k < std::min(i + 9, letters.size()); ++k)
                text += " " + letters[k] + "n" + first;
            compare(text, styles[i % 2], 200);
        }
}

TEST_F(BothMeasurers, AgreeOnRandomSignsAndLetters) {
    const std::u32string signs = U"abcxyzAVWTLéàÉ0123 .,;:!?%'\"’“”&-–/()[]+*=<>@#_…€→\u00a0\u00ad";
    std::mt19937 dice(11);
    for (int i = 0; i < 6 * rounds; ++i) {
        std::u32string text;
        for (auto length = 1 + dice() % 30; length > 0; --length)
            text += dice() % 3 == 0 ? signs[dice() % signs.size()] : signs[dice() % 14];
        compare(QString::fromStdU32String(text).toStdString(), styles[static_cast<std::size_t>(i) % styles.size()],
                20.0 + static_cast<double>(dice() % 1500) / 10);
    }
}

} // namespace
} // namespace journeyline::render
