// SPDX-License-Identifier: Apache-2.0
// The grid of the sheet: columns, phases and rows, and the cache that keeps what did not change since the last layout.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "sheet_data.h"

namespace journeyline::layout {

/// How high the cells of one version of a phase are, for the width and lanes of the store.
struct MeasuredPhase {
    /// One touchpoint's cells, one height per row of the sheet; -1: not measured.
    struct Cells {
        Shared<Touchpoint> node; ///< held, so that its address is not reused while it is compared
        double width = 0;
        std::vector<double> heights;
    };
    Shared<Phase> node;
    double width = 0; ///< of the phase on the sheet; its columns change with it
    std::vector<Cells> touchpoints;
    std::vector<double> highest;                   ///< of its columns, one per row
    std::vector<double> wholes;                    ///< of the cards that belong to the whole phase, one per row
    std::vector<const Opportunity*> opportunities; ///< those standing in it, of which some decide the height of a row
};

struct LayoutCache::Store {
    List<Lane> lanes;
    SheetView view;
    std::string language;
    std::unordered_map<Id, MeasuredPhase> phases;
    FactsCache facts;
    std::shared_ptr<const Sheet> last; ///< which shares what did not change
    std::size_t measuredTexts = 0;
};

void placeColumns(Sheet& sheet, const LayoutCache::Store& store);
void placeRows(Sheet& sheet, LayoutCache::Store& store);

} // namespace journeyline::layout
