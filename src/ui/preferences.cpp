// SPDX-License-Identifier: Apache-2.0
#include "preferences.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QRect>
#include <QScreen>

#include <array>
#include <utility>

#include "journeyline/messages/language.h"

namespace journeyline::ui {
namespace {

constexpr qsizetype recentLimit = 24;

constexpr std::array themeWords{std::pair{ThemeChoice::System, "system"}, std::pair{ThemeChoice::Light, "light"},
                                std::pair{ThemeChoice::Dark, "dark"}, std::pair{ThemeChoice::Contrast, "contrast"}};

/// A laptop has one arrangement of screens on the road and another at the desk; each remembers its own.
QString screensKey() {
    QStringList screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect area = screen->geometry();
        screens << QStringLiteral("%1x%2+%3+%4").arg(area.width()).arg(area.height()).arg(area.x()).arg(area.y());
    }
    screens.sort();
    return QStringLiteral("screens/") + screens.join(QLatin1Char('_')).left(200);
}

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
    QString chosen = m_settings.value(QStringLiteral("language")).toString();
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

void Preferences::removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(QStringLiteral("recentFiles"), files);
}

void Preferences::clearRecentFiles() {
    m_settings.remove(QStringLiteral("recentFiles"));
}

QByteArray Preferences::geometry() const {
    const QByteArray here = m_settings.value(screensKey()).toByteArray();
    return here.isEmpty() ? m_settings.value(QStringLiteral("geometry")).toByteArray() : here;
}
void Preferences::setGeometry(const QByteArray& geometry) {
    m_settings.setValue(screensKey(), geometry);
    m_settings.setValue(QStringLiteral("geometry"), geometry);
}

bool Preferences::flag(const QString& name, bool otherwise) const {
    return m_settings.value(name, otherwise).toBool();
}
void Preferences::setFlag(const QString& name, bool on) {
    m_settings.setValue(name, on);
}

} // namespace journeyline::ui
