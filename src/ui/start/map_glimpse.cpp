// SPDX-License-Identifier: Apache-2.0
#include "map_glimpse.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>

#include "journeyline/document/find.h"
#include "journeyline/file/map_file.h"
#include "journeyline/layout/glance.h"
#include "journeyline/render/scene_painter.h"
#include "journeyline/storage/atomic_file.h"
#include "journeyline/ui/templates.h"
#include "picture_cache.h"

namespace journeyline::ui {
namespace {

/// A larger file is opened when its card is chosen, but not read for a picture.
constexpr std::size_t readLimit = std::size_t{32} * 1024 * 1024;
/// Enough for the widest card on a screen of two device pixels to the px.
constexpr double pictureScale = 3;
constexpr int longestTitle = 200;

QImage pictureOf(const Map& map, layout::ThemeName theme, bool heading) {
    const scene::Scene scene = layout::glance(map, layout::theme(theme), heading);
    QImage image(qRound(scene.size.width * pictureScale), qRound(scene.size.height * pictureScale),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pictureScale, pictureScale);
    render::paintScene(painter, scene);
    return image;
}

void describe(MapGlimpse& glimpse, const Map& map) {
    glimpse.title = QString::fromStdString(map.title).simplified().left(longestTitle);
    glimpse.touchpoints = static_cast<int>(touchpointCount(map));
    glimpse.reviewBy = QString::fromStdString(map.reviewBy).left(10);
}

} // namespace

MapGlimpse glimpseOfFile(const QString& path, layout::ThemeName theme, const PictureCache& cache) {
    const QFileInfo file(path);
    MapGlimpse glimpse;
    if (!file.exists()) {
        glimpse.state = MapGlimpse::State::Missing;
        return glimpse;
    }
    glimpse.changed = file.lastModified();
    if (!file.isFile()) return glimpse;
    const PictureCache::Key key{path, glimpse.changed.toMSecsSinceEpoch(), file.size(), theme};
    if (const auto known = cache.find(key)) {
        const QDateTime changed = glimpse.changed;
        glimpse = *known;
        glimpse.changed = changed;
        return glimpse;
    }
    storage::RealFileOps disk;
    const auto bytes = storage::readFile(disk, QFile::encodeName(path).toStdString(), readLimit);
    if (!bytes) return glimpse;
    const auto read = file::readMap(*bytes, {});
    if (!read) return glimpse;
    glimpse.state = MapGlimpse::State::Ready;
    describe(glimpse, read->map);
    glimpse.picture = pictureOf(read->map, theme, true);
    cache.keep(key, glimpse);
    return glimpse;
}

MapGlimpse glimpseOfTemplate(const QString& name, const QString& language, layout::ThemeName theme) {
    MapGlimpse glimpse;
    RandomIds ids;
    const auto map = mapFromTemplate(name, language, ids);
    if (!map) return glimpse;
    glimpse.state = MapGlimpse::State::Ready;
    describe(glimpse, *map);
    glimpse.picture = pictureOf(*map, theme, false);
    return glimpse;
}

} // namespace journeyline::ui
