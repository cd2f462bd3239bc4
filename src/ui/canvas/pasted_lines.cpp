// SPDX-License-Identifier: Apache-2.0
#include "pasted_lines.h"

#include <QRegularExpression>

namespace journeyline::ui::canvas {
namespace {

/// Line ends of every system, of Word (vertical tab) and of the web, as line feeds.
QString withLineFeeds(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t end : {u'\r', u'\v', u'\f', u'\u2028', u'\u2029', u'\u0085'})
        text.replace(QChar(end), QLatin1Char('\n'));
    return text;
}

/// Where the quote that a cell begins with ends; -1 when it is an ordinary quotation mark.
qsizetype endOfCell(const QString& text, qsizetype begin) {
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('"')) continue;
        const bool doubled = i + 1 < text.size() && text[i + 1] == QLatin1Char('"');
        if (!doubled) return i + 1 == text.size() || text[i + 1] == QLatin1Char('\n') ? i : -1;
        ++i;
    }
    return -1;
}

QString withoutBullet(const QString& line) {
    static const QRegularExpression bullet(QStringLiteral(
        "^(?:[-\u2010-\u2015*+\u2022\u2023\u2043\u25aa\u25cf\u25e6\u25cb\u25a0\u00b7\uf0b7]\\s+|\\(?\\d{1,3}[.)]\\s+|"
        "\\[[ xX]\\]\\s+|[\u2610-\u2612]\\s*)+"));
    return QString(line).remove(bullet).trimmed();
}

} // namespace

QStringList pastedLines(const QString& given) {
    const QString text = withLineFeeds(given);
    QStringList lines;
    qsizetype at = 0;
    while (at < text.size() && lines.size() <= mostPastedLines) {
        const qsizetype cell = text[at] == QLatin1Char('"') ? endOfCell(text, at) : -1;
        qsizetype end = cell >= 0 ? cell + 1 : text.indexOf(QLatin1Char('\n'), at);
        if (end < 0) end = text.size();
        const QString line = cell >= 0
                                 ? text.mid(at + 1, cell - at - 1).replace(QStringLiteral("\"\""), QStringLiteral("\""))
                                 : text.mid(at, end - at);
        // The cells of a row that has come here after all stay one text.
        const QString kept = withoutBullet(line.trimmed()).replace(QLatin1Char('\t'), QStringLiteral(", "));
        if (!kept.isEmpty()) lines << kept;
        at = end + 1;
    }
    return lines;
}

bool looksLikeTable(const QString& text) {
    const QString lines = withLineFeeds(text);
    int rows = 0;
    for (const QStringView line : QStringView(lines).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (line.contains(QLatin1Char('\t')) && ++rows == 2) return true;
    return false;
}

} // namespace journeyline::ui::canvas
