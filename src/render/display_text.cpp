// SPDX-License-Identifier: Apache-2.0
#include "display_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace journeyline::render {

namespace {

constexpr char16_t replacement = 0xFFFD, softHyphen = 0x00AD;

bool isLineEnd(char16_t c) {
    return c == u'\n' || c == u'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// U+FFFC is a place holder to Qt, which leaves it without any width.
bool isUnpaintable(char16_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFC || c == 0xFFFE || c == 0xFFFF ||
           (c >= 0xFDD0 && c <= 0xFDEF);
}

void cleanUp(QString& text, QChar lineEnd) {
    qsizetype to = 0;
    for (qsizetype from = 0; from < text.size(); ++from) {
        const char16_t c = text[from].unicode();
        if (c == u'\r' && from + 1 < text.size() && text[from + 1] == u'\n') continue;
        if (QChar::isHighSurrogate(c) && from + 1 < text.size() && text[from + 1].isLowSurrogate()) {
            text[to++] = text[from++];
            text[to++] = text[from];
        } else if (isLineEnd(c)) {
            text[to++] = lineEnd;
        } else if (c == u'\t') {
            text[to++] = u' ';
        } else {
            text[to++] = isUnpaintable(c) || QChar::isSurrogate(c) ? QChar(replacement) : QChar(c);
        }
    }
    text.truncate(to);
}

DisplayText decoded(std::string_view utf8Text, qsizetype limit, QChar lineEnd) {
    // A character takes at most four bytes; the slack lets the last grapheme be seen whole before the cut.
    const auto bytes = std::min<std::size_t>(utf8Text.size(), static_cast<std::size_t>(limit + 64) * 4);
    DisplayText result{QString::fromUtf8(utf8Text.data(), static_cast<qsizetype>(bytes)), bytes < utf8Text.size()};
    if (result.text.size() > limit) {
        QStringView tail = QStringView(result.text).mid(std::max<qsizetype>(0, limit - 64), 128);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, tail);
        finder.setPosition(std::min<qsizetype>(64, limit));
        if (!finder.isAtBoundary()) finder.toPreviousBoundary();
        const qsizetype boundary = finder.position() <= 0 ? std::min<qsizetype>(64, limit) : finder.position();
        result.text.truncate(std::max<qsizetype>(0, limit - 64) + boundary);
        result.cut = true;
    }
    cleanUp(result.text, lineEnd);
    return result;
}

} // namespace

DisplayText displayText(std::string_view utf8Text, qsizetype limit) {
    return decoded(utf8Text, limit, u'\n');
}

DisplayText displayLine(std::string_view utf8Text, qsizetype limit) {
    return decoded(utf8Text, limit, u' ');
}

QString withoutSoftHyphens(QString line, bool paragraphGoesOn) {
    if (!line.contains(QChar(softHyphen))) return line;
    const bool shown = paragraphGoesOn && line.endsWith(QChar(softHyphen));
    line.remove(QChar(softHyphen));
    if (shown) line.append(u'-');
    return line;
}

std::string utf8(const QString& text) {
    return text.toStdString();
}

} // namespace journeyline::render
