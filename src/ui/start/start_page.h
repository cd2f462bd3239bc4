// SPDX-License-Identifier: Apache-2.0
// The start page: the ways to begin at the left, recent maps and templates at the right.
//
// Callers may rely on: it is there at once and completes itself; it reads maps on another thread only and shows no
// dialog but the question about a map that is gone; arrow keys go to the nearest button in their direction, Tab to the
// next, Enter presses. Not responsible for: opening anything (see the signals), the list of recent files (Workbench).
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

#include "journeyline/ui/templates.h"
#include "start_side.h"

class QLabel;
class QScrollArea;

namespace journeyline::ui {

class FilterChip;
class GlimpseReader;
class MapCard;
struct MapGlimpse;
class PageLink;
class Workbench;

class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(Workbench& workbench, QWidget* parent);
    /// Makes the page anew from the list of recent files, in the language and theme of now.
    void refresh();
    /// The first recent map, else the button for a new one.
    void takeFocus();
    [[nodiscard]] StartSide& side() { return *m_side; }

signals:
    void newAsked();
    void openAsked();
    void importAsked();
    void fileChosen(const QString& path);
    /// `language` is that of the map.
    void templateChosen(const QString& name, const QString& language);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Filter { All, Dutch, English, Worked };

    void makeRecent();
    void makeTemplates();
    void retranslate();
    void place();
    int placeGrid(const QList<MapCard*>& cards, int top, int shown, int gapBelow);
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] int cardWidth() const;
    [[nodiscard]] QString templateLanguage() const;
    void showFile(const QString& path, const MapGlimpse& glimpse);
    void showTemplate(const QString& name, const QString& language, const MapGlimpse& glimpse);
    void openRecent(MapCard* card);
    void removeRecent(const QString& path);
    void clearRecent();
    void recentMenu(MapCard* card, const QPoint& at);
    void moveFocus(int key);
    void orderTabs();
    [[nodiscard]] bool hasFocusInside() const;

    Workbench& m_workbench;
    GlimpseReader* m_reader;
    StartSide* m_side;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QLabel* m_recentHeading;
    QLabel* m_templateHeading;
    PageLink* m_showAll;
    PageLink* m_clear;
    QList<FilterChip*> m_chips;
    QList<MapCard*> m_recent;
    QList<MapCard*> m_templates;
    QList<TemplateEntry> m_entries;
    Filter m_filter = Filter::All;
    bool m_allRecent = false;
};

} // namespace journeyline::ui
