// SPDX-License-Identifier: Apache-2.0
// Pages of a scene painted with a QPainter: for the preview as sheets of paper side by side, for a printer one by one.
// Not responsible for PDF files, which are written without a painter (render/pdf.h).
#pragma once

#include <QImage>

#include "journeyline/ui/picture_file.h"

class QPainter;

namespace journeyline::ui {

/// Paints a page in px of its paper; the painter is scaled by the caller.
void paintPage(QPainter& painter, const scene::Scene& scene, const layout::Page& page);

/// All pages in a picture of at most `room`, papers of the same size beside and below each other.
[[nodiscard]] Result<QImage> pagesOnDesk(const PagedScene& paged, QSize room, Colour desk,
                                         const render::Progress& progress);

} // namespace journeyline::ui
