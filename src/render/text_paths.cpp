// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/text_paths.h"

#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

#include "display_text.h"
#include "journeyline/render/picture.h"
#include "qt_values.h"
#include "shaped_line.h"

namespace journeyline::render {

namespace {

using Items = std::vector<scene::Item>;

bool usesColourFont(const QList<QGlyphRun>& runs) {
    return std::any_of(runs.begin(), runs.end(), [](const QGlyphRun& run) { return isColourFont(run.rawFont()); });
}

/// Pictures of the characters of colour fonts, each made once for a scene and shared by all places that show it.
class ColourCharacters {
public:
    /// The character in its place, several times as fine as the sheet.
    scene::Image imageOf(const scene::TextStyle& style, const scene::TextLine& line) {
        constexpr double above = 1.1, height = 1.5, fineness = 8; // in sizes of the text
        const double size = style.size;
        const QSizeF room(std::max(line.width, 1.0), size * height);
        const QString key = QStringLiteral("%1/%2/%3/%4")
                                .arg(size)
                                .arg(line.width)
                                .arg(line.rightToLeft)
                                .arg(QString::fromStdString(line.text));
        auto known = m_base64.constFind(key);
        if (known == m_base64.constEnd()) {
            const ShapedLine shaped(displayLine(line.text).text, sizedFontFor(style), line.rightToLeft);
            QImage image((room * fineness).toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            painter.scale(image.width() / room.width(), image.height() / room.height());
            shaped.draw(painter, {0, size * above});
            painter.end();
            const auto png = encodePng(image);
            const QByteArray bytes = png ? QByteArray::fromStdString(*png) : QByteArray();
            known = m_base64.insert(key, Shared(bytes.toBase64().toStdString()));
        }
        return {
            {line.x, line.baseline - size * above, room.width(), room.height()}, {}, "image/png", *known, line.text};
    }

private:
    QHash<QString, Shared<std::string>> m_base64;
};

/// The characters of a line whose glyphs are colour pictures, each as a picture at its place.
void addColourCharacters(const ShapedLine& shaped, const scene::TextBox& box, const scene::TextLine& line,
                         ColourCharacters& characters, Items& items) {
    const QList<QGlyphRun> all = shaped.layout().glyphRuns();
    if (!usesColourFont(all)) return;
    const QString text = shaped.layout().text();
    const QTextLine place = shaped.layout().lineAt(0);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int from = 0; finder.toNextBoundary() > 0; from = static_cast<int>(finder.position())) {
        const int to = static_cast<int>(finder.position());
        if (!usesColourFont(shaped.layout().glyphRuns(from, to - from))) continue;
        const double start = place.cursorToX(from), end = place.cursorToX(to);
        const std::string character = utf8(text.mid(from, to - from));
        items.push_back(
            {characters.imageOf(box.style, {character, line.x + std::min(start, end) * shaped.scale(), line.baseline,
                                            std::abs(end - start) * shaped.scale(), line.rightToLeft})});
    }
}

void addOutline(const ShapedLine& shaped, const scene::TextBox& box, Point at, Items& items) {
    const Path outline = ourPath(shaped.outline()).transformed(1, at.x, at.y);
    if (outline.empty()) return;
    if (box.halo) items.push_back({scene::Shape{outline, {}, scene::Stroke{*box.halo, 4, {}, true}}});
    items.push_back({scene::Shape{outline, box.colour, {}}});
}

void addLine(const scene::TextBox& box, const scene::TextLine& line, ColourCharacters& characters, Items& items) {
    if (line.text.empty()) return;
    const ShapedLine shaped(displayLine(line.text).text, sizedFontFor(box.style), line.rightToLeft);
    addOutline(shaped, box, {line.x, line.baseline}, items);
    addColourCharacters(shaped, box, line, characters, items);
}

/// A sign such as a heart that a font of the system has: every program takes it from another one.
bool isForeignSign(const QString& character, const QList<QGlyphRun>& runs) {
    const auto isSign = [](uint code) { return QChar::category(code) == QChar::Symbol_Other; };
    const QList<uint> codes = character.toUcs4();
    return std::any_of(codes.begin(), codes.end(), isSign) &&
           std::any_of(runs.begin(), runs.end(), [](const QGlyphRun& run) {
               return !run.rawFont().familyName().startsWith(QLatin1String("Inter"));
           });
}

/// The words between the pictures and signs, each without the blanks at its ends, which programs treat in different
/// ways.
void addWordsBetweenPictures(const ShapedLine& shaped, const scene::TextBox& box, const scene::TextLine& line,
                             Items& items) {
    const QString text = shaped.layout().text();
    const QTextLine place = shaped.layout().lineAt(0);
    const auto add = [&](int from, int to) {
        while (from < to && text[from].isSpace())
            ++from;
        while (to > from && text[to - 1].isSpace())
            --to;
        if (from == to) return;
        const double start = place.cursorToX(from) * shaped.scale(), end = place.cursorToX(to) * shaped.scale();
        scene::TextBox words = box;
        words.align = scene::Align::Left;
        words.lines = {{utf8(text.mid(from, to - from)), line.x + start, line.baseline, end - start, false}};
        items.push_back({std::move(words)});
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int begin = 0;
    for (int from = 0; finder.toNextBoundary() > 0; from = static_cast<int>(finder.position())) {
        const int to = static_cast<int>(finder.position());
        const QList<QGlyphRun> runs = shaped.layout().glyphRuns(from, to - from);
        const bool picture = usesColourFont(runs);
        if (!picture && !isForeignSign(text.mid(from, to - from), runs)) continue;
        add(begin, from);
        begin = to;
        if (picture) continue;
        const ShapedLine sign(text.mid(from, to - from), sizedFontFor(box.style), false);
        addOutline(sign, box, {line.x + place.cursorToX(from) * shaped.scale(), line.baseline}, items);
    }
    add(begin, static_cast<int>(text.size()));
}

bool hasForeignSign(const ShapedLine& shaped) {
    const QString text = shaped.layout().text();
    for (const QGlyphRun& run : shaped.layout().glyphRuns())
        if (isForeignSign(text, {run})) return true;
    return false;
}

/// Texts as texts as far as every program sets them alike.
void addText(const scene::TextBox& box, ColourCharacters& characters, Items& items) {
    scene::TextBox rest = box; // the lines without a colour character stay together
    rest.lines.clear();
    for (const scene::TextLine& line : box.lines) {
        const QString shown = displayLine(line.text).text;
        if (shapesAlone(shown)) { // most lines, and quickly told
            rest.lines.push_back(line);
            continue;
        }
        const ShapedLine shaped(shown, sizedFontFor(box.style), line.rightToLeft);
        if (!usesColourFont(shaped.layout().glyphRuns()) && !hasForeignSign(shaped)) {
            rest.lines.push_back(line);
        } else if (shown.isRightToLeft() || line.rightToLeft) {
            addLine(box, line, characters, items);
        } else {
            addWordsBetweenPictures(shaped, box, line, items);
            addColourCharacters(shaped, box, line, characters, items);
        }
    }
    if (!rest.lines.empty()) items.push_back({std::move(rest)});
}

template <class AddText>
scene::Group withTexts(const scene::Group& group, const AddText& addTextOf) {
    scene::Group result{group.id, group.role, group.title, group.description, {}};
    result.items.reserve(group.items.size());
    for (const scene::Item& item : group.items) {
        if (const auto* text = std::get_if<scene::TextBox>(&item.what))
            addTextOf(*text, result.items);
        else if (const auto* inner = std::get_if<scene::Group>(&item.what))
            result.items.push_back({withTexts(*inner, addTextOf)});
        else
            result.items.push_back(item);
    }
    return result;
}

} // namespace

scene::Scene textAsPaths(const scene::Scene& scene) {
    loadFonts();
    scene::Scene result = scene;
    ColourCharacters characters;
    result.root = withTexts(scene.root, [&](const scene::TextBox& box, Items& items) {
        for (const scene::TextLine& line : box.lines)
            addLine(box, line, characters, items);
    });
    return result;
}

scene::Scene emojiAsPictures(const scene::Scene& scene) {
    loadFonts();
    scene::Scene result = scene;
    ColourCharacters characters;
    result.root =
        withTexts(scene.root, [&](const scene::TextBox& box, Items& items) { addText(box, characters, items); });
    return result;
}

} // namespace journeyline::render
