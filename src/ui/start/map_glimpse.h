// SPDX-License-Identifier: Apache-2.0
// What the card of a map tells without opening it: title, number of touchpoints, when it is due for review, a picture.
//
// Callers may rely on: both functions may be called from any thread once the application exists; a file that is huge,
// damaged or no map at all costs a bounded time and gives a state, never a dialog; the map itself is not kept.
#pragma once

#include <QDateTime>
#include <QImage>
#include <QString>

#include "journeyline/layout/theme.h"

namespace journeyline::ui {

class PictureCache;

struct MapGlimpse {
    enum class State { Ready, Missing, Unreadable };
    State state = State::Unreadable;
    QString title;
    int touchpoints = 0;
    QString reviewBy; ///< YYYY-MM-DD, or empty
    QDateTime changed;
    QImage picture; ///< null when there is none
};

/// Takes what the cache knows of the file as it is now, else reads it and tells the cache.
[[nodiscard]] MapGlimpse glimpseOfFile(const QString& path, layout::ThemeName theme, const PictureCache& cache);
[[nodiscard]] MapGlimpse glimpseOfTemplate(const QString& name, const QString& language, layout::ThemeName theme);

} // namespace journeyline::ui
