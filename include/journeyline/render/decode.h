// SPDX-License-Identifier: Apache-2.0
// Reads pictures of users. Only PNG and JPEG, told apart by their first bytes and never by name, and at most 40
// megapixels by their header, before a pixel is decoded. SVG and every other format is refused: some of Qt's readers
// open files that a picture names.
#pragma once

#include <QByteArray>
#include <QImage>

#include <string>

#include "journeyline/base/result.h"

namespace journeyline::render {

/// "image/png" or "image/jpeg" by the first bytes; empty for anything else.
[[nodiscard]] std::string pictureType(const QByteArray& bytes);

/// Faults: "image.type", "image.too-large" (megapixels), "image.damaged".
[[nodiscard]] Result<QImage> decodePicture(const QByteArray& bytes);

} // namespace journeyline::render
