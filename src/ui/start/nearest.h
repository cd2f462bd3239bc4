// SPDX-License-Identifier: Apache-2.0
// Where an arrow key goes among buttons that stand freely on a page.
#pragma once

#include <QList>

class QWidget;

namespace journeyline::ui {

/// The one of `places` that lies nearest to `from` in the direction of an arrow key; those straight ahead before those
/// at an angle. Null when there is none.
[[nodiscard]] QWidget* nearestTo(const QWidget* from, const QList<QWidget*>& places, int key);

} // namespace journeyline::ui
