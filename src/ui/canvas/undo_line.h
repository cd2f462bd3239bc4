// SPDX-License-Identifier: Apache-2.0
// "Touchpoint “Checkout” removed. [Undo]" at the bottom of the canvas: removing never asks, it offers the way back.
// Goes away by itself after a while; never takes the focus away from what the user does.
#pragma once

#include <QFrame>
#include <QTimer>

#include "journeyline/layout/theme.h"

class QLabel;
class QPushButton;

namespace journeyline::ui::canvas {

class UndoLine final : public QFrame {
    Q_OBJECT

public:
    static constexpr int visibleMilliseconds = 8000;

    explicit UndoLine(QWidget* parent);
    /// The colours of the sheet the other way round, so that the line stands out from it.
    void dress(const layout::Theme& theme);
    void showSentence(const QString& sentence);
    /// At the bottom in the middle of the parent.
    void place();

signals:
    void undoRequested();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void timeOut();

    QLabel* m_sentence;
    QPushButton* m_button;
    QTimer m_timer;
};

} // namespace journeyline::ui::canvas
