// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/picture.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include "journeyline/render/decode.h"
#include "journeyline/render/qt_text_measurer.h"
#include "journeyline/render/text_paths.h"
#include "render/outside_renderer.h"
#include "render/sample_scene.h"
#include "support/foreign_program.h"

namespace journeyline::render {

namespace {

scene::Scene sheet(Size size) {
    scene::Scene scene{size, Colour::rgb(0x112233), "nl", "", "", {}};
    scene.root.items.push_back({scene::Box{{0, 0, size.width, size.height}, 0, Colour::rgb(0xFF0000), {}}});
    return scene;
}

TEST(Picture, scaleWidthAndFitGiveTheSize) {
    EXPECT_EQ(renderImage(sheet({200.2, 100}))->size(), QSize(201, 100));
    EXPECT_EQ(renderImage(sheet({200, 100}), {2.5, {}, {}, false})->size(), QSize(500, 250));
    EXPECT_EQ(renderImage(sheet({200, 100}), {1, 640, {}, false})->size(), QSize(640, 320));
    EXPECT_EQ(renderImage(sheet({200, 100}), {1, {}, QSize(300, 300), false})->size(), QSize(300, 300));
}

TEST(Picture, aFittedPictureIsCentredOnTheBackground) {
    const Result<QImage> image = renderImage(sheet({200, 100}), {1, {}, QSize(300, 300), false});
    EXPECT_EQ(image->pixelColor(150, 150), QColor(0xFF, 0, 0));
    for (const int y : {10, 290})
        EXPECT_EQ(image->pixelColor(150, y), QColor(0x11, 0x22, 0x33));
    EXPECT_EQ(image->pixelColor(1, 76), QColor(0xFF, 0, 0));
    EXPECT_EQ(image->pixelColor(298, 223), QColor(0xFF, 0, 0));
}

TEST(Picture, transparentMeansNoBackground) {
    const Result<QImage> image = renderImage(sheet({200, 100}), {1, {}, QSize(300, 300), true});
    EXPECT_EQ(image->pixelColor(150, 10).alpha(), 0);
    EXPECT_EQ(image->pixelColor(150, 150), QColor(0xFF, 0, 0));
}

TEST(Picture, moreThan200MegapixelsAreRefusedWithAdvice) {
    const Result<QImage> image = renderImage(sheet({20'000, 10'000}), {2, {}, {}, false});
    ASSERT_FALSE(image.ok());
    EXPECT_EQ(image.fault().code, "export.too-large");
    EXPECT_EQ(image.fault().arguments, (std::vector<std::string>{"800", "20000", "10000", "1.00"}));
    EXPECT_EQ(renderImage(sheet({3e6, 100}), {1, {}, {}, false}).fault().code, "export.too-large");
    for (const ImageOptions& options :
         {ImageOptions{0, {}, {}, false}, {-1, {}, {}, false}, {1, 0, {}, false}, {1, {}, QSize(0, 9), false}})
        EXPECT_EQ(renderImage(sheet({200, 100}), options).fault().code, "export.size");
    EXPECT_EQ(renderImage(sheet({0, 100})).fault().code, "export.empty");
}

TEST(Picture, pngsAreTheSameEveryTimeAndSayTheirResolution) {
    QtTextMeasurer measurer;
    const scene::Scene scene = test::sampleScene(measurer);
    const Result<std::string> first = encodePng(*renderImage(scene)), second = encodePng(*renderImage(scene));
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(*first, *second);
    const QImage read = QImage::fromData(QByteArray::fromStdString(*first), "png");
    EXPECT_EQ(read.size(), QSize(810, 460));
    EXPECT_EQ(read.dotsPerMeterX(), 3780);
    for (const char* chunk : {"tIME", "tEXt", "zTXt", "iTXt"})
        EXPECT_EQ(first->find(chunk), std::string::npos) << chunk;
    EXPECT_FALSE(encodePng(QImage()).ok());
}

QByteArray png(QSize size) {
    QImage image(size, QImage::Format_Mono);
    image.fill(0);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

TEST(Decode, onlyWholePngAndJpegOfModestSize) {
    EXPECT_EQ(decodePicture(png({30, 20}))->size(), QSize(30, 20));
    EXPECT_EQ(decodePicture(png({8000, 5001})).fault().code, "image.too-large");
    EXPECT_EQ(decodePicture(png({8000, 5001})).fault().arguments, std::vector<std::string>{"41"});
    for (const char* bytes : {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "\x1f\x8b\x08", "BM"})
        EXPECT_EQ(decodePicture(bytes).fault().code, "image.type") << bytes;
    EXPECT_EQ(decodePicture(png({30, 20}).left(40)).fault().code, "image.damaged");
    EXPECT_EQ(decodePicture("\xff\xd8\xff\xe0 no picture").fault().code, "image.damaged");
}

int textBoxes(const scene::Group& group) {
    int count = 0;
    for (const scene::Item& item : group.items) {
        if (std::holds_alternative<scene::TextBox>(item.what)) ++count;
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) count += textBoxes(*inner);
    }
    return count;
}

TEST(TextAsPaths, keepsGroupsAndLeavesNoText) {
    QtTextMeasurer measurer;
    const scene::Scene before = test::sampleScene(measurer), after = textAsPaths(before);
    EXPECT_GT(textBoxes(before.root), 0);
    EXPECT_EQ(textBoxes(after.root), 0);
    ASSERT_EQ(after.root.items.size(), before.root.items.size());
    EXPECT_EQ(std::get<scene::Group>(after.root.items[3].what).title, "Texts");
    EXPECT_EQ(after.root.items[0], before.root.items[0]);
    EXPECT_EQ(after.title, before.title);
}

TEST(TextAsPaths, colourEmojiBecomePicturesAndNothingIsMeasuredWronglyAfterwards) {
    if (!test::hasColourEmoji()) GTEST_SKIP() << "fonts-noto-color-emoji is not installed";
    const scene::TextStyle bold{24, 700, false};
    scene::Scene scene = sheet({300, 100});
    scene.root.items.push_back(
        {scene::TextBox{"Blij 😀🙂!", {}, {}, {}, {}, {{"Blij 😀🙂!", 0, 20, 80, false}}, {}}});
    const scene::Scene paths = textAsPaths(scene);
    EXPECT_EQ(textBoxes(paths.root), 0);
    std::vector<std::string> names;
    for (const scene::Item& item : paths.root.items)
        if (const auto* image = std::get_if<scene::Image>(&item.what)) names.push_back(image->alt);
    EXPECT_EQ(names, (std::vector<std::string>{"😀", "🙂"}));
    QtTextMeasurer measurer;
    EXPECT_GT(measurer.width("😀🙂", bold), 1.5 * bold.size);
}

std::vector<scene::TextLine> linesOf(const scene::Group& group) {
    std::vector<scene::TextLine> lines;
    for (const scene::Item& item : group.items)
        if (const auto* text = std::get_if<scene::TextBox>(&item.what))
            lines.insert(lines.end(), text->lines.begin(), text->lines.end());
    return lines;
}

TEST(EmojiAsPictures, wordsStayWordsInTheirPlaces) {
    if (!test::hasColourEmoji()) GTEST_SKIP() << "fonts-noto-color-emoji is not installed";
    const scene::TextStyle style{16, 400, false};
    QtTextMeasurer measurer;
    const std::string said = "Blij 😀🙂 en dan door";
    scene::Scene scene = sheet({300, 100});
    scene.root.items.push_back({scene::TextBox{
        said,
        {10, 0, 250, 60},
        style,
        Colour::rgb(0),
        scene::Align::Left,
        {{said, 10, 20, measurer.width(said, style), false}, {"Zonder: “één” – 3 × 4 …", 10, 40, 200, false}},
        {}}});
    const scene::Scene split = emojiAsPictures(scene);
    const auto lines = linesOf(split.root);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].text, "Blij");
    EXPECT_EQ(lines[0].x, 10);
    EXPECT_EQ(lines[1].text, "en dan door");
    EXPECT_NEAR(lines[1].x, 10 + measurer.width("Blij 😀🙂 ", style), 0.5);
    EXPECT_EQ(lines[2].text, "Zonder: “één” – 3 × 4 …") << "without emoji nothing changes";
    int pictures = 0;
    for (const scene::Item& item : split.root.items)
        pictures += std::holds_alternative<scene::Image>(item.what) ? 1 : 0;
    EXPECT_EQ(pictures, 2);
    const scene::Scene sample = test::sampleScene(measurer);
    EXPECT_EQ(textBoxes(emojiAsPictures(emojiAsPictures(sample)).root), textBoxes(emojiAsPictures(sample).root));
}

TEST(EmojiAsPictures, theSvgLooksLikeThePngInLibrsvg) {
    if (!test::hasColourEmoji()) GTEST_SKIP() << "fonts-noto-color-emoji is not installed";
    JOURNEYLINE_NEEDS_PROGRAM("rsvg-convert");
    const scene::TextStyle style{18, 500, false};
    QtTextMeasurer measurer;
    scene::Scene scene = sheet({420, 120});
    double baseline = 30;
    for (const std::string& said : {std::string("Eerst 😀👍🏽 dan het geld 💶 en weer verder"),
                                    std::string("👩‍👩‍👧 samen ❤️ naar de winkel 🛒 lopen")}) {
        scene.root.items.push_back({scene::TextBox{said,
                                                   {10, baseline - 20, 400, 30},
                                                   style,
                                                   Colour::rgb(0),
                                                   scene::Align::Left,
                                                   {{said, 10, baseline, measurer.width(said, style), false}},
                                                   {}}});
        baseline += 40;
    }
    test::expectAlike(scene, emojiAsPictures(scene), 2); // finer than the pixels that a picture is made of anew
}

} // namespace

} // namespace journeyline::render
