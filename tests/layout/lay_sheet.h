// SPDX-License-Identifier: Apache-2.0
// The sheet of a map in the light theme and the map's own words.
#pragma once

#include "journeyline/layout/sheet.h"

namespace journeyline::tests {

inline layout::SheetLayout lay(const Map& map, layout::TextMeasurer& measurer, layout::LayoutCache* cache = nullptr,
                               const layout::SheetView& view = {}) {
    return layout::layoutSheet(map, view, layout::theme(layout::ThemeName::Light), words::wordsFor(map.language),
                               measurer, cache);
}

} // namespace journeyline::tests
