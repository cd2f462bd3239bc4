// SPDX-License-Identifier: Apache-2.0
// The drawings of the sheet (faces, channels, badges, stations) in widgets: the same recipes, the same painter.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <string>

#include "journeyline/layout/drawings.h"
#include "journeyline/layout/theme.h"

class QPainter;

namespace journeyline::ui {

/// `size` px wide, its top left corner at `at`.
void paintDrawing(QPainter& painter, layout::Drawing drawing, QPointF at, double size, const layout::Ink& ink);
/// The face of a value in the outline of the persona at `rank`.
void paintFace(QPainter& painter, QPointF centre, double radius, double value, std::size_t rank, Colour persona,
               const layout::Theme& theme);
/// The outline of the persona at `rank`, filled.
void paintPersonaMark(QPainter& painter, QPointF centre, double radius, std::size_t rank, Colour colour);
void paintPortrait(QPainter& painter, const layout::Portrait& portrait, QPointF at, double size);
/// A badge with a short text on it: hexagon P, disc K, diamond of the moment of truth.
void paintBadge(QPainter& painter, layout::Drawing drawing, const QRectF& rect, Colour fill, Colour textColour,
                const QString& text);

} // namespace journeyline::ui
