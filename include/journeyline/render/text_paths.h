// SPDX-License-Identifier: Apache-2.0
// For exports that must look alike where Inter is not installed: letters become outlines.
//
// Groups with their titles stay, so a reader that cannot see the picture loses nothing that the groups say. Colour
// emoji have no outline: they stay texts, one character each, and need an emoji font on the machine that shows them.
#pragma once

#include "journeyline/scene/scene.h"

namespace journeyline::render {

/// The scene with every text replaced by shapes. Needs loadFonts().
[[nodiscard]] scene::Scene textAsPaths(const scene::Scene& scene);

/// The same for a printer, which knows no font of ours: there emoji become pictures as well.
[[nodiscard]] scene::Scene onlyShapes(const scene::Scene& scene);

} // namespace journeyline::render
