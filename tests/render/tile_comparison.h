// SPDX-License-Identifier: Apache-2.0
// Says where two pictures of the same scene differ. Programs place letters at other fractions of a pixel and smooth
// edges in other ways; that is allowed. A letter, line or fill that is missing, moved or of another colour is not, and
// one such tile is enough: no mean over the whole picture can hide it.
#pragma once

#include <QImage>

#include <vector>

namespace journeyline::test {

struct TileDifference {
    QRect tile;
    double difference; ///< 0 alike … 1 black against white
};

struct TileComparison {
    bool sameSize = true;              ///< up to one px, which is rounding
    std::vector<TileDifference> tiles; ///< worst first; only those that differ at all

    [[nodiscard]] bool alike(double tolerance) const {
        return sameSize && (tiles.empty() || tiles.front().difference <= tolerance);
    }
};

inline constexpr double usualTolerance = 0.07;

/// Each tile is compared as blocks of 4 × 4 px, moved by up to one px to where they fit best.
[[nodiscard]] TileComparison compareTiles(const QImage& a, const QImage& b, int tile = 32);

/// `b` with the tiles above the tolerance framed.
[[nodiscard]] QImage marked(const QImage& b, const TileComparison& comparison, double tolerance);

} // namespace journeyline::test
