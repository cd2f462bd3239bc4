// SPDX-License-Identifier: Apache-2.0
#include "image_store.h"

#include <algorithm>

#include "journeyline/render/decode.h"

namespace journeyline::render {

namespace {

/// Scaling a large picture down while painting skips pixels; halving first does not.
QSize halved(QSize size, QSizeF wanted) {
    while (size.width() >= 4 && size.height() >= 4 && size.width() >= 2 * wanted.width() &&
           size.height() >= 2 * wanted.height())
        size /= 2;
    return size;
}

QImage fromBase64(const std::string& base64) {
    const QByteArray text = QByteArray::fromRawData(base64.data(), static_cast<qsizetype>(base64.size()));
    Result<QImage> image = decodePicture(QByteArray::fromBase64(text));
    return image ? std::move(image).value() : QImage();
}

} // namespace

QImage ImageStore::image(const Shared<std::string>& base64, QSizeF wanted) {
    if (const Kept* kept = m_kept.object(base64.address())) {
        const bool fine = kept->image.size() == halved(kept->original, wanted);
        const bool larger = kept->image.width() > wanted.width() && kept->image.height() > wanted.height();
        if (kept->image.isNull() || fine || larger) return kept->image;
    }
    QImage image = fromBase64(*base64);
    const QSize original = image.size();
    const QSize size = halved(original, wanted);
    if (size != original)
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    m_kept.insert(base64.address(), new Kept{base64, image, original},
                  std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    return image;
}

} // namespace journeyline::render
