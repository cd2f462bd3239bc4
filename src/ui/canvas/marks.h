// SPDX-License-Identifier: Apache-2.0
// How each mark over the sheet looks. Rectangles are in viewport px. No state, no decisions.
#pragma once

#include <QPainterPath>
#include <QPixmap>
#include <QRectF>
#include <QString>

#include "journeyline/layout/sheet.h"
#include "journeyline/layout/theme.h"

class QPainter;

namespace journeyline::ui::canvas {

/// Ground of the column of what is selected.
[[nodiscard]] Colour tintOf(const layout::Theme& theme);
void paintHover(QPainter& painter, const QRectF& rect, const layout::Part& part, const layout::Theme& theme);
void paintSelected(QPainter& painter, const QRectF& rect, const layout::Part& part, const layout::Theme& theme);
void paintSelectedPhase(QPainter& painter, const QPainterPath& arrow, const layout::Theme& theme);
/// The ground of what is being edited, and the ring around it.
void paintField(QPainter& painter, const QRectF& rect, const layout::Theme& theme);
void paintEditing(QPainter& painter, const QRectF& rect, const layout::Theme& theme);
void paintKeyboardFocus(QPainter& painter, const QRectF& rect, const layout::Theme& theme);
void paintStationRing(QPainter& painter, const QRectF& station, bool momentOfTruth, const layout::Theme& theme);
void paintInsertButton(QPainter& painter, QPointF centre, const layout::Theme& theme);
/// Without a word only an outline.
void paintDropMark(QPainter& painter, const QRectF& rect, const QString& word, const layout::Theme& theme);
void paintGhost(QPainter& painter, const QRectF& rect, const QPixmap& picture, layout::PartKind kind,
                const layout::Theme& theme);
void paintBubble(QPainter& painter, QPointF leftCentre, const QString& text, const layout::Theme& theme);
/// Around what a text was found in.
void paintFound(QPainter& painter, const QRectF& rect, const layout::Theme& theme);
/// The rubber band that selects what it touches.
void paintBand(QPainter& painter, const QRectF& rect, const layout::Theme& theme);
inline constexpr double insertRadius = 13;

/// Cards with a box of their own, which takes the colours of its state.
[[nodiscard]] bool isCard(layout::PartKind kind);
/// The id of the group in the scene that paints a part; empty when it has none of its own.
[[nodiscard]] std::string groupId(const layout::Part& part);
/// The group with this id, at any depth, or null.
[[nodiscard]] const scene::Group* groupIn(const scene::Group& group, const std::string& id);
/// The same with another fill and edge of its first box; bare text gets a box at `rect`.
[[nodiscard]] scene::Group restyled(scene::Group group, const Rect& rect, Colour fill,
                                    std::optional<scene::Stroke> edge);
/// Text without a box of its own, which needs some room around it to be marked.
[[nodiscard]] bool isBareText(const scene::Group& group);
/// The right end of the texts in a group.
[[nodiscard]] double rightOfTexts(const scene::Group& group);

} // namespace journeyline::ui::canvas
