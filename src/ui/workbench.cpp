// SPDX-License-Identifier: Apache-2.0
#include "workbench.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <filesystem>

#include "journeyline/messages/language.h"
#include "main_window.h"

namespace journeyline::ui {
namespace {

/// One file may have many names: links, and "..". A file that is gone has only the name it was opened by.
bool isSameFile(const QString& a, const QString& b) {
    if (a == b) return true;
    std::error_code unknown;
    return std::filesystem::equivalent(QFile::encodeName(a).toStdString(), QFile::encodeName(b).toStdString(), unknown);
}

} // namespace

Workbench::Workbench(QApplication& application) : m_application(application), m_language(m_preferences.language()) {
    QLocale::setDefault(QLocale(m_language));
    messages::installLanguage(application, m_language);
    showTheme(application, m_preferences.theme());
}

Workbench::~Workbench() {
    const QList<MainWindow*> windows = m_windows;
    m_windows.clear();
    for (MainWindow* window : windows)
        delete window;
}

MainWindow* Workbench::newWindow() {
    auto* window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    window->show();
    return window;
}

MainWindow* Workbench::openFile(const QString& path, MainWindow* from) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (MainWindow* window = windowShowing(absolute)) {
        window->raise();
        window->activateWindow();
        return window;
    }
    MainWindow* window = from && from->untouched() ? from : newWindow();
    if (window->load(absolute)) return window;
    if (window != from) window->close();
    return nullptr;
}

MainWindow* Workbench::windowShowing(const QString& path, const MainWindow* except) const {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (MainWindow* window : m_windows)
        if (window != except && window->isVisible() && !window->path().isEmpty() &&
            isSameFile(window->path(), absolute))
            return window;
    return nullptr;
}

bool Workbench::anyVisible() const {
    return std::any_of(m_windows.begin(), m_windows.end(),
                       [](const MainWindow* window) { return window->isVisible(); });
}

void Workbench::closeAll() {
    const QList<MainWindow*> windows = m_windows;
    for (MainWindow* window : windows)
        if (!window->close()) return; // the user cancelled
}

void Workbench::chooseTheme(ThemeChoice choice) {
    m_preferences.setTheme(choice);
    showTheme(m_application, choice);
    emit themeChanged();
}

void Workbench::chooseLanguage(const QString& language) {
    if (language == m_language) return;
    m_language = language;
    m_preferences.setLanguage(language);
    QLocale::setDefault(QLocale(language));
    messages::installLanguage(m_application, language);
}

} // namespace journeyline::ui
