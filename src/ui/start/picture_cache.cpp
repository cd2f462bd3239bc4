// SPDX-License-Identifier: Apache-2.0
#include "picture_cache.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QSaveFile>
#include <QStandardPaths>

namespace journeyline::ui {
namespace {

constexpr qint64 mostPictureBytes = qint64{1024} * 1024;
constexpr int mostPixels = 1024; // in each direction
constexpr auto pictureMode = QFile::ReadOwner | QFile::WriteOwner;
// Names of the facts that a kept picture carries, for the program alone.
constexpr const char* titleKey = "Title";
constexpr const char* touchpointsKey = "Touchpoints";
constexpr const char* reviewKey = "Review before";

QString shortHash(const QString& text) {
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

QString themeWord(layout::ThemeName theme) {
    return theme == layout::ThemeName::Dark       ? QStringLiteral("dark")
           : theme == layout::ThemeName::Contrast ? QStringLiteral("contrast")
                                                  : QStringLiteral("light");
}

} // namespace

PictureCache::PictureCache(const QString& cacheFolder)
    : m_folder(cacheFolder.isEmpty() ? QString() : cacheFolder + QStringLiteral("/thumbnails")) {}

QString PictureCache::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
}

QString PictureCache::fileOf(const Key& key) const {
    const QString stamp = shortHash(QStringLiteral("%1 %2").arg(key.changedMs).arg(key.bytes)).left(12);
    return QStringLiteral("%1/%2.%3.%4.png").arg(m_folder, shortHash(key.path), stamp, themeWord(key.theme));
}

std::optional<MapGlimpse> PictureCache::find(const Key& key) const {
    if (m_folder.isEmpty()) return std::nullopt;
    QFile file(fileOf(key));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostPictureBytes) return std::nullopt;
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixels || size.height() > mostPixels) return std::nullopt;
    MapGlimpse glimpse;
    glimpse.picture = reader.read();
    bool counted = false;
    glimpse.touchpoints = glimpse.picture.text(QLatin1String(touchpointsKey)).toInt(&counted);
    if (glimpse.picture.isNull() || !counted || glimpse.touchpoints < 0) return std::nullopt;
    glimpse.state = MapGlimpse::State::Ready;
    glimpse.title = glimpse.picture.text(QLatin1String(titleKey));
    glimpse.reviewBy = glimpse.picture.text(QLatin1String(reviewKey));
    return glimpse;
}

void PictureCache::keep(const Key& key, const MapGlimpse& glimpse) const {
    if (m_folder.isEmpty()) return;
    if (!QDir().mkpath(m_folder)) return;
    QFile::setPermissions(m_folder, pictureMode | QFile::ExeOwner);
    QImage picture = glimpse.picture;
    picture.setText(QLatin1String(titleKey), glimpse.title);
    picture.setText(QLatin1String(touchpointsKey), QString::number(glimpse.touchpoints));
    picture.setText(QLatin1String(reviewKey), glimpse.reviewBy);
    const QString name = fileOf(key);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) return;
    file.setPermissions(pictureMode);
    if (!picture.save(&file, "png") || !file.commit()) return;
    // Only pictures of an earlier state: those in other themes are as good as this one.
    const QString stamp = QFileInfo(name).fileName().section(QLatin1Char('.'), 0, 1);
    removeAll(shortHash(key.path) + QStringLiteral(".*.png"), stamp);
    prune();
}

void PictureCache::prune() const {
    const QFileInfoList byAge =
        QDir(m_folder).entryInfoList({QStringLiteral("*.png")}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (qsizetype i = mostPictures; i < byAge.size(); ++i)
        QFile::remove(byAge[i].filePath());
}

void PictureCache::removeAll(const QString& pattern, const QString& except) const {
    if (m_folder.isEmpty()) return;
    const QFileInfoList files = QDir(m_folder).entryInfoList({pattern}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& file : files)
        if (except.isEmpty() || !file.fileName().startsWith(except)) QFile::remove(file.filePath());
}

void PictureCache::forget(const QString& path) const {
    removeAll(shortHash(path) + QStringLiteral(".*.png"));
}

void PictureCache::clear() const {
    removeAll(QStringLiteral("*.png"));
}

} // namespace journeyline::ui
