// SPDX-License-Identifier: Apache-2.0
// In the status bar while something is written in the background: what, how far, and a button that stops it.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace journeyline::ui {

class OutputProgress final : public QWidget {
    Q_OBJECT

public:
    explicit OutputProgress(QWidget* parent);
    void begin(const QString& what);
    void showShare(double share);
    void end();

signals:
    void stopped();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QToolButton* m_stop;
};

} // namespace journeyline::ui
