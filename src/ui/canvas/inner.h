// SPDX-License-Identifier: Apache-2.0
// What a canvas is made of, shared by the files that make it work: painting (canvas.cpp, marks.cpp), view
// (canvas_view), pointer (pointer.cpp, selecting.cpp), keys (keyboard.cpp) and edits (commands.cpp, copying.cpp).
// Private to the canvas.
#pragma once

#include <unordered_set>

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>

#include "accessible_events.h"
#include "drag.h"
#include "journeyline/edits/fragment.h"
#include "journeyline/render/scene_painter.h"
#include "journeyline/ui/canvas.h"
#include "kept_tiles.h"
#include "live_sheet.h"
#include "navigation.h"
#include "text_editing.h"
#include "undo_line.h"
#include "viewpoint.h"

namespace journeyline::ui {

/// Where the insert button stands: the touchpoint it adds becomes number `index` of the phase.
struct InsertPlace {
    Id phase;
    std::size_t index = 0;
    Point centre;
    bool hit = false; ///< a click here adds; otherwise the button only shows itself
    friend bool operator==(const InsertPlace&, const InsertPlace&) = default;
};

struct Canvas::Inner : QObject {
    Inner(Canvas& owner, session::Session& session, IdSource& ids);

    // canvas.cpp
    void followMap();
    void followSelection();
    void focusOn(const Id& persona);
    void update() { q.viewport()->update(); }
    void hintAtKeys(); ///< what keys do in the present state, for the status bar
    void refuse(const Fault& fault) { emit q.refused(fault); }
    void paint(QPainter& painter, const QRect& exposed);
    void paintSection(QPainter& painter, layout::Section section, const QRectF& exposed);
    void paintGround(QPainter& painter, const QRect& exposed);

    // canvas_view.cpp
    void updateScrollBars();
    void readScrollBars();
    void setScroll(QPointF scroll);
    void zoomAt(double zoom, QPointF viewportPoint, double least = smallestZoom);
    void scrollSmoothly(QPointF scroll);
    void revealRect(const Rect& sheetRect);

    // marks.cpp: what lies over the sheet.
    [[nodiscard]] std::optional<scene::Box> tintedColumn() const; ///< of the selected touchpoint
    void paintMarks(QPainter& painter, layout::Section section);
    void paintSelection(QPainter& painter, const layout::Part& part);
    void paintSelected(QPainter& painter, const layout::Part& part);
    void paintOthers(QPainter& painter, layout::Section section);
    void paintStationRing(QPainter& painter, const Id& touchpoint) const;
    void paintFound(QPainter& painter, layout::Section section) const;
    void paintBand(QPainter& painter) const;
    void paintRestyled(QPainter& painter, const scene::Group& group, const layout::Part& part, const Rect& around,
                       Colour fill, std::optional<scene::Stroke> edge);
    void paintPhaseNames(QPainter& painter);
    void paintGhost(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    [[nodiscard]] const scene::Group* groupOf(const layout::Part& part) const;

    // pointer.cpp
    void press(QMouseEvent& event);
    void move(QMouseEvent& event);
    void release(QMouseEvent& event);
    void hover(QPointF at);
    void startDrag(QPointF at);
    void dragTo(QPointF at);
    void endDrag(bool keep);
    void scrollNear(QPointF at);
    void autoScroll();
    [[nodiscard]] layout::Part partAt(QPointF viewportPoint) const;
    [[nodiscard]] std::optional<InsertPlace> insertPlaceAt(QPointF viewportPoint) const;
    [[nodiscard]] std::optional<std::size_t> edgeAt(QPointF viewportPoint) const;
    void takePicture(const layout::Part& part); ///< of what is dragged, for ghost

    // selecting.cpp: one thing, or several of a kind
    void selectAt(const layout::Part& part, Qt::KeyboardModifiers modifiers);
    void selectRange(const session::Selection& to);
    void extend(canvas::Direction direction);
    void startBand();
    void bandTo(QPointF at);
    void endBand(bool keep);
    using Things = std::unordered_set<session::Selection, session::SelectionHash>;
    [[nodiscard]] std::vector<layout::Part> visibleParts(const Things& things) const; ///< of the visible columns

    // keyboard.cpp
    bool key(QKeyEvent& event);
    bool emotionKey(const QKeyEvent& event);
    bool controlKey(const QKeyEvent& event);
    bool arrowKey(const QKeyEvent& event);
    bool edgeKey(const QKeyEvent& event); ///< Home and End
    [[nodiscard]] session::Selection keysGoOnFrom() const;
    bool step(bool forward); ///< false when there is nowhere to go
    void escape();
    void letGoOfSpace();
    void changeFocusPersona(int by);

    // commands.cpp
    void unfoldAround(const canvas::TextTarget& target);
    bool edit(const canvas::TextTarget& target);
    bool editSelection(const QKeyEvent* typed);
    void separateFrom(const QString& typed); ///< a blank between the text there was and the first word typed
    void doubleClick(Point sheetPoint);
    void afterEditing(canvas::TextEditor::Leave how, bool kept);
    void insertAt(const InsertPlace& place);
    void setEmotion(double value);
    void pasteText(const QString& text);
    void pasteFragment(const edits::Fragment& fragment, const edits::PastePlace& place, const QString& label);
    [[nodiscard]] edits::PastePlace placeFor(edits::FragmentKind kind) const;
    void editEmotions(const std::function<Result<Map>(const Map&, const session::Selection&)>& verb);
    /// The selected points; at selected touchpoints those of the persona in focus.
    [[nodiscard]] session::Selections emotionsInFocus() const;
    [[nodiscard]] Id touchpointForNew() const;
    void selectByKey(const session::Selection& selection);
    void apply(const QString& label, const Result<Map>& edited, const session::Selections& after);

    Canvas& q;
    session::Session& session;
    IdSource& ids;
    canvas::LiveSheet live;
    canvas::Viewpoint viewpoint;
    render::ScenePainter painter;
    canvas::KeptTiles keptTiles;
    canvas::TextEditing* editing = nullptr;
    canvas::UndoLine* undoLine = nullptr;
    std::unique_ptr<canvas::AccessibleEvents> events; ///< after everything that lays out
    Id focusPersona;
    session::Selection anchor;        ///< where a range begins
    Things others;                    ///< selected besides the primary
    Things marked;                    ///< in which a text was found
    session::Selection lastSelection; ///< where the keys go on after nothing was selected
    bool forwarding = false;          ///< a key is on its way from the canvas to the open editor
    bool reducedMotion = false;
    bool fitted = false;     ///< the whole map is in view because it was asked for
    bool byKeyboard = false; ///< the selection was moved by a key: show where the focus is
    bool scrolling = false;
    QVariantAnimation glide;

    std::optional<layout::Part> selectedPart; ///< where the selection stands; found once per change
    layout::Part hovered;
    std::optional<InsertPlace> insertPlace;

    enum class Press { None, Part, Insert, Edge, Pan, Band };
    Press pressed = Press::None;
    layout::Part pressedPart;
    Qt::KeyboardModifiers pressedWith;
    QPointF pressedAt, lastAt;
    Point pressedOnSheet;
    std::size_t pressedColumn = 0;
    bool spaceHeld = false;
    bool spacePanned = false; ///< while it was held
    session::Selections beforeBand;
    std::unique_ptr<canvas::Drag> drag;
    QPixmap ghost;
    QPointF ghostOffset;
    QPointF ghostCrop; ///< what is left out of it at the left and the top
    QTimer autoScrollTimer;
};

} // namespace journeyline::ui
