// SPDX-License-Identifier: Apache-2.0
// What a person types about a picture of a map, as the choice that makes it.
#pragma once

#include <span>

#include "arguments.h"
#include "journeyline/document/map.h"
#include "journeyline/ui/picture_file.h"

namespace journeyline::app {

/// The options of `export` that are about pictures.
[[nodiscard]] std::span<const Option> pictureOptions();

/// Everything but the view. Faults: command.bad-value, command.bad-form, command.one-size, command.paper-or-size,
/// command.only-pdf.
[[nodiscard]] Result<ui::PictureChoice> pictureChoiceOf(const Arguments& arguments, ui::PictureFormat format);

/// The map with the brand of --logo and --brand-colours, for this picture only.
[[nodiscard]] Result<Map> brandedMap(const Map& map, const Arguments& arguments);

} // namespace journeyline::app
