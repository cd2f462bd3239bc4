// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <random>

#include "../../src/layout/curve.h"

namespace journeyline::layout {
namespace {

TEST(Curve, GoesThroughEveryPointAndNeverOvershoots) {
    std::mt19937 random(20260514);
    std::uniform_real_distribution<double> value(0, 280), step(20, 400);
    for (int journey = 0; journey < 20000; ++journey) {
        std::vector<Point> points;
        double x = 0;
        for (int i = 0, count = 2 + journey % 12; i < count; ++i)
            points.push_back({x += step(random), value(random)});
        const auto slopes = monotoneSlopes(points);
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            EXPECT_NEAR(monotoneAt(points, slopes, points[i].x), points[i].y, 1e-9);
            const double low = std::min(points[i].y, points[i + 1].y), high = std::max(points[i].y, points[i + 1].y);
            for (double t = 0.1; t < 1; t += 0.2) {
                const double y = monotoneAt(points, slopes, points[i].x + t * (points[i + 1].x - points[i].x));
                ASSERT_GE(y, low - 1e-9);
                ASSERT_LE(y, high + 1e-9);
            }
        }
    }
}

TEST(Curve, PathIsTheSameCurveInCubicPieces) {
    const std::vector<Point> points{{0, 10}, {100, 40}, {200, 20}, {300, 20}};
    const auto slopes = monotoneSlopes(points);
    const Path path = monotonePath(points, slopes, 1, 3);
    ASSERT_EQ(path.verbs(), (std::vector{Path::Verb::Move, Path::Verb::Cubic, Path::Verb::Cubic}));
    EXPECT_EQ(path.points().front(), points[1]);
    EXPECT_EQ(path.points().back(), points[3]);
    EXPECT_TRUE(monotonePath(points, slopes, 2, 2).empty());
    EXPECT_TRUE(monotonePath({}, {}, 0, 0).empty());
}

} // namespace
} // namespace journeyline::layout
