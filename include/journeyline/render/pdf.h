// SPDX-License-Identifier: Apache-2.0
// Writes pages of a scene as a PDF: lines and letters as vectors, texts to be searched and copied as they were written,
// colour emoji included, which are pictures above a text that does not show.
//
// Same scene, pages and options, same bytes: nothing about the time, the user or the machine goes into the file. Needs
// loadFonts(); may be called from a worker thread. Not responsible for: where a sheet is cut (layout/pages.h).
#pragma once

#include <string>
#include <vector>

#include "journeyline/base/result.h"
#include "journeyline/layout/pages.h"
#include "journeyline/render/progress.h"
#include "journeyline/scene/scene.h"

namespace journeyline::render {

struct PdfOptions {
    std::string author;
    bool transparent = false; ///< no background even where the scene has one
    Progress progress;
};

/// Title and language are the scene's. Fault: "export.cancelled".
[[nodiscard]] Result<std::string> writePdf(const scene::Scene& scene, const std::vector<layout::Page>& pages,
                                           const PdfOptions& options = {});

} // namespace journeyline::render
