// SPDX-License-Identifier: Apache-2.0
// Gives the windows of a benchmark the time to paint what waits.
#pragma once

#include <QCoreApplication>
#include <QEvent>

namespace journeyline::benchmarks {

inline void letPaint() {
    QCoreApplication::sendPostedEvents();
    // An event loop deletes what was to be deleted later; processEvents() alone leaves it, and it goes on listening.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace journeyline::benchmarks
