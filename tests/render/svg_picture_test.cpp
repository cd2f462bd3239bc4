// SPDX-License-Identifier: Apache-2.0
// The same scene through two programs: our SVG drawn by librsvg must look like our own picture, tile by tile.
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fstream>

#include "journeyline/export/svg.h"
#include "journeyline/render/picture.h"
#include "journeyline/render/qt_text_measurer.h"
#include "journeyline/render/text_paths.h"
#include "render/outside_renderer.h"
#include "render/sample_scene.h"
#include "support/foreign_program.h"

namespace journeyline::render {

namespace {

class SvgPicture : public testing::Test {
protected:
    void SetUp() override {
        QtTextMeasurer measurer;
        m_scene = test::sampleScene(measurer);
    }

    static QRectF otherScripts() {
        const Rect& area = test::otherScripts;
        return {area.x, area.y, area.width, area.height};
    }

    scene::Scene m_scene;
};

TEST_F(SvgPicture, liveTextAndPathsLookLikeOurPicture) {
    JOURNEYLINE_NEEDS_PROGRAM("rsvg-convert");
    for (const double zoom : {1.0, 2.0}) {
        test::expectAlike(m_scene, m_scene, zoom, otherScripts());
        test::expectAlike(m_scene, textAsPaths(m_scene), zoom);
    }
}

TEST_F(SvgPicture, isWellFormedToAnotherReader) {
    JOURNEYLINE_NEEDS_PROGRAM("xmllint");
    for (const scene::Scene& scene : {m_scene, textAsPaths(m_scene)}) {
        const QTemporaryDir folder;
        const QString svg = folder.filePath(QStringLiteral("scene.svg"));
        std::ofstream(svg.toStdString(), std::ios::binary) << exports::writeSvg(scene);
        test::outputOf("xmllint", {QStringLiteral("--noout"), QStringLiteral("--nonet"), svg});
    }
}

// The comparison must be able to fail.
TEST_F(SvgPicture, aMissingWordAMovedLineAndAnotherColourAreFound) {
    const Result<QImage> ours = renderImage(m_scene);
    ASSERT_TRUE(ours.ok());
    for (const int group : {0, 1, 2, 3}) {
        scene::Scene spoilt = m_scene;
        auto& items = std::get<scene::Group>(spoilt.root.items[static_cast<std::size_t>(group)].what).items;
        items.erase(items.begin());
        EXPECT_FALSE(test::compareTiles(*ours, *renderImage(spoilt)).alike(test::usualTolerance)) << group;
    }
    scene::Scene letter = m_scene; // a letter is missing
    auto& first = std::get<scene::TextBox>(std::get<scene::Group>(letter.root.items[3].what).items[0].what);
    first.lines[0].text.erase(first.lines[0].text.rfind('d'), 1);
    EXPECT_FALSE(test::compareTiles(*ours, *renderImage(letter)).alike(test::usualTolerance));
    scene::Scene moved = m_scene;
    for (scene::Item& item : std::get<scene::Group>(moved.root.items[3].what).items)
        if (auto* text = std::get_if<scene::TextBox>(&item.what))
            for (scene::TextLine& line : text->lines)
                line.x += 4;
    EXPECT_FALSE(test::compareTiles(*ours, *renderImage(moved)).alike(test::usualTolerance));
}

} // namespace

} // namespace journeyline::render
