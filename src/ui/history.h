// SPDX-License-Identifier: Apache-2.0
// The steps of undo as a list, the oldest at the top: which are in the map, which were taken back, and a way to any.
// Callers may rely on: it follows the session while it is shown, and costs nothing while it is not.
// Not responsible for: going there (the window does, because a text being typed has to be taken first).
#pragma once

#include <QDockWidget>

class QListView;

namespace journeyline::session {
class Session;
}

namespace journeyline::ui {

class StepModel;

class History final : public QDockWidget {
    Q_OBJECT

public:
    History(const session::Session& session, QWidget* parent);
    void retranslate();
    /// Puts the focus on the step that the map is at.
    void takeFocus();

signals:
    /// As many steps as shall be in the map.
    void stepChosen(int steps);
    /// The user is done here: the sheet should have the focus.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void follow();

    const session::Session& m_session;
    QListView* m_list;
    StepModel* m_steps;
};

} // namespace journeyline::ui
