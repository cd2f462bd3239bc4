// SPDX-License-Identifier: Apache-2.0
// A map as the bytes of a picture: SVG, PNG or PDF, with everything one can choose about it. The window and the command
// line both come through here, so they cannot differ.
//
// Pure functions of their arguments that touch no widget: they may run in a worker thread. Need render::loadFonts().
#pragma once

#include <QImage>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/layout/pages.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/picture.h"
#include "journeyline/render/progress.h"

namespace journeyline::ui {

enum class PictureFormat { Svg, Png, Pdf };
/// "svg", "png", "pdf": the word of the command line and the ending of the file.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(std::string_view word);
[[nodiscard]] std::string wordOf(PictureFormat format);

struct PictureChoice {
    PictureFormat format = PictureFormat::Svg;
    layout::ThemeName theme = layout::ThemeName::Light;
    layout::SheetView view;
    render::ImageOptions size; ///< of an SVG without fitting: only its scale; `transparent` counts for all
    bool textAsPaths = false;  ///< of an SVG or PDF
    bool brand = true;         ///< show logo and colours of the map's brand
    layout::PageSetup pages;   ///< of a PDF and of print
};

/// Faults: those of renderImage, encodePng, pagesOf and "export.cancelled".
[[nodiscard]] Result<std::string> pictureOf(const Map& map, const PictureChoice& choice,
                                            const render::Progress& progress = {});

/// A scene and the pages it goes on.
struct PagedScene {
    scene::Scene scene;
    std::vector<layout::Page> pages;
};
[[nodiscard]] Result<PagedScene> pagedScene(const Map& map, const PictureChoice& choice);

/// What pictureOf would give, small enough for the screen.
struct PicturePreview {
    QImage image;          ///< of PDF and print: all pages on the desk, as paper
    QSize pixels;          ///< of a PNG or SVG
    std::size_t pages = 0; ///< of PDF and print
    Size paper;            ///< of the first page, in px at 96 dpi
    double bodyPoints = 0; ///< size of body text on paper
};
/// `room` in pixels of the screen. `desk` lies around the pages.
[[nodiscard]] Result<PicturePreview> previewOf(const Map& map, const PictureChoice& choice, QSize room, Colour desk,
                                               const render::Progress& progress = {});

/// The whole map as SVG, PNG and image, all of one scene: what the clipboard takes.
struct CopiedPicture {
    std::string svg, png;
    QImage image;
};
[[nodiscard]] Result<CopiedPicture> copiedPicture(const Map& map, const PictureChoice& choice,
                                                  const render::Progress& progress = {});

} // namespace journeyline::ui
