// SPDX-License-Identifier: Apache-2.0
#include "preferences.h"

#include <QFileInfo>

#include <array>
#include <utility>

#include "journeyline/messages/language.h"

namespace journeyline::ui {
namespace {

constexpr qsizetype recentLimit = 10;

constexpr std::array themeWords{std::pair{ThemeChoice::System, "system"}, std::pair{ThemeChoice::Light, "light"},
                                std::pair{ThemeChoice::Dark, "dark"}, std::pair{ThemeChoice::Contrast, "contrast"}};

} // namespace

Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Journeyline"),
                 QStringLiteral("journeyline")) {}

ThemeChoice Preferences::theme() const {
    const QString word = m_settings.value(QStringLiteral("theme")).toString();
    for (const auto& [choice, name] : themeWords)
        if (word == QLatin1String(name)) return choice;
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice) {
    for (const auto& [entry, name] : themeWords)
        if (entry == choice) m_settings.setValue(QStringLiteral("theme"), QLatin1String(name));
}

QString Preferences::language() const {
    const QString chosen = m_settings.value(QStringLiteral("language")).toString();
    if (chosen == QLatin1String("nl") || chosen == QLatin1String("en")) return chosen;
    return messages::systemLanguage();
}

void Preferences::setLanguage(const QString& language) {
    m_settings.setValue(QStringLiteral("language"), language);
}

QStringList Preferences::recentFiles() const {
    return m_settings.value(QStringLiteral("recentFiles")).toStringList().mid(0, recentLimit);
}

void Preferences::addRecentFile(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(QStringLiteral("recentFiles"), files.mid(0, recentLimit));
}

void Preferences::clearRecentFiles() {
    m_settings.remove(QStringLiteral("recentFiles"));
}

QByteArray Preferences::geometry() const {
    return m_settings.value(QStringLiteral("geometry")).toByteArray();
}
void Preferences::setGeometry(const QByteArray& geometry) {
    m_settings.setValue(QStringLiteral("geometry"), geometry);
}

bool Preferences::flag(const QString& name, bool otherwise) const {
    return m_settings.value(name, otherwise).toBool();
}
void Preferences::setFlag(const QString& name, bool on) {
    m_settings.setValue(name, on);
}

} // namespace journeyline::ui
