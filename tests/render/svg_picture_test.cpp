// SPDX-License-Identifier: Apache-2.0
// The same scene through two programs: our SVG drawn by librsvg must look like our own picture, tile by tile.
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fstream>

#include "journeyline/export/svg.h"
#include "journeyline/render/picture.h"
#include "journeyline/render/qt_text_measurer.h"
#include "journeyline/render/text_paths.h"
#include "render/sample_scene.h"
#include "render/tile_comparison.h"

namespace journeyline::render {

namespace {

class SvgPicture : public testing::Test {
protected:
    void SetUp() override {
        if (QStandardPaths::findExecutable(QStringLiteral("rsvg-convert")).isEmpty())
            GTEST_SKIP() << "rsvg-convert is not installed";
        QtTextMeasurer measurer;
        m_scene = test::sampleScene(measurer);
    }

    QImage drawnByLibrsvg(const scene::Scene& scene, double zoom) {
        const QString svg = m_folder.filePath(QStringLiteral("scene.svg")),
                      png = m_folder.filePath(QStringLiteral("scene.png"));
        std::ofstream(svg.toStdString(), std::ios::binary) << exports::writeSvg(scene);
        QProcess process;
        process.start(QStringLiteral("rsvg-convert"),
                      {QStringLiteral("-z"), QString::number(zoom), QStringLiteral("-o"), png, svg});
        EXPECT_TRUE(process.waitForFinished(60'000) && process.exitCode() == 0)
            << process.readAllStandardError().toStdString();
        return QImage(png);
    }

    void expectAlike(const scene::Scene& drawn, double zoom, double tolerance) {
        const Result<QImage> ours = renderImage(m_scene, {zoom, {}, {}, false});
        ASSERT_TRUE(ours.ok());
        const QImage theirs = drawnByLibrsvg(drawn, zoom);
        const test::TileComparison comparison = test::compareTiles(*ours, theirs);
        EXPECT_TRUE(comparison.sameSize);
        for (const test::TileDifference& tile : comparison.tiles) {
            if (tile.difference <= tolerance) break;
            // Blanks between Hebrew words come from Inter here and from the Hebrew font there.
            if (tile.difference <= 0.15 && QRectF(tile.tile).intersects(otherScripts(zoom))) continue;
            ADD_FAILURE() << "tile at " << tile.tile.x() << "," << tile.tile.y() << " differs by " << tile.difference;
        }
        if (HasFailure() && qEnvironmentVariableIsSet("JOURNEYLINE_KEEP_PICTURES")) {
            const QString folder = qEnvironmentVariable("JOURNEYLINE_KEEP_PICTURES");
            ours->save(folder + QStringLiteral("/ours.png"));
            test::marked(theirs, comparison, tolerance).save(folder + QStringLiteral("/theirs.png"));
        }
    }

    static QRectF otherScripts(double zoom) {
        const Rect& area = test::otherScripts;
        return {area.x * zoom, area.y * zoom, area.width * zoom, area.height * zoom};
    }

    scene::Scene m_scene;
    QTemporaryDir m_folder;
};

TEST_F(SvgPicture, liveTextLooksAlike) {
    expectAlike(m_scene, 1, test::usualTolerance);
}

TEST_F(SvgPicture, liveTextLooksAlikeEnlarged) {
    expectAlike(m_scene, 2, test::usualTolerance);
}

TEST_F(SvgPicture, textAsPathsLooksAlike) {
    expectAlike(textAsPaths(m_scene), 2, test::usualTolerance);
}

TEST_F(SvgPicture, isWellFormedToAnotherReader) {
    if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty()) GTEST_SKIP() << "xmllint is not installed";
    for (const scene::Scene& scene : {m_scene, textAsPaths(m_scene)}) {
        const QString svg = m_folder.filePath(QStringLiteral("scene.svg"));
        std::ofstream(svg.toStdString(), std::ios::binary) << exports::writeSvg(scene);
        QProcess process;
        process.start(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), svg});
        ASSERT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0);
        EXPECT_EQ(process.readAllStandardError().toStdString(), "");
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
    scene::Scene moved = m_scene;
    for (scene::Item& item : std::get<scene::Group>(moved.root.items[3].what).items)
        if (auto* text = std::get_if<scene::TextBox>(&item.what))
            for (scene::TextLine& line : text->lines)
                line.x += 4;
    EXPECT_FALSE(test::compareTiles(*ours, *renderImage(moved)).alike(test::usualTolerance));
}

} // namespace

} // namespace journeyline::render
