// SPDX-License-Identifier: Apache-2.0
#include "picture_asset.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QPainter>
#include <QStandardPaths>

#include "journeyline/messages/fault_text.h"
#include "journeyline/render/decode.h"
#include "journeyline/storage/atomic_file.h"
#include "plain.h"

namespace journeyline::ui {
namespace {

constexpr std::size_t pictureFileLimit = std::size_t{64} * 1024 * 1024;
constexpr int longestSide = 512;
/// 96 dpi: a new picture would otherwise carry the resolution of this screen.
constexpr int dotsPerMetre = 3780;

/// A new picture of the same pixels: copies and conversions would take texts and colour profiles along.
QImage drawnAnew(const QImage& image) {
    const bool large = qMax(image.width(), image.height()) > longestSide;
    QSize size = image.size();
    if (large) size = size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QImage pixels = large ? image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : image;
    QImage drawn(size, image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    drawn.setDotsPerMeterX(dotsPerMetre);
    drawn.setDotsPerMeterY(dotsPerMetre);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QRect(QPoint(), size), pixels, QRect(QPoint(), size));
    return drawn;
}

} // namespace

Result<Asset> assetFromFile(const QString& path) {
    storage::RealFileOps files;
    const auto bytes = storage::readFile(files, path.toStdString(), pictureFileLimit);
    if (!bytes) return bytes.fault();
    const auto image =
        render::decodePicture(QByteArray::fromRawData(bytes->data(), static_cast<qsizetype>(bytes->size())));
    if (!image) return image.fault();
    return assetFromImage(*image);
}

Result<Asset> assetFromImage(const QImage& image) {
    const QImage drawn = drawnAnew(image);
    QByteArray png;
    QBuffer buffer(&png);
    if (drawn.isNull() || !buffer.open(QIODevice::WriteOnly) || !drawn.save(&buffer, "PNG"))
        return Fault{"image.damaged", {}, {}};
    Asset asset;
    asset.sha256 = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex().toStdString();
    asset.type = "image/png";
    asset.width = drawn.width();
    asset.height = drawn.height();
    asset.data = Shared(png.toBase64().toStdString());
    return asset;
}

std::optional<Asset> choosePicture(QWidget* window) {
    QFileDialog dialog(window, QCoreApplication::translate("Panel", "Choose a picture"),
                       QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog.setObjectName(QStringLiteral("fileDialog"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({QCoreApplication::translate("Panel", "Pictures (*.png *.jpg *.jpeg)")});
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return std::nullopt;
    const auto picture = assetFromFile(dialog.selectedFiles().constFirst());
    if (picture) return *picture;
    tell(window, QMessageBox::Warning, messages::sentence(picture.fault()));
    return std::nullopt;
}

const Asset* assetIn(const Map& map, const std::string& hash) {
    for (const auto& asset : map.assets)
        if (asset->sha256 == hash) return &*asset;
    return nullptr;
}

Result<QImage> imageOf(const Asset& asset) {
    return render::decodePicture(QByteArray::fromBase64(QByteArray::fromStdString(*asset.data)));
}

} // namespace journeyline::ui
