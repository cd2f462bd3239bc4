// SPDX-License-Identifier: Apache-2.0
// Gives the windows of a benchmark the time to paint what waits.
#pragma once

#include <QCoreApplication>

namespace journeyline::benchmarks {

inline void letPaint() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace journeyline::benchmarks
