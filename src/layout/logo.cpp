// SPDX-License-Identifier: Apache-2.0
// The logo of the brand, left of the title and as high as title and goal together.
#include <algorithm>

#include "sheet_data.h"

namespace journeyline::layout {

namespace {

constexpr double logoTop = 41, logoHeight = 66, logoWidest = 200, logoGap = 22;

const Asset* logoOf(const Sheet& sheet) {
    if (sheet.map.theme.logo.empty()) return nullptr;
    for (const auto& asset : sheet.map.assets)
        if (asset->sha256 == sheet.map.theme.logo && asset->width.value_or(0) > 0 && asset->height.value_or(0) > 0)
            return &*asset;
    return nullptr;
}

} // namespace

Rect logoRect(const Sheet& sheet) {
    const Asset* logo = logoOf(sheet);
    if (!logo) return {};
    const double scale = std::min(logoHeight / *logo->height, logoWidest / *logo->width);
    const double width = *logo->width * scale, height = *logo->height * scale;
    return {measures::margin, logoTop + (logoHeight - height) / 2, width, height};
}

double headLeft(const Sheet& sheet) {
    const Rect logo = logoRect(sheet);
    return logo.empty() ? measures::margin : logo.right() + logoGap;
}

void drawLogo(const Sheet& sheet, Pen& pen) {
    const Asset* logo = logoOf(sheet);
    if (!logo) return;
    pen.open("logo", "logo", "Logo");
    // Logos are made for white paper.
    if (sheet.theme.name == ThemeName::Dark) pen.box(logoRect(sheet).inset(-6), 6, Colour::rgb(0xFFFFFF));
    pen.image({logoRect(sheet), {}, logo->type, logo->data, "Logo"});
    pen.close();
}

} // namespace journeyline::layout
