// SPDX-License-Identifier: Apache-2.0
#include "pictures.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

#include "appearance.h"
#include "journeyline/document/facts.h"
#include "journeyline/render/scene_painter.h"

namespace journeyline::ui {
namespace {

void paintItems(QPainter& painter, std::vector<scene::Item> items) {
    static render::ScenePainter scenePainter;
    scene::Group group;
    group.items = std::move(items);
    painter.save();
    scenePainter.paint(painter, group);
    painter.restore();
}

void paintOutline(QPainter& painter, QPointF centre, double radius, std::size_t rank, std::optional<Colour> fill,
                  std::optional<scene::Stroke> stroke) {
    const double scale = radius / 10;
    scene::Shape shape{
        layout::personaOutline(rank).transformed(scale, centre.x() - 12 * scale, centre.y() - 12 * scale), fill,
        std::move(stroke)};
    paintItems(painter, {scene::Item{std::move(shape)}});
}

} // namespace

void paintDrawing(QPainter& painter, layout::Drawing drawing, QPointF at, double size, const layout::Ink& ink) {
    paintItems(painter, layout::draw(drawing, {at.x(), at.y()}, size, ink));
}

void paintFace(QPainter& painter, QPointF centre, double radius, double value, std::size_t rank, Colour persona,
               const layout::Theme& theme) {
    const int level = emotionLevel(value);
    const Colour fill = theme.emotion[static_cast<std::size_t>(level - 1)];
    paintOutline(painter, centre, radius + 2, rank, theme.chrome, std::nullopt);
    paintOutline(painter, centre, radius, rank, fill, scene::Stroke{persona, 2.4, {}, true});
    const double scale = radius / 10;
    paintDrawing(painter, layout::faceOf(level), {centre.x() - 12 * scale, centre.y() - 12 * scale}, 24 * scale,
                 {theme.faceLine, fill, 1.7});
}

void paintPersonaMark(QPainter& painter, QPointF centre, double radius, std::size_t rank, Colour colour) {
    paintOutline(painter, centre, radius, rank, colour, std::nullopt);
}

void paintPortrait(QPainter& painter, const layout::Portrait& portrait, QPointF at, double size) {
    paintItems(painter, layout::draw(portrait, {at.x(), at.y()}, size));
}

void paintBadge(QPainter& painter, layout::Drawing drawing, const QRectF& rect, Colour fill, Colour textColour,
                const QString& text) {
    // The star of a diamond is knocked out; with a number on it, it is left whole.
    paintDrawing(painter, drawing, rect.topLeft(), rect.width(), {fill, fill, 1.8});
    painter.save();
    painter.setPen(toQt(textColour));
    painter.setFont(interfaceFont(text.size() > 2 ? 10 : 12, 700));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace journeyline::ui
