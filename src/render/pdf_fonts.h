// SPDX-License-Identifier: Apache-2.0
// The fonts of one PDF, made of what its texts show. Each character as people count them becomes one glyph that knows
// the text it stands for, whatever the shaping made of it: so copying and searching give back what was written, also
// where letters are joined, carry accents, or are colour pictures. Those get an empty glyph below their picture.
#pragma once

#include <QHash>
#include <QRawFont>
#include <QString>

#include <map>
#include <string>
#include <vector>

#include "cff_font.h"
#include "pdf_file.h"
#include "shaped_line.h"

namespace journeyline::render {

/// A character of a line: what to show for it, and where.
struct PdfCharacter {
    std::size_t font = 0; ///< index into the fonts
    unsigned code = 0;
    double x = 0;       ///< from the left end of the line, in px
    double advance = 0; ///< of the glyph in its font, in thousandths of the size
    QString picture;    ///< the text, where it is a colour picture
    double pictureWidth = 0;
};

class PdfFonts {
public:
    /// The characters of a line from left to right.
    [[nodiscard]] std::vector<PdfCharacter> charactersOf(const ShapedLine& line, double size);
    /// Writes the fonts and gives the entries of the resource dictionary that name them: /F0, /F1 …
    [[nodiscard]] std::string write(PdfFile& file) const;

private:
    struct Face {
        QString name;
        QRawFont font; ///< at a size of 1000 px; unset for the pictures
        std::vector<FontGlyph> glyphs;
        std::vector<QString> texts;
        std::map<std::pair<std::vector<quint32>, QString>, unsigned> codes; ///< by the glyphs and what they say
    };
    /// Some glyphs of a line that together stand for `text`.
    struct Cluster {
        QString text;
        QList<QGlyphRun> runs;
        double left = 0, right = 0; ///< in px of the layout
    };

    [[nodiscard]] std::size_t faceOf(const QRawFont& font);
    [[nodiscard]] unsigned codeOf(Face& face, quint32 glyph, const QString& text);
    [[nodiscard]] PdfCharacter characterOf(const Cluster& cluster, double scale, double size);
    [[nodiscard]] PdfCharacter frameFor(const Cluster& cluster, double scale, double size);
    [[nodiscard]] PdfCharacter pictureOf(const Cluster& cluster, double scale, double size);
    [[nodiscard]] std::vector<Cluster> clustersOf(const QTextLayout& layout) const;

    std::vector<Face> m_faces;
    QHash<QString, std::size_t> m_byName;
};

} // namespace journeyline::render
