// SPDX-License-Identifier: Apache-2.0
// Pictures on their way into a map and out of it: a file of the user becomes an asset that holds its pixels and nothing
// else. Whatever the file told besides (place, camera, thumbnails, comments) stays behind.
// Callers may rely on: only PNG and JPEG by their content are read, within the limits of render/decode.h; the longer
// side of an asset has at most 512 px; the same pixels give the same asset.
#pragma once

#include <QImage>
#include <QString>

#include <optional>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"

class QWidget;

namespace journeyline::ui {

/// Faults: those of storage::readFile and render::decodePicture, and "image.damaged".
[[nodiscard]] Result<Asset> assetFromFile(const QString& path);
/// The pixels drawn anew, as PNG.
[[nodiscard]] Result<Asset> assetFromImage(const QImage& image);
/// Asks for a file. Nothing when the user thinks better of it, or when the file cannot be used, which is told.
[[nodiscard]] std::optional<Asset> choosePicture(QWidget* window);
/// The asset with this hash, or null.
[[nodiscard]] const Asset* assetIn(const Map& map, const std::string& hash);
[[nodiscard]] Result<QImage> imageOf(const Asset& asset);

} // namespace journeyline::ui
