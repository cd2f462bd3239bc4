// SPDX-License-Identifier: Apache-2.0
// Construction of the canvas, following its session, and painting the sections of the sheet in their order.
#include "journeyline/ui/canvas.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include "accessible_sheet.h"
#include "inner.h"
#include "journeyline/document/find.h"
#include "journeyline/render/fonts.h"
#include "places.h"
#include "qt_values.h"
#include "text_names.h"

namespace journeyline::ui {

using canvas::qt;
using layout::Section;
using session::Selection;

namespace {
constexpr int glideMilliseconds = 140;
} // namespace

Canvas::Canvas(session::Session& session, IdSource& ids, QWidget* parent) : QAbstractScrollArea(parent) {
    render::loadFonts();
    setObjectName(QStringLiteral("canvas"));
    setFrameStyle(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    canvas::AccessibleSheet::install();
    m_inner = std::make_unique<Inner>(*this, session, ids);
    m_inner->events = std::make_unique<canvas::AccessibleEvents>(*this);
    m_inner->followMap();
    m_inner->followSelection();
}

Canvas::~Canvas() {
    finishEditing();
    // What the session says from now on reaches a canvas that is only half there.
    m_inner->session.disconnect(m_inner.get());
}

Canvas::Inner::Inner(Canvas& owner, session::Session& openSession, IdSource& idSource)
    : q(owner), session(openSession), ids(idSource) {
    editing = new canvas::TextEditing(session, live, viewpoint, q.viewport());
    undoLine = new canvas::UndoLine(q.viewport());
    connect(&session, &session::Session::changed, this, [this] { followMap(); });
    connect(&session, &session::Session::selectionsChanged, this, [this] { followSelection(); });
    connect(&session, &session::Session::undoChanged, this, [this] {
        editing->noticeSettled();
        if (drag && !drag->open()) endDrag(true);
    });
    connect(editing, &canvas::TextEditing::opened, this, [this] {
        if (const auto part = partOf(live.layout(), editing->target())) revealRect(part->rect);
        editing->place();
        hintAtKeys();
        update();
        emit q.editingChanged(true);
    });
    connect(editing, &canvas::TextEditing::left, this, &Inner::afterEditing);
    connect(editing, &canvas::TextEditing::refused, this, &Inner::refuse);
    connect(undoLine, &canvas::UndoLine::undoRequested, this, [this] {
        undoLine->hide();
        // A text being typed is a step of its own; while it is open there is nothing to undo.
        q.finishEditing();
        session.settle();
        session.undo();
        q.setFocus();
    });
    undoLine->dress(live.theme());
    glide.setDuration(glideMilliseconds);
    glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { setScroll(value.toPointF()); });
    autoScrollTimer.setInterval(16);
    connect(&autoScrollTimer, &QTimer::timeout, this, &Inner::autoScroll);
}

void Canvas::Inner::followMap() {
    editing->noticeSettled(); // another map, perhaps
    live.show(session.map());
    const auto& personas = session.map().personas;
    if (!findIn(personas, focusPersona)) focusOn(personas.empty() ? Id() : personas[0]->id);
    viewpoint.setSheet(live.layout());
    undoLine->hide();
    insertPlace.reset();
    hovered = {};
    selectedPart = canvas::partOf(live.layout(), session.selection());
    updateScrollBars();
    editing->place();
    hintAtKeys();
    update();
}

void Canvas::Inner::followSelection() {
    const Selection& selection = session.selection();
    if (!selection.empty()) lastSelection = selection;
    const auto& also = session.selections().others;
    others = {also.begin(), also.end()};
    if (others.empty()) anchor = selection;
    if (selection.kind == Selection::Kind::Emotion && !selection.persona.empty()) focusOn(selection.persona);
    selectedPart = canvas::partOf(live.layout(), selection);
    hintAtKeys();
    update();
}

/// The sheet draws the expectation and the end of the persona in focus.
void Canvas::Inner::focusOn(const Id& persona) {
    if (persona == focusPersona && persona == live.view().focusPersona) return;
    focusPersona = persona;
    layout::SheetView view = live.view();
    view.focusPersona = persona;
    live.setView(view);
    viewpoint.setSheet(live.layout());
    update();
    emit q.focusPersonaChanged(persona);
}

void Canvas::Inner::hintAtKeys() {
    const int count = static_cast<int>(session.selections().count());
    const QString many =
        count > 1 ? Canvas::tr("%1 selected.").arg(canvas::counted(session.selection().kind, count)) : QString();
    QString line;
    if (editing->active())
        line = canvas::editingHint(live.layout(), editing->target());
    else if (drag)
        line = Canvas::tr("Let go to drop it here, Esc puts it back");
    else if (count > 1)
        line = many + QLatin1Char(' ') + Canvas::tr("Drag, Alt+arrows and Delete act on all, Esc selects nothing");
    else if (session.selection().kind == Selection::Kind::Emotion)
        line = Canvas::tr("1 to 5 sets the score, + and − nudge it, [ and ] change the persona");
    emit q.hint(line); // NOLINT(readability-misleading-indentation): emit is an empty word
}

session::Session& Canvas::session() const {
    return m_inner->session;
}
const layout::SheetLayout& Canvas::sheet() const {
    return m_inner->live.layout();
}
layout::ThemeName Canvas::theme() const {
    return m_inner->live.themeName();
}
const layout::SheetView& Canvas::view() const {
    return m_inner->live.view();
}
Id Canvas::focusPersona() const {
    return m_inner->focusPersona;
}
bool Canvas::editing() const {
    return m_inner->editing->active();
}
bool Canvas::dragging() const {
    return m_inner->drag != nullptr;
}

void Canvas::setTheme(layout::ThemeName theme) {
    m_inner->live.setTheme(theme);
    m_inner->undoLine->dress(m_inner->live.theme());
    m_inner->editing->dress();
    m_inner->update();
}

void Canvas::setView(const layout::SheetView& view) {
    finishEditing();
    layout::SheetView next = view;
    if (next.focusPersona.empty()) next.focusPersona = m_inner->focusPersona;
    m_inner->focusPersona = next.focusPersona;
    m_inner->live.setView(next);
    m_inner->followMap();
}

void Canvas::setFocusPersona(const Id& persona) {
    m_inner->focusOn(persona);
}

void Canvas::setReducedMotion(bool reduced) {
    m_inner->reducedMotion = reduced;
    auto& glide = m_inner->glide;
    if (!reduced || glide.state() != QAbstractAnimation::Running) return;
    const QPointF end = glide.endValue().toPointF();
    glide.stop();
    m_inner->setScroll(end);
}

void Canvas::showUndoLine(const QString& sentence) {
    m_inner->undoLine->showSentence(sentence);
}

QSize Canvas::sizeHint() const {
    return {1000, 700};
}

void Canvas::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_inner->paint(painter, event->rect());
}

void Canvas::Inner::paint(QPainter& p, const QRect& exposed) {
    paintGround(p, exposed);
    for (const Section section : {Section::Head, Section::Body})
        paintSection(p, section, exposed);
    paintMarks(p, Section::Head);
    for (const Section section : {Section::Foot, Section::LaneLabels, Section::PhaseBand, Section::PhaseLabel}) {
        paintSection(p, section, exposed);
        paintMarks(p, section);
    }
    paintMarks(p, Section::Body); // last: rings around the topmost cards reach over the edge of the band
    paintBand(p);
    paintGhost(p);
    paintFocus(p);
}

void Canvas::Inner::paintGround(QPainter& p, const QRect& exposed) {
    const QRectF sheet = viewpoint.sheetRect();
    // The desk only where it is seen: filling a window costs as much as all that an edit changes.
    const QRect inside = sheet.adjusted(1, 1, -1, -1).toRect();
    for (const QRect& rect : QRegion(exposed).subtracted(inside))
        p.fillRect(rect, qt(live.theme().desk));
    p.fillRect(sheet & QRectF(exposed), qt(live.theme().sheet));
    p.setPen(QPen(qt(live.theme().hair), 1));
    p.setBrush(Qt::NoBrush);
    p.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void Canvas::Inner::paintSection(QPainter& p, Section section, const QRectF& exposed) {
    const QRectF room = viewpoint.roomOf(section) & viewpoint.sheetRect() & exposed;
    if (room.isEmpty()) return;
    const QPointF shift = viewpoint.shiftOf(section);
    const bool pinned = section == Section::LaneLabels ? viewpoint.labelsPinned()
                        : section == Section::PhaseBand
                            ? viewpoint.bandPinned()
                            : section == Section::PhaseLabel && (viewpoint.labelsPinned() || viewpoint.bandPinned());
    if (pinned) {
        QRectF ground = room;
        const QRectF lanes = viewpoint.toViewport(live.layout().lanes());
        if (section == Section::LaneLabels) ground.setBottom(std::min(ground.bottom(), lanes.bottom()));
        if (!ground.isEmpty()) p.fillRect(ground, qt(live.theme().sheet));
    }
    p.save();
    p.setClipRect(room);
    p.translate(viewpoint.toViewport(Point{0, 0}) + shift);
    p.scale(viewpoint.zoom(), viewpoint.zoom());
    const Point topLeft = viewpoint.toSheet(room.topLeft() - shift),
                bottomRight = viewpoint.toSheet(room.bottomRight() - shift);
    render::PaintOptions options;
    options.visible = QRectF(qt(topLeft), qt(bottomRight));
    options.barsBelow = canvas::smallestText * q.devicePixelRatioF();
    const scene::Group& group = live.group(section, topLeft.x, bottomRight.x, viewpoint.zoom());
    const auto tint = section == Section::Body ? tintedColumn() : std::nullopt;
    if (const canvas::TiledGroup* tiles = live.tiles(section, tint))
        keptTiles.paint(p, *tiles,
                        {viewpoint.toViewport(Point{0, 0}) + shift, viewpoint.zoom(), room, q.viewport()->size(),
                         live.theme().sheet, options.barsBelow},
                        painter);
    else
        painter.paint(p, group, options);
    if (section == Section::PhaseBand) paintPhaseNames(p);
    p.restore();
    if (viewpoint.bandPinned() && (section == Section::PhaseBand || section == Section::PhaseLabel)) {
        p.setPen(QPen(qt(live.theme().strong), 1));
        const double y = std::floor(viewpoint.roomOf(section).bottom()) - 0.5;
        p.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    }
}

} // namespace journeyline::ui
