// SPDX-License-Identifier: Apache-2.0
#include "journeyline/messages/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

// Outside of any namespace, as Qt asks: a static library's resources must be registered by hand.
static void registerTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace journeyline::messages {

namespace {

/// One translator for our own texts, one for those of Qt's dialogs.
std::array<std::unique_ptr<QTranslator>, 2>& installed() {
    static std::array<std::unique_ptr<QTranslator>, 2> translators;
    return translators;
}

void replace(QCoreApplication& application, std::unique_ptr<QTranslator>& slot, std::unique_ptr<QTranslator> with) {
    if (slot) application.removeTranslator(slot.get());
    slot = std::move(with);
    if (slot) application.installTranslator(slot.get());
}

std::unique_ptr<QTranslator> loaded(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder)) return nullptr;
    return translator;
}

QString known(const QString& language) {
    return language.startsWith(QLatin1String("nl"), Qt::CaseInsensitive) ? QStringLiteral("nl") : QStringLiteral("en");
}

} // namespace

void installLanguage(QCoreApplication& application, const QString& language) {
    registerTranslations();
    const QString name = known(language);
    const QString folderOfQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    replace(application, installed()[0], loaded(QStringLiteral("journeyline_") + name, QStringLiteral(":/i18n")));
    replace(application, installed()[1], loaded(QStringLiteral("qtbase_") + name, folderOfQt));
}

QString systemLanguage() {
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& language : wanted) {
        if (language.startsWith(QLatin1String("nl"))) return QStringLiteral("nl");
        if (language.startsWith(QLatin1String("en"))) return QStringLiteral("en");
    }
    return QStringLiteral("en");
}

} // namespace journeyline::messages
