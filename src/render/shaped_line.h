// SPDX-License-Identifier: Apache-2.0
// One line of text, shaped. Measuring and painting both go through it, so a line is painted exactly as wide as it was
// measured. Each line is its own bidirectional paragraph with a given base direction.
#pragma once

#include <QPainterPath>
#include <QTextLayout>

#include <memory>
#include <vector>

#include "journeyline/render/fonts.h"
#include "journeyline/scene/scene.h"

class QPainter;
class QRawFont;

namespace journeyline::render {

/// Widths of several lines in one go, each as wide as on its own. Only for texts that shapesAlone() allows.
[[nodiscard]] std::vector<double> widthsOfLines(const QStringList& lines, const SizedFont& font);

/// True for texts of letters, digits and signs of Inter that do not change their form or place beside another line.
[[nodiscard]] bool shapesAlone(const QString& text);

/// True for fonts whose glyphs are pictures: they have no outlines.
[[nodiscard]] bool isColourFont(const QRawFont& font);
/// False for what Qt takes where no font here has the letters of a script.
[[nodiscard]] bool hasLetters(const QRawFont& font);
/// The empty frame that stands for a letter of a script that no font here has, from x 0 on a baseline at y 0.
[[nodiscard]] QPainterPath missingLetter(double size);

class ShapedLine {
public:
    ShapedLine(const QString& text, const SizedFont& font, bool rightToLeft);

    /// Advance in px, blanks at the end included.
    [[nodiscard]] double width() const { return m_width; }
    /// Paints with the painter's pen; `leftEnd` is where the baseline starts at the left.
    void draw(QPainter& painter, QPointF leftEnd) const;
    /// Outlines of the letters, the baseline starting at (0, 0). Colour emoji have none.
    [[nodiscard]] const QPainterPath& outline() const;
    /// Text, layout and positions of its glyphs in units of the font, which are px · 1/scale().
    [[nodiscard]] const QTextLayout& layout() const { return *m_layout; }
    [[nodiscard]] double scale() const { return m_scale; }

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_scale = 1;
    double m_width = 0;
    double m_ascent = 0;
    mutable std::unique_ptr<QPainterPath> m_outline; // made when first asked for: only texts with a halo need it
};

} // namespace journeyline::render
