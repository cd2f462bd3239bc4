// SPDX-License-Identifier: Apache-2.0
// The grid of the sheet: columns, phases and rows, and the cache that keeps the heights of unchanged cells.
#pragma once

#include <unordered_map>
#include <vector>

#include "sheet_data.h"

namespace journeyline::layout {

/// Heights of one touchpoint's cells, one per row of the sheet, for the width and lanes of the store.
struct MeasuredTouchpoint {
    Shared<Touchpoint> node; ///< held, so that its address is not reused while it is a key
    double width = 0;
    std::vector<double> heights;
    unsigned long lastUsed = 0; ///< by which layout
};

struct LayoutCache::Store {
    List<Lane> lanes;
    SheetView view;
    std::string language;
    std::unordered_map<const void*, MeasuredTouchpoint> touchpoints;
    std::size_t measuredTexts = 0;
    unsigned long layouts = 0;
};

void placeColumns(Sheet& sheet);
void placeRows(Sheet& sheet, LayoutCache::Store& store);

} // namespace journeyline::layout
