// SPDX-License-Identifier: Apache-2.0
// The interface is complete in both languages at all times.
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace journeyline::messages {
namespace {

struct Entry {
    QString source;
    QStringList translations;
    bool finished = true;
    bool plural = false;
};

std::vector<Entry> readEntries(const char* language) {
    QFile file(
        QStringLiteral(JOURNEYLINE_SOURCE "/resources/translations/journeyline_%1.ts").arg(QLatin1String(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("message")) {
            entries.emplace_back();
            entries.back().plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            entries.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entries.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!entries.back().plural) entries.back().translations += xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            entries.back().translations += xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return entries;
}

QStringList placesIn(const QString& text) {
    QStringList places;
    auto found = QRegularExpression(QStringLiteral("%(L?\\d|n)")).globalMatch(text);
    while (found.hasNext())
        places += found.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

void expectComplete(const char* language) {
    for (const Entry& entry : readEntries(language)) {
        const std::string source = entry.source.toStdString();
        EXPECT_TRUE(entry.finished) << language << ": " << source;
        EXPECT_EQ(entry.translations.size(), entry.plural ? 2 : 1) << language << ": " << source;
        for (qsizetype form = 0; form < entry.translations.size(); ++form) {
            const QString& text = entry.translations[form];
            EXPECT_FALSE(text.isEmpty()) << language << ": " << source;
            // "one thing" need not say its number.
            QStringList wanted = placesIn(entry.source);
            QStringList given = placesIn(text);
            if (form == 0 && entry.plural)
                wanted.removeAll(QStringLiteral("%n")), given.removeAll(QStringLiteral("%n"));
            EXPECT_EQ(wanted, given) << language << ": " << source;
        }
    }
}

TEST(Translations, DutchIsComplete) {
    EXPECT_GT(readEntries("nl").size(), 100U);
    expectComplete("nl");
}

TEST(Translations, EnglishPluralsAreComplete) {
    expectComplete("en");
}

} // namespace
} // namespace journeyline::messages
