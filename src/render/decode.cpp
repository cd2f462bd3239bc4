// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/decode.h"

#include <QBuffer>
#include <QImageReader>

namespace journeyline::render {

namespace {

constexpr qint64 mostPixelsDecoded = 40'000'000;

QByteArray readerName(const std::string& type) {
    return type == "image/png" ? QByteArrayLiteral("png") : QByteArrayLiteral("jpeg");
}

} // namespace

std::string pictureType(const QByteArray& bytes) {
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8))) return "image/png";
    if (bytes.startsWith(QByteArrayView("\xFF\xD8\xFF", 3))) return "image/jpeg";
    return {};
}

Result<QImage> decodePicture(const QByteArray& bytes) {
    const std::string type = pictureType(bytes);
    if (type.empty()) return Fault{"image.type", {}, {}};
    // Qt's own limit of 128 MB is below our 40 megapixels.
    [[maybe_unused]] static const bool raised = (QImageReader::setAllocationLimit(320), true);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, readerName(type));
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true); // photographs lie on their side without it
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty()) return Fault{"image.damaged", {}, {}};
    const qint64 pixels = qint64{size.width()} * size.height();
    if (pixels > mostPixelsDecoded)
        return Fault{"image.too-large", {}, {std::to_string((pixels + 999'999) / 1'000'000)}};
    QImage image = reader.read();
    if (image.isNull()) return Fault{"image.damaged", {}, {}};
    return std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace journeyline::render
