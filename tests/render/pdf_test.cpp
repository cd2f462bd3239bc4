// SPDX-License-Identifier: Apache-2.0
// Our PDF read by programs that are not ours: poppler finds the texts, and paints what we paint, tile by tile.
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "journeyline/file/map_file.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/pdf.h"
#include "journeyline/render/picture.h"
#include "journeyline/render/qt_text_measurer.h"
#include "journeyline/render/text_paths.h"
#include "render/sample_scene.h"
#include "render/tile_comparison.h"
#include "support/foreign_program.h"

namespace journeyline::render {

namespace {

layout::Page onePage(const scene::Scene& scene) {
    return {scene.size, 1, {{{0, 0, scene.size.width, scene.size.height}, {}}}, {}};
}

std::string pdfOf(const scene::Scene& scene, const PdfOptions& options = {}) {
    const auto bytes = writePdf(scene, {onePage(scene)}, options);
    EXPECT_TRUE(bytes.ok());
    return bytes.ok() ? *bytes : std::string();
}

class PdfFileOnDisk {
public:
    explicit PdfFileOnDisk(const std::string& bytes) {
        std::ofstream(path().toStdString(), std::ios::binary) << bytes;
        if (qEnvironmentVariableIsSet("JOURNEYLINE_KEEP_PICTURES"))
            std::ofstream(qEnvironmentVariable("JOURNEYLINE_KEEP_PICTURES").toStdString() + "/last.pdf",
                          std::ios::binary)
                << bytes;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("map.pdf")); }
    [[nodiscard]] QString text(const QStringList& options = {}) const {
        return QString::fromUtf8(
            test::outputOf("pdftotext", options + QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8"), path(),
                                                              QStringLiteral("-")}));
    }
    [[nodiscard]] QString info() const { return QString::fromUtf8(test::outputOf("pdfinfo", {path()})); }
    /// `page` from 1, one pixel for each px.
    [[nodiscard]] QImage painted(int page = 1) const {
        const QString name = m_folder.filePath(QStringLiteral("page"));
        test::outputOf("pdftoppm",
                       {QStringLiteral("-r"), QStringLiteral("96"), QStringLiteral("-f"), QString::number(page),
                        QStringLiteral("-singlefile"), QStringLiteral("-png"), path(), name});
        return QImage(name + QStringLiteral(".png"));
    }

private:
    QTemporaryDir m_folder;
};

void collectLines(const scene::Group& group, QStringList& lines) {
    for (const scene::Item& item : group.items) {
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) collectLines(*inner, lines);
        if (const auto* text = std::get_if<scene::TextBox>(&item.what))
            for (const scene::TextLine& line : text->lines)
                if (!line.text.empty()) lines << QString::fromStdString(line.text);
    }
}

QString oneBlank(QString text) {
    return text.replace(QRegularExpression(QStringLiteral("[\\s\u00a0]+")), QStringLiteral(" ")).trimmed();
}

layout::SheetLayout sheetOf(const char* name, layout::ThemeName theme, QtTextMeasurer& measurer) {
    std::ifstream in(std::string(JOURNEYLINE_SOURCE) + "/resources/templates/" + name, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    const auto read = file::readMap(bytes.str(), name);
    EXPECT_TRUE(read.ok()) << name;
    if (!read.ok()) return {};
    return layout::layoutSheet(read->map, {}, layout::theme(theme), words::wordsFor(read->map.language), measurer);
}

void expectPaintedAlike(const QImage& ours, const QImage& theirs, const QRectF& lenient = {}) {
    const test::TileComparison comparison = test::compareTiles(ours, theirs);
    EXPECT_TRUE(comparison.sameSize) << theirs.width() << "x" << theirs.height();
    int unlike = 0;
    for (const test::TileDifference& tile : comparison.tiles) {
        const double tolerance = test::usualTolerance * (lenient.intersects(QRectF(tile.tile)) ? 2.5 : 1);
        if (tile.difference <= tolerance) continue;
        if (++unlike <= 10)
            ADD_FAILURE() << "tile at " << tile.tile.x() << "," << tile.tile.y() << " differs by " << tile.difference;
    }
    if (unlike == 0 || !qEnvironmentVariableIsSet("JOURNEYLINE_KEEP_PICTURES")) return;
    ours.save(qEnvironmentVariable("JOURNEYLINE_KEEP_PICTURES") + QStringLiteral("/ours.png"));
    theirs.save(qEnvironmentVariable("JOURNEYLINE_KEEP_PICTURES") + QStringLiteral("/theirs.png"));
}

TEST(Pdf, everyKindOfItemIsPaintedAsWePaintIt) {
    JOURNEYLINE_NEEDS_PROGRAM("pdftoppm");
    QtTextMeasurer measurer;
    const scene::Scene scene = test::sampleScene(measurer);
    expectPaintedAlike(*renderImage(scene), PdfFileOnDisk(pdfOf(scene)).painted());
}

class PdfOfTemplate : public testing::TestWithParam<std::tuple<const char*, layout::ThemeName>> {
protected:
    QtTextMeasurer m_measurer;
    scene::Scene m_scene = sheetOf(std::get<0>(GetParam()), std::get<1>(GetParam()), m_measurer).scene();
};

TEST_P(PdfOfTemplate, isPaintedAsOurPngTileByTile) {
    JOURNEYLINE_NEEDS_PROGRAM("pdftoppm");
    expectPaintedAlike(*renderImage(m_scene), PdfFileOnDisk(pdfOf(m_scene)).painted());
}

TEST_P(PdfOfTemplate, everyLineIsFoundAsItWasWritten) {
    JOURNEYLINE_NEEDS_PROGRAM("pdftotext");
    // In the order of the page's content each of our lines stands on a line of its own or beside others.
    const QString found = oneBlank(PdfFileOnDisk(pdfOf(m_scene)).text({QStringLiteral("-raw")}));
    QStringList lines;
    collectLines(m_scene.root, lines);
    ASSERT_GT(lines.size(), 10);
    for (const QString& line : lines)
        EXPECT_TRUE(found.contains(oneBlank(line))) << line.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Templates, PdfOfTemplate,
                         testing::Values(std::tuple{"webshop.nl.cjm", layout::ThemeName::Light},
                                         std::tuple{"five-phases.en.cjm", layout::ThemeName::Dark}));

scene::Scene textsIn(QtTextMeasurer& measurer, const std::vector<std::string>& texts) {
    scene::Scene scene;
    scene.size = {600, 40.0 * static_cast<double>(texts.size()) + 40};
    scene.background = Colour::rgb(0xFFFFFF);
    scene.title = "Texts";
    double y = 20;
    for (const std::string& text : texts) {
        scene.root.items.push_back({test::textIn(measurer, text, {20, y, 560, 40})});
        y += 40;
    }
    return scene;
}

TEST(Pdf, wordsAreFoundWholeInEveryScript) {
    JOURNEYLINE_NEEDS_PROGRAM("pdftotext");
    QtTextMeasurer measurer;
    const std::vector<std::string> texts{"efficiënte fietsofferte, flink afgeprijsd",
                                         "AVATAR To Ty → ≤ ✓ ★ (a) b\\c <d>",
                                         "Ελληνικά και ελλιπή",
                                         "Русский текст",
                                         "שלום לקוחה",
                                         "مرحبا بالعالم",
                                         "e\u0301\u0323 cafe\u0301"};
    const QString found = PdfFileOnDisk(pdfOf(textsIn(measurer, texts))).text();
    for (const char* word : {"efficiënte", "fietsofferte,", "flink", "afgeprijsd", "AVATAR", "→", "✓", "(a)", "b\\c",
                             "<d>", "Ελληνικά", "ελλιπή", "Русский", "текст", "שלום", "לקוחה", "مرحبا", "بالعالم"})
        EXPECT_TRUE(found.contains(QString::fromUtf8(word))) << word << " in " << found.toStdString();
    EXPECT_TRUE(found.normalized(QString::NormalizationForm_C).contains(QStringLiteral("café")));
}

// Complex scripts, of which hardly any machine has all: what no font can shape is a frame, on paper as on the screen.
TEST(Pdf, scriptsWithoutAFontAreFramesAndCanBeFound) {
    JOURNEYLINE_NEEDS_PROGRAM("pdftotext");
    QtTextMeasurer measurer;
    const std::vector<std::string> words{"आदेश की पुष्टि", "ខ្មែរ", "မြန်မာ", "සිංහල", "བོད་", "ᬩᬮᬶ", "ᨒᨚᨈᨑ", "Plain"};
    const scene::Scene scene = textsIn(measurer, words);
    const scene::Scene shapes = textAsPaths(scene);
    const PdfFileOnDisk live(pdfOf(scene)), paths(pdfOf(shapes));
    EXPECT_TRUE(live.text().contains(QStringLiteral("Plain")));
    const QImage painted = live.painted();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double top = 20 + 40 * static_cast<double>(i);
        const double scale = painted.height() / scene.size.height;
        int dark = 0;
        for (int y = static_cast<int>(top * scale); y < static_cast<int>((top + 38) * scale); ++y)
            for (int x = 0; x < painted.width(); ++x)
                dark += painted.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        EXPECT_GT(dark, 20) << words[i] << " left nothing on the page";
        const bool drawn = std::ranges::any_of(shapes.root.items, [&](const scene::Item& item) {
            const auto* shape = std::get_if<scene::Shape>(&item.what);
            return shape && shape->path.bounds().y > top - 8 && shape->path.bounds().bottom() < top + 38;
        });
        EXPECT_TRUE(drawn) << words[i] << " has no outline";
    }
}

TEST(Pdf, emojiAreSeenAndFound) {
    JOURNEYLINE_NEEDS_PROGRAM("pdftotext");
    JOURNEYLINE_NEEDS_PROGRAM("pdftoppm");
    QtTextMeasurer measurer;
    const scene::Scene scene = textsIn(measurer, {"Blij 😀 en boos 😡!", "👩‍💻 👍🏽"});
    const PdfFileOnDisk file(pdfOf(scene));
    const QString found = file.text();
    for (const char* text : {"Blij", "😀", "boos", "😡"})
        EXPECT_TRUE(found.contains(QString::fromUtf8(text))) << text << " in " << found.toStdString();
    // Colour or not, as on the screen. Without the two emoji the tiles would be empty.
    expectPaintedAlike(*renderImage(scene), file.painted(), {0, 0, 600, 120});
    if (!test::hasColourEmoji())
        GTEST_SKIP() << "fonts-noto-color-emoji is not installed, so only emoji in black were looked at";
    for (const char* text : {"👩‍💻", "👍🏽"})
        EXPECT_TRUE(found.contains(QString::fromUtf8(text))) << text << " in " << found.toStdString();
    int colourful = 0;
    const QImage painted = file.painted();
    for (int y = 0; y < painted.height(); ++y)
        for (int x = 0; x < painted.width(); ++x)
            colourful += painted.pixelColor(x, y).hsvSaturation() > 120 ? 1 : 0;
    EXPECT_GT(colourful, 300);
}

TEST(Pdf, tellsTitleAuthorAndSizeAndNothingOfTimeOrMachine) {
    JOURNEYLINE_NEEDS_PROGRAM("pdfinfo");
    QtTextMeasurer measurer;
    scene::Scene scene = test::sampleScene(measurer);
    scene.title = "Fietsen (verhuur) – één dag";
    const std::string bytes = pdfOf(scene, {"Noor", false, {}});
    EXPECT_EQ(bytes, pdfOf(scene, {"Noor", false, {}}));
    const QString info = PdfFileOnDisk(bytes).info();
    for (const char* line : {"Title: +Fietsen \\(verhuur\\) – één dag", "Author: +Noor", "Creator: +Journeyline",
                             "Pages: +1", "Encrypted: +no", "Page size: +607.5 x 345 pts"})
        EXPECT_TRUE(info.contains(QRegularExpression(QString::fromUtf8(line)))) << line << " in " << info.toStdString();
    EXPECT_FALSE(info.contains(QStringLiteral("Date")));
}

TEST(Pdf, cutPagesSayWhichTheyAreAndRepeatTheLabels) {
    JOURNEYLINE_NEEDS_PROGRAM("pdftotext");
    QtTextMeasurer measurer;
    const layout::SheetLayout sheet = sheetOf("webshop.nl.cjm", layout::ThemeName::Light, measurer);
    auto pages = layout::pagesOf(layout::cutsOf(sheet), {layout::Paging::Tiled, layout::Paper::A4, 1, {}});
    ASSERT_TRUE(pages.ok());
    std::vector<layout::Page> tiles = std::move(pages).value();
    layout::addMarks(tiles, "Webwinkel", words::wordsFor("nl"), measurer);
    const auto bytes = writePdf(sheet.scene(), tiles);
    ASSERT_TRUE(bytes.ok());
    const PdfFileOnDisk file(*bytes);
    ASSERT_GT(tiles.size(), 1U);
    EXPECT_TRUE(file.info().contains(QRegularExpression(QStringLiteral("Pages: +%1").arg(tiles.size()))));
    int withEmotion = 0;
    for (std::size_t i = 1; i <= tiles.size(); ++i) {
        const QString page = QString::number(i);
        const QString text = oneBlank(file.text({QStringLiteral("-f"), page, QStringLiteral("-l"), page}));
        EXPECT_TRUE(text.contains(QStringLiteral("pagina %1 van %2 · Webwinkel").arg(page).arg(tiles.size())));
        withEmotion += text.contains(QStringLiteral("Emotie")) ? 1 : 0;
    }
    EXPECT_GT(withEmotion, 1);
    // A page shows what its pieces are cut from, and nothing beyond them.
    const layout::Page& last = tiles.back();
    QImage ours(qRound(last.paper.width), qRound(last.paper.height), QImage::Format_RGB32);
    ours.fill(Qt::white);
    EXPECT_EQ(file.painted(static_cast<int>(tiles.size())).pixelColor(3, 3), QColor(Qt::white));
}

TEST(Pdf, hostileTextsAndPicturesDoNoHarm) {
    JOURNEYLINE_NEEDS_PROGRAM("pdftotext");
    QtTextMeasurer measurer;
    scene::Scene scene = textsIn(measurer, {std::string("nul\0byte", 8), "\xed\xa0\x80 half", "endstream endobj )>>",
                                            "\u202e turned \u2066", std::string(30'000, 'x')});
    scene.title = std::string("\xff\xfe (") + std::string(5000, '(');
    scene.root.items.push_back(
        {scene::Image{{10, 10, 40, 40}, {}, "image/png", Shared<std::string>("bm90IGEgcG5n"), ""}});
    const QString found = PdfFileOnDisk(pdfOf(scene)).text();
    EXPECT_TRUE(found.contains(QStringLiteral("endstream endobj )>>"))) << found.left(200).toStdString();
    EXPECT_TRUE(found.contains(QStringLiteral("half")));
}

TEST(Pdf, isGivenUpWhenNobodyWantsItAnyMore) {
    QtTextMeasurer measurer;
    const scene::Scene scene = test::sampleScene(measurer);
    double last = -1;
    const auto rising = [&](double share) {
        EXPECT_GE(share, last);
        EXPECT_LE(share, 1);
        last = share;
        return true;
    };
    EXPECT_TRUE(writePdf(scene, {onePage(scene)}, {{}, false, rising}).ok());
    EXPECT_EQ(last, 1);
    const auto stopped = writePdf(scene, {onePage(scene)}, {{}, false, [](double share) { return share < 0.5; }});
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.fault().code, "export.cancelled");
    EXPECT_EQ(renderImage(scene, {}, [](double share) { return share < 0.5; }).fault().code, "export.cancelled");
}

// What is measured after a PDF was written is what was measured before it.
TEST(Pdf, leavesTheFontsAsTheyWere) {
    const scene::TextStyle style{24, 700, false};
    const auto widths = [&] {
        QtTextMeasurer measurer;
        return std::vector<double>{measurer.width("😀🙂 Inter", style), measurer.width("Ελλ fi", style)};
    };
    const auto before = widths();
    QtTextMeasurer measurer;
    (void)pdfOf(textsIn(measurer, {"😀🙂 Inter", "Ελλ fi"}));
    EXPECT_EQ(widths(), before);
}

} // namespace

} // namespace journeyline::render
