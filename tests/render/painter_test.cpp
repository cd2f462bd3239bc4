// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/scene_painter.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <gtest/gtest.h>

#include "journeyline/render/qt_text_measurer.h"
#include "render/sample_scene.h"
#include "render/tile_comparison.h"

namespace journeyline::render {

namespace {

constexpr QSize paper(900, 300);

QImage painted(const scene::Group& group, double zoom = 1, const PaintOptions& options = {}) {
    QImage image(paper, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    ScenePainter().paint(painter, group, options);
    return image;
}

/// Smallest rectangle around everything that is not white.
QRect ink(const QImage& image) {
    QRect found;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 200) found |= QRect(x, y, 1, 1);
    return found;
}

scene::Group groupOf(scene::Item item) {
    return {"", "", "", "", {std::move(item)}};
}

scene::TextBox lineOf(const std::string& text, const scene::TextStyle& style, bool rightToLeft) {
    QtTextMeasurer measurer;
    return {text,
            {},
            style,
            Colour::rgb(0),
            scene::Align::Left,
            {{text, 100, 100, measurer.width(text, style), rightToLeft}},
            {}};
}

class PaintedText : public testing::TestWithParam<std::tuple<const char*, bool, scene::TextStyle>> {};

TEST_P(PaintedText, fillsTheWidthThatWasMeasured) {
    const auto& [text, rightToLeft, style] = GetParam();
    const scene::TextBox box = lineOf(text, style, rightToLeft);
    const QRect place = ink(painted(groupOf({box})));
    EXPECT_NEAR(place.left(), 100, 0.2 * style.size);
    EXPECT_NEAR(place.right(), 100 + box.lines[0].width, 0.2 * style.size);
    EXPECT_LE(place.bottom(), 100 + 0.3 * style.size);
    EXPECT_GE(place.top(), 100 - 1.1 * style.size);
}

INSTANTIATE_TEST_SUITE_P(Texts, PaintedText,
                         testing::Combine(testing::Values("HMVerwachting HEM", "Zoekt één cadeau ÅM", "HMM 12.50 €"),
                                          testing::Bool(),
                                          testing::Values(scene::TextStyle{14, 400, false},
                                                          scene::TextStyle{12.5, 600, false},
                                                          scene::TextStyle{38, 700, false})));
INSTANTIATE_TEST_SUITE_P(Hebrew, PaintedText,
                         testing::Combine(testing::Values("שלום שלום 123 שלום"), testing::Values(true),
                                          testing::Values(scene::TextStyle{14, 400, false},
                                                          scene::TextStyle{12.5, 400, false})));

TEST(Painter, zoomEnlargesWithoutLayingOutAnew) {
    const scene::Group group = groupOf({lineOf("Verwachting en beleving", {12.5, 400, false}, false)});
    const QRect once = ink(painted(group)), thrice = ink(painted(group, 2.5));
    EXPECT_NEAR(thrice.left(), 2.5 * once.left(), 3);
    EXPECT_NEAR(thrice.right(), 2.5 * once.right(), 3);
}

TEST(Painter, whatIsOutsideIsSkippedAndWhatIsInsideIsWhole) {
    QtTextMeasurer measurer;
    const scene::Scene scene = test::sampleScene(measurer);
    const QRect window(150, 20, 300, 200);
    const QImage all = painted(scene.root), part = painted(scene.root, 1, {QRectF(window), 0, true});
    EXPECT_EQ(all.copy(window), part.copy(window));
    EXPECT_NE(all, part);
}

TEST(Painter, leavesTransformAndClipAsTheyWere) {
    QtTextMeasurer measurer;
    const scene::Scene scene = test::sampleScene(measurer);
    QImage image(paper, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.translate(10, 20);
    painter.setClipRect(0, 0, 500, 500);
    const QTransform before = painter.transform();
    const QPainterPath clip = painter.clipPath();
    ScenePainter().paint(painter, scene);
    EXPECT_EQ(painter.transform(), before);
    EXPECT_EQ(painter.clipPath(), clip);
}

TEST(Painter, smallTextsBecomeBarsOnlyWhenAskedFor) {
    const scene::Group group = groupOf({lineOf("Verwachting", {14, 400, false}, false)});
    EXPECT_EQ(painted(group, 0.2), painted(group, 0.2, {{}, 2, true}));
    EXPECT_NE(painted(group, 0.2), painted(group, 0.2, {{}, 4, true}));
}

TEST(Painter, aHaloClearsWhatLiesBelow) {
    scene::TextBox text = lineOf("4,7", {14, 700, false}, false);
    scene::Group group = groupOf({scene::Box{{90, 94, 60, 2}, 0, Colour::rgb(0), {}}});
    group.items.push_back({text});
    const QImage without = painted(group);
    text.halo = Colour::rgb(0xFFFFFF);
    group.items.back() = {text};
    const QImage with = painted(group);
    EXPECT_LT(qGray(without.pixel(99, 95)), 40);
    EXPECT_GT(qGray(with.pixel(99, 95)), 150); // one px left of the first letter
    EXPECT_LT(qGray(with.pixel(93, 95)), 40);  // further away the line goes on
}

TEST(Painter, aPictureThatCannotBeReadIsLeftOut) {
    for (const char* base64 : {"", "PHN2Zy8+", "iVBORw0KGgo=", "not base64 at all"}) {
        const scene::Image image{{10, 10, 50, 50}, {}, "image/png", Shared<std::string>(base64), ""};
        EXPECT_TRUE(ink(painted(groupOf({image}))).isEmpty()) << base64;
    }
}

TEST(Painter, isTheSameTwiceWithOnePainterAndWithTwo) {
    QtTextMeasurer measurer;
    const scene::Scene scene = test::sampleScene(measurer);
    ScenePainter kept;
    std::vector<QImage> pictures;
    for (int i = 0; i < 2; ++i) {
        QImage image(810, 460, QImage::Format_RGB32);
        QPainter painter(&image);
        kept.paint(painter, scene);
        painter.end();
        pictures.push_back(image);
    }
    QImage fresh(810, 460, QImage::Format_RGB32);
    QPainter painter(&fresh);
    paintScene(painter, scene);
    painter.end();
    EXPECT_EQ(pictures[0], pictures[1]);
    EXPECT_EQ(pictures[0], fresh);
}

} // namespace

} // namespace journeyline::render
