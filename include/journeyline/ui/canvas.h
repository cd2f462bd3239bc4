// SPDX-License-Identifier: Apache-2.0
// The sheet of one session on the screen: painting, zooming, selecting, and every way to edit it by hand.
//
// Callers may rely on: the canvas follows the session by itself; every edit it makes is one step of undo with a label;
// it never asks a question; a text or drag under way is part of the session's open gesture, so saving settles it.
// Not responsible for: panels, menus and shortcuts of the window (the slots here are what they call), the sentences for
// faults (see `refused`), files. The canvas itself takes only keys that mean something at the selection (arrows, Tab,
// Enter, F2, typing, 1-5, + - [ ], Alt+arrows, Escape, Space, Delete, Backspace, Ctrl+Enter, Ctrl+Shift+Enter,
// Ctrl+0, Ctrl+1, Ctrl +/-): a menu action with the same shortcut wins and may call the slot instead.
#pragma once

#include <memory>
#include <vector>

#include <QAbstractScrollArea>
#include <QRect>
#include <QString>

#include "journeyline/base/id.h"
#include "journeyline/base/result.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/layout/theme.h"
#include "journeyline/session/session.h"

namespace journeyline::ui {

class Canvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr double smallestZoom = 0.1;
    static constexpr double largestZoom = 4.0;

    /// `session` and `ids` must outlive the canvas.
    Canvas(session::Session& session, IdSource& ids, QWidget* parent = nullptr);
    ~Canvas() override;

    [[nodiscard]] session::Session& session() const;
    /// The layout that is on screen.
    [[nodiscard]] const layout::SheetLayout& sheet() const;
    [[nodiscard]] layout::ThemeName theme() const;
    [[nodiscard]] const layout::SheetView& view() const;
    [[nodiscard]] double zoom() const;
    /// The persona whose emotion the keys 1-5 set: empty in a map without personas.
    [[nodiscard]] Id focusPersona() const;
    [[nodiscard]] bool editing() const;
    [[nodiscard]] bool dragging() const;

    /// Between sheet and viewport px, for a point that is not pinned.
    [[nodiscard]] Point toSheet(QPointF viewportPoint) const;
    [[nodiscard]] QPointF toViewport(Point sheetPoint) const;
    /// Where a thing is on screen now, pinned or not, in viewport px; empty when it is not on the sheet.
    [[nodiscard]] QRectF rectOf(const session::Selection& selection) const;
    [[nodiscard]] QRectF rectOf(const layout::Part& part) const;
    /// What a click there would select; none on empty ground.
    [[nodiscard]] session::Selection selectionAt(QPointF viewportPoint) const;

    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void setTheme(journeyline::layout::ThemeName theme);
    /// What to show. `hints` is always on and `today` is filled in when empty.
    void setView(const journeyline::layout::SheetView& view);
    void setFocusPersona(const journeyline::Id& persona);
    /// No animations: follow the setting of the system or the user.
    void setReducedMotion(bool reduced);

    // 0.1 to 4.0, the middle of the viewport stays in place.
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// The whole map, as far out as needed; never larger than 100 %.
    void zoomToFit();
    /// How a map is first shown: its top left corner, fitted but never so small that cards lose their texts.
    void zoomToStart();
    void zoomTo100();

    /// Scrolls until the thing is visible; nothing happens when it is, or when it is not on the sheet.
    void reveal(const journeyline::session::Selection& selection);
    /// Marks these things, as those in which a text was found; an empty list takes the marks away.
    void setMarked(const std::vector<journeyline::session::Selection>& things);
    /// Selects it, scrolls to it and takes the keyboard focus.
    void goTo(const journeyline::session::Selection& selection);

    // Each adds after (or at) the selection, selects the new thing and opens its editor.
    void addTouchpoint();
    void addPhase();
    void addPainPoint();
    void addOpportunity();
    /// A card in the selected notes lane, else in the first one.
    void addNote();

    /// All of the lane of the selection; once more: all of that kind.
    void selectAll();
    // Under a type of their own, for every map and window, and as plain text. In an open editor: about its letters.
    /// False when there is nothing to copy.
    bool copy();
    /// Nothing is cut that cannot be pasted again.
    void cut();
    /// Parts of a map, or one part for each line of a text. Rows and columns go to `tablePasted`.
    void paste();
    /// One card, touchpoint, pain point or opportunity for each line, as the selection says.
    void pasteLines(const QString& text);
    /// A copy behind the selection; the clipboard stays as it is.
    void duplicateSelection();

    /// Removes what is selected and offers to take it back in a line at the bottom.
    void deleteSelection();
    /// Opens the editor over the text of the selection; an empty cell gets a new card.
    void editSelection();
    /// Takes the text of an open editor and closes it. Call before anything that works on the whole map.
    void finishEditing();
    /// Moves the selected touchpoints, phases, lanes, cards, pain points or opportunities one place: all or none.
    void moveSelection(int dx, int dy);
    /// Folds the phase of the selection into one narrow column, or unfolds it.
    void toggleCollapsed();
    /// Next, previous touchpoint (or thing of the same lane) in reading order.
    void selectNext();
    void selectPrevious();
    /// Nudges the selected emotion points; without one those of the persona in focus at the selected touchpoints.
    void nudgeEmotion(double by);

    /// "… removed." with a button to undo, for 8 s or until the next edit.
    void showUndoLine(const QString& sentence);

signals:
    void zoomChanged(double zoom);
    void focusPersonaChanged(const journeyline::Id& persona);
    /// One line for the status bar on what keys do now; empty: nothing special.
    void hint(const QString& text);
    /// An edit that the map does not allow, such as one in a locked lane.
    void refused(const journeyline::Fault& fault);
    /// What a paste brought along or left out.
    void noted(const std::vector<journeyline::Fault>& notes);
    /// A table of a spreadsheet was pasted; nothing has been done with it yet.
    void tablePasted(const QString& text);
    /// The selection is already what was clicked.
    void contextMenuRequested(const QPoint& globalPosition);
    /// An editor over a text was opened or closed.
    void editingChanged(bool editing);
    /// Enter or double click on something that has no text on the sheet to edit (a metric, the figures of the goal, the
    /// legend): a panel should open for it.
    void panelRequested(const journeyline::session::Selection& selection);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Inner;
    friend struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace journeyline::ui
