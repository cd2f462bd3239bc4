// SPDX-License-Identifier: Apache-2.0
// Pictures of the scene, decoded once and kept at about the size they are painted at. The store holds what it is keyed
// by, so an address can not come to mean another picture.
#pragma once

#include <QCache>
#include <QImage>

#include <string>

#include "journeyline/base/shared.h"

namespace journeyline::render {

class ImageStore {
public:
    /// The picture, halved until it is less than twice as large as `wanted` px. Null when it can not be read.
    QImage image(const Shared<std::string>& base64, QSizeF wanted);

private:
    struct Kept {
        Shared<std::string> holder;
        QImage image;
        QSize original;
    };
    static constexpr qsizetype keptKilobytes = qsizetype{192} * 1024;
    QCache<const void*, Kept> m_kept{keptKilobytes};
};

} // namespace journeyline::render
