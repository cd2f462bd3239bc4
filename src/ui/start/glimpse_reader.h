// SPDX-License-Identifier: Apache-2.0
// Looks at maps on a thread of its own, so that the start page is there at once and no disk can hold it up.
// Callers may rely on: every request is answered by one signal on their thread, in the order of asking, unless the
// reader goes before; going waits for the map that is being read, but not for a disk that does not answer.
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

#include "map_glimpse.h"
#include "picture_cache.h"

namespace journeyline::ui {

class GlimpseReader final : public QObject {
    Q_OBJECT

public:
    explicit GlimpseReader(PictureCache cache, QObject* parent = nullptr);
    ~GlimpseReader() override;

    void readFile(const QString& path, layout::ThemeName theme);
    /// Read once in each language and theme, then remembered.
    void readTemplate(const QString& name, const QString& language, layout::ThemeName theme);
    [[nodiscard]] const PictureCache& cache() const { return m_cache; }

signals:
    void fileRead(const QString& path, const journeyline::ui::MapGlimpse& glimpse);
    void templateRead(const QString& name, const QString& language, const journeyline::ui::MapGlimpse& glimpse);

private:
    struct Thread;
    void run(const std::function<MapGlimpse()>& read, const std::function<void(const MapGlimpse&)>& done);

    PictureCache m_cache;
    std::unique_ptr<Thread> m_thread;
    QHash<QString, MapGlimpse> m_templates;
};

} // namespace journeyline::ui
