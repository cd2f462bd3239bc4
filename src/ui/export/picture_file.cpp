// SPDX-License-Identifier: Apache-2.0
#include "journeyline/ui/picture_file.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

#include "journeyline/export/svg.h"
#include "journeyline/render/pdf.h"
#include "journeyline/render/qt_text_measurer.h"
#include "journeyline/render/text_paths.h"
#include "journeyline/ui/brand_picture.h"
#include "paint_pages.h"
#include "picture_asset.h"

namespace journeyline::ui {
namespace {

constexpr double copiedScale = 2, mostCopiedPixels = 40e6;

constexpr std::array formatWords{std::pair{PictureFormat::Svg, "svg"}, std::pair{PictureFormat::Png, "png"},
                                 std::pair{PictureFormat::Pdf, "pdf"}};

Map shownMap(const Map& map, bool brand) {
    Map shown = map;
    if (!brand) shown.theme = Brand();
    return shown;
}

/// The measurer must outlive the layout, which measures again while it makes a scene.
layout::SheetLayout sheetOf(const Map& map, const PictureChoice& choice, layout::TextMeasurer& measurer) {
    return layout::layoutSheet(shownMap(map, choice.brand), choice.view, layout::theme(choice.theme),
                               words::wordsFor(map.language), measurer);
}

scene::Scene sceneOf(const Map& map, const PictureChoice& choice) {
    render::QtTextMeasurer measurer;
    return sheetOf(map, choice, measurer).scene(choice.size.transparent);
}

double scaleOf(const render::ImageOptions& size, Size sheet) {
    if (size.fit) return std::min(size.fit->width() / sheet.width, size.fit->height() / sheet.height);
    return size.width ? *size.width / sheet.width : size.scale;
}

/// What comes after the layout takes nearly all of the time.
render::Progress inFull(const render::Progress& progress, double until) {
    if (!progress) return {};
    return [progress, until](double share) { return progress(share * until); };
}

bool givenUp(const render::Progress& progress, double share) {
    return progress && !progress(share);
}

Fault cancelled() {
    return {"export.cancelled", {}, {}};
}

} // namespace

std::optional<PictureFormat> pictureFormat(std::string_view word) {
    for (const auto& [format, own] : formatWords)
        if (word == own) return format;
    return std::nullopt;
}

std::string wordOf(PictureFormat format) {
    return formatWords.at(static_cast<std::size_t>(format)).second;
}

Result<PagedScene> pagedScene(const Map& map, const PictureChoice& choice) {
    render::QtTextMeasurer measurer;
    const layout::SheetLayout sheet = sheetOf(map, choice, measurer);
    layout::PageSetup setup = choice.pages;
    if (setup.paging == layout::Paging::OnePage && setup.scale == 1) setup.scale = scaleOf(choice.size, sheet.size());
    auto pages = layout::pagesOf(layout::cutsOf(sheet), setup);
    if (!pages) return pages.fault();
    PagedScene paged{sheet.scene(choice.size.transparent), std::move(pages).value()};
    if (setup.paging == layout::Paging::Tiled)
        layout::addMarks(paged.pages, map.title, words::wordsFor(map.language), measurer);
    return paged;
}

Result<std::string> pictureOf(const Map& map, const PictureChoice& choice, const render::Progress& progress) {
    if (givenUp(progress, 0)) return cancelled();
    if (choice.format == PictureFormat::Pdf) {
        const auto paged = pagedScene(map, choice);
        if (!paged) return paged.fault();
        const scene::Scene& scene = paged->scene;
        return render::writePdf(choice.textAsPaths ? render::textAsPaths(scene) : scene, paged->pages,
                                {map.owner, choice.size.transparent, inFull(progress, 0.9)});
    }
    scene::Scene scene = sceneOf(map, choice);
    if (givenUp(progress, 0.1)) return cancelled();
    if (choice.format == PictureFormat::Png) {
        const auto image = render::renderImage(scene, choice.size, inFull(progress, 0.5));
        if (!image) return image.fault();
        if (givenUp(progress, 0.5)) return cancelled();
        return render::encodePng(*image);
    }
    scene = choice.textAsPaths ? render::textAsPaths(scene) : render::emojiAsPictures(scene);
    if (givenUp(progress, 0.5)) return cancelled();
    return exports::writeSvg(scene, {scaleOf(choice.size, scene.size), choice.size.transparent});
}

Result<PicturePreview> previewOf(const Map& map, const PictureChoice& choice, QSize room, Colour desk,
                                 const render::Progress& progress) {
    PicturePreview preview;
    if (choice.format == PictureFormat::Pdf) {
        const auto paged = pagedScene(map, choice);
        if (!paged) return paged.fault();
        preview.pages = paged->pages.size();
        preview.paper = paged->pages.front().paper;
        preview.bodyPoints = layout::bodyPoints(paged->pages.front().scale);
        auto image = pagesOnDesk(*paged, room, desk, progress);
        if (!image) return image.fault();
        preview.image = std::move(image).value();
        return preview;
    }
    const scene::Scene scene = sceneOf(map, choice);
    if (givenUp(progress, 0.2)) return cancelled();
    const QSizeF sheet(scene.size.width, scene.size.height);
    if (sheet.isEmpty()) return Fault{"export.empty", {}, {}};
    const bool exact = choice.size.fit && choice.format == PictureFormat::Png;
    const QSizeF whole = exact ? QSizeF(*choice.size.fit) : sheet * scaleOf(choice.size, scene.size);
    preview.pixels =
        QSize(static_cast<int>(std::ceil(whole.width() - 1e-6)), static_cast<int>(std::ceil(whole.height() - 1e-6)));
    render::ImageOptions small;
    small.transparent = choice.size.transparent;
    small.fit = whole.scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    auto image = render::renderImage(scene, small, progress);
    if (!image) return image.fault();
    preview.image = std::move(image).value();
    return preview;
}

Result<CopiedPicture> copiedPicture(const Map& map, const PictureChoice& choice, const render::Progress& progress) {
    if (givenUp(progress, 0)) return cancelled();
    const scene::Scene scene = sceneOf(map, choice);
    render::ImageOptions options = choice.size;
    options.scale = std::min(copiedScale, std::sqrt(mostCopiedPixels / (scene.size.width * scene.size.height)));
    auto image = render::renderImage(scene, options, inFull(progress, 0.5));
    if (!image) return image.fault();
    if (givenUp(progress, 0.5)) return cancelled();
    auto png = render::encodePng(*image);
    if (!png) return png.fault();
    return CopiedPicture{exports::writeSvg(scene, {1, choice.size.transparent}), std::move(png).value(),
                         std::move(image).value()};
}

Result<Asset> logoFromFile(const std::string& path) {
    return assetFromFile(QFile::decodeName(QByteArray::fromStdString(path)));
}

} // namespace journeyline::ui
