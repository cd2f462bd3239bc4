// SPDX-License-Identifier: Apache-2.0
// A slim line under a blank sheet that asks who travels and what the map is for. What is typed is on the sheet at once,
// as ordinary steps of undo. It never takes the focus by itself, and Escape or its button sends it away.
#pragma once

#include <QWidget>

#include "journeyline/base/id.h"
#include "journeyline/session/session.h"

class QAbstractButton;
class QLabel;

namespace journeyline::ui {

class TextField;

class FirstQuestions final : public QWidget {
    Q_OBJECT

public:
    FirstQuestions(session::Session& session, IdSource& ids, QWidget* parent);
    /// For a map that was just begun.
    void begin();
    void takeFocus();
    /// Puts its fields behind a widget on the way of the Tab key.
    void comeAfter(QWidget* sheet);

signals:
    /// The sheet should have the focus.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void finish();

    QLabel* m_whoLabel;
    TextField* m_who;
    QLabel* m_goalLabel;
    TextField* m_goal;
    QAbstractButton* m_close;
};

} // namespace journeyline::ui
