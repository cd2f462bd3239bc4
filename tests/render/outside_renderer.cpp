// SPDX-License-Identifier: Apache-2.0
#include "render/outside_renderer.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fstream>

#include "journeyline/export/svg.h"
#include "journeyline/render/picture.h"

namespace journeyline::test {

namespace {

void keepPictures(const QImage& ours, const QImage& theirs) {
    if (!qEnvironmentVariableIsSet("JOURNEYLINE_KEEP_PICTURES")) return;
    const QString folder = qEnvironmentVariable("JOURNEYLINE_KEEP_PICTURES");
    ours.save(folder + QStringLiteral("/ours.png"), "png");
    theirs.save(folder + QStringLiteral("/theirs.png"), "png");
}

} // namespace

QImage drawnByLibrsvg(const scene::Scene& drawn, double zoom) {
    const QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("scene.svg")),
                  png = folder.filePath(QStringLiteral("scene.png"));
    std::ofstream(svg.toStdString(), std::ios::binary) << exports::writeSvg(drawn);
    QProcess process;
    process.start(QStringLiteral("rsvg-convert"),
                  {QStringLiteral("-z"), QString::number(zoom), QStringLiteral("-o"), png, svg});
    EXPECT_TRUE(process.waitForFinished(60'000) && process.exitCode() == 0)
        << process.readAllStandardError().toStdString();
    return QImage(png, "png");
}

void expectAlike(const scene::Scene& painted, const scene::Scene& drawn, double zoom, const QRectF& lenient) {
    const Result<QImage> ours = render::renderImage(painted, {zoom, {}, {}, false});
    ASSERT_TRUE(ours.ok());
    const QImage theirs = drawnByLibrsvg(drawn, zoom);
    const TileComparison comparison = compareTiles(*ours, theirs);
    EXPECT_TRUE(comparison.sameSize);
    const QRectF lenientTiles(lenient.topLeft() * zoom, lenient.size() * zoom);
    int unlike = 0;
    for (const TileDifference& tile : comparison.tiles) {
        const bool mayDiffer = lenientTiles.intersects(QRectF(tile.tile));
        if (tile.difference <= (mayDiffer ? 2.5 * usualTolerance : usualTolerance)) continue;
        if (++unlike <= 10)
            ADD_FAILURE() << "tile at " << tile.tile.x() << "," << tile.tile.y() << " differs by " << tile.difference;
    }
    if (unlike > 0 || !comparison.sameSize) keepPictures(*ours, theirs);
}

} // namespace journeyline::test
