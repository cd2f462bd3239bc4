// SPDX-License-Identifier: Apache-2.0
// The logo of a brand on its way from a file into a map, for the window and the command line alike.
#pragma once

#include <string>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"

namespace journeyline::ui {

/// Drawn anew and at most 512 px long, as every picture of a map. Faults: those of storage::readFile and
/// render::decodePicture, and "image.damaged".
[[nodiscard]] Result<Asset> logoFromFile(const std::string& path);

} // namespace journeyline::ui
