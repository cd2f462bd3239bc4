// SPDX-License-Identifier: Apache-2.0
// Used by the build: journeyline-reference man|bash en|nl OUT
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include "journeyline/messages/language.h"
#include "program_reference.h"

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        std::fputs("Usage: journeyline-reference man|bash en|nl OUT\n", stderr);
        return 2;
    }
    journeyline::messages::installLanguage(*QCoreApplication::instance(), words[2]);
    const bool manual = words[1] == QLatin1String("man");
    const QByteArray text = (manual ? journeyline::app::manualPage() : journeyline::app::bashCompletion()).toUtf8();
    QFile out(words[3]);
    if (out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(text) == text.size()) return 0;
    std::fprintf(stderr, "journeyline-reference: %s cannot be written\n", qPrintable(words[3]));
    return 2;
}
