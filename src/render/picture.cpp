// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/picture.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "journeyline/render/scene_painter.h"
#include "qt_values.h"

namespace journeyline::render {

namespace {

constexpr double mostPixelsPainted = 200e6;

struct Placement {
    double width, height; ///< of the image, in px
    double scale;
    QPointF origin; ///< of the scene in the image
};

Placement placed(Size scene, const ImageOptions& options) {
    if (options.fit) {
        const double width = options.fit->width(), height = options.fit->height();
        const double scale = std::min(width / scene.width, height / scene.height);
        return {width, height, scale, {(width - scene.width * scale) / 2, (height - scene.height * scale) / 2}};
    }
    const double scale = options.width ? *options.width / scene.width : options.scale;
    // Up, so that nothing at the right or lower edge is lost.
    const auto whole = [](double length) { return std::max(1.0, std::ceil(length - 1e-6)); };
    return {whole(scene.width * scale), whole(scene.height * scale), scale, {}};
}

Fault tooLarge(const Placement& wanted) {
    const double pixels = wanted.width * wanted.height;
    const double share = std::sqrt(mostPixelsPainted / pixels);
    const auto text = [](const char* form, double value) {
        char buffer[64];
        std::snprintf(buffer, sizeof buffer, form, value); // NOLINT: a number of bounded length
        return std::string(buffer);
    };
    const auto whole = [&](double value) { return text("%.0f", std::floor(value)); };
    const double hundredths = std::floor(wanted.scale * share * 100);
    std::string scale = text("%.0f", std::floor(hundredths / 100)) + "." + text("%02.0f", std::fmod(hundredths, 100));
    return {"export.too-large",
            {},
            {text("%.0f", std::ceil(pixels / 1e6)), whole(wanted.width * share), whole(wanted.height * share),
             std::move(scale)}};
}

/// Item by item of each section, so that long work can be given up. False: it was.
bool paintedInSteps(QPainter& painter, const scene::Scene& scene, const Progress& progress) {
    std::vector<const scene::Item*> steps;
    for (const scene::Item& section : scene.root.items) {
        const auto* group = std::get_if<scene::Group>(&section.what);
        if (!group) {
            steps.push_back(&section);
            continue;
        }
        for (const scene::Item& item : group->items)
            steps.push_back(&item);
    }
    ScenePainter scenePainter;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(steps.size()))) return false;
        scenePainter.paint(painter, *steps[i]);
    }
    return true;
}

} // namespace

Result<QImage> renderImage(const scene::Scene& scene, const ImageOptions& options, const Progress& progress) {
    const bool sizeable =
        scene.size.width > 0 && scene.size.height > 0 && std::isfinite(scene.size.width * scene.size.height);
    if (!sizeable) return Fault{"export.empty", {}, {}};
    const Placement place = placed(scene.size, options);
    if (!(place.scale > 0) || !std::isfinite(place.scale)) return Fault{"export.size", {}, {}};
    if (place.width * place.height > mostPixelsPainted) return tooLarge(place);

    const bool filled = scene.background && !options.transparent;
    QImage image(static_cast<int>(place.width), static_cast<int>(place.height),
                 filled ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return Fault{"export.memory", {}, {}};
    image.fill(filled ? qtColour(*scene.background) : QColor(Qt::transparent));
    QPainter painter(&image);
    painter.translate(place.origin);
    painter.scale(place.scale, place.scale);
    const bool whole = paintedInSteps(painter, scene, progress);
    painter.end();
    if (!whole) return Fault{"export.cancelled", {}, {}};
    // 96 dpi at scale 1, so that printing the picture gives the size of the sheet.
    const int dotsPerMetre = static_cast<int>(std::lround(96 * place.scale / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

Result<std::string> encodePng(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(60); // of 100: zlib level 5, where maps stop getting much smaller
    if (image.isNull() || !writer.write(image)) return Fault{"export.encoding", {}, {}};
    return std::string(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace journeyline::render
