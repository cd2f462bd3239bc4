// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>
#include <cmath>

// The macro must stand outside every namespace; without the call a linker drops the resource from a static library.
static void makeFontResource() {
    Q_INIT_RESOURCE(map_fonts);
}

namespace journeyline::render {

namespace {

// Inter comes first: an emoji font before it would take over blanks and digits. The emoji font comes before DejaVu
// Sans, which has some faces in black only: a row of faces would be half coloured, half not.
const QStringList& families() {
    static const QStringList list{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                  QStringLiteral("Noto Color Emoji"), QStringLiteral("DejaVu Sans"),
                                  QStringLiteral("sans-serif")};
    return list;
}

// Qt rounds the advance of every letter to 1/64 px of the font. Inter is drawn on 2816 units, so at 88 px each of its
// advances is a whole number of these: a text of any size has its letters where browsers put them, and all sizes share
// one font, which is what Qt takes long to make.
constexpr int sharedPixelSize = 88;

QFont plainFont(const scene::TextStyle& style) {
    QFont font;
    font.setFamilies(families());
    font.setWeight(static_cast<QFont::Weight>(std::clamp(style.weight, 100, 900)));
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setKerning(true);
    return font;
}

} // namespace

void loadFonts() {
    static const bool loaded = [] {
        makeFontResource();
        for (const char* face : {"Regular", "Medium", "SemiBold", "Bold", "Italic", "MediumItalic"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
        return true;
    }();
    static_cast<void>(loaded);
}

bool saysThatLettersLack(const QString& warning) {
    return warning.contains(QLatin1String("OpenType support missing for"));
}

SizedFont sizedFontFor(const scene::TextStyle& style) {
    SizedFont result{plainFont(style), scaleFor(style)};
    result.font.setPixelSize(sharedPixelSize);
    return result;
}

double scaleFor(const scene::TextStyle& style) {
    return std::clamp(style.size, 1.0, 2000.0) / sharedPixelSize;
}

QFont fontFor(const scene::TextStyle& style, double zoom) {
    QFont font = plainFont(style);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(style.size * zoom))));
    return font;
}

} // namespace journeyline::render
