// SPDX-License-Identifier: Apache-2.0
#include "journeyline/messages/fault_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

#include "sentence_table.h"

namespace journeyline::messages {

namespace {

constexpr int longestArgument = 160;

QString translated(const char* text) {
    return QCoreApplication::translate("Faults", text);
}

struct Word {
    std::string_view word;
    const char* text;
};
// Words of our own code that appear as arguments: kinds of parts, kinds of JSON values.
QString wordText(const std::string& argument) {
    static const Word words[] = {
        {"map", QT_TRANSLATE_NOOP("Faults", "map")},
        {"persona", QT_TRANSLATE_NOOP("Faults", "persona")},
        {"lane", QT_TRANSLATE_NOOP("Faults", "lane")},
        {"phase", QT_TRANSLATE_NOOP("Faults", "phase")},
        {"touchpoint", QT_TRANSLATE_NOOP("Faults", "touchpoint")},
        {"card", QT_TRANSLATE_NOOP("Faults", "card")},
        {"painPoint", QT_TRANSLATE_NOOP("Faults", "pain point")},
        {"metric", QT_TRANSLATE_NOOP("Faults", "metric")},
        {"opportunity", QT_TRANSLATE_NOOP("Faults", "opportunity")},
        {"action", QT_TRANSLATE_NOOP("Faults", "action")},
        {"source", QT_TRANSLATE_NOOP("Faults", "source")},
        {"parked", QT_TRANSLATE_NOOP("Faults", "parked note")},
        {"view", QT_TRANSLATE_NOOP("Faults", "view")},
        {"agenda", QT_TRANSLATE_NOOP("Faults", "agenda item")},
        {"asset", QT_TRANSLATE_NOOP("Faults", "picture")},
        {"text", QT_TRANSLATE_NOOP("Faults", "a text")},
        {"number", QT_TRANSLATE_NOOP("Faults", "a number")},
        {"truth", QT_TRANSLATE_NOOP("Faults", "true or false")},
        {"list", QT_TRANSLATE_NOOP("Faults", "a list")},
        {"object", QT_TRANSLATE_NOOP("Faults", "an object")},
        {"null", QT_TRANSLATE_NOOP("Faults", "null")},
    };
    for (const Word& one : words)
        if (one.word == argument) return translated(one.text);
    return shown(argument);
}

QString bytesText(const std::string& argument) {
    bool ok = false;
    const qint64 bytes = QString::fromStdString(argument).toLongLong(&ok);
    return ok ? QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat) : QStringLiteral("?");
}

QString codePointText(const std::string& argument) {
    return QStringLiteral("U+%1").arg(QString::fromStdString(argument).toUInt(), 4, 16, QLatin1Char('0')).toUpper();
}

QString argumentText(const std::string& argument, char kind) {
    switch (kind) {
    case 'b':
        return bytesText(argument);
    case 'c':
        return codePointText(argument);
    case 'p':
    case 'k':
        return wordText(argument);
    case 'n':
        return argument.empty() ? translated(QT_TRANSLATE_NOOP("Faults", "without title")) : shown(argument);
    case 'l':
        return argument.empty() ? translated(QT_TRANSLATE_NOOP("Faults", "none")) : shown(argument);
    default:
        return shown(argument);
    }
}

const Sentence* findSentence(std::string_view code) {
    static const std::array tables{fileSentences(),    storageSentences(), editSentences(),  exportSentences(),
                                   mermaidSentences(), commandSentences(), pasteSentences(), tableSentences()};
    const Sentence* general = nullptr;
    for (const Sentences& table : tables) {
        for (const Sentence& sentence : table) {
            const std::string_view known = sentence.code;
            if (known == code) return &sentence;
            if (known.back() == '-' && code.starts_with(known)) general = &sentence;
        }
    }
    return general;
}

/// Puts the arguments in by hand: an argument may itself hold "%1".
QString filled(const QString& text, const QStringList& arguments) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text[i] == QLatin1Char('%') && i + 1 < text.size() && text[i + 1].isDigit();
        const int number = place ? text[i + 1].digitValue() - 1 : -1;
        if (number < 0) {
            out += text[i];
            continue;
        }
        out += number < arguments.size() ? arguments[number] : QStringLiteral("?");
        ++i;
    }
    return out;
}

bool isObeyed(QChar c) {
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

QString shown(const std::string& text) {
    const QString all = QString::fromUtf8(text.data(), qsizetype(text.size()));
    QString out;
    for (const QChar c : all) {
        if (out.size() >= longestArgument && !c.isLowSurrogate()) return out + QStringLiteral("…");
        // The zero-width joiner and the emoji selector shape letters and pictures; they cannot turn a line around.
        const bool joiner = c.unicode() == 0x200D || c.unicode() == 0x200C;
        if (c == QLatin1Char('\n'))
            out += QStringLiteral("\\n");
        else if (c == QLatin1Char('\t'))
            out += QStringLiteral("\\t");
        else if (isObeyed(c) && !joiner)
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

QString sentence(const std::string& code, const std::vector<std::string>& arguments) {
    const Sentence* found = findSentence(code);
    if (!found)
        return filled(translated(QT_TRANSLATE_NOOP("Faults", "Something went wrong (%1). Please report this.")),
                      {shown(code)});
    QStringList texts;
    for (std::size_t i = 0; i < arguments.size() && found->arguments[i] != '\0'; ++i)
        texts += argumentText(arguments[i], found->arguments[i]);
    return filled(translated(found->text), texts);
}

QString sentence(const Fault& fault) {
    return sentence(fault.code, fault.arguments);
}

QString located(const Place& place, const QString& sentence) {
    QString out;
    if (!place.file.empty()) out = shown(place.file) + QLatin1Char(':');
    if (place.line > 0) out += QString::number(place.line) + QLatin1Char(':');
    if (place.line > 0 && place.column > 0) out += QString::number(place.column) + QLatin1Char(':');
    return out.isEmpty() ? sentence : out + QLatin1Char(' ') + sentence;
}

QString located(const Fault& fault) {
    return located(fault.place, sentence(fault));
}

bool hasSentence(const std::string& code) {
    return findSentence(code) != nullptr;
}

} // namespace journeyline::messages
