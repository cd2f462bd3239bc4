// SPDX-License-Identifier: Apache-2.0
#include "window_support.h"

#include <QSettings>

namespace journeyline::ui {

WindowTest::WindowTest() {
    // What one test leaves unsaved is nothing that another one may find.
    qputenv("XDG_STATE_HOME", folder.filePath(QStringLiteral("state")).toLocal8Bit());
    QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Journeyline"), QStringLiteral("journeyline"))
        .clear();
    Preferences().setLanguage(QStringLiteral("en"));
    Preferences().setTheme(ThemeChoice::Light);
    workbench = std::make_unique<Workbench>(*qApp);
    window = workbench->newWindow();
    window->resize(1440, 900);
    QApplication::setActiveWindow(window);
    QApplication::processEvents();
}

WindowTest::~WindowTest() {
    workbench.reset();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void WindowTest::openExample() {
    trigger("newExample");
    QApplication::processEvents();
}

QString WindowTest::savedExample() {
    openExample();
    const QString path = folder.filePath(QStringLiteral("coffee.cjm"));
    EXPECT_TRUE(window->session().saveAs(path));
    EXPECT_TRUE(window->load(path));
    return path;
}

QByteArray WindowTest::bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void WindowTest::rename(const QString& title) {
    select(1);
    retype(named<QWidget>(QStringLiteral("panel.title")), title);
}

Id WindowTest::touchpoint(int n) const {
    Id found;
    int number = 0;
    forEachTouchpoint(window->session().map(), [&](TouchpointPlace, const Touchpoint& touchpoint) {
        if (++number == n) found = touchpoint.id;
    });
    return found;
}

void WindowTest::trigger(const char* action) {
    auto* found = window->findChild<QAction*>(QStringLiteral("action.") + QLatin1String(action));
    ASSERT_NE(found, nullptr) << action;
    ASSERT_TRUE(found->isEnabled()) << action;
    found->trigger();
    if (window) window->finishSaving();
}

void WindowTest::retype(QWidget* field, const QString& text) {
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    if (text.isEmpty()) QTest::keyClick(field, Qt::Key_Delete);
    QApplication::processEvents();
}

} // namespace journeyline::ui
