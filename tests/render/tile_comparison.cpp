// SPDX-License-Identifier: Apache-2.0
#include "render/tile_comparison.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace journeyline::test {

namespace {

constexpr int block = 4;

QImage onWhite(const QImage& image) {
    QImage result(image.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter(&result).drawImage(QPoint(), image);
    return result;
}

/// Sums of the colours over any rectangle in constant time. Beyond its edge the picture goes on as white.
class Sums {
public:
    explicit Sums(const QImage& picture) : m_width(picture.width()), m_height(picture.height()) {
        const std::size_t row = static_cast<std::size_t>(m_width) + 1;
        m_sums.resize(row * (static_cast<std::size_t>(m_height) + 1));
        for (int y = 0; y < m_height; ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y)); // NOLINT: Format_RGB32
            std::array<std::uint32_t, 3> sum{};
            for (int x = 0; x < m_width; ++x) {
                const std::array<int, 3> darkness{255 - qRed(line[x]), 255 - qGreen(line[x]), 255 - qBlue(line[x])};
                const std::size_t at = (static_cast<std::size_t>(y) + 1) * row + static_cast<std::size_t>(x) + 1;
                for (std::size_t c = 0; c < 3; ++c) {
                    sum[c] += static_cast<std::uint32_t>(darkness[c]);
                    m_sums[at][c] = m_sums[at - row][c] + sum[c];
                }
            }
        }
    }

    /// Mean ink of the block at (x, y), 0 to 1 for each colour.
    [[nodiscard]] std::array<double, 3> mean(int x, int y) const {
        const int left = std::clamp(x, 0, m_width), right = std::clamp(x + block, 0, m_width);
        const int top = std::clamp(y, 0, m_height), bottom = std::clamp(y + block, 0, m_height);
        std::array<double, 3> result{};
        for (std::size_t c = 0; c < 3; ++c) // unsigned sums may wrap around, their difference does not
            result[c] = (at(right, bottom)[c] - at(left, bottom)[c] - at(right, top)[c] + at(left, top)[c]) /
                        (255.0 * block * block);
        return result;
    }

private:
    [[nodiscard]] const std::array<std::uint32_t, 3>& at(int x, int y) const {
        return m_sums[static_cast<std::size_t>(y) * (static_cast<std::size_t>(m_width) + 1) +
                      static_cast<std::size_t>(x)];
    }
    int m_width, m_height;
    std::vector<std::array<std::uint32_t, 3>> m_sums;
};

double difference(const Sums& a, const Sums& b, const QRect& tile, int dx, int dy) {
    double squares = 0;
    int blocks = 0;
    for (int y = tile.top(); y <= tile.bottom(); y += block)
        for (int x = tile.left(); x <= tile.right(); x += block, ++blocks) {
            const auto first = a.mean(x, y), second = b.mean(x + dx, y + dy);
            for (std::size_t c = 0; c < 3; ++c)
                squares += (first[c] - second[c]) * (first[c] - second[c]) / 3;
        }
    return std::sqrt(squares / std::max(1, blocks));
}

double smallestDifference(const Sums& a, const Sums& b, const QRect& tile) {
    double smallest = difference(a, b, tile, 0, 0);
    if (smallest < 0.03) return smallest; // near enough: no need to look for a better place
    for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx)
            smallest = std::min(smallest, difference(a, b, tile, dx, dy));
    return smallest;
}

/// Most of two pictures of one map is the same to the last bit, and need not be added up.
bool identical(const QImage& a, const QImage& b, const QRect& tile) {
    const QRect common = tile & a.rect() & b.rect();
    if (common != (tile & a.rect()) || common != (tile & b.rect())) return false;
    const auto bytes = static_cast<std::size_t>(common.width()) * sizeof(QRgb);
    for (int y = common.top(); y <= common.bottom(); ++y)
        if (std::memcmp(a.constScanLine(y) + common.left() * static_cast<int>(sizeof(QRgb)),
                        b.constScanLine(y) + common.left() * static_cast<int>(sizeof(QRgb)), bytes) != 0)
            return false;
    return true;
}

} // namespace

TileComparison compareTiles(const QImage& a, const QImage& b, int tile) {
    TileComparison result;
    result.sameSize = std::abs(a.width() - b.width()) <= 1 && std::abs(a.height() - b.height()) <= 1;
    const QImage left = onWhite(a), right = onWhite(b);
    const Sums first(left), second(right);
    const int width = std::min(a.width(), b.width()), height = std::min(a.height(), b.height());
    for (int y = 0; y < height; y += tile)
        for (int x = 0; x < width; x += tile) {
            const QRect place(x, y, tile, tile);
            if (identical(left, right, place)) continue;
            if (const double found = smallestDifference(first, second, place); found > 0)
                result.tiles.push_back({place, found});
        }
    std::stable_sort(result.tiles.begin(), result.tiles.end(),
                     [](const TileDifference& l, const TileDifference& r) { return l.difference > r.difference; });
    return result;
}

QImage marked(const QImage& b, const TileComparison& comparison, double tolerance) {
    QImage result = onWhite(b);
    QPainter painter(&result);
    painter.setPen(QPen(Qt::red, 2));
    for (const TileDifference& tile : comparison.tiles)
        if (tile.difference > tolerance) painter.drawRect(tile.tile);
    return result;
}

} // namespace journeyline::test
