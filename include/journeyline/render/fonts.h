// SPDX-License-Identifier: Apache-2.0
// The fonts of the map. Inter is compiled in and used without hinting, so that texts written in its scripts are as wide
// on every machine; other scripts and emoji come from the system.
#pragma once

#include <QFont>

#include "journeyline/scene/scene.h"

namespace journeyline::render {

/// Makes Inter known to Qt. Call once a QGuiApplication exists; further calls do nothing.
void loadFonts();

/// A font and the scale to paint it at. Texts of all sizes share the font of their face, in which advances are exact.
struct SizedFont {
    QFont font;
    double scale = 1;
};
[[nodiscard]] SizedFont sizedFontFor(const scene::TextStyle& style);
/// Its scale alone.
[[nodiscard]] double scaleFor(const scene::TextStyle& style);

/// The font for a widget that shows such a text at `zoom`, to the nearest whole pixel. Maps are painted with
/// sizedFontFor.
[[nodiscard]] QFont fontFor(const scene::TextStyle& style, double zoom = 1);

/// Whether a warning of Qt says that a font has no letters of some script; one map can bring hundreds of them, and the
/// frames in its picture say as much.
[[nodiscard]] bool saysThatLettersLack(const QString& warning);

} // namespace journeyline::render
