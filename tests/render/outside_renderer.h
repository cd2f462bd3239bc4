// SPDX-License-Identifier: Apache-2.0
// Our SVG drawn by a program that is not ours. With JOURNEYLINE_KEEP_PICTURES=FOLDER pictures that are unlike are kept.
#pragma once

#include <QRectF>

#include "journeyline/scene/scene.h"
#include "render/tile_comparison.h"

namespace journeyline::test {

/// `drawn` as SVG through librsvg; a null image and a test failure when that does not work.
[[nodiscard]] QImage drawnByLibrsvg(const scene::Scene& drawn, double zoom);

/// `painted` by us and `drawn` by librsvg are alike in every tile. Tiles in `lenient` (scene px) may differ more: fonts
/// of other scripts come from the system, and each program takes their blanks from another font.
void expectAlike(const scene::Scene& painted, const scene::Scene& drawn, double zoom, const QRectF& lenient = {});

} // namespace journeyline::test
