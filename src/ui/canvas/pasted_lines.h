// SPDX-License-Identifier: Apache-2.0
// Text from elsewhere as a list of short texts: one for each line, without the bullets and numbers in front of them. A
// quoted cell of a spreadsheet stays one text, whatever line breaks it holds.
#pragma once

#include <QString>
#include <QStringList>

namespace journeyline::ui::canvas {

inline constexpr int mostPastedLines = 1000;

/// Without empty lines; at most one more than mostPastedLines, so that a caller sees when there were too many.
[[nodiscard]] QStringList pastedLines(const QString& text);
/// Rows and columns of a spreadsheet: more than one line, and tabs in them.
[[nodiscard]] bool looksLikeTable(const QString& text);

} // namespace journeyline::ui::canvas
