// SPDX-License-Identifier: Apache-2.0
#include "shaped_line.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextOption>

namespace journeyline::render {

ShapedLine::ShapedLine(const QString& text, const SizedFont& font, bool rightToLeft)
    : m_layout(std::make_unique<QTextLayout>(text, font.font)), m_scale(font.scale) {
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    QTextLine line = m_layout->createLine();
    if (line.isValid()) {
        line.setLineWidth(1e6);
        m_width = line.naturalTextWidth() * m_scale;
        m_ascent = line.ascent();
        // Right-to-left lines hang their trailing blanks over the left edge; this puts the left end at 0 again.
        line.setLineWidth(line.naturalTextWidth());
    }
    m_layout->endLayout();
}

void ShapedLine::draw(QPainter& painter, QPointF leftEnd) const {
    if (m_scale == 1) {
        m_layout->draw(&painter, leftEnd - QPointF(0, m_ascent));
        return;
    }
    const QTransform before = painter.transform();
    painter.translate(leftEnd);
    painter.scale(m_scale, m_scale);
    m_layout->draw(&painter, QPointF(0, -m_ascent));
    painter.setTransform(before);
}

const QPainterPath& ShapedLine::outline() const {
    if (m_outline) return *m_outline;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QGlyphRun& run : m_layout->glyphRuns()) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            path.addPath(font.pathForGlyph(glyphs[i]).translated(positions[i] - QPointF(0, m_ascent)));
    }
    if (m_scale != 1) path = QTransform::fromScale(m_scale, m_scale).map(path);
    m_outline = std::make_unique<QPainterPath>(std::move(path));
    return *m_outline;
}

} // namespace journeyline::render
