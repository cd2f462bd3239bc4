// SPDX-License-Identifier: Apache-2.0
#include "workbench.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <filesystem>

#include "home.h"
#include "journeyline/messages/language.h"
#include "journeyline/recovery/leftovers.h"
#include "main_window.h"
#include "picture_cache.h"
#include "text_files.h"

namespace journeyline::ui {
namespace {

constexpr int cascade = 28;
constexpr std::ptrdiff_t mostRecovered = 12;

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
    m_remember.setSingleShot(true);
    connect(&m_remember, &QTimer::timeout, this, &Workbench::rememberWindows);
    // The session of the desktop ends; nobody may ask for the windows any more.
    connect(&application, &QGuiApplication::commitDataRequest, this, &Workbench::rememberWindows);
}

Workbench::~Workbench() {
    m_remember.stop();
    const QList<MainWindow*> windows = m_windows;
    m_windows.clear();
    for (MainWindow* window : windows)
        delete window;
}

MainWindow* Workbench::makeWindow() {
    auto* window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    // Not exactly over another one, which it would hide.
    for (const MainWindow* other : std::as_const(m_windows))
        if (other != window && other->isVisible() && !window->isMaximized() && other->pos() == window->pos())
            window->move(window->pos() + QPoint(cascade, cascade));
    return window;
}

MainWindow* Workbench::newWindow() {
    MainWindow* window = makeWindow();
    window->show();
    return window;
}

MainWindow* Workbench::startWindow() {
    for (MainWindow* window : std::as_const(m_windows)) {
        if (!window->isVisible() || !window->home().shown()) continue;
        window->raise();
        window->activateWindow();
        return window;
    }
    MainWindow* window = makeWindow();
    window->home().show();
    window->show();
    return window;
}

MainWindow* Workbench::openFile(const QString& path, MainWindow* from) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (importKind(absolute)) return importFile(absolute, from);
    if (MainWindow* window = windowShowing(absolute)) {
        window->raise();
        window->activateWindow();
        return window;
    }
    MainWindow* window = from && from->untouched() ? from : makeWindow();
    if (window->load(absolute)) return window;
    if (window != from) window->close();
    return nullptr;
}

MainWindow* Workbench::importFile(const QString& path, MainWindow* from) {
    MainWindow* window = from && from->untouched() ? from : makeWindow();
    if (window->importFile(QFileInfo(path).absoluteFilePath())) return window;
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
    rememberWindows();
    m_closing = true;
    const QList<MainWindow*> windows = m_windows;
    for (MainWindow* window : windows)
        if (!window->close()) break; // the user cancelled
    m_closing = false;
}

bool Workbench::restoreWindows() {
    if (!m_preferences.flag(QLatin1String(reopenFlag), true)) return false;
    bool any = false;
    for (const OpenWindow& open : m_openWindows.read()) {
        // What is gone by now, or was opened twice, is no news to be told at the start.
        if (!QFileInfo(open.path).isFile() || windowShowing(open.path)) continue;
        MainWindow* window = openFile(open.path);
        if (window) window->restoreLook(open);
        any = any || window;
    }
    return any;
}

QString Workbench::recoveryFolder() {
    return OpenWindows::usualFolder() + QStringLiteral("/recovery");
}

bool Workbench::recoverMaps() {
    auto found = recovery::findLeftovers(m_files, QFile::encodeName(recoveryFolder()).toStdString());
    // What is too much for one screen stays where it is, for the next start.
    if (std::ssize(found.maps) > mostRecovered) found.maps.erase(found.maps.begin() + mostRecovered, found.maps.end());
    for (recovery::Leftover& leftover : found.maps)
        makeWindow()->recover(std::move(leftover));
    for (const Fault& problem : found.problems)
        (anyVisible() ? m_windows.constLast() : startWindow())->tellFault(problem);
    return !found.maps.empty();
}

void Workbench::rememberWindows() {
    QList<OpenWindow> open;
    for (const MainWindow* window : std::as_const(m_windows))
        if (window->isVisible() && !window->path().isEmpty()) open.append(window->look());
    m_openWindows.write(open);
}

void Workbench::rememberSoon() {
    m_remember.start(0);
}

void Workbench::windowCloses(const MainWindow& window) {
    m_preferences.setGeometry(window.saveGeometry());
    if (m_closing) return;
    const bool last = std::none_of(m_windows.begin(), m_windows.end(),
                                   [&](const MainWindow* other) { return other != &window && other->isVisible(); });
    if (last)
        rememberWindows();
    else
        rememberSoon();
}

void Workbench::addRecentFile(const QString& path) {
    m_preferences.addRecentFile(path);
    emit recentFilesChanged();
}

void Workbench::removeRecentFile(const QString& path) {
    PictureCache(PictureCache::usualFolder()).forget(path);
    m_preferences.removeRecentFile(path);
    emit recentFilesChanged();
}

void Workbench::clearRecentFiles() {
    PictureCache(PictureCache::usualFolder()).clear();
    m_preferences.clearRecentFiles();
    emit recentFilesChanged();
}

void Workbench::chooseFlag(ActionId action, const char* flag, bool on) {
    m_preferences.setFlag(QLatin1String(flag), on);
    for (MainWindow* window : std::as_const(m_windows))
        window->action(action)->setChecked(on);
}

void Workbench::chooseTheme(ThemeChoice choice) {
    m_preferences.setTheme(choice);
    showTheme(m_application, choice);
    emit themeChanged();
}

void Workbench::followDesktop() {
    const bool other = lookAtDesktop();
    showTheme(m_application, m_preferences.theme());
    if (other && m_preferences.theme() == ThemeChoice::System) emit themeChanged();
}

void Workbench::chooseLanguage(const QString& language) {
    if (language == m_language) return;
    m_language = language;
    m_preferences.setLanguage(language);
    QLocale::setDefault(QLocale(language));
    messages::installLanguage(m_application, language);
}

} // namespace journeyline::ui
