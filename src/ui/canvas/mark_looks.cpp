// SPDX-License-Identifier: Apache-2.0
#include "marks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include "journeyline/render/fonts.h"
#include "qt_values.h"

namespace journeyline::ui::canvas {

using layout::PartKind;
using layout::Theme;

namespace {

constexpr double columnTint = 0.62;
constexpr double cornerRadius = 8;

QPen penOf(Colour colour, double width, const QList<qreal>& dash = {}) {
    QPen pen(qt(colour), width);
    // Dashes are given in px, Qt counts them in widths of the pen.
    QList<qreal> inWidths;
    for (const qreal length : dash)
        inWidths.append(length / width);
    if (!inWidths.isEmpty()) pen.setDashPattern(inWidths);
    return pen;
}

void outline(QPainter& p, const QRectF& rect, double radius, const QPen& pen) {
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(rect, radius, radius);
}

QPainterPath diamond(QPointF c, double half) {
    QPainterPath path(c - QPointF(0, half));
    path.lineTo(c + QPointF(half, 0));
    path.lineTo(c + QPointF(0, half));
    path.lineTo(c - QPointF(half, 0));
    path.closeSubpath();
    return path;
}

void plus(QPainter& p, QPointF c, double half, const QPen& pen) {
    p.setPen(pen);
    p.drawLine(c - QPointF(half, 0), c + QPointF(half, 0));
    p.drawLine(c - QPointF(0, half), c + QPointF(0, half));
}

bool isRound(PartKind kind) {
    return kind == PartKind::EmotionPoint || kind == PartKind::Station;
}

QFont fontOf(int size, int weight) {
    return render::fontFor({static_cast<double>(size), weight, false});
}

} // namespace

Colour tintOf(const Theme& theme) {
    return mix(theme.accentsoft, theme.sheet, columnTint);
}

void paintHover(QPainter& p, const QRectF& rect, const layout::Part& part, const Theme& theme) {
    const QPen pen = penOf(theme.accent, 1);
    if (part.kind == PartKind::Cell || part.kind == PartKind::Phase || part.kind == PartKind::Nothing) return;
    if (isRound(part.kind)) {
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(rect.adjusted(-3, -3, 3, 3));
        return;
    }
    outline(p, rect.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, pen);
}

void paintSelected(QPainter& p, const QRectF& rect, const layout::Part& part, const Theme& theme) {
    if (part.kind == PartKind::Station || part.kind == PartKind::Phase) return; // have marks of their own shape
    if (part.kind == PartKind::EmotionPoint) {
        p.setPen(penOf(theme.accent, 3));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(rect.center(), rect.width() / 2 + 4, rect.height() / 2 + 4);
        return;
    }
    const double inset = part.kind == PartKind::Cell ? 4 : 1;
    outline(p, rect.adjusted(inset, inset, -inset, -inset), cornerRadius, penOf(theme.accent, 2));
}

void paintSelectedPhase(QPainter& p, const QPainterPath& arrow, const Theme& theme) {
    // On the fill of a phase only a light line beside it shows the blue one.
    p.save();
    p.setClipPath(arrow, Qt::IntersectClip);
    p.setBrush(Qt::NoBrush);
    p.strokePath(arrow, penOf(theme.sheet, 11));
    p.strokePath(arrow, penOf(theme.accent, 6));
    p.restore();
}

void paintEditing(QPainter& p, const QRectF& rect, const Theme& theme) {
    p.setPen(penOf(theme.accent, 3));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5), cornerRadius, cornerRadius);
}

void paintField(QPainter& p, const QRectF& rect, const Theme& theme) {
    p.setPen(Qt::NoPen);
    p.setBrush(qt(theme.field));
    p.drawRoundedRect(rect, cornerRadius, cornerRadius);
}

void paintKeyboardFocus(QPainter& p, const QRectF& rect, const Theme& theme) {
    outline(p, rect.adjusted(-5, -5, 5, 5), cornerRadius + 4, penOf(theme.accent, 2, {2, 3}));
}

void paintStationRing(QPainter& p, const QRectF& station, bool momentOfTruth, const Theme& theme) {
    p.setPen(penOf(theme.accent, 3));
    p.setBrush(Qt::NoBrush);
    if (momentOfTruth)
        p.drawPath(diamond(station.center(), station.width() / 2 + 4));
    else
        p.drawEllipse(station.center(), station.width() / 2, station.height() / 2);
}

void paintInsertButton(QPainter& p, QPointF c, const Theme& theme) {
    p.setPen(penOf(theme.sheet, 2));
    p.setBrush(qt(theme.accent));
    p.drawEllipse(c, insertRadius, insertRadius);
    QPen pen = penOf(theme.onaccent, 2);
    pen.setCapStyle(Qt::RoundCap);
    plus(p, c, 5.5, pen);
}

void paintDropMark(QPainter& p, const QRectF& rect, const QString& word, const Theme& theme) {
    const double radius = std::min({cornerRadius, rect.width() / 2, rect.height() / 2});
    p.setPen(penOf(theme.dropline, 2, {6, 5}));
    p.setBrush(word.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(qt(theme.drop)));
    p.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    if (word.isEmpty()) return;
    QPen pen = penOf(theme.dropline, 2);
    pen.setCapStyle(Qt::RoundCap);
    const bool tall = rect.height() >= 64 && rect.width() >= 70;
    plus(p, rect.center() - QPointF(0, tall ? 12 : 0), std::min(9.0, rect.height() / 4), pen);
    if (!tall) return;
    p.setFont(fontOf(13, 600));
    p.drawText(QRectF(rect.left(), rect.center().y() + 2, rect.width(), 24), Qt::AlignCenter, word);
}

void paintGhost(QPainter& p, const QRectF& rect, const QPixmap& picture, PartKind kind, const Theme& theme) {
    if (kind != PartKind::Station && kind != PartKind::Phase) {
        p.setPen(Qt::NoPen);
        p.setBrush(qt(theme.strong));
        p.drawRoundedRect(rect.translated(4, 4), cornerRadius, cornerRadius);
        p.setBrush(qt(theme.sheet));
        p.drawRoundedRect(rect, cornerRadius, cornerRadius);
    }
    p.drawPixmap(rect.topLeft(), picture);
    if (kind == PartKind::Phase) outline(p, rect.adjusted(1, 1, -1, -1), 2, penOf(theme.accent, 2));
    if (kind != PartKind::Station && kind != PartKind::Phase)
        outline(p, rect.adjusted(1, 1, -1, -1), cornerRadius, penOf(theme.accent, 2));
}

void paintFound(QPainter& p, const QRectF& rect, const Theme& theme) {
    // A line of its own colour with a corner folded over, like a marker stuck to the page.
    outline(p, rect.adjusted(-2.5, -2.5, 2.5, 2.5), cornerRadius + 2, penOf(theme.truthline, 3));
    const QPointF corner = rect.topRight() + QPointF(4, -4);
    p.setPen(Qt::NoPen);
    p.setBrush(qt(theme.truthline));
    p.drawPolygon(QPolygonF{corner, corner - QPointF(12, 0), corner + QPointF(0, 12)});
}

void paintBand(QPainter& p, const QRectF& rect, const Theme& theme) {
    QColor inside = qt(theme.accent);
    inside.setAlphaF(0.08F);
    p.setPen(penOf(theme.accent, 1, {4, 3}));
    p.setBrush(inside);
    p.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintBubble(QPainter& p, QPointF leftCentre, const QString& text, const Theme& theme) {
    const QFont font = fontOf(14, 700);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 18;
    const QRectF rect(leftCentre.x(), leftCentre.y() - 13, width, 26);
    p.setPen(penOf(theme.sheet, 2));
    p.setBrush(qt(theme.accent));
    p.drawRoundedRect(rect, 13, 13);
    p.setPen(qt(theme.onaccent));
    p.setFont(font);
    p.drawText(rect, Qt::AlignCenter, text);
}

} // namespace journeyline::ui::canvas
