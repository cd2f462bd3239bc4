// SPDX-License-Identifier: Apache-2.0
#include "pdf_fonts.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string_view>

namespace journeyline::render {

namespace {

constexpr double unitsPerSize = 1000;
const QString pictureFace = QStringLiteral("ColourPictures");

bool splitsLigature(const QList<QGlyphRun>& runs) {
    return std::any_of(runs.begin(), runs.end(),
                       [](const QGlyphRun& run) { return run.flags().testFlag(QGlyphRun::SplitLigature); });
}

/// A name that PDF allows: letters, digits and hyphens.
std::string fontName(const QString& name) {
    std::string result = "JOURNY+";
    for (const QChar c : name)
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-')) result += static_cast<char>(c.unicode());
    return result;
}

std::string unicodeTable(const std::vector<QString>& texts) {
    std::string table = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo "
                        "<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS "
                        "def\n/CMapType 2 def\n1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n";
    constexpr std::size_t mostAtOnce = 100;
    for (std::size_t from = 0; from < texts.size(); from += mostAtOnce) {
        const std::size_t to = std::min(texts.size(), from + mostAtOnce);
        table += std::to_string(to - from) + " beginbfchar\n";
        for (std::size_t i = from; i < to; ++i)
            table +=
                "<" + hexadecimal(QString(QChar(static_cast<char16_t>(i + 1)))) + "><" + hexadecimal(texts[i]) + ">\n";
        table += "endbfchar\n";
    }
    return table + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string whole;
    for (const std::string_view part : parts)
        whole += part;
    return whole;
}

} // namespace

std::size_t PdfFonts::faceOf(const QRawFont& font) {
    const bool missing = !hasLetters(font), picture = !missing && isColourFont(font);
    const QString name = missing   ? QStringLiteral("Missing")
                         : picture ? QString(pictureFace)
                                   : font.familyName() + QLatin1Char('-') + font.styleName();
    const auto found = m_byName.constFind(name);
    // A font holds no more than its codes can say; the next of the same name goes on.
    if (found != m_byName.constEnd() && m_faces[*found].glyphs.size() < 60'000) return *found;
    Face face;
    face.name = name;
    if (!picture && !missing) {
        face.font = font;
        face.font.setPixelSize(unitsPerSize);
    }
    m_faces.push_back(std::move(face));
    m_byName[name] = m_faces.size() - 1;
    return m_faces.size() - 1;
}

unsigned PdfFonts::codeOf(Face& face, quint32 glyph, const QString& text) {
    const auto [known, fresh] = face.codes.try_emplace({{glyph}, text}, 0U);
    if (!fresh) return known->second;
    FontGlyph added;
    added.outline = QTransform::fromScale(1, -1).map(face.font.pathForGlyph(glyph));
    const QList<QPointF> advances = face.font.advancesForGlyphIndexes({glyph});
    added.advance = advances.isEmpty() ? 0 : static_cast<int>(std::lround(advances.first().x()));
    face.glyphs.push_back(std::move(added));
    face.texts.push_back(text);
    return known->second = static_cast<unsigned>(face.glyphs.size());
}

std::vector<PdfFonts::Cluster> PdfFonts::clustersOf(const QTextLayout& layout) const {
    std::vector<Cluster> clusters;
    const QString text = layout.text();
    const QTextLine line = layout.lineAt(0);
    if (!line.isValid()) return clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int from = 0; finder.toNextBoundary() > 0;) {
        int to = static_cast<int>(finder.position());
        QList<QGlyphRun> runs = layout.glyphRuns(from, to - from);
        while (splitsLigature(runs) && finder.toNextBoundary() > 0) {
            to = static_cast<int>(finder.position());
            runs = layout.glyphRuns(from, to - from);
        }
        const double start = line.cursorToX(from), end = line.cursorToX(to);
        clusters.push_back({text.mid(from, to - from), std::move(runs), std::min(start, end), std::max(start, end)});
        from = to;
    }
    return clusters;
}

PdfCharacter PdfFonts::pictureOf(const Cluster& cluster, double scale, double size) {
    PdfCharacter character;
    character.font = faceOf(cluster.runs.first().rawFont());
    Face& face = m_faces[character.font];
    const double width = (cluster.right - cluster.left) * scale;
    const auto [known, fresh] = face.codes.try_emplace({{}, cluster.text}, 0U);
    if (fresh) {
        face.glyphs.push_back({{}, static_cast<int>(std::lround(width / size * unitsPerSize))});
        face.texts.push_back(cluster.text);
        known->second = static_cast<unsigned>(face.glyphs.size());
    }
    character.code = known->second;
    character.x = cluster.left * scale;
    character.advance = face.glyphs[character.code - 1].advance;
    character.picture = cluster.text;
    character.pictureWidth = width;
    return character;
}

/// For a letter of a script that no font here has.
PdfCharacter PdfFonts::frameFor(const Cluster& cluster, double scale, double size) {
    PdfCharacter character;
    character.font = faceOf(QRawFont());
    Face& face = m_faces[character.font];
    const auto [known, fresh] = face.codes.try_emplace({{}, cluster.text}, 0U);
    if (fresh) {
        const double width = (cluster.right - cluster.left) * scale / size * unitsPerSize;
        face.glyphs.push_back(
            {QTransform::fromScale(1, -1).map(missingLetter(unitsPerSize)), static_cast<int>(std::lround(width))});
        face.texts.push_back(cluster.text);
        known->second = static_cast<unsigned>(face.glyphs.size());
    }
    character.code = known->second;
    character.x = cluster.left * scale;
    character.advance = face.glyphs[character.code - 1].advance;
    return character;
}

PdfCharacter PdfFonts::characterOf(const Cluster& cluster, double scale, double size) {
    const QGlyphRun& first = cluster.runs.first();
    if (!hasLetters(first.rawFont())) return frameFor(cluster, scale, size);
    if (isColourFont(first.rawFont())) return pictureOf(cluster, scale, size);
    PdfCharacter character;
    character.font = faceOf(first.rawFont());
    Face& face = m_faces[character.font];
    character.x = cluster.left * scale;
    if (cluster.runs.size() == 1 && first.glyphIndexes().size() == 1) {
        character.x = first.positions().first().x() * scale;
        character.code = codeOf(face, first.glyphIndexes().first(), cluster.text);
        character.advance = face.glyphs[character.code - 1].advance;
        return character;
    }
    // Several glyphs for one character, such as a letter with an accent: drawn as one.
    const double toUnits = scale / size * unitsPerSize;
    const double baseline = first.positions().isEmpty() ? 0 : first.positions().first().y();
    std::vector<quint32> all;
    for (const QGlyphRun& run : cluster.runs)
        for (const quint32 glyph : run.glyphIndexes())
            all.push_back(glyph);
    if (const auto known = face.codes.find({all, cluster.text}); known != face.codes.end()) {
        character.code = known->second;
        character.advance = face.glyphs[character.code - 1].advance;
        return character;
    }
    FontGlyph merged;
    for (const QGlyphRun& run : cluster.runs) {
        if (!hasLetters(run.rawFont()) || isColourFont(run.rawFont())) continue;
        const QRawFont& large = m_faces[faceOf(run.rawFont())].font;
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPointF place((places[i].x() - cluster.left) * toUnits, (places[i].y() - baseline) * toUnits);
            merged.outline.addPath(QTransform::fromScale(1, -1).map(large.pathForGlyph(glyphs[i]).translated(place)));
        }
    }
    merged.advance = static_cast<int>(std::lround((cluster.right - cluster.left) * toUnits));
    Face& own = m_faces[character.font]; // faceOf() may have moved it
    own.glyphs.push_back(merged);
    own.texts.push_back(cluster.text);
    character.code = static_cast<unsigned>(own.glyphs.size());
    own.codes[{all, cluster.text}] = character.code;
    character.advance = merged.advance;
    return character;
}

std::vector<PdfCharacter> PdfFonts::charactersOf(const ShapedLine& line, double size) {
    std::vector<PdfCharacter> characters;
    const QString text = line.layout().text();
    const QList<QGlyphRun> runs = line.layout().glyphRuns();
    const double scale = line.scale();
    const bool plain = runs.size() == 1 && shapesAlone(text) && runs.first().glyphIndexes().size() == text.size() &&
                       hasLetters(runs.first().rawFont()) && !isColourFont(runs.first().rawFont());
    if (plain) {
        const std::size_t font = faceOf(runs.first().rawFont());
        const QList<quint32> glyphs = runs.first().glyphIndexes();
        const QList<QPointF> places = runs.first().positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            PdfCharacter character;
            character.font = font;
            character.code = codeOf(m_faces[font], glyphs[i], text.mid(i, 1));
            character.x = places[i].x() * scale;
            character.advance = m_faces[font].glyphs[character.code - 1].advance;
            characters.push_back(std::move(character));
        }
        return characters;
    }
    for (const Cluster& cluster : clustersOf(line.layout()))
        if (!cluster.runs.isEmpty()) characters.push_back(characterOf(cluster, scale, size));
    std::stable_sort(characters.begin(), characters.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    return characters;
}

std::string PdfFonts::write(PdfFile& file) const {
    std::string entries;
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        const Face& face = m_faces[i];
        const std::string name = fontName(face.name);
        const auto program = file.addStream("/Subtype/CIDFontType0C", cffFont(name, face.glyphs));
        const auto unicode = file.addStream("", unicodeTable(face.texts));
        const bool measured = face.font.isValid();
        const auto whole = [&](double value) { return std::to_string(static_cast<int>(std::lround(value))); };
        const std::string ascent = whole(measured ? face.font.ascent() : 950),
                          descent = whole(measured ? -face.font.descent() : -250),
                          capitals = whole(measured ? face.font.capHeight() : 700);
        const auto descriptor = file.add(
            joined({"<</Type/FontDescriptor/FontName/", name, "/Flags 4/FontBBox[-1000 -1000 3000 2000]/ItalicAngle ",
                    measured && face.font.style() != QFont::StyleNormal ? "-9" : "0", "/Ascent ", ascent, "/Descent ",
                    descent, "/CapHeight ", capitals, "/StemV 80/FontFile3 ", PdfFile::reference(program), ">>"}));
        std::string widths;
        for (const FontGlyph& glyph : face.glyphs)
            widths += std::to_string(glyph.advance) + " ";
        const auto descendant =
            file.add(joined({"<</Type/Font/Subtype/CIDFontType0/BaseFont/", name,
                             "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0/W[1[", widths,
                             "]]/FontDescriptor ", PdfFile::reference(descriptor), ">>"}));
        const auto font =
            file.add(joined({"<</Type/Font/Subtype/Type0/BaseFont/", name, "/Encoding/Identity-H/DescendantFonts[",
                             PdfFile::reference(descendant), "]/ToUnicode ", PdfFile::reference(unicode), ">>"}));
        entries += joined({"/F", std::to_string(i), " ", PdfFile::reference(font)});
    }
    return entries;
}

} // namespace journeyline::render
