// SPDX-License-Identifier: Apache-2.0
// The start page in a window: shows it in place of the map, and the map again when there is one.
//
// The window under it holds a blank map in which nothing was done, so a map that is opened or begun takes the window
// over. While the page is shown, toolbar, docks and status line are away and what works on a map cannot be chosen.
// Callers may rely on: leaving gives everything back as it was, and the sheet has its size and the focus then.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QStackedWidget;

namespace journeyline::ui {

class ActionSet;
class StartPage;
class Workbench;

class Home final : public QObject {
    Q_OBJECT

public:
    /// Of the window: the map is the first of its pages.
    struct Place {
        QMainWindow* window;
        QStackedWidget* pages;
        ActionSet* actions;
    };
    Home(const Place& place, Workbench& workbench);

    [[nodiscard]] bool shown() const { return m_shown; }
    void show();
    void leave();
    /// Call after actions were enabled for the map.
    void holdActions();

signals:
    void templateChosen(const QString& name, const QString& language);
    void fileChosen(const QString& path);
    /// The page was shown or left.
    void changed();

private:
    void makePage();

    Place m_place;
    Workbench& m_workbench;
    StartPage* m_page = nullptr; ///< made when it is first shown
    bool m_shown = false;
    QList<QPointer<QAction>> m_held;
    QList<QPointer<QWidget>> m_away;
};

} // namespace journeyline::ui
