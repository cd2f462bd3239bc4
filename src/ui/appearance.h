// SPDX-License-Identifier: Apache-2.0
// How the window looks: palette, style sheet and font, all made from the theme tokens of the layout layer.
// There is one theme for the whole program, because Qt has one palette and one style sheet for it too.
// Callers may rely on: after showTheme() every widget has had its PaletteChange event.
#pragma once

#include <QColor>
#include <QString>

#include "journeyline/layout/theme.h"

class QApplication;
class QFont;

namespace journeyline::ui {

/// What the user chose; System is light or dark after the palette of the desktop.
enum class ThemeChoice { System, Light, Dark, Contrast };

/// Fusion, Inter at 13 px, icon. Call once, before the first window.
void prepareAppearance(QApplication& application);
void showTheme(QApplication& application, ThemeChoice choice);
/// Looks at the desktop again, which Qt says has changed; true when "system" now stands for another theme. Call
/// showTheme() after it in any case.
[[nodiscard]] bool lookAtDesktop();

/// The desktop asks for fewer animations.
[[nodiscard]] bool desktopWantsCalm();

/// The theme that is shown.
[[nodiscard]] const layout::Theme& shownTheme();
/// What "system" stands for on this desktop.
[[nodiscard]] layout::ThemeName systemTheme();

[[nodiscard]] QColor toQt(Colour colour);
/// For what cannot be used now. In high contrast all ink is black: there a grey that still has a contrast of 7.
[[nodiscard]] Colour disabledInk(const layout::Theme& theme);
/// Inter in px.
[[nodiscard]] QFont interfaceFont(int pixelSize, int weight = 400);
/// `sheet` with every @token replaced by the colour of that name in the theme.
[[nodiscard]] QString withTokens(QString sheet, const layout::Theme& theme);

} // namespace journeyline::ui
