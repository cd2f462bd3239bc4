// SPDX-License-Identifier: Apache-2.0
// The text of a document as the map keeps it: line feeds between lines, and every other character as it was typed.
// Callers may rely on: no-break spaces stay, which QTextDocument::toPlainText() would turn into plain ones.
#pragma once

#include <QString>
#include <QTextDocument>

namespace journeyline::ui {

[[nodiscard]] inline QString plainTextOf(const QTextDocument& document) {
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

} // namespace journeyline::ui
