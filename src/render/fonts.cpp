// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>
#include <array>
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
    const double size = std::clamp(style.size, 1.0, 2000.0);
    // Qt rounds the advance of every letter to 1/64 px of the font. At four times the size the letters of a line are
    // where browsers put them, and halves and quarters are whole; what is not goes to the nearest 1/8 px.
    constexpr std::array multiples{4, 5, 8};
    const auto whole = [size](int multiple) { return std::abs(size * multiple - std::round(size * multiple)) < 1e-6; };
    const auto* exact = std::find_if(multiples.begin(), multiples.end(), whole);
    const int multiple = exact == multiples.end() ? 8 : *exact;
    SizedFont result{plainFont(style), 1.0 / multiple};
    result.font.setPixelSize(static_cast<int>(std::lround(size * multiple)));
    return result;
}

QFont fontFor(const scene::TextStyle& style, double zoom) {
    QFont font = plainFont(style);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(style.size * zoom))));
    return font;
}

} // namespace journeyline::render
