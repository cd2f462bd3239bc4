// SPDX-License-Identifier: Apache-2.0
// Writes a scene as an SVG document: the same picture as on screen, with the meaning kept in named groups.
//
// The document is plain: boxes, paths, one <text> per line, images as data URIs. It holds no script, no style sheet, no
// foreign content and no reference outside itself, whatever the texts of the map are. Same scene, same bytes.
// Not responsible for: breaking lines (the scene has them) and for embedding fonts (see textAsPaths in the render
// layer).
#pragma once

#include <string>

#include "journeyline/scene/scene.h"

namespace journeyline::exports {

struct SvgOptions {
    double scale = 1;         ///< of width and height; the viewBox stays in the scene's px
    bool transparent = false; ///< leaves the background out even where the scene has one
};

/// A whole document in UTF-8 with an XML declaration and a final line feed.
[[nodiscard]] std::string writeSvg(const scene::Scene& scene, const SvgOptions& options = {});

} // namespace journeyline::exports
