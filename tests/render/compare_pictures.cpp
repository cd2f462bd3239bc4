// SPDX-License-Identifier: Apache-2.0
// compare-pictures A.png B.png: exit 0 when alike, 1 when not, 2 when one can not be read.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>

#include <cstdio>

#include "render/tile_comparison.h"

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Compares two pictures tile by tile; letters may sit at other fractions of a pixel.");
    parser.addHelpOption();
    parser.addPositionalArgument("A", "a PNG");
    parser.addPositionalArgument("B", "a PNG that should look the same");
    parser.addOption({"tile", "Edge of a tile in px.", "px", "32"});
    parser.addOption({"tolerance", "Largest difference of a tile, 0 to 1.", "share",
                      QString::number(journeyline::test::usualTolerance)});
    parser.addOption({"shown", "How many of the worst tiles to list.", "count", "5"});
    parser.addOption({"marked", "Write B with the unlike tiles framed.", "file"});
    parser.process(application);
    if (parser.positionalArguments().size() != 2) parser.showHelp(2);

    QImageReader::setAllocationLimit(0);
    const QImage a(parser.positionalArguments().at(0)), b(parser.positionalArguments().at(1));
    for (const auto& [image, index] : {std::pair{&a, 0}, {&b, 1}})
        if (image->isNull()) {
            std::fprintf(stderr, "compare-pictures: %s can not be read\n",
                         qPrintable(parser.positionalArguments().at(index)));
            return 2;
        }
    const double tolerance = parser.value("tolerance").toDouble();
    const journeyline::test::TileComparison result =
        journeyline::test::compareTiles(a, b, std::max(4, parser.value("tile").toInt()));
    if (!result.sameSize) std::printf("sizes differ: %dx%d and %dx%d\n", a.width(), a.height(), b.width(), b.height());
    int unlike = 0;
    for (const journeyline::test::TileDifference& tile : result.tiles) {
        if (tile.difference > tolerance) ++unlike;
        if (&tile - result.tiles.data() < parser.value("shown").toInt())
            std::printf("%.4f at %d,%d\n", tile.difference, tile.tile.x(), tile.tile.y());
    }
    std::printf("%d tiles differ by more than %.3g\n", unlike, tolerance);
    if (parser.isSet("marked")) journeyline::test::marked(b, result, tolerance).save(parser.value("marked"), "png");
    return result.alike(tolerance) ? 0 : 1;
}
