// SPDX-License-Identifier: Apache-2.0
// Icons of the interface: our own drawings from :/icons, painted in the ink of the theme that is shown at that moment,
// so that nobody has to make them anew when the theme changes.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace journeyline::ui {

/// `name` as in resources/icons, without ".svg". An empty name gives an empty icon.
[[nodiscard]] QIcon icon(const QString& name);
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour);

} // namespace journeyline::ui
