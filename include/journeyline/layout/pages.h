// SPDX-License-Identifier: Apache-2.0
// How a sheet goes onto paper: one page as large as the sheet, fitted to a size of paper, or cut over several pages at
// the borders of phases and lanes, with the lane labels and the phase arrows again on each page.
//
// Pure geometry, for PDF, print and previews alike; the marks of a page are a scene like everything else. Callers may
// rely on: the pieces of all pages together show every part of the sheet once, besides what is repeated on purpose; on
// cut pages body text is 7 pt or more, and a page is cut within a phase only where the phase alone is too wide.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/result.h"
#include "journeyline/layout/sheet.h"

namespace journeyline::layout {

enum class Paper { A4, A3, A2, A1, A0 };
inline constexpr std::array allPapers{Paper::A4, Paper::A3, Paper::A2, Paper::A1, Paper::A0};

/// "A4" …; unset for anything else. Letter case does not matter.
[[nodiscard]] std::optional<Paper> paperNamed(std::string_view name);
[[nodiscard]] std::string nameOf(Paper paper);
/// Upright, in px at 96 dpi.
[[nodiscard]] Size sizeOf(Paper paper);

enum class Paging {
    OnePage, ///< as large as the sheet
    Fitted,  ///< as large as the paper allows
    Tiled    ///< over several papers
};

struct PageSetup {
    Paging paging = Paging::OnePage;
    Paper paper = Paper::A4;
    double scale = 1; ///< of one page as large as the sheet
    /// How large a sheet of the printer really is, upright; unset: the paper's.
    std::optional<Size> printer;
    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

/// Where a sheet may be cut, in its px.
struct SheetCuts {
    Size sheet;
    Rect content;                ///< the sheet without most of its margins, which the paper has of its own
    double labelsRight = 0;      ///< right end of the lane labels; what is left of it is repeated
    double bandTop = 0;          ///< top of the phase arrows
    double bandBottom = 0;       ///< bottom of the stations; from bandTop to here is repeated
    double lanesBottom = 0;      ///< below it nothing belongs to a lane
    std::vector<double> phases;  ///< right ends of the phases
    std::vector<double> columns; ///< right ends of the columns
    std::vector<double> rows;    ///< bottoms of the lanes
};
[[nodiscard]] SheetCuts cutsOf(const SheetLayout& sheet);

struct PagePiece {
    Rect source; ///< of the sheet
    Point at;    ///< where its top left stands on the paper
    friend bool operator==(const PagePiece&, const PagePiece&) = default;
};

struct Page {
    Size paper; ///< px at 96 dpi
    double scale = 1;
    std::vector<PagePiece> pieces;
    scene::Group marks; ///< in px of the paper, painted over the pieces
    friend bool operator==(const Page&, const Page&) = default;
};

/// Body text of the sheet in points when it is painted at `scale`.
[[nodiscard]] double bodyPoints(double scale);

/// Faults: "export.empty" for a sheet without size; "export.page-too-large" for a page beyond the 200 inches that PDF
/// allows, with its longer side in cm and the scale that fits.
[[nodiscard]] Result<std::vector<Page>> pagesOf(const SheetCuts& cuts, const PageSetup& setup);

/// Crop and registration marks for pages that are put together, and on each "page 2 of 6" with the title.
void addMarks(std::vector<Page>& pages, const std::string& title, const words::Words& words, TextMeasurer& measurer);

} // namespace journeyline::layout
