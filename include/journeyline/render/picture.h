// SPDX-License-Identifier: Apache-2.0
// Turns a scene into an image, and an image into the bytes of a PNG. Same scene and options, same bytes: nothing about
// the time, the user or the machine goes into the file. Safe to call from a worker thread once loadFonts() was called.
#pragma once

#include <QImage>
#include <QSize>

#include <optional>
#include <string>

#include "journeyline/base/result.h"
#include "journeyline/render/progress.h"
#include "journeyline/scene/scene.h"

namespace journeyline::render {

/// The first of `fit`, `width` and `scale` that is set decides the size.
struct ImageOptions {
    double scale = 1;
    std::optional<int> width; ///< px; the height follows
    std::optional<QSize> fit; ///< exactly this size, the picture centred in it, the background around it
    bool transparent = false; ///< no background even where the scene has one
};

/// Painted piece by piece, which `progress` follows; given up it ends with "export.cancelled".
/// Refuses more than 200 megapixels with "export.too-large"; its arguments are the megapixels asked for, the largest
/// width and height in px that fit, and the scale that gives them.
[[nodiscard]] Result<QImage> renderImage(const scene::Scene& scene, const ImageOptions& options = {},
                                         const Progress& progress = {});

[[nodiscard]] Result<std::string> encodePng(const QImage& image);

} // namespace journeyline::render
