// SPDX-License-Identifier: Apache-2.0
// For exports that must look alike where Inter is not installed, and for printers, which know no font of ours: letters
// become outlines. Colour emoji have none, so they become small pictures.
//
// Groups with their titles stay, so a reader that cannot see the picture loses nothing that the groups say.
#pragma once

#include "journeyline/scene/scene.h"

namespace journeyline::render {

/// The scene with every text replaced by shapes, and colour emoji by pictures of them.
[[nodiscard]] scene::Scene textAsPaths(const scene::Scene& scene);

/// The scene with texts as texts, but colour emoji as pictures of them and other signs that Inter lacks as shapes:
/// every program takes them from another font, as wide as that has them, and what follows on the line would move. What
/// stands between them is a text of its own, at its place. A line from right to left with an emoji becomes shapes.
[[nodiscard]] scene::Scene emojiAsPictures(const scene::Scene& scene);

} // namespace journeyline::render
