// SPDX-License-Identifier: Apache-2.0
// A piece of the scene cut into tiles, each with what is painted in it and a print of that: two tiles of the same print
// look the same, whatever edits, scrolling or moving rows lie between them.
//
// The print is taken relative to the tile, so a cell that moves as a whole keeps it. Of grounds and lines that run
// across the sheet only the part within the tile counts. The group must outlive the result.
#pragma once

#include <cstdint>
#include <vector>

#include "journeyline/scene/scene.h"

namespace journeyline::ui::canvas {

/// Where to cut, ascending, in px of the sheet.
struct Cuts {
    std::vector<double> xs, ys;
    friend bool operator==(const Cuts&, const Cuts&) = default;
};

struct Tile {
    std::vector<const scene::Item*> items; ///< no groups; in the order of painting
    std::uint64_t print = 0;
};

struct TiledGroup {
    Cuts cuts;
    std::vector<Tile> tiles; ///< row by row
    [[nodiscard]] std::size_t across() const { return cuts.xs.empty() ? 0 : cuts.xs.size() - 1; }
    [[nodiscard]] std::size_t down() const { return cuts.ys.empty() ? 0 : cuts.ys.size() - 1; }
};

/// `tint` (may be null) is painted over the boxes at the beginning of the group and below everything else: texts and
/// cards keep their colours on a tinted column.
[[nodiscard]] TiledGroup tiled(const scene::Group& group, Cuts cuts, const scene::Item* tint = nullptr);

} // namespace journeyline::ui::canvas
