// SPDX-License-Identifier: Apache-2.0
// The pictures of recent maps on the disk, in the cache folder of the user and never in a map.
//
// A picture belongs to a path, a size, a time of change and a theme: a file that changed has none. With it go the facts
// a card tells (title, number of touchpoints, review date), nothing else of the map. Only the user may read the folder;
// it holds a bounded number of pictures, and may be deleted at any time. What is damaged in it is as if it were not
// there. Every function may be called from any thread.
#pragma once

#include <QString>

#include <optional>

#include "map_glimpse.h"

namespace journeyline::ui {

class PictureCache {
public:
    static constexpr int mostPictures = 96;

    struct Key {
        QString path;
        qint64 changedMs = 0;
        qint64 bytes = 0;
        layout::ThemeName theme = layout::ThemeName::Light;
    };

    /// In the folder "thumbnails" of `cacheFolder`; an empty one means that nothing is kept.
    explicit PictureCache(const QString& cacheFolder);
    /// Where the system wants caches to be.
    [[nodiscard]] static QString usualFolder();

    [[nodiscard]] std::optional<MapGlimpse> find(const Key& key) const;
    /// Older pictures of the same path go, and the oldest of all when there are too many.
    void keep(const Key& key, const MapGlimpse& glimpse) const;
    void forget(const QString& path) const;
    void clear() const;

private:
    void prune() const;
    [[nodiscard]] QString fileOf(const Key& key) const;
    void removeAll(const QString& pattern, const QString& except = {}) const;

    QString m_folder;
};

} // namespace journeyline::ui
