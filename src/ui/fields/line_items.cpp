// SPDX-License-Identifier: Apache-2.0
#include "line_items.h"

namespace journeyline::ui {
namespace {

constexpr QChar feedMark(0x23CE);

QString onOneLine(const std::string& text) {
    QString line = QString::fromStdString(text);
    for (const QChar feed : {QChar(QLatin1Char('\n')), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        line.replace(feed, feedMark);
    return line;
}

std::string fromOneLine(QString line) {
    return line.replace(feedMark, QLatin1Char('\n')).toStdString();
}

QString mark() {
    return QStringLiteral(": ");
}

QString factLine(const PersonaFact& fact) {
    return onOneLine(fact.name) + (fact.value.empty() ? QString() : mark() + onOneLine(fact.value));
}

bool namesFact(const QString& line, const PersonaFact& fact) {
    const QString name = onOneLine(fact.name);
    return !name.isEmpty() && (line == name || line.startsWith(name + mark()));
}

PersonaFact parsedFact(const QString& line, const PersonaFact* before) {
    PersonaFact fact = before ? *before : PersonaFact();
    if (before && namesFact(line, *before)) {
        fact.value = fromOneLine(line.mid(onOneLine(before->name).size() + mark().size()).trimmed());
        return fact;
    }
    const bool valueToCome = line.endsWith(QLatin1Char(':')); // its blank is not typed yet
    const qsizetype at = valueToCome ? line.size() - 1 : line.lastIndexOf(mark());
    fact.name = fromOneLine((at < 0 ? line : line.left(at)).trimmed());
    fact.value = at < 0 ? std::string() : fromOneLine(line.mid(at + 1).trimmed());
    return fact;
}

} // namespace

const LineForm<std::string>& textLines() {
    static const LineForm<std::string> form{onOneLine,
                                            [](const QString& line, const std::string*) { return fromOneLine(line); },
                                            [](const QString&, const std::string&) { return false; }};
    return form;
}

const LineForm<PersonaFact>& factLines() {
    static const LineForm<PersonaFact> form{factLine, parsedFact, namesFact};
    return form;
}

} // namespace journeyline::ui
