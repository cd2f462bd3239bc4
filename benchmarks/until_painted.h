// SPDX-License-Identifier: Apache-2.0
// Ends a program as soon as its first window has been painted and nothing waits any more.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace journeyline::benchmarks {

class QuitOncePainted : public QObject {
public:
    explicit QuitOncePainted(QApplication& application) { application.installEventFilter(this); }

protected:
    bool eventFilter(QObject* to, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(to);
        if (event->type() == QEvent::Paint && widget && widget->isWindow() && !m_seen) {
            m_seen = true;
            // The widgets inside are painted in the same turn of the event loop.
            QTimer::singleShot(0, this, [] { QCoreApplication::exit(0); });
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace journeyline::benchmarks
