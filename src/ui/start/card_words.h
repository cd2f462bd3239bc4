// SPDX-License-Identifier: Apache-2.0
// The line under the name of a recent map. Pure: the day and the language come from the caller.
#pragma once

#include <QDate>
#include <QLocale>

#include "map_card.h"
#include "map_glimpse.h"

namespace journeyline::ui {

struct CardLine {
    QString text;
    MapCard::Line kind = MapCard::Line::Quiet;
};

[[nodiscard]] CardLine cardLine(const MapGlimpse& glimpse, const QDate& today, const QLocale& locale);
/// "Today 10:42", "Yesterday", "4 May", "4 May 2025".
[[nodiscard]] QString whenChanged(const QDateTime& changed, const QDate& today, const QLocale& locale);

} // namespace journeyline::ui
