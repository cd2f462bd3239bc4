// SPDX-License-Identifier: Apache-2.0
#include "shaped_line.h"

#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QTextOption>

#include <algorithm>

namespace journeyline::render {

namespace {

QTextOption lineOption(bool rightToLeft) {
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    return option;
}

constexpr double endless = 1e6;

} // namespace

QPainterPath missingLetter(double size) {
    constexpr double left = 0.1, right = 0.9, height = 0.72, line = 0.05; // in sizes of the text
    QPainterPath frame;
    frame.addRect(QRectF(left * size, -height * size, (right - left) * size, height * size));
    QPainterPath hole;
    hole.addRect(QRectF((left + line) * size, (line - height) * size, (right - left - 2 * line) * size,
                        (height - 2 * line) * size));
    frame.addPath(hole.toReversed());
    return frame;
}

bool hasLetters(const QRawFont& font) {
    // Qt's stand-in for a script without a font calls itself valid, but has no tables, and no name: asking for it
    // crashes.
    return font.isValid() && !font.fontTable("maxp").isEmpty();
}

bool isColourFont(const QRawFont& font) {
    if (!hasLetters(font)) return false;
    static thread_local QHash<QString, bool> known; // a look at the tables is slow
    const QString name = font.familyName();
    if (const auto found = known.constFind(name); found != known.constEnd()) return *found;
    const auto has = [&font](const char* table) { return !font.fontTable(table).isEmpty(); };
    return *known.insert(name, has("CBLC") || has("COLR") || has("sbix") || has("SVG "));
}

bool shapesAlone(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        const char16_t c = character.unicode();
        const bool letter = c >= 0x20 && c < 0x250 && c != 0xAD;
        const bool sign = (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x203A) || (c >= 0x20A0 && c <= 0x20BF);
        return letter || sign;
    });
}

std::vector<double> widthsOfLines(const QStringList& lines, const SizedFont& font) {
    QTextLayout layout(lines.join(QChar(QChar::LineSeparator)), font.font);
    layout.setTextOption(lineOption(false));
    layout.beginLayout();
    std::vector<double> widths;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(endless);
        widths.push_back(line.naturalTextWidth() * font.scale);
    }
    layout.endLayout();
    widths.resize(static_cast<std::size_t>(lines.size())); // an empty last line is none to Qt
    return widths;
}

ShapedLine::ShapedLine(const QString& text, const SizedFont& font, bool rightToLeft)
    : m_layout(std::make_unique<QTextLayout>(text, font.font)), m_scale(font.scale) {
    m_layout->setTextOption(lineOption(rightToLeft));
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    QTextLine line = m_layout->createLine();
    if (line.isValid()) {
        line.setLineWidth(endless);
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
        // Asking a font of pictures for an outline makes Qt 6.4 measure all its glyphs wrongly from then on.
        if (isColourFont(font)) continue;
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        if (!hasLetters(font)) {
            for (const QPointF& at : positions)
                path.addPath(missingLetter(m_layout->font().pixelSize()).translated(at - QPointF(0, m_ascent)));
            continue;
        }
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            path.addPath(font.pathForGlyph(glyphs[i]).translated(positions[i] - QPointF(0, m_ascent)));
    }
    if (m_scale != 1) path = QTransform::fromScale(m_scale, m_scale).map(path);
    m_outline = std::make_unique<QPainterPath>(std::move(path));
    return *m_outline;
}

} // namespace journeyline::render
