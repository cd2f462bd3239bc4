// SPDX-License-Identifier: Apache-2.0
// A main window with the worked example in it, driven by the names of its widgets.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "dock.h"
#include "journeyline/document/facts.h"
#include "journeyline/document/find.h"
#include "journeyline/ui/canvas.h"
#include "main_window.h"
#include "panel_context.h"
#include "workbench.h"

namespace journeyline::ui {

class WindowTest : public testing::Test {
protected:
    WindowTest();
    ~WindowTest() override;

    void openExample();
    /// The example as a file on the disk, open in the window.
    QString savedExample();
    static QByteArray bytesOf(const QString& path);
    /// Types another title for the first touchpoint.
    void rename(const QString& title);
    /// Number `n` of the journey, from 1.
    [[nodiscard]] Id touchpoint(int n) const;
    [[nodiscard]] const Touchpoint& data(int n) const {
        return *findTouchpoint(window->session().map(), touchpoint(n));
    }
    void select(int n) { window->session().select(session::Selection::touchpoint(touchpoint(n))); }
    void trigger(const char* action);
    [[nodiscard]] const Map& map() const { return window->session().map(); }

    template <class W>
    [[nodiscard]] W* named(const QString& name) const {
        W* widget = window->findChild<W*>(name);
        EXPECT_NE(widget, nullptr) << "no widget " << name.toStdString();
        return widget;
    }
    /// Replaces the text of a field as a user does, key by key.
    static void retype(QWidget* field, const QString& text);
    /// Runs `then` on the next dialog that opens, which must close by it.
    template <class Dialog>
    static void whenOpen(std::function<void(Dialog*)> then) {
        auto* timer = new QTimer(qApp);
        timer->setInterval(10);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, then] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            timer->stop();
            timer->deleteLater();
            then(dialog);
        });
        timer->start();
    }

    QTemporaryDir folder;
    std::unique_ptr<Workbench> workbench;
    MainWindow* window = nullptr;
};

} // namespace journeyline::ui
